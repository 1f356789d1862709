"""One end of connections that carry data.

without --to       accepts; with --act read it reads all, with --act hold it neither reads nor closes
--to ADDRESS       connects; with --act pour it sends as much as goes, with --act hold it waits

Orders: 'send N' sends N bytes on each connection, 'close N' closes all of them; the number of
'close' means nothing.
"""

import argparse
import selectors
import socket

import maker

CHUNK = bytes(1 << 16)
PATIENCE = 5


def prepare(connection, options):
    connection.setblocking(False)
    # A congestion control that paces would hide what buffers do.
    try:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_CONGESTION, b"cubic")
    except OSError:
        pass
    if options.keepalive:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for option in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL):
            connection.setsockopt(socket.IPPROTO_TCP, option, options.keepalive)


class Stream:
    def __init__(self, options):
        self.options = options
        self.connections = []
        self.loop = selectors.DefaultSelector()
        self.orders = maker.Orders()
        self.loop.register(self.orders, selectors.EVENT_READ, self.obey)
        if options.to is None:
            self.listen()
        else:
            for _ in range(options.count):
                self.take(socket.create_connection((options.to, options.port), PATIENCE))

    def listen(self):
        family = socket.AF_INET6 if ":" in self.options.bind else socket.AF_INET
        listener = socket.socket(family, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            only = 0 if self.options.dual_stack else 1
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, only)
        if self.options.receive_buffer:
            # What is accepted inherits it.
            listener.setsockopt(
                socket.SOL_SOCKET, socket.SO_RCVBUF, self.options.receive_buffer)
        listener.bind((self.options.bind, self.options.port))
        listener.listen(1024)
        listener.setblocking(False)
        self.loop.register(listener, selectors.EVENT_READ, self.accept)

    def accept(self, listener):
        try:
            self.take(listener.accept()[0])
        except BlockingIOError:
            pass

    def take(self, connection):
        prepare(connection, self.options)
        self.connections.append(connection)
        if self.options.act == "read":
            self.loop.register(connection, selectors.EVENT_READ, self.read)
        elif self.options.act == "pour":
            self.loop.register(connection, selectors.EVENT_WRITE, self.pour)

    def read(self, connection):
        try:
            if connection.recv(1 << 20):
                return
        except BlockingIOError:
            return
        except OSError:
            pass
        self.end(connection)

    def pour(self, connection):
        try:
            connection.send(CHUNK)
        except BlockingIOError:
            pass
        except OSError:
            self.end(connection)

    def end(self, connection):
        self.loop.unregister(connection)
        self.connections.remove(connection)
        connection.close()

    def obey(self, orders):
        for verb, number in orders.read():
            for connection in list(self.connections):
                if verb == "send":
                    connection.send(bytes(int(number)))
                elif verb == "close":
                    connection.close()
            if verb == "close":
                self.connections = []
            maker.say(done=verb)

    def run(self):
        while True:
            for key, _ in self.loop.select():
                key.data(key.fileobj)


parser = argparse.ArgumentParser()
parser.add_argument("--owner", required=True, help="process that started this maker")
parser.add_argument("--name", default="stream")
parser.add_argument("--to", help="address to connect to; without it, listens")
parser.add_argument("--bind", default="0.0.0.0", help="address to listen on")
parser.add_argument("--dual-stack", action="store_true")
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--count", type=int, default=1)
parser.add_argument("--act", choices=["read", "hold", "pour"], required=True)
parser.add_argument("--keepalive", type=int, help="seconds before and between probes")
parser.add_argument("--receive-buffer", type=int, help="bytes asked for with SO_RCVBUF")
parser.add_argument("--descriptors", type=int, help="descriptors that it may open")
parser.add_argument("--life", type=int, default=maker.LONGEST_LIFE, help="seconds at most")
options = parser.parse_args()
maker.begin(options.name, options.life)
if options.descriptors:
    maker.limit_descriptors(options.descriptors)
stream = Stream(options)
maker.say(ready=True, connected=len(stream.connections))
stream.run()
