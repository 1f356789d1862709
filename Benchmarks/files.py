"""Budgets that need no sockets: the shipped file, the evaluation of a snapshot and the linting of
many configuration files."""

import re
from pathlib import Path

from budgets import Budget, Line
from harness import Unavailable, cost, require, run

SIZE = Budget("binary", "size of the file", "<=", 20, unit="MB")
LIBRARIES = Budget("binary", "shared libraries needed", "<=", 0, unit="")
SPEED = Budget("lint", "lines a second, 1,000 files", ">=", 50_000, unit="")
LINEAR = Budget("lint", "cost of a line, 1,000 / 250 files", "<=", 1.1)
EVALUATION = Budget("rules", "ms to evaluate all rules on a snapshot", "<=", 2, unit="")
EVALUATIONS = 20
FILES, PART = 1000, 250
ROOT = Path(__file__).resolve().parent.parent
REAL = ROOT.parent / "shared" / "corpus" / "sysctl.d"
CATALOGUE = ROOT / "Rules" / "catalogue"


def shared_libraries(path):
    """How many libraries the loader would look for; none for a static file."""
    done = run([require("ldd"), path])
    words = done.stdout + done.stderr
    if "not a dynamic executable" in words or "statically linked" in words:
        return 0
    if done.returncode != 0:
        raise Unavailable(f"ldd could not read '{path}'")
    return len(done.stdout.splitlines())


def binary_lines(path):
    """Size and libraries of the program under test."""
    lines = [Line(SIZE, [Path(path).stat().st_size / 1e6])]
    try:
        lines.append(Line(LIBRARIES, [shared_libraries(path)]))
    except Unavailable as reason:
        lines.append(Line(LIBRARIES, [], str(reason)))
    return lines


def made_files(catalogue, folder):
    """Files in the manner of administrators, for a checkout that has no real ones beside it: a
    heading, comments, and settings of the catalogue, some of them twice."""
    folder.mkdir()
    keys = [key for path in sorted(catalogue.glob("*.yaml"))
            for key in re.findall(r"^  - key: (\S+)$", path.read_text(), re.MULTILINE)
            if "*" not in key]
    for index in range(100):
        lines = ["# settings of this host", ""]
        for place in range(40):
            key = keys[(index * 17 + place * 5) % len(keys)]
            lines += [f"# {key} for the service", f"{key} = {place * 8}"]
        (folder / f"{index:03}.conf").write_text("\n".join(lines) + "\n")
    return folder


def spread(corpus, folder):
    """Copies the corpus to exactly 1,000 files, again under new names when it holds fewer; the first
    quarter of them once more to a folder of their own."""
    sources = sorted(path for path in Path(corpus).rglob("*.conf") if path.is_file())
    if not sources:
        raise Unavailable(f"'{corpus}' holds no '*.conf' file")
    counts = []
    for name in ("whole", "part"):
        (folder / name).mkdir(parents=True)
    for index in range(FILES):
        content = sources[index % len(sources)].read_bytes()
        counts.append(content.count(b"\n"))
        for name in ("whole", "part") if index < PART else ("whole",):
            (folder / name / f"{index:04}.conf").write_bytes(content)
    return counts


def seconds_of(helpers, folder, command):
    """CPU time of a command that runs in `folder`."""
    return cost(helpers, ["env", "-C", str(folder)], command).cpu_us / 1e6


def evaluation_lines(helpers, tcplint, rounds):
    """All rules against one rule on the same full snapshot: what is left is their evaluation, and
    the writing of what they found."""
    try:
        done = run([tcplint, "snapshot"])
        if done.returncode != 0:
            raise Unavailable("tcplint could not write a snapshot")
        (helpers / "full.json").write_text(done.stdout)
        command = [tcplint, "check", "--snapshot", "full.json", "--format", "json", "--exit-zero"]
        times = []
        for _ in range(rounds):
            every = cost(helpers, [], command, EVALUATIONS).cpu_us
            one = cost(helpers, [], command + ["--select", "TW001"], EVALUATIONS).cpu_us
            times.append((every - one) / EVALUATIONS / 1000)
        return [Line(EVALUATION, times)]
    except (Unavailable, OSError) as reason:
        return [Line(EVALUATION, [], str(reason))]


def lint_lines(helpers, tcplint, corpus, rounds):
    """Speed with the start included; a quarter of the files, without it, shows the slope."""
    try:
        if corpus is None:
            corpus = REAL if REAL.is_dir() else made_files(CATALOGUE, helpers / "made")
        folder = helpers / "lint"
        counts = spread(corpus, folder)
        command = [tcplint, "lint", "--kernel", "6.12", "--format", "json", "--exit-zero"]
        speeds, slopes = [], []
        for _ in range(rounds):
            start = seconds_of(helpers, folder, [tcplint, "--version"])
            whole = seconds_of(helpers, folder, command + ["whole"])
            part = seconds_of(helpers, folder, command + ["part"])
            speeds.append(sum(counts) / whole)
            slopes.append(((whole - start) / sum(counts)) / ((part - start) / sum(counts[:PART])))
        return [Line(SPEED, speeds), Line(LINEAR, slopes)]
    except (Unavailable, OSError, ZeroDivisionError) as reason:
        return [Line(SPEED, [], str(reason)), Line(LINEAR, [], str(reason))]
