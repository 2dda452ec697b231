# SPDX-License-Identifier: Apache-2.0
"""Hostile names, wrong usage, and a daemon that does not behave."""
from support import Host, LabTest, main

FAKE = """#!/bin/sh
case "$*" in *dial-stdio*) %s ;; *) exec /usr/bin/docker.real "$@" ;; esac
"""


class Input(LabTest):
    hosts = ("mid", "new")

    def test_hostile_names_are_refused_in_words(self):
        host = Host("mid")
        for name in ("../../etc", "a;reboot", "$(id)", "-rf", "a\x1b[2J", "ü", "x" * 300, " "):
            for words in (("inspect", host, "--", name), ("migrate", host, Host("new"), "--", name)):
                ended = self.cli(*words)
                self.assertEqual(ended.code, 1, f"{name!r}: {ended}")
                self.assertIn("There is no container", ended.err)
                self.assertNotIn("\x1b", ended.err)
        host.start("victim", "count")
        for name in ("../evil", "a b", "x;y", ".hidden"):
            ended = self.cli("migrate", host, Host("new"), "victim", "--name", name)
            self.assertEqual(ended.code, 3, str(ended))
            self.assertIn("[name]", ended.err)

    def test_wrong_usage_has_its_own_code(self):
        for words in ((), ("fly",), ("migrate",), ("host",), ("migrate", "a", "b", "c", "--publish", "8080"), ("host", "a", "--no-such"), ("migrate", "a", "b", "c", "--keep-source", "--remove-source")):
            self.assertEqual(self.cli(*words).code, 2, words)
        self.assertEqual(self.cli("--help").code, 0)
        self.assertEqual(self.cli("settle", Host("mid"), "x").code, 2)

    def test_options_may_stand_before_the_hosts(self):
        source, destination = Host("mid"), Host("new")
        source.start("web", "count", options=["-p", "8123:7777"])
        ended = self.cli("--json", "migrate", "--publish", "8123=9123", "--ignore", "logs", "--dry-run", source, destination, "web")
        self.assertEqual(ended.code, 0, str(ended))
        self.assertIn('"name": "web"', ended.out)

    def test_a_daemon_that_answers_garbage_half_an_answer_or_never(self):
        host = Host("mid")
        host.ssh("mv /usr/bin/docker /usr/bin/docker.real")
        try:
            for behaviour, code in (("echo garbage; exit 0", 1), ("printf 'HTTP/1.1 200 OK\\r\\nContent-Length: 100\\r\\nApi-Version: 1.45\\r\\n\\r\\nhalf'", 1), ("exit 0", 1), ("sleep 60", 1),
                                    ("head -c 10000000 /dev/urandom", 1)):
                host.ssh(f"cat >/usr/bin/docker <<'END'\n{FAKE % behaviour}\nEND\nchmod 755 /usr/bin/docker")
                ended = self.cli("host", host)
                self.assertEqual(ended.code, code, f"{behaviour}: {ended}")
                self.assertTrue(ended.err.strip())
            old = "printf 'HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\nApi-Version: 1.24\\r\\n\\r\\nOK'; sleep 5"
            host.ssh(f"cat >/usr/bin/docker <<'END'\n{FAKE % old}\nEND\nchmod 755 /usr/bin/docker")
            self.assertIn("is too old", self.cli("host", host).err)
        finally:
            host.ssh("mv /usr/bin/docker.real /usr/bin/docker")

    def test_what_is_not_supported_yet_stops_the_plan(self):
        host = Host("mid")
        host.start("data", "count", options=["--device", "/dev/null:/dev/other"])
        ended = self.cli("migrate", host, Host("new"), "data", "--dry-run")
        self.assertEqual(ended.code, 3, str(ended))
        self.assertIn("[devices]", ended.out)
        self.assertEqual(host.state("data"), "running")

    def test_a_name_or_port_that_is_taken_stops_the_plan(self):
        source, destination = Host("mid"), Host("new")
        source.start("web", "count", options=["-p", "8123:7777"])
        destination.load_workload()
        destination.docker("run", "-d", "--name", "web", "-p", "8123:80", "lab/workload", "sleep", "1000")
        ended = self.cli("migrate", source, destination, "web")
        self.assertEqual(ended.code, 3, str(ended))
        self.assertIn("[name-taken]", ended.err)
        self.assertIn("[port-taken]", ended.err)
        self.assert_clean(source, destination)


if __name__ == "__main__":
    main()
