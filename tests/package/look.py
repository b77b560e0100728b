# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at a running window as a screen reader does, and prints what there is as JSON.

usage: look.py PROCESS TABLE    waits until the table of this name has rows
"""

import json
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "desktop"))
import window  # noqa: E402


class Started:
    """A process that somebody else started."""

    def __init__(self, pid):
        self.pid = pid
        self.returncode = None

    def poll(self):
        if not os.path.exists(f"/proc/{self.pid}"):
            self.returncode = -1
        return self.returncode


class Running(window.Program):
    def __init__(self, pid):
        self.process = Started(pid)
        self.root = window.until("the program on the accessibility bus", self._application)


def main():
    program = Running(int(sys.argv[1]))
    nodes = window.until(f"the table “{sys.argv[2]}”", lambda: [node for role in window.TABLES
                                                               for node in program.all(role, sys.argv[2])])
    table = window.Table(nodes[0])
    window.until("rows", lambda: table.rows > 3)
    print(json.dumps({"title": program.root.getChildAtIndex(0).name, "rows": table.rows, "columns": table.columns,
                      "texts": program.texts()}))


main()
