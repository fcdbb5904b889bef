//! The Unix implementation: termios, poll(2) and signals. No extra thread reads the terminal, so
//! none can steal input from an editor; a signal handler only sets a flag and wakes the main loop.

mod directory;
mod fatal;
mod signals;
mod tty;

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::Child;
use std::sync::Arc;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{AsFd, OwnedFd};
use rustix::pipe::{PipeFlags, pipe_with};

use self::directory::Watched;
use self::signals::Signals;
pub use self::signals::survive_limits;
use self::tty::{Tty, take};
pub use self::tty::{give_back, give_back_for_good};
use super::Woken;
use crate::app::events::Decoder;

/// The size of one read, in bytes: larger than a terminal's input queue.
const READ: usize = 16 * 1024;
/// At most this many bytes are read before they are handled; a faster sender has to wait.
const AT_A_TIME: usize = 256 * 1024;

pub struct System {
    tty: Tty,
    decoder: Decoder,
    signals: Signals,
    wakes: OwnedFd,
    waker: Waker,
    watched: Option<Watched>,
    journal: Option<Watched>,
    ballots: Option<Watched>,
}

/// Wakes the main loop from any thread.
#[derive(Clone)]
pub struct Waker(Arc<OwnedFd>);

impl Waker {
    pub fn wake(&self) {
        // Ignore errors: if the pipe is full, the loop wakes up anyway.
        let _ = rustix::io::write(&*self.0, b"!");
    }
}

impl System {
    /// Connects to the terminal and installs the signal handlers.
    ///
    /// # Errors
    /// If standard output is not a terminal, or it cannot be read or watched.
    pub fn new() -> io::Result<System> {
        if !io::stdout().is_terminal() {
            return Err(io::Error::from(io::ErrorKind::NotConnected));
        }
        let tty = Tty::open()?;
        let (wakes, wake) = pipe_with(PipeFlags::CLOEXEC | PipeFlags::NONBLOCK)?;
        let signals = Signals::watch(&wake)?;
        fatal::watch()?;
        let waker = Waker(Arc::new(wake));
        let (decoder, watched, journal, ballots) = (Decoder::default(), None, None, None);
        Ok(System { tty, decoder, signals, wakes, waker, watched, journal, ballots })
    }

    /// A handle that wakes [`System::wait`].
    pub fn waker(&self) -> Waker {
        self.waker.clone()
    }

    /// Watches this file instead of the previous one: [`Woken::file`] reports changes.
    pub fn watch(&mut self, file: Option<&Path>) {
        self.watched = file.and_then(Watched::file);
    }

    /// Watches the journal's directory, unless it is watched already: [`Woken::journal`] reports
    /// that a file was removed or changed by another program.
    pub fn watch_journal(&mut self, directory: &Path) {
        if self.journal.is_none() {
            self.journal = Watched::directory(directory);
        }
    }

    /// Watches this folder of ballots instead of the previous one: [`Woken::ballots`] reports new
    /// ones.
    pub fn watch_ballots(&mut self, folder: Option<&Path>) {
        self.ballots = folder.and_then(Watched::directory);
    }

    /// True if the system reports changes of the file.
    pub fn is_watching(&self) -> bool {
        self.watched.as_ref().is_some_and(Watched::is_alive)
    }

    /// Width and height of the terminal in cells; 80 × 24 if unknown.
    pub fn size(&self) -> (u16, u16) {
        match rustix::termios::tcgetwinsize(io::stdout()) {
            Ok(size) if size.ws_col > 0 && size.ws_row > 0 => (size.ws_col, size.ws_row),
            _ => (80, 24),
        }
    }

    /// Takes over the terminal: enables raw mode and writes `modes`, which [`give_back`] resets. A
    /// background job is stopped here until the shell continues it, like any program that changes
    /// the terminal. Does nothing if a signal has asked the program to exit.
    ///
    /// # Errors
    /// If termios or writing fails.
    pub fn take(&self, modes: &[u8]) -> io::Result<()> {
        if self.take_terminal(false)? { Output.write_all(modes) } else { Ok(()) }
    }

    /// Takes over the keyboard alone, for a question on the screen of the shell; [`give_back`] then resets nothing
    /// else.
    ///
    /// # Errors
    /// If termios fails.
    pub fn take_keyboard(&self) -> io::Result<()> {
        self.take_terminal(true).map(drop)
    }

    /// Returns whether the terminal is ours; not so if a signal has asked the program to exit.
    fn take_terminal(&self, keyboard_only: bool) -> io::Result<bool> {
        // Do not leave this to tcsetattr(2): it would stop the program again and again without
        // reporting that it should exit.
        while self.tty.is_background() && self.signals.end_asked().is_none() && signals::has_job_control() {
            signals::stop_in_background();
            if self.tty.is_background() {
                // Another signal that arrived with SIGCONT may still be pending on another thread.
                std::thread::sleep(LOOK);
            }
        }
        if self.signals.end_asked().is_some() {
            return Ok(false);
        }
        // The caller redraws everything anyway.
        self.signals.forget_continued();
        take(&self.tty, keyboard_only)?;
        Ok(true)
    }

    /// Sets whether answers to our queries are outstanding. Answers that arrive after the program's
    /// exit must not become input of the shell.
    pub fn expect_answers(&self, expected: bool) {
        tty::ANSWERS_EXPECTED.store(expected, std::sync::atomic::Ordering::Relaxed);
    }

    /// Waits for an event, at most for `at_most` and for as long as the decoder waits for the rest
    /// of a sequence; without either, forever.
    ///
    /// # Errors
    /// Those of poll(2).
    pub fn wait(&mut self, at_most: Option<Duration>) -> io::Result<Woken> {
        let mut woken = Woken::default();
        let timeout = self.decoder.timeout();
        let (input, hung_up) = self.poll(timeout.into_iter().chain(at_most).min())?;
        woken.file = self.watched.as_mut().is_some_and(Watched::take);
        // A closed descriptor would always be ready, so stop watching it.
        self.watched.take_if(|watched| !watched.is_alive());
        woken.journal = self.journal.as_mut().is_some_and(Watched::take);
        self.journal.take_if(|watched| !watched.is_alive());
        woken.ballots = self.ballots.as_mut().is_some_and(Watched::take);
        self.ballots.take_if(|watched| !watched.is_alive());
        if input {
            match self.read() {
                Some(bytes) => woken.events = self.decoder.feed(&bytes),
                None => woken.end = Some(signal_hook::consts::SIGHUP),
            }
        } else if hung_up {
            woken.end = Some(signal_hook::consts::SIGHUP);
        } else if timeout.is_some_and(|timeout| at_most.is_none_or(|at_most| at_most >= timeout))
            && !self.drain_wakes()
            && !woken.file
            && !woken.journal
            && !woken.ballots
        {
            woken.events = self.decoder.end_of_input();
        }
        self.drain_wakes();
        self.signals.collect(&mut woken);
        Ok(woken)
    }

    /// Returns whether there is input, and whether the terminal has hung up.
    fn poll(&self, timeout: Option<Duration>) -> io::Result<(bool, bool)> {
        let timeout = timeout.and_then(|timeout| Timespec::try_from(timeout).ok());
        // If no file is watched, poll the wake pipe in its place.
        let [file, journal, ballots] = [&self.watched, &self.journal, &self.ballots]
            .map(|watched| watched.as_ref().map_or(self.wakes.as_fd(), Watched::descriptor))
            .map(|descriptor| PollFd::from_borrowed_fd(descriptor, PollFlags::IN));
        let mut watched = [
            PollFd::new(&self.tty.input, PollFlags::IN),
            PollFd::new(&self.wakes, PollFlags::IN),
            file,
            journal,
            ballots,
        ];
        match poll(&mut watched, timeout.as_ref()) {
            // Interrupted by a signal, whose flag is now set.
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let ready = watched[0].revents();
        let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
        Ok((ready.contains(PollFlags::IN), ready.intersects(gone)))
    }

    /// Reads the available input; `None` if the terminal has hung up.
    fn read(&self) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut piece = [0; READ];
        loop {
            match rustix::io::read(&self.tty.input, &mut piece) {
                Ok(0) => return None,
                Ok(count) => bytes.extend_from_slice(piece.get(..count).unwrap_or_default()),
                Err(rustix::io::Errno::INTR) => continue,
                Err(rustix::io::Errno::AGAIN) => return Some(bytes),
                Err(_) => return None,
            }
            match self.poll(Some(Duration::ZERO)) {
                Ok((true, _)) if bytes.len() < AT_A_TIME => {}
                _ => return Some(bytes),
            }
        }
    }

    /// Empties the wake pipe; returns whether it contained anything.
    fn drain_wakes(&self) -> bool {
        let mut piece = [0; 256];
        let mut any = false;
        while let Ok(1..) = rustix::io::read(&self.wakes, &mut piece) {
            any = true;
        }
        any
    }

    /// Stops this process until it is continued, like Ctrl-Z in other programs.
    pub fn stop(&self) {
        self.signals.stop();
    }

    /// Sends SIGTSTP to this process group; [`System::wait`] reports it.
    pub fn ask_job_to_stop(&self) {
        // This fails only if a process of the group belongs to another user; then signal this
        // process alone.
        if rustix::process::kill_current_process_group(rustix::process::Signal::TSTP).is_err() {
            let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::TSTP);
        }
    }

    /// Waits for a child program that is using the terminal. If the user stops it, this process
    /// stops too; a signal that ends this process is passed on to the child.
    ///
    /// # Errors
    /// If waiting fails; [`io::ErrorKind::Interrupted`] if this process must exit.
    pub fn wait_for(&self, child: &mut Child) -> io::Result<std::process::ExitStatus> {
        // In effect until the terminal is taken over again and earlier input has been read.
        self.signals.lend();
        loop {
            if let Some(status) = child.try_wait()? {
                // Signals from the keyboard were meant for the child.
                self.signals.forget();
                return Ok(status);
            }
            let _ = poll(&mut [PollFd::new(&self.wakes, PollFlags::IN)], None);
            self.drain_wakes();
            if let Some(signal) = self.signals.end_asked_from_outside() {
                pass_on(signal, child);
                return Err(io::ErrorKind::Interrupted.into());
            }
            if self.signals.stop_asked() {
                self.stop();
            }
        }
    }
}

/// How often to check whether a child has exited, and the pause between checks; the pause also
/// gives a pending signal time to arrive.
const LOOKS: u32 = 50;
const LOOK: Duration = Duration::from_millis(10);

/// Passes a signal on to a child and gives it half a second to exit.
fn pass_on(signal: i32, child: &mut Child) {
    if let Ok(process) = i32::try_from(child.id()) {
        let signal = nix::sys::signal::Signal::try_from(signal).ok();
        // Ignore errors: the child may just have exited.
        let _ = nix::sys::signal::kill(nix::unistd::Pid::from_raw(process), signal);
    }
    for _ in 0..LOOKS {
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        std::thread::sleep(LOOK);
    }
}

/// Ends the program by the default action of this signal, so that the parent process sees it.
pub fn end_by(signal: i32) {
    let _ = signal_hook::low_level::emulate_default_handler(signal);
}

/// A writer to the terminal that uses one system call if the terminal accepts all bytes at once.
/// While the terminal is not ours, output is dropped.
#[derive(Clone, Copy, Debug, Default)]
pub struct Output;

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !tty::is_ours() {
            return Ok(bytes.len());
        }
        loop {
            match rustix::io::write(io::stdout(), bytes) {
                Ok(written) => return Ok(written),
                Err(rustix::io::Errno::INTR) => {}
                Err(rustix::io::Errno::AGAIN) => {
                    poll(&mut [PollFd::new(&io::stdout(), PollFlags::OUT)], None)?;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
