"""A service that holds its connection: it reads into memory that is not there yet.

Whoever reads holds the socket, and what arrives meanwhile has to wait in the backlog of the socket.
The order 'hold SECONDS' reads for so long, a second from then.
"""

import argparse
import ctypes
import errno
import fcntl
import mmap
import platform
import select
import socket
import struct
import threading
import time

import maker

LEAD = 1
SYS_USERFAULTFD = {"x86_64": 323, "aarch64": 282}
UFFDIO_API, UFFDIO_REGISTER, UFFDIO_ZEROPAGE = 0xC018AA3F, 0xC020AA00, 0xC020AA04
API, MISSING = 0xAA, 1


class Absent:
    """A page of memory that is missing until it is filled."""

    def __init__(self):
        libc = ctypes.CDLL(None, use_errno=True)
        number = SYS_USERFAULTFD.get(platform.machine())
        self.descriptor = libc.syscall(number, 0) if number else -1
        if self.descriptor < 0:
            raise OSError(ctypes.get_errno() or errno.ENOSYS, "userfaultfd")
        fcntl.ioctl(self.descriptor, UFFDIO_API, struct.pack("=QQQ", API, 0, 0))
        self.memory = mmap.mmap(-1, mmap.PAGESIZE)
        self.place = ctypes.addressof(ctypes.c_char.from_buffer(self.memory))
        area = struct.pack("=QQQQ", self.place, mmap.PAGESIZE, MISSING, 0)
        fcntl.ioctl(self.descriptor, UFFDIO_REGISTER, area)

    def fill(self):
        area = struct.pack("=QQQq", self.place, mmap.PAGESIZE, 0, 0)
        fcntl.ioctl(self.descriptor, UFFDIO_ZEROPAGE, area)


parser = argparse.ArgumentParser()
parser.add_argument("--owner", required=True, help="process that started this maker")
parser.add_argument("--name", default="holder")
parser.add_argument("--port", type=int, required=True)
options = parser.parse_args()
maker.begin(options.name)
try:
    absent = Absent()
except OSError as failure:
    maker.say(ready=False, error=errno.errorcode[failure.errno])
    raise SystemExit
listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("0.0.0.0", options.port))
listener.listen(8)
orders = maker.Orders()
maker.say(ready=True)
connection = listener.accept()[0]
while True:
    select.select([orders], [], [])
    for verb, seconds in orders.read():
        maker.say(done=verb)
        time.sleep(LEAD)
        reader = threading.Thread(target=connection.recv_into, args=(absent.memory,), daemon=True)
        reader.start()
        time.sleep(float(seconds))
        absent.fill()
        reader.join()
