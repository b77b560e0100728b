#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One cancellation as three people live it, in the built program, through the accessibility bus.

The retailer signs in, finds PO 5527771067, and asks to cancel one of its three lines. The supplier signs in and confirms.
The support desk, who may only look, sees what became of it and is told why the buttons are off.
"""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import sandbox  # noqa: E402
import window  # noqa: E402

PROGRAMS = sys.argv.pop(1)
NUMBER = "5527771067"


class ThreeSeats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = sandbox.Sandbox(PROGRAMS, "--orders", "40")

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.close()

    def signed_in(self, user):
        """The program, with `user` signed in by typing name and password."""
        program = window.Program(f"{PROGRAMS}/rescind", "--server", self.sandbox.url, "--release", "timp")
        self.addCleanup(program.close)
        program.type("User name", user)
        program.type("Password", f"sandbox-{user}")
        program.press("Sign in")
        window.until("orders in the list", lambda: program.table("Orders").rows > 0)
        return program

    def chosen(self, program):
        """The line items of the order, found by its number."""
        program.type("Search", NUMBER)
        orders = program.table("Orders")
        window.until("the one order", lambda: orders.rows == 1 and NUMBER in orders.cell(0, 0))
        orders.select(0)
        lines = program.table("Line items")
        window.until("its three lines", lambda: lines.rows == 3)
        return lines

    def column(self, table, name):
        return next(i for i, title in enumerate(table.columns) if title == name)

    def test_a_cancellation_from_request_to_answer(self):
        # GIVEN the retailer with the order open
        program = self.signed_in("rita")
        program.says("Sandbox on this machine")
        lines = self.chosen(program)
        row = lines.row_with("Calder Ceramics")
        item = lines.cell(row, 0)
        untouched = [lines.row(i) for i in range(3) if i != row]

        # WHEN she asks to cancel that line, and says so again when asked
        lines.select(row)
        program.press("Cancel item")
        program.says("can't be taken back")
        program.press("Ask to cancel the item")

        # THEN the line says what was asked for, beside what the server says; the others are untouched
        program.says("The server took the request")
        asked, says = self.column(lines, "We asked"), self.column(lines, "Server says")
        window.until("the request beside the line", lambda: "Requested" in lines.cell(row, asked))
        self.assertNotIn("Cancelled", lines.cell(row, says))
        self.assertEqual(untouched, [lines.row(i) for i in range(3) if i != row])
        program.close()

        # WHEN the supplier confirms it
        program = self.signed_in("sam")
        lines = self.chosen(program)
        row = lines.row_with(item)
        lines.select(row)
        program.press("Confirm cancellation")
        program.says("cancelled for good")
        program.press("Confirm: cancel the item")

        # THEN the server's own word is that it is cancelled
        window.until("the server's word", lambda: "Cancelled" in lines.cell(row, self.column(lines, "Server says")))
        program.close()

        # AND the support desk sees it, and is told why the deeds are off
        program = self.signed_in("dana")
        lines = self.chosen(program)
        row = lines.row_with(item)
        self.assertIn("Cancelled", lines.cell(row, self.column(lines, "Cancellation")))
        for name in ("Cancel item", "Cancel order", "Confirm cancellation", "Reject cancellation"):
            self.assertFalse(window.enabled(program.button(name)), name)
        program.says("cancel_order")

    def test_a_wrong_password_is_said_and_can_be_mended(self):
        program = window.Program(f"{PROGRAMS}/rescind", "--server", self.sandbox.url, "--release", "v1")
        self.addCleanup(program.close)
        program.type("User name", "rita")
        program.type("Password", "not it")
        program.press("Sign in")
        program.says("401")
        program.type("Password", "sandbox-rita")
        program.press("Sign in")
        window.until("orders in the list", lambda: program.table("Orders").rows > 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
