#!/bin/sh
# Builds the fuzzer and lets it run: run.sh [SECONDS]. Crashes are left in Fixtures/fuzz.
set -eu
seconds=${1:-30}
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
build="swift build -c release --scratch-path .build-fuzz --product tcplint-fuzz \
    -Xswiftc -sanitize=fuzzer,address -Xswiftc -parse-as-library -Xcc -fsanitize=fuzzer-no-link,address"
TCPLINT_FUZZ=1 $build
corpus=$(mktemp -d)
trap 'rm -rf "$corpus"' EXIT
mkdir -p Fixtures/fuzz
number=0
for file in Rules/*/*.yaml Fixtures/snapshots/*.json; do
    for kind in 0 1 2 3 4 5; do
        number=$((number + 1))
        { printf "\\00$kind"; head -c 4000 "$file"; } >"$corpus/$number"
    done
done
# Lines of /dev/kmsg, and datagrams with the sequence and port that the fuzzer asks with.
printf '\006%s\n' '4,7,1,-;TCP: request_sock_TCP: Possible SYN flooding on port 80. Sending cookies.' \
    >"$corpus/log"
for file in Fixtures/netlink/*.hex; do
    number=$((number + 1))
    { printf '\007'; sed 's/#.*//' "$file" | python3 -c \
        'import sys; sys.stdout.buffer.write(bytes.fromhex(sys.stdin.read()))'; } >"$corpus/$number"
done
# What lives as long as the program is no leak.
ASAN_OPTIONS=detect_leaks=0 "$(TCPLINT_FUZZ=1 $build --show-bin-path)/tcplint-fuzz" "$corpus" \
    -max_total_time="$seconds" -max_len=8192 -timeout=10 -artifact_prefix=Fixtures/fuzz/ \
    -print_final_stats=1
rmdir Fixtures/fuzz 2>/dev/null || true
