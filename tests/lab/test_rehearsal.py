# SPDX-License-Identifier: Apache-2.0
"""A canary moves, or tells why not; nothing of it stays."""
import json

import jsonschema

from support import main
from test_preflight import SCHEMA, Preflight


class Rehearsed(Preflight):
    hosts = ("mid", "new")

    def rehearse(self, source, destination, *options, code=0):
        ended = self.cli("--json", "preflight", source, destination, *options, "--rehearse", timeout=120)
        self.assertEqual(ended.code, code, str(ended))
        report = json.loads(ended.out)
        jsonschema.validate(report, SCHEMA)
        return report

    def assert_gone(self):
        for host in (self.source, self.destination):
            self.assertEqual([n for n in self.names(host) if "canary" in n], [], host.name)
        self.assert_clean(self.source, self.destination)

    def test_a_canary_moves_in_either_direction_and_lane_and_leaves_nothing(self):
        self.source.start("job", "count", options=["--network", "none"])
        for source, destination in ((self.source, self.destination), (self.destination, self.source)):
            for lane in ("--yes", "--no-agent"):
                with self.subTest(f"{source.name} {destination.name} {lane}"):
                    report = self.rehearse(source, destination, lane)
                    self.assertTrue(report["rehearsal"]["moved"], report["rehearsal"])
                    self.assertGreater(report["rehearsal"]["downtime_ms"], 0)
                    self.assert_gone()
        # It is remembered for the pair, with its date.
        again = json.loads(self.cli("--yes", "--json", "preflight", self.destination, self.source).out)
        self.assertTrue(again["rehearsal"]["moved"])
        self.assertEqual(self.source.state("job"), "running")

    def test_one_that_does_not_arrive_blocks_and_says_why(self):
        self.source.start("job", "count", options=["--network", "none"])
        self.destination.ssh("mv /usr/sbin/criu /usr/sbin/criu.away")
        try:
            report = self.rehearse(self.source, self.destination, "--yes", code=3)
        finally:
            self.destination.ssh("mv /usr/sbin/criu.away /usr/sbin/criu")
        self.assertFalse(report["rehearsal"]["moved"])
        self.assertIn("criu", report["rehearsal"]["said"])
        self.assertIn("rehearsal", [f["id"] for f in report["containers"][0]["findings"]])
        self.assert_gone()
        self.assertEqual(self.source.state("job"), "running")


if __name__ == "__main__":
    main()
