#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What supplier staff do all day, each as a story in the built program."""

import csv
import io
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pyatspi  # noqa: E402
import story  # noqa: E402
import window  # noqa: E402
from story import THREE_LINES, column, keys  # noqa: E402


class Supplier(story.Story):
    sandbox_arguments = ("--marker", "PendingCancel")

    def asked(self, number=THREE_LINES):
        """The order, after its retailer has asked to cancel all of it."""
        order = self.sandbox.order(number)
        token = self.sandbox.token("rita")
        self.sandbox.call("PATCH", "/timp/orders/cancel/", {"order_uuid": order["uuid"]}, token)
        self.sandbox.call("DELETE", "/sandbox/log/")
        return order

    def lines_of(self, order, supplier):
        return [line for line in order["line_items"] if (line["supplier"] or {}).get("organization_name") == supplier]

    def test_an_e_mail_with_eight_numbers_becomes_a_worklist(self):
        counts = {}
        for order in self.sandbox.orders("sam"):
            counts[order["purchase_order_id"]] = counts.get(order["purchase_order_id"], 0) + 1
        numbers = [number for number, count in counts.items() if count == 1 and number.isdigit() and len(number) > 7][:8]
        self.assertEqual(len(numbers), 8)
        program = self.signed_in("sam")
        # WHEN this morning's e-mail is pasted as it is
        keys("ctrl+f")
        story.paste(f"""Good morning, please stop these today: {numbers[0]}, {numbers[1]} and {numbers[2]}.
Also PO {numbers[3]} (urgent!), {numbers[4]}; {numbers[5]}/{numbers[6]}
and {numbers[7]}. Call me on 555-0199. Kind regards, Jo""")
        # THEN there is a list of those eight, to be worked through and closed
        orders = program.table("Orders")
        window.until("eight orders", lambda: orders.rows == 8)
        program.says("8 orders from the pasted text")
        self.assertEqual({orders.cell(row, 0).split(": ")[-1] for row in range(8)}, set(numbers))
        self.picture("supplier-1")
        program.press("Close the list")
        window.until("all orders again", lambda: orders.rows > 8)

    def test_the_list_for_the_warehouse_is_a_document(self):
        self.asked()
        program = self.signed_in("sam")
        self.view(program, "Needs my decision")
        self.command(program, "list as pdf")
        document = self.save_as(program, "Save as PDF", "warehouse.pdf")
        program.says("was saved")
        self.assertTrue(document.read_bytes().startswith(b"%PDF-"))

    def test_at_the_end_of_the_day_what_was_answered_is_exported(self):
        order = self.asked()
        mine = self.lines_of(order, "Calder Ceramics")[0]
        program = self.signed_in("sam")
        lines = self.opened(program, THREE_LINES)
        lines.select(lines.row_with(mine["item_name"][:12]))
        program.press("Confirm cancellation")
        program.press("Confirm: cancel the item")
        program.says("That is final")
        # WHEN the orders are exported, one row for each line item
        keys("ctrl+e")
        program.find(pyatspi.ROLE_RADIO_BUTTON, "line item").queryAction().doAction(0)
        program.press("Choose the file…")
        export = self.save_as(program, "Export orders to", "day.csv")
        program.says("was exported")
        rows = list(csv.DictReader(io.StringIO(export.read_text("utf-8-sig"))))
        # THEN it says what was answered, what the server says now, and how old it is
        answered, = [row for row in rows if row["Line item id"] == mine["line_item_uuid"]]
        self.assertEqual([answered[name] for name in ("PO number", "We asked", "How far it has come", "Cancellation")],
                         [THREE_LINES, "Confirm cancellation of the item", "Done", "Cancelled"])
        self.assertEqual(answered["Age in days"], "0")
        self.picture("supplier-11")
        # AND tomorrow it still is among what was answered
        program.close()
        program = self.signed_in("sam", later="+1d")
        self.view(program, "Answered by me")
        orders = program.table("Orders")
        window.until("that order alone", lambda: orders.rows == 1 and THREE_LINES in orders.cell(0, 0))

    def test_what_has_shipped_is_rejected_with_a_note(self):
        order = self.asked()
        mine = self.lines_of(order, "Calder Ceramics")[0]
        program = self.signed_in("sam")
        lines = self.opened(program, THREE_LINES)
        lines.select(lines.row_with(mine["item_name"][:12]))
        # WHEN the warehouse says that it has left
        program.press("Reject cancellation")
        program.type("Reason", "left at 09:10 with 1Z999AA10123456784")
        program.press("Reject: keep the item")
        # THEN the one request arrives, and it is said that this is final
        program.says("That is final")
        self.assertEqual(self.sandbox.arrived(),
                         [("PATCH", f"/timp/orders/items/cancel/{mine['line_item_uuid']}/reject/")])

    def test_of_four_lines_only_mine_can_be_answered_and_each_by_itself(self):
        order = self.asked()
        mine = self.lines_of(order, "Calder Ceramics")
        others = [line for line in order["line_items"] if line not in mine]
        self.assertTrue(others)
        program = self.signed_in("sam")
        lines = self.opened(program, THREE_LINES)
        # WHEN another supplier's line is chosen THEN the answer is off, and says whose it is
        row = lines.row_with(others[0]["supplier"]["organization_name"])
        lines.select(row)
        program.says("another supplier's")
        self.assertFalse(window.enabled(program.button("Confirm cancellation")))
        # WHEN one's own is confirmed THEN it alone is cancelled
        row = lines.row_with(mine[0]["item_name"][:12])
        lines.select(row)
        program.press("Confirm cancellation")
        program.press("Confirm: cancel the item")
        says = column(lines, "Server says")
        window.until("the server's word", lambda: "Cancelled" in lines.cell(row, says))
        self.assertEqual(self.sandbox.arrived(),
                         [("PATCH", f"/timp/orders/items/cancel/{mine[0]['line_item_uuid']}/confirm/")])

    def test_several_are_confirmed_together_and_count_and_outcome_are_named_before(self):
        numbers = []
        for order in self.sandbox.orders("sam"):
            number = order["purchase_order_id"]
            mine = self.lines_of(order, "Calder Ceramics")
            if number.isdigit() and mine and all(line["status"] in ("Allocated", "Unallocated") for line in mine):
                numbers.append(number)
        numbers = [number for number in numbers if numbers.count(number) == 1][:4]
        self.assertGreater(len(numbers), 2)
        for number in numbers:
            self.asked(number)
        program = self.signed_in("sam")
        story.copied("\n".join(["PO number", *numbers]))
        keys("ctrl+l")
        program.press("Paste a list")
        program.field("What to do").queryComponent().grabFocus()
        story.write("Confirm")
        program.press(f"Check {len(numbers)} rows")
        program.find(pyatspi.ROLE_DIALOG, "Batch preview")
        program.press(f"Confirm: cancel my part of {len(numbers)} orders…")
        program.says("cancelled for good")
        self.picture("supplier-5")
        program.press(f"Confirm: cancel my part of {len(numbers)} orders")
        program.says("the list is done")
        self.assertEqual([path.rsplit("/", 2)[1] for _, path in self.sandbox.arrived()], ["confirm"] * len(numbers))

    def test_tracking_that_was_added_elsewhere_stops_the_confirmation(self):
        order = self.asked()
        mine = self.lines_of(order, "Calder Ceramics")[0]
        program = self.signed_in("sam")
        lines = self.opened(program, THREE_LINES)
        lines.select(lines.row_with(mine["item_name"][:12]))
        # GIVEN the warehouse ships it while one looks
        self.sandbox.call("POST", "/sandbox/ship/",
                          {"line_item_uuid": mine["line_item_uuid"], "tracking_number": "1Z999AA10123456784"})
        # WHEN one wants to confirm THEN the program has read it again, and nothing is sent
        program.press("Confirm cancellation")
        program.says("1Z999AA10123456784")
        self.picture("supplier-6")
        self.assertEqual(self.sandbox.arrived(), [])

    def test_what_a_colleague_has_answered_is_news_and_no_error(self):
        order = self.asked()
        mine = self.lines_of(order, "Calder Ceramics")[0]
        program = self.signed_in("sam")
        lines = self.opened(program, THREE_LINES)
        lines.select(lines.row_with(mine["item_name"][:12]))
        self.sandbox.call("POST", "/sandbox/answer/", {"line_item_uuid": mine["line_item_uuid"], "confirm": True})
        program.press("Confirm cancellation")
        program.says("already")
        self.picture("supplier-7")
        self.assertEqual(self.sandbox.arrived(), [])

    def test_the_wrong_answer_is_undone_in_time_and_final_afterwards(self):
        order = self.asked()
        mine = self.lines_of(order, "Calder Ceramics")[0]
        program = self.signed_in("sam")
        lines = self.opened(program, THREE_LINES)
        lines.select(lines.row_with(mine["item_name"][:12]))
        program.press("Confirm cancellation")
        program.press("Confirm: cancel the item")
        self.sandbox.quiet(1)
        keys("ctrl+z")
        program.says("took it back in time")
        self.assertEqual(self.sandbox.arrived(), [])
        # WHEN it is answered after all, and the time to undo has passed
        program.press("Reject cancellation")
        program.press("Reject: keep the item")
        program.says("That is final")


if __name__ == "__main__":
    story.run()
