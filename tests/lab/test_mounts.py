# SPDX-License-Identifier: Apache-2.0
"""Bind mounts and logs come along, and what the destination has is never lost."""
import os
import pathlib
import re
import socket
import stat
import struct

from support import NUMBER, WORKLOAD, Host, LabTest, main


class Mounts(LabTest):
    hosts = ("mid", "new")

    def start(self, *options):
        self.source.ssh("mkdir -p /srv/data/deep; echo kept >/srv/data/deep/file; chown 1000:33 /srv/data; chmod 2750 /srv/data")
        self.source.start("job", "count", "listen=7777", "append=/data/log", options=["-p", "8123:7777", "-v", "/srv/data:/data", *options])

    def assert_goes_on(self, host):
        lines = [int(n) for n in host.docker("exec", "job", "cat", "/data/log").split()]
        self.assertEqual(lines, list(range(1, len(lines) + 1)))
        host.wait_for(lambda: len(host.docker("exec", "job", "cat", "/data/log").split()) > len(lines), "it goes on writing")

    def test_a_directory_travels_there_and_back(self):
        self.start()
        self.migrate(self.source, self.destination, "job")
        self.assert_goes_on(self.destination)
        self.assertEqual(self.destination.ssh("cat /srv/data/deep/file; stat -c '%u:%g %a' /srv/data").split(), ["kept", "1000:33", "2750"])
        self.destination.ssh("rm /srv/data/deep/file; echo since >/srv/data/new")
        self.migrate(self.destination, self.source, "job")
        self.assert_goes_on(self.source)
        self.assertEqual(self.source.ssh("ls /srv/data /srv/data/deep").split(), ["/srv/data:", "deep", "log", "new", "/srv/data/deep:"])
        self.assert_clean(self.source, self.destination)

    def test_a_roll_back_leaves_nothing_and_puts_everything_back(self):
        self.start("-v", "/srv/fresh:/fresh", "-v", "files:/files")
        self.source.ssh("echo ours >/srv/data/deep/other")
        self.destination.ssh("mkdir -p /srv/data; echo precious >/srv/data/precious")
        self.destination.docker("volume", "create", "files")
        self.destination.ssh("echo precious >/var/lib/docker/volumes/files/_data/precious")
        refused = self.cli("migrate", self.source, self.destination, "job")
        self.assertEqual(refused.code, 3, str(refused))
        self.assertIn("[mount-there]", refused.err)
        self.destination.ssh("mv /usr/sbin/criu /usr/sbin/criu.away")
        try:
            self.migrate(self.source, self.destination, "job", "--mount", "/data=copy", "--mount", "/files=copy", "--ignore", "criu-destination", expect=4)
        finally:
            self.destination.ssh("mv /usr/sbin/criu.away /usr/sbin/criu")
        self.assert_goes_on(self.source)
        self.assertEqual(self.destination.ssh("ls /srv /srv/data /var/lib/docker/volumes/files /var/lib/docker/volumes/files/_data").split(),
                         ["/srv:", "data", "/srv/data:", "precious", "/var/lib/docker/volumes/files:", "_data", "/var/lib/docker/volumes/files/_data:", "precious"])
        self.assert_clean(self.source, self.destination)
        # And when it succeeds, what was there lies beside.
        self.migrate(self.source, self.destination, "job", "--mount", "/data=copy", "--mount", "/files=copy")
        self.assert_goes_on(self.destination)
        self.assertEqual(self.destination.ssh("cat /srv/data.before-*/precious /var/lib/docker/volumes/files/_data.before-*/precious").split(), ["precious"] * 2)

    def test_what_belongs_to_the_host_stays_and_equal_files_are_used(self):
        for host in (self.source, self.destination):
            host.ssh("mkdir -p /srv; echo same >/srv/same.conf")
        self.start("-v", "/var/run/docker.sock:/docker.sock", "-v", "/srv/same.conf:/etc/same.conf:ro")
        plan = self.cli("migrate", self.source, self.destination, "job", "--dry-run")
        self.assertEqual(plan.code, 0, str(plan))
        self.assertIn("[mount-host]", plan.out)
        self.assertNotIn("/etc/same.conf", plan.out)
        self.migrate(self.source, self.destination, "job")
        self.assert_goes_on(self.destination)
        self.assertEqual(self.destination.ssh("test -S /var/run/docker.sock; cat /srv/same.conf"), "same\n")

    def test_one_that_another_container_uses_stays(self):
        self.start()
        # Who binds all of a host and may not write only watches it.
        for bind, stops in (("/srv/data:/x", True), ("/srv:/x", True), ("/srv/data/deep:/x", True), ("/:/x:ro", False), ("/srv/data2:/x", False)):
            with self.subTest(bind):
                self.source.docker("run", "-d", "--name", "other", "-v", bind, WORKLOAD, "sleep", "1000")
                ended = self.cli("migrate", self.source, self.destination, "job", "--dry-run")
                self.source.docker("rm", "-f", "other")
                self.assertEqual(ended.code, 3 if stops else 0, str(ended))
                self.assertEqual("[mount-shared]" in ended.out and "other" in ended.out, stops, ended.out)


class HostFiles(LabTest):
    """What the host put into the container beside its mounts."""
    hosts = ("mid", "new")

    def test_docker_init_travels_where_it_differs_and_shared_memory_does(self):
        source, destination = Host("mid"), Host("new")
        # mapped=: a mapping of a file in /dev/shm, changed without any write(2).
        source.start("job", "count", "listen=7777", "mapped=/dev/shm/deep", options=["-p", "8123:7777", "--init"])
        source.docker("exec", "job", "sh", "-c", "mkdir /dev/shm/folder; echo kept >/dev/shm/folder/file; ln /dev/shm/folder/file /dev/shm/hard")
        hashes = [h.ssh("md5sum </usr/bin/docker-init") for h in (source, destination)]
        self.assertNotEqual(*hashes)
        refused = self.cli("migrate", source, destination, "job", "--no-agent")
        self.assertEqual(refused.code, 3, str(refused))
        self.assertIn("[init]", refused.err)
        # Passed over, it is tried, fails, and is undone.
        self.migrate(source, destination, "job", "--no-agent", "--ignore", "all", expect=4)
        self.assertEqual(source.state("job"), "running")
        ended = self.migrate(source, destination, "job")
        self.assertEqual([d for d in ended.finished["differences"] if not d["explanation"]], [])
        self.assert_counts_on((source, self.original(source, "job")), (destination, "job"))
        self.assertIn("good", destination.answer(8123))
        self.assertEqual(destination.docker("exec", "job", "md5sum", "/sbin/docker-init").split()[0], hashes[0].split()[0])
        self.assertEqual(destination.docker("exec", "job", "sh", "-c", "cat /dev/shm/hard; ls -a /dev/shm").split(), ["kept", ".", "..", "deep", "folder", "hard"])
        ticked = len(destination.ticks("job"))
        destination.ssh("docker exec job cat /dev/shm/deep >/tmp/copied")
        slots = struct.unpack("<131072Q", destination.ssh("cat /tmp/copied").encode(errors="surrogateescape"))
        for tick in range(1, ticked):
            self.assertEqual(slots[tick], tick * 0x9E3779B97F4A7C15 % 2**64, tick)
        self.assertEqual(destination.ssh("ls -d /run/transship-* 2>/dev/null", check=False), "")
        # Back to the host whose own docker-init it is, none travels.
        self.migrate(destination, source, "job")
        self.assertEqual(source.ssh("ls /var/lib/docker/transship 2>/dev/null", check=False), "")
        self.assert_counts_on((destination, self.original(destination, "job")), (source, "job"))
        self.assert_clean(source, destination)

    def test_a_roll_back_takes_the_docker_init_away_again(self):
        source, destination = Host("mid"), Host("new")
        destination.ssh("rm -rf /var/lib/docker/transship")
        source.start("job", "count", options=["--network", "none", "--init"])
        destination.ssh("mv /usr/sbin/criu /usr/sbin/criu.away")
        try:
            self.migrate(source, destination, "job", "--ignore", "criu-destination", expect=4)
        finally:
            destination.ssh("mv /usr/sbin/criu.away /usr/sbin/criu")
        self.assertEqual(destination.ssh("ls -d /var/lib/docker/transship /run/transship-* 2>/dev/null", check=False), "")
        self.assertEqual(source.state("job"), "running")
        self.assert_clean(source, destination)


class Logs(LabTest):
    """`docker logs` on the destination shows the old output, too, once and in order."""
    hosts = ("mid", "new")

    def moved(self, *options):
        source, destination = Host("mid"), Host("new")
        source.start("job", "count", "chatter=1", options=["--network", "none", *options])
        ended = self.migrate(source, destination, "job")
        ticks = destination.ticks("job")
        self.assertEqual(ticks, list(range(ticks[0], ticks[0] + len(ticks))))
        self.assert_clean(source, destination)
        return ended, ticks

    def test_json_file(self):
        self.assertEqual(self.moved()[1][0], 1)

    def test_local(self):
        self.assertEqual(self.moved("--log-driver", "local")[1][0], 1)

    def test_that_of_another_driver_is_said_to_stay_behind(self):
        source, destination = Host("mid"), Host("new")
        source.load_workload()
        source.docker("run", "-d", "--name", "job", "--network", "none", "--log-driver", "none", WORKLOAD, "/bin/workload", "count")
        ended = self.migrate(source, destination, "job")
        warnings = next(e for e in ended.events if e.get("event") == "plan")["plan"]["warnings"]
        self.assertIn("logs", [w["id"] for w in warnings])
        self.assertEqual(destination.state("job"), "running")

    def test_rotated_ones_of_a_container_that_removes_itself(self):
        self.moved("--rm", "--log-opt", "max-size=4m", "--log-opt", "max-file=3")

    def test_without_the_agent_it_is_saved_beside_the_journal(self):
        self.lane = ("--no-agent",)
        ended, ticks = self.moved()
        path = next(re.search(r" is in (\S+\.log)\.", r)[1] for r in ended.finished["remarks"] if ".log" in r)
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        saved = [int(n) for n in re.findall(r"^tick (\d+)$", pathlib.Path(path).read_text(), re.M)]
        self.assertEqual(saved, list(range(1, ticks[0])))


class PlainMounts(Mounts):
    lane = ("--no-agent",)


for name in ("test_what_belongs_to_the_host_stays_and_equal_files_are_used", "test_one_that_another_container_uses_stays", "test_a_directory_travels_there_and_back"):
    setattr(PlainMounts, name, None)

if __name__ == "__main__":
    main()
