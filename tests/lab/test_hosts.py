# SPDX-License-Identifier: Apache-2.0
"""Connecting, and what is told about hosts and containers."""
import json
import os
import pathlib
import pty
import select
import subprocess
import time

from support import KEY, LAB, Host, LabTest, lab, main


class Hosts(LabTest):
    hosts = ("old", "mid", "new")

    def refused(self, *words, code=1, says, **named):
        ended = self.cli(*words, **named)
        self.assertEqual(ended.code, code, str(ended))
        self.assertIn(says, ended.err)
        return ended

    def test_facts_of_a_host(self):
        ended = self.cli("--json", "host", Host("new"))
        facts = json.loads(ended.out)
        self.assertEqual((facts["storage_driver"], facts["experimental"], facts["migrations"]), ("overlay2", True, []))
        self.assertIn("with a holder", self.cli("host", Host("new")).out)
        self.assertIn("natively", self.cli("host", Host("mid")).out)

    def test_each_kind_of_account_finds_its_road(self):
        for user, road in (("root", "docker system"), ("ops", "docker system"), ("deploy", "sudo -n")):
            ended = self.cli("host", Host("mid", user))
            self.assertIn(road, ended.out, str(ended))

    def test_without_a_docker_command_the_socket_is_forwarded(self):
        host = Host("old")  # libssh 0.10 takes OpenSSH 10 for another server and refuses there
        host.ssh("mv /usr/bin/docker /usr/bin/docker.away")
        try:
            self.assertIn("forwarded by SSH", self.cli("host", host).out)
        finally:
            host.ssh("mv /usr/bin/docker.away /usr/bin/docker")

    def test_each_way_a_connection_fails_has_its_own_words(self):
        host = Host("mid")
        self.refused("host", "root@no-such-host.invalid", says="No connection to")
        self.refused("host", f"{host.address}:9", says="No connection to")
        self.refused("host", f"{host.address}:0", code=2, says="port")
        other = pathlib.Path(self.home) / "other"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", other], check=True)
        self.refused("host", host, identity=other, says="No key opens", code=2)
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "locked", "-f", f"{other}2"], check=True)
        self.refused("host", host, identity=f"{other}2", says="There is nobody to ask", code=2)
        empty = pathlib.Path(self.home) / "empty"
        empty.touch()
        self.refused("host", host, known_hosts=empty, code=2, says="--accept-new-host-key")
        self.assertEqual(self.cli("--accept-new-host-key", "host", host, known_hosts=empty).code, 0)
        self.assertEqual(self.cli("host", host, known_hosts=empty).code, 0, "the key was remembered")
        self.assertEqual(oct(empty.stat().st_mode)[-3:], "644")

    def test_a_changed_host_key_is_refused_even_if_new_ones_are_accepted(self):
        host, other = Host("mid"), Host("new")
        lines = (LAB / "known_hosts").read_text().splitlines()
        forged = pathlib.Path(self.home) / "forged"
        forged.write_text("".join(line.replace(other.ip, host.ip, 1) + "\n" for line in lines if line.startswith(other.ip + " ") and "mldsa" not in line))
        ended = self.refused("--accept-new-host-key", "host", host, known_hosts=forged, says="is not the one recorded")
        self.assertIn("SHA256:", ended.err)

    def test_a_password_comes_from_a_descriptor_and_never_from_the_arguments(self):
        host = Host("mid")
        host.ssh("echo 'ops:secret word' | chpasswd; /usr/sbin/sshd -p 2222 -o PidFile=/run/password.pid -o PasswordAuthentication=yes")
        try:
            reader, writer = os.pipe()
            os.write(writer, b"secret word\n")
            os.close(writer)
            done = subprocess.run(self.arguments("--accept-new-host-key", "--password-fd", str(reader), "host", f"ops@{host.ip}:2222", identity=None, known_hosts=f"{self.home}/known"), capture_output=True, pass_fds=[reader], env=self.environment(), timeout=60)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertNotIn(b"secret", done.stdout + done.stderr)
        finally:
            host.ssh("kill $(cat /run/password.pid); usermod --password '*' ops")

    def test_a_terminal_is_asked_about_a_new_key_and_for_a_passphrase(self):
        host = Host("mid", "ops")
        key, known = pathlib.Path(self.home) / "locked", pathlib.Path(self.home) / "known"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "open sesame", "-f", key], check=True)
        with open(f"{key}.pub", "rb") as public:
            host.ssh("cat >>/home/ops/.ssh/authorized_keys", stdin=public)
        terminal, end = pty.openpty()
        process = subprocess.Popen(self.arguments("host", host, identity=key, known_hosts=known), stdin=end, stderr=end, stdout=subprocess.PIPE, env=self.environment())
        shown = ""
        for prompt, answer in (("right host? [y/N] ", b"y\n"), ("assphrase", b"open sesame\n")):
            until = time.monotonic() + 20
            while prompt not in shown and time.monotonic() < until:
                if select.select([terminal], [], [], 0.5)[0]:
                    shown += os.read(terminal, 4096).decode()
            self.assertIn(prompt, shown)
            time.sleep(0.2)
            os.write(terminal, answer)
        out = process.communicate(timeout=30)[0]
        self.assertEqual(process.returncode, 0, shown)
        self.assertIn(b"Docker Engine", out)
        self.assertIn("SHA256:", shown)
        while select.select([terminal], [], [], 0.2)[0]:
            shown += os.read(terminal, 4096).decode()
        self.assertNotIn("sesame", shown, "the passphrase was echoed")
        os.close(terminal)
        os.close(end)

    def test_ssh_config_gives_name_user_key_and_jump_host(self):
        host = Host("mid")
        folder = pathlib.Path(self.home) / ".ssh"
        folder.mkdir(mode=0o700)
        (folder / "config").write_text(f"Host web\n  HostName {host.ip}\n  User ops\n  IdentityFile {KEY}\n  UserKnownHostsFile {LAB}/known_hosts\n  ServerAliveInterval 5\n"
                                       f"  ProxyCommand nc-by-ssh %h %p\n")
        jump = Host("new")
        (folder / "config").write_text((folder / "config").read_text().replace(
            "nc-by-ssh %h %p", f"ssh -i {KEY} -o UserKnownHostsFile={LAB}/known_hosts -W %h:%p root@{jump.ip}"))
        done = subprocess.run([self.arguments()[0], "host", "web"], capture_output=True, text=True, env=self.environment(), timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("ServerAliveInterval", done.stderr)

    def test_a_host_behind_another_is_reached_by_proxy_jump(self):
        host, jump = Host("mid"), Host("new")
        folder = pathlib.Path(self.home) / ".ssh"
        folder.mkdir(mode=0o700)
        config = folder / "config"
        config.write_text(f"Host gate\n  HostName {jump.ip}\n  User root\nHost inner\n  HostName {host.ip}\n  User ops\n  ProxyJump gate\n"
                          f"Host *\n  IdentityFile {KEY}\n  UserKnownHostsFile {LAB}/known_hosts\n")
        # The hop itself is made by the ssh command, which reads its configuration from the account's home and not from HOME.
        wrapper = pathlib.Path(self.home) / "bin" / "ssh"
        wrapper.parent.mkdir()
        wrapper.write_text(f'#!/bin/sh\necho "$@" >>{self.home}/hops\nexec /usr/bin/ssh -F {config} "$@"\n')
        wrapper.chmod(0o755)
        environment = {**self.environment(), "PATH": f"{wrapper.parent}:{os.environ['PATH']}"}
        done = subprocess.run([self.arguments()[0], "host", "inner"], capture_output=True, text=True, env=environment, timeout=60, stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("gate", (pathlib.Path(self.home) / "hops").read_text())

    def test_a_saved_host_is_reached_through_its_jump_host(self):
        host, jump = Host("mid"), Host("new")
        self.assertEqual(self.cli("hosts", "add", "inner", f"ops@{host.ip}", "--jump", f"root@{jump.ip}:22", "--group", "rack 7").code, 0)
        saved = json.loads(self.cli("--json", "hosts", "ls").out)
        self.assertEqual([(h["name"], h["jump"], h["group"]) for h in saved], [("inner", f"root@{jump.ip}:22", "rack 7")])
        wrapper = pathlib.Path(self.home) / "bin" / "ssh"
        wrapper.parent.mkdir()
        wrapper.write_text(f'#!/bin/sh\necho "$@" >>{self.home}/hops\nexec /usr/bin/ssh "$@"\n')
        wrapper.chmod(0o755)
        environment = {**self.environment(), "PATH": f"{wrapper.parent}:{os.environ['PATH']}"}
        done = subprocess.run(self.arguments("host", "inner"), capture_output=True, text=True, env=environment, timeout=60, stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Docker Engine", done.stdout)
        hops = (pathlib.Path(self.home) / "hops").read_text()
        self.assertIn(f"-W [{host.ip}]:22 {jump.ip}", hops)
        self.assertEqual(self.cli("hosts", "add", "bad", f"ops@{host.ip}", "--jump", "-oProxyCommand=id").code, 2)

    def test_a_host_that_asks_several_questions_gets_each_answered(self):
        host = Host("mid")
        # A second sshd that holds two conversations, one after the other. Keys go on opening the first one.
        host.ssh("echo 'ops:secret word' | chpasswd; cp /etc/pam.d/sshd /root/pam.kept;"
                 " printf 'auth required pam_unix.so\naccount required pam_permit.so\nsession required pam_permit.so\n' >/etc/pam.d/sshd;"
                 " /usr/sbin/sshd -p 2222 -o PidFile=/run/questions.pid -o UsePAM=yes -o KbdInteractiveAuthentication=yes -o AuthenticationMethods=keyboard-interactive,keyboard-interactive")
        try:
            pid, terminal = pty.fork()
            if pid == 0:
                os.execve(self.arguments()[0], self.arguments("--accept-new-host-key", "host", f"ops@{host.ip}:2222", identity=None, known_hosts=f"{self.home}/known"), self.environment())
            said, answered, until = b"", 0, time.monotonic() + 30
            while time.monotonic() < until:
                if not select.select([terminal], [], [], 0.5)[0]:
                    continue
                try:
                    piece = os.read(terminal, 4096)
                except OSError:
                    break
                said += piece
                while said.lower().count(b"password:") > answered:
                    os.write(terminal, b"secret word\n")
                    answered += 1
            os.close(terminal)
            status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
            self.assertEqual((status, answered), (0, 2), said.decode(errors="replace"))
            self.assertNotIn(b"secret word", said)
        finally:
            host.ssh("kill $(cat /run/questions.pid); mv /root/pam.kept /etc/pam.d/sshd; usermod --password '*' ops")

    def test_a_host_without_docker_says_so(self):
        host = Host("old")
        host.ssh("mv /usr/bin/docker /usr/bin/docker.away; mv /run/docker.sock /run/docker.sock.away")
        try:
            self.refused("host", host, says="Docker")
        finally:
            host.ssh("mv /usr/bin/docker.away /usr/bin/docker; mv /run/docker.sock.away /run/docker.sock")

    def test_missing_permission_and_a_stopped_daemon_are_told_apart(self):
        host = Host("mid")
        host.ssh("useradd -m guest 2>/dev/null; usermod --password '*' guest; mkdir -p /home/guest/.ssh; cp /root/.ssh/authorized_keys /home/guest/.ssh/; chown -R guest /home/guest/.ssh")
        self.refused("host", host.as_user("guest"), says="may not use Docker")
        lab("engine", "mid", "stop")
        try:
            self.refused("host", host, says="does not answer")
        finally:
            lab("engine", "mid", "start")

    def test_a_host_that_refuses_privileged_containers_is_good_enough(self):
        lab("up", "strict", "trixie", "--unprivileged")
        try:
            source, destination = Host("strict"), Host("new")
            source.start("job", "count", "listen=7777", options=["-p", "8123:7777"])
            self.assertNotEqual(source.ssh("docker run --rm --privileged lab/workload true >/dev/null 2>&1; echo $?").strip(), "0")
            self.migrate(source, destination, "job")
            self.assert_counts_on((source, self.original(source, "job")), (destination, "job"))
            self.assert_clean(source, destination)
        finally:
            lab("down", "strict")

    def test_the_image_store_of_containerd_stops_the_plan_both_ways(self):
        lab("up", "store", "forky", "--daemon", '{"experimental": true, "features": {"containerd-snapshotter": true}}')
        self.addCleanup(lab, "down", "store")
        store, mid = Host("store"), Host("mid")
        for source, destination, side in ((store, mid, "source"), (mid, store, "destination")):
            source.start("job", "count", options=["--network", "none"])
            refused = self.cli("migrate", source, destination, "job")
            self.assertEqual(refused.code, 3, str(refused))
            self.assertIn(f"[storage-{side}] Docker on {store.address} keeps its images in containerd's store", refused.err)
            source.docker("rm", "-f", "job")
            self.assert_clean(source, destination)

    def test_what_restarts_unhealthy_containers_is_named(self):
        source, destination = Host("mid"), Host("new")
        source.start("job", "count", options=["--network", "none", "--health-cmd", "true"])
        source.docker("tag", "lab/workload", "lab/autoheal")
        self.addCleanup(source.docker, "rmi", "lab/autoheal")
        source.docker("run", "-d", "--name", "medic", "lab/autoheal", "sleep", "1000")
        self.addCleanup(source.docker, "rm", "-f", "medic")
        plan = json.loads(self.cli("--json", "migrate", source, destination, "job", "--dry-run").out)
        self.assertTrue([w for w in plan["warnings"] if w["id"] == "healer" and "medic" in w["text"]], plan["warnings"])

    def test_a_project_that_would_make_it_again_is_named(self):
        source, destination = Host("mid"), Host("new")
        source.start("job", "count", options=["--network", "none", "--label", "com.docker.compose.project=shop"])
        plan = json.loads(self.cli("--json", "migrate", source, destination, "job", "--dry-run").out)
        self.assertTrue([w for w in plan["warnings"] if w["id"] == "compose" and "shop" in w["text"]], plan["warnings"])
        self.migrate(source, destination, "job")
        self.assertEqual(destination.inspect("job")["Config"]["Labels"]["com.docker.compose.project"], "shop")
        source.clear()
        destination.clear()

    def test_a_holder_whose_container_is_gone_is_an_orphan(self):
        source, destination = Host("mid"), Host("new")
        source.start("job", "count")
        self.migrate(source, destination, "job")
        destination.docker("rm", "-f", "job")
        facts = json.loads(self.cli("--json", "host", destination).out)
        self.assertEqual(facts["holders"], [{"name": "job.holder", "for": "job", "orphan": True}])
        self.assertIn("docker rm -f", self.cli("host", destination).out)
        source.clear()
        destination.clear()

    def test_containers_say_whether_they_can_move(self):
        host = Host("mid")
        host.start("web", "count", options=["-p", "8123:7777"])
        host.start("data", "count", options=["--device", "/dev/null:/dev/other"])
        rows = {row["name"]: row for row in json.loads(self.cli("--json", "containers", host).out)}
        self.assertTrue(rows["web"]["can_move"])
        self.assertIn("devices", rows["data"]["reason"])
        self.assertIn("8123->7777/tcp", self.cli("containers", host).out)

    def test_inspect_logs_and_comparison(self):
        host = Host("mid")
        host.start("one", "count", options=["-e", "COLOUR=red"])
        host.start("two", "count", options=["-e", "COLOUR=blue", "--memory", "64m"])
        self.assertEqual(json.loads(self.cli("inspect", host, "one").out)["Name"], "/one")
        compared = json.loads(self.cli("--json", "inspect", host, "one", "--compare", host, "two").out)
        self.assertIn("HostConfig.Memory", [d["path"] for d in compared])
        self.assertIn("tick 20\n", self.cli("logs", host, "one").out)
        self.refused("inspect", host, "three", says="There are: one, two")

    def test_saved_hosts(self):
        host = Host("mid")
        self.assertEqual(self.cli("hosts", "add", "production", host.address).code, 0)
        self.assertIn("production", self.cli("hosts", "ls").out)
        self.assertEqual(self.cli("containers", "production", identity=None).code, 0, "the key of --identity was saved with it")
        self.assertEqual(self.cli("hosts", "rm", "production").code, 0)
        self.refused("hosts", "rm", "production", says="no saved host")


if __name__ == "__main__":
    main()
