# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the tests would notice if the core did something else. scripts/check-mutants builds a copy of the sources and
starts this in it. Here one small change after the other is drawn (places.py), its file compiled, linked in front of the
library that has it already, and the tests are run, those of its room first, until one of them fails.

Drawn are places of core/ and ui/markdown/, each as likely as any other. Only one in a header is drawn the less often
the more files include it: all of those are compiled anew, and one that is included everywhere would take as long as
fifty others. Its change does not reach the features, which see it through the core alone.

What no test can tell apart stands in equivalents.txt, with the reason.
"""

import argparse
import json
import math
import os
import queue
import random
import re
import resource
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

from places import Source

HERE = Path(__file__).resolve().parent
ROOMS = ('core', 'ui/markdown')
# Beside the core: what stands on the disk, whose faults are simulated.
ON_DISK = ('core/storage/', 'core/base/', 'core/backups', 'core/notebook')
HEADER_FILES = 8    # a header that this many files include is drawn as often as they are


class Suite:
    """Some tests of one executable: those in these folders; and in which order, in Catch's words."""

    def __init__(self, name, target, folders, order=('',)):
        self.name, self.target, self.folders, self.order = name, target, folders, order


CORE = Suite('core', 'peili_core_tests', ('core/',), ('~[#walks]', '[#walks]'))
TEXT = Suite('markdown', 'peili_ui_tests', ('ui/markdown/', 'ui/printing/', 'ui/writing/'))
FEATURES = Suite('features', 'peili_ui_tests', ('features/',))
# The others end a process of their own, which has no change in it.
FAULTS = Suite('faults', 'peili_fault_tests', ('',), ('~[#kill9]~[#locks]~[#fulldisk]',))


def suites_for(file):
    if file.startswith('ui/'):
        return [TEXT, FEATURES]
    return [CORE, FAULTS, FEATURES] if file.startswith(ON_DISK) else [CORE, FEATURES]


# ---- what is drawn ----

def sources(*folders, endings=('.cpp', '.h')):
    return sorted(str(path) for folder in folders for path in Path(folder).rglob('*') if path.suffix in endings)


class Includes:
    """Which files include a header, also by way of others."""

    def __init__(self):
        self.by = {}
        for file in sources('core', 'ui/markdown', 'tests/core', 'tests/support', 'tests/ui'):
            for named in re.findall(r'^#include "([^"]+)"', Path(file).read_text(), re.MULTILINE):
                self.by.setdefault(named, set()).add(file)

    def of(self, header):
        found, ahead = set(), [header]
        while ahead:
            for file in self.by.get(ahead.pop(), ()):
                if file not in found:
                    found.add(file)
                    ahead.append(file)
        # That suite's own tests are compiled with it; all others see it through the library.
        first = suites_for(header)[0]
        rooms = ['core/'] if header.startswith('core/') else ['ui/markdown/']
        rooms += ['tests/support/'] + ['tests/' + folder for folder in first.folders]
        return sorted(file for file in found if file.endswith('.cpp') and file.startswith(tuple(rooms)))


def drawn(seed, only, includes):
    """All changes in the order in which this seed draws them, none twice."""
    chance = random.Random(seed)
    order = []
    for file in sources(*ROOMS):
        files = len(includes.of(file)) if file.endswith('.h') else 0
        weight = min(1.0, HEADER_FILES / files) if files else 1.0
        for place in Source(file, Path(file).read_text()).places():
            change = chance.choice(place)
            key = -math.log(1.0 - chance.random()) / weight
            if not only or f'{change.file}:{change.line}'.startswith(only):
                order.append((key, change))
    return [change for _, change in sorted(order, key=lambda entry: entry[0])]


# ---- what is known to be no change ----

def equivalents():
    """{(file, text of the line): {what: why}}; * stands for whatever is changed in that line."""
    known = {}
    for number, entry in enumerate(re.split(r'\n\s*\n', (HERE / 'equivalents.txt').read_text())):
        lines = [line for line in entry.splitlines() if line.strip() and not line.startswith('#')]
        if not lines:
            continue
        fields = dict(line.split(': ', 1) for line in lines)
        if set(fields) != {'File', 'Line', 'Change', 'Why'}:
            raise SystemExit(f'equivalents.txt: the entry {number + 1} lacks one of File, Line, Change and Why.')
        known.setdefault((fields['File'], fields['Line'].strip()), {})[fields['Change'].strip()] = fields['Why']
    return known


def fits():
    """Whether each of them still is a change that can be drawn."""
    good = True
    for (file, text), changes in equivalents().items():
        there = Path(file).exists() and [change for place in Source(file, Path(file).read_text()).places()
                                         for change in place if change.text == text]
        for what in changes:
            if not there or (what != '*' and what not in [change.what for change in there]):
                print(f'equivalents.txt: no such change any more: {file}: {text}: {what}', file=sys.stderr)
                good = False
    return good


# ---- building and running ----

class Build:
    """How the copy's build compiles a file and links a suite."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        self.commands = {}
        for entry in json.loads((self.folder / 'compile_commands.json').read_text()):
            words = shlex.split(entry['command'])
            words = words[next(i for i, word in enumerate(words) if re.search(r'(^|/)(c|g|clang)\+\+[-\d]*$', word)):]
            kept = [word for word in words if word not in ('-Werror', '-g1')]
            self.commands[os.path.relpath(entry['file'])] = kept
        self.links = {}

    def compile(self, file, source, overlay, object_):
        words = self.commands[file]
        out = words.index('-o')
        words = [words[0], f'-I{overlay}'] + words[1:out] + ['-w', '-o', str(object_), '-c', str(source)]
        return subprocess.run(words, cwd=self.folder, capture_output=True, check=False, timeout=600).returncode == 0

    def object_of(self, file):
        """Where the build's own object of this file is."""
        words = self.commands[file]
        return words[words.index('-o') + 1]

    def link_command(self, suite):
        if suite.target not in self.links:
            said = subprocess.run(['ninja', '-t', 'commands', suite.target], cwd=self.folder, capture_output=True,
                                  text=True, check=True).stdout.splitlines()[-1]
            self.links[suite.target] = shlex.split(said.removeprefix(': && ').removesuffix(' && :'))
        words, tests = [], f'tests/CMakeFiles/{suite.target}.dir/'
        for word in self.links[suite.target]:
            if word.startswith(tests) and word.endswith('.cpp.o') and '_autogen' not in word:
                own = word[len(tests):]
                source = Path('tests') / own.removesuffix('.o')
                is_helper = source.exists() and 'TEST_CASE' not in source.read_text()
                if not own.startswith(suite.folders) and not is_helper:
                    continue
            words.append(word)
        return words

    def link(self, suite, objects, out):
        """`objects`: {the build's own: the changed one}; one that is in a library goes in front of it."""
        words = self.link_command(suite)
        words = [objects.get(word, word) if word.endswith('.o') else word for word in words]
        front = [new for new in objects.values() if new not in words]
        at = words.index('-o')
        words[at + 1] = str(out)
        first = next(i for i, word in enumerate(words) if word.endswith('.o'))
        words[first:first] = front
        if Path('/usr/bin/ld.gold').exists():
            words.append('-fuse-ld=gold')   # in a third of the time, where it is there
        words.append('-Wl,--strip-debug')
        return subprocess.run(words, cwd=self.folder, capture_output=True, text=True, check=False, timeout=600)


def limited():
    resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, 1 << 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(program, spec, folder, seconds):
    """None when all passed, else which test failed, or that the time was over."""
    home = folder / 'home'
    home.mkdir(exist_ok=True)
    environment = dict(os.environ, TMPDIR=str(home), RC_PARAMS='seed=1', PEILI_WALKS='200', PEILI_FAULT_STOP='1')
    with open(folder / 'said', 'w+', encoding='utf-8', errors='replace') as said:
        words = [str(program), '--filenames-as-tags', '--abort'] + ([spec] if spec else [])
        with subprocess.Popen(words, cwd=folder, env=environment, stdout=said, stderr=subprocess.STDOUT,
                              start_new_session=True, preexec_fn=limited) as process:
            try:
                code = process.wait(seconds)
            except subprocess.TimeoutExpired:
                code = 'time'
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        subprocess.run(['rm', '-rf', str(home)], check=False)
        if code == 0:
            return None
        if code == 'time':
            return 'it took too long'
        said.seek(0)
        name = re.search(r'^-{70,}\n(.+?)\n(?:-{70,}|\.{70,})', said.read(), re.MULTILINE | re.DOTALL)
        return ' '.join(name[1].split()) if name else f'it ended with {code}'


class Laboratory:
    def __init__(self, build, includes, workers):
        self.build, self.includes = build, includes
        self.folder = self.build.folder.parent / 'workers'
        self.seconds = {}
        self.workers = queue.Queue()
        for number in range(workers):
            folder = self.folder / str(number)
            subprocess.run(['rm', '-rf', str(folder)], check=False)
            folder.mkdir(parents=True)
            self.workers.put(folder)

    def try_unchanged(self):
        """Each suite has to pass without a change; how long it takes tells when one with a change hangs."""
        for suite in (CORE, TEXT, FEATURES, FAULTS):
            folder = self.workers.get()
            program = folder / 'tests'
            linked = self.build.link(suite, {}, program)
            if linked.returncode != 0:
                raise SystemExit(f'{suite.name} does not link:\n{linked.stderr}')
            stamp, kept = program.stat().st_size, self.folder / f'{suite.name}.passed'
            digest = subprocess.run(['sha256sum', program], capture_output=True, text=True, check=True).stdout.split()[0]
            if kept.exists() and kept.read_text().split()[0] == digest:
                self.seconds[suite.name] = float(kept.read_text().split()[1])
            else:
                begun = time.monotonic()
                for spec in suite.order:
                    failed = run(program, spec, folder, 1200)
                    if failed:
                        raise SystemExit(f'{suite.name} fails without a change: {failed}\n'
                                         + (folder / 'said').read_text(errors='replace')[-3000:])
                self.seconds[suite.name] = time.monotonic() - begun
                kept.write_text(f'{digest} {self.seconds[suite.name]:.1f}\n')
            self.workers.put(folder)
        print('Without a change, seconds: '
              + ', '.join(f'{name} {seconds:.1f}' for name, seconds in self.seconds.items()), file=sys.stderr)

    def try_change(self, change):
        folder = self.workers.get()
        try:
            return self._try(change, folder)
        finally:
            self.workers.put(folder)

    def _try(self, change, folder):
        overlay = folder / 'sources'
        subprocess.run(['rm', '-rf', str(overlay)], check=False)
        changed = overlay / change.file
        changed.parent.mkdir(parents=True)
        changed.write_text(change.applied(Path(change.file).read_text()))
        objects = {}
        for number, file in enumerate([change.file] if change.file.endswith('.cpp') else self.includes.of(change.file)):
            object_ = folder / f'{number}.o'
            source = changed if file == change.file else Path(file).resolve()
            if not self.build.compile(file, source, overlay, object_):
                return 'did not build', ''
            objects[self.build.object_of(file)] = str(object_)
        program = folder / 'tests'
        for suite in suites_for(change.file):
            if suite is not suites_for(change.file)[0]:     # its tests see a header's change through the library
                objects = {own: new for own, new in objects.items() if not own.startswith('tests/')}
            if self.build.link(suite, objects, program).returncode != 0:
                return 'did not build', ''
            for spec in self._order(suite, change.file):
                failed = run(program, spec, folder, 20 + 4 * self.seconds[suite.name])
                if failed:
                    return 'killed', f'{suite.name}: {failed}'
        return 'survived', ''

    @staticmethod
    def _order(suite, file):
        """First the tests that are named like the file."""
        name = Path(file).stem
        if not any(path for folder in suite.folders for path in Path('tests', folder).rglob(name + '.cpp')):
            return suite.order
        return (f'[#{name}]',) + tuple(f'{spec}~[#{name}]' for spec in suite.order)


# ---- the whole ----

def main():
    parser = argparse.ArgumentParser(prog='scripts/check-mutants', description='Changes the core in small ways, one at a '
                                     'time, and looks whether a test fails.')
    parser.add_argument('--seed', type=int, default=1, help='which changes are drawn')
    parser.add_argument('--count', type=int, default=10, help='how many')
    parser.add_argument('--skip', type=int, default=0, help='goes on behind the first so many of this seed')
    parser.add_argument('--in', dest='only', default='', metavar='PATH[:LINE]', help='only what begins so')
    parser.add_argument('--at-least', type=float, default=92, metavar='PERCENT', help='fails when fewer are killed')
    parser.add_argument('--jobs', type=int, default=os.cpu_count(), help='how many are tried at the same time')
    parser.add_argument('--draw', action='store_true', help='only shows what would be drawn')
    parser.add_argument('--fits', action='store_true', help='only whether equivalents.txt still fits the sources')
    parser.add_argument('--build', default='build/dev', help=argparse.SUPPRESS)
    asked = parser.parse_args()

    if asked.fits:
        return 0 if fits() else 1
    includes, known = Includes(), equivalents()
    changes = drawn(asked.seed, asked.only, includes)[asked.skip:asked.skip + asked.count]
    if asked.draw:
        for change in changes:
            print(f'{change.file}:{change.line}: {change.what}')
        return 0

    laboratory = Laboratory(Build(asked.build), includes, asked.jobs)
    laboratory.try_unchanged()
    begun, told, tell = time.monotonic(), Counter(), threading.Lock()
    ahead = queue.Queue()
    for number, change in enumerate(changes, asked.skip + 1):
        ahead.put((number, change))
    print('| | place | change | |\n|---|---|---|---|')

    def work():
        while True:
            try:
                number, change = ahead.get_nowait()
            except queue.Empty:
                return
            same = known.get((change.file, change.text), {})
            why = same.get(change.what) or same.get('*')
            verdict, by = ('equivalent', why) if why else laboratory.try_change(change)
            with tell:
                told[verdict] += 1
                what = change.what.replace('|', '\\|')
                shown = f'**{verdict}**' if verdict == 'survived' else verdict
                print(f'| {number} | {change.file}:{change.line} | `{what}` | {shown}{": " + by if by else ""} |', flush=True)

    threads = [threading.Thread(target=work) for _ in range(asked.jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    judged = told['killed'] + told['survived']
    percent = 100 * told['killed'] / judged if judged else 100
    minutes = (time.monotonic() - begun) / 60
    print(f'\nSeed {asked.seed}, {len(changes)} drawn: {told["killed"]} killed, {told["survived"]} survived, '
          f'{told["equivalent"]} equivalent, {told["did not build"]} did not build. Killed: {percent:.1f} % of {judged}. '
          f'{minutes:.1f} minutes, {minutes * 10 / max(1, len(changes)):.1f} for ten.')
    return 0 if percent >= asked.at_least else 1


if __name__ == '__main__':
    sys.exit(main())
