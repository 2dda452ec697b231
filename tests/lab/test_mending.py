# SPDX-License-Identifier: Apache-2.0
"""What a finding names is mended, exactly as was shown, and can be undone."""
import json

from support import lab, main
from test_preflight import Preflight


class Mended(Preflight):
    hosts = ("mid", "new")

    def fix(self, finding, code=0, agree="--yes"):
        ended = self.cli(*([agree] if agree else []), "preflight", self.source, self.destination, "--fix", finding, timeout=180)
        self.assertEqual(ended.code, code, str(ended))
        return ended

    def daemon_json(self, host):
        return host.ssh("cat /etc/docker/daemon.json")

    def test_checkpoints_are_switched_on_and_all_else_in_the_file_stays(self):
        before = '{\n  "log-level": "info",\n  "proxies": {"http-proxy": "http://me:secret@10.0.0.1:3128"}\n}\n'
        lab("daemon", self.destination.name, before)
        self.addCleanup(lambda: (lab("daemon", self.destination.name, '{"experimental": true}'), self.destination.ssh("rm -f /etc/docker/daemon.json.before-*")))
        self.source.start("job", "count", options=["--network", "none"])
        self.destination.start("bystander", "count", options=["--restart", "always", "--stop-timeout", "1"])
        self.assertEqual(self.blocks(self.source, self.destination), ["experimental-destination"])
        ended = self.fix("experimental-destination")
        self.assertIn('+   "experimental": true,', ended.err)
        self.assertNotIn("secret", ended.err + ended.out)
        self.assertIn("1 container stops: bystander", ended.err)
        self.assertIn("job can move", ended.out)
        self.assertEqual(json.loads(self.daemon_json(self.destination)), {**json.loads(before), "experimental": True})
        self.assertEqual(self.destination.ssh("cat /etc/docker/daemon.json.before-transship-*"), before + "\n")
        self.destination.wait_for(lambda: self.destination.state("bystander") == "running", "its restart policy starts it again")
        self.assert_holds(self.source, self.destination, [])

    def test_a_host_without_any_daemon_json_gets_one(self):
        self.destination.ssh("rm /etc/docker/daemon.json && service docker restart")
        self.addCleanup(lab, "daemon", self.destination.name, '{"experimental": true}')
        self.destination.wait_for(lambda: self.destination.ssh("docker version -f '{{.Server.Experimental}}'", check=False).strip() == "false", "it is up")
        self.source.start("job", "count", options=["--network", "none"])
        self.assertIn("job can move", self.fix("experimental-destination").out)
        self.assertEqual(json.loads(self.daemon_json(self.destination)), {"experimental": True})
        self.assertEqual(self.destination.ssh("ls /etc/docker").split(), ["daemon.json"])

    def test_a_change_with_which_docker_does_not_start_is_put_back(self):
        # Known to the engine by its command line already, the key makes it refuse the file.
        lab("daemon", self.destination.name, "{}")
        self.addCleanup(lambda: (self.destination.ssh("sed -i 's/ --experimental=false / /' /etc/init.d/docker"), lab("daemon", self.destination.name, '{"experimental": true}')))
        self.destination.ssh("sed -i 's/setsid dockerd /setsid dockerd --experimental=false /' /etc/init.d/docker && service docker restart")
        self.destination.wait_for(lambda: self.destination.ssh("docker version -f '{{.Server.Experimental}}'", check=False).strip() == "false", "it is up")
        self.source.start("job", "count", options=["--network", "none"])
        ended = self.fix("experimental-destination", code=1)
        self.assertIn("it was put back", ended.err)
        self.assertEqual(json.loads(self.daemon_json(self.destination)), {})
        self.assertEqual(self.destination.ssh("docker version -f '{{.Server.Experimental}}'").strip(), "false")

    def test_nothing_is_done_without_agreement_and_what_can_not_be_mended_is_said(self):
        lab("daemon", self.destination.name, "{}")
        self.addCleanup(lab, "daemon", self.destination.name, '{"experimental": true}')
        self.source.start("job", "count", options=["--network", "none"])
        self.cli("--yes", "preflight", self.source, self.destination)  # agrees to the agent
        ended = self.fix("experimental-destination", code=2, agree=None)
        self.assertIn("Nobody agreed", ended.err)
        self.assertEqual(json.loads(self.daemon_json(self.destination)), {})
        self.assertIn("nothing that Transship can mend", self.fix("cpu", code=2).err)

    def test_docker_is_not_restarted_while_a_migration_is_under_way(self):
        lab("daemon", self.destination.name, "{}")
        self.addCleanup(lab, "daemon", self.destination.name, '{"experimental": true}')
        self.source.start("job", "count", options=["--network", "none"])
        # The migration waits for the exec to end, and finds then that the destination can't restore.
        self.source.docker("exec", "-d", "job", "sleep", "1000")
        process = self.launch("--json", "migrate", self.source, self.destination, "job", "--ignore", "all")
        for line in process.stdout:
            if "docker exec" in json.loads(line).get("text", ""):
                break
        ended = self.fix("experimental-destination", code=1)
        self.assertIn("A migration is under way", ended.err)
        self.source.ssh("kill $(docker top job -eo pid,args | awk '/sleep 1000/ {print $1}')")
        process.communicate(timeout=120)
        self.assertEqual(process.returncode, 4)
        self.assertEqual(json.loads(self.daemon_json(self.destination)), {})
        self.assertEqual(self.source.state("job"), "running")

    def test_forgotten_dumps_are_removed_and_young_ones_stay(self):
        self.destination.ssh("mkdir /tmp/ctrd-checkpoint1 /tmp/ctrd-checkpoint2 && touch /tmp/ctrd-checkpoint1/pages /tmp/ctrd-checkpoint2/pages && touch -d '1 hour ago' /tmp/ctrd-checkpoint1")
        self.addCleanup(self.destination.ssh, "rm -rf /tmp/ctrd-checkpoint*")
        self.source.start("job", "count", options=["--network", "none"])
        self.assertIn("/tmp/ctrd-checkpoint1", self.fix("leftovers-destination").err)
        self.assertEqual(self.destination.ssh("ls -d /tmp/ctrd-checkpoint*").split(), ["/tmp/ctrd-checkpoint2"])

    def test_a_package_is_installed_by_the_hosts_own_manager(self):
        # A repository with one package of that name: the lab's hosts reach no other.
        self.destination.ssh("mkdir -p /tmp/p/DEBIAN /tmp/p/usr/local/sbin /var/tmp/repository && printf 'Package: criu\nVersion: 99\nArchitecture: all\nMaintainer: lab\nDescription: lab\n' >/tmp/p/DEBIAN/control"
                             " && mv /usr/sbin/criu /usr/sbin/criu.away && dpkg --force-depends --purge criu >/dev/null 2>&1 && ln -s /usr/sbin/criu.away /tmp/p/usr/local/sbin/criu && dpkg-deb --root-owner-group -b /tmp/p /var/tmp/repository/criu_99_all.deb >/dev/null"
                             " && cd /var/tmp/repository && { dpkg-deb -f criu_99_all.deb; printf 'Filename: ./criu_99_all.deb\nSize: %s\nSHA256: %s\n\n' $(stat -c %s criu_99_all.deb) $(sha256sum criu_99_all.deb | cut -d' ' -f1); } >Packages"
                             " && mkdir -p /etc/apt/away && mv /etc/apt/sources.list* /etc/apt/away && echo 'deb [trusted=yes] file:/var/tmp/repository ./' >/etc/apt/sources.list")
        self.addCleanup(self.destination.ssh, "rm -f /usr/local/sbin/criu; dpkg --purge criu >/dev/null 2>&1; mv /usr/sbin/criu.away /usr/sbin/criu; rm /etc/apt/sources.list; mv /etc/apt/away/* /etc/apt; rm -rf /tmp/p /var/tmp/repository")
        self.source.start("job", "count", options=["--network", "none"])
        self.assertEqual(self.blocks(self.source, self.destination), ["criu-destination"])
        self.assertIn("job can move", self.fix("criu-destination").out)
        self.assert_holds(self.source, self.destination, [])


class MendedControlGroupsV2(Mended):
    hosts = ("mid2", "new2")


for name in [n for n in dir(Mended) if n.startswith("test_") and n != "test_checkpoints_are_switched_on_and_all_else_in_the_file_stays"]:
    setattr(MendedControlGroupsV2, name, None)


if __name__ == "__main__":
    main()
