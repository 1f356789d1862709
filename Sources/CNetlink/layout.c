#include "CNetlink.h"

#include <assert.h>
#include <linux/bpf.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stddef.h>
#include <sys/socket.h>

#define SAME(ours, theirs) \
    static_assert((ours) == (theirs), #ours " differs from the kernel's " #theirs)
#define PLACE(ours, type, field) SAME(ours, offsetof(struct type, field))

PLACE(TCPLINT_NLMSG_LENGTH, nlmsghdr, nlmsg_len);
PLACE(TCPLINT_NLMSG_TYPE, nlmsghdr, nlmsg_type);
PLACE(TCPLINT_NLMSG_FLAGS, nlmsghdr, nlmsg_flags);
PLACE(TCPLINT_NLMSG_SEQUENCE, nlmsghdr, nlmsg_seq);
PLACE(TCPLINT_NLMSG_PORT, nlmsghdr, nlmsg_pid);
// Both are read as one number.
static_assert(TCPLINT_NLMSG_PORT == TCPLINT_NLMSG_SEQUENCE + 4, "sequence and port stand side by side");
SAME(TCPLINT_NLMSG_HEADER_SIZE, NLMSG_HDRLEN);
SAME(TCPLINT_NLMSG_ALIGNMENT, NLMSG_ALIGNTO);
SAME(TCPLINT_NLMSG_ALIGNMENT, NLA_ALIGNTO);
SAME(TCPLINT_NLMSG_STATUS_SIZE, sizeof(((struct nlmsgerr *)0)->error));

SAME(TCPLINT_TYPE_ERROR, NLMSG_ERROR);
SAME(TCPLINT_TYPE_DONE, NLMSG_DONE);
SAME(TCPLINT_TYPE_OVERRUN, NLMSG_OVERRUN);
SAME(TCPLINT_TYPE_SOCKETS_OF_ANY_FAMILY, TCPDIAG_GETSOCK);
SAME(TCPLINT_TYPE_SOCKETS_BY_FAMILY, SOCK_DIAG_BY_FAMILY);

SAME(TCPLINT_FLAG_REQUEST, NLM_F_REQUEST);
SAME(TCPLINT_FLAG_INTERRUPTED, NLM_F_DUMP_INTR);
SAME(TCPLINT_FLAG_DUMP, NLM_F_DUMP);

PLACE(TCPLINT_ATTRIBUTE_LENGTH, nlattr, nla_len);
PLACE(TCPLINT_ATTRIBUTE_TYPE, nlattr, nla_type);
SAME(TCPLINT_ATTRIBUTE_HEADER_SIZE, NLA_HDRLEN);
SAME(TCPLINT_ATTRIBUTE_TYPE_MASK, (unsigned short)NLA_TYPE_MASK);
SAME(TCPLINT_ATTRIBUTE_NESTED, NLA_F_NESTED);

PLACE(TCPLINT_ANY_EXTENSIONS, inet_diag_req, idiag_ext);
PLACE(TCPLINT_ANY_STATES, inet_diag_req, idiag_states);
SAME(TCPLINT_ANY_SIZE, sizeof(struct inet_diag_req));

PLACE(TCPLINT_ONE_FAMILY, inet_diag_req_v2, sdiag_family);
PLACE(TCPLINT_ONE_PROTOCOL, inet_diag_req_v2, sdiag_protocol);
PLACE(TCPLINT_ONE_EXTENSIONS, inet_diag_req_v2, idiag_ext);
PLACE(TCPLINT_ONE_STATES, inet_diag_req_v2, idiag_states);
SAME(TCPLINT_ONE_SIZE, sizeof(struct inet_diag_req_v2));

PLACE(TCPLINT_ROW_FAMILY, inet_diag_msg, idiag_family);
PLACE(TCPLINT_ROW_STATE, inet_diag_msg, idiag_state);
PLACE(TCPLINT_ROW_SOURCE_PORT, inet_diag_msg, id.idiag_sport);
PLACE(TCPLINT_ROW_DESTINATION_PORT, inet_diag_msg, id.idiag_dport);
PLACE(TCPLINT_ROW_SOURCE, inet_diag_msg, id.idiag_src);
PLACE(TCPLINT_ROW_DESTINATION, inet_diag_msg, id.idiag_dst);
PLACE(TCPLINT_ROW_INTERFACE, inet_diag_msg, id.idiag_if);
PLACE(TCPLINT_ROW_COOKIE, inet_diag_msg, id.idiag_cookie);
PLACE(TCPLINT_ROW_EXPIRES, inet_diag_msg, idiag_expires);
PLACE(TCPLINT_ROW_RECEIVE_QUEUE, inet_diag_msg, idiag_rqueue);
PLACE(TCPLINT_ROW_SEND_QUEUE, inet_diag_msg, idiag_wqueue);
PLACE(TCPLINT_ROW_UID, inet_diag_msg, idiag_uid);
PLACE(TCPLINT_ROW_INODE, inet_diag_msg, idiag_inode);
SAME(TCPLINT_ROW_SIZE, sizeof(struct inet_diag_msg));

SAME(TCPLINT_SOCKET_MEMORY, INET_DIAG_SKMEMINFO);
SAME(TCPLINT_SOCKET_MEMORY_DROPS, SK_MEMINFO_DROPS);

SAME(TCPLINT_FAMILY_IPV4, AF_INET);
SAME(TCPLINT_FAMILY_IPV6, AF_INET6);
SAME(TCPLINT_PROTOCOL_TCP, IPPROTO_TCP);
SAME(TCPLINT_NETLINK_SOCK_DIAG, NETLINK_SOCK_DIAG);

SAME(TCPLINT_STATE_ESTABLISHED, TCP_ESTABLISHED);
SAME(TCPLINT_STATE_SYN_SENT, TCP_SYN_SENT);
SAME(TCPLINT_STATE_SYN_RECEIVED, TCP_SYN_RECV);
SAME(TCPLINT_STATE_FIN_WAIT1, TCP_FIN_WAIT1);
SAME(TCPLINT_STATE_FIN_WAIT2, TCP_FIN_WAIT2);
SAME(TCPLINT_STATE_TIME_WAIT, TCP_TIME_WAIT);
SAME(TCPLINT_STATE_CLOSE, TCP_CLOSE);
SAME(TCPLINT_STATE_CLOSE_WAIT, TCP_CLOSE_WAIT);
SAME(TCPLINT_STATE_LAST_ACK, TCP_LAST_ACK);
SAME(TCPLINT_STATE_LISTEN, TCP_LISTEN);
SAME(TCPLINT_STATE_CLOSING, TCP_CLOSING);
// No uapi header of Linux 6.1 names the pseudo state for bound sockets; newer ones put it next to
// this one.
SAME(TCPLINT_STATE_NEW_SYN_RECEIVED, BPF_TCP_NEW_SYN_RECV);
SAME(TCPLINT_STATE_BOUND_INACTIVE, BPF_TCP_NEW_SYN_RECV + 1);
