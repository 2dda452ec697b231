# SPDX-License-Identifier: Apache-2.0
"""The agent: consent, the lease that lets a frozen container go, and what happens when it is refused or killed."""
import json
import re
import signal
import struct
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

from support import BUILD, KEY, Host, LabTest, lab, main
import test_faults

LEASE = 15  # seconds without a sign of life, after which the source's agent lets the container go


def kill_in_the_hold(test, look=lambda: None):
    """The program dies while the container stands still: the agent lets it go, and recover tidies up."""
    process = test.launch("--json", "migrate", test.source, test.destination, "job")
    test.until(process, "memory")
    # It stands still while it is looked at, or it would be done.
    process.send_signal(signal.SIGSTOP)
    look()
    process.kill()
    process.communicate()
    test.source.wait_for(lambda: not test.paused_source(), "the agent lets it go", LEASE)
    recovered = test.cli("recover", timeout=200)
    test.assertEqual(recovered.code, 0, str(recovered))
    test.assertIs(test.runs_once(), test.source)
    test.assert_clean(test.source, test.destination)


class Agent(test_faults.Faults):
    def agents(self, host):
        return [n for n in host.names() if n.startswith("transship-agent-")]

    def longest_pause(self, host, container):
        """Seconds between two lines of its log, at most."""
        def seconds(line):
            hours, minutes, rest = re.match(r"\S+T(\d+):(\d+):([\d.]+)", line).groups()
            return int(hours) * 3600 + int(minutes) * 60 + float(rest[:9])
        times = [seconds(line) for line in host.docker("logs", "-t", container).splitlines() if "tick" in line]
        return max(b - a for a, b in zip(times, times[1:]))

    def test_nothing_runs_as_root_before_somebody_agreed(self):
        self.lane = ()
        ended = self.cli("migrate", self.source, self.destination, "job")
        self.assertEqual(ended.code, 2, str(ended))
        self.assertIn("--no-agent", ended.err)
        self.assertEqual(self.source.ssh("docker images -q transship/helper"), "")
        self.lane = ("--yes",)
        self.cli("migrate", self.source, self.destination, "job", "--dry-run")
        self.assert_clean(self.source, self.destination)
        # Consent is remembered.
        self.lane = ()
        self.migrate(self.source, self.destination, "job")
        self.assertIs(self.runs_once(), self.destination)
        self.assert_clean(self.source, self.destination)

    def test_the_lease_falls_when_the_workstation_stands_still(self):
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.until(process, "memory")
        process.send_signal(signal.SIGSTOP)
        try:
            self.source.wait_for(lambda: not self.paused_source() and self.source.state("job") == "running", "the agent lets it go", LEASE + 15)
        finally:
            process.send_signal(signal.SIGCONT)
        code, finished, err = self.end_of(process)
        self.assertEqual(code, 4, f"{finished} {err}")
        self.assertIn("lease", finished["error"]["what"])
        self.assertIs(self.runs_once(), self.source)
        self.assertLess(self.longest_pause(self.source, "job"), LEASE + 10)
        self.assert_clean(self.source, self.destination)

    def link_cut_in(self, step):
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.until(process, step)
        # Else a short step is over before the link is.
        process.send_signal(signal.SIGSTOP)
        lab("link", "mid", "down")
        process.send_signal(signal.SIGCONT)
        try:
            code, finished, err = self.end_of(process, 300)
        finally:
            lab("link", "mid", "up")
        self.assertIn(code, (4, 5), err)
        if code == 5:
            recovered = self.cli("recover", timeout=200)
            self.assertEqual(recovered.code, 0, str(recovered))
        self.assertIs(self.runs_once(), self.source)
        pause = self.longest_pause(self.source, "job")
        print(f"\nlink cut in {step}: frozen for {pause:.1f} s")
        self.assertLess(pause, LEASE + 10)
        self.assert_clean(self.source, self.destination)

    def test_a_killed_program_leaves_nothing_frozen(self):
        kill_in_the_hold(self)

    def half_dumped(self):
        """A migration whose criu stands still in the middle of the dump, so that it has to be killed."""
        self.source.docker("rm", "-f", "job")
        self.source.start("job", "count", "listen=7777", "memory=400", "append=/data/log", options=["-p", "8123:7777", "--restart", "always"])
        # It waits before the dump begins, since that takes no longer than a login.
        with ThreadPoolExecutor() as pool:
            stopped = pool.submit(self.source.ssh, "until ls /var/lib/docker/containers/*/checkpoints/*/pages-1.img >/dev/null 2>&1; do sleep 0.01; done;"
                                  " pkill -STOP -P $(pgrep -d, -f 'run[c] .*checkpoint')", timeout=60)
            process = self.launch("--json", "migrate", self.source, self.destination, "job")
            self.until(process, "dump")
            stopped.result()
        return process

    def test_a_half_dump_leaves_the_container_with_its_network(self):
        process = self.half_dumped()
        process.kill()
        process.communicate()
        self.source.wait_for(lambda: not self.paused_source(), "the agent lets it go", LEASE + 15)
        self.assertIn("good", self.source.answer(8123))
        recovered = self.cli("recover", timeout=200)
        self.assertEqual(recovered.code, 0, str(recovered))
        self.assertIs(self.runs_once(), self.source)
        self.assert_clean(self.source, self.destination)

    if test_faults.FULL:
        def test_a_half_dump_is_broken_off_at_its_time_limit(self):
            code, finished, err = self.end_of(self.half_dumped(), 300)
            self.assertEqual(code, 4, err)
            self.assertIn("broken off", finished["error"]["what"])
            self.assertIs(self.runs_once(), self.source)
            self.assert_clean(self.source, self.destination)

    def kill_agents(self, *hosts):
        for host in hosts:
            host.ssh("docker ps -q --filter name=transship-agent- | xargs docker kill >/dev/null")

    def test_a_killed_agent_is_a_roll_back(self):
        process = self.half_dumped()
        self.kill_agents(self.source)
        code, finished, err = self.end_of(process)
        self.assertEqual(code, 4, f"{finished} {err}")
        self.assertIs(self.runs_once(), self.source)
        self.assert_clean(self.source, self.destination)

    def test_agents_killed_after_the_start_are_made_anew(self):
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.until(process, "proof")
        self.kill_agents(self.source, self.destination)
        code, finished, err = self.end_of(process)
        self.assertEqual(code, 0, f"{finished} {err}")
        self.assertIs(self.runs_once(), self.destination)
        self.assert_clean(self.source, self.destination)

    def test_where_privileged_containers_are_refused_the_plain_way_is_taken(self):
        lab("down", "refuses")
        lab("up", "refuses", "forky", "--unprivileged")
        self.addCleanup(lab, "down", "refuses")
        destination = Host("refuses")
        plan = json.loads(self.cli("--json", "migrate", self.source, destination, "job", "--dry-run").out)
        self.assertTrue([w for w in plan["warnings"] if w["id"] == "agent" and "could not be started" in w["text"]], plan["warnings"])
        self.migrate(self.source, destination, "job")
        self.assert_counts_on((self.source, self.original(self.source, "job")), (destination, "job"))
        self.assert_clean(self.source, destination)

    def test_an_account_in_the_group_docker_is_enough(self):
        self.migrate(self.source.as_user("ops"), self.destination.as_user("ops"), "job")
        self.assertIs(self.runs_once(), self.destination)
        self.assert_clean(self.source, self.destination)


class Forwarded(test_faults.Faults):
    """The agent's own socket, where SSH forwards it: from libssh 0.10 to OpenSSH 9 and older."""
    hosts = ("old", "mid")

    def setUp(self):
        self.let_agents_run(Host("old"))
        super().setUp()

    def sockets(self, host):
        """Streams of agents past the engine: the end of a connection bears the name that its socket had."""
        return host.ssh("grep -c /run/transship-agent- /proc/net/unix", check=False).strip()

    def sockets_in_the_hold(self, process):
        """How many there are, and what the program had said until then."""
        said = []
        self.until_event(process, lambda event: said.append(event) or event.get("step") == "memory", "memory")
        process.send_signal(signal.SIGSTOP)
        try:
            self.assertEqual(self.source.ssh("ls -d /run/transship-agent-*", check=False), "", "a name stays only until it is opened")
            self.containers = [name for name in self.source.names() if name.startswith("transship-agent-")]
            return self.sockets(self.source), f"{said[0]} ended: {process.poll()}"
        finally:
            process.send_signal(signal.SIGCONT)

    def test_the_agent_is_spoken_to_past_the_engine(self):
        for source, destination in ((self.source.as_user("ops"), self.destination), (self.destination, self.source)):
            process = self.launch("--json", "migrate", source, destination, "job")
            count, said = self.sockets_in_the_hold(process)
            self.assertGreater(int(count), 1, said)
            self.assertEqual(len(self.containers), 1, "all connections are of one container")
            code, finished, err = self.end_of(process)
            self.assertEqual(code, 0, f"{finished} {err}")
            self.assertEqual(self.runs_once().name, destination.name)
            self.assertEqual(self.sockets(self.source), "0")
            self.assert_clean(self.source, self.destination)

    def test_nobody_else_may_open_its_socket(self):
        def message(kind, payload=b""):
            return struct.pack("<IB", len(payload) + 1, kind) + payload
        host = self.destination
        with open(BUILD / "app" / "helper" / "transship-helper-x86_64", "rb") as program:
            host.ssh("cat >/root/agent; chmod 700 /root/agent", stdin=program)
        self.addCleanup(host.ssh, "rm -f /root/agent")
        agent = subprocess.Popen(["ssh", "-i", KEY, "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", host.address, "/root/agent agent"],
                                 stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.addCleanup(agent.communicate, timeout=30)
        words = b"".join(struct.pack("<I", len(w)) + w for w in (b"transship-agent", b"3"))
        owner = host.ssh("id -u ops").strip()
        agent.stdin.write(message(1, words) + message(13, owner.encode()))
        agent.stdin.flush()
        host.wait_for(lambda: host.ssh("ls /run/transship-agent-* 2>/dev/null", check=False), "it listens", 10)
        self.assertEqual(host.ssh("stat -c '%a %u %F' /run/transship-agent-*").strip(), f"600 {owner} socket")
        open_it = "docker -H unix://$(ls -d /run/transship-agent-*) version"
        self.assertIn("permission denied", host.ssh(f"{open_it} 2>&1", user="deploy", check=False))
        # Who asks for a job over the first stream has given the socket up.
        agent.stdin.write(message(3, struct.pack("<I", 5) + b"clock") + message(5))
        agent.stdin.flush()
        host.wait_for(lambda: not host.ssh("ls /run/transship-agent-* 2>/dev/null", check=False), "it listens no more", 10)

    def test_attach_serves_where_the_server_forwards_nothing(self):
        # sshd executes itself anew, and accepts nothing until it has.
        again = "kill -HUP $(cat /run/sshd.pid); sleep 1"
        self.source.ssh(f"echo 'AllowStreamLocalForwarding no' >/etc/ssh/sshd_config.d/none.conf; {again}")
        self.addCleanup(self.source.ssh, f"rm /etc/ssh/sshd_config.d/none.conf; {again}")
        self.source.wait_for(lambda: "up" in self.source.ssh("echo up", check=False), "sshd is back")
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.assertEqual(self.sockets_in_the_hold(process)[0], "0")
        code, finished, err = self.end_of(process)
        self.assertEqual(code, 0, f"{finished} {err}")
        self.assertIs(self.runs_once(), self.destination)
        self.assert_clean(self.source, self.destination)

    def test_the_lease_falls_with_the_program(self):
        kill_in_the_hold(self, lambda: self.assertGreater(int(self.sockets(self.source)), 0))


for step in ("freeze", "dump", "memory", "difference", "verify"):
    if test_faults.FULL or step == "dump":
        setattr(Agent, f"test_the_lease_falls_when_the_link_to_the_workstation_is_cut_in_{step}", lambda self, step=step: self.link_cut_in(step))
for name in [n for n in dir(test_faults.Faults) if n.startswith("test_")]:
    setattr(Agent, name, None)
    setattr(Forwarded, name, None)

if __name__ == "__main__":
    main()
