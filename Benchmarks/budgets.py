"""The budgets, one block for each population, and the lines of the table that come out of them."""

import re
import statistics
import subprocess
from dataclasses import dataclass

from harness import Namespace, Population, Unavailable, cost, interleave, require, run

IDLE_TIMES = 20
EMPTY_RUNS = 5
# Far apart, because what else runs on the machine costs a check a million instructions more or less.
FEW_SOCKETS, MANY_SOCKETS = 10_000, 110_000
# A receive buffer of 32 KiB holds 372 sockets at most: above this the dump had no TIME_WAIT in it.
MOST_PER_RECEIVE = 400

PEERS = {
    "ss -tan": ["ss", "-tan"],
    "ss -tian": ["ss", "-tian"],
    "netstat -tan": ["netstat", "-tan"],
    "cat": ["cat", "/proc/net/tcp", "/proc/net/tcp6"],
    "sysctl -a": ["sysctl", "-a"],
    "ss --version": ["ss", "--version"],
}


@dataclass
class Budget:
    """One promise: `over` / `under` of a block, or a plain number when `under` is empty."""

    block: str
    text: str
    sense: str
    limit: float
    over: str = ""
    under: str = ""
    unit: str = "x"


@dataclass
class Line:
    """A budget with what was measured; `values` is empty when nothing was, and `note` says why."""

    budget: Budget
    values: list
    note: str = ""

    @property
    def measured(self):
        return statistics.median(self.values)

    @property
    def verdict(self):
        if not self.values:
            return "not measured"
        within = (self.measured <= self.budget.limit if self.budget.sense == "<="
                  else self.measured >= self.budget.limit)
        return "ok" if within else "MISSED"


def ratio(block, over, under, sense, limit):
    return Budget(block, f"{over} / {under}", sense, limit, over, under)


RATIOS = [
    ratio("tw100k", "tcplint", "F2", "<=", 0.90),
    ratio("tw100k", "ss -tan", "tcplint", ">=", 4.3),
    ratio("tw100k", "netstat -tan", "tcplint", ">=", 9),
    ratio("tw100k", "cat", "tcplint", ">=", 4),
    ratio("tw500k", "tcplint", "F2", "<=", 0.85),
    ratio("tw500k", "ss -tan", "tcplint", ">=", 4.7),
    ratio("mixed", "tcplint", "F2", "<=", 1.12),
    ratio("mixed", "ss -tian", "tcplint", ">=", 4.6),
    ratio("select", "tcplint", "F2", "<=", 0.45),
    ratio("idle", "tcplint", "ss -tan", "<=", 2),
    ratio("idle", "tcplint", "sysctl -a", "<=", 0.2),
    ratio("idle", "tcplint --version", "ss --version", "<=", 1.5),
]
PEAK = Budget("memory", "peak of every tcplint check", "<=", 16, unit="MiB")
GROWTH = {block: Budget(block, "peak above an empty host", "<=", 0.5, unit="MiB")
          for block in ("tw100k", "tw500k")}
INSTRUCTIONS = Budget("callgrind", "user instructions per TIME_WAIT", "<=", 130, unit="")
RECEIVES = Budget("strace", "TIME_WAIT sockets per receive call", ">=", 300, unit="")

POPULATIONS = {
    "tw100k": {"time_wait": 100_000},
    "tw500k": {"time_wait": 500_000},
    "mixed": {"time_wait": 100_000, "connections": 25_000, "listeners": 20},
    "select": {"time_wait": 100_000},
}
BLOCK_PEERS = {
    "idle": ["ss -tan", "sysctl -a", "ss --version"],
    "tw100k": ["ss -tan", "netstat -tan", "cat"],
    "tw500k": ["ss -tan"],
    "mixed": ["ss -tian"],
    "select": [],
}


class Bench:
    """Everything a block needs; collects lines and, for the memory budget, every peak."""

    def __init__(self, helpers, tcplint, rounds, tuple_rules, say):
        self.helpers, self.tcplint, self.rounds = helpers, tcplint, rounds
        self.tuple_rules, self.say = tuple_rules, say
        self.lines, self.peaks, self.failed = [], [], False

    def check_command(self, block=""):
        command = [self.tcplint, "check", "--format", "json", "--exit-zero"]
        return command + (["--ignore", self.tuple_rules] if block == "select" else [])

    def commands(self, block):
        floor = str(self.helpers / "diagfloor")
        result = {"F2": [floor, "-f", "each"], "F1": [floor, "-f", "any"],
                  "tcplint": self.check_command(block)}
        result |= {name: PEERS[name] for name in BLOCK_PEERS[block]}
        if block == "idle":
            result["tcplint --version"] = [self.tcplint, "--version"]
        return result

    def budgets(self, block):
        own = [budget for budget in RATIOS if budget.block == block]
        return own + ([GROWTH[block]] if block in GROWTH else [])

    def skip(self, budgets, reason):
        self.lines += [Line(budget, [], str(reason)) for budget in budgets]

    def block(self, block):
        """Measures one population; a block that cannot be measured is said to be so."""
        self.say(f"{block}: measuring")
        try:
            with Namespace() as namespace:
                if block == "idle":
                    self.add(block, interleave(self.helpers, namespace, self.commands(block),
                                               self.rounds, IDLE_TIMES))
                else:
                    self.populated(block, namespace)
        except Unavailable as reason:
            self.say(f"{block}: not measured: {reason}")
            self.skip(self.budgets(block), reason)

    def populated(self, block, namespace):
        empty = []
        if block in GROWTH:
            empty, reason = self.empty_peaks(namespace)
        with Population(namespace, self.helpers, **POPULATIONS[block]) as population:
            self.say(f"{block}: {population.counts()}")
            rounds = interleave(self.helpers, namespace, self.commands(block), self.rounds,
                                population=population)
            note = self.dump_note(block, namespace, population)
        self.add(block, rounds, note)
        if block not in GROWTH:
            return
        if "tcplint" in rounds.failures or not empty:
            self.skip([GROWTH[block]], rounds.failures.get("tcplint", reason))
            return
        base = statistics.median(empty)
        self.lines.append(Line(GROWTH[block], [p - base for p in rounds.peaks_mib("tcplint")]))

    def empty_peaks(self, namespace):
        """Peaks of a check before the population stands, and why there are none."""
        try:
            return [cost(self.helpers, namespace.prefix, self.check_command()).peak_kib / 1024
                    for _ in range(EMPTY_RUNS)], ""
        except Unavailable as reason:
            return [], str(reason)

    def add(self, block, rounds, note=""):
        costs = [f"{name} {rounds.cpu_ms(name):.2f}" for name in self.commands(block)
                 if name not in rounds.failures]
        self.say(f"{block}: {len(rounds.costs)} rounds, median CPU ms: {', '.join(costs)}")
        if "tcplint" in rounds.failures or "tcplint --version" in rounds.failures:
            self.failed = True
        else:
            self.peaks += rounds.peaks_mib("tcplint")
        for budget in RATIOS:
            if budget.block != block:
                continue
            try:
                about_floor = note if budget.under == "F2" else ""
                values = rounds.ratios(budget.over, budget.under)
                self.lines.append(Line(budget, values, about_floor))
            except Unavailable as reason:
                self.skip([budget], reason)

    def dump_note(self, block, namespace, population):
        """Says when the dump did not hold what the budget of this block is about."""
        try:
            calls = self.receive_calls(namespace, block)
        except Unavailable:
            return ""
        left_out = population.time_wait / max(calls, 1) > MOST_PER_RECEIVE
        if left_out and block != "select":
            return f"{calls} receive calls: tcplint left TIME_WAIT out, the walk was not measured"
        if block == "select" and not left_out:
            return f"{calls} receive calls: tcplint asked for TIME_WAIT"
        return ""

    def receive_calls(self, namespace, block=""):
        report = self.helpers / "strace.txt"
        trace = [require("strace"), "-f", "-c", "-o", str(report),
                 "-e", "trace=recvfrom,recvmsg,recvmmsg"]
        cost(self.helpers, namespace.prefix, trace + self.check_command(block))
        rows = [line.split() for line in report.read_text().splitlines()]
        return sum(int(row[3]) for row in rows if len(row) >= 5 and row[-1].startswith("recv"))

    def instructions_once(self, namespace):
        profile = self.helpers / "callgrind.out"
        command = namespace.prefix + [require("valgrind"), "--tool=callgrind",
                                      f"--callgrind-out-file={profile}"] + self.check_command()
        try:
            done = run(command, timeout=300, cwd=self.helpers)
        except subprocess.TimeoutExpired:
            raise Unavailable("callgrind did not end within 300 seconds") from None
        found = re.search(r"Collected : (\d+)", done.stderr)
        if done.returncode != 0:
            raise Unavailable(f"tcplint under callgrind ended with status {done.returncode}")
        if found is None:
            raise Unavailable("callgrind printed no total")
        return int(found[1])

    def per_socket(self):
        """Instructions and receive calls of 100,000 TIME_WAIT sockets more."""
        for budget, read in ((INSTRUCTIONS, self.instructions_once),
                             (RECEIVES, self.receive_calls)):
            self.say(f"{budget.block}: measuring")
            try:
                self.lines.append(Line(budget, [self.difference(budget, read)]))
            except Unavailable as reason:
                self.skip([budget], reason)

    def difference(self, budget, read):
        """Between two populations: the first sockets bring listeners and findings besides."""
        few, fewer_sockets = self.read_with(read, FEW_SOCKETS)
        many, more_sockets = self.read_with(read, MANY_SOCKETS)
        extra, sockets = many - few, more_sockets - fewer_sockets
        return extra / sockets if budget is INSTRUCTIONS else sockets / max(extra, 1)

    def read_with(self, read, time_wait):
        with Namespace() as namespace:
            with Population(namespace, self.helpers, time_wait=time_wait) as population:
                sockets = population.counts()["time_wait"]
                result = read(namespace)
                if not population.stands():
                    raise Unavailable("the population ended during the measurement")
                note = self.dump_note("", namespace, population)
        if note:
            raise Unavailable(note)
        return result, sockets

    def memory(self):
        """The peak is a promise about the worst run, so the largest counts and not the median."""
        if self.peaks:
            self.lines.append(Line(PEAK, [max(self.peaks)]))
        else:
            self.skip([PEAK], "no check was measured")
