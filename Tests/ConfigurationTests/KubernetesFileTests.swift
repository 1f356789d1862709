import Configuration
import Evidence
import Testing

@Suite("Kubernetes files")
struct KubernetesFileTests {
    private static let spec = "{securityContext: {sysctls: [{name: net.a.b, value: '1'}]}}"

    @Test(
        "the settings of a pod are found in every object that describes one",
        arguments: [
            "{apiVersion: v1, kind: Pod, spec: SPEC}",
            "{apiVersion: v1, kind: PodTemplate, template: {spec: SPEC}}",
            "{apiVersion: v1, kind: ReplicationController, spec: {template: {spec: SPEC}}}",
            "{apiVersion: apps/v1, kind: Deployment, spec: {template: {spec: SPEC}}}",
            "{apiVersion: batch/v1, kind: CronJob, spec: {jobTemplate: {spec: {template: {spec: SPEC}}}}}",
            "{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: Pod, spec: SPEC}]}",
            "{apiVersion: x.io/v1, kind: Database, spec: {nodes: [{podTemplate: {spec: SPEC}}]}}",
        ])
    func objects(text: String) {
        let read = YAMLText("# sysctl\n" + text.replacing("SPEC", with: Self.spec))
        #expect(read.settings == ["2 net.a.b=1"])
        #expect(read.file?.kind == .kubernetes)
        #expect(read.file?.assignments.map(\.scope) == [.pod])
    }

    @Test("documents are read one by one, each pod is a unit of its own")
    func documents() {
        let pod = "apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    sysctls:\n"
        let text = """
            \(pod)    - name: net.core.somaxconn
                  value: "1024"
                - value: 60
                  name: net/ipv4/tcp_keepalive_time
            ---
            ---
            \(pod)    - name: net.core.somaxconn
                  value: "{{ .Values.backlog }}"
            """
        let read = YAMLText(text)
        #expect(
            read.settings == [
                "6 net.core.somaxconn=1024", "9 net.ipv4.tcp_keepalive_time=60",
                "17 net.core.somaxconn~{{ .Values.backlog }}",
            ])
        #expect(read.file?.units.map(\.assignments.count) == [2, 1])
    }

    @Test("a number stays as it is written, a template without quotes is one")
    func values() {
        let text = """
            apiVersion: v1
            kind: Pod
            spec: {securityContext: {sysctls: [
              {name: net.a, value: 010}, {name: net.b, value: {{ .Values.b }} },
              {name: net.c}, {name: net.d, value: [1]}, net.e=1]}}
            """
        #expect(YAMLText(text).settings == ["4 net.a=010", "4 net.b~{{ }}"])
    }

    @Test("net settings are refused beside the network of the host")
    func hostNetwork() {
        let text = """
            apiVersion: v1
            kind: Pod
            spec:
              hostNetwork: true
              securityContext:
                sysctls:
                  - {name: net.ipv4.tcp_syncookies, value: "1"}
                  - {name: kernel.msgmax, value: "1"}
            """
        let read = YAMLText(text)
        #expect(read.notes == ["7 not_namespaced the network is that of the host"])
        #expect(read.file?.assignments.map(\.scope) == [.host, .pod])
    }

    @Test("privileged containers set the pod's network and everything else of the machine")
    func privileged() {
        let text = """
            apiVersion: v1
            kind: Pod
            spec:
              initContainers:
                - name: a
                  image: busybox
                  command: ["/bin/sh", "-c"]
                  args:
                    - |
                      sysctl -w net.core.somaxconn=2048
                      sysctl -w vm.max_map_count=262144
                  securityContext: {privileged: true}
                - command: [sysctl, -w, net.ipv4.tcp_sack=1]
                  securityContext: {privileged: true}
                - command: [sysctl, -w, net.ipv4.tcp_ecn=1]
                - command: [sleep, net.ipv4.tcp_ecn=1]
                  securityContext: {privileged: true}
            """
        let read = YAMLText(text)
        #expect(
            read.settings == [
                "10 net.core.somaxconn=2048", "11 vm.max_map_count=262144",
                "13 net.ipv4.tcp_sack=1",
            ])
        #expect(read.file?.assignments.map(\.scope) == [.container, .host, .container])
        let onHost = YAMLText(text.replacing("spec:\n", with: "spec:\n  hostNetwork: true\n"))
        #expect(onHost.file?.assignments.map(\.scope) == [.host, .host, .host])
    }

    @Test("the profiles of a Tuned object are read as TuneD reads them, for the host")
    func tuned() {
        let text = """
            apiVersion: tuned.openshift.io/v1
            kind: Tuned
            spec:
              profile:
                - name: a
                  data: |
                    [main]
                    summary=x
                    [sysctl]
                    # net.ipv4.ip_forward=1
                    net.ipv4.tcp_tw_reuse=1
                - name: b
                  data: |
                    [sysctl]
                    net.core.somaxconn=>1024
            """
        let read = YAMLText(text)
        #expect(
            read.settings.map { $0.prefix(24) } == [
                "11 net.ipv4.tcp_tw_reuse", "15 net.core.somaxconn~>1",
            ])
        #expect(read.file?.assignments.map(\.scope) == [.host, .host])
        #expect(read.file?.units.count == 2)
    }

    @Test(
        "objects without settings of pods have none",
        arguments: [
            "kind: KubeletConfiguration\nallowedUnsafeSysctls: [net.core.somaxconn]",
            "kind: ConfigMap\ndata: {net.core.somaxconn: '1'}",
            "kind: Pod\nspec: {containers: [{image: x, securityContext: {sysctls: [{name: net.a, value: '1'}]}}]}",
        ])
    func nothing(object: String) {
        #expect(YAMLText("# sysctl\napiVersion: v1\n\(object)\n").file == nil)
    }
}
