# SPDX-License-Identifier: Apache-2.0
"""What goes wrong on the way: the container runs exactly once afterwards, or the program says rightly why it can't tell."""
import json
import signal
import tempfile
import time

from support import FULL, Host, LabTest, lab, main

STEPS = ["lock", "image", "create", "files", "freeze", "dump", "memory", "difference", "verify", "start", "proof", "end", "inert", "policy", "clean-up"]


class Faults(LabTest):
    hosts = ("mid", "new")

    def setUp(self):
        super().setUp()
        self.source.start("job", "count", "listen=7777", "memory=8", "append=/data/log", options=["-p", "8123:7777", "--restart", "always"])

    def runs_once(self):
        """It runs on one host, goes on there, and has missed and repeated nothing; gives the host."""
        running = [h for h in (self.source, self.destination) if h.state("job") == "running"]
        self.assertEqual(len(running), 1, {h.name: h.names() for h in (self.source, self.destination)})
        host = running[0]
        # An engine may not know what runs on its host.
        living = {h: len(h.ssh("pgrep -f '^/bin/workload count listen'", check=False).split()) for h in (self.source, self.destination)}
        self.assertEqual([h.name for h, count in living.items() for _ in range(count)], [host.name])
        lines = [int(n) for n in host.docker("exec", "job", "cat", "/data/log").split()]
        self.assertEqual(lines, list(range(1, len(lines) + 1)))
        time.sleep(0.1)
        self.assertGreater(len(host.docker("exec", "job", "cat", "/data/log").split()), len(lines), "it stands still")
        self.assertIn("good", host.answer(8123) or "", f"what it says on {host.name}")
        self.assertEqual(host.inspect("job")["HostConfig"]["RestartPolicy"]["Name"], "always")
        return host

    def paused_source(self):
        return [n for n in self.source.ssh("docker ps --filter status=paused --format '{{.Names}}'").split()]

    def test_a_refused_restore_is_rolled_back(self):
        self.destination.ssh("mv /usr/sbin/criu /usr/sbin/criu.away")
        try:
            ended = self.migrate(self.source, self.destination, "job", "--ignore", "criu-destination", expect=4)
        finally:
            self.destination.ssh("mv /usr/sbin/criu.away /usr/sbin/criu")
        self.assertIn("runs on " + self.source.address, ended.finished["sentence"])
        self.assertIs(self.runs_once(), self.source)
        self.assert_clean(self.source, self.destination)

    def test_a_refused_dump_is_rolled_back(self):
        self.source.ssh("mv /usr/sbin/criu /usr/sbin/criu.away")
        try:
            self.migrate(self.source, self.destination, "job", "--ignore", "criu-source", expect=4)
        finally:
            self.source.ssh("mv /usr/sbin/criu.away /usr/sbin/criu")
        self.assertIs(self.runs_once(), self.source)
        self.assert_clean(self.source, self.destination)

    def test_two_runs_at_once(self):
        # The first waits for the exec to end, so the second meets it at work.
        self.source.docker("exec", "-d", "job", "sleep", "1000")
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.until_event(process, lambda event: event.get("event") == "note" and "docker exec" in event["text"], "word of the exec")
        with tempfile.TemporaryDirectory(prefix="transship-other-workstation-") as other:
            first, self.home = self.home, other
            second = self.cli("--json", "migrate", self.source, Host("new2"), "job", "--ignore", "all")
            self.home = first
        self.source.ssh("kill $(docker top job -eo pid,args | awk '/sleep 1000/ {print $1}')")
        code, finished, err = self.end_of(process)
        self.assertEqual((second.code, code), (1, 0), f"{second} {err}")
        self.assertIn("Another migration of this container is under way", second.err + second.out)
        self.assertIs(self.runs_once(), self.destination)
        self.assert_clean(self.source, self.destination, Host("new2"))

    def test_the_lock_is_seen_from_elsewhere(self):
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.until(process, "dump")
        seen = json.loads(self.cli("--json", "host", self.destination).out)["migrations"]
        code, finished, err = self.end_of(process)
        self.assertEqual(code, 0, err)
        self.assertEqual([(m["id"], m["frozen"]) for m in seen], [(finished["id"], True)])

    def test_a_stopped_process_stops_the_plan_and_the_hold(self):
        self.source.start("halted", "count", "stop", options=["--network", "none"])
        ended = self.cli("migrate", self.source, self.destination, "halted")
        self.assertEqual(ended.code, 3, str(ended))
        self.assertIn("[stopped-process]", ended.err)
        self.migrate(self.source, self.destination, "halted", "--ignore", "all", expect=4)
        self.assertEqual(self.source.state("halted"), "running")

    def test_a_dump_that_hangs_is_broken_off(self):
        # A criu that never answers, as on a process that was stopped between the last look and the freeze.
        self.source.ssh("mv /usr/sbin/criu /usr/sbin/criu.away; printf '#!/bin/sh\\ncase \"$*\" in *swrk*) exec sleep 600;; esac\\nexec /usr/sbin/criu.away \"$@\"\\n' >/usr/sbin/criu; chmod 755 /usr/sbin/criu")
        try:
            ended = self.migrate(self.source, self.destination, "job", expect=4, timeout=200)
        finally:
            self.source.ssh("mv /usr/sbin/criu.away /usr/sbin/criu")
        self.assertIn("broken off", ended.finished["error"]["what"])
        self.assertEqual(self.source.ssh("pgrep -f 'sleep 600'", check=False), "", "the hung dump lives on")
        self.assertIs(self.runs_once(), self.source)
        self.assert_clean(self.source, self.destination)

    def test_a_process_started_by_exec_is_waited_for(self):
        self.source.docker("exec", "-d", "job", "sleep", "1000")
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.until_event(process, lambda event: event.get("event") == "note" and "docker exec" in event["text"], "word of the exec")
        self.source.ssh("kill $(docker top job -eo pid,args | awk '/sleep 1000/ {print $1}')")
        code, finished, err = self.end_of(process)
        self.assertEqual(code, 0, err)
        self.assertIs(self.runs_once(), self.destination)

    def test_a_health_check_that_never_rests(self):
        # Docker's top never answers while an exec is being started in a frozen container.
        self.source.start("checked", "count", options=["--network", "none", "--health-cmd", "true", "--health-interval", "20ms"])
        for source, destination in ((self.source, self.destination), (self.destination, self.source)):
            self.migrate(source, destination, "checked", "--remove-source")
            destination.wait_for(lambda: destination.inspect("checked")["State"]["Health"]["Status"] == "healthy", "it is healthy")
        self.assert_clean(self.source, self.destination)

    def assert_stopped_by(self, host, act):
        self.source.docker("rm", "-f", "job")
        self.source.start("job", "count", "listen=7777", "memory=200", "append=/data/log", options=["-p", "8123:7777", "--restart", "always"])
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.until(process, "memory")
        # It stands still meanwhile, or it would be done.
        process.send_signal(signal.SIGSTOP)
        host.docker(act, "job")
        process.send_signal(signal.SIGCONT)
        code, finished, err = self.end_of(process)
        self.assertEqual(code, 5, err)
        self.assertIn(f"Somebody else sent {act}", finished["error"]["what"])
        self.assertIs(self.runs_once(), self.source)
        self.assert_clean(self.source, self.destination)

    def test_a_foreign_unpause_stops_the_run(self):
        self.assert_stopped_by(self.source, "unpause")

    def test_a_foreign_start_of_the_copy_stops_the_run(self):
        self.assert_stopped_by(self.destination, "start")

    def pause_that_fails(self, times):
        """runc fails to freeze, as it does where the kernel takes long."""
        self.source.ssh(f"""rm -f /root/pauses; cat >/usr/local/sbin/runc <<'END'
#!/bin/sh
case " $* " in *" pause "*)
  echo >>/root/pauses
  if [ $(wc -l </root/pauses) -le {times} ]; then echo 'unable to freeze' >&2; exit 1; fi;;
esac
exec /usr/sbin/runc "$@"
END
chmod 755 /usr/local/sbin/runc""")
        self.addCleanup(self.source.ssh, "rm -f /usr/local/sbin/runc /root/pauses")

    def test_a_pause_that_fails_is_tried_again(self):
        self.pause_that_fails(2)
        self.migrate(self.source, self.destination, "job")
        self.assertIs(self.runs_once(), self.destination)

    def test_a_pause_that_never_works_is_a_roll_back(self):
        self.pause_that_fails(100)
        ended = self.migrate(self.source, self.destination, "job", expect=4)
        self.assertIn("could not be frozen", ended.finished["error"]["what"])
        self.assertIs(self.runs_once(), self.source)
        self.assert_clean(self.source, self.destination)

    def test_an_address_the_destination_can_not_give_is_noticed_before_the_start(self):
        for host in (self.source, self.destination):
            host.docker("network", "create", "--subnet", "172.30.9.0/24", "front")
        self.destination.load_workload()
        for number in range(2):  # these take the addresses that would be given first
            self.destination.docker("run", "-d", "--network", "front", "lab/workload", "sleep", "1000")
        self.source.start("bound", "count", "listen=7777", "bind=172.30.9.2", options=["--network", "front"])
        ended = self.migrate(self.source, self.destination, "bound", expect=4)
        self.assertIn("bound to 172.30.9.2", ended.finished["error"]["what"])
        self.assertEqual(self.source.state("bound"), "running")
        self.assert_clean(self.source, self.destination)

    def restored_by(self, script):
        """Migrates while `script` takes the place of the destination's first `runc restore`; the process, when that has begun."""
        there = self.destination
        there.ssh(f"""rm -f /root/began; cat >/usr/local/sbin/runc <<'END'
#!/bin/sh
case " $* " in *" restore "*) if [ ! -e /root/began ]; then
  touch /root/began; {script}
fi;; esac
exec /usr/sbin/runc "$@"
END
chmod 755 /usr/local/sbin/runc""")
        self.addCleanup(there.ssh, "rm -f /usr/local/sbin/runc /root/began")
        process = self.launch("--json", "migrate", self.source, there, "job")
        self.until(process, "start")
        there.wait_for(lambda: there.ssh("ls /root/began", check=False), "it is being restored")
        return process

    def is_undone(self, process):
        code, finished, err = self.end_of(process, 200)
        self.assertEqual(code, 4, f"{finished} {err}")
        self.assertIs(self.runs_once(), self.source)
        self.assert_clean(self.source, self.destination)
        return finished

    def test_a_copy_that_its_engine_does_not_know_of_is_ended(self):
        # Docker calls it "created", and removes it without ending its processes; or learns of it when it has ended the holder.
        process = self.restored_by('/usr/sbin/runc "$@"; code=$?; kill -9 $(pidof dockerd containerd); exit $code')
        self.destination.wait_for(lambda: not self.destination.ssh("pidof dockerd", check=False), "its engine has died")
        lab("engine", "new", "kill")  # and its pid files
        lab("engine", "new", "start")
        self.is_undone(process)

    def test_a_copy_without_its_holder_is_ended(self):
        # As by an engine that is started anew, which ends the holder and may learn of the copy a moment later.
        process = self.restored_by('/usr/sbin/runc "$@"; code=$?; docker kill job.holder; exit $code')
        self.assertIn("holder", self.is_undone(process)["error"]["what"])

    def engine_killed(self, step):
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.until(process, step)
        lab("engine", "new", "kill")
        try:
            time.sleep(1)
        finally:
            lab("engine", "new", "start")
        code, finished, err = self.end_of(process, 200)
        if code == 5:
            recovered = self.cli("recover", timeout=200)
            self.assertEqual(recovered.code, 0, str(recovered))
        else:
            self.assertIn(code, (0, 4), err)
        self.runs_once()
        self.assert_clean(self.source, self.destination)

    def test_the_destinations_engine_is_killed_at_the_start(self):
        self.engine_killed("start")

    def link_cut(self, host, step):
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.until(process, step)
        lab("link", host, "down")
        try:
            code, finished, err = self.end_of(process, 300)
        finally:
            lab("link", host, "up")
        self.assertIn(code, (4, 5), err)
        if code == 5:
            recovered = self.cli("recover", timeout=200)
            self.assertEqual(recovered.code, 0, str(recovered))
        self.runs_once()
        self.assert_clean(self.source, self.destination)

    def test_the_link_to_the_destination_is_cut_at_the_start(self):
        self.link_cut("new", "start")

    if FULL:
        def test_the_destinations_engine_is_killed_during_the_transfer(self):
            self.engine_killed("memory")

        def test_the_link_to_the_source_is_cut_during_the_dump(self):
            self.link_cut("mid", "dump")

        def test_the_link_to_the_destination_is_cut_during_the_transfer(self):
            self.link_cut("new", "memory")


class PlainFaults(Faults):
    """Without the agent, the ways that differ."""
    lane = ("--no-agent",)


for name in [n for n in dir(Faults) if n.startswith("test_")]:
    if name not in ("test_a_refused_restore_is_rolled_back", "test_a_foreign_unpause_stops_the_run", "test_a_dump_that_hangs_is_broken_off",
                    "test_the_link_to_the_source_is_cut_during_the_dump"):
        setattr(PlainFaults, name, None)


class RelayedFaults(Faults):
    """Through the workstation, where memory and files take another way."""
    lane = ("--yes", "--path", "relay")


for name in [n for n in dir(Faults) if n.startswith("test_")]:
    if name not in ("test_a_refused_restore_is_rolled_back", "test_the_destinations_engine_is_killed_at_the_start"):
        setattr(RelayedFaults, name, None)


class Interrupted(Faults):
    """Ctrl-C and kill -9 in every step."""

    def interrupted(self, step):
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.until(process, step)
        process.send_signal(signal.SIGINT)
        code, finished, err = self.end_of(process)
        before = STEPS.index(step) <= STEPS.index("start")
        self.assertIn(code, (0, 1, 4) if step == "start" else (1, 4) if before else (0,), f"{finished} {err}")
        self.assertIs(self.runs_once(), self.destination if code == 0 else self.source)
        self.assert_clean(self.source, self.destination)

    def killed(self, step):
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.until(process, step)
        process.kill()
        process.communicate()
        recovered = self.cli("recover", timeout=200)
        self.assertEqual(recovered.code, 0, str(recovered))
        self.runs_once()
        self.assert_clean(self.source, self.destination)
        self.assertIn("Nothing is to be recovered", self.cli("recover").out)


for name in [n for n in dir(Faults) if n.startswith("test_")]:
    setattr(Interrupted, name, None)
# Each phase with both (before the freeze, in the hold, at the commit point, after it); in --full each step.
CTRL_C = ("create", "freeze", "memory", "start", "end")
KILLED = ("image", "dump", "start", "proof", "policy")
RELAYED = ("files", "memory")
for each in STEPS:
    if FULL or each in CTRL_C:
        setattr(Interrupted, f"test_ctrl_c_in_{each}", lambda self, each=each: self.interrupted(each))
    if FULL or each in KILLED:
        setattr(Interrupted, f"test_kill_9_in_{each}", lambda self, each=each: self.killed(each))

    if each in RELAYED:
        setattr(RelayedFaults, f"test_kill_9_in_{each}", lambda self, each=each: Interrupted.killed(self, each))

if __name__ == "__main__":
    main()
