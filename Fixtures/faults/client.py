"""A client that opens connections from one namespace to a service in another.

--how hold     connects, waits for a byte, and keeps the connection
--how close    connects and closes first, so that TIME_WAIT stays here
--how outlast  connects and waits for the service to close first
--how knock    begins to connect and does not wait for an answer; with --every, goes on doing so

Stops at the first error and reports it by name.
"""

import argparse
import errno
import select
import socket
import time

import maker

PATIENCE = 5
CLOSED_PORT = 9
IP_BIND_ADDRESS_NO_PORT = 24


def await_path(address):
    """A new cable carries IPv6 only after a moment; a refusal proves that it does."""
    try:
        socket.create_connection((address, CLOSED_PORT), PATIENCE).close()
    except ConnectionRefusedError:
        pass


def connect(options):
    family = socket.AF_INET6 if ":" in options.to else socket.AF_INET
    connection = socket.socket(family, socket.SOCK_STREAM)
    connection.settimeout(0 if options.how == "knock" else PATIENCE)
    if options.key:
        maker.sign(connection, options.to, options.key)
    if options.late:
        connection.setsockopt(socket.IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 1)
    if options.source:
        # Unless told to wait, the kernel picks a port that nobody has, whatever the destination.
        connection.bind((options.source, 0))
    try:
        connection.connect((options.to, options.port))
    except BlockingIOError:
        pass
    except OSError:
        connection.close()
        raise
    if options.how == "hold":
        connection.recv(1)
    elif options.how != "knock":
        if options.how == "close":
            connection.shutdown(socket.SHUT_WR)
        while connection.recv(16):
            pass
        connection.close()
    return connection


parser = argparse.ArgumentParser()
parser.add_argument("--owner", required=True, help="process that started this maker")
parser.add_argument("--name", default="client")
parser.add_argument("--to", required=True)
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--from", dest="source", help="address to bind to before connecting")
parser.add_argument("--key", help="key to sign with")
parser.add_argument("--late", action="store_true", help="bind the address without a port")
parser.add_argument("--count", type=int, required=True)
parser.add_argument("--how", choices=["hold", "close", "outlast", "knock"], required=True)
parser.add_argument("--every", type=float, help="seconds between further knocks")
parser.add_argument("--until", type=float, default=60, help="seconds of further knocks")
parser.add_argument("--settle", type=float, default=0, help="seconds before saying ready")
options = parser.parse_args()
maker.begin(options.name)
await_path(options.to)

held = []
error = None
for _ in range(options.count):
    try:
        held.append(connect(options))
    except OSError as failure:
        error = errno.errorcode.get(failure.errno, str(failure))
        break
orders = maker.Orders()
time.sleep(options.settle)
maker.say(ready=True, connected=len(held), error=error)
last = time.monotonic() + options.until
while True:
    pause = options.every if time.monotonic() < last and len(held) < 1000 else None
    if select.select([orders], [], [], pause)[0]:
        orders.read()
    else:
        try:
            held.append(connect(options))
        except OSError:
            pass
