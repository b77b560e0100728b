#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A supplier works through a morning's requests by keyboard alone, in the built program, through the accessibility bus.

Thirty decisions, while the orders are read anew between every two of them. Afterwards the server's own record says for
each line what became of it, and that each was answered once.
"""

import os
import sys
import unittest
import urllib.error

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pyatspi  # noqa: E402
import sandbox  # noqa: E402
import window  # noqa: E402

PROGRAMS = sys.argv.pop(1)
DECISIONS = 30


# X key symbols.
KEYS = {"c": 0x63, "j": 0x6A, "r": 0x72, "u": 0x75, "F5": 0xFFC2, "Down": 0xFF54}


def press(key):
    """One key, as somebody's finger."""
    pyatspi.Registry.generateKeyboardEvent(KEYS[key], None, pyatspi.KEY_SYM)


class Server(sandbox.Sandbox):
    """A sandbox that shows what was asked for."""

    def __init__(self, *arguments):
        super().__init__(PROGRAMS, "--marker", "PendingCancel", *arguments)
        self.tokens = {}

    def token(self, user):
        if user not in self.tokens:
            self.tokens[user] = super().token(user)
        return self.tokens[user]

    def truth(self, order):
        return self.call("GET", f"/sandbox/order/{order}/")

    def answers(self):
        """What the supplier's answers changed: the word at the end of each path, and the line."""
        log = self.call("GET", "/sandbox/log/")
        paths = [entry["path"].strip("/").split("/") for entry in log["requests"] if entry["method"] == "PATCH"]
        return [(path[-1], path[-2]) for path in paths if path[-1] in ("confirm", "reject")]


class Triage(unittest.TestCase):
    def setUp(self):
        self.server = Server("--orders", "200")
        self.addCleanup(self.server.close)

    def asked_for(self, count):
        """So many orders in which the retailer asks to cancel one line of the supplier's: line by PO number."""
        orders = self.server.orders("sam")
        numbers = [order["purchase_order_id"] for order in orders]
        asked = {}
        for order in orders:
            number = order["purchase_order_id"]
            lines = [line["line_item_uuid"] for line in order["line_items"] if line["status"] == "Allocated"
                     and line["supplier"]["organization_name"] == "Calder Ceramics"]
            if len(asked) == count or numbers.count(number) > 1 or not lines:
                continue
            try:
                self.server.call("DELETE", f"/timp/orders/items/cancel/{lines[0]}/", {}, self.server.token("rita"))
            except urllib.error.HTTPError:
                continue  # this one has shipped, or was asked for before
            pending = [line for line in self.server.truth(order["uuid"])["lines"] if line["request"] == "pending"]
            if len(pending) == 1:
                asked[number] = (order["uuid"], lines[0])
        self.assertEqual(len(asked), count)
        return asked

    def signed_in(self, user):
        program = window.Program(f"{PROGRAMS}/rescind", "--server", self.server.url, "--release", "timp")
        self.addCleanup(program.close)
        program.type("User name", user)
        program.type("Password", f"sandbox-{user}")
        program.press("Sign in")
        window.until("orders in the list", lambda: program.table("Orders").rows > 0)
        return program

    def heading(self, program):
        """The heading of the order on the screen: the same object whatever it says."""
        return window.until("an order on the screen",
                            lambda: next(node for node in window.descendants(program.root)
                                         if node.getRole() == pyatspi.ROLE_LABEL and node.name.startswith("PO ")
                                         and window.shown(node)))

    def numbers(self, program):
        """A function that tells the number of the order on the screen."""
        heading = self.heading(program)
        return lambda: heading.name.removeprefix("PO ").strip("\u2068\u2069")

    def test_a_wrong_answer_is_undone_in_time_and_final_afterwards(self):
        # GIVEN one order that was asked for, on the screen
        (number, (order, line)), = self.asked_for(1).items()
        program = self.signed_in("sam")
        program.type("Search", number)
        window.until("the one order", lambda: program.table("Orders").rows == 1)
        press("Down")
        shown = self.numbers(program)
        window.until("the order on the screen", lambda: shown() == number)

        # WHEN it is confirmed by a key, and another key follows within the time THEN it is taken back
        press("c")
        press("u")
        program.says("taken back", "Nothing was sent")
        self.assertEqual(self.server.answers(), [])

        # WHEN the right answer is given and has left THEN it is said to be final, and there is nothing to undo
        press("r")
        program.says("Rejected", number, "This is final")
        self.assertEqual(program.all(pyatspi.ROLE_PUSH_BUTTON, "Undo"), [])
        self.assertEqual(self.server.answers(), [("reject", line)])
        truth = {one["line_item_uuid"]: one["request"] for one in self.server.truth(order)["lines"]}
        self.assertEqual(truth[line], "rejected")

    def test_thirty_decisions_by_keyboard(self):
        # GIVEN requests of this morning, and the list
        asked = self.asked_for(DECISIONS)
        program = self.signed_in("sam")
        window.until("all orders", lambda: program.table("Orders").rows > DECISIONS)
        press("Down")
        shown = self.numbers(program)

        # WHEN each is decided by one key, and the orders are read anew between every two
        decided = {}
        number = ""
        while len(decided) < DECISIONS:
            number = window.until("another order", lambda: shown() != number and shown())
            if number not in asked:  # others are asked for, too, and are left for the afternoon
                press("j")
                continue
            self.assertNotIn(number, decided)
            word = "reject" if len(decided) % 3 == 2 else "confirm"
            decided[number] = word
            press(word[0])
            press("F5")

        # THEN every line was answered once, and as it was said
        window.until("all answers at the server", lambda: len(self.server.answers()) >= DECISIONS)
        program.says("This is final")
        expected = sorted((word, asked[number][1]) for number, word in decided.items())
        self.assertEqual(sorted(self.server.answers()), expected)
        for number, word in decided.items():
            order, line = asked[number]
            truth = {one["line_item_uuid"]: one["request"] for one in self.server.truth(order)["lines"]}
            self.assertEqual(truth[line], "rejected" if word == "reject" else "confirmed", number)


if __name__ == "__main__":
    unittest.main(verbosity=2)
