"""A slow or lossy path between two namespaces: two TUN devices and what lies between.

10.98.1.1 and fd98:1::1 on this side, 10.98.1.2 and fd98:1::2 in the namespace --far. Packets take
--delay seconds each way; packets of more than --largest bytes vanish without a word. Of those that
carry data every --reorder th one comes --delay later than the rest, and every --lose th one never.
The order 'stall SECONDS' holds all packets for that time.
"""

import argparse
import collections
import ctypes
import fcntl
import os
import select
import struct
import subprocess
import time

import maker

TUNSETIFF = 0x400454CA
TUN_WITHOUT_HEADER = 0x1001
NETWORK_NAMESPACE = 0x40000000
BATCH = 64
# Longer than any acknowledgement.
DATA = 200


def enter(path):
    libc = ctypes.CDLL(None, use_errno=True)
    with open(path) as namespace:
        if libc.setns(namespace.fileno(), NETWORK_NAMESPACE) != 0:
            raise OSError(ctypes.get_errno(), path)


def device(*addresses):
    """A device in the namespace of this process, switched on."""
    tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH22x", b"path0", TUN_WITHOUT_HEADER))
    subprocess.run("ip link set path0 txqueuelen 10000 up".split(), check=True)
    for address in addresses:
        # Without nodad an IPv6 address cannot be bound for a second or two.
        flags = ["nodad"] if ":" in address else []
        subprocess.run(["ip", "addr", "add", address, "dev", "path0"] + flags, check=True)
    return tun


class Direction:
    def __init__(self, source, target, options):
        self.source, self.target, self.options = source, target, options
        self.waiting = collections.deque()
        self.late = collections.deque()
        self.seen = 0
        self.stalled = 0
        self.free = 0

    def receive(self, now):
        for _ in range(BATCH):
            try:
                packet = os.read(self.source, 1 << 16)
            except BlockingIOError:
                return
            if self.options.largest and len(packet) > self.options.largest:
                continue
            self.seen += len(packet) > DATA
            if self.options.lose and len(packet) > DATA and self.seen % self.options.lose == 0:
                continue
            start = max(now, self.stalled, self.free)
            if self.options.rate:
                self.free = start + len(packet) / self.options.rate
            due = start + self.options.delay
            if self.options.reorder and len(packet) > DATA and self.seen % self.options.reorder == 0:
                self.late.append((due + self.options.delay, packet))
            else:
                self.waiting.append((due, packet))

    def due(self):
        return [queue[0][0] for queue in (self.waiting, self.late) if queue]

    def deliver(self, now):
        for queue in (self.waiting, self.late):
            while queue and queue[0][0] <= now:
                try:
                    os.write(self.target, queue[0][1])
                except OSError:
                    pass
                queue.popleft()


parser = argparse.ArgumentParser()
parser.add_argument("--owner", required=True, help="process that started this maker")
parser.add_argument("--name", default="path")
parser.add_argument("--far", required=True, help="name of the other namespace")
parser.add_argument("--delay", type=float, default=0.02, help="seconds in each direction")
parser.add_argument("--rate", type=float, help="bytes a second in each direction")
parser.add_argument("--largest", type=int, help="bytes of the largest packet that passes")
parser.add_argument("--reorder", type=int, help="one of so many packets with data comes late")
parser.add_argument("--lose", type=int, help="one of so many packets with data never comes")
options = parser.parse_args()
maker.begin(options.name)

near = device("10.98.1.1/24", "fd98:1::1/64")
enter("/run/netns/" + options.far)
far = device("10.98.1.2/24", "fd98:1::2/64")
directions = [Direction(near, far, options), Direction(far, near, options)]
orders = maker.Orders()
maker.say(ready=True)
while True:
    now = time.monotonic()
    due = [moment - now for direction in directions for moment in direction.due()]
    readable = select.select([near, far, orders], [], [], max(0, min(due + [1])))[0]
    if orders in readable:
        for verb, seconds in orders.read():
            for direction in directions:
                direction.stalled = time.monotonic() + float(seconds)
            maker.say(done=verb)
    now = time.monotonic()
    for direction in directions:
        if direction.source in readable:
            direction.receive(now)
        direction.deliver(time.monotonic())
