"""Masa in a terminal of its own, for scripts that drive it from outside: a pty, and a screen that understands what Masa
sends (its own sequences, one cell a character: the maps of these scripts are in English).

What is seen is only looked at where a frame ends (the end of a synchronized update): within one nothing is true yet.
"""
import fcntl, os, pty, re, select, signal, struct, termios, time

# The answers that every terminal of today gives: it takes synchronized updates; and the last one.
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
        """Takes bytes in; calls `at_end_of_frame` at the end of each frame."""
        data = self.rest + data
        place = 0
        while found := TOKEN.match(data, place):
            # A sequence, or a character of several bytes, that is not whole yet.
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
    """Whether a thread of a process has not let go of everything yet; the first may be gone before the others."""
    try:
        threads = os.listdir(f"/proc/{process}/task")
        with open(f"/proc/{process}/stat", encoding="utf-8", errors="replace") as status:
            return len(threads) > 1 or status.read().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


class Program:
    """A program in a pty. `seen` is called at the end of every frame, with the program."""

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
        """Takes in what comes within so many seconds; whether anything did."""
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
        """Reads until something is so; whether it came to be."""
        end = time.monotonic() + patience
        while not is_so(self):
            left = end - time.monotonic()
            if self.ended or left <= 0:
                return False
            self.read(left)
        return True

    def begin(self):
        """Waits for the first frame that is a synchronized update: from then on frames have an end."""
        return self.wait(lambda program: program.answered) and self.synchronized()

    def synchronized(self):
        self.send("\x0c")
        return self.wait(lambda program: program.screen.frames > 0)

    def children(self):
        """The processes that it has begun (under strace: the program itself)."""
        found = []
        for task in os.listdir(f"/proc/{self.process}/task"):
            with open(f"/proc/{self.process}/task/{task}/children", encoding="ascii") as children:
                found += [int(child) for child in children.read().split()]
        return found

    def kill(self, process=None):
        """Kills it, with what it has begun, and waits for its end."""
        killed = [process] if process else self.children() + [self.process]
        for one in killed:
            try:
                os.kill(one, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.end()
        # The terminal is closed before its other files are, and with them its locks.
        while any(is_alive(one) for one in killed):
            time.sleep(0.001)

    def end(self):
        """Waits for its end; its exit status."""
        while not self.ended:
            self.read(30)
        status = os.waitpid(self.process, 0)[1]
        os.close(self.terminal)
        return os.waitstatus_to_exitcode(status)
