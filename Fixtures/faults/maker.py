"""What every fault maker does: say when the fault stands, obey lines on standard input, end.

A maker ends when its standard input closes, so that it cannot outlive the test that started it.
"""

import json
import os
import resource
import signal
import socket
import struct
import sys

LONGEST_LIFE = 120
# Not all versions of Python name it.
TCP_MD5SIG = 14


def begin(name, life=LONGEST_LIFE):
    """Bound the life of this process and give it the name under which it must be reported."""
    signal.alarm(life)
    with open("/proc/self/comm", "w") as comm:
        comm.write(name)


def limit_descriptors(count):
    """Let this process open no more than so many."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (count, most))


def sign(connection, peer, key):
    """Sign what goes to an IPv4 address with a key, and want it of what comes from there."""
    address = struct.pack("=H2x4s120x", socket.AF_INET, socket.inet_aton(peer))
    secret = struct.pack("=BBHi80s", 0, 0, len(key), 0, key.encode())
    connection.setsockopt(socket.IPPROTO_TCP, TCP_MD5SIG, address + secret)


def say(**facts):
    """One line of JSON for the test."""
    print(json.dumps(facts), flush=True)


class Orders:
    """Lines on standard input, without waiting for them."""

    def __init__(self):
        os.set_blocking(sys.stdin.fileno(), False)
        self.rest = b""

    def fileno(self):
        return sys.stdin.fileno()

    def read(self):
        """The words of each complete line; the process ends at the end of the input."""
        try:
            text = os.read(self.fileno(), 4096)
        except BlockingIOError:
            return []
        if not text:
            os._exit(0)
        *lines, self.rest = (self.rest + text).split(b"\n")
        return [line.decode().split() for line in lines]
