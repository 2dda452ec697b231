# SPDX-License-Identifier: Apache-2.0
"""Hosts that reboot, engines that restart and disks that fill up in the middle of a migration."""
import re

from support import FULL, lab, main
from test_faults import Faults


class FullDisk(Faults):
    """The destination runs out of space; the container is not touched, or goes on."""
    hosts = ("mid", "small")

    @classmethod
    def setUpClass(cls):
        lab("down", "small")
        lab("up", "small", "forky", "--disk", "60m")
        cls.addClassCleanup(lab, "down", "small")

    def fills_up(self, before_the_freeze):
        if "--no-agent" not in self.lane:  # which alone can tell beforehand
            refused = self.cli("migrate", self.source, self.destination, "job")
            self.assertEqual(refused.code, 3, str(refused))
            self.assertIn("[space-destination]", refused.err)
        ended = self.migrate(self.source, self.destination, "job", "--ignore", "space-destination", expect=4)
        self.assertIn("o space left on device", ended.finished["error"]["what"] + ended.finished["error"]["reason"])
        self.assertIn("Make room", ended.finished["error"]["remedy"])
        self.assertEqual([e for e in ended.events if e.get("event") == "frozen"] == [], before_the_freeze)
        self.assertIs(self.runs_once(), self.source)
        self.assert_clean(self.source, self.destination)

    def test_with_the_writable_layer(self):
        self.source.docker("exec", "job", "dd", "if=/dev/urandom", "of=/data/big", "bs=1M", "count=80")
        self.fills_up(True)

    def test_with_a_volume(self):
        self.source.docker("rm", "-f", "job")
        self.source.start("job", "count", "listen=7777", "append=/data/log", options=["-p", "8123:7777", "--restart", "always", "-v", "pool:/pool"])
        self.source.docker("exec", "job", "dd", "if=/dev/urandom", "of=/pool/big", "bs=1M", "count=80")
        self.fills_up(True)
        self.assertEqual(self.destination.docker("volume", "ls", "-q"), "")

    def test_with_the_dump(self):
        self.source.docker("rm", "-f", "job")
        self.source.start("job", "count", "listen=7777", "memory=80", "append=/data/log", options=["-p", "8123:7777", "--restart", "always"])
        # Else its memory would wait in that of the destination.
        self.destination.ssh("mount -o remount,size=16m /run")
        self.fills_up(False)


class PlainFullDisk(FullDisk):
    lane = ("--no-agent",)
    test_with_the_writable_layer = FullDisk.test_with_the_writable_layer
    if not FULL:
        test_with_a_volume = test_with_the_dump = None


class RelayedFullDisk(FullDisk):
    """The source's agent is cut short in the middle of what it writes."""
    lane = ("--yes", "--path", "relay")
    if not FULL:
        test_with_a_volume = None


class Reboot(Faults):
    hosts = ("mid", "new")

    def setUp(self):
        super().setUp()
        # So little that none of it travels before its step.
        self.source.docker("rm", "-f", "job")
        self.source.start("job", "count", "listen=7777", "memory=24", "append=/data/log", options=["-p", "8123:7777", "--restart", "always"])

    def struck(self, step, strike, codes):
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        if step == "memory":
            # It takes seconds, for the strike to be on its way.
            self.until(process, "freeze")
            self.source.ssh("tc qdisc add dev eth0 root tbf rate 16mbit burst 64k latency 100ms")
            self.addCleanup(self.source.ssh, "tc qdisc del dev eth0 root", check=False)
        self.until(process, step)
        strike()
        code, finished, err = self.end_of(process, 300)
        self.assertIn(code, codes, f"{finished} {err}")
        return code, finished

    def recovered(self, host):
        ended = self.cli("recover", timeout=200)
        self.assertEqual(ended.code, 0, str(ended))
        self.assertIs(self.runs_once(), host)
        self.assert_clean(self.source, self.destination)

    def test_of_the_destination_while_memory_travels(self):
        code, _ = self.struck("memory", lambda: lab("reboot", "new"), (4, 5))
        if code == 5:
            self.recovered(self.source)
        self.assertIs(self.runs_once(), self.source)
        self.assert_clean(self.source, self.destination)

    def dump_is_kept(self):
        """The original died in the hold; nothing is thrown away until somebody has decided."""
        self.assertEqual(self.source.state("job"), "exited")
        ended = self.cli("recover", timeout=200)
        self.assertEqual(ended.code, 5, str(ended))
        kept = re.search(r"docker start --checkpoint (\S+) job", ended.out + ended.err)
        self.assertIsNotNone(kept, str(ended))
        self.assertIn(kept[1], self.source.docker("checkpoint", "ls", "job"))
        self.source.docker("start", "job")
        ended = self.cli("recover", timeout=200)
        self.assertEqual(ended.code, 0, str(ended))
        self.assertEqual(self.source.state("job"), "running")
        self.assertEqual(self.destination.names(), [])
        self.assert_clean(self.source, self.destination)

    def test_of_the_source_while_memory_travels(self):
        self.struck("memory", lambda: lab("reboot", "mid"), (5,))
        self.dump_is_kept()

    def test_of_the_sources_engine_while_memory_travels(self):
        def strike():
            lab("engine", "mid", "kill")
            lab("engine", "mid", "start")  # without live-restore it ends its containers
        self.struck("memory", strike, (5,))
        self.dump_is_kept()

    def test_of_the_source_after_the_start(self):
        self.struck("proof", lambda: lab("reboot", "mid"), (0, 5))
        self.recovered(self.destination)


if not FULL:  # each thing that fills a disk once
    FullDisk.test_with_the_writable_layer = None
for each in (FullDisk, PlainFullDisk, RelayedFullDisk, Reboot):
    for name in [n for n in dir(Faults) if n.startswith("test_")]:
        setattr(each, name, None)
del Faults, each

if __name__ == "__main__":
    main()
