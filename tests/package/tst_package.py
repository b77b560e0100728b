# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the package into a bare Debian 12, uses it there as a person would, and takes it away again.

usage: tst_package.py FOLDER    the folder with the package; `./dev package --test` makes it first
"""

import configparser
import json
import os
import pathlib
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

import cleanroot
from cleanroot import run
from screen import Screen, until

SKIPPED = 77
HERE = pathlib.Path(__file__).resolve().parent
PICTURES = pathlib.Path(os.environ.get("RESCIND_PICTURES") or HERE.parent.parent / "build/pictures")
PROGRAMS = ("rescind", "rescind-cli", "rescind-sandbox")
TOOLS = ("debootstrap", "lintian", "desktop-file-validate", "appstreamcli", "man", "Xvfb", "dbus-daemon", "xdotool",
         "xprop", "import", "gnome-keyring-daemon", "unshare", "apt-get")
PASSWORD = "sandbox-rita"


def why_not():
    """What this machine lacks; empty when nothing."""
    if os.geteuid() != 0:
        return "it needs root, to make a clean root and to change into it"
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        return f"it needs {', '.join(missing)}"
    if not any(suite == cleanroot.RELEASE for _, suite, _ in cleanroot.mirrors()):
        return "apt has no mirror of Debian 12 here"
    if not cleanroot.reaches_mirror():
        return "the mirror that apt has for Debian 12 can't be reached"
    if subprocess.run(["unshare", "--mount", "--pid", "--fork", "mount", "-t", "tmpfs", "none", "/mnt"],
                      capture_output=True).returncode != 0:
        return "nothing can be mounted here"
    return ""


class Machine:
    """The clean root with the package, and a person's screen; made once for all tests."""

    folder = root = screen = package = None
    bare = set()

    @classmethod
    def start(cls):
        cls.root = cleanroot.CleanRoot(cls.folder)
        cls.bare = cls.root.files()
        shutil.copy(cls.package, cls.root.path / "tmp")
        cls.root.install(f"/tmp/{cls.package.name}")
        cls.root.add_user()
        cls.screen = Screen(cls.folder)
        cls.root.share(cls.screen.folder)
        cls.root.share("/tmp/.X11-unix")

    @classmethod
    def person(cls):
        """What the person's own session tells a program that is started in it."""
        return {**cls.screen.environment, "XDG_RUNTIME_DIR": f"/run/user/{cleanroot.USER}"}


class Window:
    """The program in its window, started inside as a person who may do nothing special."""

    def __init__(self, *command, table, language="en_GB.UTF-8"):
        environment = {**Machine.person(), "LANG": language, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self.errors = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(Machine.root.command(*command, environment=environment), start_new_session=True,
                                        stdout=subprocess.DEVNULL, stderr=self.errors)
        try:
            self.seen = json.loads(Machine.screen.run("/usr/bin/python3", "-W", "ignore", HERE / "look.py", self.process.pid,
                                                      table))
        except AssertionError as unseen:
            self.close()
            raise AssertionError(f"{unseen}\nThe program said: {self.said()}") from None

    def title(self):
        found = Machine.screen.run("xdotool", "search", "--onlyvisible", "--pid", self.process.pid, "--name", ".")
        self.number = found.split()[0]
        return Machine.screen.run("xdotool", "getwindowname", self.number).strip()

    def maps(self):
        return pathlib.Path(f"/proc/{self.process.pid}/maps").read_text()

    def said(self):
        self.errors.seek(0)
        return self.errors.read()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(30)


def entry():
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str
    parser.read(Machine.root.inside("/usr/share/applications/rescind.desktop"), encoding="utf-8")
    return parser


class Installed(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        Machine.start()

    def inside(self, *command, **environment):
        return run(*Machine.root.command(*command, environment=environment))

    def test_everything_is_where_debian_wants_it(self):
        listed = Machine.root.chroot("dpkg", "-L", "rescind").split()
        for path in (*(f"/usr/bin/{name}" for name in PROGRAMS), *(f"/usr/share/man/man1/{name}.1.gz" for name in PROGRAMS),
                     "/usr/share/applications/rescind.desktop", "/usr/share/icons/hicolor/scalable/apps/rescind.svg",
                     "/usr/share/icons/hicolor/48x48/apps/rescind.png", "/usr/share/bash-completion/completions/rescind-cli",
                     "/usr/share/zsh/vendor-completions/_rescind-cli", "/usr/share/fish/vendor_completions.d/rescind-cli.fish",
                     "/usr/share/doc/rescind/copyright", "/usr/share/doc/rescind/changelog.gz"):
            self.assertIn(path, listed)
        self.assertTrue([path for path in listed if path.endswith("/plugins/librescind-charts.so")])
        self.assertTrue([path for path in listed if path.endswith(".metainfo.xml")])

    def test_no_library_is_missing(self):
        for path in Machine.root.chroot("dpkg", "-L", "rescind").split():
            if path.startswith("/usr/bin/") or path.endswith(".so"):
                self.assertNotIn("not found", Machine.root.chroot("ldd", path))

    def test_the_programs_tell_the_version_of_the_package(self):
        version = Machine.root.chroot("dpkg-query", "-W", "-f", "${Version}", "rescind")
        for program in PROGRAMS:
            self.assertEqual(f"{program} {version}", self.inside(program, "--version").strip())

    def test_the_menu_opens_the_sandbox(self):
        program, *arguments = shlex.split(entry()["Desktop Action sandbox"]["Exec"])
        with Window(program, *arguments, table="Orders") as window:
            self.assertEqual("Sandbox on this machine – Rescind", window.title())
            self.assertGreater(window.seen["rows"], 10)
            self.assertIn("No order is chosen", window.seen["texts"])
            self.assertGreater(Machine.screen.picture(PICTURES / "package.png"), 100)
            self.assertIn("Icon", Machine.screen.run("xprop", "-id", window.number, "_NET_WM_ICON"))
            self.assertEqual(cleanroot.USER, run("ps", "-o", "uid=", "-p", window.process.pid).strip())
            self.assertEqual("", window.said())

    def test_a_german_start_is_german(self):
        with Window("rescind", "--sandbox", table="Bestellungen", language="de_DE.UTF-8") as window:
            self.assertEqual("Sandbox auf diesem Rechner – Rescind", window.title())
            self.assertIn("Keine Bestellung ausgewählt", window.seen["texts"])
            self.assertIn("/qtbase_de.qm", window.maps())  # Qt's own buttons
            self.assertEqual("", window.said())
            self.assertGreater(Machine.screen.picture(PICTURES / "package-german.png"), 100)

    def test_the_charts_are_found(self):
        with Window("rescind", "--sandbox", table="Orders") as window:
            window.title()
            self.assertNotIn("librescind-charts", window.maps())
            Machine.screen.run("xdotool", "windowfocus", "--sync", window.number)
            Machine.screen.run("xdotool", "key", "ctrl+i")
            until("the charts plugin in the program", lambda: "librescind-charts" in window.maps())

    def test_the_command_line_talks_to_the_sandbox_and_remembers_the_sign_in(self):
        sandbox = subprocess.Popen(Machine.root.command("rescind-sandbox", "--end-with-parent"), stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            server = json.loads(sandbox.stdout.readline())["url"]
            keyring = Machine.person()
            signed_in = subprocess.run(
                Machine.root.command("rescind-cli", "login", "--server", server, "--username", "rita", "--password-file", "-",
                                     environment=keyring),
                input=f"{PASSWORD}\n", capture_output=True, text=True)
            self.assertEqual(0, signed_in.returncode, signed_in.stderr)
            orders = self.inside("rescind-cli", "--json", "orders", "--limit", "3", **keyring)
            self.assertEqual(3, len([json.loads(line)["order_uuid"] for line in orders.splitlines()]))
        finally:
            sandbox.stdin.close()
            sandbox.wait(30)

    def test_links_belong_to_the_program(self):
        Machine.root.install("desktop-file-utils", "xdg-utils")
        self.assertEqual("rescind.desktop",
                         self.inside("xdg-mime", "query", "default", "x-scheme-handler/rescind").strip())


class Made(unittest.TestCase):
    """What Debian's own tools say of the package."""

    def path(self, pattern):
        found, = Machine.root.path.glob(pattern)
        return found

    def test_lintian_finds_neither_errors_nor_warnings(self):
        self.assertEqual("", run("lintian", "--allow-root", "--fail-on", "error,warning", Machine.package))

    def test_the_desktop_entry_is_valid(self):
        self.assertEqual("", run("desktop-file-validate", self.path("usr/share/applications/rescind.desktop")))

    def test_the_metainfo_is_valid(self):
        run("appstreamcli", "validate", "--no-net", self.path("usr/share/metainfo/*.metainfo.xml"))

    def test_the_manuals_render_without_a_warning(self):
        for name in PROGRAMS:
            shown = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z",
                                    self.path(f"usr/share/man/man1/{name}.1.gz")], capture_output=True, text=True)
            self.assertEqual((0, ""), (shown.returncode, shown.stderr))


class Purged(unittest.TestCase):
    def test_purging_leaves_nothing(self):
        listed = Machine.root.chroot("dpkg", "-L", "rescind").split()
        Machine.root.chroot("apt-get", "-q", "-y", "purge", "rescind")
        left = Machine.root.files()
        self.assertEqual([], sorted(path for path in left - Machine.bare if "rescind" in path))
        self.assertEqual([], [path for path in listed if Machine.root.inside(path).is_file() and f".{path}" not in Machine.bare])
        self.assertNotIn("rescind", Machine.root.inside("/usr/share/applications/mimeinfo.cache").read_text())
        self.assertNotIn("Package: rescind\n", Machine.root.inside("/var/lib/dpkg/status").read_text())


def tearDownModule():
    if Machine.screen:
        Machine.screen.close()


def apart():
    """Runs the tests with mounts and processes of their own: they go when the tests end, however that is. What is taken
    away afterwards has nothing of this machine mounted in it, seen from here."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that it is tidied up then, too
    folder = tempfile.mkdtemp(prefix="rescind-package.")
    try:
        os.chmod(folder, 0o755)
        return subprocess.run(["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", sys.executable, "-W",
                               "ignore", __file__, "--apart", folder, *sys.argv[1:]]).returncode
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main():
    os.umask(0o022)
    reason = why_not()
    if reason:
        print(f"The package is not tested here: {reason}.")
        return SKIPPED
    if "--apart" not in sys.argv:
        return apart()
    sys.argv.remove("--apart")
    Machine.folder = sys.argv.pop(1)
    packages = sorted(pathlib.Path(sys.argv.pop(1)).glob("rescind_*.deb"), key=os.path.getmtime)
    if not packages:
        print("There is no package yet: ./dev package")
        return 1
    Machine.package = packages[-1]
    return 0 if unittest.main(verbosity=2, exit=False).result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
