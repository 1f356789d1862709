#include "CNetlink.h"

#include <assert.h>
#include <linux/inet_diag.h>
#include <linux/sock_diag.h>
#include <linux/tcp.h>
#include <stddef.h>

#define SAME(ours, theirs) \
    static_assert((ours) == (theirs), #ours " differs from the kernel's " #theirs)
#define PLACE(ours, field) SAME(ours, offsetof(struct tcp_info, field))

SAME(TCPLINT_ROW_TIMER, offsetof(struct inet_diag_msg, idiag_timer));
SAME(TCPLINT_ROW_RETRIES, offsetof(struct inet_diag_msg, idiag_retrans));
SAME(TCPLINT_FLOW_INFO, INET_DIAG_INFO);
SAME(TCPLINT_SOCKET_MEMORY_RECEIVED, SK_MEMINFO_RMEM_ALLOC);
SAME(TCPLINT_SOCKET_MEMORY_RECEIVE_BUFFER, SK_MEMINFO_RCVBUF);
SAME(TCPLINT_SOCKET_MEMORY_SEND_BUFFER, SK_MEMINFO_SNDBUF);
SAME(TCPLINT_SOCKET_MEMORY_SET_ASIDE, SK_MEMINFO_FWD_ALLOC);
SAME(TCPLINT_SOCKET_MEMORY_QUEUED, SK_MEMINFO_WMEM_QUEUED);

PLACE(TCPLINT_INFO_RECOVERY_STATE, tcpi_ca_state);
PLACE(TCPLINT_INFO_RETRANSMITS, tcpi_retransmits);
PLACE(TCPLINT_INFO_BACKOFF, tcpi_backoff);
PLACE(TCPLINT_INFO_OPTIONS, tcpi_options);
// Two bit fields in one byte, which have no offset of their own.
SAME(TCPLINT_INFO_SCALES, offsetof(struct tcp_info, tcpi_options) + 1);
SAME(TCPLINT_INFO_RATE_FLAGS, offsetof(struct tcp_info, tcpi_options) + 2);
PLACE(TCPLINT_INFO_MSS, tcpi_snd_mss);
PLACE(TCPLINT_INFO_UNACKED, tcpi_unacked);
PLACE(TCPLINT_INFO_LOST, tcpi_lost);
PLACE(TCPLINT_INFO_LAST_SENT, tcpi_last_data_sent);
PLACE(TCPLINT_INFO_LAST_RECEIVED, tcpi_last_data_recv);
PLACE(TCPLINT_INFO_LAST_ACKNOWLEDGED, tcpi_last_ack_recv);
PLACE(TCPLINT_INFO_PATH_MTU, tcpi_pmtu);
PLACE(TCPLINT_INFO_RTT, tcpi_rtt);
PLACE(TCPLINT_INFO_CONGESTION_WINDOW, tcpi_snd_cwnd);
PLACE(TCPLINT_INFO_ADVERTISED_MSS, tcpi_advmss);
PLACE(TCPLINT_INFO_RECEIVE_RTT, tcpi_rcv_rtt);
PLACE(TCPLINT_INFO_RECEIVE_SPACE, tcpi_rcv_space);
PLACE(TCPLINT_INFO_RETRANSMISSIONS, tcpi_total_retrans);
PLACE(TCPLINT_INFO_BYTES_ACKNOWLEDGED, tcpi_bytes_acked);
PLACE(TCPLINT_INFO_BYTES_RECEIVED, tcpi_bytes_received);
PLACE(TCPLINT_INFO_SEGMENTS_IN, tcpi_segs_in);
PLACE(TCPLINT_INFO_NOT_SENT, tcpi_notsent_bytes);
PLACE(TCPLINT_INFO_MIN_RTT, tcpi_min_rtt);
PLACE(TCPLINT_INFO_DATA_SEGMENTS_OUT, tcpi_data_segs_out);
PLACE(TCPLINT_INFO_DELIVERY_RATE, tcpi_delivery_rate);
PLACE(TCPLINT_INFO_BUSY, tcpi_busy_time);
PLACE(TCPLINT_INFO_PEER_LIMITED, tcpi_rwnd_limited);
PLACE(TCPLINT_INFO_BUFFER_LIMITED, tcpi_sndbuf_limited);
PLACE(TCPLINT_INFO_BYTES_SENT, tcpi_bytes_sent);
PLACE(TCPLINT_INFO_BYTES_RETRANSMITTED, tcpi_bytes_retrans);
PLACE(TCPLINT_INFO_PEER_WINDOW, tcpi_snd_wnd);
// Linux 6.2 put tcpi_rcv_wnd behind it, which older headers do not have.
SAME(TCPLINT_INFO_RECEIVE_WINDOW, offsetof(struct tcp_info, tcpi_snd_wnd) + 4);

SAME(TCPLINT_RECOVERY_LOSS, TCP_CA_Loss);
SAME(TCPLINT_OPTION_TIMESTAMPS, TCPI_OPT_TIMESTAMPS);
SAME(TCPLINT_OPTION_SACK, TCPI_OPT_SACK);
SAME(TCPLINT_OPTION_SCALING, TCPI_OPT_WSCALE);
