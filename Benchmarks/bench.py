#!/usr/bin/env python3
"""Measures tcplint against its budgets, side by side with its peers; see README.md."""

import argparse
import os
import signal
import sys
import tempfile
from pathlib import Path

from budgets import BLOCK_PEERS, GROWTH, INSTRUCTIONS, RATIOS, RECEIVES, Bench, Line
from files import binary_lines, evaluation_lines, lint_lines
from harness import LEAST_ROUNDS, Unavailable, build_helpers, sweep_namespaces

ROOT = Path(__file__).resolve().parent.parent
TUPLE_RULES = "PORT001,PORT006,PORT101,PORT102,TW004,TW005,TW008,TW102,PORT103,PORT104,NS102,PATH104"


def say(text):
    """Progress goes to standard error, the table to standard output."""
    print(f"bench: {text}", file=sys.stderr, flush=True)


def populations(text):
    names = text.split(",")
    for name in names:
        if name not in BLOCK_PEERS:
            raise argparse.ArgumentTypeError(
                f"unknown population '{name}'; expected {', '.join(BLOCK_PEERS)}")
    return names


def bounded(text):
    if not text.isdigit() or not LEAST_ROUNDS <= int(text) <= 99:
        raise argparse.ArgumentTypeError(f"expected {LEAST_ROUNDS} to 99, found '{text}'")
    return int(text)


def parse(words):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tcplint", type=Path, default=ROOT / "dist" / "tcplint",
                        help="the program under test (default: dist/tcplint)")
    parser.add_argument("--population", type=populations, default=["idle", "tw100k"],
                        metavar="NAMES", help="comma-separated: " + ", ".join(BLOCK_PEERS)
                        + " (default: idle,tw100k)")
    parser.add_argument("--rounds", type=bounded, default=9, help="rounds a block (default: 9)")
    parser.add_argument("--instructions", action="store_true",
                        help="also count instructions and receive calls (valgrind, strace)")
    parser.add_argument("--counts", action="store_true",
                        help="count instructions and receive calls only, which no clock and no "
                             "other load can change")
    parser.add_argument("--tuple-rules", default=TUPLE_RULES, metavar="IDS",
                        help=f"rules that 'select' ignores (default: {TUPLE_RULES})")
    parser.add_argument("--lint-corpus", type=Path, metavar="DIR",
                        help="folder of '*.conf' files for the lint budget (default: real ones where "
                             "they are, else made ones)")
    return parser.parse_args(words)


def amount(value, unit):
    text = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.2f}"
    return f"{text} {unit}".rstrip() if unit != "x" else text


def table(lines):
    """Rows of equal width: the block, the promise, median, least to most, budget, verdict."""
    rows = [("block", "budget line", "median", "range", "budget", "verdict")]
    for line in lines:
        budget = line.budget
        median, spread = "-", "-"
        if line.values:
            median = amount(line.measured, budget.unit)
            spread = f"{amount(min(line.values), 'x')}..{amount(max(line.values), 'x')}"
        verdict = line.verdict + (f": {line.note}" if line.note else "")
        limit = f"{budget.sense} {amount(budget.limit, budget.unit)}"
        rows.append((budget.block, budget.text, median, spread, limit, verdict))
    widths = [max(len(row[i]) for row in rows) for i in range(5)]
    return "\n".join("  ".join([cell.ljust(width) for cell, width in zip(row, widths)] + [row[5]])
                     for row in rows)


def not_chosen(chosen):
    """Budgets of populations that were not asked for stay in the table, so none is forgotten."""
    budgets = [b for b in RATIOS + list(GROWTH.values()) if b.block not in chosen]
    return [Line(b, [], f"choose --population {b.block}") for b in budgets]


def measure(options, tcplint, helpers):
    bench = Bench(helpers, tcplint, options.rounds, options.tuple_rules, say)
    if options.counts:
        bench.per_socket()
        return bench
    for block in options.population:
        bench.block(block)
    bench.memory()
    if options.instructions:
        bench.per_socket()
    else:
        bench.skip([INSTRUCTIONS, RECEIVES], "choose --instructions")
    bench.lines += evaluation_lines(helpers, tcplint, options.rounds)
    bench.lines += lint_lines(helpers, tcplint, options.lint_corpus, options.rounds)
    bench.lines += binary_lines(tcplint)
    bench.lines += not_chosen(options.population)
    return bench


def status(bench):
    """1: a budget was missed; 2: tcplint could not be run, or nothing was measured."""
    if any(line.verdict == "MISSED" for line in bench.lines):
        return 1
    wanted = RATIOS + [INSTRUCTIONS, RECEIVES]
    measured = any(line.values for line in bench.lines if line.budget in wanted)
    return 2 if bench.failed or not measured else 0


def main(words):
    options = parse(words)
    tcplint = str(options.tcplint.resolve())
    if not os.access(tcplint, os.X_OK) or not Path(tcplint).is_file():
        say(f"no program at '{tcplint}'; run 'make release' or pass --tcplint")
        return 2
    if os.geteuid() != 0:
        say("network namespaces need root; run me with sudo")
        return 2
    os.environ["PATH"] = os.environ.get("PATH", "/usr/bin:/bin") + ":/usr/sbin:/sbin"
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    with tempfile.TemporaryDirectory(prefix="tcplint-bench-") as folder:
        try:
            sweep_namespaces()
            build_helpers(Path(folder))
            bench = measure(options, tcplint, Path(folder))
        except Unavailable as reason:
            say(str(reason))
            return 2
        except KeyboardInterrupt:
            say("interrupted; everything was cleaned up")
            return 130
    print(table(bench.lines))
    return status(bench)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
