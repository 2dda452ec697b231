# SPDX-License-Identifier: Apache-2.0
"""Engines, control groups and kinds of network: each as source and as destination."""
import itertools
import unittest

from support import FULL, PATH, Host, LabTest, main

ENGINES = ("old", "mid", "new")
VERSIONS = {"old": "20.10", "mid": "26.", "new": "28."}


class Matrix(LabTest):
    hosts = ("old", "mid", "new", "mid2", "new2") + (("oldb", "midb", "newb") if FULL else ())

    def move(self, source_name, destination_name, network):
        source, destination = Host(source_name), Host(destination_name)
        options = []
        if network == "bridge":
            options = ["-p", "8123:7777"]
        elif network == "user":
            for host in (source, destination):
                host.docker("network", "create", "--subnet", "172.30.7.0/24", "front")
            options = ["--network", "front", "--ip", "172.30.7.77", "--network-alias", "tally", "-p", "8123:7777"]
        elif network in ("none", "host"):
            options = ["--network", network]
        port = "7777" if network != "host" else "8123"
        identity = source.start("tally", "count", f"listen={port}", "memory=4", options=options)
        if network == "user":
            destination.load_workload()
            destination.docker("run", "-d", "--name", "neighbour", "--network", "front", "lab/workload", "sleep", "1000")
        ended = self.migrate(source, destination, "tally")
        self.assertGreater(ended.finished["downtime_ms"], 0)
        self.assert_counts_on((source, self.original(source, "tally")), (destination, "tally"))
        if network != "none":
            self.assertRegex(destination.answer(8123) or "", r"^tick \d+ good$")
        if network == "user":
            for name in ("tally", "172.30.7.77"):
                self.assertRegex(destination.docker("exec", "neighbour", "nc", name, "7777"), "good", name)
        self.assertEqual(source.state(identity), "exited")
        self.assert_clean(source, destination)
        for difference in ended.finished["differences"]:
            self.assertTrue(difference["explanation"], difference)
        return ended.finished["downtime_ms"]

    def test_engines_are_those_of_the_table(self):
        for name, version in VERSIONS.items():
            found = Host(name).version()
            print(f"\n{name}: engine {found}")
            self.assertTrue(found.startswith(version), f"{name}: the suite moved on to {found}; mend the table")


    def test_other_control_groups_stop_the_plan(self):
        source, destination = Host("mid"), Host("mid2")
        source.start("tally", "count")
        ended = self.cli("migrate", source, destination, "tally")
        self.assertEqual(ended.code, 3, str(ended))
        self.assertIn("[cgroup]", ended.err)
        self.assertEqual(source.state("tally"), "running")
        self.assert_clean(source, destination)


def add(source, destination, network, lane):
    def test(self):
        self.lane = lane
        downtime = self.move(source, destination, network)
        print(f"\n{source} -> {destination}, {network}, {lane[0]}: down for {downtime} ms")

    setattr(Matrix, f"test_{source}_to_{destination}_{network}_{lane[0].strip('-').replace('-', '_')}", test)


if FULL:
    PAIRS = [(s, d, n) for s, d in itertools.product(ENGINES, ENGINES) for n in ("bridge", "user", "none", "host") if s != d]
    PAIRS += [(s, d, n) for s, d in itertools.permutations(("mid2", "new2"), 2) for n in ("bridge", "user", "none", "host")]
    PAIRS += [(e, f"{e}b", n) for e in ENGINES for n in ("bridge", "user", "none", "host")]
else:
    PAIRS = [("old", "mid", "bridge"), ("mid", "old", "user"), ("old", "new", "host"), ("new", "old", "none"), ("mid", "new", "user"), ("new", "mid", "bridge"),
             ("mid2", "new2", "bridge"), ("new2", "mid2", "user")]
LANES = (("--yes",),) if PATH else (("--yes",), ("--no-agent",))
for number, pair in enumerate(PAIRS):
    for lane in LANES if FULL else (LANES[number % len(LANES)],):
        add(*pair, lane)

if __name__ == "__main__":
    main()
