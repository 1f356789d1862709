"""Runs a command that may not open netlink sockets: no_netlink.py COMMAND [ARGUMENT ...].

A seccomp filter answers socket(AF_NETLINK, ...) with EPERM, as many sandboxes do, and is inherited
by what is run. REFUSED_FAMILIES may name other families by number. x86_64 and aarch64 only.
"""

import ctypes
import os
import platform
import struct
import sys

AF_NETLINK = 16
EPERM = 1
PR_SET_NO_NEW_PRIVS = 38
PR_SET_SECCOMP = 22
SECCOMP_MODE_FILTER = 2
RETURN_ALLOW = 0x7FFF0000
RETURN_ERRNO = 0x00050000
LOAD, EQUAL, RETURN = 0x20, 0x15, 0x06
SOCKET = {"x86_64": 41, "aarch64": 198}


def instruction(code, yes, no, value):
    """One BPF instruction: what to do, and how far to jump."""
    return struct.pack("=HBBI", code, yes, no, value)


def main():
    """Installs the filter and becomes the command."""
    number = SOCKET.get(platform.machine())
    if number is None or len(sys.argv) < 2:
        sys.exit(77)
    families = [int(name) for name in os.environ.get("REFUSED_FAMILIES", str(AF_NETLINK)).split(",")]
    program = b"".join(
        [
            instruction(LOAD, 0, 0, 0),
            instruction(EQUAL, 0, len(families) + 1, number),
            instruction(LOAD, 0, 0, 16),
            *(
                instruction(EQUAL, len(families) - index, 0, family)
                for index, family in enumerate(families)
            ),
            instruction(RETURN, 0, 0, RETURN_ALLOW),
            instruction(RETURN, 0, 0, RETURN_ERRNO | EPERM),
        ]
    )
    code = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("@HP", len(program) // 8, ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        sys.exit(77)
    if libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.c_char_p(header), 0, 0) != 0:
        sys.exit(77)
    os.execv(sys.argv[1], sys.argv[1:])


main()
