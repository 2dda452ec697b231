# SPDX-License-Identifier: Apache-2.0
"""What a migration carries goes straight from host to host where there is a way, by the better of both, and nothing of that way is left."""
import json
import subprocess
import sys
import tempfile
import time

from support import FULL, NUMBER, Host, LabTest, main, path_inside

MB = 1 << 20
# Tries each door that opens as soon as it is in the kernel's table: in silence, with noise, by TLS without a secret and with a wrong one. Tells
# how often it was let connect, how much was ever said to it, and how often the wrong secret was refused.
STRANGER = """
import select, socket, ssl, subprocess, sys
table, address = sys.argv[1:]
def doors():
    return {int(line.split()[1].split(":")[1], 16) for line in open(table) if line.split()[3] == "0A"}
known, silent, tried, heard, refused = doors(), [], 0, 0, 0
anybody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
anybody.check_hostname, anybody.verify_mode = False, ssl.CERT_NONE
while not select.select([sys.stdin], [], [], 0.001)[0]:
    for door in doors() - known:
        known.add(door)
        for way in ("silence", "noise", "TLS"):
            try:
                end = socket.create_connection((address, door), timeout=5)
                tried += 1
                if way == "silence":
                    silent.append(end)
                    continue
                if way == "noise":
                    end.sendall(b"GET / HTTP/1.1\\r\\n\\r\\n")
                else:
                    end = anybody.wrap_socket(end)
                heard += len(end.recv(65536))
            except OSError:
                pass
        secret = subprocess.run(["openssl", "s_client", "-quiet", "-tls1_3", "-psk_identity", "transship", "-psk", 32 * "5a", "-connect", f"{address}:{door}"],
                                input=b"let me in", capture_output=True, timeout=30)
        heard += len(secret.stdout)
        refused += b"alert" in secret.stderr
for end in silent:
    try:
        heard += len(end.recv(65536))
    except OSError:
        pass
print(tried, heard, refused)
"""


class Direct(LabTest):
    hosts = ("mid", "new")

    def setUp(self):
        super().setUp()
        self.mid, self.new = (Host(name) for name in self.hosts)
        for host in (self.mid, self.new):
            self.let_agents_run(host)

    def tearDown(self):
        for host in (self.mid, self.new):
            host.ssh("iptables -F INPUT; tc qdisc del dev eth0 root 2>/dev/null || true")
        super().tearDown()

    def start(self, host, memory=64):
        host.start("job", "count", f"memory={memory}", "append=/data/log", options=["--network", "none", "-v", "kept:/kept"])
        host.docker("exec", "job", "dd", "if=/dev/urandom", "of=/kept/ballast", "bs=1M", "count=20")
        host.wait_for(lambda: len(host.ticks("job")) > 5, "it runs")

    def move(self, source, destination, *options):
        """Gives how it finished, and how many bytes came straight to the destination once the ways had been tried."""
        destination.ssh(f"iptables -I INPUT -s {source.ip}")
        process = self.launch("--json", "migrate", source, destination, "job", "--remove-source", *options)
        self.until(process, "lock")
        destination.ssh("iptables -Z INPUT")
        code, finished, err = self.end_of(process)
        self.assertEqual(code, 0, f"{finished} {err}")
        return finished, int(destination.ssh(f"iptables -L INPUT -nvx | awk '/{source.ip} / {{print $2; exit}}'"))

    def test_files_written_during_the_head_start_travel_before_the_freeze(self):
        source, destination = self.mid, self.new
        self.start(source)
        source.docker("exec", "job", "dd", "if=/dev/urandom", "of=/first", "bs=1M", "count=40")
        source.ssh("tc qdisc add dev eth0 root tbf rate 80mbit burst 64k latency 100ms")
        process = self.launch("--json", "migrate", source, destination, "job", "--path", "relay")
        self.until_event(process, lambda event: event.get("step") == "files" and event.get("bytes", 0) > 2 * MB, "the files travel")
        source.docker("exec", "job", "dd", "if=/dev/urandom", "of=/second", "bs=1M", "count=8")
        events = [json.loads(line) for line in process.stdout]
        self.assertEqual(process.wait(), 0, process.stderr.read())
        self.assertLess(max((e["bytes"] for e in events if e["event"] == "progress" and e["step"] == "difference"), default=0), MB)
        for path in ("/first", "/second"):
            self.assertEqual(destination.docker("exec", "job", "md5sum", path), self.sum_of_original(source, path))

    def test_files_that_never_stop_changing_travel_beside_the_memory(self):
        source, destination = self.mid, self.new
        source.start("job", "count", "memory=256", "rewrites=40:/busy", "rewrites=20:/kept/busy", options=["--network", "none", "-v", "kept:/kept"])
        source.wait_for(lambda: len(source.ticks("job")) > 5, "it runs")
        process = self.launch("--json", "migrate", source, destination, "job", "--remove-source")
        events = [json.loads(line) for line in process.stdout]
        self.assertEqual(process.wait(), 0, process.stderr.read())
        turn = next(i for i, event in enumerate(events) if event["event"] == "step" and event["step"] == "difference")
        self.assertIn(("progress", "difference"), [(event["event"], event.get("step")) for event in events[:turn]])
        ticks = len(destination.ticks("job"))
        destination.wait_for(lambda: len(destination.ticks("job")) > ticks + 200, "it goes on and reads the files")
        self.assertNotIn("torn", destination.docker("logs", "job"))
        self.assertEqual(destination.leftovers(holder=True), [])
        self.assert_clean(source)

    def test_a_refused_dump_waits_for_no_files(self):
        source, destination = self.mid, self.new
        source.start("job", "count", "memory=64", "rewrites=60:/busy", options=["--network", "none"])
        source.wait_for(lambda: len(source.ticks("job")) > 5, "it runs")
        source.ssh("mv /usr/sbin/criu /usr/sbin/criu.away")
        try:
            process = self.launch("--json", "migrate", source, destination, "job", "--ignore", "criu-source")
            self.until(process, "freeze")
            source.ssh("tc qdisc add dev eth0 root tbf rate 40mbit burst 64k latency 100ms")
            events = [json.loads(line) for line in process.stdout]
            self.assertEqual(process.wait(), 4, process.stderr.read())
        finally:
            source.ssh("mv /usr/sbin/criu.away /usr/sbin/criu")
        self.assertLess(max((e["bytes"] for e in events if e["event"] == "progress" and e["step"] == "difference"), default=0), 30 * MB)
        self.assertEqual(source.state("job"), "running")
        self.assert_clean(source, destination)

    def sum_of_original(self, host, path):
        upper = json.loads(host.docker("inspect", self.original(host, "job")))[0]["GraphDriver"]["Data"]["UpperDir"]
        return host.ssh(f"md5sum {upper}{path}").replace(upper, "")

    def doors(self, host):
        """Ports that are open, and processes and files of ours."""
        return host.ssh("ss -ltnH | awk '{print $4}' | sort; ps -eo args | grep '^/transship-helper agent' || true; ls /run | grep ^transship || true")

    def test_memory_volumes_and_files_take_either_way(self):
        for source, destination, path in ((self.mid, self.new, "direct"), (self.new, self.mid, "relay"), (self.mid, self.new, "auto")):
            with self.subTest(path):
                if path == "direct":
                    self.start(source)
                before = [self.doors(host) for host in (source, destination)]
                ballast = source.docker("exec", "job", "md5sum", "/kept/ballast")
                finished, straight = self.move(source, destination, "--path", path, "--lane", "fast")
                self.assertGreater(finished["bytes"], 84 * MB)
                if path == "relay":
                    self.assertLess(straight, MB)
                else:
                    self.assertGreater(straight, 84 * MB)
                self.assertEqual(destination.docker("exec", "job", "md5sum", "/kept/ballast"), ballast)
                numbers = [int(n) for n in destination.docker("exec", "job", "cat", "/data/log").split()]
                self.assertEqual(numbers, list(range(1, len(numbers) + 1)))
                self.assertEqual(destination.leftovers(holder=True), [])
                self.assert_clean(source)
                self.assertEqual([self.doors(host) for host in (source, destination)], before)
                source.docker("volume", "rm", "kept")

    def test_on_a_slow_link_what_can_be_smaller_is(self):
        self.start(self.mid, memory=8)
        self.mid.docker("exec", "job", "sh", "-c", "seq 1 4000000 >/kept/text")
        text = self.mid.docker("exec", "job", "md5sum", "/kept/text")
        self.mid.ssh("tc qdisc add dev eth0 root tbf rate 60mbit burst 64k latency 100ms")
        _, straight = self.move(self.mid, self.new, "--path", "direct")
        self.assertGreater(straight, 28 * MB, "random bytes stay as they are")
        self.assertLess(straight, 46 * MB, "30 MB of text do not")
        self.assertEqual(self.new.docker("exec", "job", "md5sum", "/kept/text"), text)

    def test_an_image_takes_either_way_and_no_layer_twice(self):
        """Of two layers the destination has one; on the way back, both are there."""
        source, destination = self.mid, self.new
        for image, base, size in (("first", "workload", 20), ("second", "first", 30)):
            source.ssh(f"head -c {size}M /dev/urandom >/run/{image} && docker create --name made lab/{base} && docker cp /run/{image} made:/{image} && "
                       f"docker commit made lab/{image} && docker rm made && rm /run/{image}")
        self.addCleanup(lambda: [host.ssh("docker rm -f job; docker rmi lab/second lab/first", check=False) for host in (source, destination)])
        with tempfile.TemporaryFile() as saved:
            saved.write(source.ssh("docker save lab/first").encode(errors="surrogateescape"))
            saved.seek(0)
            destination.ssh("docker load -q", stdin=saved)
        source.start("job", "count", options=["--network", "none"], image="lab/second")
        before = [self.doors(host) for host in (source, destination)]
        _, straight = self.move(source, destination, "--path", "direct")
        self.assertGreater(straight, 30 * MB)
        self.assertLess(straight, 45 * MB, "the layer that was there")
        self.assertEqual(destination.docker("exec", "job", "md5sum", "/first", "/second"),
                         source.docker("run", "--rm", "lab/second", "md5sum", "/first", "/second"))
        _, straight = self.move(destination, source, "--path", "direct")
        self.assertLess(straight, 15 * MB, "no layer goes back")
        source.docker("rm", "-f", "job")
        self.assertEqual([self.doors(host) for host in (source, destination)], before)

    def test_where_there_is_no_way_all_passes_this_computer(self):
        self.start(self.mid)
        self.new.ssh(f"iptables -A INPUT -s {self.mid.ip} -p tcp --syn -j REJECT --reject-with tcp-reset")
        blocked = self.cli("--json", "migrate", self.mid, self.new, "job", "--path", "direct")
        self.assertEqual(blocked.code, 3, str(blocked))
        stops = json.loads(blocked.out.splitlines()[-1])["plan"]["stops"]
        self.assertEqual([stop["id"] for stop in stops], ["path"])
        self.assertIn("refused", stops[0]["text"])
        self.assertEqual(self.mid.state("job"), "running")
        _, straight = self.move(self.mid, self.new)
        self.assertLess(straight, MB)
        self.assertEqual(self.new.leftovers(holder=True), [])

    def test_a_way_that_is_cut_in_mid_stream_is_rolled_back(self):
        self.start(self.mid, memory=512)
        before = [self.doors(host) for host in (self.mid, self.new)]
        process = self.launch("--json", "migrate", self.mid, self.new, "job", "--path", "direct")
        self.until_event(process, lambda event: event.get("event") == "progress" and event.get("step") in ("dump", "memory"), "the memory's first bytes")
        self.new.ssh(f"iptables -A INPUT -s {self.mid.ip} -j DROP")
        code, finished, err = self.end_of(process)
        self.assertEqual(code, 4, f"{finished} {err}")
        self.assertIn("straight", finished["error"]["what"])
        self.assertEqual(self.mid.state("job"), "running")
        numbers = [int(n) for n in self.mid.docker("exec", "job", "cat", "/data/log").split()]
        self.assertEqual(numbers, list(range(1, len(numbers) + 1)))
        self.new.ssh("iptables -F INPUT")
        self.assert_clean(self.mid, self.new)
        # Whoever waited there was told, or ended by himself.
        self.new.wait_for(lambda: [self.doors(host) for host in (self.mid, self.new)] == before, "nothing is left", 30)

    def test_a_third_host_that_tries_each_door_learns_nothing_and_stops_nothing(self):
        self.start(self.mid)
        before = [self.doors(host) for host in (self.mid, self.new)]
        ballast = self.mid.docker("exec", "job", "md5sum", "/kept/ballast")
        # The one who has the key comes a second late to each door, since his first knock is lost.
        self.new.ssh(f"iptables -A INPUT -s {self.mid.ip} -p tcp --syn -m statistic --mode nth --every 2 --packet 0 -j DROP")
        stranger = subprocess.Popen(["nsenter", f"--net=/run/netns/tslab{NUMBER}-old", sys.executable, "-c", STRANGER, path_inside("new", "/proc/1/net/tcp"), self.new.ip],
                                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(stranger.kill)
        _, straight = self.move(self.mid, self.new, "--path", "direct")
        tried, heard, refused = map(int, stranger.communicate("end\n", timeout=60)[0].split())
        print(f"\na stranger was let connect {tried} times, told {heard} bytes, and refused {refused} times by its wrong secret", flush=True)
        self.assertGreater(tried, 0)
        self.assertGreater(refused, 0)
        self.assertLess(heard, 1000, "more than refusals")
        self.assertGreater(straight, 84 * MB)
        self.assertEqual(self.new.docker("exec", "job", "md5sum", "/kept/ballast"), ballast)
        self.assertNotIn("bad", self.new.logs("job"))
        self.assertEqual([self.doors(host) for host in (self.mid, self.new)], before)

    def test_without_room_in_its_memory_the_destinations_disk_takes_the_dump(self):
        self.start(self.mid)
        self.new.ssh("mount -o remount,size=64m /run")
        self.addCleanup(self.new.ssh, "mount -o remount,size=50% /run")
        plan = json.loads(self.cli("--json", "migrate", self.mid, self.new, "job", "--dry-run").out)
        self.assertIn("free in /run", plan["on_disk"])
        self.assertIn(f"onto the disk of {self.new.address}", self.cli("migrate", self.mid, self.new, "job", "--dry-run").out)
        process = self.launch("--json", "migrate", self.mid, self.new, "job", "--lane", "fast", "--remove-source")
        self.until(process, "freeze")
        self.assertEqual(self.new.ssh("ls -d /run/transship-*-pages 2>/dev/null", check=False), "")
        code, finished, err = self.end_of(process)
        self.assertEqual(code, 0, f"{finished} {err}")
        self.assertNotIn("bad", self.new.logs("job"))
        numbers = [int(n) for n in self.new.docker("exec", "job", "cat", "/data/log").split()]
        self.assertEqual(numbers, list(range(1, len(numbers) + 1)))
        self.assertEqual(self.new.leftovers(holder=True), [])
        # Where there is room, nothing is said.
        self.new.ssh("mount -o remount,size=50% /run")
        self.new.docker("rm", "-f", "job")
        self.start(self.mid)
        self.assertEqual(json.loads(self.cli("--json", "migrate", self.mid, self.new, "job", "--dry-run").out)["on_disk"], "")

    def run_elsewhere(self, host):
        """Its dockerd keeps its state in another directory, and finds runc where nobody else would look."""
        host.ssh("""service docker stop; mkdir -p /opt/engine/bin; mv /usr/sbin/runc /opt/engine/
sed 's|/usr/sbin/runc|/opt/engine/runc|' /usr/local/sbin/runc >/opt/engine/bin/runc; chmod 755 /opt/engine/bin/runc; mv /usr/local/sbin/runc /opt/engine/wrapper
cp /etc/docker/daemon.json /opt/engine/; echo '{"experimental": true, "exec-root": "/run/elsewhere"}' >/etc/docker/daemon.json
PATH=/opt/engine/bin:$PATH service docker start; until docker version >/dev/null 2>&1; do sleep 0.1; done""")
        self.addCleanup(host.ssh, """docker rm -f $(docker ps -aq) >/dev/null 2>&1; service docker stop
mv /opt/engine/daemon.json /etc/docker/; mv /opt/engine/runc /usr/sbin/; mv /opt/engine/wrapper /usr/local/sbin/runc
service docker start; until docker version >/dev/null 2>&1; do sleep 0.1; done""")

    def test_the_runc_of_an_engine_that_was_told_otherwise_is_found(self):
        for host in (self.mid, self.new):
            self.run_elsewhere(host)
            self.assertEqual(host.ssh("command -v runc || true"), "")
        for source, destination in ((self.mid, self.new), (self.new, self.mid)):
            self.start(source)
            self.assertEqual(json.loads(self.cli("--json", "migrate", source, destination, "job", "--dry-run").out)["by_engine"], "")
            self.move(source, destination, "--lane", "fast")
            self.assertNotIn("bad", destination.logs("job"))
            for host in (source, destination):
                self.assertEqual(host.leftovers(holder=True), [])
                host.clear()

    def test_where_its_runc_is_not_found_docker_dumps_it_and_the_plan_says_why(self):
        self.start(self.mid)
        self.mid.ssh("rm /run/docker/containerd/daemon/io.containerd.runtime.v2.task/moby/*/options.json")
        plan = json.loads(self.cli("--json", "migrate", self.mid, self.new, "job", "--dry-run").out)
        self.assertIn("options.json: No such file or directory", plan["by_engine"])
        self.assertIn("Docker dumps its memory", self.cli("migrate", self.mid, self.new, "job", "--dry-run").out)
        refused = self.cli("migrate", self.mid, self.new, "job", "--lane", "fast")
        self.assertEqual(refused.code, 3, str(refused))
        self.assertIn("[lane]", refused.out + refused.err)
        self.move(self.mid, self.new)
        self.assertNotIn("bad", self.new.logs("job"))
        numbers = [int(n) for n in self.new.docker("exec", "job", "cat", "/data/log").split()]
        self.assertEqual(numbers, list(range(1, len(numbers) + 1)))
        self.assertEqual(self.new.leftovers(holder=True), [])

    def test_what_stands_still_for_too_long_is_let_go(self):
        self.start(self.mid, memory=512)
        process = self.launch("--json", "migrate", self.mid, self.new, "job", "--path", "direct", "--max-downtime", "8", "--roll-back-late")
        self.until(process, "dump")
        # So slow that it would take minutes, which nobody could know when it was planned.
        self.mid.ssh("tc qdisc add dev eth0 root tbf rate 40mbit burst 64k latency 100ms")
        code, finished, err = self.end_of(process)
        self.assertEqual(code, 4, f"{finished} {err}")
        self.assertIn("stood still for longer than 16", json.dumps(finished))
        self.assertEqual(self.mid.state("job"), "running")
        self.assert_clean(self.mid, self.new)

    def test_to_and_fro_nothing_is_lost(self):
        """Memory is compared by the workload itself at each step; files here."""
        self.start(self.mid)
        ballast = self.mid.docker("exec", "job", "md5sum", "/kept/ballast")
        source, destination = self.mid, self.new
        for turn in range(20 if FULL else 2):
            self.migrate(source, destination, "job", "--path", ("direct", "relay")[turn // 2 % 2], "--remove-source")
            self.assertEqual(destination.docker("exec", "job", "md5sum", "/kept/ballast"), ballast, turn)
            self.assertNotIn("bad", destination.logs("job"))
            source.docker("volume", "rm", "kept")
            source, destination = destination, source
        numbers = [int(n) for n in source.docker("exec", "job", "cat", "/data/log").split()]
        self.assertEqual(numbers, list(range(1, len(numbers) + 1)))
        time.sleep(0.2)
        self.assertGreater(len(source.docker("exec", "job", "cat", "/data/log").split()), len(numbers))


if __name__ == "__main__":
    main()
