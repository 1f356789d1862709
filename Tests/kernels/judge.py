"""Judges what a virtual host printed: judge.py CONSOLE with|without|faults SCHEMAS.

`with` and `without` say whether the host had inet_diag; `faults` is one that made faults.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

# By the name of the fault: the rule that tells it, and how bad it is.
FAULTS = {
    "open files": ("LIM101", "critical"),
    "TCP memory": ("BUF101", "critical"),
    "orphans": ("CLOSE104", "critical"),
    "backlog": ("NIC102", "warning"),
    "budget": ("NIC103", "info"),
    "processor": ("NIC104", "info"),
    "tracking table": ("CT104", "warning"),
}
HEALTHY = ("healthy", "healthy again")
STATES = {"01": "established", "06": "time_wait", "0A": "listen"}


def sections(text):
    """What each command printed, and its exit status."""
    found = {}
    for part in text.split("BEGIN ")[1:]:
        command, _, rest = part.partition("\n")
        output, _, status = rest.rpartition("END ")
        found[command] = (output, int(status.split()[0]))
    return found


def expect(condition, what):
    """Ends the run when something is not as it must be."""
    if not condition:
        sys.exit(f"wrong: {what}")


def check_schema(document, schema):
    """Holds a document against a published schema."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(document)
        file.flush()
        validator = Path(__file__).parent.parent / "schema" / "validate.py"
        subprocess.run([sys.executable, validator, schema, file.name], check=True)


def judge_faults(found, schemas):
    """Every fault is told by its rule and by no other fault's, and a healthy host by none."""
    expect(set(found) == {*FAULTS, *HEALTHY}, f"the host printed {list(found)} only")
    rules = {rule for rule, _ in FAULTS.values()}
    for name, (text, _) in found.items():
        check_schema(text, f"{schemas}/report-1.schema.json")
        report = json.loads(text)
        kernel = report["host"]["kernel_version"]
        told = {(entry["rule_id"], entry["level"]) for entry in report["findings"]}
        if name in FAULTS:
            expect(FAULTS[name] in told, f"{kernel}: {name}: {FAULTS[name]} is missing in {told}")
        else:
            loud = {entry for entry in told if entry[1] != "info"}
            expect(not loud, f"{kernel}: {name}: {loud}")
        others = {rule for rule, _ in told} & rules - {FAULTS.get(name, ("",))[0]}
        expect(not others, f"{kernel}: {name}: {others} too")
    print(f"{kernel} faults of the whole machine: right")


def judge(found, sockets, schemas):
    """Compares the report and the snapshot with what the kernel itself lists."""
    listed = {}
    for line in found["cat /proc/net/tcp"][0].splitlines()[1:]:
        fields = line.split()
        if len(fields) > 3:
            listed[STATES.get(fields[3])] = listed.get(STATES.get(fields[3]), 0) + 1
    report_text, status = found["/tcplint check --format json"]
    snapshot_text, snapshot_status = found["/tcplint snapshot"]
    check_schema(report_text, f"{schemas}/report-1.schema.json")
    check_schema(snapshot_text, f"{schemas}/snapshot-1.schema.json")
    report, snapshot = json.loads(report_text), json.loads(snapshot_text)
    kernel = report["host"]["kernel_version"]
    expect((status, snapshot_status) == (0, 0), f"{kernel}: status {status}, {snapshot_status}")
    rules = [finding["rule_id"] for finding in report["findings"]]
    expect("TW009" in rules, f"{kernel}: tcp_fin_timeout 2 is not reported")
    undetermined = [entry["rule_id"] for entry in report["undetermined"]]
    facts = snapshot["sockets"]
    if sockets == "with":
        expect(listed.get("established", 0) >= 4, f"{kernel}: the host made no connections")
        states = facts["states"]["value"]["ipv4"]
        for state in ("established", "listen", "time_wait"):
            expect(
                states[state] == listed.get(state, 0),
                f"{kernel}: {states[state]} sockets {state}, the kernel lists {listed}",
            )
        expect("LISTEN101" not in undetermined, f"{kernel}: LISTEN101 is undetermined")
    else:
        expect(facts["states"].get("absent") is not None, f"{kernel}: states without inet_diag")
        expect("LISTEN101" in undetermined, f"{kernel}: LISTEN101 was judged without sockets")
    delay = snapshot["sysctls"]["net.ipv4.tcp_tw_reuse_delay"]
    expect(delay.get("absent") == "nonexistent", f"{kernel}: a setting of 6.14 was read")
    probe, probe_status = found["/tcplint probe"]
    expect(
        probe_status == 0 and "as documented in all" in probe,
        f"{kernel}: bind is not as documented: {probe}",
    )
    print(f"{kernel} {sockets} inet_diag: right")


def main():
    """Reads the console and judges it."""
    console, host, schemas = sys.argv[1:]
    found = sections(Path(console).read_text(errors="replace"))
    if host == "faults":
        judge_faults(found, schemas)
    else:
        judge(found, host, schemas)


main()
