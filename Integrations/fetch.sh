#!/bin/sh
# Puts the program into FETCH_FOLDER from FETCH_URL, if it has the checksum FETCH_SHA256, and adds
# the folder to the file that FETCH_PATH_FILE names. Without a URL the program must be installed.
set -eu

if [ -z "${FETCH_URL:-}" ]; then
    command -v tcplint >/dev/null || {
        echo 'tcplint is not installed; say where to fetch it from' >&2
        exit 2
    }
    exit 0
fi
if [ -z "${FETCH_SHA256:-}" ]; then
    echo 'a program that is fetched needs its sha256' >&2
    exit 2
fi
mkdir -p "$FETCH_FOLDER"
new=$FETCH_FOLDER/tcplint.new
trap 'rm -f "$new"' EXIT
curl --fail --silent --show-error --location --retry 3 --output "$new" "$FETCH_URL" || exit 2
echo "$FETCH_SHA256  $new" | sha256sum --check --quiet || exit 2
chmod 0755 "$new"
mv "$new" "$FETCH_FOLDER/tcplint"
if [ -n "${FETCH_PATH_FILE:-}" ]; then echo "$FETCH_FOLDER" >>"$FETCH_PATH_FILE"; fi
