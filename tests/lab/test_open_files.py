# SPDX-License-Identifier: Apache-2.0
"""What processes hold open: TCP connections, locks of files, files that are deleted."""
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
        self.assertIn("[tcp-keep]", self.cli("migrate", source, destination, "job", "--tcp", "keep").err)
        self.assertEqual(self.cli("migrate", source, destination, "job", "--tcp", "loose").code, 2)
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

    def test_a_lock_stops_a_move_to_an_engine_that_can_not_bring_it(self):
        self.source.start("job", "count", "lock=/data/locked", options=["--network", "none"])
        refused = self.cli("migrate", self.source, Host("old"), "job")
        self.assertEqual(refused.code, 3, str(refused))
        self.assertRegex(refused.err, r"\[locks\] Process \d+ \(workload\) holds a lock of the file /data/locked\.")
        # Without the agent nobody knows of it: the dump fails, and the container goes on.
        ended = self.migrate(self.source, self.destination, "job", "--no-agent", expect=4)
        self.assertEqual(self.source.state("job"), "running", str(ended))
        self.assert_clean(self.source, self.destination)


if __name__ == "__main__":
    main()
