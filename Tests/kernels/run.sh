#!/bin/bash
# Boots Debian's kernels 6.1 and 6.12 under emulation and lets the shipped binary judge them.
# Nothing is installed: the kernel packages are only unpacked. run.sh TCPLINT [FOLDER]
set -euo pipefail
tcplint=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
folder=$(realpath -m "${2:-$here/../../.build-kernels}")
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

modules='lib/libcrc32c net/netfilter/nfnetlink net/ipv4/netfilter/nf_defrag_ipv4
    net/ipv6/netfilter/nf_defrag_ipv6 net/netfilter/nf_conntrack net/ipv4/inet_diag
    net/ipv4/tcp_diag net/netfilter/nf_tables net/netfilter/nft_ct'

gcc -static -O1 -Wall -o "$work/spray" "$here/spray.c"

# Prints the folder that holds the newest kernel of a Debian meta package.
unpacked() {
    local package
    package=$(apt-cache depends "$1" 2>/dev/null | awk '/Depends/ {print $2; exit}')
    if [ -z "$package" ]; then
        apt-get update -q >&2
        package=$(apt-cache depends "$1" | awk '/Depends/ {print $2; exit}')
    fi
    [ -n "$package" ] || { echo "no package '$1' in Debian's lists" >&2; return 1; }
    if [ ! -d "$folder/$package" ]; then
        (cd "$work" && apt-get download -q "$package" >&2)
        dpkg-deb -x "$work/$package"_*.deb "$folder/$package"
        rm "$work/$package"_*.deb
    fi
    echo "$folder/$package"
}

# Builds the first root file system of a kernel in $work/image.
image() {
    local tree=$1 root=$work/root module file
    rm -rf "$root"
    mkdir -p "$root"/{bin,proc,sys,dev,etc,tmp,run,m,www}
    cp /bin/busybox "$root/bin/"
    cp "$tcplint" "$root/tcplint"
    cp "$here/init" "$here/faults" "$work/spray" "$root/"
    # nft and the libraries that it needs, where it looks for them.
    for file in $(command -v nft) $(ldd "$(command -v nft)" | grep -o '/[^ ]*'); do
        mkdir -p "$root${file%/*}"
        cp -L "$file" "$root$file"
    done
    for module in $modules; do
        for file in "$tree"/lib/modules/*/kernel/"$module".ko*; do
            case $file in
            *.xz) xz -dc "$file" >"$root/m/$(basename "${file%.xz}")" ;;
            *.ko) cp "$file" "$root/m/" ;;
            esac
        done
    done
    (cd "$root" && find . | cpio -o -H newc 2>/dev/null | gzip -1) >"$work/image"
}

# Boots a kernel and leaves what its console printed in $work/console.
boot() {
    timeout 300 qemu-system-x86_64 -accel tcg -cpu max -m 512 -smp 4 -display none -monitor none \
        -no-reboot -nic none -serial "file:$work/serial" -kernel "$1"/boot/vmlinuz-* \
        -initrd "$work/image" -append "console=ttyS0 panic=-1 quiet $2" </dev/null
    tr -d '\r' <"$work/serial" >"$work/console"
}

for meta in linux-image-cloud-amd64 linux-image-6.12-cloud-amd64; do
    tree=$(unpacked "$meta")
    image "$tree"
    for host in with without faults; do
        boot "$tree" "host=$host"
        python3 "$here/judge.py" "$work/console" "$host" "$here/../../man/schemas"
    done
done
echo 'the shipped binary is right about every kernel'
