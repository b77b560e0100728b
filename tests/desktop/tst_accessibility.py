#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window as a screen reader finds it and the Tab key goes through it. How they look is measured in the program's own
process, by tst_audit."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pyatspi  # noqa: E402
import story  # noqa: E402
import window  # noqa: E402
from audit import audit, has  # noqa: E402
from story import THREE_LINES, keys, write  # noqa: E402

# Not ours: the desktop's own where it has one, else Qt's.
FOREIGN = ("Print", "Save as PDF")
# What opens a window without asking for more first.
WINDOWS = ("Handbook", "Keys, states and about", "Activity", "Insights")


class Audit(story.Story):
    sandbox_arguments = ("--marker", "PendingCancel")
    opened_before = set()

    def setUp(self):
        super().setUp()
        self.wrong = []

    def tearDown(self):
        self.assertEqual([], self.wrong, "\n" + "\n".join(self.wrong))

    @staticmethod
    def front(program, *others):
        """The window that has the keyboard, once it is none of the others."""
        def found():
            for i in range(program.root.childCount):
                one = program.root.getChildAtIndex(i)
                if one not in others and has(one, pyatspi.STATE_ACTIVE):
                    return one
            return None
        return window.until("another window in front", found)

    def look(self, frame, where=None):
        """Notes what is wrong with a window."""
        self.wrong += [f"{where or frame.name}: {what}" for what in audit(frame)]

    @staticmethod
    def pages(frame):
        """Turns to each page of a window in turn, and answers with its name; None where there is but one."""
        for part in window.descendants(frame):
            is_tabs = part.getRole() == pyatspi.ROLE_PAGE_TAB_LIST
            if not is_tabs and (part.getRole(), part.name) != (pyatspi.ROLE_LIST, "Pages"):
                continue
            names = [row.name for row in (part.getChildAtIndex(i) for i in range(part.childCount))
                     if row.getRole() in (pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_LIST_ITEM)]
            for i, name in enumerate(names):
                part.queryComponent().grabFocus()
                window.until("the keyboard at the pages", lambda: has(part, pyatspi.STATE_FOCUSED))
                if i > 0:
                    keys("Right" if is_tabs else "Down")
                yield name
            return
        yield None

    def look_and_close(self, program, frame, behind, where=None):
        """Goes through a window, and closes it by Escape."""
        if frame.name not in FOREIGN:
            for page in self.pages(frame):
                self.look(frame, ", ".join(filter(None, (where or frame.name, page))))
        keys("Escape")
        window.until(f"“{frame.name}” closed by Escape", lambda: has(behind, pyatspi.STATE_ACTIVE))

    def palette(self, program, main):
        keys("ctrl+k")
        palette = self.front(program, main)
        return palette, next(part for part in window.descendants(palette) if part.getRole() == pyatspi.ROLE_LIST)

    def look_at_everything(self, program, main):
        """Whatever the palette can open now, and nobody has opened before; the keyboard comes back to the orders."""
        palette, rows = self.palette(program, main)
        names = [rows.getChildAtIndex(i).name for i in range(rows.childCount)]
        self.look_and_close(program, palette, main)
        names = [name.partition("…")[0] if "…" in name else next((one for one in WINDOWS if name.startswith(one)), None)
                 for name in names if ", off: " not in name]
        orders = program.table("Orders").node
        for name in filter(None, dict.fromkeys(names)):
            if name in (*self.opened_before, "Commands"):
                continue
            self.opened_before.add(name)
            keys("ctrl+1")
            palette, rows = self.palette(program, main)
            write(name)
            window.until(f"{name} first", lambda: rows.getChildAtIndex(0).name.startswith(name))
            keys("Return")
            self.look_and_close(program, self.front(program, main, palette), main, name)
            window.until(f"the keyboard in the orders after {name}", lambda: has(orders, pyatspi.STATE_FOCUSED))

    def test_signing_in(self):
        program = self.program("--server", self.sandbox.url, "--release", "timp")
        program.field("User name")
        story.bring_forward(program)
        frame = self.front(program)
        self.look(frame, "sign in with a password")
        program.type("User name", "rita")
        program.type("Password", "not it")
        program.press("Sign in")
        program.says("401")
        self.look(frame, "sign in after a wrong password")
        program.find(pyatspi.ROLE_RADIO_BUTTON, "A token I was given").queryAction().doAction(0)
        self.look(frame, "sign in with a token")

    def test_what_a_retailer_opens(self):
        program = self.signed_in("rita")
        main = self.front(program)
        self.look(main, "the orders")
        lines = self.opened(program, THREE_LINES)
        lines.select(0)
        self.look(main, "an order")
        self.look_at_everything(program, main)

    def test_what_comes_of_a_request(self):
        program = self.signed_in("rita")
        main = self.front(program)
        self.opened(program, THREE_LINES)
        # WHEN nobody knows what became of it
        self.sandbox.inject({"method": "PATCH", "path": "/timp/orders/cancel/", "fault": "drop-before"})
        program.press("Cancel order")
        program.press("Ask to cancel 3 lines")
        program.says("We don't know")
        self.look(main, "an outcome that is not known")
        program.press("Ask again")
        program.says("asked twice")
        self.look(main, "asking again")
        program.press("Leave it as it is")
        keys("ctrl+4")
        activity = self.front(program, main)
        window.until("what was asked for", lambda: program.table("Activity").rows > 0)
        keys("Down")
        program.button("I have found out: allow it again")
        self.look_and_close(program, activity, main, "activity")
        # AND what is counted
        keys("ctrl+i")
        insights = self.front(program, main)
        program.says("Counted at")
        self.look_and_close(program, insights, main, "insights")

    def test_a_list_step_by_step(self):
        numbers = [order["purchase_order_id"] for order in self.sandbox.orders()
                   if order["purchase_order_id"].isdigit() and order["purchase_order_id"] != story.TWICE
                   and all(line["status"] == "Allocated" for line in order["line_items"])][:3]
        program = self.signed_in("rita")
        main = self.front(program)
        story.copied("\n".join(["PO number", *numbers, "999000999"]))
        keys("ctrl+l")
        batch = self.front(program, main)
        program.press("Paste a list")
        program.field("What to do").queryComponent().grabFocus()
        write("Cancel")
        program.press("Check 4 rows")
        program.says("can be sent")
        self.look(batch, "what would become of each row")
        program.press("Ask to cancel 3 orders…")
        self.look_and_close(program, self.front(program, main, batch), batch, "the question before it is sent")
        program.press("Ask to cancel 3 orders…")
        program.press("Ask to cancel 3 orders")
        program.says("the list is done")
        self.look_and_close(program, batch, main, "what became of each row")

    def test_what_a_supplier_opens(self):
        self.sandbox.call("PATCH", "/timp/orders/cancel/", {"order_uuid": self.sandbox.order(THREE_LINES)["uuid"]},
                          self.sandbox.token("rita"))
        program = self.signed_in("sam")
        main = self.front(program)
        lines = self.opened(program, THREE_LINES)
        lines.select(lines.row_with("Calder Ceramics"))
        self.look(main, "an order that is to be decided")
        self.look_at_everything(program, main)

    def test_what_the_support_desk_opens(self):
        program = self.signed_in("dana")
        main = self.front(program)
        self.opened(program, THREE_LINES)
        self.look(main, "an order one may only look at")
        self.look_at_everything(program, main)

    def test_signing_in_again(self):
        program = self.program("--server", self.sandbox.url, "--release", "timp")
        program.find(pyatspi.ROLE_RADIO_BUTTON, "A token I was given").queryAction().doAction(0)
        program.type("Token", self.sandbox.token("rita"))
        program.press("Sign in")
        window.until("orders in the list", lambda: program.table("Orders").rows > 0)
        story.bring_forward(program)
        main = self.front(program)
        # WHEN the token ends, which only a person can renew
        self.sandbox.call("POST", "/sandbox/expire-tokens/")
        keys("F5")
        program.says("Sign in again to go on")
        self.look_and_close(program, self.front(program, main), main)

    def test_leaving_while_something_waits(self):
        # As long as can be chosen, so that it is still waiting when all has been gone through.
        preferences = self.home / "config" / "rescind" / "preferences.json"
        preferences.parent.mkdir(parents=True)
        preferences.write_text('{"version": 1, "undoSeconds": 30}')
        program = self.signed_in("rita")
        main = self.front(program)
        self.opened(program, THREE_LINES)
        program.press("Cancel order")
        program.press("Ask to cancel 3 lines")
        program.button("Undo")
        window.until("the orders in front", lambda: has(main, pyatspi.STATE_ACTIVE))
        keys("ctrl+q")
        program.says("will be taken back if you quit now")
        self.look(main, "leaving while something waits")

    def test_a_parcel_followed_outside(self):
        order = next(one for one in self.sandbox.orders() if len(one["line_items"]) == 1
                     and one["line_items"][0]["status"] == "HasTracking")
        program = self.signed_in("dana")
        main = self.front(program)
        self.opened(program, order["uuid"]).select(0)
        follow = window.until("a parcel to follow", lambda: next(
            part for part in program.all(pyatspi.ROLE_PUSH_BUTTON) if part.name.startswith("Follow parcel")))
        follow.queryAction().doAction(0)
        self.look_and_close(program, self.front(program, main), main)

    def test_what_was_put_off_is_due(self):
        program = self.signed_in("sam")
        self.opened(program, THREE_LINES)
        keys("s")
        program.says("Put off PO", THREE_LINES)
        keys("1")
        program.says("Put off until ")
        self.look(self.front(program), "an order that is put off")
        program.close()
        program = self.signed_in("sam", later="+7d")
        program.says("you put off", "due")
        self.look(self.front(program), "an order that is due")


if __name__ == "__main__":
    story.run()
