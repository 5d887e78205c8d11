"""Another process that edits a draft, for tests that keep it out, starve it or kill it.

    python draft_process.py hold DRAFT          open it, and keep it until standard input ends
    python draft_process.py fill DRAFT [BYTES]  save until it fails; no file may exceed BYTES
    python draft_process.py kill DRAFT TIMES    be killed while saving, and see what is left

Each line that it prints is a JSON object.
"""

import json
import os
import random
import resource
import signal
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.content.desk import EditingDesk
from kiosk.content.draft_errors import DraftError

QUESTION = "wat-is-het-programma"
LONGEST_LIFE = 0.15
GROUP = ("thema-jeugd", "thema-veiligheid", "thema-werk", "thema-wonen", "thema-eigenaarschap")


def say(**facts):
    sys.stdout.write(f"{json.dumps(facts)}\n")
    sys.stdout.flush()


def opened(path):
    return closing(EditingDesk.open(path, author="Samira", now=datetime.now))


def retitled(item, title):
    return replace(item, texts=(replace(item.texts[0], title=title), *item.texts[1:]))


def hold(path):
    with opened(path):
        say(opened=True)
        sys.stdin.read()


def fill(path, limit):
    if limit:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    saved = 0
    try:
        with opened(path) as desk:
            while True:
                desk.save(retitled(desk.item(QUESTION), f"{saved + 1} {'vol ' * 5000}"))
                saved += 1
    except DraftError as error:
        say(saved=saved, error=type(error).__name__, for_staff=error.for_staff)


def kill(path, times):
    """Kill a child that saves again and again, and look each time for what it said was saved."""
    chance = random.Random(1)
    newest = {}
    for number in range(1, times + 1):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            save_for_ever(path, number, writing)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            # Most die while they save, however slow the machine is; some while they open.
            if number % 4:
                assert pipe.readline() == "open\n"
            time.sleep(chance.uniform(0, LONGEST_LIFE))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            lines = [line for line in pipe if line.endswith("\n") and line != "open\n"]
        acknowledged = [line.split() for line in lines]
        newest |= dict(acknowledged)
        in_the_middle = path.with_name(f"{path.name}-journal").exists()
        say(acknowledged=acknowledged, in_the_middle=in_the_middle, **left(path, newest))


def save_for_ever(path, number, writing):
    with opened(path) as desk:
        os.write(writing, b"open\n")
        for step in range(1, 1_000_000):
            title = f"{number}.{step}"
            match step % 3:
                case 0:
                    act = "group"
                    desk.save_all([retitled(desk.item(one), title) for one in GROUP], title)
                case 1:
                    act = "item"
                    desk.save(retitled(desk.item(QUESTION), title))
                case _:
                    act = "typed"
                    desk.keep_unsaved(retitled(desk.item("page-contact"), title))
            os.write(writing, f"{act} {title}\n".encode())


def left(path, newest):
    """Tell which saves had returned but are not there, and whether a group was saved by half."""
    with opened(path) as desk:
        groups = [title_of(desk.item(one)) for one in GROUP]
        titles = {
            "group": groups[0],
            "item": title_of(desk.item(QUESTION)),
            "typed": "".join(map(title_of, desk.unsaved())),
        }
    lost = [act for act, title in newest.items() if step_of(titles[act]) < step_of(title)]
    by_half = any(step_of(title) != step_of(groups[0]) for title in groups)
    return {"lost": lost, "by_half": by_half}


def step_of(title):
    """Return the place of a title among those that were written; the first ones were words."""
    return [int(part) for part in title.split(".") if part.isdigit()]


def title_of(item):
    return item.texts[0].title


if __name__ == "__main__":
    task, draft, *rest = sys.argv[1:]
    if task == "hold":
        hold(Path(draft))
    elif task == "fill":
        fill(Path(draft), int(rest[0]) if rest else 0)
    else:
        kill(Path(draft), int(rest[0]))
