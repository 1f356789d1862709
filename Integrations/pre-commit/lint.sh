#!/bin/sh
# Judges the files that are about to be committed; the arguments of the hook come before them.
set -eu

command -v tcplint >/dev/null || {
    echo 'tcplint is not installed' >&2
    exit 2
}
# What stands on a developer's machine must not decide what may be committed.
if [ -z "${TCPLINT_CONFIG:-}" ]; then
    case " $* " in
    *' --config'* | *' -c '*) ;;
    *) export TCPLINT_NO_CONFIG=1 ;;
    esac
fi
exec tcplint lint --quiet "$@"
