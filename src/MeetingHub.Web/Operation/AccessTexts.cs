namespace MeetingHub.Web.Operation;

/// <summary>Texts of signing in and out.</summary>
internal static class AccessTexts
{
    public static readonly Text SignIn = new("로그인", "登录", "ログイン", "Sign in");
    public static readonly Text Name = new("이름", "姓名", "氏名", "Name");
    public static readonly Text Password = new("비밀번호", "密码", "パスワード", "Password");
    public static readonly Text NobodyYet = new(
        "아직 등록된 계정이 없습니다. 최초 관리자 등록을 먼저 진행해 주십시오.",
        "尚无任何账号。请先登记首位管理员。",
        "登録されたアカウントがまだありません。先に最初の管理者を登録してください。",
        "There is no account yet. Please register the first administrator.");
    public static readonly Text FirstAdministrator = new("최초 관리자 등록", "登记首位管理员", "最初の管理者の登録", "Register the first administrator");
    public static readonly Text FirstAdministratorText = new(
        "서비스가 시작될 때 데이터 폴더의 파일 경로가 출력됩니다. 그 파일에 적힌 일회용 토큰을 입력하고 이름과 비밀번호를 정해 주십시오.",
        "服务启动时会显示数据目录中一个文件的路径。请输入该文件中的一次性令牌，并设置姓名和密码。",
        "サービスの起動時に、データフォルダー内のファイルの場所が表示されます。そのファイルに記された一度限りのトークンを入力し、氏名とパスワードを設定してください。",
        "When the service starts it prints the path of a file in its data directory. Enter the one-time token from that file, and choose a name and a password.");
    public static readonly Text Token = new("일회용 토큰", "一次性令牌", "ワンタイムトークン", "One-time token");
    public static readonly Text PasswordHint = new("{shortest}자 이상", "至少 {shortest} 个字符", "{shortest}文字以上", "At least {shortest} characters");
    public static readonly Text Register = new("등록하고 로그인", "登记并登录", "登録してログイン", "Register and sign in");
}
