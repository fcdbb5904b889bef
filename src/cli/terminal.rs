//! `masa terminal`: shows which terminal this is and why, and helps to choose how right-to-left text
//! is sent to it. Only a reader can say which sample reads right: terminals do not tell.

use std::io;

use super::args::TerminalArguments;
use super::console::Console;
use super::failure::Failure;
use super::status::Status;
use crate::app::emulator::{Recognition, Sending};
use crate::app::recognition;
use crate::app::survey::{Survey, TypedAnswer, keys_that_arrive, survey, typed_answer};
use crate::app::terminal::Switch;
use crate::format::{Bidi, ShapingChoice, TerminalChoice, system_says};
use crate::model::Choice;
use crate::store::{Directories, choose_for_terminal};
use crate::text::{CellOrder, Direction, Layout, Options, Shaping};
use crate::ui::core::terminal::Ground;
use crate::words::Message;

/// What is tried: letters, digits, brackets and Latin together; points; lam-alef and Arabic digits.
const SAMPLES: [&str; 3] = ["מסע לקוח (שלב 12) – Google", "שָׁלוֹם לְכֻלָּם", "السلام عليكم، ١٢٣ لا بأس"];
const WIDTH: u16 = 36;
const AS_SENT: &str = "\u{1b}[8l";
const AS_STORED: &str = "\u{1b}[8h";
/// The ways to send text, in the order in which they are numbered.
const WAYS: [Bidi; 4] = [Bidi::App, Bidi::Guard, Bidi::Kitty, Bidi::Terminal];
const SHAPINGS: [(ShapingChoice, Shaping); 3] = [
    (ShapingChoice::Forms, Shaping::Forms),
    (ShapingChoice::Ligated, Shaping::Ligated),
    (ShapingChoice::None, Shaping::None),
];

pub(super) fn terminal(asked: &TerminalArguments, console: &mut Console) -> Result<Status, Failure> {
    let directories = Directories::find();
    let known = recognition(console.settings(), directories.as_ref());
    let surveyed = if console.is_terminal() && console.is_answered() {
        Some(survey(known.clone(), console.settings()).map_err(|error| failed(&error))?)
    } else {
        None
    };
    if let Some(signal) = surveyed.as_ref().and_then(|survey| survey.ended) {
        return Err(Failure::Ended(signal));
    }
    let known = surveyed.as_ref().map_or(known, |survey| survey.recognition.clone());
    for line in report(&known, surveyed.as_ref()) {
        console.say(&line)?;
    }
    let Some(surveyed) = surveyed.filter(|_| !asked.report) else { return Ok(Status::Success) };
    let Some((bidi, shaping)) = unless_left(choose_order(&known, console))? else {
        console.say(&Message::new("calibrate-none"))?;
        if let Some(advice) = known.advice() {
            console.say(&advice)?;
        }
        return Ok(Status::Negative);
    };
    if let Some(directories) = &directories {
        choose_for_terminal(directories, TerminalChoice { terminal: known.name(), bidi, shaping })?;
        console.say(&Message::new("calibrate-saved").text("terminal", known.name()))?;
    }
    unless_left(others(&surveyed, console).map(Some))?;
    Ok(Status::Success)
}

/// Nothing, if the user left the questions.
fn unless_left<T>(asked: Result<Option<T>, Failure>) -> Result<Option<T>, Failure> {
    match asked {
        Err(Failure::Left) => Ok(None),
        asked => asked,
    }
}

/// What is known of the terminal, a line each.
fn report(known: &Recognition, surveyed: Option<&Survey>) -> Vec<Message> {
    let evidence = &known.evidence;
    let sending = known.sending();
    let mut lines = vec![
        Message::new("report-masa").text("version", env!("CARGO_PKG_VERSION")),
        Message::new("report-terminal").message("terminal", known.reason()),
        Message::new("report-name").text("name", known.name()),
    ];
    for (name, value) in &evidence.variables {
        lines.push(Message::new("report-variable").text("name", *name).text("value", value.as_str()));
    }
    let said = [("DA2", &evidence.attributes), ("XTVERSION", &evidence.version)];
    for (query, answer) in said {
        if let Some(answer) = answer {
            lines.push(Message::new("report-answer").text("query", query).text("said", answer.as_str()));
        }
    }
    if let Some(reorders) = evidence.reorders {
        lines.push(Message::new(if reorders { "report-reorders" } else { "report-reorders-not" }));
    }
    let bidi = Message::new(sending.bidi.label());
    let source = if known.choice().is_some_and(|choice| choice.bidi != Bidi::Auto) {
        "report-chosen"
    } else {
        "report-usual"
    };
    lines.push(Message::new("report-order").message("bidi", bidi).message("source", Message::new(source)));
    if let Some(surveyed) = surveyed {
        let (width, height) = surveyed.size;
        lines.push(Message::new("report-size").number("width", width).number("height", height));
        lines.push(Message::new(match surveyed.ground {
            Ground::Light => "report-light",
            Ground::Dark => "report-dark",
            Ground::Unknown => "report-ground-unknown",
        }));
        if !surveyed.abilities.is_empty() {
            lines.push(Message::new("report-abilities").text("names", surveyed.abilities.join(", ")));
        }
        if !surveyed.answered {
            lines.push(Message::new("report-silent"));
        }
    }
    lines
}

/// Shows the samples in every way, and asks which reads right, and in which form of its letters; `None` if none does.
fn choose_order(
    known: &Recognition,
    console: &mut Console,
) -> Result<Option<(Bidi, ShapingChoice)>, Failure> {
    let sending = known.sending();
    let ways = WAYS.map(|bidi| Sending { bidi, ..sending });
    let chosen = choose("calibrate-order", &ways, &SAMPLES, sending.switch, console)?;
    chosen.map(|way| Ok((way.bidi, choose_shaping(known, way.bidi, console)?))).transpose()
}

/// Shows Arabic in every form, and asks which reads right; what is usual if none does.
fn choose_shaping(known: &Recognition, bidi: Bidi, console: &mut Console) -> Result<ShapingChoice, Failure> {
    let sending = Sending { bidi, ..known.sending() };
    let ways = SHAPINGS.map(|(_, shaping)| Sending { shaping, ..sending });
    let switch = sending.switch.filter(|_| sending.order() == CellOrder::Visual);
    let samples = SAMPLES.get(2..).unwrap_or_default();
    let chosen = choose("calibrate-shaping", &ways, samples, switch, console)?;
    let named = |way: Sending| SHAPINGS.iter().find(|(_, shaping)| *shaping == way.shaping);
    Ok(chosen.and_then(named).map_or(ShapingChoice::Auto, |(choice, _)| *choice))
}

/// Shows the samples as they are sent in each of some ways, while the terminal's own switch is off,
/// and asks which reads right; `None` if none does.
fn choose(
    heading: &'static str,
    ways: &[Sending],
    samples: &[&str],
    switch: Option<Switch>,
    console: &mut Console,
) -> Result<Option<Sending>, Failure> {
    console.say(&Message::new(heading))?;
    let shown: String =
        (1..).zip(ways).map(|(number, way)| sample(&format!("{number}"), *way, samples)).collect();
    if let Some(switch) = switch {
        console.raw(switch.off())?;
    }
    console.raw(shown.as_bytes())?;
    let answer = number(console, &Message::new("calibrate-which"), ways.len());
    if let Some(switch) = switch {
        console.raw(switch.on())?;
    }
    Ok(answer?.and_then(|number| ways.get(number).copied()))
}

/// The samples as they are sent in one way, each between bars that show whether columns hold.
fn sample(number: &str, sending: Sending, samples: &[&str]) -> String {
    let mode = if sending.order() == CellOrder::Visual { AS_SENT } else { AS_STORED };
    let mut out = String::from(mode);
    for (place, text) in samples.iter().enumerate() {
        let options = Options {
            order: sending.order(),
            shaping: sending.shaping,
            max_lines: Some(1),
            ..Options::new(WIDTH, Direction::RightToLeft)
        };
        let layout = Layout::new(text, options);
        let row = layout.row(0);
        let blanks = " ".repeat(usize::from(WIDTH.saturating_sub(layout.line_width(0))));
        let head = if place == 0 { number } else { " " };
        out.push_str(&sending.countermeasure().apply(&format!(" {head} │{blanks}{row}│\n")));
    }
    out.push_str(AS_STORED);
    out.push('\n');
    out
}

/// Asks about the caret, colours, wide characters and keys, and says what to do about each.
fn others(surveyed: &Survey, console: &mut Console) -> Result<(), Failure> {
    if surveyed.answered {
        console.raw(b"\x1b[6 q")?;
        let seen = confirm(console, "calibrate-caret");
        console.raw(b"\x1b[0 q")?;
        if !seen? {
            console.say(&Message::new("calibrate-caret-advice"))?;
        }
    }
    console.raw("  │123456│\n  │旅程图│\n  │👩😀▶ │\n".as_bytes())?;
    if !confirm(console, "calibrate-wide")? {
        console.say(&Message::new("calibrate-wide-advice"))?;
    }
    if confirm(console, "calibrate-keys")? {
        let heading = Message::new("calibrate-press").to_string();
        let keys = keys_that_arrive(&heading).map_err(|error| failed(&error))?;
        let names: Vec<String> = keys.iter().map(ToString::to_string).collect();
        console.say(&Message::new("calibrate-arrived").text("keys", names.join("  ")))?;
    }
    Ok(())
}

/// Asks a question on the terminal. Its keyboard is taken over, so that Esc leaves the question and Ctrl-C the program,
/// and both leave the terminal as it was.
fn answer(console: &mut Console, question: &Message) -> Result<String, Failure> {
    // While the keyboard is ours, a line feed does not return to the beginning of the line.
    console.flush()?;
    match typed_answer(|| console.warn(question)) {
        Ok(TypedAnswer::Line(line)) => Ok(line),
        Ok(TypedAnswer::Left) => Err(Failure::Left),
        Ok(TypedAnswer::Ended(signal)) => Err(Failure::Ended(signal)),
        Err(Failure::Output(error)) => Err(failed(&error)),
        Err(failure) => Err(failure),
    }
}

fn confirm(console: &mut Console, question: &'static str) -> Result<bool, Failure> {
    let answer = answer(console, &Message::new(question))?;
    Ok(console.is_yes(&answer))
}

fn failed(error: &io::Error) -> Failure {
    Failure::from(Message::new("terminal-failed").text("said", system_says(error)))
}

/// Asks for a number from 1 to `most`; returns it from 0, or `None` for any other answer.
fn number(console: &mut Console, question: &Message, most: usize) -> Result<Option<usize>, Failure> {
    let answer = answer(console, question)?;
    let digits: String = answer.trim().chars().map(crate::ui::core::keyboard::latin).collect();
    Ok(digits.parse::<usize>().ok().filter(|number| (1..=most).contains(number)).map(|number| number - 1))
}
