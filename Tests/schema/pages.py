#!/usr/bin/env python3
"""Opens HTML reports in Chromium: pages.py FILE...

Each page is laid out as wide as a phone and as a desktop, light and without its own policy, by a
script that is put into a copy of it. Nothing may be wider than the page, every picture must have
its size, and the console must stay empty, which also shows that the page's own policy suits it.
"""

import html
import json
import os
import re
import subprocess
import sys
import tempfile

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


def main():
    paths = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            [
                "chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
                "--enable-logging=stderr", f"--user-data-dir={folder}/profile",
                "--virtual-time-budget=20000", "--dump-dom",
                f"file://{wrapper(folder, paths)}",
            ],
            capture_output=True, text=True, timeout=120, check=True,
        )
    failures = [line for line in run.stderr.splitlines() if ":CONSOLE" in line]
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
