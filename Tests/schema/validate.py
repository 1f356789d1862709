#!/usr/bin/env python3
"""Checks JSON files against a schema of any draft: validate.py SCHEMA FILE...

Exit status: 0 every file is valid, 1 a file is not, 2 the schema or the command line is wrong.
"""

import json
import sys

import jsonschema


def refuse_constant(name):
    raise ValueError(f"{name} is not JSON")


def refuse_duplicates(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key '{twice}' stands twice")
    return members


def read(path):
    """What jsonschema does not see: keys that stand twice, and numbers that JSON does not have."""
    with open(path, encoding="utf-8") as file:
        return json.load(
            file, parse_constant=refuse_constant, object_pairs_hook=refuse_duplicates)


def main(paths):
    if len(paths) < 2:
        print("usage: validate.py SCHEMA FILE...", file=sys.stderr)
        return 2
    try:
        schema = read(paths[0])
        kind = jsonschema.validators.validator_for(schema)
        kind.check_schema(schema)
    except (OSError, ValueError, jsonschema.SchemaError) as error:
        print(f"{paths[0]}: {error}", file=sys.stderr)
        return 2
    valid = True
    for path in paths[1:]:
        try:
            mistakes = [
                f"{error.json_path}: {error.message[:300]}"
                for error in kind(schema).iter_errors(read(path))
            ]
        except (OSError, ValueError) as error:
            mistakes = [str(error)]
        for mistake in mistakes:
            valid = False
            print(f"{path}: {mistake}")
    return 0 if valid else 1


sys.exit(main(sys.argv[1:]))
