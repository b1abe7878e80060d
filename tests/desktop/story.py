# SPDX-License-Identifier: GPL-3.0-or-later
"""The first evening with Peili, by names and roles alone: a mentorship is begun, a meeting is held, a reflection is
written and the summary is saved. Then the notebook is asked, by the command line, what is in it."""

import json
import os
import subprocess
import sys
from datetime import date

from screen import Program

PEILI = sys.argv[1]
NOTEBOOK = os.path.join(os.environ['HOME'], 'evening.peili')
PDF = os.path.join(os.environ['HOME'], 'summary.pdf')
PAPER = os.path.join(os.environ['HOME'], 'paper.pdf')  # what the printer that needs none gives
REFLECTION = 'Kysyin ensin ja vastasin vasta sitten.'


def peili(*arguments):
    """What a command prints."""
    done = subprocess.run([PEILI, '--language', 'en', '--notebook', NOTEBOOK, *arguments],
                          capture_output=True, text=True, timeout=60, check=False)
    if done.returncode != 0:
        raise AssertionError(f'peili {" ".join(arguments)} ended with {done.returncode}: {done.stderr}')
    return done.stdout


def check(what, holds):
    print(('ok    ' if holds else 'FAILED ') + what, flush=True)
    if not holds:
        check.failed = True


check.failed = False


def begin(screen):
    screen.press('Begin: I have a mentor')
    screen.write('My name', 'Anna Mäki')
    screen.write('My mentor’s name', 'Helen Ward')
    screen.press('Begin')
    screen.find(('frame',), 'Anna & Helen – Peili')


def plan_today(screen):
    """It proposes a day of next week. The month first: not every month has every day."""
    today = date.today()
    screen.type('First meeting', today.strftime('/%m%Y'), today.strftime('/%m/%Y'))
    screen.focus('spin button', 'How many')
    screen.type('First meeting', today.strftime('%d'), today.strftime('%d/%m/%Y'))


def meet(screen):
    screen.choose('Go', 'Dialogue')
    plan_today(screen)
    screen.press('Plan the meetings')
    screen.enter('First meeting')
    screen.press('During')
    screen.press('Start the meeting')
    screen.press('Mark as held')
    screen.reads('· Held')


def reflect(screen):
    screen.choose('Go', 'Journal')
    screen.press('Write a reflection')
    screen.write('Reflection', REFLECTION)
    screen.reads('All changes saved')


def print_summary(screen):
    screen.choose('Go', 'Summary')
    screen.press('Print…')
    screen.write('Output file:', PAPER)
    screen.press('Print')


def save_summary(screen):
    screen.press('Save as PDF…')
    screen.write('File name:', PDF)
    screen.press('Save')
    screen.reads(f'Saved as {PDF}')


def main():
    screen = Program(PEILI, '--language', 'en', '--notebook', NOTEBOOK)
    try:
        for chapter in (begin, meet, reflect, print_summary, save_summary):
            chapter(screen)
            print(f'done  {chapter.__name__}', flush=True)
    finally:
        ended = screen.close()
    check('the program ended well', ended == 0)

    mentorships = json.loads(peili('list', '--json'))
    check('the mentorship is in the notebook', [m['title'] for m in mentorships] == ['Anna & Helen'])
    check('the reflection is found by a word within it', REFLECTION in peili('search', 'vastasin'))
    summary = os.path.join(os.environ['HOME'], 'summary.md')
    peili('summary', '--out', summary)
    with open(summary, encoding='utf-8') as file:
        written = file.read()
    check('the summary names both', 'Anna Mäki' in written and 'Helen Ward' in written)
    check('the reflection is private, and not in it', REFLECTION not in written)
    for file, how in ((PAPER, 'printed'), (PDF, 'saved as PDF')):
        words = subprocess.run(['pdftotext', file, '-'], capture_output=True, text=True, check=True).stdout
        check(f'so does what was {how} in the window', 'Helen Ward' in words and 'vastasin' not in words)
    exported = os.path.join(os.environ['HOME'], 'everything.json')
    peili('export', '--out', exported)
    with open(exported, encoding='utf-8') as file:
        check('one meeting was held', file.read().count('"state": "held"') == 1)
    peili('check')
    check('every record is as it was saved', True)
    sys.exit(1 if check.failed else 0)


main()
