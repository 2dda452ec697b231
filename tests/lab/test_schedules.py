# SPDX-License-Identifier: Apache-2.0
"""A host makes checkpoints of a container by itself, keeps as many as it shall, and deletes only its own."""
import json
import time

from support import Host, LabTest, main

CRON = "/etc/cron.d/transship-checkpoints"
LEFT = "ls -d /etc/transship /var/lib/transship /usr/local/lib/transship /etc/cron.d/transship* /etc/systemd/system/transship* /run/transship* 2>/dev/null"


class Schedules(LabTest):
    hosts = ("old", "mid", "new")

    def setUp(self):
        super().setUp()
        self.all = [Host(name) for name in self.hosts]
        for host in self.all:
            # The lab has no cron daemon; what one would run is run by hand.
            host.ssh("mkdir -p /etc/cron.d; cp /bin/sleep /run/cron; setsid /run/cron 300 >/dev/null 2>&1 </dev/null &")
            self.addCleanup(host.ssh, "kill $(pidof cron); rm -rf /run/cron /etc/transship /var/lib/transship /usr/local/lib/transship /etc/cron.d/transship*", check=False)
        self.let_agents_run(self.all[0])

    def schedule(self, *words, code=0):
        ended = self.cli("--yes", "--json", "checkpoint", "schedule", *words)
        self.assertEqual(ended.code, code, str(ended))
        return json.loads(ended.out)

    def run_by_cron(self, host, code=0):
        """What cron would run now, whatever the time is."""
        lines = host.ssh(f"cat {CRON}").splitlines()
        self.assertEqual(len(lines), 1, lines)
        fields = lines[0].split(None, 6)
        self.assertEqual(fields[5], "root")
        done = host.ssh(f"env -i HOME=/root PATH=/usr/bin:/bin SHELL=/bin/sh /bin/sh -c '{fields[6]}'; echo $?")
        self.assertEqual(done.splitlines()[-1], str(code), done)

    def checkpoints(self, host, container="job"):
        return sorted(entry["name"] for entry in json.loads(self.cli("--json", "checkpoint", "ls", host, container).out)["checkpoints"])

    def pretend_older(self, host, made, minutes):
        """As if a checkpoint had been made some minutes before."""
        older = time.strftime("auto-%Y%m%d-%H%M", time.gmtime(time.time() - 60 * minutes))
        host.ssh(f"cd /var/lib/docker/containers/*/checkpoints && mv {made} {older} && sed -i 's/{made}/{older}/' /var/lib/transship/schedules/job/made")
        return older

    def test_it_is_set_run_listed_paused_and_removed_on_each_engine(self):
        for host in self.all:
            with self.subTest(host.name):
                host.start("job", "count", "memory=8", options=["--network", "none"])
                host.docker("checkpoint", "create", "--leave-running", "job", "auto-20200101-0000")
                user = host.as_user("ops")
                made = self.schedule(user, "job", "--every", "*/10 * * * *", "--keep", "2")[0]
                self.assertEqual({key: made[key] for key in ("container", "rule", "keep", "limit", "paused", "last")},
                                 {"container": "job", "rule": "*/10 * * * *", "keep": 2, "limit": 0, "paused": False, "last": None})
                self.assertRegex(made["next"], r"^20\d\d-\d\d-\d\d \d\d:\d0$")
                older = []
                for minutes in (30, 20, 10) if host.name == "mid" else (20, 10):
                    self.run_by_cron(host)
                    fresh = [name for name in self.checkpoints(user) if name != "auto-20200101-0000" and name not in older]
                    self.assertEqual(len(fresh), 1)
                    older.append(self.pretend_older(host, fresh[0], minutes))
                # Two are kept, and one that it did not make, whatever its name is.
                self.assertEqual(self.checkpoints(user), ["auto-20200101-0000", *older[-2:]])
                last = self.schedule(user)[0]
                self.assertEqual((last["last"]["result"], last["last"]["words"], last["made"]), ("done", "", 2))
                self.assertEqual(host.state("job"), "running")
                tried = self.schedule(user, "job", "--now")
                self.assertEqual(tried["result"], "done")
                self.assertEqual(self.checkpoints(user), ["auto-20200101-0000", older[-1], tried["name"]])
                again = self.schedule(user, "job", "--now")
                while again["name"] != tried["name"]:  # a minute later: two at once are wanted
                    tried, again = again, self.schedule(user, "job", "--now")
                self.assertIn("this minute", again["words"])
                self.assertTrue(self.schedule(user, "job", "--pause")[0]["paused"])
                self.assertEqual(host.ssh(f"cat {CRON}", check=False), "")
                self.assertFalse(self.schedule(user, "job", "--resume")[0]["paused"])
                self.assertIn("*/10 * * * * root", host.ssh(f"cat {CRON}"))
                self.schedule(user, "job", "--every", "daily")
                self.assertIn("0 0 * * * root", host.ssh(f"cat {CRON}"))
                self.assertEqual(self.schedule(user, "job", "--remove"), [])
                self.assertEqual(host.ssh(LEFT, check=False), "")
                self.assertEqual(len(self.checkpoints(user)), 3)
                self.assert_clean(host)

    def test_two_runs_never_overlap_and_one_that_was_killed_does_not_stop_the_next(self):
        host = self.all[1]
        host.start("job", "count", "memory=200", options=["--network", "none"])
        self.schedule(host, "job", "--every", "hourly")
        said = host.ssh("for i in 1 2 3; do /bin/sh /usr/local/lib/transship/checkpoint-schedule run job & done; wait").splitlines()
        self.assertEqual(sorted(line.split()[0] for line in said), ["The", "The", "done"], said)
        host.ssh("mkdir /run/transship-schedule-job && echo 999999 >/run/transship-schedule-job/pid")
        name = self.checkpoints(host)[0]
        self.pretend_older(host, name, 5)
        self.run_by_cron(host)
        self.assertEqual(len(self.checkpoints(host)), 2)
        self.assertEqual(host.ssh("ls -d /run/transship-schedule*", check=False), "")

    def test_a_failure_and_a_limit_are_told(self):
        host = self.all[2]
        host.start("job", "count", "memory=30", "lock=/tmp/lock", options=["--network", "none"])
        self.schedule(host, "job", "--every", "hourly", "--keep", "5", "--limit", "40MB")
        self.run_by_cron(host, code=1)
        last = self.schedule(host)[0]["last"]
        self.assertEqual(last["result"], "failed")
        self.assertIn("criu failed", last["words"])
        self.assertEqual([entry for entry in self.checkpoints(host)], [])
        told = self.cli("checkpoint", "schedule", host)
        self.assertIn("failed", told.out)
        failed = self.cli("--yes", "checkpoint", "schedule", host, "job", "--now")
        self.assertEqual(failed.code, 1, str(failed))
        self.assertIn("could not be made", failed.err)
        host.docker("rm", "-f", "job")
        host.start("job", "count", "memory=30", options=["--network", "none"])
        older = []
        for minutes in (20, 10):
            self.run_by_cron(host)
            older.append(self.pretend_older(host, [name for name in self.checkpoints(host) if name not in older][0], minutes))
            older = [name for name in older if name in self.checkpoints(host)]
        self.assertEqual(len(older), 1, "two of them are more than it may have")
        host.docker("stop", "-t", "0", "job")
        self.run_by_cron(host)
        self.assertEqual(self.schedule(host)[0]["last"]["result"], "skipped")
        self.assertEqual(self.checkpoints(host), older)

    def test_where_systemd_runs_its_timers_do_it(self):
        """The lab has no systemd; what it is asked for is written down."""
        host = self.all[1]
        host.start("job", "count", options=["--network", "none"])
        host.ssh("mkdir -p /run/systemd/system /etc/systemd/system; printf '#!/bin/sh\necho \"$*\" >>/run/asked\n' >/usr/local/sbin/systemctl; chmod 755 /usr/local/sbin/systemctl")
        self.addCleanup(host.ssh, "rm -rf /run/systemd /usr/local/sbin/systemctl /run/asked /etc/systemd/system/transship*")

        def asked():
            return host.ssh("cat /run/asked; rm /run/asked").splitlines()

        self.schedule(host, "job", "--every", "*/15 8-18 * * 1-5")
        self.assertEqual(asked(), ["daemon-reload", "--quiet enable transship-checkpoint-job.timer", "restart transship-checkpoint-job.timer"])
        timer, service = (host.ssh(f"cat /etc/systemd/system/transship-checkpoint-job.{kind}").splitlines() for kind in ("timer", "service"))
        self.assertIn("OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 8,9,10,11,12,13,14,15,16,17,18:0,15,30,45:00", timer)
        self.assertIn("Type=oneshot", service)
        command = next(line.removeprefix("ExecStart=") for line in service if line.startswith("ExecStart="))
        self.assertTrue(host.ssh(command).startswith("done auto-"))
        self.schedule(host, "job", "--pause")
        self.assertEqual(asked(), ["daemon-reload", "--quiet disable --now transship-checkpoint-job.timer"])
        self.schedule(host, "job", "--remove")
        self.assertEqual(asked(), ["--quiet disable --now transship-checkpoint-job.timer", "daemon-reload"])
        self.assertEqual(host.ssh(LEFT, check=False), "")

    def test_without_the_agent_sudo_sets_it(self):
        host = self.all[2]
        host.start("job", "count", options=["--network", "none"])
        for user in (host, host.as_user("deploy")):
            with self.subTest(user.address):
                made = self.schedule(user, "job", "--every", "hourly", "--no-agent")[0]
                self.assertEqual(made["container"], "job")
                self.run_by_cron(host)
                self.assertEqual(self.schedule(user, "job", "--pause", "--no-agent")[0]["paused"], True)
                self.schedule(user, "job", "--remove", "--no-agent")
                self.assertEqual(host.ssh(LEFT, check=False), "")
                host.docker("checkpoint", "rm", "job", self.checkpoints(host)[0])
        refused = self.schedule(host.as_user("ops"), "job", "--every", "hourly", "--no-agent", code=1)["error"]
        self.assertIn("needs root there", refused["what"])
        self.assertIn("sudo: ", refused["reason"])
        self.assertEqual(host.ssh(LEFT, check=False), "")
        self.assert_clean(host)

    def test_what_can_not_be_set_changes_nothing(self):
        host = self.all[1]
        host.start("job", "count", options=["--network", "none"])
        refused = self.cli("checkpoint", "schedule", host, "job", "--every", "hourly")
        self.assertEqual(refused.code, 2, str(refused))
        self.schedule(host, "job", "--every", "now", code=2)
        self.schedule(host, "--every", "hourly", code=2)
        self.assertIn("nobody", self.schedule(host, "nobody", "--every", "hourly", code=1)["error"]["what"])
        self.assertIn("no schedule", self.schedule(host, "job", "--remove", code=1)["error"]["what"])
        host.ssh("kill $(pidof cron)")
        failed = self.schedule(host, "job", "--every", "hourly", code=1)["error"]
        self.assertIn("Neither systemd nor a cron daemon", failed["reason"])
        self.assertEqual(host.ssh(LEFT, check=False), "")
        self.assertEqual(self.schedule(host), [])
        self.assert_clean(host)


if __name__ == "__main__":
    main()
