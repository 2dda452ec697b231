# SPDX-License-Identifier: Apache-2.0
"""Every text of the window has its translation, with the same places to fill."""
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
LUPDATE = "/usr/lib/qt6/bin/lupdate"


def places(text):
    return sorted(re.findall(r"%(?:\d|n)", text))


class Translations(unittest.TestCase):
    def messages(self, path):
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / path.name
            shutil.copy(path, copy)
            subprocess.run([LUPDATE, *(["-pluralonly"] if path.stem.endswith("_en") else []), "ui", "app/gui", "-no-obsolete", "-ts", copy], cwd=ROOT, check=True, capture_output=True, timeout=120)
            for context in xml.etree.ElementTree.parse(copy).getroot().iter("context"):
                for message in context.iter("message"):
                    translation = message.find("translation")
                    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                    yield context.findtext("name"), message.findtext("source"), translation.get("type"), forms

    def test_each_language_says_everything(self):
        files = sorted((ROOT / "resources" / "translations").glob("*.ts"))
        self.assertGreaterEqual(len(files), 3)
        for path in files:
            messages = list(self.messages(path))
            self.assertGreater(len(messages), 2)
            for context, source, kind, forms in messages:
                with self.subTest(file=path.name, context=context, source=source):
                    self.assertIsNone(kind, "it is not translated; ninja update_translations lists it")
                    for form in forms:
                        self.assertTrue(form.strip() or not source.strip())
                        self.assertEqual(places(form), places(source))
                        self.assertEqual(len(re.findall("&[^&; ]", form)), len(re.findall("&[^&; ]", source)), "mnemonics")

    def test_the_title_and_the_reason_of_each_finding_can_be_spoken(self):
        spoken = (ROOT / "ui" / "sentences.cpp").read_text()
        pages = list((ROOT / "resources" / "docs" / "findings").glob("*.md"))
        self.assertGreater(len(pages), 50)
        for page in pages:
            title, _, reason = page.read_text().split("\n")[:3]
            for text in (title.removeprefix("# "), reason):
                self.assertIn(f'"{text}"', spoken, page.name)

    def test_what_explains_a_difference_can_be_spoken(self):
        spoken = (ROOT / "ui" / "sentences.cpp").read_text()
        reasons = re.findall(r'Reason\{"[^"]+",\s*"([^"]+)"\}', (ROOT / "core" / "migration" / "differences.cpp").read_text())
        self.assertGreater(len(reasons), 20)
        for reason in reasons:
            self.assertIn(f'"{reason}"', spoken)


if __name__ == "__main__":
    unittest.main(verbosity=2)
