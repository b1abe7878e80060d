# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader knows of a program, and what its user does with it: names, roles, keys. Nothing waits for a
fixed time: everything waits for what is to come, up to a deadline."""

import subprocess
import time

import pyatspi

DEADLINE = 60  # seconds, for what takes a fraction of one on a machine with nothing else to do

BUTTONS = ('push button', 'toggle button', 'radio button', 'check box')

KEYS = {'Return': 0xff0d}

pyatspi.setTimeout(20000, 20000)  # a busy program answers late, and may not be asked twice to act


class NotThere(Exception):
    """What was waited for did not come."""


class Ended(Exception):
    """The program ended before its time."""


def until(condition, what):
    """Waits until `condition` gives something true, and returns that. To be asked again and again must do no harm."""
    end = time.monotonic() + DEADLINE
    while True:
        try:
            found = condition()
        except Ended:
            raise
        except Exception:  # an object that went away while it was being looked at
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise NotThere(what)
        time.sleep(0.03)


def children(node):
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def has(node, *states):
    held = node.getState()
    return all(held.contains(state) for state in states)


def shows(node):
    return has(node, pyatspi.STATE_SHOWING)


def everything(node):
    """All that is below `node`, in the order of the screen's tree."""
    for child in children(node):
        yield child
        yield from everything(child)


def tree(node, depth=0):
    """What shows, in lines of text: for a message about what was not found."""
    lines = []
    for child in children(node):
        if child.name and shows(child):
            lines.append('  ' * depth + f'{child.getRoleName()} “{child.name}”')
        lines.append(tree(child, depth + 1))
    return '\n'.join(line for line in lines if line)


class Program:
    """A running Peili."""

    def __init__(self, binary, *arguments):
        self.process = subprocess.Popen([binary, *arguments])
        self.app = until(self._registered, 'the program in the accessibility tree')

    def _registered(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for app in children(desktop):
            if app.get_process_id() == self.process.pid and app.childCount > 0:
                return app
        return None

    def close(self):
        """Ends the program as the session does, and waits for it. Gives what it ended with."""
        self.process.terminate()
        return self.process.wait(DEADLINE)

    def wait(self, condition, what):
        """As until(), but gives up when the program has ended, and says what is on the screen instead."""
        def come():
            if self.process.poll() is not None:
                raise Ended(f'{what} did not come: the program ended with {self.process.returncode}.')
            return condition()
        try:
            return until(come, what)
        except NotThere:
            raise NotThere(f'{what} did not come. The screen shows:\n{self.shown()}') from None

    def shown(self):
        return until(lambda: tree(self.app), 'a tree that holds still')

    def all(self, roles, name=None):
        return [node for node in everything(self.app)
                if node.getRoleName() in roles and (name is None or node.name == name) and shows(node)]

    def find(self, roles, name):
        return self.wait(lambda: self.all(roles, name)[:1], f'{" or ".join(roles)} “{name}”')[0]

    def reads(self, text):
        """Waits until `text` stands somewhere on the screen, as a name or in a text."""
        self.wait(lambda: any(text in node.name or text in written(node) for node in everything(self.app)
                              if shows(node)), f'“{text}”')

    def press(self, name):
        """A button of any kind, once it can be pressed."""
        def pressed():
            for button in self.all(BUTTONS, name):
                if has(button, pyatspi.STATE_ENABLED):
                    return do(button, 'Press', 'Toggle')
            return False
        self.wait(pressed, f'a button “{name}” to press')

    def choose(self, menu, name):
        """An entry of a menu in the menu bar."""
        def chosen():
            for node in everything(self.app):
                if node.getRoleName() == 'menu item' and node.name == name and menu in path(node):
                    return do(node, 'Press')
            return False
        self.wait(chosen, f'the entry “{name}” of the menu “{menu}”')

    def focus(self, role, name):
        """Brings the focus to what is called so, and returns it."""
        def focused():
            for node in self.all((role,), name):
                if has(node, pyatspi.STATE_FOCUSED):
                    return node
                node.queryComponent().grabFocus()
            return None
        return self.wait(focused, f'the focus on the {role} “{name}”')

    def write(self, name, text):
        """Types into the field called `name`, in place of what is in it."""
        field = self.focus('text', name)
        before = written(field)
        if before:
            field.queryText().addSelection(0, len(before))
            self.wait(lambda: field.queryText().getNSelections() > 0, f'a selection in “{name}”')
        keys(text)
        self.wait(lambda: written(field).strip() == text, f'“{text}” alone in the field “{name}”')

    def type(self, name, text, wanted):
        """Types into a spin button, until `wanted` stands in it."""
        field = self.focus('spin button', name)
        keys(text)
        self.wait(lambda: wanted in written(field), f'“{wanted}” in “{name}”')

    def enter(self, beginning):
        """Opens the item of a list on which the focus is, whose name begins so."""
        self.wait(lambda: [item for item in self.all(('list item',))
                           if item.name.startswith(beginning) and has(item, pyatspi.STATE_FOCUSED)],
                  f'the focus on the list item “{beginning}…”')
        key_press('Return')


def path(node):
    names = []
    while node is not None and node.getRoleName() != 'application':
        names.append(node.name)
        node = node.parent
    return names


def written(node):
    if 'Text' not in pyatspi.listInterfaces(node):
        return ''
    return node.queryText().getText(0, -1)


def do(node, *wanted):
    """The first of the wanted actions that `node` has."""
    actions = node.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    for action in wanted:
        if action in names:
            return actions.doAction(names.index(action))
    raise NotThere(f'{node.getRoleName()} “{node.name}” offers {names}, none of {wanted}.')


def key_press(key):
    """A key that writes nothing."""
    pyatspi.Registry.generateKeyboardEvent(KEYS[key], None, pyatspi.KEY_SYM)


def keys(text):
    """Types on the keyboard of the screen."""
    pyatspi.Registry.generateKeyboardEvent(0, text, pyatspi.KEY_STRING)
