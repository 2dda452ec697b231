# SPDX-License-Identifier: Apache-2.0
"""What processes hold open: TCP connections, locks of files, files that are deleted."""
import json
import re
import socket

from support import NUMBER, WORKLOAD, Host, LabTest, main


def bridge_address():
    return f"10.200.{NUMBER}.1"


class Connections(LabTest):
    """Open TCP connections stop the plan, or are dropped as asked."""
    hosts = ("mid", "new")

    def test_they_are_named_and_dropped_when_asked(self):
        source, destination = self.source, self.destination
        peer = socket.create_server((bridge_address(), 0))
        self.addCleanup(peer.close)
        port = peer.getsockname()[1]
        source.load_workload()
        source.docker("run", "-d", "--name", "job", "-p", "8123:7777", WORKLOAD, "sh", "-c",
                      f"sleep 1000 | nc {bridge_address()} {port} & exec /bin/workload count listen=7777")
        peer.settimeout(20)
        held, _ = peer.accept()
        self.addCleanup(held.close)
        source.wait_for(lambda: "tick 20\n" in source.docker("logs", "job"), "it counts")
        refused = self.cli("migrate", source, destination, "job")
        self.assertEqual(refused.code, 3, str(refused))
        self.assertRegex(refused.err, rf"\[tcp\] Process \d+ \(nc\) has an open TCP connection from \S+ to {bridge_address()}:{port}\.")
        self.assertIn("It can't be kept: ", self.cli("migrate", source, destination, "job", "--tcp", "keep").err)
        self.assertEqual(self.cli("migrate", source, destination, "job", "--tcp", "loose").code, 2)
        # So that the container's address is another one over there.
        destination.start("first", "count")
        ended = self.migrate(source, destination, "job", "--tcp", "close")
        self.assertEqual([d for d in ended.finished["differences"] if not d["explanation"]], [])
        self.assert_counts_on((source, self.original(source, "job")), (destination, "job"))
        self.assertIn("good", destination.answer(8123))
        held.settimeout(10)
        try:
            self.assertEqual(held.recv(10), b"", "the peer sees the end of the connection")
        except ConnectionResetError:
            pass
        self.assertEqual(destination.ssh("ls -d /run/transship-* 2>/dev/null", check=False), "")
        self.assert_clean(source, destination)


class Files(LabTest):
    hosts = ("mid", "new")

    def tick(self, host):
        said = host.answer(8123)
        self.assertRegex(said, r"^tick \d+ good$")
        return int(said.split()[1])

    def test_locks_and_large_deleted_files_come_along(self):
        self.source.start("job", "count", "listen=7777", "lock=/data/locked", "deleted=3000", options=["-p", "8123:7777"])
        for source, destination in ((self.source, self.destination), (self.destination, self.source)):
            ended = self.migrate(source, destination, "job", "--remove-source")
            self.assertEqual([d for d in ended.finished["differences"] if not d["explanation"]], [])
            pid = destination.inspect("job")["State"]["Pid"]
            self.assertRegex(destination.ssh(f"cat /proc/{pid}/fdinfo/*"), r"lock:.*FLOCK +ADVISORY +WRITE")
            arrived = self.tick(destination)
            # It looks at the deleted file at every hundredth tick.
            destination.wait_for(lambda: self.tick(destination) > arrived + 100, "it has looked at its deleted file")
            self.assertEqual(destination.ssh("ls -d /run/transship-* 2>/dev/null", check=False), "")
        self.assert_clean(self.source, self.destination)

    def test_without_the_agent_a_lock_fails_in_the_dump(self):
        self.source.start("job", "count", "lock=/data/locked", options=["--network", "none"])
        ended = self.migrate(self.source, self.destination, "job", "--no-agent", expect=4)
        self.assertEqual(self.source.state("job"), "running", str(ended))
        self.assert_clean(self.source, self.destination)


class HostWide(LabTest):
    """An engine that can't pass CRIU's options for one container: the host's own file holds them while it starts."""
    hosts = ("mid", "old")

    def test_a_lock_comes_along_and_the_file_is_as_before(self):
        source, destination = self.source, self.destination
        self.let_agents_run(destination)
        source.start("job", "count", "lock=/data/locked", options=["--network", "none"])
        self.assertEqual(destination.ssh("ls -d /etc/criu", check=False), "")
        self.migrate(source, destination, "job", "--remove-source")
        self.assertEqual(destination.ssh("ls -d /etc/criu", check=False), "", "nothing stays where nothing was")
        destination.docker("rm", "-f", "job")
        destination.ssh("mkdir -p /etc/criu; printf '# my own\nskip-in-flight' > /etc/criu/runc.conf")
        self.addCleanup(destination.ssh, "rm -rf /etc/criu")
        source.start("job", "count", "lock=/data/locked", options=["--network", "none"])
        self.migrate(source, destination, "job")
        pid = destination.inspect("job")["State"]["Pid"]
        self.assertRegex(destination.ssh(f"cat /proc/{pid}/fdinfo/*"), r"lock:.*FLOCK +ADVISORY +WRITE")
        self.assert_counts_on((source, self.original(source, "job")), (destination, "job"))
        self.assertEqual(destination.ssh("tail -n +1 /etc/criu/runc.conf*"), "# my own\nskip-in-flight")
        self.assert_clean(source, destination)


class Kept(LabTest):
    """Connections that outlive the move, as their address is routed to the destination afterwards."""
    hosts = ("mid", "new")
    memory = 1  # MB

    def setUp(self):
        super().setUp()
        self.peer = Host("mid2")
        for host in (self.source, self.destination):
            # Each engine has its own words for a network whose addresses it does not translate.
            option = "gateway_mode_ipv4=routed" if host.version().startswith("28") else "enable_ip_masquerade=false"
            host.docker("network", "create", "--subnet", "172.31.7.0/24", "-o", f"com.docker.network.bridge.{option}", "routed")
        self.route(self.source)
        self.source.load_workload()
        # Both ends count to each other. The container's address is one that Docker chose.
        self.source.docker("run", "-d", "--name", "job", "--network", "routed", "-p", "9000:9000", WORKLOAD, "sh", "-c",
                           f"/bin/workload memory={self.memory} & (i=0; while :; do i=$((i+1)); echo $i; sleep 0.02; done) | nc -l -p 9000 > /data/heard")
        address = self.source.inspect("job")["NetworkSettings"]["Networks"]["routed"]["IPAddress"]
        self.peer.ssh("(i=0; while :; do i=$((i+1)); echo $i; sleep 0.02; done) 2>/dev/null </dev/null |"
                      f" busybox nc {address} 9000 >/tmp/heard 2>/dev/null & echo $! >/tmp/nc")
        self.addCleanup(self.peer.ssh, "kill $(cat /tmp/nc); ip route del 172.31.7.0/24", check=False)
        self.peer.wait_for(lambda: len(self.heard()) > 20, "it hears the container")

    def route(self, host):
        self.peer.ssh(f"ip route replace 172.31.7.0/24 via {host.ip}")

    def heard(self):
        return self.peer.ssh("cat /tmp/heard").split()[:-1]  # the last one may be cut

    def assert_goes_on(self, host):
        before = len(self.heard())
        self.peer.wait_for(lambda: len(self.heard()) > before + 50, "it hears the container again", 60)
        for numbers in (self.heard(), host.docker("exec", "job", "cat", "/data/heard").split()[:-1]):
            self.assertEqual(numbers, [str(n) for n in range(1, len(numbers) + 1)])

    def test_both_ends_miss_nothing(self):
        self.assertIn("[tcp] ", self.cli("migrate", self.source, self.destination, "job").err)
        for source, destination in ((self.source, self.destination), (self.destination, self.source)):
            ended = self.migrate(source, destination, "job", "--tcp", "keep", "--remove-source")
            self.assertEqual([d for d in ended.finished["differences"] if not d["explanation"]], [])
            self.route(destination)
            self.assert_goes_on(destination)
        self.assert_clean(self.source, self.destination)

    def test_a_failure_lets_the_connection_go_on_at_the_source(self):
        self.destination.ssh("mv /usr/sbin/criu /usr/sbin/criu.away")
        try:
            self.migrate(self.source, self.destination, "job", "--tcp", "keep", "--ignore", "criu-destination", expect=4)
        finally:
            self.destination.ssh("mv /usr/sbin/criu.away /usr/sbin/criu")
        self.assert_goes_on(self.source)
        self.assert_clean(self.source, self.destination)


class KeptAtTheSource(Kept):
    """The program dies in the hold: the lease joins the container to its network again."""
    memory = 160
    test_both_ends_miss_nothing = test_a_failure_lets_the_connection_go_on_at_the_source = None

    def test_the_connection_goes_on_when_the_lease_falls(self):
        pid = self.source.inspect("job")["State"]["Pid"]
        process = self.launch("--json", "migrate", self.source, self.destination, "job", "--tcp", "keep")
        for line in process.stdout:
            event = json.loads(line)
            if (event.get("event"), event.get("step")) == ("step", "memory"):
                break
        rules = self.source.ssh(f"nsenter -t {pid} -n iptables -S")
        process.kill()
        process.communicate()
        self.assertIn("TRANSSHIP", rules)
        self.source.wait_for(lambda: not self.source.inspect("job")["State"]["Paused"], "the lease falls", 40)
        self.assert_goes_on(self.source)
        ended = self.cli("recover", timeout=200)
        self.assertEqual(ended.code, 0, str(ended))
        self.assertNotIn("TRANSSHIP", self.source.ssh(f"nsenter -t {pid} -n iptables -S"))
        self.assert_clean(self.source, self.destination)


if __name__ == "__main__":
    main()
