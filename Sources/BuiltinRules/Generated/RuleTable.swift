// Made by 'make generate' from the files under Rules/ and Fixtures/snapshots/; do not edit.
// swift-format-ignore-file

internal import Rules

extension Builtin {
    static let ruleIDs: [String] = [
        "BUF001",
        "BUF004",
        "BUF010",
        "CT002",
        "CT101",
        "KEEP001",
        "LISTEN001",
        "LISTEN002",
        "LISTEN003",
        "LISTEN006",
        "LISTEN007",
        "LISTEN008",
        "LISTEN009",
        "LISTEN101",
        "LISTEN102",
        "LOSS001",
        "PORT001",
        "PORT002",
        "PORT005",
        "PORT006",
        "PORT009",
        "PORT101",
        "PORT102",
        "TS001",
        "TS003",
        "TS004",
        "TW001",
        "TW003",
        "TW004",
        "TW006",
        "TW007",
        "TW008",
        "TW009",
        "TW010",
        "TW014",
        "TW101",
        "TW102",
    ]

    static let ruleTitles: [String] = [
        "tcp_mem is far above the machine's memory, probably written in bytes",
        "the three numbers of tcp_rmem or tcp_wmem do not ascend",
        "window scaling is off",
        "the connection tracking table has too few buckets for its limit",
        "the connection tracking table is full or nearly full",
        "keepalive comes too late for the idle timeout of the path",
        "somaxconn cuts the accept queue of every listener",
        "somaxconn does not fit into this kernel's 16-bit queue length",
        "a program asks for a smaller accept queue than the system allows",
        "without SYN cookies tcp_max_syn_backlog is too short for a listener",
        "SYN cookies are off on a host that can be reached",
        "every connection is built from a SYN cookie",
        "tcp_abort_on_overflow turns short bursts into resets",
        "a service's accept queue overflows at the length that the service asked for",
        "an accept queue overflows at the length of somaxconn",
        "selective acknowledgements are off",
        "fewer ephemeral ports than the kernel ships with",
        "a listening port lies inside the ephemeral range",
        "both ends of the ephemeral range have the same parity",
        "reserved ports take most of the ephemeral range",
        "outgoing connections may take any service port",
        "ephemeral ports nearly used up towards one destination",
        "TIME-WAIT, not live connections, uses up the ephemeral ports",
        "TCP timestamps are off",
        "timestamps without random offset, or an undefined value",
        "SYN cookies lose TCP options because timestamps are off",
        "tcp_tw_recycle drops connections of clients behind NAT",
        "tcp_tw_reuse does nothing because timestamps are off",
        "tcp_tw_reuse does nothing for accepted connections",
        "tcp_max_tw_buckets is below what the kernel gives this host",
        "tcp_max_tw_buckets removes TIME-WAIT or its limit",
        "tcp_fin_timeout does not shorten TIME-WAIT",
        "tcp_fin_timeout is too small to close connections safely",
        "tcp_rfc1337 is no tuning for TIME-WAIT or SYN floods",
        "tcp_tw_reuse 2 means on for all destinations on this kernel",
        "TIME-WAIT is at its limit",
        "this host collects TIME-WAIT because it closes first",
    ]

    /// Slug and aliases.
    static let ruleNames: [String] = [
        "tcp-mem-in-bytes",
        "buffer-triple-not-ascending",
        "window-scaling-off",
        "conntrack-buckets-few MIX017",
        "ct-full",
        "keepalive-slower-than-path",
        "somaxconn-too-small",
        "somaxconn-above-16-bits",
        "small-application-backlog",
        "short-syn-backlog-without-cookies MIX006",
        "syncookies-off",
        "syncookies-always",
        "abort-on-overflow-misread",
        "accept-queue-full-backlog",
        "accept-queue-full-somaxconn",
        "sack-off",
        "port-range-narrow",
        "port-range-overlaps-listener",
        "port-parity",
        "reserved-ports-swallow-range",
        "port-range-covers-services",
        "port-pressure",
        "port-timewait-share",
        "timestamps-off",
        "timestamps-without-offset",
        "syncookies-without-timestamps MIX019",
        "tw-recycle-enabled",
        "tw-reuse-without-timestamps MIX001",
        "tw-reuse-on-accepting-host",
        "tw-buckets-lowered",
        "tw-buckets-zero",
        "fin-timeout-folklore",
        "fin-timeout-too-small",
        "rfc1337-misread",
        "tw-reuse-two-on-old-kernel",
        "tw-bucket-overflow",
        "tw-server-side",
    ]

    /// What `Machine` runs; Rules/ has the readable form.
    static let ruleCodes: [String] = [
        "002051203401:00I0K3max0KY_10BJ0I1V20DI2GoQh1V2G>W40U1S0U1>10J0MB1Y1;I3K3maxo1LMB1h1T1W0Y1c1SY1c1W00J0MB1P3;I4K3maxf3LMB1_3T1W0P3c1SP3c1000Y",
        "0020656123402<10BI3K3min0LI3K7defaultOP1W40o1S0o1W00I3K7defaultS2P1I3K3maxV3LW4S2o1SS2o1000Y<10BI4K3min0LI4K7defaultOP1W40o1S0o1W00I4K7defaultS2P1I4K3maxV3LW4S2o1SS2o1000YB00BJ0S0=800J1SA:000Y",
        "002028700:00I7C0W00W1Y",
        "00205<;2:904300I9Y300I:Y900J0J1V30?Y:00I;I<W00d2Y]00BJ2C@W409S09M00AJ2C8W4>9R>9800J3RL:000S=J000Y",
        "00306<;2:=902300I9Y300I=Y`00AJ0C0W409R09P00J1J0GoYjci\\Vci\\Ve9V2I;W5>FR>F000Y",
        "00103?@>00B00I>I?I@V1V1j1W50P3Y",
        "00103BAC02300IAY300IBYi00AICC0W40KR0KY00BJ0J1W2Q1=SQ1=A00J0CP8W3b1<Sb1<000RP1O000Y",
        "003144101A00=00IACnoo3W40Q1Y",
        "01102AD1300IDY0j10AJ0K8loopback4AT0ER0EQ10J0K7backlogJ@CPP1W2JFRJF610J0K7backloge1@IAW2e1\\1Re1\\1X00J0K5queueV3>J0K7backlogh3@W3V3R1RV3R1000Y",
        "01103FED1300IDY0E10AIEC0W00S1R0S1310J0K8loopback\\1ATX1ERX1EY00IFGoQj1V2R2Z1J0K7backlog_3@W2R2m1RR2m1000Y",
        "00202EC00R00AIEC0W00S1R0S1@00ICC0W4X1KRX1K000Y",
        "00201E00:00IEC4W50S1Y",
        "00102HG00:00IGC0W10Z1Y",
        "00304IJAD1300IDY0Y20AJ0K7backlog0@IAW10]1R0]1<20BJ0K5queuec1>J0K7backlogT2@W4c1Q1Sc1Q1K10AJ0K>drops_increaseQ3GNRk2Ne00J0K>drops_increasen3GC0W4n3KRn3KB00IIC0W4R5S1RR5S1000Sj2\\3000Rb1e4000Y",
        "00305BIJAD1300IDY2300IAY300IBYS20AJ0K7backlog0@J1W00IR0I820BJ0K5queueO>J0K7backlog`1@W4OQ1SOQ1K10AJ0K>drops_increase]2GNRW2Ne00J0K>drops_increaseZ3GC0W4Z3KRZ3KB00IIC0W4^4S1R^4S1000SV2\\3000RNe4000Y",
        "00202LK00900IKC0W00MY",
        "00307MP1NOQ1R1S101S00IMK4high0Y1IMK3low\\1X1V10d2C2V00h2YX00BINJ0W20BS0BH00IOJ0GoQk1V2U1=W2FLSFL000Y",
        "01003Q1T1D1300IDY0j00AJ0K4port0=IQ1X0d1R0d1P00J0K4portn1=IT1Xm1j1Ti1n1Ri1n1000Y",
        "000104201Q102<00IQ1K3low0W1Y=00IQ1K4high0X1YM00J1J0V19:C4M920GJ1J0V1K:W00U1Y",
        "00305P1NOT1S100410BIOC0W30AS0Ad00AIP1INGoQh1V2W1@W4FQ1RFQ1A00IS1C0W4l1FRl1F000SEn1000Y",
        "01103Q1T1D1300IDY0C20AIQ1K3low0W1ChT2W30_1R0_1f10IQ1K4highd1X1C`nn3W5d1a1Rd1a1F10J0K4portZ3=Cno1W4Z3DRZ3Dk00J0K4portS4=IQ1XS4d1RS4d1P00J0K4portQ6=IT1XP6j1Tl5n1Rl5n1000Y",
        "00306MX1Q1V1W1U11400IU1Y2Q10AIV1C0W10S1R0S1>10BIW1C2W0Y1Q1SY1Q1b00AIW1C4W0_2Q1R_2Q1F00J0K8loopbacke3DRe3D000S^2l1000RX1S3000Y610J0K4live0@J1OCP2M00Z00J0K?fresh_time_waitP1KP@00J0K9time_waitm1EV00c2Ya00AJ2C@W509R09Q00J2IX1Goai]Vci\\Vci\\6V2FAW5>IR>I000Y",
        "00104X1V1W1U11400IU1Y0A20AIW1C2W10Q1R0Q1n10J0K8loopbackZ1DTV1HRV1HT10J0K5totalS2AIX1GoQh1V2h2@W5S2U1RS2U1m00J0K9time_wait]3EJ0K5totalV4AGoYjci\\Vci\\Ve9V2V4GW5]3`1R]3`1000Y",
        "00102Y1V100;00IV1C0W00S1Y",
        "001104:02Y1V100;00IV1C4W50S1Y",
        "00104Y1EV1C00h00AIV1C0W00S1R0S1U00IEC2C4Q2XX1X1RX1X1@00ICC0W4e2KRe2K000Y",
        "003144<02[1Z100;00IZ1C0W10S1Y",
        "00203Y1V1W100V00AIW1C0W10Q1R0Q1C00IV1C0W0V1S1RV1S1000Y",
        "00004\\1W1S1C00d00AIW1C2W00Q1R0Q1Q00ICC0W4V1KRV1KA00IS1C0W0V2GRV2G000Y",
        "00204^12_1]102400I]1Y400I^1Y?20AJ0C0W409R09o10I2DPPPPP@W5>BR>B\\10BAJ1NRW1<@00J0J1W2h1=Rh1=000SV1P1010AJ1NT]2@R]2@Y00J0CPPP2W2R3=RR3=F00I2DPPPPPP2W5d3@Rd3@000S\\2i1000RU1Q3000Y",
        "00303^1_1]100;00I]1C0W30W1Y",
        "00004a1`1b1c100S10AI`1Ia1W20R2R0R2?10I`1FPdUa9W5W2U1RW2U1h00AIb1NRf3KO00Ic1NRf4KD00Ib1Ic1W4h5[1Rh5[1000Ta3c3Ra3c3000Y",
        "00202a1`100?00I`1FPdUa9W20T1Y",
        "00002e1d100;00Id1C0W10P1Y",
        "001144B02\\1W100;00IW1C4W00Q1Y",
        "00107h1^1g1Jf1_1]104400I]1Y400I^1Yb00AJ0C0W409R09R00If1J0GoQki\\Vci\\Vck<V2Q1;W5>NR>N000YP00AIg1NR0Z1C00Ig1C0W4_1W1R_1W1000YS00BJ2S04I00J3S87A00Ih1C0W4CV1SCV1000Y",
        "00002i1c100=10BIi1CPaCW40NS0Nj00AIi1C`n1W5S1NRS1NN00Ii1Ic1GoQh1V2o2JW4V2c1RV2c1000SR1h2000Y",
    ]

    static let ruleFacts: [String] = [
        "sysctl.net.ipv4.tcp_mem",
        "host.page_size",
        "host.ram",
        "sysctl.net.ipv4.tcp_rmem",
        "sysctl.net.ipv4.tcp_wmem",
        "default.net.ipv4.tcp_rmem",
        "default.net.ipv4.tcp_wmem",
        "sysctl.net.ipv4.tcp_window_scaling",
        "default.net.ipv4.tcp_window_scaling",
        "sysctl.net.netfilter.nf_conntrack_max",
        "sysctl.net.netfilter.nf_conntrack_buckets",
        "default.net.netfilter.nf_conntrack_max",
        "default.net.netfilter.nf_conntrack_buckets",
        "sysctl.net.netfilter.nf_conntrack_count",
        "sysctl.net.ipv4.tcp_keepalive_time",
        "declared.nat_timeout",
        "sysctl.net.ipv4.tcp_keepalive_intvl",
        "sysctl.net.core.somaxconn",
        "default.net.core.somaxconn",
        "tcp.reachable_listeners",
        "tcp.listeners",
        "sysctl.net.ipv4.tcp_syncookies",
        "sysctl.net.ipv4.tcp_max_syn_backlog",
        "sysctl.net.ipv4.tcp_abort_on_overflow",
        "default.net.ipv4.tcp_abort_on_overflow",
        "increase.TcpExt.ListenOverflows",
        "sample.interval",
        "sysctl.net.ipv4.tcp_sack",
        "default.net.ipv4.tcp_sack",
        "default.net.ipv4.ip_local_port_range",
        "ports.size",
        "ports.usable",
        "ports.reserved",
        "sysctl.net.ipv4.ip_local_port_range",
        "tcp.outgoing.remote",
        "tcp.outgoing.total",
        "sysctl.net.ipv4.ip_local_reserved_ports",
        "tcp.destinations",
        "sysctl.net.ipv4.tcp_timestamps",
        "sysctl.net.ipv4.tcp_tw_reuse",
        "ports.pool",
        "default.net.ipv4.tcp_timestamps",
        "sysctl.net.ipv4.tcp_tw_recycle",
        "default.net.ipv4.tcp_tw_recycle",
        "default.net.ipv4.tcp_tw_reuse",
        "sysctl.net.ipv4.tcp_max_tw_buckets",
        "default.net.ipv4.tcp_max_tw_buckets",
        "sysctl.net.ipv4.tcp_ehash_entries",
        "sysctl.net.ipv4.tcp_fin_timeout",
        "default.net.ipv4.tcp_fin_timeout",
        "tcp.states.fin_wait2",
        "tcp.states.time_wait",
        "sysctl.net.ipv4.tcp_rfc1337",
        "default.net.ipv4.tcp_rfc1337",
        "sockstat.tcp.tw",
        "increase.TcpExt.TCPTimeWaitOverflow",
        "counter.TcpExt.TCPTimeWaitOverflow",
        "tcp.incoming.time_wait",
    ]

    /// Where the setting of each fact stands in the catalogue.
    static let ruleSettings: [Int] = [194, -1, -1, 224, 248, 224, 248, 247, 247, 326, 301, 326, 301, 303, 185, -1, 183, 36, 36, -1, -1, 235, 192, 143, 143, -1, -1, 228, 228, 85, -1, -1, -1, 85, -1, -1, 87, -1, 238, 242, -1, 238, 241, 241, 242, 193, 193, 173, 178, 178, -1, -1, 223, 223, -1, -1, -1, -1]

    static func ruleDefinition(_ index: Int) -> RuleDefinition {
        switch index {
        case 0: ruleBUF001()
        case 1: ruleBUF004()
        case 2: ruleBUF010()
        case 3: ruleCT002()
        case 4: ruleCT101()
        case 5: ruleKEEP001()
        case 6: ruleLISTEN001()
        case 7: ruleLISTEN002()
        case 8: ruleLISTEN003()
        case 9: ruleLISTEN006()
        case 10: ruleLISTEN007()
        case 11: ruleLISTEN008()
        case 12: ruleLISTEN009()
        case 13: ruleLISTEN101()
        case 14: ruleLISTEN102()
        case 15: ruleLOSS001()
        case 16: rulePORT001()
        case 17: rulePORT002()
        case 18: rulePORT005()
        case 19: rulePORT006()
        case 20: rulePORT009()
        case 21: rulePORT101()
        case 22: rulePORT102()
        case 23: ruleTS001()
        case 24: ruleTS003()
        case 25: ruleTS004()
        case 26: ruleTW001()
        case 27: ruleTW003()
        case 28: ruleTW004()
        case 29: ruleTW006()
        case 30: ruleTW007()
        case 31: ruleTW008()
        case 32: ruleTW009()
        case 33: ruleTW010()
        case 34: ruleTW014()
        case 35: ruleTW101()
        default: ruleTW102()
        }
    }
}
