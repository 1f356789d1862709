"""Entries of the connection tracking table, made through netlink: no packet is sent.

The order 'fill N' goes on until there are N entries, of connections to --port in --state, which
have --timeout seconds left. With --translate-to their source address is translated to that one.
"""

import argparse
import select
import socket
import struct

import maker

NETLINK_NETFILTER = 12
NEW_ENTRY = 1 << 8
REQUEST_CREATE_EXCLUSIVE = 0x1 | 0x400 | 0x200
TUPLE_ORIGINAL, TUPLE_REPLY, STATUS, PROTOCOL, TRANSLATION, TIMEOUT = 1, 2, 3, 4, 6, 7
NESTED = 0x8000
SEEN_REPLY_ASSURED_CONFIRMED = 0x0E
STATES = {"established": 3, "time-wait": 7}
BATCH = 200
PORTS = 60000
OURS = socket.inet_aton("10.98.0.1")


def attribute(kind, value):
    return struct.pack("=HH", 4 + len(value), kind) + value + bytes(-len(value) % 4)


def end(source, target, source_port, target_port):
    addresses = attribute(1, source) + attribute(2, target)
    ports = attribute(2, struct.pack(">H", source_port)) + attribute(
        3, struct.pack(">H", target_port))
    tcp = attribute(1, bytes([socket.IPPROTO_TCP]))
    return attribute(NESTED | 1, addresses) + attribute(NESTED | 2, tcp + ports)


def entry(number, options):
    theirs = socket.inet_aton("10.97.%d.1" % (number // PORTS))
    port = 2000 + number % PORTS
    state = attribute(NESTED | 1, attribute(1, bytes([STATES[options.state]])))
    body = (
        struct.pack("=BBH", socket.AF_INET, 0, 0)
        + attribute(NESTED | TUPLE_ORIGINAL, end(OURS, theirs, port, options.port))
        + attribute(NESTED | TUPLE_REPLY, end(theirs, OURS, options.port, port))
        + attribute(STATUS, struct.pack(">I", SEEN_REPLY_ASSURED_CONFIRMED))
        + attribute(TIMEOUT, struct.pack(">I", options.timeout))
        + attribute(NESTED | PROTOCOL, state))
    if options.translate_to:
        ports = attribute(NESTED | 3, attribute(1, struct.pack(">H", port)))
        address = attribute(1, socket.inet_aton(options.translate_to))
        body += attribute(NESTED | TRANSLATION, address + ports)
    head = struct.pack("=IHHII", 16 + len(body), NEW_ENTRY, REQUEST_CREATE_EXCLUSIVE, 1, 0)
    return head + body


parser = argparse.ArgumentParser()
parser.add_argument("--owner", required=True, help="process that started this maker")
parser.add_argument("--name", default="tracker")
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--state", choices=sorted(STATES), default="established")
parser.add_argument("--timeout", type=int, default=120)
parser.add_argument("--translate-to", help="address that the peer sees")
options = parser.parse_args()
maker.begin(options.name)
table = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, NETLINK_NETFILTER)
table.bind((0, 0))
orders = maker.Orders()
maker.say(ready=True)
made = 0
while True:
    select.select([orders], [], [])
    for verb, number in orders.read():
        while made < int(number):
            last = min(made + BATCH, int(number))
            table.send(b"".join(entry(each, options) for each in range(made, last)))
            made = last
        maker.say(done=verb, connected=made)
