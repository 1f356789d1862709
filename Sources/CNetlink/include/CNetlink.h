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

// Netlink protocols other than sock_diag, and the flag that asks for an acknowledgement.
enum {
    TCPLINT_NETLINK_ROUTE = 0,
    TCPLINT_NETLINK_NETFILTER = 12,
    TCPLINT_NETLINK_GENERIC = 16,
    TCPLINT_FLAG_ACKNOWLEDGE = 0x4,
};

// struct nfgenmsg, and message types of netfilter: the subsystem stands in the upper byte.
enum {
    TCPLINT_NETFILTER_SIZE = 4,
    TCPLINT_NETFILTER_FAMILY = 0,
    TCPLINT_GET_CONNECTIONS = 0x0101,
    TCPLINT_GET_CHAINS = 0x0a04,
    TCPLINT_GET_RULES = 0x0a07,
};

// Attributes of a chain and of its hook.
enum {
    TCPLINT_CHAIN_TABLE = 1,
    TCPLINT_CHAIN_NAME = 3,
    TCPLINT_CHAIN_HOOK = 4,
    TCPLINT_CHAIN_USE = 6,
    TCPLINT_CHAIN_TYPE = 7,
    TCPLINT_HOOK_NUMBER = 1,
};

// Hooks of IPv4, IPv6 and inet.
enum {
    TCPLINT_HOOK_PREROUTING = 0,
    TCPLINT_HOOK_LOCAL_IN = 1,
    TCPLINT_HOOK_FORWARD = 2,
    TCPLINT_HOOK_LOCAL_OUT = 3,
    TCPLINT_HOOK_POSTROUTING = 4,
};

// Attributes of a rule, of its expressions, and of the expressions 'nat' and 'target'.
enum {
    TCPLINT_RULE_TABLE = 1,
    TCPLINT_RULE_CHAIN = 2,
    TCPLINT_RULE_EXPRESSIONS = 4,
    TCPLINT_LIST_ELEMENT = 1,
    TCPLINT_EXPRESSION_NAME = 1,
    TCPLINT_EXPRESSION_DATA = 2,
    TCPLINT_NAT_TYPE = 1,
    TCPLINT_NAT_SOURCE = 0,
    TCPLINT_NAT_DESTINATION = 1,
    TCPLINT_TARGET_NAME = 1,
};

// Attributes of a tracked connection, and the bits of its status that tell translation.
enum {
    TCPLINT_CONNECTION_STATUS = 3,
    TCPLINT_CONNECTION_STATUS_MASK = 26,
    TCPLINT_STATUS_SOURCE_NAT = 1 << 4,
    TCPLINT_STATUS_DESTINATION_NAT = 1 << 5,
};

// The tables of legacy iptables: socket options, struct ipt_getinfo and ipt_get_entries, which
// IPv6 shares, the fields of an entry by family, and the head of a target.
enum {
    TCPLINT_LEGACY_OPTION_INFO = 64,
    TCPLINT_LEGACY_OPTION_ENTRIES = 65,
    TCPLINT_LEGACY_NAME_SIZE = 32,
    TCPLINT_LEGACY_INFO_HOOKS = 32,
    TCPLINT_LEGACY_INFO_COUNT = 76,
    TCPLINT_LEGACY_INFO_LENGTH = 80,
    TCPLINT_LEGACY_INFO_SIZE = 84,
    TCPLINT_LEGACY_ENTRIES_LENGTH = 32,
    TCPLINT_LEGACY_ENTRIES_START = 40,
    TCPLINT_LEGACY_IPV4_TARGET = 88,
    TCPLINT_LEGACY_IPV4_NEXT = 90,
    TCPLINT_LEGACY_IPV4_SIZE = 112,
    TCPLINT_LEGACY_IPV6_TARGET = 140,
    TCPLINT_LEGACY_IPV6_NEXT = 142,
    TCPLINT_LEGACY_IPV6_SIZE = 168,
    TCPLINT_LEGACY_TARGET_NAME = 2,
    TCPLINT_LEGACY_TARGET_SIZE = 32,
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

/// Makes what the calling thread creates belong to `user`, if it may; the user before. Other threads
/// keep theirs.
unsigned int tcplint_set_filesystem_user(unsigned int user);

/// The C library's untranslated words for an errno value; NULL when it knows none.
const char *tcplint_errno_text(int number);

#endif
