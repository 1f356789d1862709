#!/usr/bin/env python3
"""Writes hot-functions.txt: the functions that a check runs, which the linker puts side by side.

Usage: hot.py PROGRAM, where PROGRAM is a release build that still has its symbols.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from harness import (HERE, Namespace, Population, Unavailable, build_helpers, last_line, require,
                     run)

LIST = HERE / "hot-functions.txt"
HEADER = """\
# Made by 'make hot'; do not edit. The linker puts these functions side by side. One that is missing
# here, or no longer there, costs a page fault and nothing else.
"""
COMMANDS = (["check", "--format", "json", "--exit-zero"], ["check", "--exit-zero"], ["--version"])
SECONDS = 300


def executed(program, prefix, folder):
    """The names of the functions that the commands run, as callgrind writes them."""
    names = set()
    profile = folder / "callgrind.out"
    for words in COMMANDS:
        done = run(prefix + [require("valgrind"), "--tool=callgrind", "--demangle=no",
                             f"--callgrind-out-file={profile}", str(program)] + words,
                   timeout=SECONDS, cwd=folder)
        if done.returncode != 0:
            raise Unavailable(f"'{' '.join(words)}' ended with status {done.returncode}")
        # Calls by a function to itself are counted apart, under its name and a number.
        names |= set(re.findall(r"^c?fn=\(\d+\) (.+?)(?:'\d+)?$", profile.read_text(), re.MULTILINE))
    return names


def symbols(program):
    """The names of the program's own functions."""
    listing = run([require("nm"), "--defined-only", str(program)]).stdout
    return set(re.findall(r"^[0-9a-f]+ [tTwWi] (\S+)$", listing, re.MULTILINE))


def main(words):
    if len(words) != 1:
        sys.exit(__doc__.strip())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            build_helpers(folder)
            # Without what tells lines, which callgrind would read each time.
            program = folder / "tcplint"
            copied = run([require("objcopy"), "--strip-debug", words[0], str(program)])
            if copied.returncode != 0:
                raise Unavailable(last_line(copied.stderr).removeprefix("objcopy: "))
            with Namespace() as empty:
                names = executed(program, empty.prefix, folder)
            with Namespace() as busy, Population(busy, folder, 1000, 200, 20):
                names |= executed(program, busy.prefix, folder)
            names &= symbols(program)
        except Unavailable as reason:
            sys.exit(f"hot.py: {reason}")
        except subprocess.TimeoutExpired:
            sys.exit(f"hot.py: callgrind did not end within {SECONDS} seconds")
    if not names:
        sys.exit(f"hot.py: '{words[0]}' has no symbols; name a program that is not stripped")
    LIST.write_text(HEADER + "".join(f"{name}\n" for name in sorted(names)))
    print(f"{LIST}: {len(names)} functions")


if __name__ == "__main__":
    main(sys.argv[1:])
