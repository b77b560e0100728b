#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Links to orders, with the built program: the window that is open shows the order, and no second one opens."""

import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import window  # noqa: E402

PROGRAMS = sys.argv.pop(1)
NUMBER = "5527771067"
PATIENCE = 60


def start(*arguments):
    """What came of starting the program, which is to end by itself."""
    return subprocess.run([f"{PROGRAMS}/rescind", *arguments], capture_output=True, text=True, timeout=PATIENCE)


class Links(unittest.TestCase):
    def setUp(self):
        self.program = window.Program(f"{PROGRAMS}/rescind", "--sandbox", "--sandbox-args", "--seed 7")
        self.addCleanup(self.program.close)
        orders = self.program.table("Orders")
        window.until("orders in the list", lambda: orders.rows > 3)

    def test_a_link_opens_in_the_window_that_is_open(self):
        # WHEN the program is started with a link
        self.assertEqual(start(f"rescind://po/{NUMBER}").returncode, 0)
        # THEN the window that is open shows the order, and there is no other
        lines = self.program.table("Line items")
        window.until("its three lines", lambda: lines.rows == 3)
        self.program.says(NUMBER)
        self.assertIsNone(self.program.process.poll())

    def test_an_order_that_nobody_knows_is_said(self):
        self.assertEqual(start("rescind://po/404404404").returncode, 0)
        self.program.says("No order has the PO number")

    def test_what_is_no_link_is_refused_and_the_window_hears_nothing(self):
        for text in ("rescind://cancel/5", "rescind://po/1?do=cancel", "rescind://po/a%0Ab", "https://x.example/"):
            result = start(text)
            self.assertEqual(result.returncode, 1, text)
            self.assertIn("can't be understood", result.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
