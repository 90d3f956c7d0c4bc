#!/usr/bin/env bash
# Signs one edition for both sides with throw-away certificates that openssl makes on the spot, all marked SAMPLE, and leaves the verifier's report.
#   eng/sign-sample.sh EDITION.pdf FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
edition=$1 folder=$2
rm -rf "$folder"
mkdir -p "$folder"
umask 077

say() { printf 'run: %s\n' "$*"; }
quietly() { "$@" >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }; }

# A certificate of the sample authority: name, subject, kind of key.
issue() {
  local at=$folder/$1
  quietly openssl req -newkey $3 -nodes -keyout "$at.key" -out "$at.csr" -utf8 -subj "$2"
  quietly openssl x509 -req -in "$at.csr" -CA "$folder/root.pem" -CAkey "$folder/root.key" -CAcreateserial -days 30 \
    -extfile <(echo "keyUsage=critical,digitalSignature,nonRepudiation") -out "$at.pem"
  quietly openssl pkcs12 -export -inkey "$at.key" -in "$at.pem" -certfile "$folder/root.pem" -out "$at.pfx" -passout "file:$folder/password"
}

openssl rand -hex 16 >"$folder/password"
quietly openssl req -x509 -newkey rsa:2048 -nodes -keyout "$folder/root.key" -out "$folder/root.pem" -days 30 -utf8 -subj "/O=SAMPLE/CN=SAMPLE authority"
issue gyeonggi "/O=SAMPLE/OU=경기도 (SAMPLE)/CN=경기도 서명자 (SAMPLE)" "rsa:2048"
issue shandong "/O=SAMPLE/OU=山东省 (SAMPLE)/CN=山东省签署人 (SAMPLE)" "ec -pkeyopt ec_paramgen_curve:P-256"

name=$(basename "$edition" .pdf)
half=$folder/$name.half-signed.pdf whole=$folder/$name.SAMPLE-signed.pdf
out/app/meetinghub minutes sign "$edition" --as gyeonggi --certificate "$folder/gyeonggi.pfx" --password-file "$folder/password" --out "$half"
out/app/meetinghub minutes sign "$half" --as shandong --certificate "$folder/shandong.pfx" --password-file "$folder/password" --out "$whole"
out/app/meetinghub minutes verify "$whole" --trust "$folder/root.pem" >"$folder/report.txt"
out/app/meetinghub minutes verify "$whole" --trust "$folder/root.pem" --json >"$folder/report.json"
# The keys have served; what is left may be read by all.
rm -f "$folder"/*.key "$folder"/*.csr "$folder"/*.srl "$folder"/*.pfx "$folder/password" "$folder/log" "$half"
chmod 755 "$folder" && chmod 644 "$folder"/*
say "signed by both sides, for show: $whole; the verifier says: $(head -1 "$folder/report.txt")"
