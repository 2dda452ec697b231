# SPDX-License-Identifier: Apache-2.0
"""Lab hosts, containers and the command line, for the tests of this folder."""
import atexit
import http.client
import io
import json
import os
import pathlib
import re
import shlex
import shutil
import socket
import subprocess
import sys
import tarfile
import tempfile
import time
import unittest
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
BUILD = pathlib.Path(os.environ.get("TRANSSHIP_BUILD", HERE.parent.parent / "build"))
CLI = BUILD / "bin" / "transship-cli"
NUMBER = os.environ.get("TRANSSHIP_LAB", "0")
if os.environ.get("TRANSSHIP_LAB_BESIDE") == "1":  # a second lab, for the suites that run at the same time
    NUMBER = os.environ["TRANSSHIP_LAB"] = str((int(NUMBER) + 50) % 100)
    os.environ["TRANSSHIP_LAB_BESIDE"] = "0"
CACHE = pathlib.Path(os.environ.get("TRANSSHIP_LAB_DIR", "/var/tmp/transship-lab"))
LAB = CACHE / NUMBER
KEY = LAB / "id"
FULL = os.environ.get("TRANSSHIP_FULL") == "1"
PATH = os.environ.get("TRANSSHIP_PATH")  # "relay" or "direct": the way of every migration with the agent that names none
WORKLOAD = "lab/workload"


# One login a host and account for all that a suite asks: a login costs five times what most questions do.
LOGINS = tempfile.mkdtemp(prefix="tslogin-")


def forget_logins():
    for login in pathlib.Path(LOGINS).iterdir():
        subprocess.run(["ssh", "-S", login, "-O", "exit", "host"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=30)
        login.unlink(missing_ok=True)


@atexit.register
def end_logins():
    forget_logins()
    shutil.rmtree(LOGINS, ignore_errors=True)


def lab(*arguments, timeout=300):
    if arguments[0] not in ("address", "ls"):
        forget_logins()  # they would not outlive what is done to hosts and links
    done = subprocess.run([HERE / "lab", *map(str, arguments)], capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        raise AssertionError(f"lab {' '.join(map(str, arguments))} failed: {done.stdout} {done.stderr}")
    return done.stdout


def wait_for(condition, what, seconds=20):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return
        time.sleep(0.1)
    raise AssertionError(f"waited in vain until {what}")


def workload_tar():
    """A root file system of two static programs."""
    path = LAB / "workload.tar"
    program = BUILD / "bin" / "lab-workload"
    if path.exists() and path.stat().st_mtime > program.stat().st_mtime:
        return path
    busybox = next(p for p in (CACHE / f"base-{s}" / "bin" / "busybox" for s in ("trixie", "forky", "bookworm")) if p.exists())
    with tarfile.open(f"{path}.new", "w") as tar:
        tar.add(program, "bin/workload")
        tar.add(busybox, "bin/busybox")
        for name in "sh ls cat nc ip sleep rm mkdir stty wget hostname touch mv id dd md5sum echo env".split():
            link = tarfile.TarInfo(f"bin/{name}")
            link.type, link.linkname = tarfile.SYMTYPE, "busybox"
            tar.addfile(link)
        for name, mode in (("tmp", 0o1777), ("etc", 0o755), ("data", 0o755), ("replaced", 0o755)):
            folder = tarfile.TarInfo(name)
            folder.type, folder.mode = tarfile.DIRTYPE, mode
            tar.addfile(folder)
        link = tarfile.TarInfo("alias")
        link.type, link.linkname = tarfile.SYMTYPE, "data"
        tar.addfile(link)
        passwd = b"root:x:0:0::/:/bin/sh\nworker:x:1000:1000::/tmp:/bin/sh\n"
        for name, content in (("etc/passwd", passwd), ("replaced/old", b"old\n"), ("etc/obsolete", b"to be deleted\n")):
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    os.replace(f"{path}.new", path)
    return path


def path_inside(name, path):
    """Where a file of a lab host, mounts and all, is for this machine."""
    first = int((LAB / "hosts" / name / "pid").read_text())
    # The namespaces' first process is the only child of the one that made them.
    inside = pathlib.Path(f"/proc/{first}/task/{first}/children").read_text().split()[0]
    return f"/proc/{inside}/root{path}"


class EngineConnection(http.client.HTTPConnection):
    """To an engine of the lab by its socket, past SSH and Docker's command line, whose start costs more than what it asks for."""
    def __init__(self, name, timeout):
        super().__init__("engine", timeout=timeout)
        self.path = path_inside(name, "/run/docker.sock")

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self.path)


class Host:
    def __init__(self, name, user="root"):
        self.name, self.user = name, user
        self.ip = lab("address", name).strip()
        self.address = f"{user}@{self.ip}"

    def as_user(self, user):
        return Host(self.name, user)

    def ssh(self, command, timeout=60, check=True, user="root", stdin=None):
        arguments = ["ssh", "-i", KEY, "-o", "BatchMode=yes", "-o", "ConnectTimeout=5", "-o", "LogLevel=ERROR", "-o", "StrictHostKeyChecking=no",
                     "-o", "UserKnownHostsFile=/dev/null", "-o", "ControlMaster=auto", "-o", "ControlPersist=300", "-o", f"ControlPath={LOGINS}/%C", f"{user}@{self.ip}", command]
        if stdin is None:
            arguments.insert(1, "-n")
        done = subprocess.run(arguments, capture_output=True, timeout=timeout, stdin=stdin)
        out = done.stdout.decode(errors="surrogateescape")
        if check and done.returncode != 0:
            raise AssertionError(f"{self.name}: {command}: {done.returncode}: {out} {done.stderr.decode(errors='replace')}")
        return out

    def docker(self, *words, **named):
        return self.ssh("docker " + " ".join(shlex.quote(str(word)) for word in words), **named)

    def api(self, method, path, missing=None, **query):
        """What the engine answers: JSON, or else bytes; `missing` where there is no such thing."""
        connection = EngineConnection(self.name, 60)
        try:
            connection.request(method, path + ("?" + urllib.parse.urlencode(query) if query else ""))
            answer = connection.getresponse()
            body = answer.read()
        finally:
            connection.close()
        if answer.status == 404 and missing is not None:
            return missing
        if answer.status >= 400:
            raise AssertionError(f"{self.name}: {method} {path}: {answer.status} {body.decode(errors='replace')}")
        return json.loads(body) if body and "json" in answer.getheader("Content-Type", "") else body

    def inspect(self, container):
        return self.api("GET", f"/containers/{container}/json")

    def logs(self, container):
        """Both streams as text, as `docker logs` prints them."""
        read = self.api("GET", f"/containers/{container}/logs", stdout=1, stderr=1)
        if self.inspect(container)["Config"]["Tty"]:
            return read.decode(errors="surrogateescape")
        pieces, at = [], 0
        while at < len(read):
            end = at + 8 + int.from_bytes(read[at + 4:at + 8], "big")
            pieces.append(read[at + 8:end])
            at = end
        return b"".join(pieces).decode(errors="surrogateescape")

    def has_image(self, reference):
        return self.api("GET", f"/images/{reference}/json", missing={}) != {}

    def version(self):
        return self.docker("version", "-f", "{{.Server.Version}}").strip()

    def load_workload(self):
        if self.has_image(WORKLOAD):
            return
        with open(workload_tar(), "rb") as tar:
            self.ssh(f"docker import -c 'CMD [\"/bin/workload\",\"count\"]' -c 'ENV PATH=/bin' - {WORKLOAD}", stdin=tar)

    def start(self, name, *workload, options=(), image=WORKLOAD):
        self.load_workload()
        self.docker("run", "-d", "--name", name, *options, image, *(("/bin/workload",) + workload if workload else ()))
        if "count" in workload:
            self.wait_for(lambda: "tick 20\n" in self.logs(name).replace("\r", ""), f"{name} counts")
        return self.inspect(name)["Id"]

    def wait_for(self, condition, what, seconds=20):
        wait_for(condition, f"{self.name}: {what}", seconds)

    def state(self, container):
        found = self.api("GET", f"/containers/{container}/json", missing={})
        return found["State"]["Status"] if found else "gone"

    def ticks(self, container):
        return [int(n) for n in re.findall(r"^tick (\d+)\r?$", self.logs(container), re.M)]

    def answer(self, port, seconds=5):
        """What the workload's server says over a published port."""
        until = time.monotonic() + seconds
        while True:
            try:
                with socket.create_connection((self.ip, port), timeout=3) as connection:
                    connection.settimeout(3)
                    text = connection.makefile().read().strip()
                    if text:
                        return text
            except OSError:
                pass
            if time.monotonic() > until:
                return None
            time.sleep(0.1)

    def clear(self):
        """Back to an empty engine, but for the workload's image."""
        for container in self.api("GET", "/containers/json", all=1):
            if container["State"] == "paused":
                self.api("POST", f"/containers/{container['Id']}/unpause", missing=True)
            self.api("DELETE", f"/containers/{container['Id']}", missing=True, force=1, v=1)
        self.api("POST", "/networks/prune")
        for volume in self.api("GET", "/volumes")["Volumes"] or ():
            self.api("DELETE", f"/volumes/{volume['Name']}", missing=True)
        for image in self.api("GET", "/images/json"):
            tags = [tag for tag in image["RepoTags"] or () if tag != "<none>:<none>"]
            if not tags or any(tag.startswith(("transship/helper:", "transship-checkpoint:")) for tag in tags):
                self.api("DELETE", f"/images/{image['Id']}", missing=True, force=1)
        self.ssh("rm -rf /srv/* /tmp/ctrd-checkpoint*")

    def leftovers(self, holder=False):
        """What Transship left here beside containers it moved and, where there are any, their holders."""
        lines = self.names()
        found = [f"container {n}" for n in lines if n.startswith("transship-")]
        if not holder and not any(".holder" in n for n in lines):
            found += [f"image {tag}" for image in self.api("GET", "/images/json") for tag in image["RepoTags"] or () if tag.startswith("transship/helper:")]
        found += [f"file {path}" for path in self.ssh("ls -d /tmp/ctrd-checkpoint* /run/transship-agent-* /var/lib/docker/containers/*/checkpoints/transship-* 2>/dev/null", check=False).split()]
        # Keys and ports of the direct way are theirs, and end with them.
        found += [f"process {line}" for line in self.ssh("ps -eo args= | grep '^/transship-helper agent' || true").splitlines()]
        return found

    def names(self):
        """The containers, running or not."""
        return [name.removeprefix("/") for container in self.api("GET", "/containers/json", all=1) for name in container["Names"]]


class Ended:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err
        self.events = []
        for line in out.splitlines():
            try:
                self.events.append(json.loads(line))
            except ValueError:
                break

    @property
    def finished(self):
        return next((e for e in reversed(self.events) if isinstance(e, dict) and e.get("event") == "finished"), None)

    def __str__(self):
        return f"exit {self.code}\n{self.out[-3000:]}\n{self.err[-3000:]}"


class LabTest(unittest.TestCase):
    """A test with a state directory of its own; the hosts are cleared before it."""
    hosts = ()
    lane = ("--yes",)  # with the agent; ("--no-agent",) without

    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="transship-test-")
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        hosts = [Host(name) for name in self.hosts]
        for host in hosts:
            host.clear()
        if len(hosts) == 2:
            self.source, self.destination = hosts

    def let_agents_run(self, host):
        """The oldest engine asks for every capability where a container is privileged, as the agent's is, also for one that the lab may lack."""
        host.ssh("""cat >/usr/local/sbin/runc <<'END'
#!/bin/sh
[ ! -e config.json ] || sed -i 's/"CAP_SYS_RESOURCE",//g' config.json
exec /usr/sbin/runc "$@"
END
chmod 755 /usr/local/sbin/runc""")
        self.addCleanup(host.ssh, "rm /usr/local/sbin/runc")

    def environment(self):
        return {**os.environ, "HOME": self.home, "XDG_STATE_HOME": f"{self.home}/state", "XDG_CONFIG_HOME": f"{self.home}/config", "SSH_AUTH_SOCK": ""}

    def arguments(self, *words, known_hosts=None, identity=KEY):
        words = [w.address if isinstance(w, Host) else str(w) for w in words]
        if "migrate" in words and "--no-agent" not in words:
            words[words.index("migrate") + 1:words.index("migrate") + 1] = self.lane
            if PATH and not {"--path", "--no-agent"} & set(words):
                words += ["--path", PATH]
        options = ["--known-hosts", str(known_hosts or LAB / "known_hosts")]
        if identity:
            options += ["--identity", str(identity)]
        return [str(CLI), *options, *words]

    def cli(self, *words, timeout=90, stdin=subprocess.DEVNULL, **named):
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen(self.arguments(*words, **named), stdout=out, stderr=err, env=self.environment(), stdin=stdin)
            until = time.monotonic() + timeout
            peak = 0
            while process.poll() is None:
                # Not the peak that wait4 tells: that one begins with what this interpreter had when it forked.
                found = re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{process.pid}/status").read_text())
                peak = int(found[1]) << 10 if found else peak
                if time.monotonic() > until:
                    process.kill()
                    process.wait()
                    raise AssertionError(f"{words} did not end within {timeout} s")
                time.sleep(0.02)
            texts = []
            for stream in (out, err):
                stream.seek(0)
                texts.append(stream.read().decode(errors="replace"))
        ended = Ended(process.returncode, *texts)
        ended.peak = peak
        return ended

    def launch(self, *words, **named):
        return subprocess.Popen(self.arguments(*words, **named), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=self.environment(), stdin=subprocess.DEVNULL, bufsize=1)

    def migrate(self, source, destination, container, *options, expect=0, **named):
        ended = self.cli("--json", "migrate", source, destination, container, *options, **named)
        self.assertEqual(ended.code, expect, str(ended))
        return ended

    def until(self, process, step):
        """Reads events until the step begins."""
        self.until_event(process, lambda event: event.get("event") == "step" and event["step"] == step, step)

    def until_event(self, process, wanted, what):
        for line in process.stdout:
            if wanted(json.loads(line)):
                return
        self.fail(f"{what} never came: {process.stderr.read()}")

    def end_of(self, process, timeout=120):
        out, err = process.communicate(timeout=timeout)
        finished = [json.loads(line) for line in out.splitlines() if '"finished"' in line]
        return process.returncode, finished[-1] if finished else None, err

    def assert_clean(self, *hosts):
        for host in hosts:
            self.assertEqual(host.leftovers(), [], host.name)

    def assert_counts_on(self, before, after):
        """No number is missing and none comes twice across both logs; before and after are (host, container)."""
        old = before[0].ticks(before[1])
        new = after[0].ticks(after[1])
        after[0].wait_for(lambda: len(after[0].ticks(after[1])) > len(new) + 10, "the copy goes on counting", 5)
        self.assertTrue(new, "the copy does not count")
        if new[0] == 1 and old:  # its log came along
            self.assertEqual(new[:len(old)], old)
            old = []
        self.assertEqual(old + new, list(range(1, len(old) + len(new) + 1)), f"...{old[-3:]} | {new[:3]}...")

    def original(self, host, name):
        names = host.names()
        moved = [n for n in names if n.startswith(f"{name}.moved-")]
        self.assertEqual(len(moved), 1, names)
        return moved[0]


class TimedResult(unittest.TextTestResult):
    """Says behind each test how long it took, since the suites must stay short."""
    def startTest(self, test):
        self.began = time.monotonic()
        super().startTest(test)

    def addSuccess(self, test):
        self.stream.write(f"{time.monotonic() - self.began:.1f} s ")
        super().addSuccess(test)


def main():
    if PATH:  # what does without the agent takes no other way
        for name, each in list(vars(sys.modules["__main__"]).items()):
            if isinstance(each, type) and issubclass(each, LabTest) and "--no-agent" in each.lane:
                delattr(sys.modules["__main__"], name)
    unittest.main(testRunner=unittest.TextTestRunner(verbosity=2, resultclass=TimedResult))
