//! Unix: termios, poll(2) and signals. No thread reads the terminal, so nothing steals an editor's keys; a signal only
//! sets a flag and wakes the loop.

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

/// How much is read at once: more than a terminal's queue holds.
const READ: usize = 16 * 1024;
/// How much is read before it is acted on: whoever sends more than the program can take in waits.
const AT_A_TIME: usize = 256 * 1024;

/// The terminal and the signals of this process.
pub struct System {
    tty: Tty,
    decoder: Decoder,
    signals: Signals,
    wakes: OwnedFd,
    waker: Waker,
    watched: Option<Watched>,
    journal: Option<Watched>,
}

/// Wakes the loop, from any thread.
#[derive(Clone)]
pub struct Waker(Arc<OwnedFd>);

impl Waker {
    pub fn wake(&self) {
        // A full pipe wakes it as well.
        let _ = rustix::io::write(&*self.0, b"!");
    }
}

impl System {
    /// The terminal of this process.
    ///
    /// # Errors
    /// Where there is none, or it cannot be read or watched.
    pub fn new() -> io::Result<System> {
        if !io::stdout().is_terminal() {
            return Err(io::Error::from(io::ErrorKind::NotConnected));
        }
        let tty = Tty::open()?;
        let (wakes, wake) = pipe_with(PipeFlags::CLOEXEC | PipeFlags::NONBLOCK)?;
        let signals = Signals::watch(&wake)?;
        fatal::watch()?;
        let waker = Waker(Arc::new(wake));
        Ok(System { tty, decoder: Decoder::default(), signals, wakes, waker, watched: None, journal: None })
    }

    /// What wakes [`System::wait`].
    pub fn waker(&self) -> Waker {
        self.waker.clone()
    }

    /// Watches this file instead of the former: [`Woken::file`] tells when something happens to it.
    pub fn watch(&mut self, file: Option<&Path>) {
        self.watched = file.and_then(Watched::file);
    }

    /// Watches the directory of the journal, if that is not done yet: [`Woken::journal`] tells when a file goes from it
    /// or is altered by others.
    pub fn watch_journal(&mut self, directory: &Path) {
        if self.journal.is_none() {
            self.journal = Watched::directory(directory);
        }
    }

    /// Whether the system tells what happens to the file.
    pub fn is_watching(&self) -> bool {
        self.watched.as_ref().is_some_and(Watched::is_alive)
    }

    /// The width and height of the terminal in cells; 80 × 24 where it does not tell.
    pub fn size(&self) -> (u16, u16) {
        match rustix::termios::tcgetwinsize(io::stdout()) {
            Ok(size) if size.ws_col > 0 && size.ws_row > 0 => (size.ws_col, size.ws_row),
            _ => (80, 24),
        }
    }

    /// Takes the terminal: raw mode, and `modes` to set what [`give_back`] resets. In the background it waits, stopped,
    /// as every program does that a shell has there; nothing is taken once a signal has come that ends the program.
    ///
    /// # Errors
    /// Those of termios and of writing.
    pub fn take(&self, modes: &[u8]) -> io::Result<()> {
        // Not left to tcsetattr(2), which would stop the program again and again without telling it of its end.
        while self.tty.is_background() && self.signals.end_asked().is_none() && signals::has_job_control() {
            signals::stop_in_background();
            if self.tty.is_background() {
                // A signal that came with the one that continued it may still be on its way in another thread.
                std::thread::sleep(LOOK);
            }
        }
        if self.signals.end_asked().is_some() {
            return Ok(());
        }
        // Whoever takes it draws everything anew.
        self.signals.forget_continued();
        take(&self.tty)?;
        Output.write_all(modes)
    }

    /// Notes that answers are on their way, or have all come: those that come after the program must not become the
    /// shell's input.
    pub fn expect_answers(&self, expected: bool) {
        tty::ANSWERS_EXPECTED.store(expected, std::sync::atomic::Ordering::Relaxed);
    }

    /// Waits until something happens, at the most for so long: forever, unless that is said or the decoder waits for the
    /// rest of a sequence.
    ///
    /// # Errors
    /// Those of poll(2).
    pub fn wait(&mut self, at_most: Option<Duration>) -> io::Result<Woken> {
        let mut woken = Woken::default();
        let patience = self.decoder.patience();
        let (input, hung_up) = self.poll(patience.into_iter().chain(at_most).min())?;
        woken.file = self.watched.as_mut().is_some_and(Watched::take);
        // A descriptor that nothing comes from any more must not be waited for.
        self.watched.take_if(|watched| !watched.is_alive());
        woken.journal = self.journal.as_mut().is_some_and(Watched::take);
        self.journal.take_if(|watched| !watched.is_alive());
        if input {
            match self.read() {
                Some(bytes) => woken.events = self.decoder.feed(&bytes),
                None => woken.end = Some(signal_hook::consts::SIGHUP),
            }
        } else if hung_up {
            woken.end = Some(signal_hook::consts::SIGHUP);
        } else if patience.is_some_and(|patience| at_most.is_none_or(|at_most| at_most >= patience))
            && !self.drain_wakes()
            && !woken.file
            && !woken.journal
        {
            woken.events = self.decoder.give_up();
        }
        self.drain_wakes();
        self.signals.tell(&mut woken);
        Ok(woken)
    }

    /// Whether there is input, and whether the terminal is gone.
    fn poll(&self, timeout: Option<Duration>) -> io::Result<(bool, bool)> {
        let timeout = timeout.and_then(|timeout| Timespec::try_from(timeout).ok());
        // Where no file is watched, the wakes are watched twice.
        let [file, journal] = [&self.watched, &self.journal]
            .map(|watched| watched.as_ref().map_or(self.wakes.as_fd(), Watched::descriptor))
            .map(|descriptor| PollFd::from_borrowed_fd(descriptor, PollFlags::IN));
        let mut watched = [
            PollFd::new(&self.tty.input, PollFlags::IN),
            PollFd::new(&self.wakes, PollFlags::IN),
            file,
            journal,
        ];
        match poll(&mut watched, timeout.as_ref()) {
            // A signal: its flag is set.
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let ready = watched[0].revents();
        let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
        Ok((ready.contains(PollFlags::IN), ready.intersects(gone)))
    }

    /// What has come; `None` where the terminal is gone.
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

    /// Empties the wake pipe; whether there was anything in it.
    fn drain_wakes(&self) -> bool {
        let mut piece = [0; 256];
        let mut any = false;
        while let Ok(1..) = rustix::io::read(&self.wakes, &mut piece) {
            any = true;
        }
        any
    }

    /// Stops this process until it is continued, as the terminal's stop key does.
    pub fn stop(&self) {
        self.signals.stop();
    }

    /// Asks the processes of this job to stop, this one included: [`System::wait`] tells of it.
    pub fn ask_job_to_stop(&self) {
        // Refused only where a process of the job belongs to somebody else; this one is then asked alone.
        if rustix::process::kill_current_process_group(rustix::process::Signal::TSTP).is_err() {
            let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::TSTP);
        }
    }

    /// Waits for a program that has the terminal meanwhile; when the user stops it, this process stops with it. What ends
    /// this process ends that one too.
    ///
    /// # Errors
    /// Those of waiting; [`io::ErrorKind::Interrupted`] where this process is to end.
    pub fn wait_for(&self, child: &mut Child) -> io::Result<std::process::ExitStatus> {
        // Until the terminal is taken again and everything that was typed before is there.
        self.signals.lend();
        loop {
            if let Some(status) = child.try_wait()? {
                // What was meant for that program is not for this one.
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

/// How often a program that is to end is looked at, and how long at a time, as for a signal that may be on its way.
const LOOKS: u32 = 50;
const LOOK: Duration = Duration::from_millis(10);

/// Passes a signal on to a program that this one has started, and gives it half a second to take its leave.
fn pass_on(signal: i32, child: &mut Child) {
    if let Ok(process) = i32::try_from(child.id()) {
        let signal = nix::sys::signal::Signal::try_from(signal).ok();
        // It may have ended just now.
        let _ = nix::sys::signal::kill(nix::unistd::Pid::from_raw(process), signal);
    }
    for _ in 0..LOOKS {
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        std::thread::sleep(LOOK);
    }
}

/// Ends as the signal that came would have ended the program, so that whoever started it can see it.
pub fn end_by(signal: i32) {
    let _ = signal_hook::low_level::emulate_default_handler(signal);
}

/// What writes to the terminal: with one system call, where the terminal takes it all. While the terminal is somebody
/// else's, what is written is dropped.
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
