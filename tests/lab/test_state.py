# SPDX-License-Identifier: Apache-2.0
"""What a process has in memory, in files and around it goes on after a move."""
import json
import re
import struct
import time

from support import FULL, Host, LabTest, main


class State(LabTest):
    hosts = ("mid", "new", "newb")

    def content(self, host, container, path):
        """A file of a container, running or not, byte for byte."""
        host.ssh(f"rm -f /tmp/copied; docker cp {container}:{path} /tmp/copied")
        return host.ssh("cat /tmp/copied").encode(errors="surrogateescape")

    def test_memory_files_threads_and_a_different_clock(self):
        source, destination = Host("new"), Host("newb")
        odd = "quote\" and 'both', new\nline, größe"
        source.start("busy", "count", "listen=7777", "memory=64", "threads=8", "deleted=512", "append=/data/log", "mapped=/data/mapped",
                     options=["-p", "8123:7777", "-e", f"ODD={odd}", "--memory", "512m", "--label", "owner=me", "--health-cmd", "true", "--health-interval", "1s", "--restart", "always"])
        # Files are written, deleted and replaced after the image was made, and again between staging and freeze.
        source.docker("exec", "busy", "sh", "-c", "rm /etc/obsolete; rm -r /replaced; mkdir /replaced; echo new >/replaced/new; ln /data/log /data/hard; ln -s log /data/soft; touch '/data/odd\nname'")
        ended = self.migrate(source, destination, "busy")
        self.assert_counts_on((source, self.original(source, "busy")), (destination, "busy"))
        self.assertRegex(destination.answer(8123), r"^tick \d+ good$")
        inspected = destination.inspect("busy")
        self.assertIn(f"ODD={odd}", inspected["Config"]["Env"])
        self.assertEqual(inspected["HostConfig"]["Memory"], 512 << 20)
        self.assertEqual(inspected["HostConfig"]["RestartPolicy"]["Name"], "always")
        self.assertEqual(inspected["Config"]["Labels"]["owner"], "me")
        unexplained = [d for d in ended.finished["differences"] if not d["explanation"]]
        self.assertEqual(unexplained, [])
        # The file that is appended to has each number once, across the move.
        lines = self.content(destination, "busy", "/data/log").split()
        self.assertEqual([int(n) for n in lines], list(range(1, len(lines) + 1)))
        self.assertTrue(self.content(destination, "busy", "/data/log").startswith(self.content(source, self.original(source, "busy"), "/data/log")))
        # The shared mapping: each slot holds the tick that wrote it, although no write(2) ever told of it.
        slots = struct.unpack("<131072Q", self.content(destination, "busy", "/data/mapped"))
        for tick in range(1, len(lines) - 5):
            self.assertEqual(slots[tick], tick * 0x9E3779B97F4A7C15 % 2**64, tick)
        listing = destination.docker("exec", "busy", "sh", "-c", "ls -l /etc /replaced /data; cat /replaced/new")
        self.assertNotIn("obsolete", listing)
        self.assertNotIn("old", listing)
        self.assertIn("new", listing)
        self.assertIn("soft -> log", listing)
        self.assertRegex(listing, r"rw\S+ +2 .* hard")
        destination.wait_for(lambda: destination.inspect("busy")["State"]["Health"]["Status"] == "healthy", "it is healthy")
        self.assert_clean(source, destination)

    def test_not_one_write_by_the_source_after_the_dump(self):
        source, destination = Host("mid"), Host("new")
        source.start("pack", "count", "writers=16:/data/shared")
        self.migrate(source, destination, "pack")
        before = self.content(source, self.original(source, "pack"), "/data/shared")
        after = self.content(destination, "pack", "/data/shared")
        self.assertGreater(len(after), len(before))
        self.assertTrue(after.startswith(before), "the source wrote something that the copy does not know")
        last = {}
        for line in after.decode().splitlines():
            child, number = map(int, line.split())
            self.assertEqual(number, last.get(child, -1) + 1)
            last[child] = number
        self.assertEqual(len(last), 16)

    def test_a_terminal(self):
        source, destination = Host("mid"), Host("new")
        source.start("typed", "count", options=["-t", "--workdir", "/tmp"])
        self.migrate(source, destination, "typed")
        self.assert_counts_on((source, self.original(source, "typed")), (destination, "typed"))

    def test_a_user_that_is_not_root(self):
        source, destination = Host("mid"), Host("new")
        source.start("worker", "count", options=["--user", "1000"])
        if int(re.search(r"CapEff:\s+(\w+)", source.ssh("cat /proc/self/status"))[1], 16) >> 24 & 1:
            self.migrate(source, destination, "worker")
            self.assert_counts_on((source, self.original(source, "worker")), (destination, "worker"))
            self.assertIn("uid=1000", destination.docker("exec", "worker", "id"))
        else:
            # CRIU reads the limits of other users' processes, for which this machine's root would need CAP_SYS_RESOURCE.
            print("\nthis machine's root lacks CAP_SYS_RESOURCE: the dump must fail, and the container go on")
            self.migrate(source, destination, "worker", expect=4)
            ticks = source.ticks("worker")
            self.assertEqual(ticks, list(range(1, len(ticks) + 1)))
            self.assert_clean(source, destination)

    def test_a_read_only_root_with_a_tmpfs_and_much_output(self):
        source, destination = Host("new"), Host("mid")
        source.start("loud", "count", "chatter=30", "append=/scratch/log", options=["--read-only", "--tmpfs", "/scratch:size=64m", "--log-opt", "max-size=64m"])
        self.migrate(source, destination, "loud")
        self.assertIn("tick", destination.docker("logs", "--tail", "100000", "loud"))
        lines = destination.docker("exec", "loud", "cat", "/scratch/log").split()
        self.assertEqual([int(n) for n in lines], list(range(1, len(lines) + 1)))

    def test_afterwards_it_is_an_ordinary_container(self):
        source, destination = Host("mid"), Host("new")
        source.start("plain", "count", "listen=7777", options=["-p", "8123:7777", "--restart", "always"])
        self.migrate(source, destination, "plain", "--publish", "8123=9123", "--name", "renamed", "--remove-source")
        self.assertEqual(source.names(), [])
        self.assertIn("tick", destination.answer(9123))
        self.assertIn("workload", destination.docker("exec", "renamed", "ls", "/bin"))
        self.assertIn("tick", destination.ssh("timeout 2 docker logs -f --tail 5 renamed; true"))
        self.assertIn("tick", destination.ssh("timeout -s KILL 2 docker attach --no-stdin --sig-proxy=false renamed; true"))
        self.assertRegex(destination.docker("stats", "--no-stream", "renamed"), r"[KM]iB")
        began = time.monotonic()
        destination.docker("stop", "renamed")
        self.assertLess(time.monotonic() - began, 8, "SIGTERM was heard, so the grace period was not needed")
        destination.docker("start", "renamed")
        self.assertIn("tick", destination.answer(9123))
        destination.docker("restart", "renamed")
        self.assertIn("tick", destination.answer(9123))
        from support import lab
        lab("engine", "new", "stop")
        lab("engine", "new", "start")
        # Docker starts it and its holder at once, and does not try again where the holder came second.
        refused = "cannot join network"
        destination.wait_for(lambda: destination.state("renamed") == "running" or refused in destination.inspect("renamed")["State"]["Error"], "it comes back with the engine")
        if destination.state("renamed") != "running":
            destination.docker("start", "renamed")
        self.assertIn("tick", destination.answer(9123))
        facts = json.loads(self.cli("--json", "host", destination).out)
        self.assertEqual(facts["holders"], [{"name": "renamed.holder", "for": "renamed", "orphan": False}])
        settled = self.cli("--yes", "settle", destination, "renamed")
        self.assertEqual(settled.code, 0, str(settled))
        self.assertEqual(destination.names(), ["renamed"])
        self.assertIn("tick", destination.answer(9123))
        self.assertEqual(destination.inspect("renamed")["HostConfig"]["RestartPolicy"]["Name"], "always")
        self.assert_clean(source, destination)

    def test_a_container_that_removes_itself_on_another_network(self):
        source, destination = Host("mid"), Host("new")
        source.docker("network", "create", "front")
        destination.docker("network", "create", "edge")
        source.start("once", "count", "listen=7777", options=["--rm", "-p", "8123:7777", "--network", "front"])
        ended = self.migrate(source, destination, "once", "--network", "front=edge", "--publish", "8123=9123")
        self.assertIn("The original was started with --rm and is gone.", ended.finished["remarks"])
        self.assertEqual(source.names(), [])
        self.assertIn("good", destination.answer(9123))
        self.assert_clean(source, destination)
        destination.docker("kill", "once")
        destination.wait_for(lambda: destination.names() == ["once.holder"], "it removes itself there, too")
        self.assertIn("remove it with docker rm -f", self.cli("host", destination).out)

    def test_a_network_that_is_missing_is_made_and_the_way_back_is_native(self):
        source, destination = Host("mid"), Host("new")
        source.docker("network", "create", "--subnet", "172.29.0.0/24", "made")
        source.start("web", "count", "listen=7777", options=["-p", "8123:7777", "--network", "made", "--ip", "172.29.0.9", "--hostname", "hostly"])
        self.migrate(source, destination, "web")
        self.assertIn("good", destination.answer(8123))
        self.assertIn("172.29.0.9/24", destination.docker("exec", "web", "ip", "address"))
        self.assertEqual(destination.docker("exec", "web", "hostname").strip(), "hostly")
        ended = self.migrate(destination, source, "web", "--name", "back", "--remove-source")
        self.assertIn("good", source.answer(8123))
        self.assertEqual(destination.names(), [])
        self.assertTrue(all(d["explanation"] for d in ended.finished["differences"]), ended.finished["differences"])
        inspected = source.inspect("back")
        self.assertEqual((inspected["HostConfig"]["NetworkMode"], inspected["Config"]["Hostname"]), ("made", "hostly"))

    def test_it_moves_again_and_again(self):
        a, b = Host("new"), Host("mid")
        a.start("nomad", "count", "listen=7777", "append=/data/log", options=["-p", "8123:7777"])
        image = a.docker("inspect", "-f", "{{.Image}}", "nomad")
        for move in range(21 if FULL else 3):
            source, destination = (a, b) if move % 2 == 0 else (b, a)
            ended = self.migrate(source, destination, "nomad", "--remove-source")
            self.assertEqual(destination.docker("inspect", "-f", "{{.Image}}", "nomad"), image, "the image stays the same one")
            if destination is a:
                self.assertEqual([e for e in ended.events if e.get("event") == "progress" and e["step"] == "image"], [], "no layer travels twice")
        lines = b.docker("exec", "nomad", "cat", "/data/log").split()
        self.assertEqual([int(n) for n in lines], list(range(1, len(lines) + 1)))
        self.assertIn("good", b.answer(8123))
        self.assert_clean(a, b)

    def test_half_a_gigabyte_passes_with_little_memory_of_the_tool(self):
        source, destination = Host("mid"), Host("new")
        source.start("large", "listen=7777", "memory=512", options=["-p", "8123:7777"])
        source.wait_for(lambda: source.answer(8123), "its memory is filled", 60)
        ended = self.migrate(source, destination, "large", timeout=200)
        self.assertLess(ended.peak, 100 << 20, "bytes of memory")
        self.assertIn("good", destination.answer(8123, 20))
        print(f"\n512 MB: the tool's peak {ended.peak >> 20} MB, down for {ended.finished['downtime_ms']} ms")


if __name__ == "__main__":
    main()
