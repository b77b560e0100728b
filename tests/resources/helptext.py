# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs' own help says, taken apart."""

import functools
import os
import re
import subprocess
import sys

PROGRAMS = sys.argv.pop(1)


@functools.cache
def told(program, *arguments):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("LANGUAGE", None)
    return subprocess.run([f"{PROGRAMS}/{program}", *arguments], env=environment, check=True, capture_output=True,
                          text=True, timeout=60).stdout


def sections(text):
    """The indented lines below each line that is not indented."""
    found, current = {}, None
    for line in text.splitlines():
        if line and not line.startswith(" "):
            current = found.setdefault(line, [])
        elif current is not None:
            current.append(line)
    return found


def entries(text, beginning):
    """The terms and their texts in the section whose title begins so; empty without one."""
    found, last = {}, None
    for title, lines in sections(text).items():
        if not title.startswith(beginning):
            continue
        for line in lines:
            entry = re.fullmatch(r"  (\S.*?)(?:  +(\S.*))?", line)
            if entry and not line.startswith("   "):
                last = entry[1].replace("<", "").replace(">", "")
                found[last] = entry[2] or ""
            elif line.strip():
                found[last] = f"{found[last]} {line.strip()}".strip()
    return found


def commands():
    """The commands of rescind-cli, each with its arguments and summary."""
    return {term.split(" ")[0]: (term, text) for term, text in entries(told("rescind-cli", "--help"), "Commands").items()}


def own_options(command):
    """The options that this command of rescind-cli has and others may not have."""
    return {} if command == "help" else {term: text for term, text in
                                         entries(told("rescind-cli", "help", command), "Options").items()
                                         if term not in options_of_all()}


def options_of_all():
    return entries(told("rescind-cli", "--help"), "Options of every command")


def names(options):
    return {term.split(" ")[0] for term in options}
