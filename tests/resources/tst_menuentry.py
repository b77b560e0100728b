# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What menus and software centres show is complete, in every language, and true."""

import configparser
import os
import pathlib
import re
import shlex
import struct
import unittest
import xml.etree.ElementTree as xml

import helptext

SOURCES = pathlib.Path(os.environ["RESCIND_SOURCE_DIR"])
LANGUAGES = {"ar", "de", "es", "fr", "zh_CN"}
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def entry():
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str
    parser.read(SOURCES / "resources/rescind.desktop", encoding="utf-8")
    return parser


def metainfo():
    return xml.parse(SOURCES / "resources/rescind.metainfo.xml.in").getroot()


class MenuEntry(unittest.TestCase):
    def test_names_and_texts_are_translated(self):
        for group, keys in (("Desktop Entry", ("GenericName", "Comment", "Keywords")), ("Desktop Action sandbox", ("Name",))):
            for key in keys:
                for language in LANGUAGES:
                    self.assertIn(f"{key}[{language}]", entry()[group])

    def test_it_starts_what_there_is(self):
        understood = helptext.told("rescind", "--help")
        for group in ("Desktop Entry", "Desktop Action sandbox"):
            program, *arguments = shlex.split(entry()[group]["Exec"])
            self.assertEqual("rescind", program)
            for argument in arguments:
                self.assertTrue(argument == "%u" or f" {argument} " in understood, argument)
        self.assertEqual("rescind", entry()["Desktop Entry"]["TryExec"])


class Metainfo(unittest.TestCase):
    def test_every_text_is_translated(self):
        for parent in metainfo().iter():
            said = [child for child in parent if child.tag in ("p", "li", "summary", "caption", "developer_name")]
            for at, child in enumerate(said):
                if LANGUAGE not in child.attrib:
                    languages = [other.get(LANGUAGE) for other in said[at + 1:at + 1 + len(LANGUAGES)]]
                    self.assertEqual(sorted(LANGUAGES), sorted(map(str, languages)), child.text)

    def test_the_newest_release_is_this_version(self):
        version = re.search(r"project\(Rescind VERSION (\S+)", (SOURCES / "CMakeLists.txt").read_text())[1]
        self.assertEqual(version, metainfo().find("releases")[0].get("version"))

    def test_the_screenshots_are_there_in_the_size_that_is_said(self):
        images = list(metainfo().iter("image"))
        self.assertTrue(images)
        for image in images:
            head = (SOURCES / "resources/screenshots" / image.text.rsplit("/", 1)[1]).read_bytes()[:24]
            self.assertEqual((image.get("width"), image.get("height")), tuple(map(str, struct.unpack(">16xII", head))))


if __name__ == "__main__":
    unittest.main(verbosity=2)
