# SPDX-License-Identifier: Apache-2.0
"""Recovery from another workstation, and by a program that finds a host unreachable or a source that died."""
import shutil

from support import Host, LabTest, lab, main
from test_faults import Faults


class Recovery(Faults):
    # Without the agent, whose lease would let the container go before anybody recovers.
    lane = ("--no-agent",)

    def cut_off_in(self, step):
        process = self.launch("--json", "migrate", self.source, self.destination, "job")
        self.until(process, step)
        process.kill()
        process.communicate()

    def test_another_workstation_finds_it_by_the_locks(self):
        for step, host in (("memory", self.source), ("proof", self.destination)):
            with self.subTest(step):
                if self.source.state("job") != "running":
                    self.setUp()
                self.cut_off_in(step)
                shutil.rmtree(f"{self.home}/state")
                recovered = self.cli("recover", "--host", self.destination)
                self.assertEqual(recovered.code, 0, str(recovered))
                self.assertIs(self.runs_once(), host)
                self.assert_clean(self.source, self.destination)

    def test_nothing_is_changed_while_a_host_is_away(self):
        self.cut_off_in("memory")
        lab("engine", "new", "stop")
        try:
            recovered = self.cli("recover")
        finally:
            lab("engine", "new", "start")
        self.assertEqual(recovered.code, 5, str(recovered))
        self.assertIn("Nothing was changed", recovered.out)
        self.assertEqual(self.source.state("job"), "paused")
        self.assertEqual(self.cli("recover").code, 0)
        self.assertIs(self.runs_once(), self.source)
        self.assert_clean(self.source, self.destination)

    def test_a_source_that_died_in_the_hold_is_finished_from_what_arrived(self):
        self.cut_off_in("start")
        journal_says = self.cli("history").out
        self.assertIn("cut off in step", journal_says)
        self.source.docker("kill", "job")
        recovered = self.cli("recover")
        self.assertEqual(recovered.code, 0, str(recovered))
        self.assertIs(self.runs_once(), self.destination)

    def test_a_source_that_died_before_everything_arrived_is_told_plainly(self):
        self.cut_off_in("memory")
        self.source.docker("kill", "job")
        recovered = self.cli("recover")
        self.assertEqual(recovered.code, 5, str(recovered))
        self.assertIn("is lost", recovered.out)


class AfterALease(Recovery):
    lane = ("--yes",)


for name in [n for n in dir(Recovery) if n.startswith("test_") and n != "test_another_workstation_finds_it_by_the_locks"]:
    setattr(AfterALease, name, None)
for name in [n for n in dir(Faults) if n.startswith("test_")]:
    setattr(Recovery, name, None)
del Faults

if __name__ == "__main__":
    main()
