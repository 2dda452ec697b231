# SPDX-License-Identifier: Apache-2.0
"""One migration with each build for the sanitizers; a finding fails it."""
import pathlib

import support
from support import Host, LabTest, main


class Sanitizers(LabTest):
    hosts = ("mid", "new")

    def moved_by(self, sanitizer):
        program = pathlib.Path(f"{support.BUILD}-{sanitizer}") / "bin" / "transship-cli"
        source, destination = Host("mid"), Host("new")
        source.start("job", "count", "listen=7777", "memory=16", "append=/data/log", options=["-p", "8123:7777"])
        before, support.CLI = support.CLI, program
        try:
            ended = self.migrate(source, destination, "job")
        finally:
            support.CLI = before
        self.assertNotIn("Sanitizer", ended.err)
        self.assertNotIn("runtime error", ended.err)
        self.assert_counts_on((source, self.original(source, "job")), (destination, "job"))

    def test_address_and_undefined(self):
        self.moved_by("address")

    def test_thread(self):
        self.moved_by("thread")


if __name__ == "__main__":
    main()
