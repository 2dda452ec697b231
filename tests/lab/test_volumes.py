# SPDX-License-Identifier: Apache-2.0
"""Volumes come along, byte for byte and with all that belongs to a file."""
import http.server
import json
import os
import pathlib
import stat
import threading

from support import FULL, LAB, NUMBER, WORKLOAD, Host, LabTest, lab, main


class Volumes(LabTest):
    hosts = ("mid", "new")

    def path(self, host, volume):
        return LAB / "hosts" / host.name / "docker" / "volumes" / volume / "_data"

    def volumes(self, host):
        return host.ssh("docker volume ls -q").split()

    def fill(self, folder):
        (folder / "deep" / "er").mkdir(parents=True)
        (folder / "deep" / "er" / "random").write_bytes(os.urandom(3_000_000))
        os.link(folder / "deep" / "er" / "random", folder / "hard")
        os.symlink("deep/er", folder / "soft")
        os.mkfifo(folder / "pipe", 0o640)
        (folder / "na\nme \u00e4 \"").write_text("odd")
        os.mknod(os.fsencode(folder) + b"/\xff\xfe", 0o600)
        with open(folder / "sparse", "wb") as sparse:
            sparse.truncate(5_000_000)
        os.setxattr(folder / "hard", "user.note", b"\x00\xffbytes")
        # rw-r--r-- and user 7 may read: version 2; owner, user 7, group, mask, others
        os.setxattr(folder / "sparse", "system.posix_acl_access", bytes.fromhex("02000000" "01000600ffffffff" "0200040007000000" "04000400ffffffff" "10000400ffffffff" "20000400ffffffff"))
        os.chown(folder / "deep", 1000, 33)
        os.chmod(folder / "deep", 0o2750)
        os.utime(folder / "sparse", (1_000_000_000, 1_000_000_000))
        os.chown(folder, 1000, 1000)
        os.chmod(folder, 0o1770)

    def tree(self, folder, but=()):
        found = {}
        for path in [folder, *sorted(folder.rglob("*"))]:
            name = os.fsencode(path.relative_to(folder))
            if name.decode(errors="replace") in but:
                continue
            state = path.lstat()
            entry = [stat.S_IFMT(state.st_mode), stat.S_IMODE(state.st_mode), state.st_uid, state.st_gid]
            if not path.is_dir():
                entry += [int(state.st_mtime), state.st_nlink]
            if path.is_symlink():
                entry.append(os.readlink(path))
            else:
                entry.append({n: os.getxattr(path, n) for n in os.listxattr(path)})
            if stat.S_ISREG(state.st_mode):
                entry.append(path.read_bytes())
            found[name] = entry
        return found

    def start(self):
        # Named, for it to count in a volume; and one without a name, for which the image or the person asked.
        self.source.start("job", "count", "listen=7777", "memory=8", "append=/records/log",
                          options=["-p", "8123:7777", "-v", "records:/records", "-v", "files:/files", "-v", "/cache", "--label", "a=b"])
        self.cache = next(m["Name"] for m in self.source.inspect("job")["Mounts"] if m["Destination"] == "/cache")
        self.fill(self.path(self.source, "files"))
        (self.path(self.source, self.cache) / "warm").write_text("yes")

    def assert_goes_on(self, host):
        lines = [int(n) for n in host.docker("exec", "job", "cat", "/records/log").split()]
        self.assertEqual(lines, list(range(1, len(lines) + 1)))
        host.wait_for(lambda: len(host.docker("exec", "job", "cat", "/records/log").split()) > len(lines), "it goes on writing")
        self.assertIn("good", host.answer(8123))

    def test_they_travel_there_and_back(self):
        self.start()
        before = self.tree(self.path(self.source, "files"))
        ended = self.migrate(self.source, self.destination, "job")
        self.assert_goes_on(self.destination)
        self.assertEqual(self.tree(self.path(self.destination, "files")), before)
        self.assertEqual((self.path(self.destination, self.cache) / "warm").read_text(), "yes")
        self.assertEqual(sorted(self.volumes(self.destination)), sorted(["records", "files", self.cache]))
        self.assertEqual([d for d in ended.finished["differences"] if not d["explanation"]], [])
        self.assert_clean(self.source, self.destination)

        # On the way back the volumes that were kept are brought up to date; what was deleted meanwhile goes there, too.
        folder = self.path(self.destination, "files")
        (folder / "hard").unlink()
        (folder / "new").write_text("since")
        (folder / "na\nme \u00e4 \"").write_text("odder")
        (folder / "soft").unlink()
        os.symlink("nowhere", folder / "soft")
        os.chmod(os.fsencode(folder) + b"/\xff\xfe", 0o604)
        (folder / "deep" / "er" / "empty").mkdir(mode=0o700)
        os.setxattr(folder / "deep", "user.note", b"later")
        os.removexattr(folder / "sparse", "system.posix_acl_access")
        after = self.tree(folder)
        back = self.migrate(self.destination, self.source, "job")
        self.assert_goes_on(self.source)
        self.assertEqual(self.tree(self.path(self.source, "files")), after)
        self.assertLess(back.finished["bytes"], 20_000_000)
        self.assert_clean(self.source, self.destination)

    def test_a_roll_back_takes_them_away_again(self):
        self.start()
        self.destination.ssh("mv /usr/sbin/criu /usr/sbin/criu.away")
        try:
            self.migrate(self.source, self.destination, "job", "--ignore", "criu-destination", expect=4)
        finally:
            self.destination.ssh("mv /usr/sbin/criu.away /usr/sbin/criu")
        self.assertEqual(self.volumes(self.destination), [])
        self.assert_goes_on(self.source)
        self.assert_clean(self.source, self.destination)

    def test_one_that_exists_there_is_never_overwritten(self):
        self.start()
        self.destination.docker("volume", "create", "files")
        precious = self.path(self.destination, "files") / "precious"
        precious.write_text("not ours")
        ended = self.cli("migrate", self.source, self.destination, "job")
        self.assertEqual(ended.code, 3, str(ended))
        self.assertIn("[volume-there]", ended.err)
        self.migrate(self.source, self.destination, "job", "--mount", "/files=reuse")
        self.assertEqual([p.name for p in precious.parent.iterdir()], ["precious"])
        self.assert_goes_on(self.destination)

    def test_one_that_another_container_uses_stays(self):
        self.start()
        self.source.docker("run", "-d", "--name", "other", "-v", "files:/files", WORKLOAD, "sleep", "1000")
        ended = self.cli("migrate", self.source, self.destination, "job")
        self.assertEqual(ended.code, 3, str(ended))
        self.assertIn("other", ended.err)
        self.migrate(self.source, self.destination, "job", "--mount", "/files=skip")
        self.assertEqual(list(self.path(self.destination, "files").iterdir()), [])
        self.assert_goes_on(self.destination)

    def test_a_wrong_way_is_refused(self):
        self.assertEqual(self.cli("migrate", self.source, self.destination, "job", "--mount", "/files=move").code, 2)


class SharedStorage(http.server.BaseHTTPRequestHandler):
    """A volume plugin, as Docker's plugin API has them: one storage for every host that asks."""
    made = {}

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or "{}")
        volumes = self.made.setdefault(self.client_address[0], {})
        name = asked.get("Name")
        mounted = {"Name": name, "Mountpoint": f"/var/lib/docker/plugged/{name}"}
        action = self.path.rsplit(".", 1)[1]
        if action == "Activate":
            said = {"Implements": ["VolumeDriver"]}
        elif action == "Capabilities":
            said = {"Capabilities": {"Scope": "global"}}
        elif action == "Create":
            volumes[name] = asked.get("Opts") or {}
            said = {}
        elif action == "List":
            said = {"Volumes": [{"Name": n} for n in volumes]}
        elif action == "Remove":
            volumes.pop(name, None)
            said = {}
        elif action == "Get":
            said = {"Volume": mounted} if name in volumes else {"Err": "no such volume"}
        else:
            said = mounted
        body = json.dumps({"Err": "", **said}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/vnd.docker.plugins.v1.2+json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class OfPlugins(LabTest):
    hosts = ("mid", "new")

    @classmethod
    def setUpClass(cls):
        server = http.server.ThreadingHTTPServer((f"10.200.{NUMBER}.1", 0), SharedStorage)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        plugin = json.dumps({"Name": "nas", "Addr": f"http://10.200.{NUMBER}.1:{server.server_port}"})
        for name in cls.hosts:
            Host(name).ssh(f"mkdir -p /etc/docker/plugins && echo '{plugin}' >/etc/docker/plugins/nas.json")
            # An engine goes on asking a plugin that it once used, for many seconds each time, until it is started again.
            cls.addClassCleanup(lab, "daemon", name, '{"experimental": true}')
            cls.addClassCleanup(Host(name).ssh, "rm -r /etc/docker/plugins")
        cls.addClassCleanup(server.server_close)
        cls.addClassCleanup(server.shutdown)

    def setUp(self):
        super().setUp()
        SharedStorage.made.clear()
        for host in (self.source, self.destination):
            self.addCleanup(host.ssh, "docker ps -aq | xargs -r docker rm -fv >/dev/null; docker volume ls -q | xargs -r docker volume rm >/dev/null; rm -r /var/lib/docker/plugged")
        # One file that both hosts see stands for the share.
        here, there = (LAB / "hosts" / host.name / "docker" / "plugged" / "share" for host in (self.source, self.destination))
        for folder in (here, there):
            folder.mkdir(parents=True)
        (here / "log").touch()
        os.link(here / "log", there / "log")

    def test_one_is_made_again_with_its_options_and_its_content_stays_where_it_is(self):
        self.source.docker("volume", "create", "--driver", "nas", "--opt", "size=1G", "--label", "a=b", "share")
        self.source.start("job", "count", "append=/records/log", options=["-v", "share:/records"])
        checked = self.cli("--yes", "--json", "preflight", self.source, self.destination)
        self.assertEqual([f["id"] for f in json.loads(checked.out)["containers"][0]["findings"]], ["volume-elsewhere"])
        self.migrate(self.source, self.destination, "job")
        self.assertEqual([made for made in SharedStorage.made.values()], [{"share": {"size": "1G"}}] * 2)
        self.assertEqual(json.loads(self.destination.docker("volume", "inspect", "share"))[0]["Labels"], {"a": "b"})
        lines = [int(n) for n in self.destination.docker("exec", "job", "cat", "/records/log").split()]
        self.assertEqual(lines, list(range(1, len(lines) + 1)))
        self.destination.wait_for(lambda: len(self.destination.docker("exec", "job", "cat", "/records/log").split()) > len(lines), "it goes on writing")
        self.assert_clean(self.source, self.destination)

    def test_a_roll_back_takes_it_away_from_the_destination_alone(self):
        self.source.docker("volume", "create", "--driver", "nas", "share")
        self.source.start("job", "count", "append=/records/log", options=["-v", "share:/records"])
        self.destination.ssh("mv /usr/sbin/criu /usr/sbin/criu.away")
        try:
            self.migrate(self.source, self.destination, "job", "--ignore", "criu-destination", expect=4)
        finally:
            self.destination.ssh("mv /usr/sbin/criu.away /usr/sbin/criu")
        self.assertEqual(SharedStorage.made, {self.source.ip: {"share": {}}, self.destination.ip: {}})
        self.assertEqual(self.source.state("job"), "running")

    def test_one_that_mounts_a_directory_of_the_host_stops(self):
        self.source.ssh("mkdir -p /srv/bound")
        self.source.docker("volume", "create", "--opt", "type=none", "--opt", "o=bind", "--opt", "device=/srv/bound", "bound")
        self.source.start("job", "count", "append=/records/log", options=["-v", "bound:/records"])
        ended = self.cli("migrate", self.source, self.destination, "job")
        self.assertEqual(ended.code, 3, str(ended))
        self.assertIn("[volume-host]", ended.err)
        self.assertIn("/srv/bound", ended.err)


class Plain(Volumes):
    """What changed comes by itself, past what did not, before the freeze and after it."""
    lane = ("--no-agent",)
    ballast = 60_000_000

    def start(self):
        super().start()
        for volume in ("records", "files"):
            (self.path(self.source, volume) / "ballast").write_bytes(os.urandom(self.ballast))

    def migrate(self, source, destination, *words, **named):
        sent = lambda: int(source.ssh("cat /sys/class/net/eth0/statistics/tx_bytes"))
        before = sent()
        ended = super().migrate(source, destination, *words, **named)
        carried = (2 * self.ballast if source is self.source else 0) + 30_000_000
        self.assertLess(sent() - before, carried)
        return ended


class OldestAndNewest(Volumes):
    hosts = ("old", "new")


class ControlGroupsV2(Volumes):
    hosts = ("new2", "mid2")


for each in (Plain, OldestAndNewest, ControlGroupsV2):
    for name in [n for n in dir(Volumes) if n.startswith("test_") and n != "test_they_travel_there_and_back"]:
        setattr(each, name, None)
if not FULL:  # the matrix crosses these groups every time
    ControlGroupsV2.test_they_travel_there_and_back = None

if __name__ == "__main__":
    main()
