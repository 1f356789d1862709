/* Fills the network namespace it runs in with TCP sockets and stays alive. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Services stay below 1024: a port that was bound is never given to connect(). */
enum {
    MAX_WORKERS = 16,
    PORTS_PER_WORKER = 4,
    IPV4_KEPT_PORT = 100,
    IPV4_CLOSED_PORT = IPV4_KEPT_PORT + MAX_WORKERS * PORTS_PER_WORKER,
    IDLE_PORT = IPV4_CLOSED_PORT + MAX_WORKERS * PORTS_PER_WORKER,
    IDLE_PORTS = 70,
    IPV6_PORTS = 300,
    IPV6_KEPT_PORT = 300,
    IPV6_CLOSED_PORT = IPV6_KEPT_PORT + IPV6_PORTS,
    IPV6_IDLE_PORT = IPV6_CLOSED_PORT + IPV6_PORTS,
    IPV6_IDLE_PORTS = 100,
    MAX_PROCESSES = 256,
    PORTS_PER_TUPLE = 60000,
    CONNECTIONS_PER_PROCESS = 9900,
    SPARE_DESCRIPTORS = 64,
};

struct options {
    long time_wait;
    long connections;
    long listeners;
    long ipv6_percent;
    long tuples;
    long workers;
    long seconds;
};

struct share {
    long count;
    long ipv6_percent;
    long tuples4;
    long tuples6;
    int worker;
    int workers;
    bool keep;
};

static pid_t children[MAX_PROCESSES];
static int child_count;

static void fail(const char *what)
{
    fprintf(stderr, "mksockets: %s: %s\n", what, strerror(errno));
    exit(1);
}

static void refuse(const char *why)
{
    fprintf(stderr, "mksockets: %s\n", why);
    exit(2);
}

static void kill_children(void)
{
    for (int i = 0; i < child_count; i++)
        kill(children[i], SIGKILL);
    for (int i = 0; i < child_count; i++)
        waitpid(children[i], NULL, 0);
}

static void on_signal(int number)
{
    kill_children();
    _exit(128 + number);
}

/* tcp_mem is shown in the initial namespace only; it decides where /proc/1/ns may not be read. */
static void require_own_namespace(void)
{
    struct stat own, first;
    if (stat("/proc/self/ns/net", &own) != 0)
        refuse("cannot read '/proc/self/ns/net', so the namespace is not known");
    bool initial = stat("/proc/1/ns/net", &first) == 0
        && own.st_ino == first.st_ino && own.st_dev == first.st_dev;
    if (initial || access("/proc/sys/net/ipv4/tcp_mem", F_OK) == 0)
        refuse("this is the initial network namespace; start me with 'ip netns exec NAME'");
}

static void read_file(const char *path, char *text, size_t size)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        fail(path);
    ssize_t got = read(fd, text, size - 1);
    if (got < 0)
        fail(path);
    text[got] = '\0';
    close(fd);
}

static void write_file(const char *path, const char *text)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        fail(path);
    if (write(fd, text, strlen(text)) != (ssize_t)strlen(text))
        fail(path);
    close(fd);
}

static void raise_bucket_limit(long needed)
{
    const char *path = "/proc/sys/net/ipv4/tcp_max_tw_buckets";
    char text[64];
    read_file(path, text, sizeof text);
    if (strtol(text, NULL, 10) >= needed)
        return;
    snprintf(text, sizeof text, "%ld", needed);
    write_file(path, text);
}

static void raise_descriptor_limit(void)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        fail("getrlimit");
    limit.rlim_cur = limit.rlim_max;
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0)
        fail("setrlimit");
}

static long descriptor_limit(void)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        fail("getrlimit");
    return (long)limit.rlim_cur;
}

static socklen_t fill_ipv4(struct sockaddr_storage *to, uint32_t address, int port)
{
    struct sockaddr_in *in = (struct sockaddr_in *)to;
    memset(to, 0, sizeof *to);
    in->sin_family = AF_INET;
    in->sin_addr.s_addr = htonl(address);
    in->sin_port = htons((uint16_t)port);
    return sizeof *in;
}

static socklen_t fill_ipv6(struct sockaddr_storage *to, int port)
{
    struct sockaddr_in6 *in = (struct sockaddr_in6 *)to;
    memset(to, 0, sizeof *to);
    in->sin6_family = AF_INET6;
    in->sin6_addr = in6addr_loopback;
    in->sin6_port = htons((uint16_t)port);
    return sizeof *in;
}

static int listen_on(const struct sockaddr_storage *at, socklen_t length)
{
    int one = 1;
    int fd = socket(at->ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        fail("socket for a listener");
    if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) != 0)
        fail("SO_REUSEADDR");
    if (bind(fd, (const struct sockaddr *)at, length) != 0)
        fail("bind");
    if (listen(fd, 128) != 0)
        fail("listen");
    return fd;
}

static int connect_to(const struct sockaddr_storage *to, socklen_t length)
{
    int fd = socket(to->ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        fail("socket for a connection");
    if (connect(fd, (const struct sockaddr *)to, length) != 0)
        fail("connect");
    return fd;
}

static void make_idle_listeners(long count, long ipv6_percent)
{
    struct sockaddr_storage at;
    long over6 = count * ipv6_percent / 100;
    if (over6 > IPV6_IDLE_PORTS)
        over6 = IPV6_IDLE_PORTS;
    for (long i = 0; i < count; i++) {
        long rest = i - over6;
        socklen_t length = i < over6
            ? fill_ipv6(&at, IPV6_IDLE_PORT + (int)i)
            : fill_ipv4(&at, 0x7f090001u + (uint32_t)(rest / IDLE_PORTS),
                        IDLE_PORT + (int)(rest % IDLE_PORTS));
        listen_on(&at, length);
    }
}

/* A worker owns every tuple whose index is congruent to its number, and the ports behind them. */
struct services {
    int ipv4[PORTS_PER_WORKER];
    int ipv6[IPV6_PORTS];
};

static int port4(const struct share *share, int slot)
{
    int first = share->keep ? IPV4_KEPT_PORT : IPV4_CLOSED_PORT;
    return first + share->worker * PORTS_PER_WORKER + slot;
}

static int port6(const struct share *share, long tuple)
{
    return (share->keep ? IPV6_KEPT_PORT : IPV6_CLOSED_PORT) + (int)tuple;
}

static void open_services(struct services *services, const struct share *share)
{
    struct sockaddr_storage at;
    for (int i = 0; i < PORTS_PER_WORKER && share->tuples4 > 0; i++)
        services->ipv4[i] = listen_on(&at, fill_ipv4(&at, INADDR_ANY, port4(share, i)));
    for (long i = share->worker; i < share->tuples6; i += share->workers)
        services->ipv6[i] = listen_on(&at, fill_ipv6(&at, port6(share, i)));
}

static long owned(long tuples, const struct share *share)
{
    return (tuples - share->worker + share->workers - 1) / share->workers;
}

/* Each family counts its own turns, or the pattern of families would leave tuples out. */
static int choose(const struct services *services, const struct share *share, long turn,
                  struct sockaddr_storage *to, socklen_t *length)
{
    long turn6 = turn * share->ipv6_percent / 100;
    if (turn6 != (turn + 1) * share->ipv6_percent / 100) {
        long i = share->worker + turn6 % owned(share->tuples6, share) * share->workers;
        *length = fill_ipv6(to, port6(share, i));
        return services->ipv6[i];
    }
    long i = (turn - turn6) % owned(share->tuples4, share);
    int slot = (int)(i % PORTS_PER_WORKER);
    *length = fill_ipv4(to, 0x7f010001u + (uint32_t)(i / PORTS_PER_WORKER), port4(share, slot));
    return services->ipv4[slot];
}

static void make_sockets(const struct share *share)
{
    static struct services services;
    struct sockaddr_storage to;
    socklen_t length;
    open_services(&services, share);
    for (long turn = 0; turn < share->count; turn++) {
        int listener = choose(&services, share, turn, &to, &length);
        int client = connect_to(&to, length);
        int server = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
        if (server < 0)
            fail("accept");
        if (share->keep)
            continue;
        /* The side that closes first is the one left in TIME_WAIT. */
        if (close(client) != 0 || close(server) != 0)
            fail("close");
    }
}

static void wait_for_end(long seconds)
{
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    time_t end = time(NULL) + seconds;
    char byte;
    for (;;) {
        time_t now = time(NULL);
        if (now >= end)
            return;
        int ready = poll(&input, 1, (int)(end - now) * 1000);
        if (ready < 0 && errno != EINTR)
            fail("poll");
        if (ready > 0 && read(STDIN_FILENO, &byte, 1) <= 0)
            return;
    }
}

/* Starts one worker and returns the descriptor on which it reports that its share stands. */
static int start_worker(const struct share *share, long seconds)
{
    int pipes[2];
    pid_t parent = getpid();
    if (child_count == MAX_PROCESSES)
        refuse("too many processes are needed for so many connections");
    if (pipe2(pipes, O_CLOEXEC) != 0)
        fail("pipe");
    pid_t child = fork();
    if (child < 0)
        fail("fork");
    if (child > 0) {
        children[child_count++] = child;
        close(pipes[1]);
        return pipes[0];
    }
    child_count = 0;
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0)
        fail("PR_SET_PDEATHSIG");
    if (getppid() != parent)
        exit(1);
    close(pipes[0]);
    make_sockets(share);
    if (write(pipes[1], "+", 1) != 1)
        fail("report to the parent");
    if (share->keep)
        sleep((unsigned)seconds + 60);
    exit(0);
}

static void await_worker(int report)
{
    char byte;
    ssize_t got;
    do
        got = read(report, &byte, 1);
    while (got < 0 && errno == EINTR);
    close(report);
    if (got == 1)
        return;
    kill_children();
    fprintf(stderr, "mksockets: a worker could not make its share\n");
    exit(1);
}

static long at_least(long value, long least)
{
    return value > least ? value : least;
}

static struct share share_of(const struct options *options, int worker, int workers)
{
    struct share share = {.worker = worker, .workers = workers};
    share.ipv6_percent = options->ipv6_percent;
    if (options->ipv6_percent > 0)
        share.tuples6 = at_least(options->tuples * options->ipv6_percent / 100, workers);
    if (share.tuples6 > IPV6_PORTS)
        share.tuples6 = IPV6_PORTS;
    share.tuples4 = options->tuples - share.tuples6;
    return share;
}

static int connection_workers(const struct options *options)
{
    return (int)((options->connections + CONNECTIONS_PER_PROCESS - 1) / CONNECTIONS_PER_PROCESS);
}

/* `workers` share the tuples among them; each needs one of every family that it uses. */
static void check_capacity(const struct options *options, long total, int workers)
{
    struct share share = share_of(options, 0, workers);
    long over6 = total * options->ipv6_percent / 100;
    if (options->ipv6_percent < 100 ? share.tuples4 < workers : share.tuples4 > 0)
        refuse("-g does not fit: each worker needs a tuple of every family, IPv6 has 300 at most");
    if (over6 > share.tuples6 * PORTS_PER_TUPLE || total - over6 > share.tuples4 * PORTS_PER_TUPLE)
        refuse("too few destination tuples for so many sockets; raise -g");
}

static void make_connections(const struct options *options)
{
    long left = options->connections;
    int workers = connection_workers(options);
    for (int worker = 0; worker < workers; worker++) {
        struct share share = share_of(options, worker, workers);
        share.keep = true;
        share.count = left < CONNECTIONS_PER_PROCESS ? left : CONNECTIONS_PER_PROCESS;
        left -= share.count;
        await_worker(start_worker(&share, options->seconds));
    }
}

static void make_time_wait(const struct options *options)
{
    int reports[MAX_WORKERS];
    int workers = options->time_wait > 0 ? (int)options->workers : 0;
    for (int worker = 0; worker < workers; worker++) {
        struct share share = share_of(options, worker, workers);
        share.count = options->time_wait / workers + (worker < options->time_wait % workers);
        reports[worker] = start_worker(&share, options->seconds);
    }
    for (int worker = 0; worker < workers; worker++)
        await_worker(reports[worker]);
}

static long count_time_wait(void)
{
    char text[1024];
    read_file("/proc/net/sockstat", text, sizeof text);
    const char *found = strstr(text, " tw ");
    return found ? strtol(found + 4, NULL, 10) : -1;
}

static void make_population(const struct options *options)
{
    const char *reuse = "/proc/sys/net/ipv4/tcp_tw_reuse";
    char before[16];
    raise_bucket_limit(2 * options->time_wait + 10000);
    write_file("/proc/sys/net/ipv4/ip_local_port_range", "1024 65535");
    /* Over loopback the default lets connect() consume the sockets that are being made. */
    read_file(reuse, before, sizeof before);
    write_file(reuse, "0");
    make_idle_listeners(options->listeners, options->ipv6_percent);
    make_connections(options);
    make_time_wait(options);
    write_file(reuse, before);
}

static long number(const char *text, char option, long least, long most)
{
    char *end;
    errno = 0;
    long value = strtol(text, &end, 10);
    if (errno == 0 && end != text && *end == '\0' && value >= least && value <= most)
        return value;
    fprintf(stderr, "mksockets: -%c expects %ld to %ld, found '%s'\n", option, least, most, text);
    exit(2);
}

static struct options parse(int count, char **words)
{
    struct options options = {.tuples = 500, .workers = 2, .seconds = 60};
    int letter;
    while ((letter = getopt(count, words, "t:e:l:6:g:j:s:")) != -1) {
        switch (letter) {
        case 't': options.time_wait = number(optarg, 't', 0, 2000000); break;
        case 'e': options.connections = number(optarg, 'e', 0, 158400); break;
        case 'l': options.listeners = number(optarg, 'l', 0, 100000); break;
        case '6': options.ipv6_percent = number(optarg, '6', 0, 100); break;
        case 'g': options.tuples = number(optarg, 'g', 1, 100000); break;
        case 'j': options.workers = number(optarg, 'j', 1, MAX_WORKERS); break;
        case 's': options.seconds = number(optarg, 's', 1, 3600); break;
        default:
            refuse("usage: mksockets [-t N] [-e N] [-l N] [-6 PERCENT] [-g N] [-j N] [-s SECONDS]");
        }
    }
    if (optind != count)
        refuse("no arguments are expected after the options");
    return options;
}

static void check_options(const struct options *options)
{
    if (options->listeners > descriptor_limit() - SPARE_DESCRIPTORS)
        refuse("more idle listeners than descriptors");
    if (options->connections > 0 &&
        descriptor_limit() < 2 * CONNECTIONS_PER_PROCESS + 150)
        refuse("connections need a limit of 20000 open files; see 'ulimit -n'");
    if (options->time_wait > 0)
        check_capacity(options, options->time_wait, (int)options->workers);
    if (options->connections > 0)
        check_capacity(options, options->connections, connection_workers(options));
}

int main(int count, char **words)
{
    struct options options = parse(count, words);
    require_own_namespace();
    raise_descriptor_limit();
    check_options(&options);
    if (prctl(PR_SET_PDEATHSIG, SIGTERM) != 0)
        fail("PR_SET_PDEATHSIG");
    signal(SIGTERM, on_signal);
    signal(SIGINT, on_signal);
    signal(SIGHUP, on_signal);
    make_population(&options);
    printf("ready time_wait=%ld connections=%ld listeners=%ld\n", count_time_wait(),
           options.connections, options.listeners);
    if (fflush(stdout) != 0)
        fail("standard output");
    wait_for_end(options.seconds);
    kill_children();
    return 0;
}
