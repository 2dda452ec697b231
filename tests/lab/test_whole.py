# SPDX-License-Identifier: Apache-2.0
"""A container with everything at once moves over three engines and back, and differs by nothing that the report does not explain."""
from support import FULL, Host, LabTest, main

VOLUME = 2000 if FULL else 60  # MB
CHATTER = 5 if FULL else 2     # MB/s of log


class Whole(LabTest):
    hosts = ("mid", "new", "newb")

    def digest(self, host, path):
        return host.ssh(f"cd {path} && find . -type f ! -name log -print0 | sort -z | xargs -0 md5sum; find . ! -name . -printf '%p %y %m %U:%G %l\\n' | sort", timeout=300)

    def places(self, host):
        mounts = {m["Destination"]: m["Source"] for m in host.inspect("job")["Mounts"] if m["Type"] in ("bind", "volume")}
        return {target: source for target, source in mounts.items() if target != "/sbin/docker-init"}

    def move(self, source, destination):
        before = {target: self.digest(source, path) for target, path in self.places(source).items()}
        ended = self.migrate(source, destination, "job", timeout=600)
        print(f"\n{source.name} -> {destination.name} {self.lane[0]}: down for {ended.finished['downtime_ms']} ms, in all {ended.finished['total_ms']} ms")
        self.assertEqual([d for d in ended.finished["differences"] if not d["explanation"]], [])
        for target, path in self.places(destination).items():
            self.assertEqual(self.digest(destination, path), before[target], target)
        ticks = destination.ticks("job")
        self.assertEqual(ticks, list(range(ticks[0], ticks[0] + len(ticks))))
        if "--no-agent" not in self.lane:
            self.assertEqual(ticks[0], 1)
        for port in (8123, 8124):
            self.assertIn("good", destination.answer(port))
        found = destination.inspect("job")
        self.assertEqual(found["HostConfig"]["RestartPolicy"]["Name"], "always")
        self.assertEqual((found["HostConfig"]["Memory"], found["HostConfig"]["Ulimits"][0]["Soft"]), (256 << 20, 999))
        destination.wait_for(lambda: destination.inspect("job")["State"]["Health"]["Status"] == "healthy", "it is healthy")
        self.assertEqual(destination.docker("exec", "job", "cat", "/scratch/file"), "tmpfs\n")
        self.assert_clean(source, destination)

    def start(self, host, *more):
        host.ssh("mkdir -p /srv/bound && echo bound >/srv/bound/file")
        host.docker("network", "create", "--subnet", "172.30.8.0/24", "front")
        host.start("job", "count", "listen=7777", "memory=16", "append=/data/log", f"chatter={CHATTER}",
                   options=["--network", "front", "--ip", "172.30.8.8", "-p", "8123:7777", "-p", "8124:7777", "-v", "files:/data", "-v", "/anonymous",
                            "-v", "/srv/bound:/bound", "--tmpfs", "/scratch", "--memory", "256m", "--ulimit", "nofile=999:9999",
                            "--health-cmd", "true", "--health-interval", "1s", "--label", "owner=me", "--restart", "always", "--log-opt", "max-size=1g", *more])
        host.docker("exec", "job", "sh", "-c", "echo tmpfs >/scratch/file; echo warm >/anonymous/cache")
        host.ssh(f"cd /var/lib/docker/volumes/files/_data && mkdir many && for i in $(seq 200); do echo $i >many/$i; done; head -c {VOLUME}M /dev/urandom >big", timeout=120)

    def around(self, *more, moves=3):
        hosts = [Host(name) for name in self.hosts]
        self.start(hosts[0], *more)
        for source, destination in list(zip(hosts, hosts[1:] + hosts[:1]))[:moves]:
            self.move(source, destination)

    def test_with_the_agent(self):
        self.around("--init")

    def test_without_the_agent(self):
        self.lane = ("--no-agent",)
        self.around(moves=3 if FULL else 1)


if __name__ == "__main__":
    main()
