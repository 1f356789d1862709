#!/usr/bin/env python3
"""Checks JUnit XML files: junit.py FILE...

No schema is published by those who read these files. What they agree on is held here: one root,
suites in it, cases in those, at most one outcome for a case, and counts that are true.
"""

import re
import sys
import xml.etree.ElementTree as tree

OUTCOMES = {"failure": "failures", "error": "errors", "skipped": "skipped"}
ALLOWED = {
    "testsuites": {"name", "tests", "failures", "errors", "skipped", "time"},
    "testsuite": {
        "name", "tests", "failures", "errors", "skipped", "time", "hostname", "timestamp",
    },
    "testcase": {"name", "classname", "time"},
    "failure": {"message", "type"},
    "error": {"message", "type"},
    "skipped": {"message"},
    "system-out": set(),
}
CHILDREN = {
    "testsuites": {"testsuite"},
    "testsuite": {"testcase"},
    "testcase": {"failure", "error", "skipped", "system-out"},
}


def mistakes(element):
    optional = {"hostname", "timestamp"}
    if element.tag not in ALLOWED:
        yield f"unknown element {element.tag}"
        return
    if not ALLOWED[element.tag] - optional <= set(element.attrib) <= ALLOWED[element.tag]:
        yield f"attributes of {element.tag}: {sorted(element.attrib)}"
    if "timestamp" in element.attrib and not re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", element.attrib["timestamp"]
    ):
        yield f"timestamp {element.attrib['timestamp']}"
    for child in element:
        if child.tag not in CHILDREN.get(element.tag, set()):
            yield f"{child.tag} in {element.tag}"
        yield from mistakes(child)
    if element.tag == "testcase":
        tags = [child.tag for child in element]
        if len(set(tags)) != len(tags) or sum(tag in OUTCOMES for tag in tags) > 1:
            yield f"outcomes of {element.get('name')}: {tags}"
    if element.tag in ("testsuites", "testsuite"):
        counts = {"tests": len(list(element.iter("testcase")))}
        counts |= {name: len(list(element.iter(tag))) for tag, name in OUTCOMES.items()}
        for name, count in counts.items():
            if element.get(name) != str(count):
                yield f"{element.get('name')}: {name} is {element.get(name)}, not {count}"


def main():
    status = 0
    for path in sys.argv[1:]:
        with open(path, "rb") as file:
            data = file.read()
        if not data.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites '):
            print(f"{path}: no declaration, or another root")
            status = 1
        for mistake in mistakes(tree.fromstring(data)):
            print(f"{path}: {mistake}")
            status = 1
    return status


sys.exit(main())
