#!/bin/sh
# Holds what the given tcplint writes against the published schemas.
set -eu
tcplint=$1
here=$(cd "$(dirname "$0")" && pwd)
schemas=$here/../../man/schemas
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
. "$here/python.sh"

"$tcplint" check --exit-zero --format json >"$folder/live.json"
"$tcplint" check --exit-zero --sample 1 --format json >"$folder/sampled.json"
printf 'net.ipv4.tcp_tw_recycle = 1\nnet.ipv4.tcp_fin_timeout = 2\n' |
    "$tcplint" check --exit-zero --sysctl-dump - --kernel 3.10 --format json >"$folder/dump.json"
"$tcplint" snapshot >"$folder/snapshot.json"
printf 'net.ipv4.tcp_tw_recycle = 1\nnet.ipv4.tcp_sack = 2 # no\n' |
    "$tcplint" lint - --exit-zero --kernel 6.12 --format json >"$folder/lint.json"
"$tcplint" lint --exit-zero --format json >"$folder/system.json"
for base in "$here"/../../Fixtures/snapshots/*.json; do
    "$tcplint" check --exit-zero --snapshot "$base" --format json \
        >"$folder/of-$(basename "$base")"
done
"$tcplint" effective --format json >"$folder/effective.json"
"$python" "$here/validate.py" "$schemas/effective-1.schema.json" "$folder/effective.json"
rm "$folder/effective.json"
for base in "$here"/../../Fixtures/snapshots/*.json; do
    "$tcplint" fix --snapshot "$base" --format json >"$folder/fix-$(basename "$base")"
done
"$tcplint" fix --format json >"$folder/fix.json"
mkdir -p "$folder/root/etc/sysctl.d"
printf 'net.ipv4.tcp_tw_recycle = 1\nnet.ipv4.tcp_sack = 0\nnet.ipv4.tcp_sack = 1\n' \
    >"$folder/root/etc/sysctl.d/50-old.conf"
"$tcplint" fix --root "$folder/root" --format json >"$folder/fix-root.json"
"$python" "$here/validate.py" "$schemas/fix-1.schema.json" "$folder"/fix*.json
rm "$folder"/fix*.json
"$tcplint" probe --format json >"$folder/probe.json"
"$python" "$here/validate.py" "$schemas/probe-1.schema.json" "$folder/probe.json"
rm "$folder/probe.json"
"$tcplint" config show --format json >"$folder/config.json"
"$python" "$here/validate.py" "$schemas/config-1.schema.json" "$folder/config.json"
rm "$folder/config.json"
printf 'net.ipv4.tcp_tw_recycle = 1\n' | "$tcplint" lint - --exit-zero --kernel 6.12 --quiet \
    --write-baseline "$folder/baseline.json" >/dev/null
"$python" "$here/validate.py" "$schemas/baseline-1.schema.json" "$folder/baseline.json"
rm "$folder/baseline.json"
"$python" "$here/validate.py" "$schemas/snapshot-1.schema.json" \
    "$folder/snapshot.json" "$here"/../../Fixtures/snapshots/*.json
rm "$folder/snapshot.json"
"$python" "$here/validate.py" "$schemas/report-1.schema.json" "$folder"/*.json
echo 'reports and snapshots agree with their schemas'
