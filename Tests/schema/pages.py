#!/usr/bin/env python3
"""Opens HTML reports in Chromium: pages.py FILE...

Each page is laid out as wide as a phone and as a desktop, light and without its own policy, by a
script that is put into a copy of it. Nothing may be wider than the page, every picture must have
its size, and the console must stay empty, which also shows that the page's own policy suits it.
Then the first page is photographed at both widths: what is painted must not be empty.
"""

import html
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import zlib

WIDTHS = (360, 1280)
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*/>')
MEASURE = """<script>
addEventListener("load", () => parent.postMessage({
  name: NAME, width: innerWidth, needed: document.documentElement.scrollWidth,
  flat: [...document.querySelectorAll("svg")].filter((e) => e.getBoundingClientRect().height < 20)
    .length,
  cut: [...document.querySelectorAll("svg text")].filter((e) => {
    const words = e.getBoundingClientRect(), box = e.ownerSVGElement.getBoundingClientRect();
    return words.left < box.left - 1 || words.right > box.right + 1;
  }).map((e) => e.textContent),
}, "*"));
</script></body>"""
COLLECT = """<script>
const seen = [];
addEventListener("message", (event) => {
  seen.push(event.data);
  document.getElementById("seen").textContent = JSON.stringify(seen);
});
</script><pre id="seen">[]</pre>"""


def wrapper(folder, paths):
    """A page that holds every report at every width, and the untouched ones besides."""
    frames = []
    for number, path in enumerate(paths):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        measured = os.path.join(folder, f"{number}.html")
        script = MEASURE.replace("NAME", json.dumps(path))
        with open(measured, "w", encoding="utf-8") as file:
            file.write(POLICY.sub("", text).replace("</body>", script))
        frames += [(measured, width) for width in WIDTHS]
        frames.append((os.path.abspath(path), WIDTHS[-1]))
    body = "".join(
        f'<iframe src="file://{html.escape(path)}" width="{width}" height="900"></iframe>'
        for path, width in frames
    )
    result = os.path.join(folder, "all.html")
    with open(result, "w", encoding="utf-8") as file:
        file.write(f"<!DOCTYPE html><meta charset=utf-8><title>all</title>{COLLECT}{body}")
    return result


def chromium(folder, page, *options):
    return subprocess.run(
        [
            "chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
            "--enable-logging=stderr", f"--user-data-dir={folder}/profile",
            "--virtual-time-budget=20000", *options, f"file://{page}",
        ],
        capture_output=True, text=True, timeout=120, check=True,
    )


def pixels(path):
    """Rows of a PNG with eight bits a channel, each with three or four bytes a pixel."""
    with open(path, "rb") as file:
        data = file.read()
    width, height, depth, kind = struct.unpack(">IIBB", data[16:26])
    if depth != 8 or kind not in (2, 6):
        raise ValueError(f"{path}: a PNG of another kind")
    packed, place = b"", 8
    while place < len(data):
        size, name = struct.unpack(">I4s", data[place:place + 8])
        if name == b"IDAT":
            packed += data[place + 8:place + 8 + size]
        place += size + 12
    step = 3 if kind == 2 else 4
    raw, rows, above = zlib.decompress(packed), [], bytearray(width * step)
    for start in range(0, height * (width * step + 1), width * step + 1):
        how, row = raw[start], bytearray(raw[start + 1:start + 1 + width * step])
        for index in range(len(row)):
            left = row[index - step] if index >= step else 0
            up, corner = above[index], above[index - step] if index >= step else 0
            guess = left + up - corner
            nearest = min((left, up, corner), key=lambda value: abs(guess - value))
            row[index] = (row[index] + (0, left, up, (left + up) // 2, nearest)[how]) & 255
        rows.append([bytes(row[index:index + step]) for index in range(0, len(row), step)])
        above = row
    return rows


def unpainted(folder, path):
    """The widths at which the photograph of a page shows less than a page with words does."""
    page, shot = os.path.join(folder, "photo.html"), os.path.join(folder, "photo.png")
    frames = "".join(
        f'<iframe src="file://{html.escape(os.path.abspath(path))}" width="{width}" height="300"'
        ' style="display:block;border:0"></iframe>' for width in WIDTHS)
    with open(page, "w", encoding="utf-8") as file:
        file.write(f'<!DOCTYPE html><meta charset=utf-8><body style="margin:0">{frames}')
    chromium(folder, page, f"--screenshot={shot}", f"--window-size={WIDTHS[-1]},800")
    rows = pixels(shot)
    return [
        width for number, width in enumerate(WIDTHS)
        if len({pixel for row in rows[300 * number:300 * (number + 1)] for pixel in row[:width]})
        < 20
    ]


def main():
    paths = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        run = chromium(folder, wrapper(folder, paths), "--dump-dom")
        empty = unpainted(folder, paths[0])
    failures = [f"{paths[0]}, {width} wide: nothing is painted" for width in empty]
    failures += [line for line in run.stderr.splitlines() if ":CONSOLE" in line]
    seen = json.loads(html.unescape(re.search(r'<pre id="seen">(.*?)</pre>', run.stdout)[1]))
    expected = sorted((path, width) for path in paths for width in WIDTHS)
    if sorted((page["name"], page["width"]) for page in seen) != expected:
        failures.append(f"{len(seen)} of {len(expected)} pages were laid out")
    for page in seen:
        place = f"{page['name']}, {page['width']} wide"
        if page["needed"] > page["width"]:
            failures.append(f"{place}: needs {page['needed']}")
        if page["flat"]:
            failures.append(f"{place}: {page['flat']} pictures without height")
        failures += [f"{place}: cut off: {words}" for words in page["cut"]]
    for failure in failures:
        print(failure)
    return 1 if failures else 0


sys.exit(main())
