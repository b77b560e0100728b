# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a running program through the accessibility bus, as a screen reader would: by role and accessible name.

Tables are addressed by row and column and never walked: a table may have a million rows.
"""

import os
import signal
import subprocess
import time

import pyatspi

PATIENCE = float(os.environ.get("RESCIND_TEST_PATIENCE", "60"))
TABLES = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE)


class NotSeen(AssertionError):
    """What the person should see did not appear."""


def until(what, condition, patience=PATIENCE):
    """Waits until `condition()` is true and returns its value; the bus may lose objects in between."""
    end = time.monotonic() + patience
    while True:
        try:
            value = condition()
        except Exception:  # An object that has gone raises whatever the bus makes of it.
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise NotSeen(f"not seen within {patience:.0f} s: {what}")
        time.sleep(0.05)


def descendants(node):
    """`node` and what is below it, without the insides of tables."""
    waiting = [node]
    while waiting:
        found = waiting.pop(0)
        if found is None:
            continue
        yield found
        if found.getRole() not in TABLES:
            waiting.extend(found.getChildAtIndex(i) for i in range(min(found.childCount, 500)))


def shown(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def enabled(node):
    return node.getState().contains(pyatspi.STATE_ENABLED)


class Program:
    """A started program and its windows."""

    def __init__(self, *command, environment=None):
        self.process = subprocess.Popen(command, env={**os.environ, **(environment or {})}, start_new_session=True)
        self.root = until(f"{command[0]} on the accessibility bus", self._application)

    def _application(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with {self.process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            application = desktop.getChildAtIndex(i)
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def all(self, role, name=None):
        return [node for node in descendants(self.root)
                if node.getRole() == role and (name is None or node.name == name) and shown(node)]

    def first(self, roles, name):
        """What has the first of these roles that is there; None where nothing has any."""
        found = {node.getRole(): node for node in reversed(list(descendants(self.root)))
                 if node.getRole() in roles and node.name == name and shown(node)}
        return next((found[role] for role in roles if role in found), None)

    def find(self, role, name, patience=PATIENCE):
        return until(f"{pyatspi.constants.ROLE_NAMES.get(role, role) if hasattr(pyatspi.constants, 'ROLE_NAMES') else role}"
                     f" “{name}”", lambda: (self.all(role, name) or [None])[0], patience)

    def button(self, name, patience=PATIENCE):
        return self.find(pyatspi.ROLE_PUSH_BUTTON, name, patience)

    def press(self, name):
        """Presses the enabled button called `name`."""
        def pressed():
            for button in self.all(pyatspi.ROLE_PUSH_BUTTON, name):
                if enabled(button):
                    return button
            return None
        until(f"an enabled button “{name}”", pressed).queryAction().doAction(0)

    def field(self, name):
        roles = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_COMBO_BOX)
        return until(f"the field “{name}”", lambda: self.first(roles, name))

    def type(self, name, text):
        self.field(name).queryEditableText().setTextContents(text)

    def table(self, name):
        roles = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE)
        return Table(until(f"the table “{name}”", lambda: self.first(roles, name)))

    def texts(self):
        """Every text on the screen, outside tables: names, and what a screen reader says after them."""
        return [text for node in descendants(self.root) if shown(node)
                for text in dict.fromkeys((node.name, node.description)) if text]

    def says(self, *parts, patience=PATIENCE):
        """Waits until some text on the screen holds every part."""
        try:
            return until(f"a text with {parts}",
                         lambda: next((text for text in self.texts() if all(part in text for part in parts)), None),
                         patience)
        except NotSeen as missing:
            raise NotSeen(f"{missing}; there were: {' | '.join(self.texts())[:4000]}") from None

    def close(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait(10)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Table:
    def __init__(self, node):
        self.node = node
        self.cells = node.queryTable()

    @property
    def rows(self):
        return self.cells.nRows

    @property
    def columns(self):
        return [self.cells.getColumnDescription(i) for i in range(self.cells.nColumns)]

    def cell(self, row, column):
        return self.cells.getAccessibleAt(row, column).name

    def row(self, row):
        return [self.cell(row, i) for i in range(self.cells.nColumns)]

    def row_with(self, text):
        """The first row one of whose cells holds `text`; waits for it."""
        def found():
            for row in range(min(self.cells.nRows, 200)):
                if any(text in cell for cell in self.row(row)):
                    return (row,)
            return None
        return until(f"a row with “{text}”", found)[0]

    def select(self, row):
        self.cells.addRowSelection(row)
