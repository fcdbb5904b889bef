"""Sessions of Masa at human speed: keys with pauses, saves and exits in between, and a file that is changed afterwards.
Recovery must offer what no file contains, and must not offer what was saved.
"""
import os, random, re, shutil, subprocess, tempfile, time
from concurrent.futures import ProcessPoolExecutor

from screen import Program

MAP = ('JourneyMap(schema: 1, title: "Shop", language: "en", lanes: [(id: "l-1", kind: Activity, capture: true)], '
       'stages: [(name: "Awareness", touchpoints: [(name: "Shop window")])])\n')
EDIT = re.compile(r"edit-(\d+)\.")
# The shortest and longest pause between keys, and the age at which a draft must be journaled, in seconds.
SHORTEST, LONGEST, KEPT = 0.2, 3.0, 2.5
# The number of steps in a session.
STEPS = range(4, 13)
AT_ONCE = 32


class Life:
    """One session of the program, and its result."""

    def __init__(self, program, root, dice):
        self.program, self.root, self.dice = program, root, dice
        self.file = os.path.join(root, "map.masa.ron")
        self.write(MAP)
        state = os.path.join(root, "state")
        self.environment = dict(os.environ, TERM="xterm-256color", MASA_STATE_DIR=state, MASA_CONFIG_DIR=state)
        self.number = 0
        self.in_editor, self.typed_at = False, None
        # The numbers of changes that were acknowledged, saved, undone.
        self.acknowledged, self.saved, self.undone = set(), set(), set()
        self.said = ""
        self.steps = []

    def write(self, text):
        with open(self.file, "w", encoding="utf-8") as file:
            file.write(text)

    def numbers(self):
        with open(self.file, encoding="utf-8") as file:
            return {int(number) for number in EDIT.findall(file.read())}

    def seen(self, masa):
        screen = masa.screen
        rows = [screen.row(number) for number in range(1, screen.height) if number != screen.y or not self.in_editor]
        shown = {int(found) for row in rows for found in EDIT.findall(row)}
        status = re.search(r"\b(not saved|saving|saved|kept)\b", screen.row(0)[-24:])
        self.said = status[1] if status else ""
        if self.said in ("kept", "saved"):
            self.acknowledged = shown
        if self.said == "saved":
            self.saved = shown

    def pause(self, masa, shortest=SHORTEST):
        end = time.monotonic() + self.dice.uniform(shortest, LONGEST)
        while (left := end - time.monotonic()) > 0 and not masa.ended:
            masa.read(left)

    def press(self, masa, keys, name):
        self.steps.append(name)
        masa.send(keys)
        self.pause(masa)

    def step(self, masa):
        if not self.in_editor:
            what = self.dice.choice(["add", "add", "add", "save", "undo"])
            if what == "add":
                self.press(masa, "a", "a")
                self.in_editor = True
            elif what == "save":
                self.press(masa, "\x13", "save")
            else:
                self.undone |= self.numbers_shown(masa)
                self.press(masa, "u", "undo")
            return
        if self.typed_at is None:
            self.number += 1
            self.press(masa, "edi", "type")
            masa.send(f"t-{self.number}.")
            self.typed_at = time.monotonic()
            self.pause(masa)
            return
        what = self.dice.choice(["Enter", "Esc", "Esc", "save"])
        self.press(masa, {"Enter": "\r", "Esc": "\x03", "save": "\x13"}[what], what)
        self.in_editor, self.typed_at = what == "Enter", None

    def numbers_shown(self, masa):
        return {int(number) for number in EDIT.findall(masa.screen.text())}

    def live(self):
        """Runs the session; True if it exited with everything saved."""
        masa = Program([self.program, self.file], self.environment, self.seen)
        if not masa.begin():
            masa.kill()
            raise RuntimeError(f"it does not begin:\n{masa.screen.text()}")
        masa.send("\x1b[B\x1b[B")
        for _ in range(self.dice.choice(STEPS)):
            self.step(masa)
        if self.dice.random() < 0.5:
            drafted = self.typed_at is not None and time.monotonic() - self.typed_at > KEPT
            masa.kill()
            self.steps.append("kill")
            if drafted:
                self.acknowledged = self.acknowledged | {self.number}
            return
        if self.in_editor:
            self.press(masa, "\x03", "Esc")
            self.in_editor, self.typed_at = False, None
        self.press(masa, "q", "q")
        if not masa.ended:
            answer = self.dice.choice("sd")
            self.steps.append(answer)
            masa.send(answer)
            if not masa.wait(lambda masa: masa.ended):
                masa.kill()
                raise RuntimeError(f"it does not leave:\n{masa.screen.text()}")
            if answer == "s":
                self.saved = self.acknowledged = self.numbers()
        masa.end()

    def wrong(self):
        self.live()
        becomes = self.dice.choice(["", "", MAP, MAP.replace('"Shop"', '"Store"')])
        if becomes:
            self.write(becomes)
        before = self.numbers()
        listed = self.recover("recover")
        done = self.recover("recover", self.file)
        if done.returncode not in (0, 1):
            return f"recover ends with {done.returncode}: {done.stderr.decode()}"
        there = self.numbers()
        missing = self.acknowledged - self.undone - there - (self.saved if becomes else set())
        if missing:
            return f"lost: {sorted(missing)}"
        if becomes and there & self.saved - self.undone:
            return f"false alarm: {sorted(there & self.saved)} was saved, and is put into another file"
        is_saved = self.said == "saved" and not self.in_editor
        if is_saved and (there != before or b"No unsaved changes" not in listed.stdout):
            return f"false alarm: {listed.stdout.decode()}"
        if b"No unsaved changes" not in self.recover("recover").stdout:
            return f"something is still left: {self.recover('recover').stdout.decode()}"
        return None

    def recover(self, *arguments):
        return subprocess.run([self.program, *arguments], env=self.environment, capture_output=True, timeout=120, check=False)


def one(program, seed):
    """Returns the problem in the session with this seed, if any, and the number of acknowledged changes."""
    root = tempfile.mkdtemp(prefix="masa-pauses-")
    life = Life(program, root, random.Random(seed))
    try:
        wrong = life.wrong()
    except RuntimeError as error:
        wrong = str(error)
    if wrong:
        return f"life {seed} ({root}; {' '.join(life.steps)}): {wrong}", life.number
    shutil.rmtree(root)
    return None, life.number


def run(program, count, seed):
    """Runs many sessions, several at once; True if none had a problem."""
    lost = alarms = typed = other = 0
    with ProcessPoolExecutor(max_workers=AT_ONCE) as pool:
        for wrong, number in pool.map(one, [program] * count, range(seed, seed + count)):
            typed += number
            if wrong:
                print(wrong)
                alarms += "false alarm" in wrong or "still left" in wrong
                lost += "lost:" in wrong
                other += not any(word in wrong for word in ("false alarm", "still left", "lost:"))
    print(f"{count} lives at the pace of people: {typed} cards typed, {lost} that lost something, {alarms} false alarms, "
          f"{other} others")
    return not lost + alarms + other
