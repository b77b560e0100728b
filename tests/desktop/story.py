# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the acceptance stories have in common: a sandbox of their own, people at the window, and what the server saw.

A person acts by accessible names and by keys; what came of it is read from the screen, and from the sandbox's log.
"""

import glob
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

import pyatspi
import sandbox
import window

PROGRAMS = sys.argv.pop(1)
PICTURES = os.environ.get("RESCIND_PICTURES", "")
THREE_LINES = "5527771067"  # of two suppliers, nothing shipped
TWICE = "7700012345"        # two orders have this number


class Sandbox(sandbox.Sandbox):
    """The shop of which every test has its own, and what arrived there."""

    def __init__(self, *arguments):
        super().__init__(PROGRAMS, "--orders", "60", *arguments)

    def orders(self, user="rita"):
        """Looking leaves no trace."""
        found = super().orders(user)
        self.call("DELETE", "/sandbox/log/")
        return found

    def order(self, number, user="rita"):
        return next(order for order in self.orders(user) if order["purchase_order_id"] == number)

    def arrived(self, *verbs):
        """The requests that change something, as they arrived."""
        return [(one["method"], one["path"]) for one in self.call("GET", "/sandbox/log/")["requests"]
                if one["method"] in (verbs or ("PATCH", "DELETE"))]

    def quiet(self, seconds):
        """A person needs so long to notice something. Nothing may arrive meanwhile."""
        before = self.arrived()
        time.sleep(seconds)
        if self.arrived() != before:
            raise AssertionError(f"arrived meanwhile: {self.arrived()[len(before):]}")

    def inject(self, *faults):
        self.call("POST", "/sandbox/faults/", "\n".join(json.dumps(fault) for fault in faults))

    def heal(self):
        self.call("DELETE", "/sandbox/faults/")


def bring_forward(program):
    """Gives the program's window the keyboard, as a click on it would."""
    def activated():
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.process.pid), "--name", "."],
                               check=False, capture_output=True, text=True).stdout.split()
        return found and subprocess.run(["xdotool", "windowactivate", "--sync", found[-1]], check=False,
                                        capture_output=True).returncode == 0
    window.until("the window in front", activated)


def keys(*names):
    """Presses keys one after the other, by their names on the X server: `keys("ctrl+f", "Return")`."""
    subprocess.run(["xdotool", "key", "--delay", "30", *names], check=True)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)


def paste(text):
    """Puts `text` into the field that has the keyboard, as if it came from another program."""
    copied(text)
    keys("ctrl+v")


def copied(text=None):
    """Sets what is on the clipboard, or answers with it."""
    if text is None:
        return subprocess.run(["xclip", "-selection", "clipboard", "-o"], check=True, capture_output=True,
                              text=True).stdout
    subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=text, check=True, text=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return text


class Story(unittest.TestCase):
    """One story a test: `self.sandbox` is fresh, and so is what the program keeps."""

    sandbox_arguments = ()

    def setUp(self):
        self.sandbox = Sandbox(*self.sandbox_arguments)
        self.addCleanup(self.sandbox.close)
        folder = tempfile.TemporaryDirectory(prefix="rescind-story.")
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)

    def program(self, *arguments, later=None, **environment):
        """@param later such as "+7d": by the clock of the program it is so much later
        """
        places = {name: str(self.home / folder) for name, folder in
                  (("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"))}
        if later:
            # The program faketime would start this one as its child.
            library, = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
            environment = {"LD_PRELOAD": library, "FAKETIME": later, "FAKETIME_DONT_FAKE_MONOTONIC": "1",
                           # A build under the sanitizer wants to come first otherwise.
                           "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0",
                           **environment}
        program = window.Program(f"{PROGRAMS}/rescind", *arguments, environment={**places, **environment})
        self.addCleanup(program.close)
        return program

    def signed_in(self, user, *arguments, **environment):
        """The window, with this person signed in by typing, and the orders read."""
        program = self.program("--server", self.sandbox.url, "--release", "timp", *arguments, **environment)
        program.type("User name", user)
        program.type("Password", f"sandbox-{user}")
        program.press("Sign in")
        window.until("orders in the list", lambda: program.table("Orders").rows > 0)
        bring_forward(program)
        return program

    def find(self, program, text, rows=1):
        """Pastes `text` into the search, as people do, and waits for so many orders."""
        keys("ctrl+f", "ctrl+a")
        paste(text)
        orders = program.table("Orders")
        window.until(f"{rows} orders for “{text}”", lambda: orders.rows == rows)
        return orders

    def opened(self, program, text):
        """The line items of the only order that is found, and the keyboard in the list."""
        self.find(program, text)
        keys("Down")
        lines = program.table("Line items")
        window.until("its line items", lambda: lines.rows > 0)
        return lines

    def command(self, program, words):
        """Has the command carried out that the palette finds first for these words."""
        keys("ctrl+k")
        program.find(pyatspi.ROLE_DIALOG, "Commands")
        write(words)
        found = program.find(pyatspi.ROLE_LIST, "Commands")
        window.until(f"one command for “{words}”", lambda: found.childCount == 1)
        keys("Return")

    def view(self, program, name):
        """Shows one of the lists at the side, by its key."""
        names = program.find(pyatspi.ROLE_LIST, "Views")
        at = window.until(f"the view {name}", lambda: next(
            [i] for i in range(names.childCount) if names.getChildAtIndex(i).name.startswith(name)))[0]
        keys(f"alt+{at + 1}")

    def save_as(self, program, title, name):
        """Writes a file's name into the dialog that asks for it, and answers with where the file will be."""
        target = self.home / name
        dialog = program.find(pyatspi.ROLE_DIALOG, title)
        window.until("the field for its name", lambda: [
            node for node in window.descendants(dialog)
            if node.getRole() == pyatspi.ROLE_TEXT and node.getState().contains(pyatspi.STATE_FOCUSED)])
        keys("ctrl+a")
        paste(str(target))
        keys("Return")
        return window.until(f"the file {name}", lambda: target.exists() and target.stat().st_size > 0 and target)

    def picture(self, name):
        """Keeps a picture of the screen where RESCIND_PICTURES says."""
        if PICTURES:
            target = pathlib.Path(PICTURES)
            target.mkdir(parents=True, exist_ok=True)
            subprocess.run(["import", "-silent", "-window", "root", str(target / f"{name}.png")], check=True)


def column(table, title):
    return next(i for i, one in enumerate(table.columns) if one == title)


def run():
    unittest.main(verbosity=2)
