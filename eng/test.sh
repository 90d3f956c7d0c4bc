#!/usr/bin/env bash
# Sets up, builds and runs every test project. The last line tells the sum; the exit code is 0 only when nothing failed.
#   eng/test.sh          the tests of every day
#   eng/test.sh --long   also those marked [Trait("Duration", "Long")]
set -euo pipefail
cd "$(dirname "$0")/.."

selection=(-trait- Duration=Long)
for option in "$@"; do
  case $option in
    --long) selection=() ;;
    *) echo "test: unknown option $option. Usage: eng/test.sh [--long]" >&2; exit 2 ;;
  esac
done

bash eng/setup.sh
echo "test: building"
dotnet build MeetingHub.sln --nologo -v:quiet -clp:NoSummary

results=out/test-results
rm -rf "$results"
mkdir -p "$results"
passed=0 failed=0 skipped=0

# One number from the report's <assembly> element.
count() { grep -o -m1 '<assembly [^>]*' "$1" | grep -o " $2=\"[0-9]*\"" | tr -dc 0-9; }

for project in Rules Signing Web Browser; do
  name=MeetingHub.$project.Tests
  report=$results/$name.xml
  echo "test: $name"
  code=0
  dotnet "tests/$name/bin/Debug/net10.0/$name.dll" "${selection[@]}" -noLogo -noColor -result-xml "$report" </dev/null || code=$?
  if ! grep -q '<assembly ' "$report" 2>/dev/null; then
    # No report: the run itself broke, and that must not look like nothing to test.
    failed=$((failed + 1))
    echo "test: $name ended with code $code and no report"
    continue
  fi
  broken=$(($(count "$report" failed) + $(count "$report" errors)))
  if [[ $code -ne 0 && $broken -eq 0 ]]; then
    broken=1
    echo "test: $name ended with code $code"
  fi
  passed=$((passed + $(count "$report" passed)))
  failed=$((failed + broken))
  skipped=$((skipped + $(count "$report" skipped)))
done

sum="$passed passed, $failed failed"
[[ $skipped -eq 0 ]] || sum+=", $skipped skipped"
echo "$sum"
[[ $failed -eq 0 && $passed -gt 0 ]]
