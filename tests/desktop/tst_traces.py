#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a day's work leaves behind, in the built programs: nothing that others can read, nothing that tells a secret or
whom the orders are about, no core dump, and no door on the message bus."""

import base64
import os
import pathlib
import re
import signal
import stat
import subprocess
import sys
import xml.etree.ElementTree as elements

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import pyatspi  # noqa: E402
import story  # noqa: E402
import window  # noqa: E402
from gi.repository import Gio, GLib  # noqa: E402
from story import PROGRAMS, THREE_LINES, keys, paste, write  # noqa: E402

SHARED_MEMORY = pathlib.Path("/dev/shm")
# Of the bus itself; asks and tells, and acts on nothing.
HARMLESS = {"org.freedesktop.DBus.Introspectable", "org.freedesktop.DBus.Peer", "org.freedesktop.DBus.Properties"}
# Where a desktop has a tray: the icon, whose menu shows the window or ends the program.
TRAY_NAME = re.compile(r"org\.kde\.StatusNotifierItem-\d+-\d+")
TRAY = {"org.kde.StatusNotifierItem", "com.canonical.dbusmenu"}


def spellings(text):
    """The ways in which a text may stand in a file."""
    yield text.encode()
    yield text.encode("utf-16-le")
    yield text.encode().hex().encode()
    # How Base64 ends depends on what comes after, and how it begins on what was before.
    for before in range(3):
        coded = base64.b64encode(b" " * before + text.encode())
        yield coded[4 if before else 0:len(coded) - 4]


def files_in(folder):
    return [path for path in pathlib.Path(folder).rglob("*") if not path.is_dir() and not path.is_symlink()]


def status(pid, name):
    return re.search(rf"^{name}:\s*(\S+)", pathlib.Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)[1]


class Bus:
    """The message bus, and what a process has on it."""

    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def call(self, place, path, interface, method, *arguments):
        types = GLib.Variant(f"({'s' * len(arguments)})", arguments) if arguments else None
        return self.bus.call_sync(place, path, interface, method, types, None, Gio.DBusCallFlags.NONE, 5000,
                                  None).unpack()[0]

    def ask(self, method, *arguments):
        return self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method, *arguments)

    def names_of(self, pid):
        def owner(name):
            try:
                return self.ask("GetConnectionUnixProcessID", name)
            except GLib.Error:  # It has gone.
                return None
        return [name for name in self.ask("ListNames") if owner(name) == pid]

    def interfaces(self, name, path="/"):
        """What can be called there, at any of its objects."""
        try:
            told = self.call(name, path, "org.freedesktop.DBus.Introspectable", "Introspect")
        except GLib.Error:  # There is no object.
            return set()
        node = elements.fromstring(told[told.index("<node"):])
        found = {one.get("name") for one in node.findall("interface")}
        for child in node.findall("node"):
            found |= self.interfaces(name, f"{path.rstrip('/')}/{child.get('name')}")
        return found


class Traces(story.Story):
    def setUp(self):
        super().setUp()
        self.shared_before = set(SHARED_MEMORY.iterdir()) if SHARED_MEMORY.exists() else set()
        self.exports = self.home / "exports"
        folders = {"HOME": self.home / "home", "TMPDIR": self.home / "tmp", "XDG_RUNTIME_DIR": self.home / "run",
                   "XDG_DATA_HOME": self.home / "data", "XDG_CONFIG_HOME": self.home / "config",
                   "XDG_CACHE_HOME": self.home / "cache", "XDG_STATE_HOME": self.home / "state"}
        for folder in (*folders.values(), self.exports):
            folder.mkdir(mode=0o700)
        self.places = {name: str(folder) for name, folder in folders.items()}
        # As lenient as it gets where the programs are started, so that what they make private they made so themselves.
        self.addCleanup(os.umask, os.umask(0))

    def people(self):
        """Names, addresses and numbers of customers; short ones would be found anywhere."""
        told = set()
        for order in self.sandbox.orders():
            told |= {order["address"][part] for part in ("name", "address1", "phone_number")}
        return {text for text in told if text and len(text) >= 8}

    def at_the_terminal(self, *arguments, given=None):
        """Runs rescind-cli to its end, and answers with what it printed."""
        environment = {**os.environ, **self.places, "RESCIND_SERVER": self.sandbox.url, "RESCIND_RELEASE": "timp",
                       **(given or {})}
        ended = subprocess.run([f"{PROGRAMS}/rescind-cli", *arguments], env=environment, check=False,
                               capture_output=True, text=True, cwd=self.places["HOME"])
        # 2: of a list, the server took some and refused others.
        self.assertIn(ended.returncode, (0, 2), ended.stderr)
        self.assertNotIn("sandbox-", ended.stdout + ended.stderr)
        return ended.stdout

    def work_at_the_window(self):
        """Signs in to be remembered, searches for a customer and keeps the search, acts, and hands a case over."""
        program = self.program("--server", self.sandbox.url, "--release", "timp", **self.places)
        program.type("User name", "rita")
        program.type("Password", "sandbox-rita")
        program.find(pyatspi.ROLE_RADIO_BUTTON, "Remember in this computer's keychain").queryAction().doAction(0)
        program.press("Sign in")
        window.until("orders in the list", lambda: program.table("Orders").rows > 0)
        story.bring_forward(program)
        self.opened(program, THREE_LINES)
        program.press("Cancel order")
        program.press("Ask to cancel 3 lines")
        program.says("The server took the request")
        self.command(program, "case sheet as pdf")
        self.save_as(program, "Save as PDF", "exports/case.pdf")
        program.says("was saved")
        keys("ctrl+f", "ctrl+a")
        paste("José Carter")
        self.command(program, "save this search")
        program.says("Saved with the orders of this account")
        write("Carters")
        keys("Return")
        return program

    def work_at_the_terminal(self):
        password = pathlib.Path(self.places["HOME"]) / ".password"
        password.touch(mode=0o600)
        password.write_text("sandbox-sam")
        by_file = {"RESCIND_USERNAME": "sam", "RESCIND_PASSWORD_FILE": str(password)}
        self.at_the_terminal("login", given=by_file)
        token = self.sandbox.token("rita")
        with_token = {"RESCIND_TOKEN": token}
        self.at_the_terminal("show", THREE_LINES, given=with_token)
        lines = [line["line_item_uuid"] for order in self.sandbox.orders() for line in order["line_items"]
                 if line["status"] == "Allocated"][:3]
        wanted = self.exports / "wanted.csv"
        wanted.write_text("line_item_uuid\n" + "\n".join(lines) + "\n")
        self.at_the_terminal("batch", str(wanted), "--action", "cancel-item", "--yes", "--report",
                             str(self.exports / "report.xlsx"), given=with_token)
        self.at_the_terminal("journal", given=with_token)
        password.unlink()
        return token

    def test_a_days_work_leaves_nothing_that_tells_anything(self):
        secrets = {"sandbox-rita", "sandbox-sam"}
        people = self.people()
        self.assertGreater(len(people), 40)
        # GIVEN a day at the window and at the terminal
        program = self.work_at_the_window()
        secrets.add(self.work_at_the_terminal())
        pid = program.process.pid

        # THEN the running program would leave no core dump, and makes files for its person alone
        limits = pathlib.Path(f"/proc/{pid}/limits").read_text()
        self.assertRegex(limits, r"Max core file size\s+[01]\s+[01]\s")
        self.assertEqual(pathlib.Path(f"/proc/{pid}/coredump_filter").read_text().strip(), "00000000")
        self.assertEqual([status(pid, "Umask"), status(self.sandbox.process.pid, "Umask")], ["0077", "0077"])
        self.assert_nothing_acts_on_the_bus(pid)
        self.assert_private_and_silent(secrets, people)

        # WHEN it crashes
        os.kill(pid, signal.SIGABRT)
        ended = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        # THEN nothing of its memory is kept, and what it left in the middle of its work is as private
        self.assertEqual(ended.si_code, os.CLD_KILLED)
        program.process.wait(10)
        self.assert_private_and_silent(secrets, people)

    def assert_nothing_acts_on_the_bus(self, pid):
        bus = Bus()
        names = bus.names_of(pid)
        self.assertTrue(names, "the program uses the bus")
        self.assertEqual([name for name in names if not name.startswith(":") and not TRAY_NAME.fullmatch(name)], [])
        interfaces = set().union(*(bus.interfaces(name) for name in names))
        self.assertEqual(interfaces - HARMLESS - TRAY, set())

    def assert_private_and_silent(self, secrets, people):
        own = files_in(self.home)
        self.assertGreater(len(own), 5)
        self.assertTrue(any(path.is_socket() for path in own), "where the program listens for links")
        folders = [path for path in self.home.rglob("*") if path.is_dir()]
        loose = [f"{path} {stat.S_IMODE(path.lstat().st_mode):o}" for path in (*own, *folders)
                 if path.lstat().st_mode & 0o077 and path != self.exports / "wanted.csv"]
        self.assertEqual(loose, [])
        self.assertEqual([path for path in own if "core" in path.name], [])

        shared = [path for path in SHARED_MEMORY.iterdir()
                  if path not in self.shared_before and path.stat().st_uid == os.getuid()]
        told = []
        for path in (*own, *shared):
            if not path.is_file():
                continue  # A socket holds nothing.
            # What a person exports is about people; it holds no secret either.
            canaries = secrets if self.exports in path.parents else secrets | people
            contents = str(path).encode() + path.read_bytes()
            told += [f"{path}: {text}" for text in canaries if any(one in contents for one in spellings(text))]
        self.assertEqual(told, [])

    def test_the_search_would_find_a_secret(self):
        text = "José Carter"
        for before in ("", "a", "ab", "abc"):
            coded = base64.b64encode((before + text + "…").encode())
            self.assertTrue(any(one in coded for one in spellings(text)), before)


if __name__ == "__main__":
    story.run()
