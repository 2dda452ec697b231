# SPDX-License-Identifier: Apache-2.0
"""Checkpoints are listed, whoever made them, told apart, looked into, compared, restored, exported, imported and deleted."""
import datetime
import json
import pathlib
import re
import signal
import socket
import time

from cri import Pod
from support import NUMBER, WORKLOAD, Host, LabTest, main, path_inside


class Checkpoints(LabTest):
    hosts = ("old", "mid", "new")

    def setUp(self):
        super().setUp()
        self.all = [Host(name) for name in self.hosts]

    def start_job(self, host, *more, network="none"):
        host.start("job", "count", "append=/data/log", "threads=3", "memory=8", *more, options=["--network", network])

    def checkpoint(self, *words, code=0, **named):
        ended = self.cli("--yes", "--json", "checkpoint", *words, **named)
        self.assertEqual(ended.code, code, str(ended))
        return json.loads(ended.out)

    @staticmethod
    def signal_name(number):
        try:
            name = signal.Signals(number).name
        except ValueError:
            return str(number)
        return str(number) if name.startswith("SIGRT") else name.removeprefix("SIG")

    @staticmethod
    def by_hand(host, *words):
        # containerd refuses content that it has from an earlier one, until it has forgotten it (moby issue 42900).
        for _ in range(10):
            try:
                return host.docker("checkpoint", "create", *words)
            except AssertionError as error:
                if "already exists" not in str(error):
                    raise
                time.sleep(1)
        return host.docker("checkpoint", "create", *words)

    def listed(self, host, *container):
        return {entry["name"]: entry for entry in self.checkpoint("ls", host, *container)["checkpoints"]}

    def test_one_is_made_listed_and_deleted_on_each_engine_with_the_group_docker_alone(self):
        for host in self.all:
            with self.subTest(host.name):
                self.start_job(host)
                user = host.as_user("ops")
                made = self.checkpoint("create", user, "job", "before-noon", "--note", "Before the \x1b[31mchange")
                self.assertEqual(made["name"], "before-noon")
                self.assertGreater(made["at_most_frozen_ms"], 0)
                self.assertGreater(made["predicted_ms"], 0)
                ticks = host.ticks("job")
                host.wait_for(lambda: len(host.ticks("job")) > len(ticks), "it goes on")
                self.by_hand(host, "--leave-running", "job", "by-hand")
                found = self.listed(user)
                self.assertEqual(set(found), {"before-noon", "by-hand"})
                origin = found["before-noon"]["origin"]
                self.assertEqual((origin["note"], origin["engine"], origin["went_on"]), ("Before the \x1b[31mchange", host.version(), True))
                self.assertEqual(origin["took_ms"], made["at_most_frozen_ms"])
                here = self.checkpoint("ls", user)["host"]
                self.assertEqual({key: origin[key] for key in here}, here)
                self.assertEqual("Version: " + here["criu"], host.ssh("criu --version").splitlines()[0])
                self.assertLessEqual(set(here["instructions"]), set(host.ssh("grep -m1 ^flags /proc/cpuinfo").split()))
                self.assertIn("sse2", here["instructions"])
                self.assertIsNone(found["by-hand"]["origin"])
                shown = self.cli("checkpoint", "ls", user).out
                self.assertNotIn("\x1b", shown)
                self.assertIn(f"Docker {origin['engine']}, CRIU {origin['criu']}, Linux {origin['kernel']}; it went on", shown)
                for entry in found.values():
                    self.assertEqual((entry["container"], entry["against"], entry["whole"]), ("job", "", True))
                    self.assertGreater(entry["memory"], 8 << 20)
                    self.assertGreater(entry["bytes"], entry["memory"])
                gone = self.checkpoint("rm", user, "job", "before-noon")
                self.assertEqual(gone["bytes"], found["before-noon"]["bytes"])
                self.assertEqual(host.docker("checkpoint", "ls", "job").split()[2:], ["by-hand"])
                self.assertEqual(self.checkpoint("rm", user, "job", "before-noon", code=1)["error"]["what"], "job has no checkpoint before-noon.")
                self.assert_clean(host)

    def test_the_pause_is_predicted_by_the_last_one(self):
        host = self.all[2]
        self.start_job(host)
        first = self.checkpoint("create", host, "job", "first")
        second = self.checkpoint("create", host, "job", "second")
        self.assertEqual(second["predicted_ms"], first["at_most_frozen_ms"])
        self.assertIn("as the last time", self.cli("checkpoint", "create", host, "job", "third").err)

    def test_what_stands_against_one_is_known_before_it_is_restored(self):
        host = self.all[1]
        host.start("job", "count", "mapped=/data/table", options=["--network", "none", "-v", "kept:/data"])
        self.checkpoint("create", host, "job", "tonight", "--stop")
        self.assertEqual(self.checkpoint("show", host, "job", "tonight")["moved_on"], [])
        table = host.ssh("echo /var/lib/docker/volumes/kept/_data/table").strip()
        size = int(host.ssh(f"stat -c %s {table}"))
        host.ssh(f"echo more >>{table}")
        moved = [f"/data/table had {size} bytes and has {size + 5}"]
        self.assertEqual(self.checkpoint("show", host, "job", "tonight")["moved_on"], moved)
        self.assertEqual(self.listed(host)["tonight"]["moved_on"], moved)
        self.assertEqual(self.listed(host)["tonight"]["against"], moved[0])
        refused = self.checkpoint("restore", host, "job", "tonight", code=3)["error"]
        self.assertIn("moved on", refused["what"])
        self.assertEqual(refused["reason"], moved[0] + ".")
        host.ssh(f"mv {table} {table}.away")
        self.assertEqual(self.checkpoint("show", host, "job", "tonight")["moved_on"], ["/data/table is gone"])
        self.assertEqual(self.listed(host)["tonight"]["against"], "/data/table is gone")
        host.ssh(f"mv {table}.away {table}; truncate -s {size} {table}")
        # As if it came from a host with a newer CRIU.
        note = f"/var/lib/docker/containers/{host.inspect('job')['Id']}/checkpoints/tonight/transship.json"
        told = json.loads(host.ssh(f"cat {note}"))
        host.ssh(f"sed -i 's/\"criu\": \"[^\"]*\"/\"criu\": \"9.9\"/' {note}")
        self.assertIn("made by CRIU 9.9, which is newer than this host's " + told["criu"], self.listed(host)["tonight"]["against"])
        self.assertIn("CRIU 9.9", self.checkpoint("restore", host, "job", "tonight", code=3)["error"]["reason"])
        host.ssh(f"sed -i 's/\"criu\": \"9.9\"/\"criu\": \"{told['criu']}\"/' {note}")
        # And as if from one with another processor.
        host.ssh(f"cp -p {note} /run/note; sed -i 's/\"sse2\"/\"sse2\", \"sse99\"/' {note}")
        self.assertIn("instructions that this one lacks: sse99", self.listed(host)["tonight"]["against"])
        self.assertIn("sse99", self.checkpoint("restore", host, "job", "tonight", code=3)["error"]["reason"])
        host.ssh(f"cat /run/note >{note}; rm /run/note")
        self.assertEqual(host.state("job"), "exited")
        self.checkpoint("restore", host, "job", "tonight")
        self.assertEqual(host.state("job"), "running")
        self.assert_clean(host)

    def test_three_hundred_are_listed_with_what_stands_against_them(self):
        host = self.all[2]
        host.start("job", "count", "mapped=/data/table", options=["--network", "none", "-v", "kept:/data"])
        self.checkpoint("create", host, "job", "c0")
        host.ssh("cd /var/lib/docker/containers/*/checkpoints && for each in $(seq 299); do cp -al c0 c$each; done; echo more >>/var/lib/docker/volumes/kept/_data/table")
        began = time.monotonic()
        listed = self.listed(host)
        print(f"\nthree hundred checkpoints: {time.monotonic() - began:.1f} s")
        self.assertEqual(len(listed), 300)
        self.assertTrue(all(one["against"].startswith("/data/table had ") for one in listed.values()))

    def test_copies_that_containerd_forgot_are_told(self):
        host = self.all[2]
        self.addCleanup(host.ssh, "rm -r /tmp/ctrd-checkpoint-test")
        host.ssh("mkdir /tmp/ctrd-checkpoint-test; head -c 1000 /dev/zero >/tmp/ctrd-checkpoint-test/pages-1.img")
        user = host.as_user("ops")
        self.assertEqual(self.checkpoint("ls", user)["forgotten"], {"copies": 1, "bytes": 1000})
        self.assertIn(f"Copies of checkpoints lie forgotten in /tmp of {user.address}: 1, with 1000 B.", self.cli("checkpoint", "ls", user).err)

    def test_what_is_in_one_is_what_the_kernel_said(self):
        host = self.all[2]
        self.addCleanup(host.ssh, "rm -r /etc/criu")
        host.ssh("mkdir -p /etc/criu; echo file-locks >/etc/criu/runc.conf")  # else CRIU dumps no locks
        self.start_job(host, "writers=2:/data/many", "lock=/data/lock", "listen=7777")
        tasks = host.docker("exec", "job", "sh", "-c", "for p in /proc/[0-9]*; do echo ${p#/proc/} $(ls $p/task | wc -l); done").split("\n")
        files = host.docker("exec", "job", "sh", "-c", "ls -l /proc/1/fd")
        said = {what: host.docker("exec", "job", "cat", f"/proc/1/{what}") for what in ("cmdline", "environ", "maps", "status", "mountinfo", "net/tcp")}
        self.checkpoint("create", host, "job", "bug")
        contents = self.checkpoint("show", host, "job", "bug")
        self.assertEqual(contents["unread"], [])
        processes = {process["pid"]: process for process in contents["processes"]}
        self.assertEqual(sorted(processes), [1] + sorted(pid for pid in processes if pid != 1))
        self.assertEqual(len(processes), 3)  # it, and two writers
        for line in filter(None, tasks):
            pid, threads = map(int, line.split())
            if pid in processes:
                self.assertEqual(processes[pid]["threads"], threads)
        first = processes[1]
        self.assertEqual((first["name"], first["executable"], first["directory"], first["parent"]), ("workload", "/bin/workload", "/", 0))
        self.assertEqual({processes[pid]["parent"] for pid in processes if pid != 1}, {1})
        self.assertGreater(first["memory"], 8 << 20)
        ours = {file["descriptor"]: file["what"] for file in first["files"]}
        kernels = {int(number): target for number, target in re.findall(r" (\d+) -> (.+)$", files, re.M)}
        self.assertEqual(set(ours), set(kernels))
        for number, target in kernels.items():
            if target.startswith("/"):
                self.assertEqual(ours[number], target)
            elif target.startswith("pipe:"):
                self.assertIn("pipe", ours[number])
        self.assertTrue([target for target in kernels.values() if target.startswith("pipe:")])
        self.assertIn("/data/log", ours.values())
        self.assertIn("TCP 0.0.0.0:7777, listening", ours.values())
        self.assertIn(" 00000000:1E61 00000000:0000 0A ", said["net/tcp"])
        self.assertEqual(first["arguments"], said["cmdline"].rstrip("\0").split("\0"))
        variables = said["environ"].rstrip("\0").split("\0")
        self.assertEqual(first["environment"], [variable.split("=")[0] for variable in variables], "values are hidden")
        self.assertEqual(self.checkpoint("show", host, "job", "bug", "--environment=values")["processes"][0]["environment"], variables)
        kernels = {fields[0]: (fields[1], fields[5] if len(fields) > 5 else "") for fields in (line.split() for line in said["maps"].splitlines())}
        ours = {f"{int(region['start'], 16):08x}-{int(region['end'], 16):08x}": (region["protection"], region["what"]) for region in first["regions"]}
        for place, (protection, what) in kernels.items():
            if what not in ("[vsyscall]", "[vvar]", "[vvar_vclock]"):
                self.assertEqual(ours.get(place), (protection, what), place)
        self.assertGreater(sum(region["dumped"] for region in first["regions"]), 8 << 20)
        masks = dict(re.findall(r"^(Sig\w+):\t([0-9a-f]{16})$", said["status"], re.M))
        for name, mask in (("handled", "SigCgt"), ("ignored", "SigIgn"), ("blocked", "SigBlk")):
            numbers = [number for number in range(1, 65) if int(masks[mask], 16) >> (number - 1) & 1]
            self.assertEqual(first["signals"][name], [self.signal_name(number) for number in numbers], name)
        self.assertIn("PIPE", first["signals"]["ignored"])
        mounted = {fields[4] for fields in (line.split() for line in said["mountinfo"].splitlines())}
        self.assertEqual({mount["path"] for mount in contents["mounts"]}, mounted)
        types = {fields[4]: fields[fields.index("-") + 1] for fields in (line.split() for line in said["mountinfo"].splitlines())}
        for mount in contents["mounts"]:
            if mount["path"] in ("/", "/proc", "/dev", "/dev/pts", "/dev/mqueue", "/sys"):
                self.assertEqual(mount["type"], types[mount["path"]], mount)
        self.assertEqual(contents["host_name"], host.inspect("job")["Config"]["Hostname"])
        self.assertIn("mount", first["namespaces"])
        locked = {file["what"]: file["locked"] for file in first["files"] if file["locked"]}
        self.assertEqual(locked, {"/data/lock": "for writing"})
        self.assertIn("locked for writing", self.cli("checkpoint", "show", host, "job", "bug", "--signals", "--mounts").out)
        tree = self.checkpoint("show", host, "job", "bug", "--image", "pstree.img")
        self.assertEqual(sorted(entry["pid"] for entry in tree["entries"]), sorted(processes))
        self.assertIn("pstree.img", self.checkpoint("show", host, "job", "bug", "--image", "no.img", code=1)["error"]["remedy"])
        # Its own command line stands in its stack, and where the kernel says.
        found = self.checkpoint("search", host, "job", "bug", "--text", "append=/data/log")["hits"]
        stack = next(region for region in first["regions"] if region["what"] == "[stack]")
        self.assertTrue([hit for hit in found if hit["pid"] == 1 and int(stack["start"], 16) <= int(hit["address"], 16) < int(stack["end"], 16)], str(found))
        for hit in found:
            self.assertEqual(bytes.fromhex(hit["around"])[hit["before"]:].split(b"\0")[0][:16], b"append=/data/log")
        self.assertEqual(self.checkpoint("search", host, "job", "bug", "--hex", "ca fe ba be 00 11 22 33 44 55 66 77"), {"hits": [], "more": False, "unread": []})
        file = pathlib.Path(self.home) / "bug.tar.zst"
        self.checkpoint("export", host, "job", "bug", file)
        self.assertEqual(self.checkpoint("search", file, "--hex", b"append=/data/log".hex())["hits"], found)
        expressed = self.checkpoint("search", file, "--regex", "append=/da[t]a/[a-z]+")["hits"]
        self.assertEqual([hit["address"] for hit in expressed], [hit["address"] for hit in found])
        self.assertIn("At character", self.checkpoint("search", file, "--regex", "a(b", code=2)["error"]["reason"])
        secret = pathlib.Path(self.home) / "secret"
        secret.write_text("append=/data/log\n")
        with open(secret, "rb") as words:
            self.assertEqual(self.checkpoint("search", file, "--text", "-", stdin=words)["hits"], found)
        self.assert_clean(host)

    def test_one_is_exported_and_opened_without_a_host(self):
        for host in self.all:
            with self.subTest(host.name):
                self.start_job(host)
                self.checkpoint("create", host, "job", "bug")
                there = self.checkpoint("show", host, "job", "bug")
                file = pathlib.Path(self.home) / f"{host.name}.tar.zst"
                made = self.checkpoint("export", host.as_user("ops"), "job", "bug", file)
                self.assertEqual(made["bytes"], file.stat().st_size)
                self.assertGreater(made["unpacked"], 8 << 20)
                self.assertEqual(file.stat().st_mode & 0o777, 0o600)
                opened = self.checkpoint("show", file)
                about = opened.pop("about")
                self.assertEqual(opened, there)
                self.assertTrue(opened["processes"][0]["arguments"])
                self.assertEqual((about["name"], about["engine"], about["container"]["Name"]), ("bug", host.version(), "/job"))
                self.assert_clean(host)
                before = file.read_bytes()
                self.assertIn("already", self.checkpoint("export", host, "job", "bug", file, code=1)["error"]["what"])
                self.assertEqual(file.read_bytes(), before)
        file.write_bytes(before[:-1])
        self.assertIn("damaged", self.checkpoint("show", file, code=1)["error"]["what"])
        self.assertIn("no checkpoint mistyped", self.checkpoint("export", host, "job", "mistyped", f"{file}.2", code=1)["error"]["what"])
        self.assertEqual({path.name for path in file.parent.glob("*.tar.zst*")}, {f"{host.name}.tar.zst" for host in self.all})
        self.assertIn("Which", self.checkpoint("show", host, "job", code=2)["error"]["what"])
        self.assertIn("can't be read", self.checkpoint("show", self.home, code=1)["error"]["what"])

    def test_one_that_was_deleted_is_imported_and_goes_on(self):
        for host in self.all:
            with self.subTest(host.name):
                # From 28 on the engine restores nothing with a network of its own.
                self.start_job(host, network="host" if host.name == "new" else "none")
                self.checkpoint("create", host, "job", "bug")
                file = pathlib.Path(self.home) / f"{host.name}.tar.zst"
                self.checkpoint("export", host, "job", "bug", file)
                made = self.listed(host)["bug"]["made"]
                self.assertIn("already", self.checkpoint("import", file, host, "job", code=1)["error"]["what"])
                self.checkpoint("rm", host, "job", "bug")
                host.docker("stop", "-t", "0", "job")
                before = host.ticks("job")
                turned = bytearray(file.read_bytes())
                turned[len(turned) // 2] ^= 1
                damaged = pathlib.Path(self.home) / "damaged"
                damaged.write_bytes(turned)
                self.checkpoint("import", damaged, host, "job", code=1)
                self.assertEqual(self.listed(host), {})
                user = host.as_user("ops")
                self.assertEqual(self.checkpoint("import", file, user, "job"), {"name": "bug", "remark": ""})
                self.assertEqual((self.listed(user)["bug"]["against"], self.listed(user)["bug"]["made"]), ("", made))
                self.assertEqual(host.ssh("stat -c %a /var/lib/docker/containers/*/checkpoints/bug /var/lib/docker/containers/*/checkpoints/bug/pages-1.img").split(), ["700", "600"])
                self.assert_clean(host)
                host.docker("start", "--checkpoint", "bug", "job")
                host.wait_for(lambda: len(host.ticks("job")) > len(before) + 10, "it goes on")
                first = host.ticks("job")[len(before)]
                self.assertGreater(first, 20, "it does not begin anew")
                self.assertLessEqual(first, before[-1] + 1)
        host.start("other", "count", options=["--network", "none"])
        self.assertIn("another container", self.checkpoint("import", file, host, "other", "elsewhere")["remark"])
        self.assertIn("migrations", self.checkpoint("import", file, host, "other", "transship-mine", code=2)["error"]["what"])

    def test_one_is_restored_in_place(self):
        for host in self.all:
            with self.subTest(host.name):
                self.start_job(host, network="host" if host.name == "new" else "none")
                self.by_hand(host, "--leave-running", "job", "by-hand")
                user = host.as_user("ops")
                self.assertIn("running", self.checkpoint("restore", user, "job", "by-hand", code=3)["error"]["what"])
                host.docker("stop", "-t", "0", "job")
                before = host.ticks("job")
                sums = host.ssh("cd /var/lib/docker/containers/*/checkpoints/by-hand; md5sum *")
                restored = self.checkpoint("restore", user, "job", "by-hand")
                self.assertEqual(restored, {"container": "job", "checkpoint": "by-hand", "processes": 1, "remarks": []})
                host.wait_for(lambda: len(host.ticks("job")) > len(before) + 10, "it goes on")
                first = host.ticks("job")[len(before)]
                self.assertGreater(first, 20, "it does not begin anew")
                self.assertLessEqual(first, before[-1] + 1)
                self.assertEqual(set(self.listed(host)), {"by-hand"})
                self.assertEqual(host.ssh("cd /var/lib/docker/containers/*/checkpoints/by-hand; md5sum *"), sums)
                self.assert_clean(host)

    def test_where_the_engine_restores_no_own_network_a_new_container_takes_the_place(self):
        """With its files, its volume, its network and its port; from then on it is restored in place."""
        host = self.all[2]
        host.docker("network", "create", "front")
        host.start("job", "count", "append=/data/log", "listen=7777", options=["--network", "front", "-p", "8123:7777", "-v", "kept:/kept", "--restart", "on-failure"])
        host.wait_for(lambda: len(host.ticks("job")) > 20, "it runs")
        host.docker("exec", "job", "sh", "-c", "echo here > /kept/word")
        self.checkpoint("create", host, "job", "noon", "--stop")
        self.assertEqual(host.state("job"), "exited")
        old, before = host.inspect("job")["Id"], host.ticks("job")[-1]
        # What stands in the way of the network is told, and nothing is changed.
        host.start("squatter", "count", options=["-p", "8123:1"])
        names, images = host.names(), host.docker("images", "-q", "--no-trunc")
        failed = self.checkpoint("restore", host.as_user("ops"), "job", "noon", code=1)["error"]
        self.assertIn("8123", failed["reason"])
        self.assertEqual((host.names(), host.docker("images", "-q", "--no-trunc"), host.inspect("job")["Id"]), (names, images, old))
        self.assertEqual(host.inspect("job")["HostConfig"]["RestartPolicy"]["Name"], "on-failure")
        host.docker("rm", "-f", "squatter")

        restored = self.checkpoint("restore", host.as_user("ops"), "job", "noon")
        self.assertEqual((restored["container"], restored["processes"]), ("job", 1))
        self.assertIn("took its place", "".join(restored["remarks"]))
        kept = re.search(r"job\.before-[0-9a-f]+", restored["remarks"][-1]).group()
        host.wait_for(lambda: host.ticks("job") and host.ticks("job")[-1] > before + 10, "it goes on")
        written = [int(line.split()[1]) for line in host.docker("exec", "job", "cat", "/data/log").splitlines() if line.startswith("tick")]
        self.assertEqual(written, list(range(1, len(written) + 1)))
        self.assertEqual(host.docker("exec", "job", "cat", "/kept/word").strip(), "here")
        self.assertEqual(host.ticks("job")[0], before + 1)
        self.assertIsNotNone(host.answer(8123))
        self.assertEqual(host.inspect("job")["HostConfig"]["RestartPolicy"]["Name"], "on-failure")
        was = host.inspect(kept)
        self.assertEqual((was["Id"], was["State"]["Status"], was["HostConfig"]["RestartPolicy"]["Name"]), (old, "exited", "no"))
        self.assertEqual(sorted(host.names()), sorted(["job", "job.holder", kept]))
        self.assertEqual(sorted((entry["container"], entry["name"]) for entry in self.checkpoint("ls", host)["checkpoints"]), [("job", "noon"), (kept, "noon")])
        self.assertEqual(host.leftovers(holder=True), [])

        host.docker("stop", "-t", "0", "job")
        counted = len(host.ticks("job"))
        again = self.checkpoint("create", host, "job", "later", code=3)
        self.assertIn("not running", json.dumps(again))
        self.assertEqual(self.checkpoint("restore", host.as_user("ops"), "job", "noon")["remarks"], [])
        host.wait_for(lambda: len(host.ticks("job")) > counted + 5, "it goes on in place")

    def test_one_goes_on_elsewhere_in_a_new_container_with_its_files_and_its_network(self):
        """By hand yesterday, kept in a file, let go on elsewhere, and from there in the same way on the next engine."""
        _, mid, new = self.all
        mid.docker("network", "create", "front")
        mid.start("job", "count", "append=/data/log", "listen=7777", options=["--network", "front", "-p", "8123:7777", "--restart", "on-failure"])
        self.by_hand(mid, "job", "by-hand")
        counted = mid.ticks("job")
        before = counted[-1]
        for host, source, ports in ((new, mid, ("--publish", "8123=8124")), (mid, new, ())):
            with self.subTest(host.name):
                file = pathlib.Path(self.home) / f"{source.name}.tar.zst"
                self.checkpoint("export", source.as_user("ops"), "job", "by-hand", file, "--files")
                self.assertEqual([tag for image in source.api("GET", "/images/json") for tag in image["RepoTags"] or () if tag.startswith("transship-checkpoint:job-by-hand") and source is mid], [])
                source.docker("rm", "-f", *(name for name in source.names()))
                restored = self.checkpoint("restore", file, host.as_user("ops"), *ports)
                self.assertEqual({**restored, "remarks": []}, {"container": "job", "checkpoint": "by-hand", "processes": 1, "remarks": []}, str(restored))
                host.wait_for(lambda host=host, before=before: host.ticks("job") and host.ticks("job")[-1] > before + 10, "it goes on")
                # Nothing is done twice or left out: in its log file, which came along, and in what it says here.
                written = [int(line.split()[1]) for line in host.docker("exec", "job", "cat", "/data/log").splitlines() if line.startswith("tick")]
                self.assertEqual(written, list(range(1, len(written) + 1)))
                self.assertEqual(host.ticks("job")[0], before + 1)
                self.assertIsNotNone(host.answer(8124))
                self.assertEqual(host.inspect("job")["HostConfig"]["RestartPolicy"]["Name"], "on-failure")
                self.assertEqual(host.leftovers(holder=host is new), [])
                self.assertIn("already", self.checkpoint("restore", file, host, code=1)["error"]["what"])
                if host is new:
                    # In place, in the network that its holder has.
                    self.checkpoint("create", host, "job", "in-place", "--stop")
                    host.docker("stop", "-t", "0", "job.holder")
                    counted = host.ticks("job")
                    self.checkpoint("restore", host.as_user("ops"), "job", "in-place")
                    host.wait_for(lambda host=host, counted=counted: len(host.ticks("job")) > len(counted) + 5, "it goes on in place")
                    self.assertIsNotNone(host.answer(8124))
                    self.checkpoint("rm", host, "job", "by-hand")
                    self.checkpoint("create", host, "job", "by-hand", "--stop")
                    before = host.ticks("job")[-1]

    def test_nothing_is_left_where_one_can_not_go_on_elsewhere(self):
        _, mid, new = self.all
        mid.start("job", "count", "append=/data/log", options=["--network", "none", "-v", "kept:/kept", "-v", "/srv/kept:/srv/kept"])
        self.checkpoint("create", mid, "job", "noon", "--stop")
        file = pathlib.Path(self.home) / "noon.tar.zst"
        self.checkpoint("export", mid, "job", "noon", file)
        missing = self.checkpoint("restore", file, new, code=3)["error"]
        self.assertIn("volume kept", missing["reason"])
        self.assertIn("/srv/kept", missing["reason"])
        new.docker("volume", "create", "kept")
        new.ssh("mkdir -p /srv/kept")
        # Without its files the log that it has open is missing.
        new.load_workload()
        names, images = new.names(), new.docker("images", "-q", "--no-trunc")
        failed = self.checkpoint("restore", file, new, code=3)["error"]
        self.assertIn("/data/log is gone", failed["reason"])
        self.assertIn("--files", failed["remedy"])
        self.assertEqual(new.names(), names)
        self.assertEqual(new.docker("images", "-q", "--no-trunc"), images)
        self.assert_clean(new)
        refused = self.cli("checkpoint", "restore", file, new)
        self.assertEqual(refused.code, 2, str(refused))
        self.assertIn("--yes", refused.err)
        self.checkpoint("restore", new, "job", "noon", "--name", "other", code=2)

    def test_one_that_stops_its_container_stays_stopped_until_it_is_restored(self):
        for host in self.all[:2]:
            with self.subTest(host.name):
                host.start("job", "count", "append=/data/log", options=["--network", "none", "--restart", "always"])
                host.wait_for(lambda host=host: len(host.ticks("job")) > 5, "it runs")
                made = self.checkpoint("create", host.as_user("ops"), "job", "tonight", "--stop")
                self.assertTrue(made["stopped"])
                self.assertIn("begins again from zero", made["remark"])
                before = host.ticks("job")
                self.assertEqual(host.state("job"), "exited")
                self.assertEqual(json.loads(host.docker("inspect", "job"))[0]["HostConfig"]["RestartPolicy"]["Name"], "always")
                self.assertEqual(self.checkpoint("restore", host.as_user("ops"), "job", "tonight"), {"container": "job", "checkpoint": "tonight", "processes": 1, "remarks": []})
                host.wait_for(lambda host=host, before=before: len(host.ticks("job")) > len(before) + 10, "it goes on")
                # Nothing was done twice, and nothing was left out.
                said = host.ticks("job")
                self.assertEqual(said, list(range(1, len(said) + 1)))
                self.assert_clean(host)
                host.clear()
        host.start("brief", "count", options=["--network", "none", "--rm"])
        self.assertIn("--rm", self.checkpoint("create", host, "brief", "tonight", "--stop", code=3)["error"]["what"])
        self.assertEqual(host.state("brief"), "running")

    def test_one_that_can_not_be_restored_leaves_the_container_stopped(self):
        host = self.all[1]
        self.start_job(host)
        self.checkpoint("create", host, "job", "bug")
        host.docker("stop", "-t", "0", "job")
        host.ssh("rm /var/lib/docker/overlay2/*/diff/data/log")
        self.assertEqual(self.checkpoint("restore", host, "job", "bug", code=3)["error"]["reason"], "/data/log is gone.")
        # There, and nothing that CRIU could open.
        host.ssh(f"mkdir {host.inspect('job')['GraphDriver']['Data']['UpperDir']}/data/log")
        failed = self.checkpoint("restore", host, "job", "bug", code=1)["error"]
        self.assertIn("as it was, stopped", failed["what"])
        self.assertEqual(host.state("job"), "exited")
        self.assert_clean(host)
        host.ssh("truncate -s 1000 /var/lib/docker/containers/*/checkpoints/bug/pages-1.img")
        self.assertIn("not whole", self.checkpoint("restore", host, "job", "bug", code=1)["error"]["what"])
        self.assertEqual(host.state("job"), "exited")
        self.assertEqual(set(self.listed(host)), {"bug"})
        self.assert_clean(host)

    def test_the_statistics_of_criu_are_told_where_they_are_kept(self):
        host = self.all[1]
        self.start_job(host)
        # Docker throws them away; runc leaves them where it is told to work.
        identity = host.inspect("job")["Id"]
        place = f"/var/lib/docker/containers/{identity}/checkpoints/kept"
        host.ssh(f"mkdir -p {place} && runc --root /run/docker/runtime-runc/moby checkpoint --leave-running --image-path {place} --work-path {place} {identity}")
        counted = self.checkpoint("show", host, "job", "kept")["statistics"]
        self.assertGreater(counted["pages_written"], 8 << 8)
        self.assertIn("the processes stood still for", self.cli("checkpoint", "show", host, "job", "kept").err)

    def test_an_archive_of_a_pod_is_looked_into(self):
        host = self.all[2]
        pod = Pod(host)
        self.addCleanup(pod.remove)
        pod.start("count", "append=/tmp/log", "threads=3", "memory=8", environment=[("TOKEN", "of the pod")])
        host.wait_for(lambda: " tick 20\n" in pod.log(), "the pod counts")
        pod.checkpoint("/srv/pod.tar")
        file = pathlib.Path(self.home) / "pod.tar"
        file.write_bytes(pathlib.Path(path_inside(host.name, "/srv/pod.tar")).read_bytes())
        opened = self.checkpoint("show", file, "--environment=values")
        [process] = opened["processes"]
        self.assertEqual(process["arguments"], ["/bin/workload", "count", "append=/tmp/log", "threads=3", "memory=8"])
        self.assertEqual(process["threads"], 4)
        self.assertIn("TOKEN=of the pod", process["environment"])
        self.assertIn("/tmp/log", str(process["files"]))
        self.assertGreater(opened["statistics"]["pages_written"], 8 << 8)
        self.assertEqual(opened["unread"], [])
        self.assertIsNone(opened["about"])
        self.assertEqual(opened["foreign"]["image"], f"docker.io/{WORKLOAD}:latest")
        self.assertIn("job_pod_default", opened["foreign"]["name"])
        self.assertLess(abs(datetime.datetime.fromisoformat(opened["foreign"]["made"][:19] + "+00:00").timestamp() - time.time()), 600)
        self.assertIn("an archive of Podman, CRI-O or Kubernetes", self.cli("checkpoint", "show", file).out)
        self.assertNotIn("of the pod", self.cli("checkpoint", "show", file, "--environment").out)
        self.assertIn(process["pid"], [hit["pid"] for hit in self.checkpoint("search", file, "--text", "TOKEN=of the pod")["hits"]])
        self.assertEqual(self.checkpoint("compare", file, file)["changed"], [])
        self.start_job(host)
        for words in (["import", file, host, "job"], ["restore", file, host]):
            self.assertIn("is not Transship's", self.checkpoint(*words, code=3)["error"]["what"])
        file.write_bytes(file.read_bytes()[:60000])
        self.assertIn("damaged", self.checkpoint("show", file, code=1)["error"]["what"])

    def test_two_are_compared_on_a_host_and_as_files(self):
        host = self.all[1]
        self.start_job(host)
        for name in ("first", "second"):
            self.checkpoint("create", host, "job", name)
        self.checkpoint("rm", host, "job", code=2)
        self.checkpoint("rm", host, "job", "first", "--keep", "1", code=2)
        self.assertEqual(self.checkpoint("rm", host, "job", "--keep", "1", "--older-than", "1"), {"deleted": [], "bytes": 0})
        compared = self.checkpoint("compare", host, "job", "first", "second")
        self.assertEqual((compared["begun"], compared["ended"]), ([], []))
        files = [pathlib.Path(self.home) / name for name in ("first", "second", "third")]
        for file in files[:2]:
            self.checkpoint("export", host, "job", file.name, file)
        self.assertEqual(self.checkpoint("compare", *files[:2]), compared)
        host.docker("rm", "-f", "job")
        self.start_job(host, "writers=2:/data/many")
        self.checkpoint("create", host, "job", "third")
        self.checkpoint("export", host, "job", "third", files[2])
        compared = self.checkpoint("compare", files[0], files[2])
        self.assertEqual([process["executable"] for process in compared["begun"]], ["/bin/workload"] * 2)
        self.assertGreater(compared["memory"]["after"], compared["memory"]["before"])
        self.assertRegex(self.cli("checkpoint", "compare", files[2], files[0]).out, r"Process \d+ \(/bin/workload\) ended, with")
        self.checkpoint("compare", host, "job", "third", code=2)
        self.checkpoint("create", host, "job", "fourth")
        self.assertEqual(self.checkpoint("rm", host, "job", "--keep", "1")["deleted"], ["third"])
        self.assertEqual(set(self.listed(host)), {"fourth"})

    def test_what_can_not_be_dumped_goes_on_and_leaves_no_half_checkpoint(self):
        host = self.all[2]
        self.start_job(host, "lock=/data/lock")  # CRIU takes none along unless told to
        failed = self.checkpoint("create", host, "job", "refused", code=1)
        self.assertIn("goes on", failed["error"]["what"])
        self.assertIn("criu failed", failed["error"]["reason"])
        self.assertEqual(host.state("job"), "running")
        ticks = host.ticks("job")
        host.wait_for(lambda: len(host.ticks("job")) > len(ticks), "it goes on")
        self.assertEqual([each for each in self.listed(host).values() if each["whole"]], [])

    def test_connections_are_told_with_their_ends(self):
        host = self.all[2]
        peer = socket.create_server((f"10.200.{NUMBER}.1", 0))
        self.addCleanup(peer.close)
        port = peer.getsockname()[1]
        self.addCleanup(host.ssh, "rm -r /etc/criu")
        host.ssh("mkdir -p /etc/criu; echo tcp-established >/etc/criu/runc.conf")  # else CRIU refuses
        host.start("job", "count", "listen=7777", f"holds=tcp:10.200.{NUMBER}.1:{port}", options=["-p", "8123:7777"])
        address = host.docker("exec", "job", "hostname", "-i").strip()
        self.checkpoint("create", host, "job", "served")
        files = [file["what"] for process in self.checkpoint("show", host, "job", "served")["processes"] for file in process["files"]]
        self.assertIn("TCP 0.0.0.0:7777, listening", files)
        self.assertTrue([what for what in files if re.fullmatch(rf"TCP {address}:\d+ (to|->|→) 10.200.{NUMBER}.1:{port}.*", what)], str(files))

    def test_what_a_migration_needs_and_what_is_not_whole_is_told_and_kept(self):
        host = self.all[1]
        self.start_job(host)
        self.by_hand(host, "--leave-running", "job", "transship-abcdef")
        identity = host.docker("inspect", "-f", "{{.Id}}", "job").strip()
        host.ssh(f"mkdir /var/lib/docker/containers/{identity}/checkpoints/half")
        found = self.listed(host, "job")
        self.assertIn("migration", found["transship-abcdef"]["against"])
        self.assertIn("not whole", found["half"]["against"])
        self.assertIn("recover", self.checkpoint("rm", host, "job", "transship-abcdef", code=3)["error"]["remedy"])
        self.assertIn("transship-abcdef", self.listed(host))
        host.docker("checkpoint", "rm", "job", "transship-abcdef")

    def test_one_whose_container_is_gone_is_an_orphan(self):
        host = self.all[1]
        host.ssh("mkdir -p /var/lib/docker/containers/0123456789abcdef/checkpoints/lost; touch /var/lib/docker/containers/0123456789abcdef/checkpoints/lost/inventory.img")
        self.addCleanup(host.ssh, "rm -r /var/lib/docker/containers/0123456789abcdef")
        self.assertIn("container is gone", self.listed(host)["lost"]["against"])
        self.checkpoint("rm", host, "0123456789abcdef", "mistyped", code=1)
        self.assertEqual(self.checkpoint("rm", host.as_user("ops"), "0123456789ab", "lost")["deleted"], ["lost"])
        self.assertEqual(self.listed(host), {})
        self.assertEqual(host.ssh("ls /var/lib/docker/containers/0123456789abcdef/checkpoints"), "")
        self.checkpoint("rm", host, "0123456789ab", "lost", code=1)
        self.assert_clean(host)

    def test_wrong_names_and_states_are_refused(self):
        host = self.all[1]
        self.start_job(host)
        for name in ("../../tmp/x", "a", "x.", "-x", "transship-mine"):
            with self.subTest(name):
                words = ("create", host, "job") + (("--", name) if name.startswith("-") else (name,))
                self.assertIn("ame", self.checkpoint(*words, code=2)["error"]["what"])
        self.checkpoint("create", host, "job", "twice")
        self.assertIn("already", self.checkpoint("create", host, "job", "twice", code=1)["error"]["what"])
        self.checkpoint("create", host, "nobody", code=1)
        host.docker("stop", "-t", "0", "job")
        self.assertIn("exited", self.checkpoint("create", host, "job", code=3)["error"]["reason"])
        self.checkpoint("rm", host, "job", "twice", "mistyped", code=1)
        refused = self.cli("checkpoint", "rm", host, "job", "twice")
        self.assertEqual(refused.code, 2, str(refused))
        self.assertIn("--yes", refused.err)
        self.assertIn("twice", self.listed(host))


if __name__ == "__main__":
    main()
