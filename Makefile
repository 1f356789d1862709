# Verbs: run test release install format lint generate golden counts hot bench fuzz. 'make help' tells
# more.

SWIFT ?= swift
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 60
RELEASE_BUILD := .build-release
# The linker leaves out what nothing calls, and keeps one of several equal functions. No Swift code
# unwinds: the tables for it, a tenth of the program, are discarded. Fewer segments are fewer page
# faults at the start. Types are asked for by function and not by name: to look a name up takes the
# runtime ten times as long, and searches every conformance of the program. The base address is no
# multiple of 2 MiB, so that the kernel maps what is used and not huge pages of all the file. What a
# check runs stands side by side ('make hot'), which saves a quarter of the page faults.
NO_UNWINDING := $(RELEASE_BUILD)/no-unwinding.ld
RELEASE_FLAGS := -c release --static-swift-stdlib -Xswiftc -static-executable \
    -Xswiftc -use-ld=lld -Xlinker --gc-sections -Xlinker --icf=all -Xlinker --no-eh-frame-hdr \
    -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
    -Xswiftc -Xfrontend -Xswiftc -function-sections \
    -Xlinker --symbol-ordering-file='$(CURDIR)/Benchmarks/hot-functions.txt' \
    -Xlinker --no-warn-symbol-ordering \
    -Xlinker --image-base=0x210000 -Xlinker -O2 -Xlinker -z -Xlinker norelro -Xlinker --no-rosegment \
    -Xlinker -T -Xlinker '$(CURDIR)/$(NO_UNWINDING)' --scratch-path $(RELEASE_BUILD)

BUILD_PACKAGES := pkg-config libnl-3-dev libyaml-dev
TEST_PACKAGES := iproute2 nftables procps mandoc systemd util-linux strace patch \
    python3 python3-jsonschema
FORMAT_PACKAGES := prometheus chromium
KERNEL_PACKAGES := qemu-system-x86 busybox-static cpio xz-utils python3 nftables
BENCH_PACKAGES := iproute2 net-tools procps valgrind strace

.PHONY: help run test test-kernels release install format lint generate golden counts hot bench fuzz
.PHONY: build-tools test-tools format-tools bench-tools kernel-tools

help:
	@echo 'make run       installs what is missing, builds, and inspects this machine'
	@echo 'make test      the same, then runs every test'
	@echo 'make test-kernels  lets dist/tcplint judge kernels 6.1 and 6.12 under emulation'
	@echo 'make release   writes dist/tcplint, one static file'
	@echo 'make install   copies it, manual pages and completions below PREFIX ($(PREFIX))'
	@echo 'make lint      format, imports, documentation, generated files, manual pages'
	@echo 'make format    formats the sources'
	@echo 'make generate  writes the tables and pages that are made from Rules/'
	@echo 'make golden    records the expected outputs of the reporters anew'
	@echo 'make counts    fails when dist/tcplint takes too many instructions or calls a socket'
	@echo 'make hot       finds the functions that a check runs, for their order in the program'
	@echo 'make bench     compares the cost of a run with ss, netstat and the bare dump'
	@echo 'make fuzz      feeds hostile input to every parser (FUZZ_SECONDS=60)'

run: build-tools
	@echo 'building tcplint; the first time takes about a minute'
	@$(SWIFT) build --product tcplint
	@"$$($(SWIFT) build --show-bin-path)/tcplint" check --exit-zero

test: build-tools test-tools format-tools
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	"$$($(SWIFT) build --show-bin-path)/tcplint" rules test
	Tests/schema/check.sh "$$($(SWIFT) build --show-bin-path)/tcplint"
	Tests/schema/formats.sh "$$($(SWIFT) build --show-bin-path)/tcplint"

# Boots other kernels under emulation; takes about two minutes.
test-kernels: kernel-tools release
	Tests/kernels/run.sh dist/tcplint

release: build-tools
	mkdir -p $(RELEASE_BUILD)
	echo 'SECTIONS { /DISCARD/ : { *(.eh_frame) } } INSERT AFTER .rodata;' > $(NO_UNWINDING)
	$(SWIFT) build $(RELEASE_FLAGS) --product tcplint
	mkdir -p dist
	strip -o dist/tcplint "$$($(SWIFT) build $(RELEASE_FLAGS) --show-bin-path)/tcplint"
	@ls -l dist/tcplint

install: release
	install -D -m 0755 dist/tcplint '$(DESTDIR)$(PREFIX)/bin/tcplint'
	for page in man/*.[578]; do \
	    install -D -m 0644 "$$page" \
	        '$(DESTDIR)$(PREFIX)/share/man/man'"$${page##*.}/$${page##*/}" || exit; \
	done
	mkdir -p dist/completions
	for shell in bash zsh fish; do \
	    dist/tcplint --generate-completion-script $$shell >dist/completions/$$shell || exit; \
	done
	install -D -m 0644 dist/completions/bash \
	    '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/tcplint'
	install -D -m 0644 dist/completions/zsh \
	    '$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_tcplint'
	install -D -m 0644 dist/completions/fish \
	    '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/tcplint.fish'

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

lint: build-tools test-tools
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	$(SWIFT) run tcplint-dev check
	mandoc -T lint -W warning man/*.[578]

generate: build-tools
	$(SWIFT) run tcplint-dev generate

golden: build-tools
	RECORD=1 $(SWIFT) test --filter ReportersTests || $(SWIFT) test --filter ReportersTests

# What no clock and no other load can change: instructions and receive calls of a socket.
counts: bench-tools
	Benchmarks/bench.py --tcplint dist/tcplint --counts

hot: bench-tools release
	Benchmarks/hot.py $(RELEASE_BUILD)/release/tcplint
	@rm -f $(RELEASE_BUILD)/release/tcplint # the list is no source that would have it linked anew

bench: bench-tools release
	Benchmarks/bench.py --tcplint dist/tcplint --instructions $(BENCH_FLAGS)

fuzz: build-tools
	Benchmarks/fuzz/run.sh $(FUZZ_SECONDS)

# Debian packages: asked for only when a file of theirs is missing.
build-tools:
	@pkg-config --exists libnl-3.0 yaml-0.1 2>/dev/null || \
	    $(MAKE) --no-print-directory install-packages PACKAGES='$(BUILD_PACKAGES)'

test-tools:
	@command -v ip >/dev/null && command -v ss >/dev/null && command -v sysctl >/dev/null \
	    && command -v mandoc >/dev/null && command -v setpriv >/dev/null \
	    && command -v strace >/dev/null && command -v patch >/dev/null \
	    && test -x /lib/systemd/systemd-sysctl \
	    && { python3 -c 'import jsonschema' || /usr/bin/python3 -c 'import jsonschema'; } \
	        2>/dev/null || \
	    $(MAKE) --no-print-directory install-packages PACKAGES='$(TEST_PACKAGES)'

# Readers of the formats that reports are written in.
format-tools:
	@command -v promtool >/dev/null && command -v chromium >/dev/null || \
	    $(MAKE) --no-print-directory install-packages PACKAGES='$(FORMAT_PACKAGES)'

bench-tools:
	@command -v ss >/dev/null && command -v netstat >/dev/null && command -v strace >/dev/null \
	    && command -v sysctl >/dev/null && command -v valgrind >/dev/null || \
	    $(MAKE) --no-print-directory install-packages PACKAGES='$(BENCH_PACKAGES)'

kernel-tools:
	@command -v qemu-system-x86_64 >/dev/null && command -v busybox >/dev/null \
	    && command -v cpio >/dev/null && command -v xz >/dev/null \
	    && command -v nft >/dev/null || \
	    $(MAKE) --no-print-directory install-packages PACKAGES='$(KERNEL_PACKAGES)'

.PHONY: install-packages
install-packages:
	@echo 'installing $(PACKAGES)'
	@sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	$$sudo apt-get update -q -o DPkg::Lock::Timeout=300 && \
	DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -q -y --no-install-recommends \
	    -o DPkg::Lock::Timeout=300 $(PACKAGES) || \
	{ echo 'could not install $(PACKAGES): run as root, or install them by hand' >&2; exit 2; }
