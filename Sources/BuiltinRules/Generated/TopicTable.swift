// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules

extension Builtin {
    static let topicNames: [String] = ["buffers", "conntrack", "ephemeral-ports", "keepalive-nat", "listen-queue", "namespaces", "reuseaddr", "syn-flood", "time-wait"]

    static func topic(at index: Int) -> Topic? {
        switch index {
        case 0: topic0()
        case 1: topic1()
        case 2: topic2()
        case 3: topic3()
        case 4: topic4()
        case 5: topic5()
        case 6: topic6()
        case 7: topic7()
        case 8: topic8()
        default: nil
        }
    }

    private static func topic0() -> Topic {
        var sections: [Topic.Section] = []
        sections.append(.init(
            title: "What limits one connection",
            text: "A connection carries at most one window in each round trip. The receiver's window comes out of\nits receive buffer, about half of it; the sender keeps in its send buffer what is not\nacknowledged yet. Bandwidth times round trip tells how much must fit: 1 Gbit/s over 50 ms is\n6.25 MB.\n\ntcp_rmem and tcp_wmem hold the least, the first and the largest size in bytes of one buffer.\nThe kernel grows buffers up to the third by itself; raise that one for fast, long paths, and\nleave the first two. Every socket begins with the second and may keep the first in need.",
            rows: []))
        sections.append(.init(
            title: "Often mistaken",
            text: "",
            rows: [
                .init("rmem_max", "net.core.rmem_max and wmem_max cap what programs ask for with SO_RCVBUF and SO_SNDBUF, and not autotuning; who sets those options switches autotuning off for that socket"),
                .init("rmem_default", "concerns UDP and others; TCP has its own second number"),
                .init("tcp_mem", "counts pages, not bytes, for all sockets of the machine: above the second number buffers shrink, at the third memory is refused"),
                .init("bigger everywhere", "lets slow readers hold memory and makes queues longer; it makes no local network faster"),
                .init("tcp_window_scaling", "0 limits every window to 64 KiB"),
                .init("tcp_moderate_rcvbuf", "0 keeps receive buffers at the second number"),]))
        sections.append(.init(
            title: "here",
            text: "",
            rows: [
                .init("tcp_rmem", "{sysctl.net.ipv4.tcp_rmem.min}, {sysctl.net.ipv4.tcp_rmem.default}, {sysctl.net.ipv4.tcp_rmem.max}; tcp_wmem {sysctl.net.ipv4.tcp_wmem.min}, {sysctl.net.ipv4.tcp_wmem.default}, {sysctl.net.ipv4.tcp_wmem.max}"),
                .init("over 100 ms", "half of the largest receive buffer allows some {number(sysctl.net.ipv4.tcp_rmem.max * 40 / 1000000)} Mbit/s for one connection"),
                .init("core limits", "rmem_max {sysctl.net.core.rmem_max}, wmem_max {sysctl.net.core.wmem_max}"),
                .init("all sockets", "{sockstat.tcp.mem} in use; tcp_mem: pressure above {sysctl.net.ipv4.tcp_mem.default}, refusal at {sysctl.net.ipv4.tcp_mem.max}, a page is {host.page_size}, memory {number(host.ram / 1MiB)} MiB"),
                .init("autotuning", "tcp_moderate_rcvbuf {sysctl.net.ipv4.tcp_moderate_rcvbuf}, tcp_window_scaling {sysctl.net.ipv4.tcp_window_scaling}"),]))
        let references: [RuleDefinition.Reference] = [
            .init(title: "tcp(7), tcp_rmem, tcp_wmem and tcp_mem", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "meaning and units"),
            .init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "autotuning, and what the core limits leave alone"),
            .init(title: "RFC 7323, TCP Extensions for High Performance", url: "https://www.rfc-editor.org/rfc/rfc7323", supports: "windows above 64 KiB need scaling"),]
        return Topic(
            name: "buffers", title: "socket buffers, autotuning and the memory of all TCP sockets",
            sections: sections, rules: ["BUF001", "BUF002", "BUF003", "BUF004", "BUF005", "BUF006", "BUF009", "BUF010", "BUF012", "BUF013", "BUF014"], references: references,
            facts: ["host.page_size", "host.ram", "sockstat.tcp.mem", "sysctl.net.core.rmem_max", "sysctl.net.core.wmem_max", "sysctl.net.ipv4.tcp_mem", "sysctl.net.ipv4.tcp_moderate_rcvbuf", "sysctl.net.ipv4.tcp_rmem", "sysctl.net.ipv4.tcp_window_scaling", "sysctl.net.ipv4.tcp_wmem"])
    }

    private static func topic1() -> Topic {
        var sections: [Topic.Section] = []
        sections.append(.init(
            title: "What it is",
            text: "NAT and stateful rules remember every connection in one table. When it is full, packets that\nwould begin a connection are dropped for every service of the host; the kernel's log says\n'nf_conntrack: table full'. Connections in the table go on.\n\nnf_conntrack_max limits entries in each namespace, nf_conntrack_buckets is the size of the hash\ntable. Each entry is linked twice, so a chain holds on average twice the entries divided by the\nbuckets. An entry takes some 400 bytes. The table exists only while the module is loaded and\nsome rule asks for tracking; settings written before that are lost.",
            rows: []))
        sections.append(.init(
            title: "Timeouts",
            text: "",
            rows: [
                .init("established", "5 days. Shorter frees flows whose ends have vanished, but cuts idle ones that live: stay above 7440 s (RFC 5382) and above the keepalive time of both ends"),
                .init("time_wait", "120 s of table space; it has nothing to do with TIME_WAIT of sockets"),
                .init("fin_wait and others", "leave them; slow half-closed transfers need them"),]))
        sections.append(.init(
            title: "Who else writes them",
            text: "",
            rows: [
                .init("kube-proxy", "sets nf_conntrack_max to 32768 for each processor, at least 131072, and established to 86400 when it starts: change its configuration"),
                .init("containers", "nf_conntrack_max and _buckets can be set in the first namespace only; timeouts belong to each"),]))
        sections.append(.init(
            title: "Old names",
            text: "net.ipv4.ip_conntrack_max and net.ipv4.netfilter.ip_conntrack_* are gone; use net.netfilter.nf_conntrack_*.",
            rows: []))
        sections.append(.init(
            title: "here",
            text: "",
            rows: [
                .init("entries", "{sysctl.net.netfilter.nf_conntrack_count} of {sysctl.net.netfilter.nf_conntrack_max}, in {sysctl.net.netfilter.nf_conntrack_buckets} buckets"),
                .init("established", "forgotten after {sysctl.net.netfilter.nf_conntrack_tcp_timeout_established} of silence, own keepalive after {sysctl.net.ipv4.tcp_keepalive_time}"),
                .init("time_wait", "{sysctl.net.netfilter.nf_conntrack_tcp_timeout_time_wait}"),
                .init("tcp_loose", "{sysctl.net.netfilter.nf_conntrack_tcp_loose}: whether connections that are found running are taken in"),]))
        let references: [RuleDefinition.Reference] = [
            .init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "size, buckets and timeouts"),
            .init(title: "RFC 5382, NAT Behavioral Requirements for TCP", url: "https://www.rfc-editor.org/rfc/rfc5382", supports: "the least timeout of established connections"),
            .init(title: "kube-proxy configuration reference", url: "https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/", supports: "what kube-proxy sets"),]
        return Topic(
            name: "conntrack", title: "the table of tracked connections, its size and its timeouts",
            sections: sections, rules: ["CT002", "CT005", "CT006", "CT011", "CT012", "CT101", "CT102", "CT103", "CT104", "CT106", "CT107", "KEEP002"], references: references,
            facts: ["sysctl.net.ipv4.tcp_keepalive_time", "sysctl.net.netfilter.nf_conntrack_buckets", "sysctl.net.netfilter.nf_conntrack_count", "sysctl.net.netfilter.nf_conntrack_max", "sysctl.net.netfilter.nf_conntrack_tcp_loose", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_established", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_time_wait"])
    }

    private static func topic2() -> Topic {
        var sections: [Topic.Section] = []
        sections.append(.init(
            title: "How a port is chosen",
            text: "connect() without bind() takes a port of ip_local_port_range that is not reserved, first those of\nthe parity of the lower end, and may share it with connections to other destinations: only the\nfour numbers together must be new. So the range limits connections for each pair of source\naddress and destination (address and port), TIME_WAIT included, and not connections as such.\n\nbind() to port 0 fixes the port before the destination is known and shares it with nobody. A\nclient that binds its source address should set IP_BIND_ADDRESS_NO_PORT (since 4.2), which\nleaves the port to connect().\n\nA port in the range can be taken by an outgoing connection while its service is down. bind() of\nthe service then fails, SO_REUSEADDR or not, until that connection and its TIME_WAIT are over.\nip_local_reserved_ports keeps such ports out; writing to it replaces the whole list.",
            rows: []))
        sections.append(.init(
            title: "When they run out",
            text: "",
            rows: [
                .init("sign", "connect() fails with EADDRNOTAVAIL; bind() to port 0 with EADDRINUSE"),
                .init("first", "keep connections open or pool them; one connection needs no second port"),
                .init("then", "more destinations or source addresses; a range such as 15000 64999 that leaves the listening ports out; tcp_tw_reuse = 1"),
                .init("limits", "the lower end may not be below ip_unprivileged_port_start; ends of different parity halve the ports evenly"),]))
        sections.append(.init(
            title: "here",
            text: "",
            rows: [
                .init("range", "{sysctl.net.ipv4.ip_local_port_range}: {ports.size} ports, {ports.reserved} reserved, {ports.usable} usable"),
                .init("reserved", "ip_local_reserved_ports is '{sysctl.net.ipv4.ip_local_reserved_ports}'"),
                .init("in use", "{tcp.outgoing.total} outgoing sockets, {tcp.outgoing.remote} of them to other hosts"),
                .init("rate", "{number(ports.usable / 60)} a second to one destination while each stays in TIME_WAIT for 60 s"),
                .init("tcp_tw_reuse", "{sysctl.net.ipv4.tcp_tw_reuse}"),]))
        let references: [RuleDefinition.Reference] = [
            .init(title: "ip-sysctl, ip_local_port_range and ip_local_reserved_ports", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning and limits"),
            .init(title: "IP_BIND_ADDRESS_NO_PORT(2const)", url: "https://man7.org/linux/man-pages/man2/IP_BIND_ADDRESS_NO_PORT.2const.html", supports: "the port is left to connect()"),
            .init(title: "__inet_hash_connect() in net/ipv4/inet_hashtables.c", url: "", supports: "how connect() looks for a port"),]
        return Topic(
            name: "ephemeral-ports", title: "the ports that outgoing connections get, and how they run out",
            sections: sections, rules: ["PORT001", "PORT002", "PORT003", "PORT005", "PORT006", "PORT007", "PORT009", "PORT011", "PORT101", "PORT102", "PORT103", "PORT104"], references: references,
            facts: ["ports.reserved", "ports.size", "ports.usable", "sysctl.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.ip_local_reserved_ports", "sysctl.net.ipv4.tcp_tw_reuse", "tcp.outgoing.remote", "tcp.outgoing.total"])
    }

    private static func topic3() -> Topic {
        var sections: [Topic.Section] = []
        sections.append(.init(
            title: "What goes wrong",
            text: "A device on the path that tracks connections forgets an idle one after its timeout, and tells\nnobody. Both ends go on believing in the connection; the next request is dropped or answered\nwith a reset, and hangs until retransmissions give up, a quarter of an hour by default.\n\nA keepalive probe counts as traffic. The first comes after tcp_keepalive_time without any, so\nthat time has to be shorter than the device's timeout, with room for one lost probe.",
            rows: []))
        sections.append(.init(
            title: "What the settings do, and what not",
            text: "",
            rows: [
                .init("SO_KEEPALIVE", "the program asks for probes with it; the settings do not switch them on. Many programs have an option for it, or a heartbeat of their own"),
                .init("tcp_keepalive_time", "idle time before the first probe; a program can set its own with TCP_KEEPIDLE"),
                .init("tcp_keepalive_intvl", "time between probes that were not answered"),
                .init("tcp_keepalive_probes", "so many without answer end the connection; 0 ends it without a probe"),
                .init("sockets that wait", "keep the old time until their timer fires; restart the service"),
                .init("data on the way", "is no matter of keepalive: tcp_retries2 or TCP_USER_TIMEOUT end such a connection"),]))
        sections.append(.init(
            title: "Common timeouts",
            text: "",
            rows: [
                .init("350 s", "AWS NAT gateway and Network Load Balancer (the latter can be set)"),
                .init("240 s", "Azure load balancer and NAT gateway by default"),
                .init("1200 s", "Google Cloud NAT for established connections"),
                .init("432000 s", "Linux conntrack; kube-proxy sets 86400"),
                .init("7440 s", "the least that RFC 5382 asks of a NAT; home and mobile ones often give 300"),]))
        sections.append(.init(
            title: "here",
            text: "",
            rows: [
                .init("keepalive", "first probe after {sysctl.net.ipv4.tcp_keepalive_time}, then every {sysctl.net.ipv4.tcp_keepalive_intvl}, the end after {sysctl.net.ipv4.tcp_keepalive_probes}: a dead peer is noticed after {sysctl.net.ipv4.tcp_keepalive_time + sysctl.net.ipv4.tcp_keepalive_intvl * sysctl.net.ipv4.tcp_keepalive_probes}"),
                .init("own conntrack", "forgets an idle connection after {sysctl.net.netfilter.nf_conntrack_tcp_timeout_established}"),
                .init("established", "{tcp.states.established} connections"),]))
        let references: [RuleDefinition.Reference] = [
            .init(title: "tcp(7), tcp_keepalive_time", url: "https://man7.org/linux/man-pages/man7/tcp.7.html", supports: "meaning of the three settings"),
            .init(title: "RFC 5382, NAT Behavioral Requirements for TCP", url: "https://www.rfc-editor.org/rfc/rfc5382", supports: "the least idle timeout of a NAT"),
            .init(title: "nf_conntrack-sysctl", url: "https://docs.kernel.org/networking/nf_conntrack-sysctl.html", supports: "the timeout of Linux"),]
        return Topic(
            name: "keepalive-nat", title: "idle connections through NAT, firewalls and load balancers",
            sections: sections, rules: ["KEEP001", "KEEP002", "KEEP003", "KEEP004", "KEEP007", "KEEP010"], references: references,
            facts: ["sysctl.net.ipv4.tcp_keepalive_intvl", "sysctl.net.ipv4.tcp_keepalive_probes", "sysctl.net.ipv4.tcp_keepalive_time", "sysctl.net.netfilter.nf_conntrack_tcp_timeout_established", "tcp.states.established"])
    }

    private static func topic4() -> Topic {
        var sections: [Topic.Section] = []
        sections.append(.init(
            title: "Two queues",
            text: "Connections whose handshake is finished wait in the accept queue until the program calls\naccept(). Its length is the backlog that the program gave to listen(), cut to somaxconn without\na word. The cut happens at listen(): a service keeps its queue until it listens again.\n\nHalf-open connections are limited by the same backlog since 4.4. tcp_max_syn_backlog matters\nonly where SYN cookies are off.\n\nWhen the accept queue is full, the last ACK of a handshake and new SYNs are dropped silently.\nClients see connects that take 1, 3 or 7 seconds, or time out, while established connections go\non. TcpExt ListenOverflows counts it. One entry more than the backlog fits.",
            rows: []))
        sections.append(.init(
            title: "Which end to look at",
            text: "",
            rows: [
                .init("accept too slow", "the program is busy, out of descriptors (EMFILE) or at its own limit of sessions: no setting helps"),
                .init("backlog small", "ss -ltn shows it as Send-Q and the queue as Recv-Q; raise it in the program"),
                .init("somaxconn small", "raise it, then restart the service; in a container it is the container's own"),
                .init("abort_on_overflow", "1 resets clients whose handshake ends on a full queue; SYNs are dropped as before"),
                .init("a giant queue", "lets clients wait longer than they are patient; the server then works for nobody"),]))
        sections.append(.init(
            title: "here",
            text: "",
            rows: [
                .init("somaxconn", "{sysctl.net.core.somaxconn}, this kernel's default is {default.net.core.somaxconn}"),
                .init("listeners", "{count(tcp.listeners)}, {tcp.reachable_listeners} of them not on loopback"),
                .init("since boot", "{counter.TcpExt.ListenOverflows} times a queue was full, {counter.TcpExt.ListenDrops} SYNs or handshakes dropped"),
                .init("abort_on_overflow", "{sysctl.net.ipv4.tcp_abort_on_overflow}"),]))
        let references: [RuleDefinition.Reference] = [
            .init(title: "listen(2)", url: "https://man7.org/linux/man-pages/man2/listen.2.html", supports: "backlog, and the cut to somaxconn"),
            .init(title: "snmp_counter, ListenOverflows and ListenDrops", url: "https://docs.kernel.org/networking/snmp_counter.html", supports: "what the counters count"),]
        return Topic(
            name: "listen-queue", title: "the queues of a listening socket, who sizes them, and what happens when they are full",
            sections: sections, rules: ["LISTEN001", "LISTEN002", "LISTEN003", "LISTEN004", "LISTEN005", "LISTEN009", "LISTEN011", "LISTEN101", "LISTEN102", "LISTEN103", "LISTEN104"], references: references,
            facts: ["counter.TcpExt.ListenDrops", "counter.TcpExt.ListenOverflows", "default.net.core.somaxconn", "sysctl.net.core.somaxconn", "sysctl.net.ipv4.tcp_abort_on_overflow", "tcp.listeners", "tcp.reachable_listeners"])
    }

    private static func topic5() -> Topic {
        var sections: [Topic.Section] = []
        sections.append(.init(
            title: "How settings divide",
            text: "A container, a pod and 'ip netns' each have a network namespace with its own interfaces, routes,\nsockets, counters and most of net.ipv4. Such settings begin with the kernel's defaults, not with\nthe host's tuned values: what sysctl.d sets on the host does not reach a container. Only\ntcp_rmem and tcp_wmem are copied from the host, as they are when the container is made.\n\nOthers exist once for the machine. A new namespace does not show them, or shows them read-only.\nWhich are which changed over the years; 'tcplint explain KEY' tells it for each kernel.",
            rows: []))
        sections.append(.init(
            title: "Examples on current kernels",
            text: "",
            rows: [
                .init("own", "net.core.somaxconn, ip_local_port_range, tcp_keepalive_*, tcp_fin_timeout, tcp_tw_reuse, tcp_max_tw_buckets, tcp_syncookies, tcp_rmem and tcp_wmem (since 4.15), conntrack timeouts"),
                .init("the machine's", "tcp_mem, udp_mem, tcp_max_orphans, net.core.netdev_max_backlog, net.core.default_qdisc: not there in a container"),
                .init("read-only there", "net.core.rmem_max and wmem_max, nf_conntrack_max and _buckets, tcp_allowed_congestion_control"),
                .init("limits shared", "orphans and TCP memory are counted for the whole machine, so one container can use up what all need"),]))
        sections.append(.init(
            title: "How to set and to look",
            text: "",
            rows: [
                .init("Docker", "docker run --sysctl net.core.somaxconn=4096; not with --network host"),
                .init("Kubernetes", "securityContext.sysctls of the pod; settings that are not called safe must be allowed by the kubelet (--allowed-unsafe-sysctls)"),
                .init("systemd", "a service of the host shares the host's; PrivateNetwork= gives it an empty namespace of its own"),
                .init("tcplint", "check --pid N or --netns NAME looks inside, --all-netns compares all of them; a /proc/sys that is mounted into a container shows the reader's namespace"),]))
        sections.append(.init(
            title: "here",
            text: "",
            rows: [
                .init("this namespace", "somaxconn {sysctl.net.core.somaxconn}, default {default.net.core.somaxconn}; ports {sysctl.net.ipv4.ip_local_port_range}; tcp_keepalive_time {sysctl.net.ipv4.tcp_keepalive_time}"),
                .init("of the machine", "tcp_max_orphans {sysctl.net.ipv4.tcp_max_orphans}, tcp_mem {sysctl.net.ipv4.tcp_mem.max}: '(not there)' means a namespace other than the first"),
                .init("sockets", "{sockstat.tcp.inuse} in use here, {sockstat.tcp.alloc} allocated and {sockstat.tcp.orphan} orphans on the machine"),]))
        let references: [RuleDefinition.Reference] = [
            .init(title: "network_namespaces(7)", url: "https://man7.org/linux/man-pages/man7/network_namespaces.7.html", supports: "what a namespace isolates"),
            .init(title: "Using sysctls in a Kubernetes Cluster", url: "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/", supports: "safe and unsafe settings"),
            .init(title: "net/ipv4/sysctl_net_ipv4.c and net/core/sysctl_net_core.c across release trees", url: "", supports: "which settings each namespace has"),
            .init(title: "tcp_sk_init() in net/ipv4/tcp_ipv4.c", url: "", supports: "which settings a new namespace takes from the host"),]
        return Topic(
            name: "namespaces", title: "which settings a container has of its own",
            sections: sections, rules: ["OBS006", "OBS008", "CT002", "NS102", "NS103", "NS104"], references: references,
            facts: ["default.net.core.somaxconn", "sockstat.tcp.alloc", "sockstat.tcp.inuse", "sockstat.tcp.orphan", "sysctl.net.core.somaxconn", "sysctl.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.tcp_keepalive_time", "sysctl.net.ipv4.tcp_max_orphans", "sysctl.net.ipv4.tcp_mem"])
    }

    private static func topic6() -> Topic {
        var sections: [Topic.Section] = []
        sections.append(.init(
            title: "On Linux",
            text: "bind() fails with EADDRINUSE when another socket, a connection that a closed listener has left,\nor its TIME_WAIT holds the port on an address that overlaps. Two options lift that, and each has\nto be set on both sockets, before bind(). Connections inherit them from their listener. So the\nfirst restart after SO_REUSEADDR was added to a server still fails until the old connections\nhave left TIME_WAIT.\n\nSO_REUSEADDR on both lets the new socket bind unless the old one listens: always set it on\nlisteners. SO_REUSEPORT on both lets many sockets of one effective user listen at once, and\nspreads connections over them by a hash; a TIME_WAIT is shared whoever asks. One option here and\nthe other there is no help. 'tcplint probe' tries all that on the running kernel.\n\nSince 6.1 a second hash table is looked up, and three gaps were mended: TIME_WAIT overlooked\n(6.2), 127.0.0.1 allowed beside a dual-stack [::] (6.3), and beside 0.0.0.0 with an IPv6-only\n[::] (6.9). Stable releases have the repairs.",
            rows: []))
        sections.append(.init(
            title: "Elsewhere",
            text: "",
            rows: [
                .init("FreeBSD and kin", "SO_REUSEADDR counts on the new socket alone; with it a wildcard and a single address do not conflict, and TIME_WAIT is no obstacle. SO_REUSEPORT, on all sockets, allows the very same address; FreeBSD 12 and later spread connections only with SO_REUSEPORT_LB"),
                .init("macOS", "as the BSDs; there is no SO_REUSEPORT_LB"),
                .init("Linux before 3.9", "no SO_REUSEPORT; SO_REUSEADDR as above. For UDP it lets several sockets bind to the very same address, now too"),
                .init("Linux since 3.9", "as above; SO_REUSEPORT spreads TCP connections and UDP datagrams"),
                .init("Windows", "SO_REUSEADDR on the new socket takes the port even from a listener of the same user; servers set SO_EXCLUSIVEADDRUSE against that. No SO_REUSEPORT"),
                .init("Solaris", "SO_REUSEADDR as in BSD; SO_EXCLBIND keeps others from it. Older releases have no SO_REUSEPORT"),]))
        sections.append(.init(
            title: "For multicast",
            text: "On Linux SO_REUSEADDR suffices for several UDP sockets of one group and port; each gets every datagram.",
            rows: []))
        sections.append(.init(
            title: "here",
            text: "",
            rows: [
                .init("tcp_timestamps", "{sysctl.net.ipv4.tcp_timestamps}; tcp_tw_reuse is {sysctl.net.ipv4.tcp_tw_reuse} and has no say in bind()"),
                .init("ip_autobind_reuse", "{sysctl.net.ipv4.ip_autobind_reuse}; 1 lets bind() to port 0 share ports between sockets with SO_REUSEADDR"),
                .init("listeners", "{count(tcp.listeners)}, in TIME_WAIT {sockstat.tcp.tw}"),]))
        let references: [RuleDefinition.Reference] = [
            .init(title: "socket(7), SO_REUSEADDR, SO_REUSEPORT and BUGS", url: "https://man7.org/linux/man-pages/man7/socket.7.html", supports: "both sockets need the option; same effective user; FreeBSD differs"),
            .init(title: "commits 936a192f9740, d9ba99342855 and d91ef1e1b55f", url: "", supports: "the three repairs"),
            .init(title: "FreeBSD setsockopt(2)", url: "https://man.freebsd.org/cgi/man.cgi?query=setsockopt", supports: "SO_REUSEPORT_LB"),
            .init(title: "Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE", url: "https://learn.microsoft.com/windows/win32/winsock/using-so-reuseaddr-and-so-exclusiveaddruse", supports: "what the two mean on Windows"),]
        return Topic(
            name: "reuseaddr", title: "SO_REUSEADDR and SO_REUSEPORT, by operating system",
            sections: sections, rules: ["PORT002", "PORT011"], references: references,
            facts: ["sockstat.tcp.tw", "sysctl.net.ipv4.ip_autobind_reuse", "sysctl.net.ipv4.tcp_timestamps", "sysctl.net.ipv4.tcp_tw_reuse", "tcp.listeners"])
    }

    private static func topic7() -> Topic {
        var sections: [Topic.Section] = []
        sections.append(.init(
            title: "What happens",
            text: "Each SYN makes a half-open connection that waits for the last ACK. A flood of SYNs from made-up\naddresses fills that queue, and real clients are turned away. SYN cookies answer without keeping\nanything: what the server must remember is put into the sequence number of the SYN-ACK.\n\nWith tcp_syncookies = 1 that begins when a listener's queue is full and costs nothing before.\nSuch connections lose options that do not fit: window scaling and SACK survive only where both\nends use timestamps, so leave those on.\n\nThe kernel's line 'Possible SYN flooding on port' says only that a queue was full. A backlog that\nis too small, or a program that does not accept, looks the same. It is written once for each\nlistener, so its absence proves nothing.",
            rows: []))
        sections.append(.init(
            title: "What each setting does",
            text: "",
            rows: [
                .init("tcp_syncookies", "1 on overflow, 0 off, 2 always: a mode for tests"),
                .init("backlog", "of listen(), cut to somaxconn: the length of the queue of half-open connections since 4.4"),
                .init("tcp_max_syn_backlog", "with cookies off, unknown peers are refused beyond three quarters of it; otherwise nothing since 4.4"),
                .init("tcp_synack_retries", "how often a SYN-ACK is sent again; 5 holds an entry for 63 s"),
                .init("tcp_rfc1337", "has nothing to do with it"),]))
        sections.append(.init(
            title: "here",
            text: "",
            rows: [
                .init("tcp_syncookies", "{sysctl.net.ipv4.tcp_syncookies}, tcp_timestamps {sysctl.net.ipv4.tcp_timestamps}"),
                .init("queue", "somaxconn {sysctl.net.core.somaxconn}, tcp_max_syn_backlog {sysctl.net.ipv4.tcp_max_syn_backlog}, tcp_synack_retries {sysctl.net.ipv4.tcp_synack_retries}"),
                .init("half open", "{tcp.states.syn_received} connections now"),
                .init("since boot", "{counter.TcpExt.SyncookiesSent} cookies sent, {counter.TcpExt.SyncookiesRecv} came back right, {counter.TcpExt.SyncookiesFailed} wrong; {counter.TcpExt.TCPReqQFullDrop} SYNs dropped with cookies off"),]))
        let references: [RuleDefinition.Reference] = [
            .init(title: "RFC 4987, TCP SYN Flooding Attacks and Common Mitigations", url: "https://www.rfc-editor.org/rfc/rfc4987", supports: "the attack and the defences"),
            .init(title: "ip-sysctl, tcp_syncookies", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "meaning of the values"),
            .init(title: "tcp_conn_request() in net/ipv4/tcp_input.c", url: "", supports: "when cookies begin, and the three quarters"),]
        return Topic(
            name: "syn-flood", title: "SYN floods and SYN cookies",
            sections: sections, rules: ["LISTEN005", "LISTEN006", "LISTEN007", "LISTEN008", "LISTEN010", "LISTEN107", "LISTEN108", "LISTEN109", "LISTEN110", "TS004"], references: references,
            facts: ["counter.TcpExt.SyncookiesFailed", "counter.TcpExt.SyncookiesRecv", "counter.TcpExt.SyncookiesSent", "counter.TcpExt.TCPReqQFullDrop", "sysctl.net.core.somaxconn", "sysctl.net.ipv4.tcp_max_syn_backlog", "sysctl.net.ipv4.tcp_synack_retries", "sysctl.net.ipv4.tcp_syncookies", "sysctl.net.ipv4.tcp_timestamps", "tcp.states.syn_received"])
    }

    private static func topic8() -> Topic {
        var sections: [Topic.Section] = []
        sections.append(.init(
            title: "What it is",
            text: "The side that closes a connection first keeps its four numbers (two addresses, two ports) for\n60 seconds. Late segments then meet a state that knows them, and a lost last ACK can be sent\nagain. The 60 seconds are a constant of the kernel, TCP_TIMEWAIT_LEN; no setting changes them.\n\nOn the side that accepts, TIME_WAIT costs memory only, a few hundred bytes each: a new SYN from\nthe same client port takes the entry over when its sequence number or timestamp is newer.\n\nOn the side that connects, each entry holds a local port towards one destination. With the\ndefault range one source address reaches one destination address and port some 470 times a\nsecond; then connect() fails with EADDRNOTAVAIL.",
            rows: []))
        sections.append(.init(
            title: "What helps",
            text: "",
            rows: [
                .init("the program", "keep connections open or pool them; let the other side close first"),
                .init("more tuples", "more destination ports or addresses, more source addresses, a wider ip_local_port_range"),
                .init("tcp_tw_reuse", "1 lets connect() take over its own entry after a second, if both ends use timestamps; 2 (since 4.19) does so on loopback only. It does nothing for connections that come in, and never drops a SYN"),]))
        sections.append(.init(
            title: "What does not help",
            text: "",
            rows: [
                .init("tcp_fin_timeout", "bounds FIN_WAIT2 of closed sockets and no TIME_WAIT"),
                .init("tcp_tw_recycle", "dropped clients behind one NAT address at random; gone since 4.12"),
                .init("tcp_max_tw_buckets", "above it closing sockets skip TIME_WAIT, which takes their protection away"),
                .init("SO_LINGER with 0", "throws unsent data away and shows the peer a reset"),]))
        sections.append(.init(
            title: "here",
            text: "",
            rows: [
                .init("in TIME_WAIT", "{sockstat.tcp.tw} sockets of this namespace (FIN_WAIT2 ones counted), the limit is {sysctl.net.ipv4.tcp_max_tw_buckets}"),
                .init("ports", "{sysctl.net.ipv4.ip_local_port_range}, {ports.usable} usable: {number(ports.usable / 60)} connections a second to one destination when this side closes first"),
                .init("tcp_tw_reuse", "{sysctl.net.ipv4.tcp_tw_reuse}, tcp_timestamps {sysctl.net.ipv4.tcp_timestamps}, delay {sysctl.net.ipv4.tcp_tw_reuse_delay} (settable since 6.14)"),]))
        let references: [RuleDefinition.Reference] = [
            .init(title: "ip-sysctl", url: "https://docs.kernel.org/networking/ip-sysctl.html", supports: "tcp_tw_reuse, tcp_fin_timeout, tcp_max_tw_buckets"),
            .init(title: "Coping with the TCP TIME-WAIT state on busy Linux servers", url: "https://vincent.bernat.ch/en/blog/2014-tcp-time-wait-state-linux", supports: "which side pays what, and what each setting does"),
            .init(title: "tcp_timewait_state_process() in net/ipv4/tcp_minisocks.c", url: "", supports: "a newer SYN takes an entry over"),]
        return Topic(
            name: "time-wait", title: "what TIME_WAIT is for, when it hurts, and what shortens it",
            sections: sections, rules: ["TW001", "TW003", "TW004", "TW005", "TW006", "TW007", "TW008", "TW009", "TW010", "TW011", "TW101", "TW102", "PORT101"], references: references,
            facts: ["ports.usable", "sockstat.tcp.tw", "sysctl.net.ipv4.ip_local_port_range", "sysctl.net.ipv4.tcp_max_tw_buckets", "sysctl.net.ipv4.tcp_timestamps", "sysctl.net.ipv4.tcp_tw_reuse", "sysctl.net.ipv4.tcp_tw_reuse_delay"])
    }
}
