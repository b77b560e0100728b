# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bare Debian 12 in a folder, made by debootstrap from the mirror that this machine uses itself.

What took long is kept in the user's cache folder: the bare system as an archive, and the packages it was given later.
"""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

RELEASE = "bookworm"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "rescind-package"
CACHE_DAYS = 30
PATIENCE = 900
ROOMY = 4 * 1024 * 1024  # kB of memory that are free on a machine that can hold the root in it
USER = "1000"


def run(*command, **options):
    """Runs it and returns what it printed; what went wrong is part of the error."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=PATIENCE, **options)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))} ended with {done.returncode}:\n"
                             f"{done.stdout[-4000:]}{done.stderr[-4000:]}")
    return done.stdout


def mirrors():
    """The lines of apt's sources that this machine has for Debian 12: address, suite, component."""
    listed = run("apt-get", "indextargets", "--format", "$(ORIGIN)|$(REPO_URI)|$(RELEASE)|$(COMPONENT)",
                 "Created-By: Packages")
    lines = [line.split("|")[1:] for line in listed.splitlines() if line.startswith("Debian|")]
    return sorted({tuple(line) for line in lines if line[1].split("-")[0] == RELEASE and line[2] == "main"})


def reaches_mirror():
    """As apt itself would: by the proxy and with the authorities that it is told."""
    address = next(address for address, suite, _ in mirrors() if suite == RELEASE)
    with tempfile.TemporaryDirectory() as folder:
        return subprocess.run(["/usr/lib/apt/apt-helper", "download-file", f"{address}dists/{RELEASE}/InRelease",
                               f"{folder}/InRelease"], capture_output=True, timeout=PATIENCE).returncode == 0


class CleanRoot:
    def __init__(self, folder):
        self.path = pathlib.Path(folder) / "root"
        self.architecture = run("dpkg", "--print-architecture").strip()
        self.path.mkdir()
        available = re.search(r"MemAvailable: *(\d+)", pathlib.Path("/proc/meminfo").read_text())
        if available and int(available[1]) > ROOMY:
            run("mount", "-t", "tmpfs", "-o", "mode=755", "none", self.path)
        self._unpack()
        self._configure_apt()
        self._mount()
        self.chroot("apt-get", "-q", "update")

    def _unpack(self):
        archive = CACHE / f"{RELEASE}-{self.architecture}-minbase.tar.gz"
        if archive.exists() and time.time() - archive.stat().st_mtime < CACHE_DAYS * 86400:
            run("tar", "-xzf", archive, "-C", self.path)
            return
        CACHE.mkdir(parents=True, exist_ok=True)
        mirror = next(address for address, suite, _ in mirrors() if suite == RELEASE)
        run("debootstrap", "--variant=minbase", f"--arch={self.architecture}", RELEASE, self.path, mirror)
        shutil.rmtree(self.path / "var/cache/apt/archives")
        (self.path / "etc/apt/sources.list").unlink()
        begun = archive.with_suffix(f".{os.getpid()}")
        run("tar", "-I", "gzip -1", "-cf", begun, "-C", self.path, ".")
        begun.rename(archive)

    def _configure_apt(self):
        """As this machine's own, which may need a proxy."""
        etc = self.path / "etc"
        (etc / "apt/sources.list").write_text("".join(f"deb {' '.join(line)}\n" for line in mirrors()))
        settings = [line for line in run("apt-config", "dump").splitlines()
                    if re.match(r"Acquire::https?::(Proxy|Timeout)", line)]
        authorities = pathlib.Path("/etc/ssl/certs/ca-certificates.crt")
        if authorities.exists():
            shutil.copy(authorities, etc / "apt/authorities.crt")
            settings.append('Acquire::https::CAInfo "/etc/apt/authorities.crt";')
        settings += ['APT::Sandbox::User "root";', 'APT::Install-Recommends "false";']
        (etc / "apt/apt.conf.d/99test").write_text("\n".join(settings) + "\n")
        (etc / "dpkg/dpkg.cfg.d/99test").write_text("force-unsafe-io\n")
        shutil.copy("/etc/resolv.conf", etc / "resolv.conf")
        starter = self.path / "usr/sbin/policy-rc.d"
        starter.write_text("#!/bin/sh\nexit 101\n")
        starter.chmod(0o755)

    def _mount(self):
        """In the mount namespace of this test alone, so that nothing is left to unmount."""
        run("mount", "-t", "proc", "proc", self.path / "proc")
        run("mount", "--rbind", "/dev", self.path / "dev")
        archives = CACHE / "archives"
        archives.mkdir(parents=True, exist_ok=True)
        self.share(archives, "/var/cache/apt/archives")

    def share(self, folder, at=None):
        """Makes a folder of this machine seen inside; at the same place unless told."""
        place = self.inside(at or folder)
        place.mkdir(parents=True, exist_ok=True)
        run("mount", "--bind", folder, place)

    def inside(self, path):
        return self.path / str(path).lstrip("/")

    def chroot(self, *command):
        return run(*self.command(*command, user="0", environment={"DEBIAN_FRONTEND": "noninteractive"}))

    def command(self, *command, user=USER, environment=None):
        """The command line that runs `command` inside, with this environment and no other."""
        home = "/root" if user == "0" else "/home/rita"
        settings = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LANG": "C.UTF-8", **(environment or {})}
        return ["chroot", f"--userspec={user}:{user}", str(self.path), "/usr/bin/env", "-i", "-C", home,
                *(f"{name}={value}" for name, value in settings.items()), *command]

    def install(self, *packages):
        self.chroot("apt-get", "-q", "-y", "install", *packages)

    def add_user(self):
        self.chroot("useradd", "--create-home", "--uid", USER, "--user-group", "rita")
        self.chroot("install", "-d", "-m", "700", "-o", "rita", "-g", "rita", f"/run/user/{USER}")

    def files(self):
        """Every path but those of the kernel, of people, and of apt and dpkg themselves."""
        left_out = ("proc", "dev", "sys", "tmp", "home", "run", "var/cache/apt", "var/lib/apt", "var/log")
        prune = [part for folder in left_out for part in ("-path", f"./{folder}", "-prune", "-o")]
        return set(run("find", ".", *prune, "-print", cwd=self.path).splitlines())
