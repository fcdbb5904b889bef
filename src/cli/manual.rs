//! `masa man`: the manual pages, one of the program and one a command, for `man`. Made from the
//! definition of the arguments; the examples stay as they are written.

use std::path::Path;

use clap::{Command, CommandFactory};
use clap_mangen::Man;

use super::args::{Arguments, ManArguments};
use super::console::Console;
use super::failure::Failure;
use super::help::described;
use super::status::Status;
use crate::store::{make_folder, write_new};
use crate::words::Message;

const PROGRAM: &str = "masa";

/// The day of the version, which a page has to name.
const DATE: &str = "2026-11-30";

/// The longest line of a page, in bytes: mandoc complains of more than 80.
const LONGEST_LINE: usize = 76;

/// The program's own files, for every page.
const FILES: &[(&str, &str)] = &[
    (
        "~/.config/masa/settings.ron",
        "The settings; “masa settings” lists them, “masa settings \\-\\-path” says where they are.",
    ),
    (
        "~/.local/state/masa/journal/",
        "Changes that are in no file yet; “masa recover” lists and restores them.",
    ),
    ("~/.local/state/masa/backups/", "What files held before they were saved."),
    ("~/.local/state/masa/failures/", "Reports of crashes."),
    ("NAME.masa.ron", "A map."),
    ("NAME.masa.ron~", "What a map held before a save that could not keep its comments."),
    ("NAME.masa.ron.ballots/", "The ballots of an open vote."),
];

/// The variables of the environment that matter most.
const ENVIRONMENT: &[(&str, &str)] = &[
    (
        "MASA_CONFIG_DIR, MASA_STATE_DIR",
        "The folders of the settings, and of journals and backups, instead of the usual ones.",
    ),
    ("XDG_CONFIG_HOME, XDG_STATE_HOME", "Where the usual folders are."),
    ("LC_ALL, LC_MESSAGES, LANG", "The language, if the settings name none."),
    ("VISUAL, EDITOR", "The editor for long texts."),
    ("COLUMNS", "The width of what is printed into a pipe."),
    ("NO_COLOR, TERM, COLORTERM", "Whether and how colours are used."),
];

/// `masa man [COMMAND] [--dir DIRECTORY]`
pub(super) fn man(asked: &ManArguments, console: &mut Console) -> Result<Status, Failure> {
    let Some(directory) = &asked.dir else {
        let page = page(described(asked.command.as_deref())?, asked.command.as_deref())?;
        console.data(&page)?;
        return Ok(Status::Success);
    };
    make_folder(directory)?;
    let program = Arguments::command();
    let commands = program.get_subcommands().filter(|command| !command.is_hide_set());
    let names: Vec<&str> = commands.map(Command::get_name).collect();
    for name in std::iter::once(None).chain(names.into_iter().map(Some)) {
        let file = match name {
            None => format!("{PROGRAM}.1"),
            Some(name) => format!("{PROGRAM}-{name}.1"),
        };
        write(&directory.join(file), &page(described(name)?, name)?, console)?;
    }
    Ok(Status::Success)
}

fn write(path: &Path, page: &[u8], console: &mut Console) -> Result<(), Failure> {
    write_new(path, page, true)?;
    console.say(&Message::new("cli-written").text("file", path.to_string_lossy()))
}

/// The page of the program, or of a command.
fn page(described: Command, name: Option<&str>) -> Result<Vec<u8>, Failure> {
    let described = match name {
        Some(name) => described.display_name(format!("{PROGRAM}-{name}")),
        None => described,
    };
    let after = described.get_after_help().map(ToString::to_string).unwrap_or_default();
    let has_commands = described.get_subcommands().any(|command| !command.is_hide_set());
    let title = name.map_or(PROGRAM.to_owned(), |name| format!("{PROGRAM}-{name}")).to_uppercase();
    let version = env!("CARGO_PKG_VERSION");
    let heading = format!(".TH {title} 1 {DATE} \"{PROGRAM} {version}\" \"User Commands\"\n");
    let synopsis = synopsis(&described, name);
    let man = Man::new(described);
    let mut page = heading.into_bytes();
    man.render_name_section(&mut page)?;
    page.extend_from_slice(synopsis.as_bytes());
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    if has_commands {
        man.render_subcommands_section(&mut page)?;
    }
    let mut rest = String::new();
    sections(&after, &mut rest);
    if name.is_none() {
        list("FILES", FILES, &mut rest);
    }
    list("ENVIRONMENT", ENVIRONMENT, &mut rest);
    rest.push_str(".SH \"SEE ALSO\"\n");
    rest.push_str(&match name {
        None => {
            format!(".BR {PROGRAM}\\-help (1),\n.BR {PROGRAM}\\-settings (1),\n.BR {PROGRAM}\\-doctor (1)\n")
        }
        Some(_) => format!(".BR {PROGRAM} (1)\n"),
    });
    page.extend_from_slice(rest.as_bytes());
    Ok(tidy(&String::from_utf8_lossy(&page)).into_bytes())
}

/// The ways to call the program or a command, as its help has them.
fn synopsis(described: &Command, name: Option<&str>) -> String {
    let called = name.map_or(PROGRAM.to_owned(), |name| format!("{PROGRAM} {name}"));
    let usage = described.clone().bin_name(&called).render_usage().to_string();
    let usage = usage.strip_prefix("Usage:").unwrap_or(&usage);
    let ways = usage.lines().map(str::trim).filter(|line| !line.is_empty());
    let way = |way: &str| {
        let rest = way.strip_prefix(&called).unwrap_or(way).trim_start();
        format!("\\fB{}\\fR {}\n", escaped(&called), escaped(rest))
    };
    format!(".SH SYNOPSIS\n{}", ways.map(way).collect::<Vec<_>>().join(".br\n"))
}

/// The page as mandoc wants it: without paragraphs within paragraphs, long lines and blanks at the end,
/// in ASCII.
fn tidy(page: &str) -> String {
    let page = page.replace("\n.br\n\n.br\n", "\n.sp\n");
    let mut tidied = String::new();
    let mut is_literal = false;
    for line in page.lines().map(str::trim_end) {
        match line {
            ".nf" => is_literal = true,
            ".fi" => is_literal = false,
            _ => {}
        }
        let mut rest = ascii(line);
        while rest.len() > LONGEST_LINE && !rest.starts_with('.') {
            let text = rest.len() - rest.trim_start().len();
            let fits = rest.get(..LONGEST_LINE).and_then(|fits| fits.rfind(' ')).filter(|end| *end > text);
            let Some((line, next)) = fits.and_then(|end| rest.split_at_checked(end)) else { break };
            let is_request = next.trim_start().starts_with(['.', '\'']);
            // What is literal stays one line: the backslash takes the line break away.
            let next = match (is_literal, is_request) {
                (true, _) => {
                    tidied.push_str(&format!("{line} \\\n"));
                    next.trim_start().to_owned()
                }
                (false, true) => {
                    tidied.push_str(&format!("{line}\n"));
                    format!("\\&{}", next.trim_start())
                }
                (false, false) => {
                    tidied.push_str(&format!("{line}\n"));
                    next.trim_start().to_owned()
                }
            };
            rest = next;
        }
        tidied.push_str(&rest);
        tidied.push('\n');
    }
    tidied
}

/// The text with other characters as roff writes them.
fn ascii(text: &str) -> String {
    let mut written = String::new();
    for one in text.chars() {
        if one.is_ascii() {
            written.push(one)
        } else {
            written.push_str(&format!("\\[u{:04X}]", u32::from(one)))
        }
    }
    written
}

/// Writes what follows the options in the help: examples as they are, and what else is there.
fn sections(after: &str, page: &mut String) {
    let mut has_notes = false;
    for part in after.split("\n\n") {
        let (first, rest) = part.split_once('\n').unwrap_or((part, ""));
        if part.trim().is_empty() {
            continue;
        }
        match first.split_once(':') {
            Some(("Example" | "Examples", _)) => {
                page.push_str(".SH EXAMPLES\n.nf\n");
                rest.lines().for_each(|line| literal(line, page));
                page.push_str(".fi\n");
            }
            Some(("Exit status", told)) => {
                page.push_str(".SH \"EXIT STATUS\"\n");
                literal(told.trim(), page);
                rest.lines().for_each(|line| literal(line.trim(), page));
            }
            Some((heading, "")) if !rest.is_empty() => {
                page.push_str(&format!(".SH \"{}\"\n.nf\n", escaped(&heading.to_uppercase())));
                rest.lines().for_each(|line| literal(line, page));
                page.push_str(".fi\n");
            }
            _ => {
                page.push_str(if std::mem::replace(&mut has_notes, true) { ".PP\n" } else { ".SH NOTES\n" });
                part.lines().for_each(|line| literal(line.trim(), page));
            }
        }
    }
}

fn list(heading: &str, rows: &[(&str, &str)], page: &mut String) {
    page.push_str(&format!(".SH {heading}\n"));
    for (name, told) in rows {
        page.push_str(&format!(".TP\n\\fB{}\\fR\n{told}\n", escaped(name)));
    }
}

fn literal(line: &str, page: &mut String) {
    let line = escaped(line);
    // Otherwise a request.
    if line.starts_with(['.', '\'']) {
        page.push_str("\\&");
    }
    page.push_str(&line);
    page.push('\n');
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq")
}
