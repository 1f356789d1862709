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
# What lives as long as the program is no leak.
ASAN_OPTIONS=detect_leaks=0 "$(TCPLINT_FUZZ=1 $build --show-bin-path)/tcplint-fuzz" "$corpus" \
    -max_total_time="$seconds" -max_len=8192 -timeout=10 -artifact_prefix=Fixtures/fuzz/ \
    -print_final_stats=1
rmdir Fixtures/fuzz 2>/dev/null || true
