/* The floor of every socket scan: asks the kernel for all TCP sockets and discards the answer. */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

enum { BUFFER = 32768, ALL_STATES = 0xfff, DONE_LENGTH = NLMSG_HDRLEN + sizeof(int) };

struct request {
    struct nlmsghdr header;
    union {
        struct inet_diag_req_v2 one;
        struct inet_diag_req both;
    } body;
};

static long calls, bytes;

static int failed(const char *what)
{
    fprintf(stderr, "diagfloor: %s: %s\n", what, strerror(errno));
    return -1;
}

static struct request request_one(int family, bool info)
{
    struct request request = {0};
    request.header.nlmsg_len = NLMSG_LENGTH(sizeof request.body.one);
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.body.one.sdiag_family = (unsigned char)family;
    request.body.one.sdiag_protocol = IPPROTO_TCP;
    request.body.one.idiag_states = ALL_STATES;
    request.body.one.idiag_ext = info ? 1 << (INET_DIAG_INFO - 1) : 0;
    return request;
}

static struct request request_both(bool info)
{
    struct request request = {0};
    request.header.nlmsg_len = NLMSG_LENGTH(sizeof request.body.both);
    request.header.nlmsg_type = TCPDIAG_GETSOCK;
    request.body.both.idiag_family = AF_INET;
    request.body.both.idiag_states = ALL_STATES;
    request.body.both.idiag_ext = info ? 1 << (INET_DIAG_INFO - 1) : 0;
    return request;
}

static int refused(const char *message, ssize_t length)
{
    struct nlmsgerr error;
    errno = EPROTO;
    if (length >= (ssize_t)(NLMSG_HDRLEN + sizeof error)) {
        memcpy(&error, message + NLMSG_HDRLEN, sizeof error);
        errno = -error.error;
    }
    return failed("the kernel refused the dump");
}

/* The end mark stands alone or closes a full message; both ends are looked at, the rest is not. */
static bool is_end(const char *message, ssize_t length)
{
    struct nlmsghdr header;
    memcpy(&header, message, sizeof header);
    if (header.nlmsg_type == NLMSG_DONE)
        return true;
    memcpy(&header, message + length - DONE_LENGTH, sizeof header);
    return header.nlmsg_type == NLMSG_DONE && header.nlmsg_len == DONE_LENGTH
        && header.nlmsg_seq == 1;
}

static int discard(int fd)
{
    static char buffer[BUFFER] __attribute__((aligned(NLMSG_ALIGNTO)));
    for (;;) {
        ssize_t got = recv(fd, buffer, sizeof buffer, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed("recv");
        if (got < (ssize_t)DONE_LENGTH) {
            errno = EPROTO;
            return failed("a short message");
        }
        calls++;
        bytes += got;
        if (((struct nlmsghdr *)buffer)->nlmsg_type == NLMSG_ERROR)
            return refused(buffer, got);
        if (is_end(buffer, got))
            return 0;
    }
}

static int dump(int fd, struct request request)
{
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.header.nlmsg_seq = 1;
    if (send(fd, &request, request.header.nlmsg_len, 0) != (ssize_t)request.header.nlmsg_len)
        return failed("send");
    return discard(fd);
}

static int open_socket(void)
{
    struct timeval limit = {.tv_sec = 20};
    int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (fd < 0)
        return failed("socket");
    if (setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) != 0)
        return failed("SO_RCVTIMEO");
    return fd;
}

static int usage(void)
{
    fprintf(stderr, "usage: diagfloor -f each|any [-i] [-v]\n");
    return 2;
}

int main(int count, char **words)
{
    bool info = false, verbose = false;
    const char *form = "";
    int letter, status;
    while ((letter = getopt(count, words, "f:iv")) != -1) {
        if (letter == 'f')
            form = optarg;
        else if (letter == 'i')
            info = true;
        else if (letter == 'v')
            verbose = true;
        else
            return usage();
    }
    bool each = strcmp(form, "each") == 0;
    if (optind != count || (!each && strcmp(form, "any") != 0))
        return usage();
    int fd = open_socket();
    if (fd < 0)
        return 1;
    if (each)
        status = dump(fd, request_one(AF_INET, info)) | dump(fd, request_one(AF_INET6, info));
    else
        status = dump(fd, request_both(info));
    if (verbose)
        fprintf(stderr, "diagfloor: %ld receive calls, %ld bytes\n", calls, bytes);
    return status == 0 ? 0 : 1;
}
