#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting off and telling, as people live it in the built program, by keyboard and through the accessibility bus.

A supplier puts an order off and is reminded of it, after a restart too. The retailer copies a text that reminds the
supplier. The support desk reads why an order is not cancelled yet.
"""

import json
import os
import pathlib
import stat
import subprocess
import sys
import unittest

import pyatspi

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import window  # noqa: E402

PROGRAMS = sys.argv.pop(1)
NUMBER = "5527771067"
KEEPS = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "rescind"


DOWN = 0xFF54  # as X calls the key


def press_key(key):
    """One key, as somebody's finger: a letter, or what X calls it."""
    symbol = ord(key) if isinstance(key, str) else key
    pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)


class PuttingOff(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = subprocess.Popen([f"{PROGRAMS}/rescind-sandbox", "--orders", "40", "--seed", "7", "--end-with-parent"],
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        cls.server = json.loads(cls.sandbox.stdout.readline())["url"]

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.stdin.close()
        cls.sandbox.wait(20)
        cls.sandbox.stdout.close()

    def signed_in(self, user):
        program = window.Program(f"{PROGRAMS}/rescind", "--server", self.server, "--release", "timp")
        self.addCleanup(program.close)
        program.type("User name", user)
        program.type("Password", f"sandbox-{user}")
        program.press("Sign in")
        window.until("orders in the list", lambda: program.table("Orders").rows > 0)
        return program

    def chosen(self, program):
        """The order, chosen in the list, which has the keyboard."""
        program.type("Search", NUMBER)
        orders = program.table("Orders")
        window.until("the one order", lambda: orders.rows == 1 and NUMBER in orders.cell(0, 0))
        # From the search field into the orders, as F1 says.
        press_key(DOWN)
        lines = program.table("Line items")
        window.until("its lines", lambda: lines.rows > 0)
        return lines

    def test_a_supplier_puts_an_order_off_and_is_reminded_after_a_restart(self):
        # GIVEN a supplier with an order open
        program = self.signed_in("sam")
        self.chosen(program)

        # WHEN it is put off by two keys
        press_key("s")
        program.says("Put off PO", NUMBER)
        press_key("1")

        # THEN the order says until when, and a private file remembers it without a word about anybody
        program.says("Put off until ")
        file = window.until("the file", lambda: next(iter((KEEPS / "reminders").glob("*.json")), None))
        window.until("the order in it", lambda: json.loads(file.read_text())["putOff"])
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        self.assertNotIn(NUMBER, file.read_text())
        program.close()

        # WHEN its time comes while the program is not running, and it is started again
        kept = json.loads(file.read_text())
        for one in kept["putOff"]:
            one["until"] = "2026-01-01T12:00:00.000Z"
        file.write_text(json.dumps(kept))
        program = self.signed_in("sam")

        # THEN the supplier is reminded, by the order's number, and gets to it
        program.says("you put off", "due")
        program.says(NUMBER)
        program.press("Show it")
        window.until("its lines", lambda: program.table("Line items").rows > 0)
        window.until("nothing left in the file", lambda: json.loads(file.read_text())["putOff"] == [])

    def test_the_retailer_reminds_and_the_support_desk_can_say_why(self):
        # GIVEN an item whose cancellation was asked for
        program = self.signed_in("rita")
        lines = self.chosen(program)
        lines.select(lines.row_with("Calder Ceramics"))
        program.press("Cancel item")
        program.press("Ask to cancel the item")
        program.says("The server took the request")

        # WHEN E is pressed over the order
        press_key("e")

        # THEN there is a text for that supplier, which says what is known and what is not
        program.says("Remind the supplier of PO", NUMBER)
        text = program.field("Text").queryText()
        self.assertIn(NUMBER, text.getText(0, -1))
        self.assertIn("no answer is known to us", text.getText(0, -1))
        program.press("Copy the text")
        program.says("The text was copied.")
        program.close()

        # AND the support desk, which only sees what the server shows, claims nothing it can't know
        program = self.signed_in("dana")
        self.chosen(program)
        press_key("E")
        program.says("Tell the customer how PO", NUMBER)
        text = program.field("Text").queryText().getText(0, -1)
        self.assertIn("not cancelled", text)
        self.assertIn("we don't know of it", text)


if __name__ == "__main__":
    unittest.main(verbosity=2)
