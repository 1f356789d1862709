#!/bin/sh
# Judges the files of the step. INPUT_PATHS holds them, TCPLINT_... variables everything else.
set -euf

if [ -z "${TCPLINT_CONFIG:-}" ]; then export TCPLINT_NO_CONFIG=1; fi
# Blanks part the paths; patterns are not expanded.
# shellcheck disable=SC2086
exec tcplint lint -- ${INPUT_PATHS:-.}
