"""Established connections in any number, of which only this end exists: nothing is ever sent.

They go to --port and the ports above it, at addresses that have to be local here. The order 'leave 0'
ends all of them; its number means nothing.
"""

import argparse
import os
import resource
import socket

import maker

MOST_DESCRIPTORS = 20000
SPARE = 100
TCP_REPAIR = 19
OURS = "10.99.0.1"
FIRST_PORT = 2000
ADDRESSES, PORTS = 250, 250


def allowed():
    """How many descriptors a process may have, after asking for enough."""
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (MOST_DESCRIPTORS, MOST_DESCRIPTORS))
    except (OSError, ValueError):
        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    return min(resource.getrlimit(resource.RLIMIT_NOFILE)[0], MOST_DESCRIPTORS) - SPARE


def connection(number, own_port, port):
    """A connection as it would be restored: the kernel takes it for established."""
    end = socket.socket()
    end.setsockopt(socket.IPPROTO_TCP, TCP_REPAIR, 1)
    end.bind((OURS, own_port))
    end.connect((f"10.99.{1 + number // PORTS}.2", port + number % PORTS))
    return end


parser = argparse.ArgumentParser()
parser.add_argument("--owner", required=True, help="process that started this maker")
parser.add_argument("--name", default="crowd")
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--count", type=int, required=True)
options = parser.parse_args()
maker.begin(options.name)
share = min(allowed(), ADDRESSES * PORTS)
workers = []
# Closed with this process, however it ends; so workers cannot outlive it.
watched, held = os.pipe()
done_reading, done_writing = os.pipe()
for first in range(0, options.count, share):
    pid = os.fork()
    if pid == 0:
        os.close(held)
        count = min(share, options.count - first)
        kept = [
            connection(number, FIRST_PORT + len(workers), options.port) for number in range(count)]
        os.write(done_writing, b"!")
        os.read(watched, 1)
        os._exit(0)
    workers.append(pid)
os.close(done_writing)
ready = 0
while ready < len(workers) and (some := os.read(done_reading, len(workers))):
    ready += len(some)
orders = maker.Orders()
maker.say(ready=True, connected=options.count if ready == len(workers) else 0)
os.set_blocking(0, True)
while True:
    for verb, _ in orders.read():
        if held is not None:
            os.close(held)
            held = None
        for pid in workers:
            os.waitpid(pid, 0)
        workers = []
        maker.say(done=verb)
