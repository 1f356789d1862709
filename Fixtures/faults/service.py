"""A service that listens, and accepts or does not.

--serve never   connections stay in the accept queue
--serve last    accepts, sends a byte, and closes a connection after its client has closed it
--serve first   accepts and closes at once, so that TIME_WAIT stays here
--serve answer  like last, and answers each request

Orders: 'listen N' calls listen() again with another backlog, 'accept N' takes N connections,
'drain SECONDS' begins to accept everything after that time.
"""

import argparse
import errno
import os
import selectors
import socket
import time

import maker

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n" + bytes(400)

# Before another try when no descriptor is left.
PAUSE = 0.05


def listen(port, options):
    family = socket.AF_INET6 if ":" in options.bind else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if family == socket.AF_INET6:
        only = 0 if options.dual_stack else 1
        listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, only)
    if options.share:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    if options.fast_open:
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_FASTOPEN, options.fast_open)
    if options.silent:
        # A connection is none before its client has said something.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, options.silent)
    if options.key:
        maker.sign(listener, options.signed_by, options.key)
    listener.bind((options.bind, port))
    listener.listen(options.backlog)
    listener.setblocking(False)
    return listener


class Service:
    def __init__(self, options):
        self.mode = options.serve
        self.kept = []
        self.loop = selectors.DefaultSelector()
        self.listeners = [listen(port, options) for port in options.port]
        self.orders = maker.Orders()
        self.loop.register(self.orders, selectors.EVENT_READ, self.obey)
        self.opening = None
        if self.mode != "never":
            self.open()

    def open(self):
        for listener in self.listeners:
            self.loop.register(listener, selectors.EVENT_READ, self.accept)

    def obey(self, orders):
        for verb, number in orders.read():
            if verb == "listen":
                for listener in self.listeners:
                    listener.listen(int(number))
            elif verb == "accept":
                for listener in self.listeners:
                    self.kept += [listener.accept() for _ in range(int(number))]
            elif verb == "drain":
                self.opening = time.monotonic() + float(number)
            maker.say(done=verb)

    def accept(self, listener):
        while True:
            try:
                connection, _ = listener.accept()
            except BlockingIOError:
                return
            except OSError as failure:
                if failure.errno != errno.EMFILE:
                    raise
                time.sleep(PAUSE)
                return
            if self.mode == "first":
                connection.close()
            else:
                connection.send(b"!")
                self.loop.register(connection, selectors.EVENT_READ, self.read)

    def read(self, connection):
        try:
            ended = not connection.recv(4096)
            if not ended and self.mode == "answer":
                connection.send(ANSWER)
        except (ConnectionResetError, BrokenPipeError):
            ended = True
        if ended:
            self.loop.unregister(connection)
            connection.close()

    def run(self):
        while True:
            left = None if self.opening is None else self.opening - time.monotonic()
            if left is not None and left <= 0:
                self.opening = left = None
                self.open()
            for key, _ in self.loop.select(left):
                key.data(key.fileobj)


parser = argparse.ArgumentParser()
parser.add_argument("--owner", required=True, help="process that started this maker")
parser.add_argument("--name", default="service")
parser.add_argument("--bind", default="0.0.0.0")
parser.add_argument("--port", type=int, action="append", required=True)
parser.add_argument("--backlog", type=int, required=True)
parser.add_argument("--serve", choices=["never", "last", "first", "answer"], default="never")
parser.add_argument("--dual-stack", action="store_true")
parser.add_argument("--share", action="store_true", help="let others listen on the port too")
parser.add_argument("--fast-open", type=int, help="Fast Open connections that may wait")
parser.add_argument("--silent", type=int, help="seconds that a client may be silent, unaccepted")
parser.add_argument("--key", help="key that a client must sign with")
parser.add_argument("--signed-by", help="address of that client")
parser.add_argument("--descriptors", type=int, help="descriptors that it may open")
parser.add_argument("--user", type=int, help="number of the user that it runs as")
options = parser.parse_args()
maker.begin(options.name)
if options.user:
    os.setuid(options.user)
if options.descriptors:
    maker.limit_descriptors(options.descriptors)
try:
    service = Service(options)
except OSError as failure:
    if failure.errno != errno.ENOPROTOOPT:
        raise
    maker.say(ready=False, error=errno.errorcode[failure.errno])
else:
    maker.say(ready=True)
    service.run()
