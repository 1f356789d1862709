import Configuration
import Evidence
import Testing

@Suite("NixFile")
struct NixFileTests {
    @Test(
        "finds the option however it is nested",
        arguments: [
            "{ boot.kernel.sysctl = { \"net.ipv4.tcp_sack\" = 1; }; }",
            "{ boot.kernel.sysctl.\"net.ipv4.tcp_sack\" = 1; }",
            "{ boot = { kernel.sysctl = { \"net.ipv4.tcp_sack\" = 1; }; }; }",
            "{ boot = { kernel = { sysctl.\"net.ipv4.tcp_sack\" = 1; }; }; }",
            "{ config, lib ? x, ... }: let a = { b = 2; }; in with lib; { config = mkIf a.b "
                + "{ boot.kernel.sysctl = with lib; mkMerge [ (mkIf x { \"net.ipv4.tcp_sack\" = 1; })"
                + " ]; }; }",
            "{ boot.kernel.sysctl = { net.ipv4.tcp_sack = 1; }; }",
        ])
    func nesting(text: String) throws {
        #expect(try configuration(text, at: "module.nix").summary == ["1: net.ipv4.tcp_sack = 1"])
    }

    @Test(
        "knows literals and leaves everything else to the evaluation",
        arguments: [
            ("1", "1: a.b = 1"), ("-1", "1: a.b = -1"), ("\"4096 1 2\"", "1: a.b = 4096 1 2"),
            ("true", "1: a.b = 1"), ("false", "1: a.b = 0"), ("(lib.mkForce 3)", "1: a.b = 3"),
            ("lib.mkDefault \"x\"", "1: a.b = x"), ("mkOverride 90 (2)", "1: a.b = 2"),
            ("''fq''", "1: a.b = fq"), ("1 + 1", "1: a.b = <1 + 1>"),
            ("if x then 1 else 2", "1: a.b = <if x then 1 else 2>"),
            ("\"${toString x}\"", "1: a.b = <\"${toString x}\">"),
            ("cfg.value", "1: a.b = <cfg.value>"),
        ])
    func values(written: String, read: String) throws {
        let text = "{ boot.kernel.sysctl.\"a.b\" = \(written); }"
        #expect(try configuration(text, at: "module.nix").summary == [read])
    }

    @Test("leaves null and comments out and keeps places")
    func places() throws {
        let file = try configuration(
            """
            { boot.kernel.sysctl = {
                # "net.core.rmem_max" = 1;
                "net.core.wmem_max" = null; /* "net.core.optmem_max" = 2;
                */ "net.core.somaxconn" = 3; "net.ipv4.conf.*.rp_filter" = 0; # tail
              };
              boot.kernel.sysctl."vm.swappiness" = 4;
              environment.x."net.ipv4.tcp_sack" = 5; }
            """, at: "m.nix")
        #expect(
            file.summary == [
                "4: net.core.somaxconn = 3", "4: net.ipv4.conf.*.rp_filter = 0",
                "6: vm.swappiness = 4",
            ])
        #expect(file.assignments.map(\.place.column) == [8, 34, 22])
        #expect(file.assignments.map(\.isPattern) == [false, true, false])
    }

    @Test("leaves open which of two values a condition picks")
    func conditions() throws {
        let text = """
            { boot.kernel.sysctl = mkMerge [ (mkIf a { "x.y" = 1; }) (mkIf b { "x.y" = 2; }) ]; }
            """
        #expect(try configuration(text, at: "m.nix").summary == ["1: x.y = <1>", "1: x.y = <2>"])
    }

    @Test("takes a module without settings for none of ours unless it is named")
    func none() throws {
        let bytes = Array("{ services.x = 1; }".utf8)
        #expect(
            readConfiguration(bytes, path: "m.nix", isNamed: false)
                == .unrecognised("it puts nothing into boot.kernel.sysctl"))
        #expect(try configuration("{ services.x = 1; }", at: "m.nix").assignments.isEmpty)
    }
}
