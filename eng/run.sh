#!/usr/bin/env bash
# Sets up, plays the 2020 season through the real service, and leaves the service running to click through.
#   eng/run.sh          keeps its data in out/data and stays up until Ctrl+C
#   eng/run.sh --once   starts from nothing, plays the season, stops everything
set -euo pipefail
cd "$(dirname "$0")/.."

once=false
for option in "$@"; do
  case $option in
    --once) once=true ;;
    *) echo "run: unknown option $option. Usage: eng/run.sh [--once]" >&2; exit 2 ;;
  esac
done

say() { printf 'run: %s\n' "$*"; }
fail() { say "$*" >&2; exit 1; }

bash eng/setup.sh
say "publishing the service and the stand-in for Microsoft Graph"
dotnet publish src/MeetingHub.Web -c Release -o out/app --nologo -v:quiet
dotnet publish samples/GraphSandbox -c Release -o out/sandbox --nologo -v:quiet

if $once; then
  rm -rf out/data out/mail out/signed out/graph-state.json out/graph-exchanges.jsonl out/*.pdf
fi
mkdir -p out/log

started=()
stop() {
  for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
  for process in "${started[@]}"; do wait "$process" 2>/dev/null || true; done
}
trap stop EXIT
trap 'exit 0' INT TERM

# Starts a program whose log tells, on a line "Now listening on: URL" or "… answers at URL", where it is; sets $address.
start() {
  local name=$1 log=out/log/$1.log
  shift
  "$@" >"$log" 2>&1 </dev/null &
  started+=($!)
  local process=$! tries=0
  until address=$(grep -oE -m1 '(Now listening on:|answers at) http://[^ /]*' "$log" | grep -o 'http.*'); do
    kill -0 "$process" 2>/dev/null || { cat "$log" >&2; fail "$name did not start"; }
    tries=$((tries + 1))
    [[ $tries -lt 300 ]] || fail "$name is not listening after 60 s: see $log"
    sleep 0.2
  done
}

start sandbox out/sandbox/GraphSandbox --urls http://127.0.0.1:0 --state out/graph-state.json --log out/graph-exchanges.jsonl
graph=$address
say "the stand-in for Microsoft Graph is at $graph"

# The usual port where it is free, so that links keep; any free one otherwise.
port=5180
if $once || (exec 3<>/dev/tcp/127.0.0.1/$port) 2>/dev/null; then port=0; fi
start hub out/app/meetinghub serve --urls "http://127.0.0.1:$port" --data out/data \
  --Graph:Address="$graph/v1.0" --Graph:FixedToken=sandbox --Graph:Mailbox=meetings@gyeonggi.example.org \
  --Office:Mailbox=meetings@gyeonggi.example.org --Mail:Folder="$PWD/out/mail"
hub=$address
say "the service is at $hub; so are the links in letters: for people outside, start it with --Links:Address=https://…"

out/app/meetinghub season samples/season-2020 --hub "$hub" --data out/data --out out

say "minutes: $(ls out/*.pdf | wc -l) PDFs in out/; messages: $(ls out/mail/*.eml | wc -l) in out/mail/; what was said to Graph: out/graph-exchanges.jsonl"
bash eng/sign-sample.sh out/2020-12-01-shandong.gyeonggi.pdf out/signed
if $once; then exit 0; fi

say "open $hub"
if [[ -f out/data/first-administrator ]]; then
  say "sign in for the first time at $hub/first-administrator with the token: $(cat out/data/first-administrator)"
fi
say "Ctrl+C stops it"
wait
