//! The implementation for everything except Unix: crossterm reads, waits and sets the modes.
//! Written from its documentation and never compiled. There are no signals and no job control here,
//! and [`System::wait`] polls for finished work ten times a second.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::{Child, ExitStatus};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crossterm::event::{self, KeyCode, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use super::Woken;
use crate::app::events::Event;
use crate::app::terminal::{GIVE_BACK_SIZE, give_back_bytes};
use crate::ui::core::key::{Code, Key};
use crate::ui::core::msg::{Mouse, MouseAction};

const LOOK: Duration = Duration::from_millis(100);

/// Whether we have taken over the terminal.
static TAKEN: AtomicBool = AtomicBool::new(false);
/// Whether only the keyboard was taken over.
static KEYBOARD_ONLY: AtomicBool = AtomicBool::new(false);

pub struct System {
    waker: Waker,
}

/// Wakes the main loop from any thread.
#[derive(Clone)]
pub struct Waker(Arc<AtomicBool>);

impl Waker {
    pub fn wake(&self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

impl System {
    /// Connects to the terminal.
    ///
    /// # Errors
    /// If standard output is not a terminal.
    pub fn new() -> io::Result<System> {
        if !io::stdout().is_terminal() {
            return Err(io::Error::from(io::ErrorKind::NotConnected));
        }
        Ok(System { waker: Waker(Arc::default()) })
    }

    /// A handle that wakes [`System::wait`].
    pub fn waker(&self) -> Waker {
        self.waker.clone()
    }

    /// Not supported here.
    pub fn watch(&mut self, _: Option<&Path>) {}

    /// Not supported here: the number of ballots is not updated.
    pub fn watch_ballots(&mut self, _: Option<&Path>) {}

    /// Not supported here.
    pub fn watch_journal(&mut self, _: &Path) {}

    pub fn is_watching(&self) -> bool {
        false
    }

    /// Width and height of the terminal in cells.
    pub fn size(&self) -> (u16, u16) {
        crossterm::terminal::size().unwrap_or((80, 24))
    }

    /// Takes over the terminal: enables raw mode and writes `modes`, which [`give_back`] resets.
    ///
    /// # Errors
    /// Those of crossterm and of writing.
    pub fn take(&self, modes: &[u8]) -> io::Result<()> {
        enable_raw_mode()?;
        TAKEN.store(true, Ordering::SeqCst);
        Output.write_all(modes)
    }

    /// Takes over the keyboard, for a question on the screen of the shell.
    ///
    /// # Errors
    /// Those of crossterm.
    pub fn take_keyboard(&self) -> io::Result<()> {
        enable_raw_mode()?;
        KEYBOARD_ONLY.store(true, Ordering::SeqCst);
        TAKEN.store(true, Ordering::SeqCst);
        Ok(())
    }

    /// Not needed: crossterm skips answers that it does not know.
    pub fn expect_answers(&self, _: bool) {}

    /// Waits for an event, at most for `at_most`.
    ///
    /// # Errors
    /// Those of crossterm.
    pub fn wait(&mut self, at_most: Option<Duration>) -> io::Result<Woken> {
        let mut woken = Woken::default();
        let end = at_most.map(|at_most| Instant::now() + at_most);
        loop {
            let mut timeout = LOOK;
            while event::poll(timeout)? {
                timeout = Duration::ZERO;
                match event::read()? {
                    event::Event::Resize(..) => woken.resized = true,
                    event::Event::Paste(text) => woken.events.push(Event::pasted(text.into_bytes(), 0)),
                    event::Event::Key(pressed) => woken.events.extend(key(pressed).map(Event::Key)),
                    event::Event::Mouse(done) => woken.events.extend(mouse(done).map(Event::Mouse)),
                    event::Event::FocusGained | event::Event::FocusLost => {}
                }
            }
            let over = end.is_some_and(|end| Instant::now() >= end);
            let done = over | self.waker.0.swap(false, Ordering::SeqCst);
            if done || woken != Woken::default() {
                return Ok(woken);
            }
        }
    }

    /// Not supported here.
    pub fn stop(&self) {}

    /// Not supported here.
    pub fn ask_job_to_stop(&self) {}

    /// Waits for a program that is using the terminal.
    pub fn wait_for(&self, child: &mut Child) -> io::Result<ExitStatus> {
        child.wait()
    }
}

/// A writer to the terminal.
#[derive(Clone, Copy, Debug, Default)]
pub struct Output;

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut out = io::stdout().lock();
        out.write_all(bytes)?;
        out.flush()?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Restores the terminal if we have taken it over.
pub fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        // Ignore errors: nothing can be done about them.
        if !KEYBOARD_ONLY.swap(false, Ordering::SeqCst) {
            let _ = Output.write_all(give_back_bytes(&mut [0; GIVE_BACK_SIZE]));
        }
        let _ = disable_raw_mode();
    }
}

/// Like [`give_back`], for the last time.
pub fn give_back_for_good() {
    give_back();
}

/// Does nothing: there are no signals here.
pub fn end_by(_: i32) {}

fn key(pressed: event::KeyEvent) -> Option<Key> {
    if pressed.kind == KeyEventKind::Release {
        return None;
    }
    let code = match pressed.code {
        KeyCode::Char(character) => Code::Char(character),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab | KeyCode::BackTab => Code::Tab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Insert => Code::Insert,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(number) => Code::Function(number),
        _ => return None,
    };
    let held = |modifier| pressed.modifiers.contains(modifier);
    let in_case = matches!(code, Code::Char(_));
    let shift = (held(KeyModifiers::SHIFT) && !in_case) || pressed.code == KeyCode::BackTab;
    Some(Key { code, control: held(KeyModifiers::CONTROL), alt: held(KeyModifiers::ALT), shift })
}

fn mouse(done: event::MouseEvent) -> Option<Mouse> {
    let action = match done.kind {
        MouseEventKind::Down(MouseButton::Left) => MouseAction::Press,
        MouseEventKind::Drag(MouseButton::Left) => MouseAction::Drag,
        MouseEventKind::Up(MouseButton::Left) => MouseAction::Release,
        MouseEventKind::ScrollUp => MouseAction::WheelUp,
        MouseEventKind::ScrollDown => MouseAction::WheelDown,
        _ => return None,
    };
    Some(Mouse { action, column: done.column, row: done.row })
}
