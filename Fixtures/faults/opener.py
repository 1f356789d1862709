"""A client that puts its first bytes into the SYN, once it has a cookie of the service.

The order 'open SECONDS' opens --count connections after that time and does not wait for answers,
'more SECONDS' sends on each of them.
"""

import argparse
import select
import socket
import time

import maker

PATIENCE = 5
# Not all versions of Python name it.
TCP_FASTOPEN_CONNECT = 30
FIRST_BYTES = bytes(100)


def opened(options, patience):
    connection = socket.socket()
    connection.setsockopt(socket.IPPROTO_TCP, TCP_FASTOPEN_CONNECT, 1)
    connection.settimeout(patience)
    try:
        connection.connect((options.to, options.port))
        connection.send(FIRST_BYTES)
    except BlockingIOError:
        pass
    return connection


parser = argparse.ArgumentParser()
parser.add_argument("--owner", required=True, help="process that started this maker")
parser.add_argument("--name", default="opener")
parser.add_argument("--to", required=True)
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--count", type=int, required=True)
options = parser.parse_args()
maker.begin(options.name)
first = opened(options, PATIENCE)
# The greeting of the service proves that the cookie has come.
first.recv(1)
orders = maker.Orders()
maker.say(ready=True, connected=1)
held = []
due = None
what = None
while True:
    left = None if due is None else max(0, due - time.monotonic())
    if select.select([orders], [], [], left)[0]:
        for what, seconds in orders.read():
            due = time.monotonic() + float(seconds)
            maker.say(done=what)
    else:
        if what == "open":
            held = [opened(options, 0) for _ in range(options.count)]
        for connection in held if what == "more" else []:
            connection.send(FIRST_BYTES)
        due = None
