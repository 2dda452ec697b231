# SPDX-License-Identifier: Apache-2.0
"""The window's story on lab hosts."""
import json
import os
import pathlib
import signal
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "lab"))
from support import BUILD, FULL, KEY, LAB, NUMBER, Host, LabTest, lab, main, wait_for  # noqa: E402


# These have hosts and containers of their own.
ALONE = {"whatAFindingNamesIsMendedAndTheWayRehearsed", "oneMigrationOfAContainerAtATime", "theListFollowsTheHost", "severalContainersGoThroughTheQueue",
         "aQueueThatWasCutOffGoesOn", "theWindowAnswersAndClosesWhileADaemonHangs",
         "anOptionTakesAwayWhatStandsInTheWay", "theDesktopKnowsOfAMigrationUnderWay", "theDemoHostsAreAButtonAway", "theKeyringKeepsAPassword", "aDestinationThatDiesLeavesTheContainerWhereItWas",
         "aCheckpointIsMadeLookedIntoComparedCarriedRestoredAndDeleted"}
# tests/run builds the others beside the first.
BUILDS = {"": BUILD, **{sanitizer: pathlib.Path(f"{BUILD}-{sanitizer}") for sanitizer in ("address", "thread")}}


class Window(LabTest):
    hosts = ("mid", "new")

    def test_it_moves_a_container(self):
        self.story("")

    def under(self, sanitizer):
        if not BUILDS[sanitizer].is_dir() and not str(BUILD).endswith("/build/test"):
            self.skipTest("this build has no sanitizer build beside it")
        self.story(sanitizer)

    def test_it_moves_a_container_under_the_address_sanitizer(self):
        self.under("address")

    @unittest.skipUnless(FULL, "in tests/run --full")
    def test_it_moves_a_container_under_the_thread_sanitizer(self):
        self.under("thread")

    def test_two_windows_and_the_command_line_move_a_container_once(self):
        source, destination = self.source, self.destination
        # So much memory that the others come while the first is at work.
        source.start("tally", "count", "memory=500", options=["--network", "none"])
        command = self.arguments("--yes", "--json", "migrate", source, Host("new2"), "tally", "--ignore", "all")
        self.run_story("", "oneMigrationOfAContainerAtATime", TRANSSHIP_OTHER_COMMAND="\n".join(command))
        self.assert_counts_on((source, self.original(source, "tally")), (destination, "tally"))
        self.assert_clean(source, destination, Host("new2"))

    def test_the_list_follows_the_host(self):
        self.source.start("tally", "count", options=["--network", "none"])
        self.run_story("", "theListFollowsTheHost",
                       TRANSSHIP_OTHER_COMMAND=self.on(self.source, "docker run -d --rm --name another --network none lab/workload /bin/sleep 2"))

    def test_an_option_takes_away_what_stands_in_the_way(self):
        self.destination.start("squatter", "count", options=["-p", "8123:7777"])
        self.source.start("tally", "count", "listen=7777", options=["-p", "8123:7777", "-v", "kept:/data"])
        self.source.ssh("echo stays >/var/lib/docker/volumes/kept/_data/file")
        self.run_story("", "anOptionTakesAwayWhatStandsInTheWay")
        self.assert_counts_on((self.source, self.original(self.source, "tally")), (self.destination, "tally"))
        self.assertIn("good", self.destination.answer(9123))
        self.assertEqual(self.destination.ssh("ls /var/lib/docker/volumes/kept/_data"), "")
        self.assert_clean(self.source, self.destination)

    def test_the_window_answers_and_closes_while_a_daemon_hangs(self):
        self.source.start("tally", "count", options=["--network", "none"])
        self.addCleanup(self.source.ssh, "kill -CONT $(pidof dockerd)")
        self.run_story("", "theWindowAnswersAndClosesWhileADaemonHangs", TRANSSHIP_OTHER_COMMAND=self.on(self.source, "kill -STOP $(pidof dockerd)"))

    def test_a_destination_that_dies_leaves_the_container_where_it_was(self):
        self.source.start("tally", "count", "memory=200", options=["--network", "none"])
        tool = str(HERE.parent / "lab" / "lab")
        self.addCleanup(lab, "engine", "new", "start")
        self.run_story("", "aDestinationThatDiesLeavesTheContainerWhereItWas", TRANSSHIP_OTHER_COMMAND="\n".join([tool, "engine", "new", "kill"]))
        self.assertEqual(self.source.state("tally"), "running")
        lab("engine", "new", "start")
        # What could not be removed while the engine was away goes when somebody asks for it.
        recovered = self.cli("recover", timeout=200)
        self.assertEqual(recovered.code, 0, str(recovered))
        said = self.source.ticks("tally")
        self.assertEqual(said, list(range(1, len(said) + 1)))
        self.assert_clean(self.source, self.destination)

    def test_a_checkpoint_is_made_looked_into_compared_carried_restored_and_deleted(self):
        self.source.start("tally", "count", options=["--network", "none"])
        # The lab has no cron daemon; what one would run is run by hand.
        self.source.ssh("mkdir -p /etc/cron.d; cp /bin/sleep /run/cron; setsid /run/cron 300 >/dev/null 2>&1 </dev/null &")
        self.addCleanup(self.source.ssh, "kill $(pidof cron); rm /run/cron")
        self.run_story("", "aCheckpointIsMadeLookedIntoComparedCarriedRestoredAndDeleted", TRANSSHIP_OTHER_COMMAND=self.on(self.source, "docker stop -t 0 tally"),
                       TRANSSHIP_POD=HERE.parent / "fuzz" / "corpus" / "archive" / "pod")
        self.assertEqual(self.source.state("tally"), "running")
        self.assertEqual(self.source.state("again"), "running")

    def test_a_finding_is_mended(self):
        lab("daemon", "new", "{}")
        self.addCleanup(lab, "daemon", "new", '{"experimental": true}')
        self.source.start("tally", "count", options=["--network", "none"])
        self.run_story("", "whatAFindingNamesIsMendedAndTheWayRehearsed")
        self.assertEqual(json.loads(self.destination.ssh("cat /etc/docker/daemon.json")), {"experimental": True})
        self.assertEqual(self.source.state("tally"), "running")
        self.assert_clean(self.source, self.destination)

    def test_the_demo_hosts_open_from_an_empty_window_and_end_with_theirs(self):
        environment = {**self.environment(), "TRANSSHIP_LAB": str((int(NUMBER) + 33) % 100)}
        demo = HERE.parent / "lab" / "demo"

        def run(*words):
            done = subprocess.run([str(word) for word in words], env=environment, capture_output=True, text=True, timeout=300, stdin=subprocess.DEVNULL)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            return done.stdout

        self.addCleanup(run, demo.parent / "lab", "down", "--all")
        self.run_story("", "theDemoHostsAreAButtonAway", TRANSSHIP_LAB=environment["TRANSSHIP_LAB"])
        addresses = [run(demo, "address", name).strip() for name in ("here", "there")]

        def windows():
            """The demo's window: what it was told, and its environment."""
            for folder in pathlib.Path("/proc").glob("[0-9]*"):
                try:
                    words = (folder / "cmdline").read_text().split("\0")
                    if words[0] == str(BUILD / "bin" / "transship") and addresses[0] in words:
                        yield int(folder.name), words, (folder / "environ").read_text().split("\0")
                except OSError:
                    pass  # it ended meanwhile

        wait_for(lambda: list(windows()), "the demo opens its window")
        [(pid, words, variables)] = windows()
        self.assertEqual(words[words.index("--source") + 1], addresses[0])
        self.assertEqual(words[words.index("--destination") + 1], addresses[1])
        self.assertNotIn(f"XDG_STATE_HOME={environment['XDG_STATE_HOME']}", variables, "its history is its own")
        self.assertEqual(sorted(line.split()[0] for line in run(demo.parent / "lab", "ls").splitlines()), ["here", "there"])
        os.kill(pid, signal.SIGTERM)
        wait_for(lambda: not run(demo.parent / "lab", "ls").strip(), "the demo hosts have ended")

    def test_the_desktop_knows_of_a_migration_under_way(self):
        says = pathlib.Path(self.home) / "says"
        # Both buses are one that the test made.
        self.run_story("", "theDesktopKnowsOfAMigrationUnderWay",
                       before=["dbus-run-session", "--", sys.executable, str(HERE / "desktop.py"), str(says), "xvfb-run", "--auto-servernum"],
                       QT_QPA_PLATFORM="xcb", TRANSSHIP_DESKTOP_SAYS=str(says))

    def test_the_keyring_keeps_a_password(self):
        host = self.source
        host.ssh("echo 'ops:secret word' | chpasswd; /usr/sbin/sshd -p 2222 -o PidFile=/run/password.pid -o PasswordAuthentication=yes -o KbdInteractiveAuthentication=no")
        self.addCleanup(host.ssh, "kill $(cat /run/password.pid); usermod --password '*' ops")
        keyring = pathlib.Path(self.home) / "keyring.sh"
        keyring.write_text("#!/bin/sh\necho -n unlocks | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\nexec \"$@\"\n")
        keyring.chmod(0o755)
        self.run_story("", "theKeyringKeepsAPassword", before=["dbus-run-session", "--", str(keyring)], TRANSSHIP_PASSWORD_HOST=f"ops@{host.ip}:2222",
                       XDG_DATA_HOME=f"{self.home}/data", XDG_CURRENT_DESKTOP="GNOME")
        kept = [path.read_bytes() for path in pathlib.Path(self.home).rglob("*") if path.is_file()]
        self.assertTrue(kept)
        self.assertFalse(any(b"secret word" in content for content in kept), "it is nowhere in clear")

    def service(self, name, after="", options=(), workload=()):
        depends = ["--label", f"com.docker.compose.depends_on={after}:service_started:false"] if after else []
        self.source.start(name, "count", *workload, options=["--label", "com.docker.compose.project=shop", "--label", f"com.docker.compose.service={name}", *depends, *options])

    def test_several_containers_go_through_the_queue(self):
        self.destination.start("squatter", "count", options=["-p", "8123:7777"])
        self.service("app", after="db")
        self.service("db", workload=["memory=200"])
        self.service("front", options=["-p", "8123:7777"])
        self.service("ads", after="front")
        self.source.start("tally", "count", "memory=200")
        self.run_story("", "severalContainersGoThroughTheQueue", TRANSSHIP_OTHER_COMMAND=self.on(self.destination, "docker rm -f squatter"))
        for name in ("app", "db", "front", "ads", "tally"):
            self.assert_counts_on((self.source, self.original(self.source, name)), (self.destination, name))
        self.assert_clean(self.source, self.destination)

    def test_a_queue_that_was_cut_off_goes_on(self):
        self.service("db", workload=["memory=300"])
        self.service("app", after="db")
        process = self.launch("--yes", "--json", "migrate", self.source, self.destination, "--all")
        self.until(process, "memory")
        process.kill()
        process.communicate()
        self.run_story("", "aQueueThatWasCutOffGoesOn")
        for name in ("db", "app"):
            self.assert_counts_on((self.source, self.original(self.source, name)), (self.destination, name))
        self.assert_clean(self.source, self.destination)

    def on(self, host, command):
        return "\n".join(["ssh", "-n", "-i", str(KEY), "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", host.address, command])

    def save_hosts(self):
        """What an earlier evening with the window left."""
        folder = pathlib.Path(self.environment()["XDG_CONFIG_HOME"]) / "transship"
        folder.mkdir(parents=True, exist_ok=True)
        saved = [{"name": name, "address": host.address, "identity": str(KEY)} for name, host in (("here", self.source), ("there", self.destination))]
        (folder / "hosts.json").write_text(json.dumps(saved))

    def hands(self, story):
        self.save_hosts()
        self.destination.start("idle", "count", options=["--network", "none"])
        for name in ("one", "two"):
            self.source.start(name, "count", options=["--network", "none"])
        self.run_story("", story, program="hands-story")
        for name in ("one", "two"):
            self.assertEqual(len([line for host in (self.source, self.destination) for line in host.ssh("docker ps --format '{{.Names}}'").split() if line == name]), 1)
        self.assertEqual(self.source.state("one"), "running")
        self.assertEqual(self.destination.state("two"), "running")
        self.assert_clean(self.source, self.destination)

    @unittest.skipUnless(FULL, "in tests/run --full")
    def test_everything_can_be_done_by_keyboard_alone(self):
        self.hands("theThreeByKeyboardAlone")

    @unittest.skipUnless(FULL, "in tests/run --full")
    def test_everything_can_be_done_by_mouse_alone(self):
        self.hands("theThreeByMouseAlone")

    def pages(self, language, scale, folder=""):
        for name in ("one", "tally", "two"):
            self.source.start(name, "count", "memory=150", options=["--network", "none"])
        self.source.docker("checkpoint", "create", "--leave-running", "one", "before-noon")
        self.run_story("", program="pages-story", TRANSSHIP_LANGUAGE=language, QT_SCALE_FACTOR=scale, TRANSSHIP_SCREENSHOTS=folder)

    def test_every_page_has_room_for_german_words(self):
        self.pages("de_DE", "1")

    @unittest.skipUnless(FULL, "in tests/run --full")
    def test_every_page_has_room_in_each_language_at_each_scale(self):
        for language in ("en_GB", "de_DE", "fr_FR"):
            for scale in ("1", "2"):
                with self.subTest(language=language, scale=scale):
                    self.setUp()
                    folder = os.environ.get("TRANSSHIP_SCREENSHOTS", "")
                    if folder:
                        folder = f"{folder}/{language[:2]}-{scale}x"
                        os.makedirs(folder, exist_ok=True)
                    self.pages(language, scale, folder)

    def story(self, sanitizer):
        source, destination = self.source, self.destination
        source.start("tally", "count", "listen=7777", "memory=24", options=["-p", "8123:7777"])
        told = subprocess.run([BUILDS[sanitizer] / "bin" / "window-story", "-functions"], capture_output=True, text=True, timeout=60, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        functions = [line.removesuffix("()") for line in told.stdout.split()]
        self.assertGreater(len(functions), len(ALONE) + 3, told.stderr)
        self.run_story(sanitizer, *(name for name in functions if name not in ALONE))
        self.assert_counts_on((source, self.original(source, "tally")), (destination, "tally"))
        self.assertIn("good", destination.answer(8123))
        self.assert_clean(source, destination)

    def wrong_known_hosts(self):
        """The source's address with the destination's key."""
        lines = (LAB / "known_hosts").read_text().splitlines()
        ips = [host.address.rsplit("@", 1)[-1] for host in (self.source, self.destination)]
        wrong = [ips[0] + " " + line.split(" ", 1)[1] for line in lines if line.split(" ", 1)[0] == ips[1]]
        self.assertTrue(wrong, lines)
        path = pathlib.Path(self.home) / "wrong"
        path.write_text("\n".join(wrong) + "\n")
        return str(path)

    def run_story(self, sanitizer, *functions, program="window-story", before=(), **more):
        environment = {**self.environment(), "QT_QPA_PLATFORM": "offscreen", "TRANSSHIP_SOURCE": self.source.address, "TRANSSHIP_DESTINATION": self.destination.address, "TRANSSHIP_KEY": str(KEY),
                       "TRANSSHIP_KNOWN_HOSTS": str(LAB / "known_hosts"), "TRANSSHIP_NO_KNOWN_HOSTS": f"{self.home}/none", "TRANSSHIP_WRONG_KNOWN_HOSTS": self.wrong_known_hosts(),
                       # What Qt and fontconfig keep until the end is not ours.
                       "ASAN_OPTIONS": "detect_leaks=0",
                       "TSAN_OPTIONS": f"suppressions={HERE}/thread-sanitizer", "TRANSSHIP_SCREENSHOTS": os.environ.get("TRANSSHIP_SCREENSHOTS", ""), **more}
        done = subprocess.run([*before, BUILDS[sanitizer] / "bin" / program, *functions], env=environment, capture_output=True, text=True, timeout=300)
        print(done.stdout)
        self.assertEqual(done.returncode, 0, f"{done.stdout}{done.stderr}exit status {done.returncode}")


if __name__ == "__main__":
    main()
