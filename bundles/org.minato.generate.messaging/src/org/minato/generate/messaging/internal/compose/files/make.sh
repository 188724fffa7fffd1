#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Makes the secrets that are missing: a certificate authority for trying out, certificates, random passwords.
# Made by Minato; the same for every plan. Nothing that is there is overwritten, except lists made from other files.
#   sh make.sh [NAME...]      further names or addresses by which clients reach broker and ingestion, e.g. mqtt.example.jp
set -eu
cd "$(dirname "$0")"
umask 077
mkdir -p units users
# What is made here never gets into version control.
[ -e .gitignore ] || printf '%s\n' '*' '!.gitignore' '!README.md' '!make.sh' '!*.txt' >.gitignore
names="DNS:broker,DNS:ingestion,DNS:localhost,IP:127.0.0.1"
for name in "$@"; do
  case $name in
    *[!0-9.]*) names="$names,DNS:$name" ;;
    *) names="$names,IP:$name" ;;
  esac
done

random() {
  [ -s "$1" ] || openssl rand -hex 24 >"$1"
}

# certificate FILE COMMON-NAME EXTENSIONS
certificate() {
  [ -s "$1.crt" ] && [ -s "$1.key" ] && return
  openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"
  openssl req -new -key "$1.key" -subj "/CN=$2" -out "$1.csr"
  printf '%s\n' "$3" >"$1.ext"
  openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -days 825 -sha256 -extfile "$1.ext" \
    -out "$1.crt" 2>/dev/null
  rm -f "$1.csr" "$1.ext"
}

if [ ! -s ca.crt ]; then
  openssl ecparam -name prime256v1 -genkey -noout -out ca.key
  openssl req -x509 -new -key ca.key -sha256 -days 3650 -subj "/CN=Certificate authority for trying out" -out ca.crt
fi
while read -r file; do
  certificate "$file" "$file" "subjectAltName=$names
extendedKeyUsage=serverAuth"
done <server-certificates.txt
while read -r name; do
  certificate "units/$name" "$name" "extendedKeyUsage=clientAuth"
done <certificate-users.txt
while read -r name; do
  random "$name"
done <random-secrets.txt
while read -r name; do
  random "users/$name"
done <password-users.txt

# What the broker keeps of the passwords.
if [ -s broker-users.txt ]; then
  rm -f broker-passwords
  while read -r name; do
    printf '%s:%s\n' "$name" "$(cat "users/$name")" >>broker-passwords
  done <broker-users.txt
  if command -v mosquitto_passwd >/dev/null 2>&1; then
    mosquitto_passwd -U broker-passwords
  else
    docker run --rm -v "$PWD:/secrets" -w /secrets --user "$(id -u):$(id -g)" eclipse-mosquitto:2.0.22 \
      mosquitto_passwd -U broker-passwords
  fi
fi
# What the ingestion keeps of the passwords and tokens of those who hand in data over HTTPS.
if [ -s intake-users.txt ]; then
  rm -f intake-passwords
  while read -r name; do
    printf '%s:%s\n' "$name" "$(printf '%s' "$(cat "users/$name")" | openssl dgst -sha256 -r | cut -d ' ' -f 1)" \
      >>intake-passwords
  done <intake-users.txt
fi
# The containers' users have to read what is mounted into them; nobody else gets into this folder.
find . -type f ! -name '*.txt' ! -name 'README.md' ! -name '.gitignore' ! -name 'make.sh' -exec chmod 444 {} +
chmod 700 .
chmod 755 units users
[ ! -e ca.key ] || chmod 400 ca.key
