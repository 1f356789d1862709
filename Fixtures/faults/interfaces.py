"""Tells which values change when one of a setting that each interface has is written.

Prints a JSON object by path below /proc/sys, '*' in place of the interface: {"all": [...], "default":
[...]}, the other places whose value changed when that one was written, out of "all", "default", "lo"
and the interface given as argument. Run by an ordinary user, who can change nothing but the new
namespace: 'unshare -Urn python3 interfaces.py NAME'.
"""

import json
import os
import sys


def read(path):
    """The text of a setting, `None` when it cannot be read."""
    try:
        with open(path) as file:
            return file.read().strip()
    except OSError:
        return None


def write(path, text):
    """Whether the kernel took a value."""
    try:
        with open(path, "w") as file:
            file.write(text)
    except OSError:
        return False
    return True


def reached(paths, place):
    """The places that follow when the value of one is switched and switched back."""
    before = {name: read(path) for name, path in paths.items()}
    if before[place] is None:
        return None
    other = "0" if before[place] == "1" else "1"
    if not write(paths[place], other):
        return None
    after = {name: read(path) for name, path in paths.items()}
    write(paths[place], before[place])
    return sorted(name for name in paths if name != place and before[name] != after[name])


def main():
    """Tries every setting whose values are switches or small numbers."""
    results = {}
    for folder in ("net/ipv4/conf", "net/ipv6/conf"):
        root = f"/proc/sys/{folder}"
        if not os.path.isdir(f"{root}/all"):
            continue
        for setting in sorted(os.listdir(f"{root}/all")):
            paths = {
                place: f"{root}/{place}/{setting}" for place in ("all", "default", "lo", sys.argv[1])
            }
            found = {place: reached(paths, place) for place in ("all", "default")}
            if None not in found.values():
                results[f"{folder}/*/{setting}"] = found
    json.dump(results, sys.stdout)


main()
