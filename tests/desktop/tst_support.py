#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the support desk does all day, who may only look, each as a story in the built program."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pyatspi
import story  # noqa: E402
import window  # noqa: E402
from story import THREE_LINES, column, keys, paste  # noqa: E402


class Support(story.Story):
    def test_a_number_that_is_read_out_gives_status_and_next_step(self):
        program = self.signed_in("dana")
        self.opened(program, THREE_LINES)
        program.says("The server shows no cancellation")
        program.says("As of")
        self.picture("support-1")

    def test_nothing_that_is_read_out_is_markup(self):
        program = self.signed_in("dana")
        self.opened(program, THREE_LINES)
        program.says("The server shows no cancellation")
        self.assertEqual([], [text for text in program.texts() if "<" in text or "FSI" in text])

    def test_only_a_name_is_known(self):
        # GIVEN a customer's name, without its accent and in small letters, as one hears it
        order = self.sandbox.order(THREE_LINES)
        self.assertEqual(order["address"]["name"], "José Carter")
        program = self.signed_in("dana")
        keys("ctrl+f")
        paste("jose carter")
        orders = program.table("Orders")
        name = column(orders, "Customer")
        window.until("his orders alone", lambda: 0 < orders.rows < 60 and all(
            "José Carter" in orders.cell(row, name) for row in range(orders.rows)))

    def test_two_lines_are_cancelled_and_one_is_on_its_way(self):
        order = next(one for one in self.sandbox.orders()
                     if {"Cancelled", "HasTracking"} <= {line["status"] for line in one["line_items"]})
        program = self.signed_in("dana")
        lines = self.opened(program, order["uuid"])
        state = column(lines, "Cancellation")
        window.until("both states in words", lambda: {"Cancelled"} <= {
            lines.cell(row, state).split(": ")[-1] for row in range(lines.rows)})
        # WHEN the order is copied as text THEN it can be pasted into the answer to the customer
        keys("ctrl+shift+c")
        window.until("the order on the clipboard", lambda: order["purchase_order_id"] in story.copied())
        self.picture("support-4")

    def test_a_case_is_handed_over_as_a_document(self):
        program = self.signed_in("dana")
        self.opened(program, THREE_LINES)
        self.command(program, "case sheet as pdf")
        document = self.save_as(program, "Save as PDF", "case.pdf")
        program.says("was saved")
        self.assertTrue(document.read_bytes().startswith(b"%PDF-"))

    def test_without_a_network_the_order_is_read_with_its_age(self):
        program = self.signed_in("dana")
        self.opened(program, THREE_LINES)
        self.sandbox.inject({"path": "*", "fault": "drop-before", "times": 0})
        keys("F5")
        program.says("could not be listed")
        # THEN what is here stays, with its age; the deeds are off and say why
        program.says("José Carter")
        program.says("As of")
        self.assertFalse(window.enabled(program.button("Cancel order")))

    def test_in_the_dark_at_twice_the_size_everything_is_there(self):
        program = self.signed_in("dana", "--colour-scheme", "dark", QT_SCALE_FACTOR="2")
        lines = self.opened(program, THREE_LINES)
        self.assertEqual(lines.rows, 3)
        program.says("The server shows no cancellation")
        self.picture("support-10")


class SupportOfAShopThatMarksRequests(story.Story):
    """Where the server shows that a cancellation was asked for."""

    sandbox_arguments = ("--marker", "PendingCancel")

    def ask(self):
        """Somebody at the retailer's asks to cancel a line; answers with the line."""
        order = self.sandbox.order(THREE_LINES)
        line = next(one for one in order["line_items"] if one["supplier"]["organization_name"] == "Calder Ceramics")
        self.sandbox.call("DELETE", f"/timp/orders/items/cancel/{line['line_item_uuid']}/", {},
                          self.sandbox.token("rita"))
        return line

    def test_it_was_said_to_be_cancelled_and_arrived(self):
        # GIVEN a line that was asked for in this window
        program = self.signed_in("rita")
        lines = self.opened(program, THREE_LINES)
        lines.select(lines.row_with("Calder Ceramics"))
        program.press("Cancel item")
        program.type("Reason", "customer changed mind")
        program.press("Ask to cancel the item")
        program.says("The server took the request")
        # WHEN it had been shipped, and the supplier says so
        line = next(one for one in self.sandbox.order(THREE_LINES)["line_items"]
                    if one["supplier"]["organization_name"] == "Calder Ceramics")["line_item_uuid"]
        self.sandbox.call("PATCH", f"/timp/orders/items/cancel/{line}/reject/", {}, self.sandbox.token("sam"))
        self.sandbox.call("POST", "/sandbox/ship/", {"line_item_uuid": line, "tracking_number": "1Z999AA10123456784"})
        keys("ctrl+r")
        # THEN the time line has the parcel, and the request with its reason
        program.says("1Z999AA10123456784", "shipped")
        program.says("customer changed mind")
        self.picture("support-2")

    def test_what_another_computer_asked_is_not_known(self):
        self.ask()
        program = self.signed_in("dana")
        self.opened(program, THREE_LINES)
        program.says("Not answered yet by", "Calder Ceramics")
        program.says("What was asked from other computers is not known here")

    def test_why_it_is_not_cancelled_yet_in_the_customers_time(self):
        self.ask()
        # GIVEN a support desk in Berlin
        program = self.signed_in("dana", TZ="Europe/Berlin")
        self.opened(program, THREE_LINES)
        program.says("Not answered yet by", "Calder Ceramics")
        program.says("Time zone", "Europe/Berlin")
        # WHEN the customer's zone is chosen THEN every time is told in it, and named
        self.command(program, "another zone")
        story.write("new york")
        zones = program.find(pyatspi.ROLE_LIST, "Time zones")
        window.until("that zone alone", lambda: zones.childCount == 1)
        keys("Return")
        program.says("Time zone", "America/New York")
        self.picture("support-5")


if __name__ == "__main__":
    story.run()
