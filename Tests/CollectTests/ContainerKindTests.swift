import Collect
import Evidence
import Testing

@Suite("ContainerKind")
struct ContainerKindTests {
    @Test(
        "the path of a cgroup names the engine",
        arguments: [
            ("0::/system.slice/docker-4f5e6a.scope\n", "docker"), ("0::/docker/4f5e6a\n", "docker"),
            ("0::/machine.slice/libpod-4f5e6a.scope/container\n", "podman"),
            ("0::/kubepods.slice/kubepods-pod1.slice/cri-containerd-4f.scope\n", "kubernetes"),
            ("0::/kubepods/burstable/pod1/4f\n", "kubernetes"),
            ("0::/system.slice/crio-4f.scope\n", "cri-o"),
            ("0::/system.slice/cri-containerd-4f.scope\n", "containerd"),
            ("0::/lxc.payload.web/system.slice\n", "lxc"), ("0::/lxc/web\n", "lxc"),
            ("0::/machine.slice/systemd-nspawn@web.service/payload\n", "systemd-nspawn"),
            ("4:memory:/docker/4f\n1:name=systemd:/docker/4f\n0::/\n", "docker"),
        ])
    func engines(text: String, engine: String) {
        #expect(ContainerKind.engine(inGroups: text) == engine)
    }

    @Test(
        "services, users, virtual machines and the engines themselves are no containers",
        arguments: [
            "", "0::/\n", "0::/init.scope\n", "0::/system.slice/docker.service\n",
            "0::/system.slice/containerd.service\n", "0::/system.slice/lxc.service\n",
            "0::/user.slice/user-1000.slice/session-2.scope\n",
            "0::/machine.slice/machine-qemu\\x2d1\\x2dweb.scope\n",
            "0::/system.slice/my-docker.scope",
            "1:cpu:/docker-compose\n",
        ])
    func others(text: String) {
        #expect(ContainerKind.engine(inGroups: text) == nil)
    }

    @Test(
        "only the map of all users onto themselves is that of the machine",
        arguments: [
            ("         0          0 4294967295\n", true), ("0 100000 65536\n", false),
            ("0 0 4294967294\n", false), ("0 0 1\n1 1 4294967294\n", false), ("", false),
        ])
    func userMap(text: String, isWhole: Bool) {
        #expect(ContainerKind.isWhole(userMap: text) == isWhole)
    }

    @Test("a process of the machine is in no container, one in inner users and processes is")
    func processes() throws {
        let tree = try FileTree()
        try tree.file("7/cgroup", "0::/\n")
        try tree.file("7/uid_map", "0 100000 65536\n")
        try tree.link("7/ns/pid", to: "pid:[4026531836]")
        #expect(
            ContainerKind(ofProcess: "7", proc: tree.path).reading.absence?.reason == .nonexistent)
        try tree.file("8/cgroup", "0::/\n")
        try tree.file("8/uid_map", "0 100000 65536\n")
        try tree.link("8/ns/pid", to: "pid:[4026532177]")
        #expect(ContainerKind(ofProcess: "8", proc: tree.path).reading.value == "unknown")
        try tree.file("9/cgroup", "0::/\n")
        try tree.file("9/uid_map", "0 0 4294967295\n")
        try tree.link("9/ns/pid", to: "pid:[4026532177]")
        #expect(
            ContainerKind(ofProcess: "9", proc: tree.path).reading.absence?.reason == .nonexistent)
    }

    @Test("a process that is gone leaves it unknown")
    func gone() {
        #expect(ContainerKind(ofProcess: "-1").reading.value == nil)
    }
}
