# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader knows of a program, and what its user does with it: names, roles, keys. Nothing waits for a
fixed time: everything waits for what is to come, up to a deadline."""

import subprocess
import time

import pyatspi

DEADLINE = 20  # seconds, for what takes a fraction of one

BUTTONS = ('push button', 'toggle button', 'radio button', 'check box')


KEYS = {'Down': 0xff54}


class NotThere(Exception):
    """What was waited for did not come."""


def until(condition, what):
    """Waits until `condition` gives something true, and returns that."""
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        try:
            found = condition()
        except Exception:  # an object that went away while it was being looked at
            found = None
        if found:
            return found
        time.sleep(0.03)
    raise NotThere(what)


def children(node):
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def shows(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


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
        """Ends the program as the session does, and waits for it."""
        self.process.terminate()
        self.process.wait(DEADLINE)

    def all(self, roles, name=None, within=None):
        return [node for node in everything(within or self.app)
                if node.getRoleName() in roles and shows(node) and (name is None or node.name == name)]

    def find(self, roles, name, within=None):
        try:
            return until(lambda: self.all(roles, name, within)[:1], f'{" or ".join(roles)} “{name}”')[0]
        except NotThere as error:
            raise NotThere(f'{error} is not on the screen, which shows:\n{tree(self.app)}') from None

    def reads(self, text):
        """Waits until `text` stands somewhere on the screen, as a name or in a text."""
        def stands():
            return any(shows(node) and (text in node.name or text in written(node)) for node in everything(self.app))
        try:
            until(stands, f'“{text}”')
        except NotThere as error:
            raise NotThere(f'{error} is not on the screen, which shows:\n{tree(self.app)}') from None

    def press(self, name, within=None):
        """A button of any kind."""
        do(self.find(BUTTONS, name, within), 'Press', 'Toggle')

    def choose(self, menu, name):
        """An entry of a menu in the menu bar."""
        for node in everything(self.app):
            if node.getRoleName() == 'menu item' and node.name == name and menu in path(node):
                do(node, 'Press')
                return
        raise NotThere(f'The menu {menu} has no {name}.')

    def write(self, name, text, within=None):
        """Goes to the field called `name` and types."""
        field = self.find(('text',), name, within)
        field.queryComponent().grabFocus()
        until(lambda: field.getState().contains(pyatspi.STATE_FOCUSED), f'the focus in “{name}”')
        keys(text)
        until(lambda: text in written(field), f'“{text}” in the field “{name}”')


    def step(self, name, key, times=1):
        """Goes to a spin button and presses a key there."""
        field = self.find(('spin button',), name)
        field.queryComponent().grabFocus()
        until(lambda: field.getState().contains(pyatspi.STATE_FOCUSED), f'the focus in “{name}”')
        for _ in range(times):
            pyatspi.Registry.generateKeyboardEvent(KEYS[key], None, pyatspi.KEY_SYM)


    def click(self, beginning):
        """The item of a list whose name begins so."""
        def item():
            return [node for node in self.all(('list item',)) if node.name.startswith(beginning)][:1]
        place = until(item, f'list item “{beginning}…”')[0].queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        pyatspi.Registry.generateMouseEvent(place.x + place.width // 2, place.y + place.height // 2, 'b1c')


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
            actions.doAction(names.index(action))
            return
    raise NotThere(f'{node.getRoleName()} “{node.name}” offers {names}, none of {wanted}.')


def keys(text):
    """Types on the keyboard of the screen."""
    pyatspi.Registry.generateKeyboardEvent(0, text, pyatspi.KEY_STRING)
