# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through a window as whoever does not see it, or has no mouse: what is wrong with it, one line each.

What Qt itself does, and a program can't mend:
- The size of what is measured in a window has the window's place added to it, so all is measured on the screen.
- A list to open is named by what is chosen in it; what it is for is told by the label beside it.
- What holds tabs hands the keyboard on to them; a row of tabs is named by the tab that is chosen, and nothing else.
- A text that the mouse can mark counts as one that can have the keyboard; Tab passes over it. A text with links, to
  which Tab goes one by one, is the same to it.
"""

import collections
import time

import pyatspi
import story
import window

# What one works with, as a person would call it.
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON: "the button",
    pyatspi.ROLE_TOGGLE_BUTTON: "the button",
    pyatspi.ROLE_CHECK_BOX: "the box",
    pyatspi.ROLE_RADIO_BUTTON: "the choice",
    pyatspi.ROLE_COMBO_BOX: "the list to open",
    pyatspi.ROLE_TEXT: "the field",
    pyatspi.ROLE_ENTRY: "the field",
    pyatspi.ROLE_PASSWORD_TEXT: "the field",
    pyatspi.ROLE_SPIN_BUTTON: "the number",
    pyatspi.ROLE_PAGE_TAB: "the tab",
    pyatspi.ROLE_PAGE_TAB_LIST: "the tabs",
    pyatspi.ROLE_TABLE: "the table",
    pyatspi.ROLE_TREE: "the tree",
    pyatspi.ROLE_TREE_TABLE: "the tree",
    pyatspi.ROLE_LIST: "the list",
    pyatspi.ROLE_LINK: "the link",
    pyatspi.ROLE_SLIDER: "the slider",
    pyatspi.ROLE_PANEL: "the part that scrolls,",
}
# Each a whole: a box with the list that it opens, a table with its rows.
WHOLE = (*window.TABLES, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_MENU_BAR)
LEAST_TARGET = 24
MOST_STOPS = 120
# Hours and minutes, the links of a page: Tab goes from part to part before it leaves.
MOST_PARTS = 100


def has(node, state):
    return node.getState().contains(state)


def inside(node):
    """What is shown in a window, without the parts of one control; from top to bottom of the tree."""
    waiting = collections.deque([node])
    while waiting:
        found = waiting.popleft()
        if found is None or not window.shown(found):
            continue
        yield found
        if found.getRole() not in WHOLE:
            waiting.extend(found.getChildAtIndex(i) for i in range(min(found.childCount, 500)))


def has_tabs(node):
    return any(node.getChildAtIndex(i).getRole() == pyatspi.ROLE_PAGE_TAB_LIST for i in range(min(node.childCount, 9)))


def labels(node):
    """What the labels say that belong to a control."""
    return [relation.getTarget(i).name for relation in node.getRelationSet()
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY for i in range(relation.getNTargets())]


def purpose(node):
    """What a control is for, as a screen reader tells it."""
    return " ".join(labels(node)) if node.getRole() == pyatspi.ROLE_COMBO_BOX else node.name


def caret(node):
    """Where in its text one is; None where it has none."""
    try:
        return node.queryText().caretOffset
    except (AttributeError, NotImplementedError):
        return None


def told(node):
    return f"{CONTROLS.get(node.getRole(), node.getRoleName())} “{purpose(node) or node.name}”"


def place(node):
    """Left, top, right, bottom."""
    found = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return found.x, found.y, found.x + found.width, found.y + found.height


def is_against_the_eye(last, following):
    """Whether the eye comes to the second before the first, where it reads from left to right and down."""
    common = min(last[3], following[3]) - max(last[1], following[1])
    if 2 * common > min(last[3] - last[1], following[3] - following[1]):
        return following[2] < last[0]
    # Higher up is right where another column begins.
    return following[3] <= last[1] and following[0] <= last[2]


class Audit:
    """Of one window, which is in front."""

    def __init__(self, frame):
        self.wrong = []
        self.frame = frame
        self.parts = list(inside(frame))
        focusable = [part for part in self.parts if part != frame and has(part, pyatspi.STATE_FOCUSABLE)
                     and not has_tabs(part)]
        self.stops = [part for part in focusable if part.getRole() not in (pyatspi.ROLE_LABEL, pyatspi.ROLE_PAGE_TAB)]
        self.texts = [part for part in focusable if part.getRole() == pyatspi.ROLE_LABEL]

    def all(self):
        if not self.frame.name:
            self.wrong.append("the window has no name")
        self.names()
        self.twins()
        self.targets()
        self.rows()
        self.round()
        return self.wrong

    def names(self):
        for part in self.parts:
            role = part.getRole()
            is_control = role in CONTROLS and role != pyatspi.ROLE_PANEL
            is_named = role != pyatspi.ROLE_PAGE_TAB_LIST
            if (part in self.stops or part in self.texts or is_control) and is_named and not purpose(part):
                self.wrong.append(f"{told(part)} is not told what it is for ({part.description or 'no description'})")
            if part in self.stops and role not in CONTROLS:
                self.wrong.append(f"“{part.name}” can have the keyboard, and is no more than a {part.getRoleName()}")

    def twins(self):
        counts = collections.Counter((told(one), one.description) for one in self.stops)
        self.wrong += [f"there are {count} times {name}" for (name, _), count in counts.items() if count > 1]

    def targets(self):
        for part in self.parts:
            if part.getRole() not in CONTROLS or not window.enabled(part) or part not in self.stops:
                continue
            left, top, right, bottom = place(part)
            if right - left < LEAST_TARGET or bottom - top < LEAST_TARGET:
                self.wrong.append(f"{told(part)} is only {right - left} by {bottom - top}")

    def rows(self):
        """Each column has a title of its own, each cell is told with it, and each row says something."""
        for part in self.stops:
            if part.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
                table = window.Table(part)
                titles = table.columns
                first = table.row(0) if table.rows else [f"{title}: …" for title in titles]
                if len(titles) > 1 and (not all(titles) or len(set(titles)) < len(titles)):
                    self.wrong.append(f"the columns of {told(part)} are called {titles}")
                if len(titles) > 1 and not all(cell.startswith(title) for cell, title in zip(first, titles)):
                    self.wrong.append(f"the first row of {told(part)} is told as {first}")
            if part.getRole() in (pyatspi.ROLE_LIST, pyatspi.ROLE_TREE):
                rows = [part.getChildAtIndex(i) for i in range(min(part.childCount, 20))]
                if not all(row.name for row in rows):
                    self.wrong.append(f"the rows of {told(part)} are told as {[row.name for row in rows]}")

    def keyboard(self, first=None):
        """What has the keyboard now; it is looked for from @p first on."""
        at = self.stops.index(first) if first in self.stops else 0
        return next((stop for stop in (*self.stops[at:], *self.stops[:at], *self.texts)
                     if has(stop, pyatspi.STATE_FOCUSED)), None)

    def after_tab(self, last):
        """Where one Tab leads; with several parts in a control, as many as it takes. None: nowhere."""
        for _ in range(MOST_PARTS):
            before = caret(last)
            story.keys("Tab")
            end = time.monotonic() + window.PATIENCE
            while True:
                if last is None or not has(last, pyatspi.STATE_FOCUSED):
                    found = self.keyboard(last)
                    if found is not None:
                        return found
                elif caret(last) != before:
                    break
                if time.monotonic() > end:
                    return None
        return None

    def round(self):
        """Once round by Tab, past all that is on, as the eye goes."""
        wanted = [stop for stop in self.stops if window.enabled(stop)
                  # Arrow keys go on from the choice that has the keyboard.
                  and stop.getRole() != pyatspi.ROLE_RADIO_BUTTON]
        at = self.keyboard()
        if at is None:
            self.wrong.append("nothing has the keyboard at first")
        seen = [at] if at else []
        places = [place(at)] if at else []
        while len(wanted) > 1 and len(seen) < MOST_STOPS:
            found = self.after_tab(at)
            if found is None:
                self.wrong.append(f"the keyboard is caught, or lost, at {told(at) if at else 'nothing'}")
                return
            if found in seen:
                if found != seen[0]:
                    self.wrong.append(f"the keyboard comes back to {told(found)} and not to where it began")
                break
            seen.append(found)
            places.append(place(found))
            at = found
        self.wrong += [f"the keyboard does not come to {told(one)}" for one in wanted if one not in seen]
        self.compare(seen, places)

    def compare(self, seen, places):
        back = [i for i in range(len(seen)) if is_against_the_eye(places[i - 1], places[i])]
        # Once it goes back to the first, wherever the round was begun.
        back.sort(key=lambda i: (places[i][1], places[i][0]))
        self.wrong += [f"from {told(seen[i - 1])} the keyboard goes back to {told(seen[i])}" for i in back[1:]]


def audit(frame):
    return Audit(frame).all()
