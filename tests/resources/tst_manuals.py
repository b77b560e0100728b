# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages say what the programs say of themselves, word for word."""

import os
import pathlib
import re
import subprocess
import unittest

import helptext

PAGES = pathlib.Path(os.environ["RESCIND_SOURCE_DIR"]) / "resources/man"
TEXT_COLUMN = 14  # where the text of a term begins, and the term at half of it


def rendered(name):
    """The page as a reader sees it, each paragraph on one line; any complaint of the formatter is an error."""
    shown = subprocess.run(["groff", "-k", "-man", "-ww", "-Tutf8", "-P-cbou", "-rLL=9999n", "-rHY=0", PAGES / f"{name}.1"],
                           check=True, capture_output=True, text=True, timeout=60)
    if shown.stderr:
        raise AssertionError(shown.stderr)
    return re.sub("[‐−]", "-", shown.stdout)


def indentation(line):
    return len(line) - len(line.lstrip(" "))


class Page:
    """A manual page's terms with their texts, by the heading they stand under; and its paragraphs."""

    def __init__(self, name):
        self.terms, self.paragraphs, heading, last = {}, {}, "", ""
        lines = [line for line in rendered(name).splitlines() if line.strip()]
        for line, following in zip(lines, lines[1:]):
            indent, text = indentation(line), line.strip()
            if indent < TEXT_COLUMN // 2:
                heading = text
                self.terms[heading], self.paragraphs[heading] = {}, []
            elif indent == TEXT_COLUMN:
                self.terms[heading].setdefault(last, text)
            elif indentation(following) < TEXT_COLUMN and re.fullmatch(r" {7}(?=.{6} \S)(-\S{5} |\S{1,5} {2,})\S.*", line):
                last, beside = text.split(maxsplit=1)  # a term so short that its text stands beside it
                self.terms[heading][last] = beside
            else:
                last = text
                self.paragraphs[heading].append(text)


class Manuals(unittest.TestCase):
    maxDiff = None

    def assert_same(self, told, written):
        spaces = {term: " ".join(text.split()) for term, text in written.items()}
        self.assertEqual(told, {term.replace("...", "…"): text for term, text in spaces.items()})

    def test_the_options_of_both_programs_are_those_of_their_help(self):
        for program in ("rescind", "rescind-sandbox"):
            with self.subTest(program):
                told = helptext.entries(helptext.told(program, "--help"), "Options")
                self.assertGreater(len(told), 8)
                self.assert_same(told, Page(program).terms["OPTIONS"])

    def test_the_arguments_of_the_window_are_those_of_its_help(self):
        self.assert_same(helptext.entries(helptext.told("rescind", "--help"), "Arguments"),
                         Page("rescind").terms["ARGUMENTS"])

    def test_the_commands_are_those_of_the_help(self):
        page = Page("rescind-cli")
        for name, (term, summary) in helptext.commands().items():
            with self.subTest(name):
                heading = term.replace("…", "...")
                self.assertIn(heading, page.paragraphs)
                self.assertEqual(summary, page.paragraphs[heading][0])

    def test_each_command_has_the_options_of_its_help(self):
        page = Page("rescind-cli")
        for name, (term, _) in helptext.commands().items():
            with self.subTest(name):
                written = [text for text in page.paragraphs[term.replace("…", "...")] if text.startswith("Options: ")]
                self.assertEqual(helptext.names(helptext.own_options(name)),
                                 set(re.findall(r"--[a-z-]+", " ".join(written))))

    def test_the_options_of_the_command_line_are_those_of_its_help(self):
        page = Page("rescind-cli")
        own = {term: text for name in helptext.commands() for term, text in helptext.own_options(name).items()}
        self.assertGreater(len(own), 15)
        self.assert_same(helptext.options_of_all(), page.terms["Of every command, before or after it"])
        self.assert_same(own, page.terms["Of some commands"])

    def test_environment_and_exit_status_are_those_of_the_help(self):
        page, told = Page("rescind-cli"), helptext.told("rescind-cli", "--help")
        self.assert_same(helptext.entries(told, "Environment"), page.terms["ENVIRONMENT"])
        self.assert_same(helptext.entries(told, "Exit status"), page.terms["EXIT STATUS"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
