# SPDX-License-Identifier: Apache-2.0
"""A canary moves, or tells why not; a copy of the container itself is restored and touches nothing. Nothing of either stays."""
import json
import re
import subprocess

import jsonschema

from support import KEY, main
from test_preflight import SCHEMA, Preflight


class Rehearsed(Preflight):
    hosts = ("mid", "new")

    def rehearse(self, source, destination, *options, code=0):
        ended = self.cli("--json", "preflight", source, destination, *options, "--rehearse", timeout=120)
        self.assertEqual(ended.code, code, str(ended))
        report = json.loads(ended.out)
        jsonschema.validate(report, SCHEMA)
        return report

    def assert_gone(self):
        for host in (self.source, self.destination):
            self.assertEqual([n for n in host.names() if "canary" in n], [], host.name)
        self.assert_clean(self.source, self.destination)

    def test_a_canary_moves_in_either_direction_and_lane_and_leaves_nothing(self):
        self.source.start("job", "count", options=["--network", "none"])
        for source, destination in ((self.source, self.destination), (self.destination, self.source)):
            for lane in ("--yes", "--no-agent"):
                with self.subTest(f"{source.name} {destination.name} {lane}"):
                    report = self.rehearse(source, destination, lane)
                    self.assertTrue(report["rehearsal"]["moved"], report["rehearsal"])
                    self.assertGreater(report["rehearsal"]["downtime_ms"], 0)
                    self.assert_gone()
        # It is remembered for the pair, with its date.
        again = json.loads(self.cli("--yes", "--json", "preflight", self.destination, self.source).out)
        self.assertTrue(again["rehearsal"]["moved"])
        self.assertEqual(self.source.state("job"), "running")

    def test_one_that_does_not_arrive_blocks_and_says_why(self):
        self.source.start("job", "count", options=["--network", "none"])
        self.destination.ssh("mv /usr/sbin/criu /usr/sbin/criu.away")
        try:
            report = self.rehearse(self.source, self.destination, "--yes", code=3)
        finally:
            self.destination.ssh("mv /usr/sbin/criu.away /usr/sbin/criu")
        self.assertFalse(report["rehearsal"]["moved"])
        self.assertIn("criu", report["rehearsal"]["said"])
        self.assertIn("rehearsal", [f["id"] for f in report["containers"][0]["findings"]])
        self.assert_gone()
        self.assertEqual(self.source.state("job"), "running")


class Itself(Rehearsed):
    """--rehearse=full."""
    test_a_canary_moves_in_either_direction_and_lane_and_leaves_nothing = None
    test_one_that_does_not_arrive_blocks_and_says_why = None

    def setUp(self):
        super().setUp()
        for host in (self.source, self.destination):
            host.docker("network", "create", "--subnet", "172.30.9.0/24", "front")
        self.source.ssh("mkdir -p /srv/data; echo kept >/srv/data/file; echo one >/srv/setting")
        # A socket bound to the container's own address, and one that is connected to the network's gateway.
        self.source.start("job", "count", "listen=7777", "bind=172.30.9.5", "holds=udp:172.30.9.1:514", "memory=8", "append=/volume/log", options=[
            "--network", "front", "--ip", "172.30.9.5", "-p", "8123:7777", "-v", "volume:/volume", "-v", "/srv/data:/data", "-v", "/srv/setting:/etc/setting",
            "--restart", "always", "--label", "com.docker.compose.project=shop"])
        # The destination has all of that already, and it is somebody else's.
        self.destination.ssh("mkdir -p /srv/data; echo theirs >/srv/data/file; echo two >/srv/setting")
        self.destination.start("job", "count", options=["--network", "front", "--ip", "172.30.9.5", "-p", "8123:7777", "-v", "volume:/volume", "-v", "/srv/data:/data"])

    def everything(self, host):
        return host.ssh("docker ps -a --format '{{.Names}} {{.State}}' | sort; docker volume ls -q | sort; docker network ls --format '{{.Name}}' | sort; cd /srv;"
                        " find . -type f | sort | xargs md5sum; ls /run | grep transship; ls -d /var/lib/transship-*; cat /etc/criu/runc.conf", check=False)

    def fully(self, *options, code=0, source=None, destination=None):
        return self.rehearse(source or self.source, destination or self.destination, "--container", "job", "--ignore", "all", *options, code=code)

    def rehearse(self, source, destination, *options, code=0):
        ended = self.cli("--json", "preflight", source, destination, "--yes", *options, "--rehearse=full", timeout=120)
        self.assertTrue(ended.out, ended.err)
        report = json.loads(ended.out)
        self.assertEqual(ended.code, code, [f["text"] for f in report["containers"][0]["findings"]])
        jsonschema.validate(report, SCHEMA)
        return report

    def assert_untouched(self, before):
        self.assertEqual([self.everything(h) for h in (self.source, self.destination)], before)
        log = [int(n) for n in self.source.docker("exec", "job", "cat", "/volume/log").split()]
        self.assertEqual(log, list(range(1, len(log) + 1)))
        self.assertIn("good", self.source.answer(8123))
        self.assertEqual(self.source.inspect("job")["HostConfig"]["RestartPolicy"]["Name"], "always")
        self.assert_clean(self.source, self.destination)

    def test_a_copy_is_restored_beside_all_it_could_collide_with(self):
        before = [self.everything(h) for h in (self.source, self.destination)]
        report = self.fully()
        said = {f["id"]: f["text"] for f in report["containers"][0]["findings"]}
        self.assertNotIn("rehearsal", said)
        self.assertRegex(said["rehearsed"], r"It stood still for [\d.]+ m?s\. The copy ran for [\d.]+ m?s")
        print("\n" + said["rehearsed"])
        self.assert_untouched(before)

    def test_the_other_way_round(self):
        # An engine that needs no holder for the container itself.
        self.source, self.destination = self.destination, self.source
        before = [self.everything(h) for h in (self.source, self.destination)]
        said = {f["id"]: f["text"] for f in self.fully()["containers"][0]["findings"]}
        self.assertIn("rehearsed", said)
        self.assertEqual([self.everything(h) for h in (self.source, self.destination)], before)

    def test_a_lock_shared_memory_and_another_init_go_into_the_copy_as_well(self):
        self.source.docker("rm", "-f", "job")
        self.source.start("held", "count", "lock=/data/locked", options=["--init", "--network", "none"])
        self.source.docker("exec", "held", "sh", "-c", "echo kept >/dev/shm/a")
        before = [self.everything(h) for h in (self.source, self.destination)]
        report = self.rehearse(self.source, self.destination, "--container", "held")
        self.assertIn("rehearsed", [f["id"] for f in report["containers"][0]["findings"]])
        self.assertEqual([self.everything(h) for h in (self.source, self.destination)], before)
        self.assert_clean(self.source, self.destination)

    def test_one_that_can_not_be_dumped_blocks_and_goes_on(self):
        self.source.docker("rm", "-f", "job")
        self.source.start("job", "count", "listen=7777", "append=/volume/log", "holds=io_uring", options=[
            "--security-opt", "seccomp=unconfined", "-p", "8123:7777", "-v", "fresh:/volume", "--restart", "always"])
        before = [self.everything(h) for h in (self.source, self.destination)]
        report = self.fully(code=3)
        first = report["containers"][0]["findings"][0]
        self.assertEqual(first["id"], "rehearsal")
        self.assertRegex(first["text"], r"CRIU says.*It stood still for [\d.]+ m?s")
        self.assert_untouched(before)

    def test_what_would_reach_beyond_its_copy_is_refused_without_a_pause(self):
        self.source.ssh("mkdir -p /run/its; touch /run/its/own")
        for number, (options, reason) in enumerate([
                (["--network", "host"], "shares a network"), (["--pid", "host"], "shares namespaces"), (["--privileged"], "is privileged"),
                (["--device", "/dev/null:/dev/other"], "has devices"), (["-v", "volume:/volume"], "shares the volume at /volume with job"),
                (["-v", "/srv/data:/other"], "shares the directory at /other with job"), (["-v", "/run/its:/its"], "has a mount at /its")]):
            with self.subTest(reason):
                self.source.docker("run", "-d", "--name", f"odd{number}", *options, "lab/workload", "/bin/sleep", "1000")
                refused = self.cli("preflight", self.source, self.destination, "--yes", "--container", f"odd{number}", "--ignore", "all", "--rehearse=full")
                self.assertEqual(refused.code, 1, str(refused))
                self.assertIn(reason, refused.err)
                self.assertNotIn("will stand still", refused.err)
                self.source.docker("rm", "-f", f"odd{number}")
        self.assert_clean(self.source, self.destination)

    def test_a_pause_is_never_a_surprise(self):
        self.cli("preflight", self.source, self.destination, "--yes")  # so that the agent is agreed to
        named = ["--container", "job", "--ignore", "all", "--rehearse=full"]
        for options, said in ((["--yes", "--rehearse=full"], "--container"), (named, "Nobody agreed"), (["--yes", "--rehearse=some"], "some")):
            ended = self.cli("preflight", self.source, self.destination, *options)
            self.assertEqual(ended.code, 2, str(ended))
            self.assertIn(said, ended.err)
        ended = self.cli("preflight", self.source, self.destination, "--no-agent", *named)
        self.assertEqual(ended.code, 1, str(ended))
        self.assertIn("without the agent", ended.err)

    def test_a_killed_program_leaves_no_copy(self):
        before = [self.everything(h) for h in (self.source, self.destination)]
        pauses = subprocess.Popen(["ssh", "-n", "-i", KEY, "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", self.destination.address,
                                   "timeout 60 docker events --filter event=pause --format '{{.Actor.Attributes.name}}'"], stdout=subprocess.PIPE, text=True)
        process = self.launch("preflight", self.source, self.destination, "--yes", "--container", "job", "--ignore", "all", "--rehearse=full")
        self.assertIn("rehearsal-", pauses.stdout.readline(), "the copy is there")
        process.kill()
        process.communicate()
        pauses.kill()
        pauses.communicate()
        self.destination.wait_for(lambda: not re.search(r"^job\.rehearsal-\w+$", "\n".join(self.destination.names()), re.M), "its lease falls", 30)
        recovered = self.cli("recover", timeout=200)
        self.assertEqual(recovered.code, 0, str(recovered))
        self.assert_untouched(before)


if __name__ == "__main__":
    main()
