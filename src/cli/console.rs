//! Standard output and standard error: sentences and lines made visible, in the order that a terminal or a pipe wants.

use std::cell::OnceCell;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Read, Write};
use std::process::ExitCode;

use super::args::Color;
use super::failure::Failure;
use super::status::Status;
use crate::export::show::ShowScreen;
use crate::format::{Bidi, Settings};
use crate::store::{Directories, load_settings};
use crate::text::visible::{Controls, visible, visible_lines};
use crate::text::{CellOrder, Direction, Layout, Options, Shaping, base_direction};
use crate::words::{Message, Words};

/// Asks terminals that reorder right-to-left text to leave it as it is sent (ECMA-48 RM with BDSM), and to do it again.
const AS_SENT: (&str, &str) = ("\u{1b}[8l", "\u{1b}[8h");

/// The most bytes of an answer that are read.
const LONGEST_ANSWER: u64 = 1024;

/// The cells of a line where the terminal does not tell.
const USUAL_WIDTH: u16 = 80;

pub(super) struct Console {
    out: BufWriter<io::Stdout>,
    color: Color,
    /// Read when they are needed first: the screens read them themselves.
    settings: OnceCell<Settings>,
}

impl Console {
    pub fn new(color: Color) -> Console {
        Console { out: BufWriter::new(io::stdout()), color, settings: OnceCell::new() }
    }

    fn settings(&self) -> &Settings {
        let load = || Directories::find().map(|directories| load_settings(&directories).settings);
        self.settings.get_or_init(|| load().unwrap_or_default())
    }

    fn shaping(&self) -> Shaping {
        self.settings().shaping
    }

    /// Whether a person looks at standard output.
    pub fn is_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }

    fn has_colour(&self) -> bool {
        let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                self.is_terminal()
                    && set("NO_COLOR").is_none()
                    && set("TERM").is_none_or(|terminal| terminal != "dumb")
            }
        }
    }

    /// How a map is shown on standard output, in a width that was asked for or else in that of the terminal.
    pub fn screen(&self, width: Option<u16>) -> ShowScreen {
        let colour = self.has_colour();
        if !self.is_terminal() {
            return ShowScreen { width, colour, ..ShowScreen::PLAIN };
        }
        let width = width.unwrap_or_else(terminal_width);
        ShowScreen { width: Some(width), order: self.order(), shaping: self.shaping(), colour }
    }

    fn order(&self) -> CellOrder {
        if self.is_terminal() && self.settings().bidi == Bidi::App {
            CellOrder::Visual
        } else {
            CellOrder::Logical
        }
    }

    /// Writes text that is on its lines already, in the order of [`Console::screen`].
    pub fn page(&mut self, text: &str) -> Result<(), Failure> {
        let reordered =
            self.order() == CellOrder::Visual && base_direction(text, Direction::RightToLeft).is_rtl();
        let (before, after) = if reordered { AS_SENT } else { ("", "") };
        self.out.write_all(before.as_bytes())?;
        self.out.write_all(text.as_bytes())?;
        self.out.write_all(after.as_bytes())?;
        Ok(())
    }

    /// Writes bytes as they are; to a terminal, with what would act on it made visible.
    pub fn data(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        if self.is_terminal() {
            let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
            self.out.write_all(visible_lines(&text).as_bytes())?;
        } else {
            self.out.write_all(bytes)?;
        }
        Ok(())
    }

    /// Writes a sentence as a line.
    pub fn say(&mut self, message: &Message) -> Result<(), Failure> {
        let message = message.clone().map_text(&|text| visible(text).into_owned());
        if self.order() == CellOrder::Logical {
            let line = Words::english().say_plain(&message);
            return self.page(&(line + "\n"));
        }
        let options = Options {
            controls: Controls::Hidden,
            shaping: self.shaping(),
            ..Options::new(terminal_width(), Direction::LeftToRight)
        };
        let layout = Layout::new(&Words::english().say(&message), options);
        let lines: String = (0..layout.line_count()).map(|row| layout.row(row) + "\n").collect();
        self.page(&lines)
    }

    /// Writes a sentence to standard error.
    pub fn warn(&mut self, message: &Message) -> Result<(), Failure> {
        self.out.flush()?;
        tell(message);
        Ok(())
    }

    /// Asks a question, on standard error, and whether the line that comes on standard input says yes.
    pub fn agreed(&mut self, question: &Message) -> Result<bool, Failure> {
        self.warn(question)?;
        let mut answer = String::new();
        BufReader::new(io::stdin().take(LONGEST_ANSWER)).read_line(&mut answer).map_err(Failure::from)?;
        Ok(matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes"))
    }

    /// Writes what is still held back, tells a failure, and gives the exit status.
    pub fn end(mut self, ended: Result<Status, Failure>) -> ExitCode {
        let flushed = self.out.flush().map_err(Failure::from);
        match ended.and_then(|status| flushed.map(|()| status)) {
            Ok(Status::Fine) => ExitCode::SUCCESS,
            Ok(Status::No) => ExitCode::from(1),
            Err(failure) if failure.is_broken_pipe() => ExitCode::SUCCESS,
            Err(failure) => {
                failure.message().iter().for_each(tell);
                ExitCode::from(2)
            }
        }
    }
}

/// The cells of a line of the terminal.
fn terminal_width() -> u16 {
    crossterm::terminal::size().map_or(USUAL_WIDTH, |(columns, _)| columns.max(1))
}

/// Writes a sentence to standard error. Where that is closed there is nobody to tell.
pub(super) fn tell(message: &Message) {
    let message = message.clone().map_text(&|text| visible(text).into_owned());
    let _ = writeln!(io::stderr(), "{message}");
}

/// Writes what clap has to say: help and version to standard output, what is wrong with the call to standard error.
pub(super) fn tell_usage(error: &clap::Error) -> ExitCode {
    let said = error.render().to_string();
    if error.use_stderr() {
        let _ = write!(io::stderr(), "{}", visible_lines(&said));
        ExitCode::from(2)
    } else {
        // It says how the program was called.
        let _ = write!(io::stdout(), "{}", visible_lines(&said)).and_then(|()| io::stdout().flush());
        ExitCode::SUCCESS
    }
}
