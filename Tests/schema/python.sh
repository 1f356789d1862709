# The Python that has jsonschema: one of the user's own may stand before the system's.
for python in python3 /usr/bin/python3; do
    "$python" -c 'import jsonschema' 2>/dev/null && break
done
