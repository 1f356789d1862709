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
    TCPLINT_ATTRIBUTE_NESTED = 0x8000,
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
    TCPLINT_ROW_TIMER = 2,
    TCPLINT_ROW_RETRIES = 3,
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
    TCPLINT_SOCKET_MEMORY_RECEIVED = 0,
    TCPLINT_SOCKET_MEMORY_RECEIVE_BUFFER = 1,
    TCPLINT_SOCKET_MEMORY_SEND_BUFFER = 3,
    TCPLINT_SOCKET_MEMORY_SET_ASIDE = 4,
    TCPLINT_SOCKET_MEMORY_QUEUED = 5,
    TCPLINT_SOCKET_MEMORY_DROPS = 8,
    TCPLINT_FLOW_INFO = 2,
    TCPLINT_FLOW_INFO_BIT = 1 << (TCPLINT_FLOW_INFO - 1),
};

// struct tcp_info, of which each kernel sends as much as it knows.
enum {
    TCPLINT_INFO_RECOVERY_STATE = 1,
    TCPLINT_INFO_RETRANSMITS = 2,
    TCPLINT_INFO_BACKOFF = 4,
    TCPLINT_INFO_OPTIONS = 5,
    TCPLINT_INFO_SCALES = 6,
    TCPLINT_INFO_RATE_FLAGS = 7,
    TCPLINT_INFO_MSS = 16,
    TCPLINT_INFO_UNACKED = 24,
    TCPLINT_INFO_LOST = 32,
    TCPLINT_INFO_LAST_SENT = 44,
    TCPLINT_INFO_LAST_RECEIVED = 52,
    TCPLINT_INFO_LAST_ACKNOWLEDGED = 56,
    TCPLINT_INFO_PATH_MTU = 60,
    TCPLINT_INFO_RTT = 68,
    TCPLINT_INFO_CONGESTION_WINDOW = 80,
    TCPLINT_INFO_ADVERTISED_MSS = 84,
    TCPLINT_INFO_RECEIVE_RTT = 92,
    TCPLINT_INFO_RECEIVE_SPACE = 96,
    TCPLINT_INFO_RETRANSMISSIONS = 100,
    TCPLINT_INFO_BYTES_ACKNOWLEDGED = 120,
    TCPLINT_INFO_BYTES_RECEIVED = 128,
    TCPLINT_INFO_SEGMENTS_IN = 140,
    TCPLINT_INFO_NOT_SENT = 144,
    TCPLINT_INFO_MIN_RTT = 148,
    TCPLINT_INFO_DATA_SEGMENTS_OUT = 156,
    TCPLINT_INFO_DELIVERY_RATE = 160,
    TCPLINT_INFO_BUSY = 168,
    TCPLINT_INFO_PEER_LIMITED = 176,
    TCPLINT_INFO_BUFFER_LIMITED = 184,
    TCPLINT_INFO_BYTES_SENT = 200,
    TCPLINT_INFO_BYTES_RETRANSMITTED = 208,
    TCPLINT_INFO_PEER_WINDOW = 228,
    TCPLINT_INFO_RECEIVE_WINDOW = 232,
};

// Timers of a row, the state of loss recovery after a timeout, and the options of a connection.
enum {
    TCPLINT_TIMER_NONE = 0,
    TCPLINT_TIMER_RETRANSMISSION = 1,
    TCPLINT_TIMER_KEEPALIVE = 2,
    TCPLINT_TIMER_TIME_WAIT = 3,
    TCPLINT_TIMER_PROBE = 4,
    TCPLINT_RECOVERY_LOSS = 4,
    TCPLINT_OPTION_TIMESTAMPS = 1,
    TCPLINT_OPTION_SACK = 2,
    TCPLINT_OPTION_SCALING = 4,
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

// Statistics of connection tracking by processor, and what tells the state of a connection.
enum {
    TCPLINT_GET_TRACKING_STATISTICS = 0x0104,
    TCPLINT_TRACKING_FOUND = 2,
    TCPLINT_TRACKING_INVALID = 4,
    TCPLINT_TRACKING_INSERT_FAILED = 9,
    TCPLINT_TRACKING_DROP = 10,
    TCPLINT_TRACKING_EARLY_DROP = 11,
    TCPLINT_TRACKING_ERROR = 12,
    TCPLINT_TRACKING_SEARCH_RESTART = 13,
    TCPLINT_TRACKING_CLASH_RESOLVE = 14,
    TCPLINT_TRACKING_CHAIN_TOOLONG = 15,
    TCPLINT_NETFILTER_RESOURCE = 2,
    TCPLINT_CONNECTION_ORIGINAL = 1,
    TCPLINT_CONNECTION_REPLY = 2,
    TCPLINT_CONNECTION_PROTOCOL = 4,
    TCPLINT_CONNECTION_TIMEOUT = 7,
    TCPLINT_STATUS_OFFLOADED = 0x4000,
    TCPLINT_STATUS_OFFLOADED_TO_HARDWARE = 0x8000,
    TCPLINT_TRACKED_ESTABLISHED = 3,
    TCPLINT_TRACKED_TIME_WAIT = 7,
    TCPLINT_TRACKED_CLOSE = 8,
    TCPLINT_TUPLE_ADDRESSES = 1,
    TCPLINT_ADDRESS_IPV4_SOURCE = 1,
    TCPLINT_ADDRESS_IPV4_DESTINATION = 2,
    TCPLINT_ADDRESS_IPV6_SOURCE = 3,
    TCPLINT_ADDRESS_IPV6_DESTINATION = 4,
    TCPLINT_PROTOCOL_SOURCE_PORT = 2,
    TCPLINT_TUPLE_PROTOCOL = 2,
    TCPLINT_PROTOCOL_NUMBER = 1,
    TCPLINT_PROTOCOL_TCP_STATE_HOLDER = 1,
    TCPLINT_TRACKED_TCP_STATE = 1,
    TCPLINT_STATUS_SEEN_REPLY = 1 << 1,
    TCPLINT_PROTOCOL_UDP = 17,
};

// rtnetlink: message types and the sizes of what follows the header.
enum {
    TCPLINT_GET_LINKS = 18,
    TCPLINT_GET_ROUTES = 26,
    TCPLINT_GET_NEIGHBOURS = 30,
    TCPLINT_GET_NEIGHBOUR_TABLES = 66,
    TCPLINT_LINK_SIZE = 16,
    TCPLINT_LINK_INDEX = 4,
    TCPLINT_LINK_FLAGS = 8,
    TCPLINT_ROUTE_SIZE = 12,
    TCPLINT_ROUTE_FAMILY = 0,
    TCPLINT_ROUTE_DESTINATION_LENGTH = 1,
    TCPLINT_ROUTE_TABLE = 4,
    TCPLINT_ROUTE_TYPE = 7,
    TCPLINT_ROUTE_FLAGS = 8,
    TCPLINT_ROUTE_UNICAST = 1,
    TCPLINT_ROUTE_CLONED = 0x200,
    TCPLINT_ROUTE_TABLE_LOCAL = 255,
    TCPLINT_NEIGHBOUR_SIZE = 12,
    TCPLINT_NEIGHBOUR_FAMILY = 0,
    TCPLINT_NEIGHBOUR_STATE = 8,
    TCPLINT_NEIGHBOUR_PERMANENT = 0x80,
    TCPLINT_NEIGHBOUR_NOARP = 0x40,
    TCPLINT_NEIGHBOUR_TABLE_SIZE = 4,
};

// Attributes of links, and the flags and statistics in them.
enum {
    TCPLINT_LINK_NAME = 3,
    TCPLINT_LINK_MTU = 4,
    TCPLINT_LINK_QDISC = 6,
    TCPLINT_LINK_QUEUE_LENGTH = 13,
    TCPLINT_LINK_INFO = 18,
    TCPLINT_LINK_STATISTICS = 23,
    TCPLINT_LINK_KIND = 1,
    TCPLINT_LINK_UP = 0x1,
    TCPLINT_LINK_LOOPBACK = 0x8,
    TCPLINT_LINK_CARRIER = 0x10000,
    TCPLINT_LINK_RX_PACKETS = 0,
    TCPLINT_LINK_TX_PACKETS = 8,
    TCPLINT_LINK_RX_DROPPED = 48,
    TCPLINT_LINK_TX_DROPPED = 56,
    TCPLINT_LINK_RX_MISSED = 120,
};

// Attributes of routes and their metrics.
enum {
    TCPLINT_ROUTE_INTERFACE = 4,
    TCPLINT_ROUTE_PRIORITY = 6,
    TCPLINT_ROUTE_METRICS = 8,
    TCPLINT_ROUTE_WIDE_TABLE = 15,
    TCPLINT_METRIC_LOCK = 1,
    TCPLINT_METRIC_MTU = 2,
    TCPLINT_METRIC_WINDOW = 3,
    TCPLINT_METRIC_ADVERTISED_MSS = 8,
    TCPLINT_METRIC_HOP_LIMIT = 10,
    TCPLINT_METRIC_INITIAL_CONGESTION_WINDOW = 11,
    TCPLINT_METRIC_RTO_MIN = 13,
    TCPLINT_METRIC_INITIAL_RECEIVE_WINDOW = 14,
    TCPLINT_METRIC_QUICK_ACK = 15,
    TCPLINT_METRIC_CONGESTION_CONTROL = 16,
};

// Attributes of neighbour tables, struct ndt_config and struct ndt_stats.
enum {
    TCPLINT_NEIGHBOURS_NAME = 1,
    TCPLINT_NEIGHBOURS_THRESHOLD1 = 2,
    TCPLINT_NEIGHBOURS_THRESHOLD2 = 3,
    TCPLINT_NEIGHBOURS_THRESHOLD3 = 4,
    TCPLINT_NEIGHBOURS_CONFIGURATION = 5,
    TCPLINT_NEIGHBOURS_STATISTICS = 7,
    TCPLINT_NEIGHBOURS_ENTRIES = 4,
    TCPLINT_NEIGHBOURS_FORCED_COLLECTIONS = 72,
    TCPLINT_NEIGHBOURS_OVERFLOWS = 80,
};

// Generic netlink: its header, how a family is found by name, and the family 'ethtool'.
enum {
    TCPLINT_GENERIC_SIZE = 4,
    TCPLINT_GENERIC_CONTROL = 16,
    TCPLINT_CONTROL_GET_FAMILY = 3,
    TCPLINT_CONTROL_FAMILY_ID = 1,
    TCPLINT_CONTROL_FAMILY_NAME = 2,
    TCPLINT_DEVICE_GET_MODES = 4,
    TCPLINT_DEVICE_GET_FEATURES = 11,
    TCPLINT_DEVICE_HEADER = 1,
    TCPLINT_DEVICE_INDEX = 1,
    TCPLINT_DEVICE_SPEED = 5,
    TCPLINT_DEVICE_ACTIVE_FEATURES = 4,
    TCPLINT_BITS_WITHOUT_MASK = 1,
    TCPLINT_BITS_LIST = 3,
    TCPLINT_BITS_BIT = 1,
    TCPLINT_BIT_NAME = 2,
    TCPLINT_BIT_VALUE = 3,
};

// The family 'tcp_metrics' of generic netlink.
enum {
    TCPLINT_PATH_GET = 1,
    TCPLINT_PATH_IPV4 = 1,
    TCPLINT_PATH_IPV6 = 2,
    TCPLINT_PATH_AGE = 3,
    TCPLINT_PATH_VALUES = 6,
    TCPLINT_PATH_THRESHOLD = 3,
};

// Kinds of file systems: the mounted proc, and the files that stand for namespaces.
enum {
    TCPLINT_FILES_OF_PROC = 0x9fa0,
    TCPLINT_FILES_OF_NAMESPACES = 0x6e736673,
};

// An entry of a directory as the kernel lists it: its length, and its name with a zero byte behind.
enum {
    TCPLINT_ENTRY_LENGTH = 16,
    TCPLINT_ENTRY_NAME = 19,
};

/// Lists further entries of an open directory, as many as `size` bytes hold; how many bytes they
/// take, 0 at the end, or an errno value below zero.
long tcplint_list_directory(int descriptor, void *entries, unsigned int size);

/// The kind of file system that a path lies in; -1 when it cannot be looked at.
long tcplint_file_system(const char *path);

/// Whether the file behind a path, a link below /proc/PID/fd for instance, is a TCP socket: 1, 0, or
/// an errno value below zero.
int tcplint_is_tcp_socket(const char *path);

/// Moves the calling thread into the network namespace behind `descriptor`; 0 or an errno value.
int tcplint_setns_network(int descriptor);

/// The number of the calling thread.
int tcplint_thread_number(void);

/// Makes what the calling thread creates belong to `user`, if it may; the user before. Other threads
/// keep theirs.
unsigned int tcplint_set_filesystem_user(unsigned int user);

/// The C library's untranslated words for an errno value; NULL when it knows none.
const char *tcplint_errno_text(int number);

#endif
