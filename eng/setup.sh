#!/usr/bin/env bash
# Installs what running and testing MeetingHub needs on Debian or Ubuntu, and only what is missing. Safe to run again.
set -euo pipefail

sdk=10.0
# command, font or Python module that must be there | Debian package | what it is for
needs='
command chromium       | chromium          | prints the minutes, drives the pages in the tests
font Noto_Sans_CJK_KR  | fonts-noto-cjk    | Korean, Chinese and Japanese in the minutes
command pdftotext      | poppler-utils     | reads the minutes back in the tests
command qpdf           | qpdf              | checks the structure of the PDFs in the tests
command mutool         | mupdf-tools       | a second reader of the PDFs in the tests
command openssl        | openssl           | certificates and time stamps in the tests
python aiosmtpd        | python3-aiosmtpd  | receives mail in the tests
python icalendar       | python3-icalendar | reads invitations in the tests
python vobject         | python3-vobject   | reads invitations in the tests
command node           | nodejs            | runs JavaScript readers in the tests
command npm            | npm               | fetches JavaScript readers for the tests
'

say() { printf 'setup: %s\n' "$*"; }

present() {
  case $1 in
    command) command -v "$2" >/dev/null ;;
    font) [[ $fonts == *"${2//_/ }"* ]] ;;
    python) /usr/bin/python3 -c "import importlib.util, sys; sys.exit(importlib.util.find_spec('$2') is None)" 2>/dev/null ;;
  esac
}

if ! command -v dotnet >/dev/null || ! dotnet --list-sdks | grep -q "^$sdk\."; then
  say ".NET SDK $sdk is missing: https://dotnet.microsoft.com/download, or apt-get install dotnet-sdk-$sdk where the system's packages have it" >&2
  exit 1
fi

fonts=$(command -v fc-list >/dev/null && fc-list : family || true)
missing=() total=0
while IFS='|' read -r need package purpose; do
  [[ -n ${need// /} ]] || continue
  total=$((total + 1))
  read -r kind name <<<"$need"
  if ! present "$kind" "$name"; then
    missing+=("${package// /}")
    say "${package// /} is missing:$purpose"
  fi
done <<<"$needs"

if [[ ${#missing[@]} -eq 0 ]]; then
  say "nothing to do: .NET SDK and all $total packages are there"
  exit 0
fi

if [[ $(id -u) -eq 0 ]]; then
  root=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  root=(sudo -n)
else
  say "only root can install packages. Ask for, or run: sudo apt-get install ${missing[*]}" >&2
  exit 1
fi
if ! command -v apt-get >/dev/null; then
  say "this system has no apt-get: install by its own means: ${missing[*]}" >&2
  exit 1
fi

apt() { "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 "$@" </dev/null; }
log=$(mktemp)
trap 'rm -f "$log"' EXIT
say "refreshing the package index"
apt update >"$log" 2>&1 || { cat "$log" >&2; say "the package index cannot be refreshed" >&2; exit 1; }
done=0
for package in "${missing[@]}"; do
  done=$((done + 1))
  say "installing $package ($done of ${#missing[@]})"
  apt install --no-install-recommends "$package" >"$log" 2>&1 || { cat "$log" >&2; say "$package cannot be installed" >&2; exit 1; }
done
say "done"
