# SPDX-License-Identifier: Apache-2.0
"""Memory is copied while the container runs, where the kernel tells what is written: tests/lab/emulated tests/lab/test_pre_copy.py"""
import json
import signal

from support import Host, LabTest, lab, main

MB = 1 << 20
MEMORY = 200  # MB that the container never writes; it has 64 more


def setUpModule():
    for name, suite in (("a", "forky"), ("b", "trixie")):
        lab("up", name, suite, "--cgroup", "2")


def tearDownModule():
    lab("down", "a")
    lab("down", "b")


class PreCopy(LabTest):
    hosts = ("a", "b")

    def start(self, rate):
        self.source.start("job", "count", "listen=7777", f"memory={MEMORY}", f"changes={rate}", options=["-p", "8123:7777"])
        self.source.wait_for(lambda: len(self.source.ticks("job")) > 20, "it runs", 120)

    def assert_good_on(self, host):
        """All of its memory is what it was, as the workload says itself."""
        self.assertIn("good", host.answer(8123, 60))
        self.assertEqual(host.state("job"), "running")
        self.assert_clean(self.source, self.destination)

    def move(self, *options):
        """Gives the events of a move from the one host to the other; the next one goes back."""
        ended = self.cli("--json", "migrate", self.source, self.destination, "job", "--remove-source", *options, timeout=500)
        self.assertEqual(ended.code, 0, str(ended))
        self.source, self.destination = self.destination, self.source
        self.assert_good_on(self.source)
        return [json.loads(line) for line in ended.out.splitlines()]

    def held(self, events):
        """The bytes that went while it stood still, and the times of the steps of that."""
        frozen = [event["step"] for event in events if event["event"] == "step" and event["frozen"]]
        times = {event["step"]: event["ms"] for event in events if event["event"] == "step-done" and event["step"] in frozen}
        last = {event["step"]: event["bytes"] for event in events if event["event"] == "progress" and event["step"] in frozen}
        return sum(last.values()), times

    def test_what_does_not_change_does_not_travel_in_the_hold(self):
        self.start(rate=1)
        held = {"auto": [], "off": []}
        for way, carried in [move for move in held.items() for _ in range(2)]:
            engines = f"{self.source.version()} to {self.destination.version()}"
            events = self.move("--pre-copy", way)
            bytes_held, times = self.held(events)
            carried.append(bytes_held)
            rounds = [event["text"] for event in events if event.get("text", "").startswith("Round ")]
            print(f"\n{engines}, pre-copy {way}: {events[-1]['downtime_ms']} ms, {bytes_held / 1e6:.1f} MB in the hold {times} {rounds}", flush=True)
            self.assertEqual(len(rounds) > 1, way == "auto", rounds)
        self.assertLess(max(held["auto"]), min(held["off"]) / 4)

    def test_what_changes_all_the_time_stops_the_rounds(self):
        self.start(rate=64)
        plan = json.loads(self.cli("--json", "migrate", self.source, self.destination, "job", "--dry-run").out)
        self.assertTrue(plan["pre_copy"], plan)
        refused = self.cli("--json", "migrate", self.source, self.destination, "job", "--max-downtime", "1", timeout=500)
        self.assertEqual(refused.code, 4, str(refused))
        self.assertIn("longer than the 1.00 s that were allowed", refused.finished["error"]["what"])
        self.assertNotIn('"frozen"}', refused.out.replace(" ", ""))
        self.assert_good_on(self.source)

    def test_a_round_that_fails_costs_the_head_start_alone(self):
        self.start(rate=1)
        self.source.ssh("""cat >/usr/local/sbin/runc <<'END'
#!/bin/sh
case "$*" in *--parent-path*) echo no >&2; exit 1 ;; esac
exec /usr/sbin/runc "$@"
END
chmod 755 /usr/local/sbin/runc; mv /usr/sbin/runc /usr/sbin/runc.aside; sed -i s,/usr/sbin/runc,/usr/sbin/runc.aside, /usr/local/sbin/runc; ln -s /usr/local/sbin/runc /usr/sbin/runc""")
        self.addCleanup(self.source.ssh, "mv /usr/sbin/runc.aside /usr/sbin/runc; rm /usr/local/sbin/runc")
        events = self.move()
        self.assertTrue([r for r in events[-1]["remarks"] if r.startswith("Its memory was not copied ahead: ")], events[-1])
        self.assertGreater(self.held(events)[0], MEMORY * MB)

    def in_the_second_round(self):
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.until_event(process, lambda event: event.get("text", "").startswith("Round 1"), "the first round")
        return process

    def test_ctrl_c_and_a_kill_in_a_round_leave_it_running(self):
        self.start(rate=16)
        process = self.in_the_second_round()
        process.send_signal(signal.SIGINT)
        code, finished, err = self.end_of(process, 300)
        self.assertEqual(code, 4, f"{finished} {err}")
        self.assert_good_on(self.source)
        process = self.in_the_second_round()
        process.kill()
        process.communicate()
        recovered = self.cli("recover", timeout=300)
        self.assertEqual(recovered.code, 0, str(recovered))
        self.assert_good_on(self.source)


if __name__ == "__main__":
    main()
