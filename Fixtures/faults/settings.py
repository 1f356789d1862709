"""Tries settings in a network namespace of an ordinary user.

Reads a JSON list of {"path", "writes"} and prints a JSON object by path: {"mode", "value", "writes"},
where a write that the kernel refused is told by its error name and one that it took by what is read
back. Run by an ordinary user, who can change nothing but the new namespace: 'unshare -Urn python3
settings.py'. Settings of the machine stay out of reach.
"""

import errno
import json
import os
import sys


def read(path):
    """The text of a setting, or the name of the error."""
    try:
        with open(path) as file:
            return file.read().rstrip("\n")
    except OSError as error:
        return errno.errorcode[error.errno]
    except UnicodeDecodeError:
        return "EILSEQ"


def write(path, text):
    """What is read back after a write, or the name of the error."""
    try:
        with open(path, "w") as file:
            file.write(text)
    except OSError as error:
        return {"refused": errno.errorcode[error.errno]}
    return {"read": read(path)}


def main():
    """Looks at every setting, then tries the writes: one setting may change another."""
    results = {}
    settings = json.load(sys.stdin)
    for setting in settings:
        path = "/proc/sys/" + setting["path"]
        if not os.path.exists(path):
            results[setting["path"]] = None
            continue
        results[setting["path"]] = {
            "mode": os.stat(path).st_mode & 0o777,
            "value": read(path),
            "writes": {},
        }
    for setting in settings:
        found = results[setting["path"]]
        for text in setting["writes"] if found else []:
            found["writes"][text] = write("/proc/sys/" + setting["path"], text)
    json.dump(results, sys.stdout)


main()
