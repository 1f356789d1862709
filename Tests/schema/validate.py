#!/usr/bin/env python3
"""Checks JSON files against a schema: validate.py SCHEMA FILE...

Knows the part of JSON Schema 2020-12 that the schemas of this repository use. A keyword outside
that part is an error of the schema, so that nothing is ever passed over in silence.

Exit status: 0 every file is valid, 1 a file is not, 2 the schema or the command line is wrong.
"""

import json
import re
import sys

ANNOTATIONS = {"$schema", "$id", "$defs", "title", "description"}
KEYWORDS = {
    "type", "enum", "const", "required", "properties", "additionalProperties", "items",
    "oneOf", "anyOf", "$ref", "minimum", "maximum", "pattern",
}
TYPES = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: is_number(value),
    "integer": lambda value: is_number(value) and float(value).is_integer(),
}


class SchemaError(Exception):
    pass


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def same(left, right):
    """JSON equality: true is not 1, in Python it is."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[k], right[k]) for k in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return left == right


def compiled(pattern):
    """A final '$' is the end of the text; Python's would let a newline follow."""
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))


def shown(value):
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= 60 else text[:57] + "..."


def step(path, key):
    if isinstance(key, int):
        return f"{path}[{key}]"
    return f"{path}.{key}" if re.fullmatch(r"\w+", key) else f"{path}[{shown(key)}]"


class Validator:
    def __init__(self, root):
        self.root = root
        self.check_schema(root, "#")

    def check_schema(self, schema, place):
        """Refuses keywords and references that mismatches() would not understand."""
        if isinstance(schema, bool):
            return
        if not isinstance(schema, dict):
            raise SchemaError(f"{place}: a schema is an object or a truth value")
        for keyword in schema.keys() - ANNOTATIONS - KEYWORDS:
            raise SchemaError(f"{place}: the keyword '{keyword}' is not supported")
        for name in self.types(schema):
            if name not in TYPES:
                raise SchemaError(f"{place}: no type is called '{name}'")
        if "$ref" in schema:
            self.resolve(schema["$ref"], place)
        if "pattern" in schema:
            try:
                compiled(schema["pattern"])
            except re.error as error:
                raise SchemaError(f"{place}: wrong pattern: {error}") from None
        for holder in ("$defs", "properties"):
            for name, inner in schema.get(holder, {}).items():
                self.check_schema(inner, f"{place}/{holder}/{name}")
        for holder in ("oneOf", "anyOf"):
            for index, inner in enumerate(schema.get(holder, [])):
                self.check_schema(inner, f"{place}/{holder}/{index}")
        for holder in ("items", "additionalProperties"):
            if holder in schema:
                self.check_schema(schema[holder], f"{place}/{holder}")

    def resolve(self, reference, place):
        node = self.root
        for name in reference.removeprefix("#/").split("/"):
            if not reference.startswith("#/") or not isinstance(node, dict) or name not in node:
                raise SchemaError(f"{place}: nothing stands at '{reference}'")
            node = node[name]
        return node

    @staticmethod
    def types(schema):
        wanted = schema.get("type", [])
        return [wanted] if isinstance(wanted, str) else wanted

    def mismatches(self, value, schema, path):
        """Every mismatch as 'path: what is wrong'; nothing when the value is valid."""
        if isinstance(schema, bool):
            if not schema:
                yield f"{path}: not allowed here"
            return
        if "$ref" in schema:
            yield from self.mismatches(value, self.resolve(schema["$ref"], path), path)
        types = self.types(schema)
        if types and not any(TYPES[name](value) for name in types):
            yield f"{path}: expected {' or '.join(types)}, found {shown(value)}"
            return
        if "const" in schema and not same(value, schema["const"]):
            yield f"{path}: expected {shown(schema['const'])}, found {shown(value)}"
        if "enum" in schema and not any(same(value, choice) for choice in schema["enum"]):
            choices = ", ".join(shown(choice) for choice in schema["enum"])
            yield f"{path}: expected one of {choices}, found {shown(value)}"
        if is_number(value):
            yield from self.out_of_range(value, schema, path)
        if isinstance(value, str) and "pattern" in schema:
            if not compiled(schema["pattern"]).search(value):
                yield f"{path}: {shown(value)} does not match {schema['pattern']}"
        if isinstance(value, list) and "items" in schema:
            for index, item in enumerate(value):
                yield from self.mismatches(item, schema["items"], step(path, index))
        if isinstance(value, dict):
            yield from self.wrong_members(value, schema, path)
        yield from self.wrong_choice(value, schema, path)

    @staticmethod
    def out_of_range(value, schema, path):
        if "minimum" in schema and value < schema["minimum"]:
            yield f"{path}: {value} is below {schema['minimum']}"
        if "maximum" in schema and value > schema["maximum"]:
            yield f"{path}: {value} is above {schema['maximum']}"

    def wrong_members(self, value, schema, path):
        for name in schema.get("required", []):
            if name not in value:
                yield f"{path}: the key '{name}' is missing"
        properties = schema.get("properties", {})
        for name, member in value.items():
            if name in properties:
                yield from self.mismatches(member, properties[name], step(path, name))
            elif schema.get("additionalProperties", True) is False:
                yield f"{path}: unknown key '{name}'"
            else:
                rest = schema.get("additionalProperties", True)
                yield from self.mismatches(member, rest, step(path, name))

    def wrong_choice(self, value, schema, path):
        for keyword in ("oneOf", "anyOf"):
            if keyword not in schema:
                continue
            found = [list(self.mismatches(value, choice, path)) for choice in schema[keyword]]
            fitting = sum(not mistakes for mistakes in found)
            if fitting == 0:
                # The choice that goes wrong deepest is the one that was meant.
                yield from max(found, key=lambda mistakes: max(map(depth, mistakes)))
            elif keyword == "oneOf" and fitting > 1:
                yield f"{path}: fits {fitting} of the choices, expected exactly one"


def depth(mistake):
    path = mistake.split(": ", 1)[0]
    return path.count(".") + path.count("[")


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
    with open(0 if path == "-" else path, encoding="utf-8") as file:
        return json.load(
            file, parse_constant=refuse_constant, object_pairs_hook=refuse_duplicates)


def main(arguments):
    if len(arguments) < 2:
        print("usage: validate.py SCHEMA FILE...", file=sys.stderr)
        return 2
    try:
        schema = read(arguments[0])
        validator = Validator(schema)
    except (OSError, ValueError, SchemaError) as error:
        print(f"{arguments[0]}: error: {error}", file=sys.stderr)
        return 2
    failed = False
    for path in arguments[1:]:
        try:
            mistakes = list(validator.mismatches(read(path), schema, "$"))
        except (OSError, ValueError) as error:
            mistakes = [str(error)]
        for mistake in mistakes:
            print(f"{path}: error: {mistake}")
        failed = failed or bool(mistakes)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
