"""Connections that are open, and send when they are told to.

Orders: 'speak SECONDS' lets each connection send a byte after that time, 'leave SECONDS' lets each
send a byte and close, 'stream SECONDS' lets the first one send for as long as it may.
"""

import argparse
import select
import socket
import time

import maker

PATIENCE = 5
PIECE = bytes(32768)
PAUSE = 0.01


def connect(options):
    family = socket.AF_INET6 if ":" in options.to else socket.AF_INET
    connection = socket.socket(family, socket.SOCK_STREAM)
    connection.settimeout(PATIENCE)
    connection.connect((options.to, options.port))
    # The greeting of the service: left unread, it would turn a close into a reset.
    if not options.unread:
        connection.recv(1)
    connection.setblocking(False)
    return connection


def send(connection, piece):
    try:
        connection.send(piece)
    except OSError:
        pass


parser = argparse.ArgumentParser()
parser.add_argument("--owner", required=True, help="process that started this maker")
parser.add_argument("--name", default="talker")
parser.add_argument("--to", required=True)
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--count", type=int, required=True)
parser.add_argument("--unread", action="store_true", help="leave what the service sends unread")
options = parser.parse_args()
maker.begin(options.name)
connections = [connect(options) for _ in range(options.count)]
orders = maker.Orders()
maker.say(ready=True, connected=len(connections))
verb = None
due = None
while True:
    left = None if due is None else max(0, due - time.monotonic())
    if select.select([orders], [], [], left)[0]:
        for verb, seconds in orders.read():
            due = time.monotonic() + float(seconds)
            maker.say(done=verb)
    elif verb == "stream":
        send(connections[0], PIECE)
        due = time.monotonic() + PAUSE
    else:
        for connection in connections:
            send(connection, b"x")
            if verb == "leave":
                connection.close()
        due = None
