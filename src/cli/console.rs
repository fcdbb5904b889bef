//! Standard output and standard error: prints messages and text with control characters made
//! visible, and right-to-left text in the order that the terminal or pipe expects.

use std::cell::OnceCell;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Read, Write};
use std::process::ExitCode;

use super::args::Color;
use super::failure::Failure;
use super::status::Status;
use crate::app::emulator::Sending;
use crate::app::system::end_by;
use crate::app::{language, recognition};
use crate::export::show::ShowScreen;
use crate::format::Settings;
use crate::model::is_right_to_left;
use crate::store::{Directories, load_settings};
use crate::text::visible::{Controls, visible, visible_lines};
use crate::text::{CellOrder, Countermeasure, Direction, Layout, Options, Shaping, base_direction};
use crate::words::{Message, Words};

/// Turns off a terminal's own reordering of right-to-left text, and turns it on again (ECMA-48 RM
/// and SM with BDSM).
const AS_SENT: (&str, &str) = ("\u{1b}[8l", "\u{1b}[8h");

/// The longest answer that is read, in bytes.
const LONGEST_ANSWER: u64 = 1024;

/// The line width in cells if the terminal does not report one.
const DEFAULT_WIDTH: u16 = 80;

/// The line width in cells in a pipe, if `COLUMNS` does not say another.
const PIPE_WIDTH: u16 = 120;

/// The widths that `COLUMNS` may ask for, as for `--width`.
const WIDTHS: std::ops::RangeInclusive<u16> = 20..=1000;

pub(super) struct Console {
    out: BufWriter<io::Stdout>,
    color: Color,
    /// Loaded when first needed; the interactive program loads them itself.
    settings: OnceCell<Settings>,
}

impl Console {
    pub fn new(color: Color) -> Console {
        Console { out: BufWriter::new(io::stdout()), color, settings: OnceCell::new() }
    }

    pub fn settings(&self) -> &Settings {
        let load = || Directories::find().map(|directories| load_settings(&directories).settings);
        self.settings.get_or_init(|| load().unwrap_or_default())
    }

    /// How text is sent to this terminal, from the environment alone.
    fn sending(&self) -> Sending {
        recognition(self.settings(), Directories::find().as_ref()).sending()
    }

    /// The language of the settings, or that of the system.
    pub fn words(&self) -> &'static Words {
        language::words(self.settings())
    }

    fn shaping(&self) -> Shaping {
        self.sending().shaping
    }

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

    /// How to lay out a map on standard output: in the given width, or else in the terminal's, or in a
    /// pipe that of `COLUMNS`.
    pub fn screen(&self, width: Option<u16>) -> ShowScreen {
        let colour = self.has_colour();
        if !self.is_terminal() {
            let width = width.unwrap_or_else(pipe_width);
            return ShowScreen { width: Some(width), colour, ..ShowScreen::PLAIN };
        }
        let width = width.unwrap_or_else(terminal_width);
        ShowScreen { width: Some(width), order: self.order(), shaping: self.shaping(), colour }
    }

    fn order(&self) -> CellOrder {
        if self.is_terminal() { self.sending().order() } else { CellOrder::Logical }
    }

    /// Writes text that is already laid out in lines, in the order of [`Console::screen`].
    pub fn page(&mut self, text: &str) -> Result<(), Failure> {
        let reordered =
            self.order() == CellOrder::Visual && base_direction(text, Direction::RightToLeft).is_rtl();
        let (before, after) = if reordered { AS_SENT } else { ("", "") };
        let sending = self.sending();
        // A switch holds for the whole screen, not for these lines alone.
        let countermeasure = match sending.switch {
            Some(_) if reordered => Countermeasure::Guard,
            _ if reordered => sending.countermeasure(),
            _ => Countermeasure::Nothing,
        };
        self.out.write_all(before.as_bytes())?;
        self.out.write_all(countermeasure.apply(text).as_bytes())?;
        self.out.write_all(after.as_bytes())?;
        Ok(())
    }

    /// Writes bytes for the terminal itself, at once.
    pub fn raw(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.out.write_all(bytes)?;
        self.flush()
    }

    /// Writes at once what was said so far.
    pub fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }

    /// Writes raw bytes; on a terminal, control characters are made visible.
    pub fn data(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        if self.is_terminal() {
            let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
            self.out.write_all(visible_lines(&text).as_bytes())?;
        } else {
            self.out.write_all(bytes)?;
        }
        Ok(())
    }

    /// Writes a message as a line.
    pub fn say(&mut self, message: &Message) -> Result<(), Failure> {
        let message = message.clone().map_text(&|text| visible(text).into_owned());
        if self.order() == CellOrder::Logical {
            let line = self.words().say_plain(&message);
            return self.page(&(line + "\n"));
        }
        let direction = if is_right_to_left(self.words().language()) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        };
        let options = Options {
            controls: Controls::Hidden,
            shaping: self.shaping(),
            ..Options::new(terminal_width(), direction)
        };
        let layout = Layout::new(&self.words().say(&message), options);
        let lines: String = (0..layout.line_count()).map(|row| layout.row(row) + "\n").collect();
        self.page(&lines)
    }

    /// Writes a message to standard error.
    pub fn warn(&mut self, message: &Message) -> Result<(), Failure> {
        self.out.flush()?;
        report(self.words(), message);
        Ok(())
    }

    /// Whether somebody can answer a question.
    pub fn is_answered(&self) -> bool {
        io::stdin().is_terminal()
    }

    /// Asks on standard error, and reads a line from standard input.
    pub fn answer(&mut self, question: &Message) -> Result<String, Failure> {
        self.warn(question)?;
        let mut answer = String::new();
        BufReader::new(io::stdin().take(LONGEST_ANSWER)).read_line(&mut answer).map_err(Failure::from)?;
        Ok(answer)
    }

    /// Asks on standard error, reads a line from standard input, and returns whether it means yes.
    pub fn confirm(&mut self, question: &Message) -> Result<bool, Failure> {
        let answer = self.answer(question)?;
        Ok(self.is_yes(&answer))
    }

    /// Whether an answer is `y`, `yes`, or that in the language of the program.
    pub fn is_yes(&self, answer: &str) -> bool {
        let said = |words: &Words| words.say_plain(&Message::new("cli-yes"));
        let answers = [said(Words::english()), said(self.words())];
        let answer = answer.trim().to_lowercase();
        answers.iter().flat_map(|one| one.split(' ')).any(|one| one == answer)
    }

    /// Flushes standard output, prints the failure if there is one, and returns the exit status.
    pub fn finish(mut self, ended: Result<Status, Failure>) -> ExitCode {
        let flushed = self.out.flush().map_err(Failure::from);
        match ended.and_then(|status| flushed.map(|()| status)) {
            Ok(Status::Success) => ExitCode::SUCCESS,
            Ok(Status::Negative) => ExitCode::from(1),
            Err(failure) if failure.is_broken_pipe() => ExitCode::SUCCESS,
            Err(Failure::Left) => ExitCode::from(1),
            Err(Failure::Ended(signal)) => {
                end_by(signal);
                ExitCode::FAILURE
            }
            Err(failure) => {
                failure.messages().iter().for_each(|message| report(self.words(), message));
                ExitCode::from(2)
            }
        }
    }
}

/// The width of the terminal in cells.
fn terminal_width() -> u16 {
    crossterm::terminal::size().map_or(DEFAULT_WIDTH, |(columns, _)| columns.max(1))
}

/// The width of a line in a pipe.
fn pipe_width() -> u16 {
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.trim().parse().ok());
    asked.filter(|columns| WIDTHS.contains(columns)).unwrap_or(PIPE_WIDTH)
}

/// Writes a message to standard error. Ignores errors: it may be closed.
pub(super) fn report(words: &Words, message: &Message) {
    let message = message.clone().map_text(&|text| visible(text).into_owned());
    let _ = writeln!(io::stderr(), "{}", words.say_plain(&message));
}

/// Prints a message from clap: help and version to standard output, usage errors to standard error.
pub(super) fn report_usage(error: &clap::Error) -> ExitCode {
    let said = error.render().to_string();
    if error.use_stderr() {
        let _ = write!(io::stderr(), "{}", visible_lines(&said));
        ExitCode::from(2)
    } else {
        // The help contains the program's name as it was called, which may hold any character.
        let _ = write!(io::stdout(), "{}", visible_lines(&said)).and_then(|()| io::stdout().flush());
        ExitCode::SUCCESS
    }
}
