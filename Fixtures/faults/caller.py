"""Clients that keep their connections, send a request on each, and the next one after each answer.

The order 'count 0' tells how many answers have come; its number means nothing.
"""

import argparse
import selectors
import socket

import maker

PATIENCE = 5
REQUEST = b"GET / HTTP/1.1\r\nHost: example\r\n\r\n"


def connect(options):
    family = socket.AF_INET6 if ":" in options.to else socket.AF_INET
    connection = socket.socket(family, socket.SOCK_STREAM)
    connection.settimeout(PATIENCE)
    connection.connect((options.to, options.port))
    # The greeting of the service.
    connection.recv(1)
    connection.setblocking(False)
    return connection


class Callers:
    def __init__(self, options):
        self.answers = 0
        self.loop = selectors.DefaultSelector()
        self.orders = maker.Orders()
        self.loop.register(self.orders, selectors.EVENT_READ, self.obey)
        for _ in range(options.count):
            connection = connect(options)
            self.loop.register(connection, selectors.EVENT_READ, self.call)
            connection.send(REQUEST)

    def call(self, connection):
        if not connection.recv(4096):
            self.loop.unregister(connection)
            return
        self.answers += 1
        connection.send(REQUEST)

    def obey(self, orders):
        for verb, _ in orders.read():
            maker.say(done=verb, answers=self.answers)

    def run(self):
        while True:
            for key, _ in self.loop.select():
                key.data(key.fileobj)


parser = argparse.ArgumentParser()
parser.add_argument("--owner", required=True, help="process that started this maker")
parser.add_argument("--name", default="caller")
parser.add_argument("--to", required=True)
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--count", type=int, required=True)
options = parser.parse_args()
maker.begin(options.name)
callers = Callers(options)
maker.say(ready=True, connected=options.count)
callers.run()
