"""Runs Masa in a pty for scripts that drive it from outside, with an emulated screen that understands the sequences that
Masa sends. Each character takes one cell, because the maps of these scripts are in English.

The screen is examined only at the end of a frame (a synchronized update), since within a frame it is incomplete.
"""
import fcntl, os, pty, re, select, signal, struct, termios, time

# Answers of a current terminal: synchronized updates are supported, and the primary device attributes, which come last.
ANSWERS = b"\x1b[?2026;2$y\x1b[?62c"
TOKEN = re.compile(rb"\x1b\[([0-?]*)([ -/]*)([@-~])|\x1b\][^\x1b]*\x1b\\|[\n\r\b]|[^\x1b\n\r\b]+")


class Screen:
    """The cells of a terminal."""

    def __init__(self, width, height):
        self.width, self.height = width, height
        self.rows = [[" "] * width for _ in range(height)]
        self.x = self.y = 0
        self.top, self.bottom = 0, height
        self.rest, self.frames = b"", 0

    def feed(self, data, at_end_of_frame):
        """Processes output; calls `at_end_of_frame` at the end of each frame."""
        data = self.rest + data
        place = 0
        while found := TOKEN.match(data, place):
            # An incomplete sequence or multi-byte character.
            if found.end() == len(data) and found[3] is None and not data.endswith((b"\n", b"\r", b"\b", b"\\")):
                break
            place = found.end()
            if found[3]:
                self.sequence(found[1].decode(), found[3].decode())
                if found[0] == b"\x1b[?2026l":
                    self.frames += 1
                    at_end_of_frame()
            elif found[0] == b"\n":
                self.y = min(self.y + 1, self.height - 1)
            elif found[0] == b"\r":
                self.x = 0
            elif found[0] == b"\b":
                self.x = max(self.x - 1, 0)
            elif not found[0].startswith(b"\x1b"):
                self.write(found[0].decode("utf-8", "replace"))
        self.rest = data[place:]

    def write(self, text):
        for character in text:
            if self.x < self.width:
                self.rows[self.y][self.x] = character
            self.x += 1

    def sequence(self, parameters, last):
        if not re.fullmatch(r"[\d;]*", parameters):
            return
        numbers = [int(number) for number in parameters.split(";") if number]
        count = numbers[0] if numbers else 1
        if last == "H":
            self.y, self.x = (numbers + [1, 1])[0] - 1, (numbers[1] - 1 if len(numbers) > 1 else 0)
        elif last in "AB":
            self.y += count if last == "B" else -count
        elif last in "CD":
            self.x = min(self.x, self.width - 1) + (count if last == "C" else -count)
        elif last == "X":
            self.rows[self.y][self.x:self.x + count] = [" "] * len(self.rows[self.y][self.x:self.x + count])
        elif last == "K":
            self.rows[self.y][self.x:] = [" "] * len(self.rows[self.y][self.x:])
        elif last == "J":
            self.rows = [[" "] * self.width for _ in range(self.height)]
        elif last == "r":
            self.top, self.bottom = (numbers[0] - 1, numbers[1]) if numbers else (0, self.height)
            self.x = self.y = 0
        elif last in "ST":
            for _ in range(count):
                gone, new = (self.top, self.bottom - 1) if last == "S" else (self.bottom - 1, self.top)
                del self.rows[gone]
                self.rows.insert(new, [" "] * self.width)

    def row(self, number):
        return "".join(self.rows[number])

    def text(self):
        return "\n".join(self.row(number) for number in range(self.height))


def is_alive(process):
    """Whether any thread of a process is still alive and may hold files; the first thread may end before the others."""
    try:
        threads = os.listdir(f"/proc/{process}/task")
        with open(f"/proc/{process}/stat", encoding="utf-8", errors="replace") as status:
            return len(threads) > 1 or status.read().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


class Program:
    """A program in a pty. `seen` is called with the program at the end of every frame."""

    def __init__(self, command, environment, seen=lambda program: None, size=(100, 40)):
        self.screen, self.seen, self.ended = Screen(*size), seen, False
        self.answered = False
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
            os.execvpe(command[0], command, environment)

    def send(self, keys):
        data = keys.encode()
        try:
            while data and not self.ended:
                data = data[os.write(self.terminal, data):]
        except OSError:
            self.ended = True

    def read(self, patience):
        """Reads output for at most `patience` seconds; True if there was any."""
        if self.ended or not select.select([self.terminal], [], [], patience)[0]:
            return False
        try:
            data = os.read(self.terminal, 1 << 16)
        except OSError:
            data = b""
        self.ended = not data
        if b"\x1b[c" in data and not self.answered:
            self.answered = True
            self.send(ANSWERS.decode())
        self.screen.feed(data, lambda: self.seen(self))
        return bool(data)

    def wait(self, is_so, patience=30):
        """Reads until a condition holds; False on timeout."""
        end = time.monotonic() + patience
        while not is_so(self):
            left = end - time.monotonic()
            if self.ended or left <= 0:
                return False
            self.read(left)
        return True

    def begin(self):
        """Waits for the first synchronized update: from then on the end of a frame is known."""
        return self.wait(lambda program: program.answered) and self.synchronized()

    def synchronized(self):
        self.send("\x0c")
        return self.wait(lambda program: program.screen.frames > 0)

    def children(self):
        """The child processes (under strace: the program itself)."""
        found = []
        for task in os.listdir(f"/proc/{self.process}/task"):
            with open(f"/proc/{self.process}/task/{task}/children", encoding="ascii") as children:
                found += [int(child) for child in children.read().split()]
        return found

    def kill(self, process=None):
        """Kills the program with its children, and waits until they have ended."""
        killed = [process] if process else self.children() + [self.process]
        for one in killed:
            try:
                os.kill(one, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.end()
        # A dying process closes the terminal first, and its other files with their locks later.
        while any(is_alive(one) for one in killed):
            time.sleep(0.001)

    def end(self):
        """Waits until the program has ended; returns its exit status."""
        while not self.ended:
            self.read(30)
        status = os.waitpid(self.process, 0)[1]
        os.close(self.terminal)
        return os.waitstatus_to_exitcode(status)
