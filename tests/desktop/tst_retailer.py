#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What retailer staff do all day, each as a story in the built program."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pyatspi  # noqa: E402
import story  # noqa: E402
import window  # noqa: E402
from story import THREE_LINES, TWICE, column, keys  # noqa: E402

CANCEL_ORDER = ("PATCH", "/timp/orders/cancel/")


class Retailer(story.Story):
    def test_where_one_acts_and_as_whom_is_in_sight(self):
        # GIVEN the sign-in for production, and for a sandbox
        program = self.program()
        program.says("Production")
        program.close()
        # WHEN rita signs in to the sandbox THEN server, person, organisation and kind are told without opening anything
        program = self.signed_in("rita")
        for part in ("Sandbox on this machine", "rita", "Alder & Finch Home", "Retailer"):
            program.says(part)
        self.assertFalse([text for text in program.texts() if text == "Production"])
        self.picture("retailer-1")

    def test_a_whole_order_is_cancelled_with_a_note(self):
        order = self.sandbox.order(THREE_LINES)
        program = self.signed_in("rita")
        # WHEN the number is pasted, the order read, and all of it cancelled with a note
        self.opened(program, THREE_LINES)
        program.press("Cancel order")
        program.says("can't be taken back")
        program.type("Reason", "customer changed mind")
        self.picture("retailer-2")
        program.press("Ask to cancel 3 lines")
        # THEN the request arrives, once, and it says that the supplier has to answer
        program.says("The server took the request")
        self.assertEqual(self.sandbox.arrived(), [CANCEL_ORDER])
        effects = self.sandbox.call("GET", "/sandbox/effects/")
        self.assertEqual(effects["by_target"], {order["uuid"]: 1})

    def test_the_wrong_order_is_taken_back_in_time(self):
        program = self.signed_in("rita")
        self.opened(program, THREE_LINES)
        program.press("Cancel order")
        program.press("Ask to cancel 3 lines")
        # WHEN it is noticed within seconds
        self.sandbox.quiet(1)
        keys("ctrl+z")
        # THEN nothing was sent, and it says so
        program.says("took it back in time", "Nothing was sent")
        self.assertEqual(self.sandbox.arrived(), [])

    def test_one_of_three_lines_is_cancelled_and_the_others_look_untouched(self):
        program = self.signed_in("rita")
        lines = self.opened(program, THREE_LINES)
        row = lines.row_with("Calder Ceramics")
        others = [lines.row(i) for i in range(3) if i != row]
        lines.select(row)
        program.press("Cancel item")
        program.press("Ask to cancel the item")
        program.says("The server took the request")
        asked = column(lines, "We asked")
        window.until("the request beside the line", lambda: "Requested" in lines.cell(row, asked))
        self.assertEqual(others, [lines.row(i) for i in range(3) if i != row])
        self.assertEqual([verb for verb, _ in self.sandbox.arrived()], ["DELETE"])

    def test_a_line_that_has_shipped_says_why_not_and_what_to_do(self):
        shipped = next(order for order in self.sandbox.orders()
                       if len(order["line_items"]) == 1 and order["line_items"][0]["status"] == "HasTracking")
        program = self.signed_in("rita")
        lines = self.opened(program, shipped["uuid"])
        lines.select(0)
        program.says("has shipped")
        self.assertFalse(window.enabled(program.button("Cancel item")))
        self.picture("retailer-5")
        # AND what to do instead is in plain sight
        program.says("Cancel item", "return")

    def checked(self, program, numbers):
        """The dialog's preview of these rows, pasted as a column."""
        story.copied("\n".join(["PO number", *numbers]))
        keys("ctrl+l")
        program.press("Paste a list")
        what = program.field("What to do")
        self.choose(what, "Cancel")
        program.press(f"Check {len(numbers)} rows")
        program.find(pyatspi.ROLE_DIALOG, "Batch preview")
        program.says("can be sent")
        return program.table("Batch rows")

    @staticmethod
    def choose(box, beginning):
        """The first choice of a combo box that begins so, by keyboard."""
        box.queryComponent().grabFocus()
        story.write(beginning)

    def numbers(self):
        """PO numbers by what would become of cancelling them."""
        orders = self.sandbox.orders()
        counts = {}
        for order in orders:
            counts[order["purchase_order_id"]] = counts.get(order["purchase_order_id"], 0) + 1
        plain = [one for one in orders if counts[one["purchase_order_id"]] == 1
                 and not set(one["purchase_order_id"]) & set("%/ №-") and one["purchase_order_id"].isascii()]
        shipped = [one["purchase_order_id"] for one in plain
                   if all(line["status"] == "HasTracking" for line in one["line_items"])]
        ready = [one["purchase_order_id"] for one in plain
                 if all(line["status"] in ("Allocated", "Unallocated", "Backordered") for line in one["line_items"])]
        return ready, shipped

    def test_a_column_of_numbers_is_previewed_by_outcome_before_anything_is_sent(self):
        ready, shipped = self.numbers()
        zeros = [number for number in ready if number.startswith("0")]
        self.assertTrue(zeros, "an order whose number begins with a zero")
        rows = [*ready, ready[0], ready[1], zeros[0], "999000999", "999000998", *shipped[:2]]
        program = self.signed_in("rita")
        table = self.checked(program, rows)
        self.picture("retailer-6")
        # THEN the counts by outcome are told, and nothing was sent
        program.says(f"Will be sent: {len(ready)}")
        program.says("Named twice: 3")
        program.says("Not found: 2")
        program.says(f"Has shipped: {len(shipped[:2])}")
        self.assertEqual(table.rows, len(rows))
        self.assertEqual(self.sandbox.arrived(), [])
        # WHEN one is taken out, and the rest is sent THEN each of them arrives once
        table.select(0)
        program.press("Take 1 row out")
        program.says("Taken out: 1")
        sent = len(ready) - 1
        program.press(f"Ask to cancel {sent} orders…")
        program.press(f"Ask to cancel {sent} orders")
        program.find(pyatspi.ROLE_DIALOG, "Batch progress")
        program.says("the list is done")
        self.assertEqual(self.sandbox.arrived(), [CANCEL_ORDER] * sent)
        effects = self.sandbox.call("GET", "/sandbox/effects/")["by_target"]
        self.assertEqual(sorted(effects.values()), [1] * sent)

    def test_a_token_that_expires_in_the_middle_costs_one_sign_in_and_no_row_goes_twice(self):
        ready, _ = self.numbers()
        program = self.signed_in("rita")
        self.checked(program, ready)
        self.sandbox.call("POST", "/sandbox/latency/", {"ms": 150})
        program.press(f"Ask to cancel {len(ready)} orders…")
        program.press(f"Ask to cancel {len(ready)} orders")
        window.until("some rows at the server", lambda: len(self.sandbox.arrived()) > 3)
        self.sandbox.call("POST", "/sandbox/expire-tokens/")
        # THEN she is asked for her password once at most, and the list comes to its end
        def done():
            if any("the list is done" in text for text in program.texts()):
                return True
            if program.all(pyatspi.ROLE_PASSWORD_TEXT, "Password"):
                program.type("Password", "sandbox-rita")
                program.press("Sign in")
            return False
        window.until("the end of the list", done)
        effects = self.sandbox.call("GET", "/sandbox/effects/")["by_target"]
        self.assertEqual(sorted(effects.values()), [1] * len(ready))

    def test_an_answer_that_is_lost_is_unknown_until_it_was_read_again(self):
        ready, _ = self.numbers()
        program = self.signed_in("rita")
        self.checked(program, ready)
        # GIVEN the network drops when the fourth has been carried out, and every read after it
        self.sandbox.inject({"method": "PATCH", "path": "*", "fault": "drop-after", "nth": 4})
        program.press(f"Ask to cancel {len(ready)} orders…")
        program.press(f"Ask to cancel {len(ready)} orders")
        program.says("the list is done")
        # THEN that row says so; no row went twice
        program.says("Outcome unknown: 1")
        effects = self.sandbox.call("GET", "/sandbox/effects/")["by_target"]
        self.assertEqual(sorted(effects.values()), [1] * len(ready))
        self.picture("retailer-8")

    def test_seven_refused_rows_say_why_and_are_sent_again_alone(self):
        ready, _ = self.numbers()
        self.assertGreater(len(ready), 8)
        program = self.signed_in("rita")
        self.checked(program, ready)
        self.sandbox.inject({"method": "PATCH", "path": "*", "fault": "status", "status": 422, "times": 7})
        program.press(f"Ask to cancel {len(ready)} orders…")
        program.press(f"Ask to cancel {len(ready)} orders")
        program.says("the list is done")
        program.says("Refused: 7")
        self.picture("retailer-9")
        # AND what became of each row can be given away
        program.press("Save the report…")
        report = self.save_as(program, "Save the report", "results.csv").read_text("utf-8-sig").splitlines()
        self.assertEqual(len(report), 1 + len(ready))
        self.assertEqual(len([row for row in report if "422" in row or "efused" in row]), 7)
        before = len(self.sandbox.arrived())
        # WHEN only those are sent again
        program.press("Send only the refused again (7)…")
        program.says("can be sent")
        program.press("Ask to cancel 7 orders…")
        program.press("Ask to cancel 7 orders")
        window.until("seven more at the server", lambda: len(self.sandbox.arrived()) == before + 7)
        program.says("the list is done")
        # THEN each order was asked for once in the end
        effects = self.sandbox.call("GET", "/sandbox/effects/")["by_target"]
        self.assertEqual(sorted(effects.values()), [1] * len(ready))

    def test_what_waits_too_long_is_listed_and_its_supplier_reminded(self):
        # GIVEN a request that nobody answers
        program = self.signed_in("rita")
        lines = self.opened(program, THREE_LINES)
        lines.select(lines.row_with("Calder Ceramics"))
        program.press("Cancel item")
        program.press("Ask to cancel the item")
        program.says("The server took the request")
        program.close()
        # WHEN a week has passed THEN it is among what is overdue, and nothing else is
        program = self.signed_in("rita", later="+7d")
        self.view(program, "Overdue")
        orders = program.table("Orders")
        window.until("that order alone", lambda: orders.rows == 1 and THREE_LINES in orders.cell(0, 0))
        self.picture("retailer-10")
        # AND a text to its supplier is a key away
        keys("Down", "e")
        program.says("Remind the supplier of PO", THREE_LINES)
        program.press("Copy the text")
        program.says("The text was copied.")
        self.assertIn(THREE_LINES, story.copied())

    def test_of_two_orders_with_one_number_the_right_one_is_chosen(self):
        program = self.signed_in("rita")
        orders = self.find(program, TWICE, rows=2)
        customers = [orders.cell(row, column(orders, "Customer")) for row in range(2)]
        self.assertNotEqual(*customers)
        orders.select(1)
        program.says(customers[1].removeprefix("Customer: "))

    def test_who_may_not_cancel_sees_why_and_whom_to_ask(self):
        program = self.signed_in("dana")
        lines = self.opened(program, THREE_LINES)
        lines.select(0)
        for name in ("Cancel item", "Cancel order"):
            self.assertFalse(window.enabled(program.button(name)), name)
        program.says("cancel_order", "administrator")
        keys("ctrl+l")
        program.says("Nothing: you may only look")


if __name__ == "__main__":
    story.run()
