# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The API on this machine with an invented shop, and a way to it behind the program's back."""

import json
import subprocess
import urllib.request


class Server:
    """A sandbox that somebody else has started."""

    def __init__(self, url):
        self.url = url

    def call(self, method, path, body=None, token=None):
        """Answers with what the server says; the program knows nothing of it."""
        data = body.encode() if isinstance(body, str) else json.dumps(body).encode() if body is not None else None
        headers = {"Content-Type": "application/json; charset=utf-8"}
        if token:
            headers["Authorization"] = f"Token {token}"
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        with urllib.request.urlopen(request, timeout=30) as answer:
            text = answer.read().decode()
        return json.loads(text) if text else None

    def token(self, user):
        return self.call("POST", "/timp/organizations/user-login/",
                         {"username": user, "password": f"sandbox-{user}"})["auth_token"]

    def orders(self, user="rita"):
        """All orders this person may see, as the API lists them."""
        return self.call("POST", "/timp/orders/", {"start": 0, "limit": 500}, self.token(user))["orders"]


class Sandbox(Server):
    """One that is started, and ends with the test."""

    def __init__(self, programs, *arguments):
        self.process = subprocess.Popen(
            [f"{programs}/rescind-sandbox", "--seed", "7", "--end-with-parent", *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        told = json.loads(self.process.stdout.readline())
        super().__init__(told["url"])
        self.users = {user["user"]: user for user in told["users"]}

    def close(self):
        self.process.stdin.close()
        self.process.wait(20)
        self.process.stdout.close()
