"""Segments that no TCP would send, some in each hundredth of a second, to a port of a service.

Those of a connection are of the one that this script opens first:
--what syn        SYNs for it
--what checksum   segments whose checksum is wrong
--what stale      acknowledgements from far before its window
--what beyond     acknowledgements from far beyond its window
--what old-stamp  segments with a timestamp older than one already seen
--what sack       acknowledgements of what was never sent, besides what was
--what data       what the service has not seen yet, once and again
--what holes      two bytes at a time with a gap before each, inside its window
--what unknown    acknowledgements from ports that have no connection
--what echo       last steps of a handshake that echo a timestamp which was never sent; what comes to
                  ports from 61000 on must not reach TCP on this side
"""

import argparse
import select
import socket
import struct
import time

import maker

PATIENCE = 5
SYN, ACK = 2, 16
ETH_P_IP = 0x0800
AT_ONCE = 5
FAR = 1 << 30
# Above those that the kernel gives to connections of its own.
PORTS = range(61000, 65000)
# Two bytes in four, up to a window of 8000 bytes.
HOLES = 2000

TCP_REPAIR, TCP_REPAIR_QUEUE, TCP_QUEUE_SEQ, TCP_TIMESTAMP = 19, 20, 21, 24
RECEIVE_QUEUE, SEND_QUEUE = 1, 2
REPAIR_ON, REPAIR_OFF_WITHOUT_PROBE = 1, -1


def checksum(data):
    total = sum(struct.unpack("!%dH" % (len(data) // 2), data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def segment(source, target, flags, number, known=0, error=0, options=b"", data=b""):
    """A packet with its IPv4 header, in which the kernel fills in length and checksum."""
    addresses = socket.inet_aton(source[0]) + socket.inet_aton(target[0])
    words = 5 + len(options) // 4
    tcp = struct.pack(
        "!HHIIBBHHH", source[1], target[1], number % (1 << 32), known, words << 4, flags, 1000,
        0, 0) + options + data
    pseudo = addresses + struct.pack("!BBH", 0, socket.IPPROTO_TCP, len(tcp))
    tcp = tcp[:16] + struct.pack("!H", checksum(pseudo + tcp) ^ error) + tcp[18:]
    head = struct.pack(
        "!BBHHHBBH", 5 | 4 << 4, 0, 20 + len(tcp), 1, 0, 64, socket.IPPROTO_TCP, 0)
    return head + addresses + tcp


class Place:
    """Where a connection is: its next number, what it acknowledges, and its clock."""

    def __init__(self, connection):
        def option(name, *value):
            if value:
                return connection.setsockopt(socket.IPPROTO_TCP, name, *value)
            return connection.getsockopt(socket.IPPROTO_TCP, name) % (1 << 32)

        option(TCP_REPAIR, REPAIR_ON)
        option(TCP_REPAIR_QUEUE, SEND_QUEUE)
        self.number = option(TCP_QUEUE_SEQ)
        option(TCP_REPAIR_QUEUE, RECEIVE_QUEUE)
        self.known = option(TCP_QUEUE_SEQ)
        self.clock = option(TCP_TIMESTAMP)
        option(TCP_REPAIR, REPAIR_OFF_WITHOUT_PROBE)


class Handshake:
    """A handshake that this script begins, and of which the kernel here knows nothing."""

    def __init__(self, raw, source, target):
        with socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ETH_P_IP)) as wire:
            wire.settimeout(PATIENCE)
            stamp = struct.pack("!BBBBII", 1, 1, 8, 10, 1, 0)
            raw.sendto(segment(source, target, SYN, 1, options=stamp), (target[0], 0))
            while True:
                packet = wire.recv(200)
                answer = packet[(packet[0] & 15) * 4:]
                if packet[9] == socket.IPPROTO_TCP and answer[2:4] == struct.pack("!H", source[1]):
                    break
        self.number = 2
        self.known = struct.unpack("!I", answer[4:8])[0] + 1


def forged(what, place, source, target, count):
    """The next segment of its kind; `count` were sent before it."""
    if what == "syn":
        return segment(source, target, SYN, 12345 + count)
    if what == "checksum":
        return segment(source, target, ACK, 12345 + count, error=0x5555)
    if what == "stale":
        return segment(source, target, ACK, place.number - FAR, place.known)
    if what == "beyond":
        return segment(source, target, ACK, place.number + FAR, place.known)
    if what == "old-stamp":
        stamp = struct.pack("!BBBBII", 1, 1, 8, 10, (place.clock - FAR) % (1 << 32), 0)
        return segment(
            source, target, ACK, place.number, place.known, options=stamp, data=bytes(2))
    if what == "sack":
        unsent = [(place.known + FAR + more) % (1 << 32) for more in (0, 1000)]
        block = struct.pack("!BBBBII", 1, 1, 5, 10, *unsent)
        return segment(source, target, ACK, place.number, place.known, options=block)
    if what == "data":
        return segment(source, target, ACK, place.number, place.known, data=bytes(1000))
    if what == "holes":
        return segment(
            source, target, ACK, place.number + 2 + count % HOLES * 4, place.known, data=bytes(2))
    if what == "echo":
        stamp = struct.pack("!BBBBII", 1, 1, 8, 10, 2, FAR)
        return segment(
            (source[0], PORTS[0]), target, ACK, place.number, place.known, options=stamp)
    return segment((source[0], PORTS[count % len(PORTS)]), target, ACK, 12345, 12345)


parser = argparse.ArgumentParser()
parser.add_argument("--owner", required=True, help="process that started this maker")
parser.add_argument("--name", default="forger")
parser.add_argument("--to", required=True)
parser.add_argument("--port", type=int, required=True)
parser.add_argument(
    "--what", required=True, choices=[
        "syn", "checksum", "stale", "beyond", "old-stamp", "sack", "data", "holes", "unknown",
        "echo"])
parser.add_argument("--until", type=float, default=20, help="seconds of forging")
options = parser.parse_args()
maker.begin(options.name)
connection = socket.create_connection((options.to, options.port), PATIENCE)
source, target = connection.getsockname(), connection.getpeername()
raw = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW)
if options.what == "echo":
    place = Handshake(raw, (source[0], PORTS[0]), target)
else:
    place = Place(connection)
orders = maker.Orders()
maker.say(ready=True, connected=1)
last = time.monotonic() + options.until
count = 0
while True:
    pause = 0.01 if time.monotonic() < last else None
    if select.select([orders], [], [], pause)[0]:
        orders.read()
        continue
    for _ in range(AT_ONCE):
        raw.sendto(forged(options.what, place, source, target, count), (options.to, 0))
        count += 1
