# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the shells offer after `rescind-cli` is what it understands: bash is asked itself, fish and zsh where they are."""

import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest

import helptext

FOLDER = pathlib.Path(os.environ["RESCIND_SOURCE_DIR"]) / "resources/completions"


class Bash:
    """Asks as readline does: the line, and the words it cuts it into."""

    ASK = """
        source "$1"
        COMP_LINE=$2 COMP_POINT=${#2} COMP_WORDS=("${@:3}") COMP_CWORD=$(($# - 3))
        _rescind_cli rescind-cli "${COMP_WORDS[-1]}" "${COMP_WORDS[-2]}"
        printf '%s\\n' "${COMPREPLY[@]}"
    """

    @classmethod
    def offers(cls, line, folder="/"):
        words = re.findall(r"[=:]+|[^=:\s]+", line)
        if line.endswith(" "):
            words.append("")
        asked = subprocess.run(["bash", "--norc", "-c", cls.ASK, "bash", FOLDER / "rescind-cli.bash", line, *words],
                               cwd=folder, check=True, capture_output=True, text=True, timeout=60)
        if asked.stderr:
            raise AssertionError(asked.stderr)
        return set(asked.stdout.split())


class Fish:
    @staticmethod
    def offers(line, folder="/"):
        with tempfile.TemporaryDirectory() as home:
            script = f"source {shlex.quote(str(FOLDER / 'rescind-cli.fish'))}; complete -C {shlex.quote(line)}"
            asked = subprocess.run(["fish", "--no-config", "-c", script], cwd=folder, check=True, capture_output=True,
                                   text=True, timeout=60, env={**os.environ, "HOME": home, "PATH": "/usr/bin:/bin"})
        return {offer.split("\t")[0] for offer in asked.stdout.splitlines()}


class Completions(unittest.TestCase):
    maxDiff = None

    def shells(self):
        yield "bash", Bash
        if shutil.which("fish"):
            yield "fish", Fish

    def each(self, line, expected, folder="/"):
        for name, shell in self.shells():
            with self.subTest(f"{name}: {line}"):
                self.assertEqual(set(expected), shell.offers(line, folder))

    def test_the_commands_are_offered(self):
        self.each("rescind-cli ", helptext.commands())
        self.each("rescind-cli --json re", {"reject-order", "reject-item", "resolve"})
        self.each("rescind-cli help j", {"journal"})

    def test_a_command_offers_its_options_and_those_of_every_command(self):
        always = helptext.names(helptext.options_of_all())
        for command in helptext.commands():
            if command != "help":
                self.each(f"rescind-cli {command} --", always | helptext.names(helptext.own_options(command)))

    def test_options_before_the_command_do_not_hide_it(self):
        self.each("rescind-cli --server https://api.cruxconnect.com --json journal --st", {"--state"})
        self.assertEqual({"--state"}, Bash.offers("rescind-cli --profile orders journal --st"))

    def test_the_values_of_an_option_are_those_of_its_help(self):
        for command, option in (("orders", "--status"), ("orders", "--designation"), ("journal", "--state"),
                                ("batch", "--action")):
            text = next(text for term, text in helptext.own_options(command).items() if term.startswith(option + " "))
            values = re.search(r": ([^.]*)\.", text)[1].replace(" or ", ", ").split(", ")
            self.each(f"rescind-cli {command} {option} ", values)
        self.each("rescind-cli --release ", {"timp", "v1"})

    def test_a_value_after_an_equals_sign_is_offered(self):
        self.assertEqual({"unknown"}, Bash.offers("rescind-cli journal --state=un"))

    def test_files_are_offered_where_files_are_meant(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "returns.csv").touch()
            self.each("rescind-cli batch ret", {"returns.csv"}, folder)
            self.each("rescind-cli --password-file ret", {"returns.csv"}, folder)
            self.each("rescind-cli show ret", set(), folder)

    def test_each_file_names_every_command_and_option(self):
        options = helptext.names(helptext.options_of_all())
        for command in helptext.commands():
            options |= helptext.names(helptext.own_options(command))
        for name in ("rescind-cli.bash", "_rescind-cli", "rescind-cli.fish"):
            with self.subTest(name):
                text = (FOLDER / name).read_text(encoding="utf-8")
                long = r"complete .*-l ([a-z-]+)" if name.endswith(".fish") else r"--([a-z][a-z-]+)"
                self.assertEqual(options, {f"--{found}" for found in re.findall(long, text)})
                for command in helptext.commands():
                    self.assertRegex(text, rf"\b{command}\b")

    @unittest.skipUnless(shutil.which("zsh"), "no zsh here")
    def test_zsh_takes_its_file(self):
        subprocess.run(["zsh", "-f", "-n", FOLDER / "_rescind-cli"], check=True, timeout=60)


if __name__ == "__main__":
    unittest.main(verbosity=2)
