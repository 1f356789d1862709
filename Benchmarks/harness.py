"""Namespaces, populations and the cost of one command: what every measurement stands on."""

import os
import re
import select
import shutil
import signal
import statistics
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
HELPERS = ("mksockets", "diagfloor", "spawncost")
PACKAGES = {
    "cc": "gcc", "ip": "iproute2", "ss": "iproute2", "netstat": "net-tools", "cat": "coreutils",
    "sysctl": "procps", "valgrind": "valgrind", "strace": "strace", "ldd": "libc-bin",
    "nm": "binutils", "objcopy": "binutils",
}
NAME = "tcplint-bench-"
COMMAND_SECONDS = 60
LEAST_ROUNDS = 5


class Unavailable(Exception):
    """A measurement could not be made; the text says why and, if a tool lacks, what to install."""


def require(tool):
    """The path of a tool, or `Unavailable` with the package that holds it."""
    path = shutil.which(tool)
    if path is None:
        raise Unavailable(f"'{tool}' is missing; install {PACKAGES.get(tool, tool)}")
    return path


def run(command, **options):
    """Output and errors of a command as text; never reads the terminal."""
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          errors="replace", check=False, **options)


def last_line(text):
    """The last line that is not blank, which is where tools say what went wrong."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no message"


def build_helpers(folder):
    """Compiles the C helpers into `folder`."""
    compiler = require("cc")
    for name in HELPERS:
        done = run([compiler, "-O2", "-Wall", "-o", str(folder / name), str(HERE / f"{name}.c")])
        if done.returncode != 0:
            raise Unavailable(f"cannot build '{name}.c': {last_line(done.stderr)}")


class Uninterrupted:
    """Cleaning up must reach its end even when Ctrl-C is pressed again."""

    def __enter__(self):
        numbers = (signal.SIGINT, signal.SIGTERM)
        self.former = [(number, signal.signal(number, signal.SIG_IGN)) for number in numbers]

    def __exit__(self, *_):
        for number, handler in self.former:
            signal.signal(number, handler)


class Namespace:
    """A network namespace with a working loopback, deleted at the end."""

    count = 0

    def __enter__(self):
        Namespace.count += 1
        self.name = f"{NAME}{os.getpid()}-{Namespace.count}"
        self.prefix = [require("ip"), "netns", "exec", self.name]
        made = run(["ip", "netns", "add", self.name])
        if made.returncode != 0:
            raise Unavailable(f"cannot make a network namespace: {last_line(made.stderr)}")
        up = run(["ip", "-n", self.name, "link", "set", "lo", "up"])
        if up.returncode != 0:
            self.__exit__()
            raise Unavailable(f"cannot bring loopback up: {last_line(up.stderr)}")
        return self

    def __exit__(self, *_):
        with Uninterrupted():
            run(["ip", "netns", "del", self.name])


def sweep_namespaces():
    """Removes what a killed earlier run left behind: names that end in the id of no process."""
    for path in Path("/run/netns").glob(f"{NAME}*"):
        owner = re.fullmatch(rf"{NAME}(\d+)-\d+", path.name)
        if owner and not Path(f"/proc/{owner[1]}").exists():
            run(["ip", "netns", "del", path.name])


class Population:
    """Sockets that `mksockets` holds in a namespace; ends with the block."""

    def __init__(self, namespace, helpers, time_wait=0, connections=0, listeners=0):
        self.time_wait, self.connections = time_wait, connections
        self.command = namespace.prefix + [
            str(helpers / "mksockets"), "-t", str(time_wait), "-e", str(connections),
            "-l", str(listeners), "-6", "20", "-g", "500", "-j", "2", "-s", "240"]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            self.await_ready(90)
        except BaseException:
            self.__exit__()
            raise
        return self

    def await_ready(self, seconds):
        readable, _, _ = select.select([self.process.stdout], [], [], seconds)
        if not readable:
            raise Unavailable(f"the population did not stand within {seconds} seconds")
        if not self.process.stdout.readline().startswith(b"ready"):
            self.process.wait(10)
            words = self.process.stderr.read().decode(errors="replace")
            raise Unavailable(f"the population could not be made: {last_line(words)}")
        if not self.stands():
            raise Unavailable(f"the population is incomplete: {self.counts()}")

    def counts(self):
        """TIME_WAIT sockets and sockets in use, as the kernel counts them in this namespace."""
        folder = Path(f"/proc/{self.process.pid}/net")
        four = (folder / "sockstat").read_text()
        six = (folder / "sockstat6").read_text() if (folder / "sockstat6").exists() else ""
        found = re.search(r"^TCP: inuse (\d+) .*\btw (\d+)", four, re.MULTILINE)
        found6 = re.search(r"^TCP6: inuse (\d+)", six, re.MULTILINE)
        in_use = int(found[1]) + (int(found6[1]) if found6 else 0)
        return {"time_wait": int(found[2]), "in_use": in_use}

    def stands(self):
        """Whether 98 % of the TIME_WAIT sockets and all connections are still there."""
        try:
            now = self.counts()
        except (OSError, TypeError):
            return False
        return (now["time_wait"] >= 0.98 * self.time_wait
                and now["in_use"] >= 2 * self.connections)

    def __exit__(self, *_):
        with Uninterrupted():
            self.process.stdin.close()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                # Its workers are told by the kernel when it dies.
                self.process.kill()
                self.process.wait()
            self.process.stdout.close()
            self.process.stderr.close()


@dataclass
class Cost:
    """User and system time of `times` runs together, and the largest peak memory of one."""

    cpu_us: int
    peak_kib: int


def cost(helpers, prefix, command, times=1):
    """What a command costs; `Unavailable` when it is missing, fails or takes too long."""
    spawn = [str(helpers / "spawncost"), str(times), str(COMMAND_SECONDS)]
    done = run(prefix + spawn + command, cwd=helpers)
    if done.returncode != 0:
        own = [line for line in done.stderr.splitlines() if not line.startswith("spawncost:")]
        reason = last_line(done.stderr).removeprefix("spawncost: ")
        detail = f" ({own[-1].strip()})" if own else ""
        raise Unavailable(reason + detail)
    cpu, peak = done.stdout.split()
    return Cost(int(cpu), int(peak))


@dataclass
class Rounds:
    """Costs by round and command, and why a command could not be measured."""

    times: int = 1
    costs: list = field(default_factory=list)
    failures: dict = field(default_factory=dict)

    def check(self, name):
        if name in self.failures:
            raise Unavailable(self.failures[name])

    def ratios(self, over, under):
        """The ratio of two commands, round by round."""
        self.check(over)
        self.check(under)
        return [row[over].cpu_us / max(row[under].cpu_us, 1) for row in self.costs]

    def cpu_ms(self, name):
        """Median CPU time of one run."""
        self.check(name)
        return statistics.median(row[name].cpu_us for row in self.costs) / 1000 / self.times

    def peaks_mib(self, name):
        self.check(name)
        return [row[name].peak_kib / 1024 for row in self.costs]


def interleave(helpers, namespace, commands, rounds, times=1, population=None):
    """Runs every command once a round, in the same order; the first round only warms up."""
    result = Rounds(times=times)
    for turn in range(rounds + 1):
        row = {}
        for name, command in commands.items():
            if name in result.failures:
                continue
            try:
                require(command[0])
                row[name] = cost(helpers, namespace.prefix, command, times)
            except Unavailable as reason:
                result.failures[name] = str(reason)
        if population is not None and not population.stands():
            break
        if turn > 0:
            result.costs.append(row)
    if len(result.costs) < min(rounds, LEAST_ROUNDS):
        raise Unavailable(f"the population lasted for {len(result.costs)} rounds only")
    return result
