# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen, a bus and a keyring. They run outside the clean root, so that what they need does not hide what the package
forgot to ask for; a window inside reaches them through a shared folder, as another user than they run as."""

import os
import pathlib
import subprocess
import time

import cleanroot

PATIENCE = 60
BUSES = ("/usr/share/dbus-1/session.conf", "/usr/share/defaults/at-spi2/accessibility.conf")


def until(what, condition):
    end = time.monotonic() + PATIENCE
    while not (value := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"not seen within {PATIENCE} s: {what}")
        time.sleep(0.1)
    return value


class Screen:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder) / "session"
        self.folder.mkdir(mode=0o755)
        self.started = []
        self._admit_everybody()
        reader, writer = os.pipe()
        self.environment = {}
        self.start("Xvfb", "-displayfd", str(writer), "-ac", "-screen", "0", "1280x800x24", "-nolisten", "tcp",
                   pass_fds=(writer,))
        os.close(writer)
        with os.fdopen(reader) as told:
            display = f":{told.readline().strip()}"
        address = f"unix:path={self.folder}/bus"
        self.start("dbus-daemon", "--session", "--nofork", f"--address={address}")
        until("the bus", (self.folder / "bus").exists)
        self.environment = {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": address}
        self.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        until("the accessibility bus", (self.folder / "at-spi").exists)
        (self.folder / "at-spi").chmod(0o755)
        keyring = self.start("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets",
                             stdin=subprocess.PIPE)
        keyring.stdin.write(b"rescind")
        keyring.stdin.close()

    def _admit_everybody(self):
        """A bus admits its owner alone; in this test's own view of the file system it admits the window's user too."""
        for path in map(pathlib.Path, BUSES):
            open_bus = self.folder / path.name
            default = '<policy context="default">'
            open_bus.write_text(path.read_text().replace(default, f'{default}<allow user="*"/>'))
            cleanroot.run("mount", "--bind", open_bus, path)

    def settings(self):
        return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder),
                "LANG": "C.UTF-8", **self.environment}

    def start(self, *command, **options):
        process = subprocess.Popen(command, env=self.settings(), cwd=self.folder, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, **options)
        self.started.append(process)
        return process

    def run(self, *command):
        return cleanroot.run(*command, env=self.settings(), cwd=self.folder)

    def picture(self, path):
        """Takes a picture of the whole screen, and tells how many colours it has."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.run("import", "-window", "root", path)
        return int(self.run("identify", "-format", "%k", path))

    def close(self):
        for process in reversed(self.started):
            process.terminate()
        for process in self.started:
            process.wait(PATIENCE)
