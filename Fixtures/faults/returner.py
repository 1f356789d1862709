"""Clients at several addresses, each of which comes back with the port that it had.

Connects once from each address to a service that closes first. The order 'return SECONDS' lets all
connect again after that time, without waiting for an answer.
"""

import argparse
import select
import socket
import time

import maker

PATIENCE = 5


def connect(source, options, patience):
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    connection.settimeout(patience)
    connection.bind(source)
    try:
        connection.connect((options.to, options.port))
    except BlockingIOError:
        pass
    return connection


parser = argparse.ArgumentParser()
parser.add_argument("--owner", required=True, help="process that started this maker")
parser.add_argument("--name", default="returner")
parser.add_argument("--to", required=True)
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--from", dest="sources", action="append", required=True)
options = parser.parse_args()
maker.begin(options.name)
sources = [(address, 45000 + number) for number, address in enumerate(options.sources)]
for source in sources:
    connection = connect(source, options, PATIENCE)
    while connection.recv(16):
        pass
    connection.close()
orders = maker.Orders()
maker.say(ready=True, connected=len(sources))
held = []
due = None
while True:
    left = None if due is None else max(0, due - time.monotonic())
    if select.select([orders], [], [], left)[0]:
        for verb, seconds in orders.read():
            due = time.monotonic() + float(seconds)
            maker.say(done=verb)
    else:
        held = [connect(source, options, 0) for source in sources]
        due = None
