"""Segments that no TCP would send, a few in each hundredth of a second, to a port of a service.

--what syn        SYNs for the connection that this script opens first
--what checksum   segments whose checksum is wrong
"""

import argparse
import select
import socket
import struct
import time

import maker

PATIENCE = 5
SYN, ACK = 2, 16


def checksum(data):
    total = sum(struct.unpack("!%dH" % (len(data) // 2), data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def segment(source, target, flags, number, error):
    """A packet with its IPv4 header, in which the kernel fills in length and checksum."""
    addresses = socket.inet_aton(source[0]) + socket.inet_aton(target[0])
    tcp = struct.pack(
        "!HHIIBBHHH", source[1], target[1], number, 0, 5 << 4, flags, 1000, 0, 0)
    pseudo = addresses + struct.pack("!BBH", 0, socket.IPPROTO_TCP, len(tcp))
    tcp = tcp[:16] + struct.pack("!H", checksum(pseudo + tcp) ^ error) + tcp[18:]
    head = struct.pack(
        "!BBHHHBBH", 5 | 4 << 4, 0, 20 + len(tcp), 1, 0, 64, socket.IPPROTO_TCP, 0)
    return head + addresses + tcp


parser = argparse.ArgumentParser()
parser.add_argument("--owner", required=True, help="process that started this maker")
parser.add_argument("--name", default="forger")
parser.add_argument("--to", required=True)
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--what", choices=["syn", "checksum"], required=True)
parser.add_argument("--until", type=float, default=20, help="seconds of forging")
options = parser.parse_args()
maker.begin(options.name)
connection = socket.create_connection((options.to, options.port), PATIENCE)
raw = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW)
orders = maker.Orders()
maker.say(ready=True, connected=1)
last = time.monotonic() + options.until
number = 12345
while True:
    pause = 0.01 if time.monotonic() < last else None
    if select.select([orders], [], [], pause)[0]:
        orders.read()
        continue
    flags, error = (SYN, 0) if options.what == "syn" else (ACK, 0x5555)
    number += 1
    packet = segment(connection.getsockname(), connection.getpeername(), flags, number, error)
    raw.sendto(packet, (options.to, 0))
