# SPDX-License-Identifier: Apache-2.0
"""Emptying a host: several containers in order and side by side, with one that stays, and a program that dies in the middle."""
import json
import shlex
import signal

from support import LabTest, main


class Queue(LabTest):
    hosts = ("mid", "new")

    def service(self, name, after="", options=(), workload=()):
        depends = ["--label", f"com.docker.compose.depends_on={after}:service_started:false"] if after else []
        self.source.start(name, "count", *workload, options=["--label", "com.docker.compose.project=shop", "--label", f"com.docker.compose.service={name}", *depends, *options])

    def queue_in_the_middle(self):
        """The first of two moves, and its memory is under way."""
        self.service("db", workload=["memory=300"])
        self.service("app", after="db")
        process = self.launch("--json", "migrate", self.source, self.destination, "--all")
        self.until(process, "memory")
        return process

    def assert_moved(self, *names):
        for name in names:
            self.assertEqual(self.destination.state(name), "running", name)
            self.assert_counts_on((self.source, self.original(self.source, name)), (self.destination, name))

    def test_a_host_is_emptied_but_for_what_cannot_move(self):
        self.destination.start("squatter", "count", options=["-p", "8123:7777"])
        self.service("app", after="db")
        self.service("db")
        self.service("front", options=["-p", "8123:7777"])
        self.service("ads", after="front")
        ended = self.cli("--json", "migrate", self.source, self.destination, "--all", "--side-by-side", "2", timeout=200)
        self.assertEqual(ended.code, 3, str(ended))
        events = [json.loads(line) for line in ended.out.splitlines()]
        turns = [(e["container"], e["turn"]) for e in events if e["event"] == "turn"]
        self.assertLess(turns.index(("db", "moved")), turns.index(("app", "moving")))
        outcomes = {c["container"]: c for c in ended.finished["containers"]}
        self.assertEqual({name: c["turn"] for name, c in outcomes.items()}, {"app": "moved", "db": "moved", "front": "stayed", "ads": "stayed"})
        self.assertIn("8123", outcomes["front"]["error"]["reason"])
        self.assertIn("depends on front", outcomes["ads"]["error"]["what"])
        self.assert_moved("app", "db")
        for name in ("front", "ads"):
            self.assertEqual(self.source.state(name), "running", name)
        self.assert_clean(self.source, self.destination)
        # What stood in the way is gone, and the same command goes on.
        self.destination.docker("rm", "-f", "squatter")
        again = self.cli("migrate", self.source, self.destination, "--yes", "--project", "shop", timeout=200)
        self.assertEqual(again.code, 0, str(again))
        self.assertIn("2 of 2 moved", again.out)
        self.assert_moved("front", "ads")
        self.assert_clean(self.source, self.destination)

    def test_a_program_that_dies_leaves_a_queue_that_goes_on(self):
        process = self.queue_in_the_middle()
        process.kill()
        process.communicate()
        recovered = self.cli("recover", timeout=200)
        self.assertEqual(recovered.code, 0, str(recovered))
        for name in ("db", "app"):
            self.assertEqual(self.source.state(name), "running", name)
        self.assert_clean(self.source, self.destination)
        command = shlex.split(recovered.out.strip().splitlines()[-1])
        self.assertEqual(command, ["transship-cli", "migrate", self.source.address, self.destination.address, "db", "app"])
        self.assertNotIn("db app", self.cli("recover").out, "it is told once")
        ended = self.cli(*command[1:], timeout=200)
        self.assertEqual(ended.code, 0, str(ended))
        self.assert_moved("db", "app")

    def test_a_stopped_queue_undoes_what_moves_and_leaves_what_waits(self):
        process = self.queue_in_the_middle()
        process.send_signal(signal.SIGINT)
        code, finished, err = self.end_of(process)
        self.assertEqual(code, 4, err)
        self.assertEqual({c["container"]: c["turn"] for c in finished["containers"]}, {"db": "waiting", "app": "waiting"})
        for name in ("db", "app"):
            self.assertEqual(self.source.state(name), "running", name)
        self.assert_clean(self.source, self.destination)
        self.assertIn("cut off before db, app", self.cli("recover").out)

    def test_the_history_hands_in_reports_and_removes_an_original(self):
        self.service("db", options=["-v", "/anonymous", "-e", "SECRET_TOKEN=sesame"])
        moved = self.migrate(self.source, self.destination, "db")
        identity = moved.finished["id"]
        for kind in ("html", "md", "json", "pdf"):
            ended = self.cli("history", identity, "--report", f"{self.home}/report.{kind}")
            self.assertEqual(ended.code, 0, str(ended))
            with open(f"{self.home}/report.{kind}", "rb") as file:
                report = file.read()
            self.assertTrue(report.startswith(b"%PDF") if kind == "pdf" else b"db" in report, kind)
            self.assertNotIn(b"sesame", report)
        self.assertEqual(self.cli("history", identity, "--report", f"{self.home}/report.doc").code, 2)
        self.assertEqual(self.cli("history", identity, "--remove-original").code, 2, "nobody agreed")
        original = self.original(self.source, "db")
        self.source.docker("start", original)
        again = self.cli("history", identity, "--remove-original", "--yes")
        self.assertEqual(again.code, 1, str(again))
        self.assertIn("runs again", again.err)
        self.source.docker("kill", original)
        removed = self.cli("history", identity, "--remove-original", "--yes")
        self.assertEqual(removed.code, 0, str(removed))
        self.assertNotIn(original, self.source.names())
        self.assertEqual(self.source.ssh("docker volume ls -q"), "")
        self.assertEqual(self.destination.state("db"), "running")

    def test_what_is_asked_for_must_be_clear(self):
        self.service("db")
        for words in ((), ("db", "--all"), ("--all", "--project", "shop"), ("--all", "--name", "other")):
            ended = self.cli("migrate", self.source, self.destination, *words)
            self.assertEqual(ended.code, 2, str(ended))
        nobody = self.cli("migrate", self.source, self.destination, "--project", "no\x1bsuch")
        self.assertEqual(nobody.code, 1, str(nobody))
        self.assertIn("docker compose ls", nobody.err)
        self.assertNotIn("\x1b", nobody.err)
        plans = self.cli("--json", "migrate", self.source, self.destination, "--all", "--dry-run")
        self.assertEqual([p["container"] for p in json.loads(plans.out)], ["db"])


if __name__ == "__main__":
    main()
