//! Runs the program in a terminal: a pty with an emulator (vt100) at the other end. Tests wait for
//! what the screen shows, with a deadline, and never sleep.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// The limit for any wait; long, because test machines are busy.
const DEADLINE: Duration = Duration::from_secs(60);

/// The maximum number of cells of the emulator.
const MOST_CELLS: u32 = 1 << 19;

/// Variables of the terminal in which the tests run.
const INHERITED: [&str; 17] = [
    "NO_COLOR",
    "COLORTERM",
    "COLORFGBG",
    "TMUX",
    "STY",
    "KONSOLE_VERSION",
    "MLTERM",
    "KITTY_WINDOW_ID",
    "VTE_VERSION",
    "XTERM_VERSION",
    "ALACRITTY_WINDOW_ID",
    "TERMINOLOGY",
    "TERM_PROGRAM",
    "VISUAL",
    "EDITOR",
    "LC_ALL",
    "LC_MESSAGES",
];

/// What the terminal shows, and everything that was sent to it.
pub struct Shown {
    pub emulator: vt100::Parser,
    /// All bytes received.
    pub bytes: Vec<u8>,
    /// Whether the terminal was closed by the test, so that nobody reads any more.
    closed: bool,
    /// Whether the program has closed its end.
    ended: bool,
}

pub struct Pty {
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    child: Box<dyn Child + Send + Sync>,
    shown: Arc<(Mutex<Shown>, Condvar)>,
    modes: String,
}

impl Pty {
    /// Runs `masa` with these arguments; its settings and state are in `home`.
    pub fn masa(arguments: &[&str], home: &Path, (width, height): (u16, u16)) -> Pty {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_masa"));
        command.args(arguments);
        Pty::run(command, home, (width, height))
    }

    /// Runs a prepared command.
    pub fn command(command: CommandBuilder, home: &Path, (width, height): (u16, u16)) -> Pty {
        Pty::run(command, home, (width, height))
    }

    /// Runs a shell script in which `$MASA` is the program.
    pub fn shell(script: &str, home: &Path, (width, height): (u16, u16)) -> Pty {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", script]);
        command.env("MASA", env!("CARGO_BIN_EXE_masa"));
        Pty::run(command, home, (width, height))
    }

    /// Runs an ignored test of this suite in a process of its own.
    pub fn test(name: &str, home: &Path, size: (u16, u16)) -> Pty {
        let mut command = CommandBuilder::new(std::env::current_exe().expect("a test knows itself"));
        command.args(["--ignored", "--exact", "--nocapture", name]);
        command.env("HOME_OF_TEST", home);
        Pty::run(command, home, size)
    }

    fn run(mut command: CommandBuilder, home: &Path, (width, height): (u16, u16)) -> Pty {
        let size = PtySize { rows: height, cols: width, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("the system has a pty");
        for name in INHERITED {
            command.env_remove(name);
        }
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        command.env("MASA_CONFIG_DIR", home.join("config"));
        command.env("MASA_STATE_DIR", home.join("state"));
        command.cwd(home);
        let modes = modes(&*pair.master);
        let child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave);
        // The emulator needs no room for cells that the program never draws.
        let (rows, columns) = if u32::from(height) * u32::from(width) > MOST_CELLS {
            (height.min(1 << 8), width.min(1 << 11))
        } else {
            (height, width)
        };
        let emulator = vt100::Parser::new(cells(rows.max(1)), cells(columns.max(1)), 0);
        let shown = Arc::new((
            Mutex::new(Shown { emulator, bytes: Vec::new(), closed: false, ended: false }),
            Condvar::new(),
        ));
        let mut reader = pair.master.try_clone_reader().expect("the pty can be read");
        let writer = pair.master.take_writer().expect("the pty can be written");
        let sink = Arc::clone(&shown);
        thread::spawn(move || {
            let mut piece = [0; 4096];
            loop {
                let count = reader.read(&mut piece).unwrap_or(0);
                // A failed test has poisoned the lock.
                let mut shown = sink.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                if shown.closed {
                    return;
                }
                shown.emulator.process(&piece[..count]);
                shown.bytes.extend_from_slice(&piece[..count]);
                shown.ended = count == 0;
                sink.1.notify_all();
                if count == 0 {
                    return;
                }
            }
        });
        Pty { master: Some(pair.master), writer: Some(writer), child, shown, modes }
    }

    /// Sends keys as a terminal does.
    pub fn send(&mut self, keys: &str) {
        let writer = self.writer.as_mut().expect("the terminal is there");
        writer.write_all(keys.as_bytes()).expect("the pty takes keys");
    }

    /// Waits for a condition; on timeout, fails and prints the screen.
    pub fn wait(&self, what: &str, is_so: impl Fn(&Shown) -> bool) {
        let end = Instant::now() + DEADLINE;
        let mut shown = self.shown.0.lock().expect("no reader fails");
        while !is_so(&shown) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "waited for {what} in vain:\n{}", shown.emulator.screen().contents());
            shown = self.shown.1.wait_timeout(shown, left).expect("no reader fails").0;
        }
    }

    /// Waits until the screen shows a text.
    pub fn wait_for(&self, text: &str) {
        self.wait(text, |shown| shown.emulator.screen().contents().contains(text));
    }

    /// Waits until the program has ended and all its output was read.
    pub fn wait_end(&self) {
        self.wait("the end of what it writes", |shown| shown.ended);
    }

    /// Looks at the current screen.
    pub fn look<T>(&self, at: impl FnOnce(&Shown) -> T) -> T {
        at(&self.shown.0.lock().expect("no reader fails"))
    }

    /// Displays output of another program.
    #[cfg(target_os = "linux")]
    pub fn feed(&self, bytes: &[u8]) {
        self.shown.0.lock().expect("no reader fails").emulator.process(bytes);
    }

    pub fn process(&self) -> u32 {
        self.child.process_id().expect("it runs")
    }

    /// The peak memory of the program so far, in KiB.
    #[cfg(target_os = "linux")]
    pub fn peak_memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process())).expect("it runs");
        let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.strip_suffix("kB"));
        most.and_then(|most| most.trim().parse().ok()).expect("the system tells")
    }

    pub fn signal(&self, signal: Signal) {
        signal_to(self.process(), signal);
    }

    /// Changes the terminal's size.
    pub fn resize(&self, (width, height): (u16, u16)) {
        self.shown
            .0
            .lock()
            .expect("no reader fails")
            .emulator
            .screen_mut()
            .set_size(cells(height), cells(width));
        let size = PtySize { rows: height, cols: width, pixel_width: 0, pixel_height: 0 };
        self.master.as_ref().expect("the terminal is there").resize(size).expect("the pty takes a size");
    }

    /// Sends bytes without waiting until the terminal accepts them.
    pub fn send_aside(&mut self, keys: Vec<u8>) -> thread::JoinHandle<Box<dyn Write + Send>> {
        let mut writer = self.writer.take().expect("the terminal is there");
        thread::spawn(move || {
            writer.write_all(&keys).expect("the pty takes keys");
            writer
        })
    }

    /// Waits until all those bytes are sent; afterwards [`Pty::send`] works again.
    pub fn sent(&mut self, keys: thread::JoinHandle<Box<dyn Write + Send>>) {
        self.writer = Some(keys.join().expect("the keys are sent"));
    }

    /// Closes the terminal at all ends, including the reader, which stops when more output arrives.
    pub fn hang_up(&mut self) {
        self.shown.0.lock().expect("no reader fails").closed = true;
        self.send("\x1b[B");
        self.writer = None;
        self.master = None;
    }

    /// Waits until the program has ended.
    pub fn end(&mut self) -> ExitStatus {
        let end = Instant::now() + DEADLINE;
        loop {
            if let Some(status) = self.child.try_wait().expect("the program can be waited for") {
                return status;
            }
            if Instant::now() > end {
                let screen = self.look(|shown| shown.emulator.screen().contents());
                // The program must not outlive the test.
                self.child.kill().expect("the program can be killed");
                panic!("the program does not end:\n{screen}");
            }
            thread::yield_now();
        }
    }

    /// Waits until the terminal is restored: its modes, its screen, its line discipline.
    pub fn is_given_back(&self) {
        self.wait("a terminal that is as before", |shown| {
            let screen = shown.emulator.screen();
            let plain = !screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor();
            let no_mouse = screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None;
            // Modes that the emulator does not know: compare the last positions of set and reset.
            let order = last(&shown.bytes, b"\x1b[8h") >= last(&shown.bytes, b"\x1b[8l");
            let update = last(&shown.bytes, b"\x1b[?2026l") >= last(&shown.bytes, b"\x1b[?2026h");
            let keyboard = last(&shown.bytes, b"\x1b[<u") >= last(&shown.bytes, b"\x1b[>5u");
            // The title was saved as often as it was restored, and not changed afterwards.
            let title = count(&shown.bytes, b"\x1b[22;2t") == count(&shown.bytes, b"\x1b[23;2t");
            let after = last(&shown.bytes, b"\x1b[23;2t") >= last(&shown.bytes, b"\x1b]2;");
            plain && no_mouse && order && update && keyboard && title && after
        });
        let end = Instant::now() + DEADLINE;
        let master = self.master.as_deref().expect("the terminal is there");
        while modes(master) != self.modes {
            assert!(Instant::now() < end, "before: {}\nnow: {}", self.modes, modes(master));
            thread::yield_now();
        }
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        // This fails if the program has already ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A number of cells.
pub fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("a terminal has cells")
}

/// Sends a signal to a process.
pub fn signal_to(process: u32, signal: Signal) {
    let process = i32::try_from(process).ok().and_then(Pid::from_raw).expect("a process has an id");
    kill_process(process, signal).expect("the process is ours");
}

/// The terminal modes (termios).
fn modes(master: &dyn MasterPty) -> String {
    master.get_termios().map(|modes| format!("{modes:?}")).unwrap_or_default()
}

/// The position of the last occurrence of a sequence, starting at 1; 0 if there is none.
fn last(bytes: &[u8], sequence: &[u8]) -> usize {
    bytes.windows(sequence.len()).rposition(|window| window == sequence).map_or(0, |place| place + 1)
}

/// How often a sequence was sent.
pub fn count(bytes: &[u8], sequence: &[u8]) -> usize {
    bytes.windows(sequence.len()).filter(|window| *window == sequence).count()
}

/// A temporary directory for a test, removed on drop.
pub struct Home(std::path::PathBuf);

impl Home {
    pub fn new(test: &str) -> Home {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}-{}", std::process::id()));
        // May be left over from a killed run.
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a directory can be made");
        Home(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Copies a sample into it; returns its path.
    pub fn with_sample(&self, name: &str) -> std::path::PathBuf {
        let file = format!("{name}.masa.ron");
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample_maps").join(&file);
        let copy = self.0.join(file);
        std::fs::copy(sample, &copy).expect("the sample can be copied");
        copy
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
