#ifndef TCPLINT_CNETLINK_H
#define TCPLINT_CNETLINK_H

// No kernel header is included here: <linux/tcp.h> and glibc's <netinet/tcp.h> define the same
// names, and Swift sees the latter. The .c files prove every number below against the kernel's
// headers.

#include <stdint.h>

// struct nlmsghdr: byte offsets, size and alignment.
enum {
    TCPLINT_NLMSG_LENGTH = 0,
    TCPLINT_NLMSG_TYPE = 4,
    TCPLINT_NLMSG_FLAGS = 6,
    TCPLINT_NLMSG_SEQUENCE = 8,
    TCPLINT_NLMSG_PORT = 12,
    TCPLINT_NLMSG_HEADER_SIZE = 16,
    TCPLINT_NLMSG_ALIGNMENT = 4,
    TCPLINT_NLMSG_STATUS_SIZE = 4,
};

// Message types.
enum {
    TCPLINT_TYPE_ERROR = 2,
    TCPLINT_TYPE_DONE = 3,
    TCPLINT_TYPE_OVERRUN = 4,
    TCPLINT_TYPE_SOCKETS_OF_ANY_FAMILY = 18,
    TCPLINT_TYPE_SOCKETS_BY_FAMILY = 20,
};

// Message flags.
enum {
    TCPLINT_FLAG_REQUEST = 0x1,
    TCPLINT_FLAG_INTERRUPTED = 0x10,
    TCPLINT_FLAG_DUMP = 0x300,
};

// struct nlattr.
enum {
    TCPLINT_ATTRIBUTE_LENGTH = 0,
    TCPLINT_ATTRIBUTE_TYPE = 2,
    TCPLINT_ATTRIBUTE_HEADER_SIZE = 4,
    TCPLINT_ATTRIBUTE_TYPE_MASK = 0x3fff,
};

// struct inet_diag_req, which asks for every family.
enum {
    TCPLINT_ANY_EXTENSIONS = 3,
    TCPLINT_ANY_STATES = 52,
    TCPLINT_ANY_SIZE = 60,
};

// struct inet_diag_req_v2, which asks for one family.
enum {
    TCPLINT_ONE_FAMILY = 0,
    TCPLINT_ONE_PROTOCOL = 1,
    TCPLINT_ONE_EXTENSIONS = 2,
    TCPLINT_ONE_STATES = 4,
    TCPLINT_ONE_SIZE = 56,
};

// struct inet_diag_msg.
enum {
    TCPLINT_ROW_FAMILY = 0,
    TCPLINT_ROW_STATE = 1,
    TCPLINT_ROW_SOURCE_PORT = 4,
    TCPLINT_ROW_DESTINATION_PORT = 6,
    TCPLINT_ROW_SOURCE = 8,
    TCPLINT_ROW_DESTINATION = 24,
    TCPLINT_ROW_INTERFACE = 40,
    TCPLINT_ROW_COOKIE = 44,
    TCPLINT_ROW_EXPIRES = 52,
    TCPLINT_ROW_RECEIVE_QUEUE = 56,
    TCPLINT_ROW_SEND_QUEUE = 60,
    TCPLINT_ROW_UID = 64,
    TCPLINT_ROW_INODE = 68,
    TCPLINT_ROW_SIZE = 72,
};

// Attributes of a row: the id, and the bit that asks for it.
enum {
    TCPLINT_SOCKET_MEMORY = 7,
    TCPLINT_SOCKET_MEMORY_BIT = 1 << (TCPLINT_SOCKET_MEMORY - 1),
    TCPLINT_SOCKET_MEMORY_DROPS = 8,
};

// Address families and the protocol.
enum {
    TCPLINT_FAMILY_IPV4 = 2,
    TCPLINT_FAMILY_IPV6 = 10,
    TCPLINT_PROTOCOL_TCP = 6,
    TCPLINT_NETLINK_SOCK_DIAG = 4,
};

// States that uapi headers number; those above TCP_CLOSING only <linux/bpf.h> knows.
enum {
    TCPLINT_STATE_ESTABLISHED = 1,
    TCPLINT_STATE_SYN_SENT,
    TCPLINT_STATE_SYN_RECEIVED,
    TCPLINT_STATE_FIN_WAIT1,
    TCPLINT_STATE_FIN_WAIT2,
    TCPLINT_STATE_TIME_WAIT,
    TCPLINT_STATE_CLOSE,
    TCPLINT_STATE_CLOSE_WAIT,
    TCPLINT_STATE_LAST_ACK,
    TCPLINT_STATE_LISTEN,
    TCPLINT_STATE_CLOSING,
    TCPLINT_STATE_NEW_SYN_RECEIVED,
    TCPLINT_STATE_BOUND_INACTIVE,
};

/// Moves the calling thread into the network namespace behind `descriptor`; 0 or an errno value.
int tcplint_setns_network(int descriptor);

/// The C library's untranslated words for an errno value; NULL when it knows none.
const char *tcplint_errno_text(int number);

#endif
