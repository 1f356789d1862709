#!/bin/sh
# Holds every format of reports against a reader of its own. The schema of OASIS is asked too where
# SARIF_SCHEMA names it or it lies beside the checkout.
set -eu
tcplint=$1
here=$(cd "$(dirname "$0")" && pwd)
snapshots=$here/../../Fixtures/snapshots
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
. "$here/python.sh"

# Writes all formats of one report at once: NAME STATUS ARGUMENT...
report() {
    name=$1 expected=$2
    shift 2
    status=0
    "$tcplint" "$@" --format sarif="$folder/$name.sarif" --format junit="$folder/$name.xml" \
        --format github="$folder/$name.github" --format prometheus="$folder/$name.prom" \
        --format markdown="$folder/$name.md" --format html="$folder/$name.html" || status=$?
    [ "$status" = "$expected" ] || {
        echo "$name ended with $status, not $expected" >&2
        exit 1
    }
}

hostile='<img src=x onerror=alert(1)> ::error::%0A ]]> "&" \ | `x` [y](z)'
cat >"$folder/dump" <<END
net.ipv4.tcp_tw_recycle = 1
net.ipv4.tcp_timestamps = 0
net.ipv4.tcp_tw_reuse = 1
net.ipv4.tcp_fin_timeout = 2
net.ipv4.tcp_congestion_control = $hostile
net.core.default_qdisc = "$(printf 'x\001\033[31m\302\205\355\240\200%03000d' 1)"
net.ipv4.$hostile = $hostile
END
cp "$folder/dump" "$folder/a,b:%&<é .conf"

report live 0 check --exit-zero
report dump 1 check --sysctl-dump "$folder/dump" --kernel 3.10
report nothing 3 check --sysctl-dump /dev/null --kernel 3.10 2>/dev/null
report file 1 lint --kernel 3.10 --fail-on error "$folder/a,b:%&<é .conf"
report system 0 lint --exit-zero
for snapshot in "$snapshots"/*.json; do
    report "of-$(basename "$snapshot" .json)" 0 check --exit-zero --snapshot "$snapshot"
done
python3 - "$snapshots/minimal.json" >"$folder/busy.json" <<'END'
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    snapshot = json.load(file)
address = "2001:db8:1111:2222:3333:4444:5555:%x"
snapshot["sockets"]["states"]["value"]["ipv6"] |= {"established": 26000, "time_wait": 3}
snapshot["sockets"]["destinations"]["value"] = [
    {
        "source": address % 0xffff, "destination": address % (0x1000 + number), "port": 65535,
        "loopback": False, "live": 27900 - number * 999, "time_wait": 5, "fresh_time_wait": 1,
    }
    for number in range(12)
]
json.dump(snapshot, sys.stdout)
END
report busy 1 check --snapshot "$folder/busy.json"

"$python" "$here/validate.py" "$here/sarif-2.1.0-subset.schema.json" "$folder"/*.sarif
official=${SARIF_SCHEMA:-$here/../../../shared/schemas/sarif-schema-2.1.0.json}
if [ -e "$official" ]; then
    "$python" "$here/validate.py" "$official" "$folder"/*.sarif
fi
python3 "$here/junit.py" "$folder"/*.xml
for file in "$folder"/*.prom; do
    promtool check metrics <"$file" || exit 1
done
for file in "$folder"/*.github; do
    if grep -vE '^::(error|warning|notice) [^:]+::' "$file"; then
        echo "$file: not an annotation" >&2
        exit 1
    fi
done
python3 "$here/pages.py" "$folder/live.html" "$folder/dump.html" "$folder/nothing.html" \
    "$folder/file.html" "$folder/busy.html"
echo 'all formats are read by their readers'
