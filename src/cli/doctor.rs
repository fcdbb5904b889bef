//! `masa doctor`: what may keep Masa from working as it should on this computer, each with what to do
//! about it. Changes nothing.

use std::path::Path;

use super::args::long_version;
use super::console::Console;
use super::failure::Failure;
use super::git::Git;
use super::merge::is_installed;
use super::settings::mistakes;
use super::status::Status;
use crate::app::folder::maps_in;
use crate::app::recognition;
use crate::format::ReadErrorKind;
use crate::format::settings::review_settings;
use crate::store::journal::survey;
use crate::store::{Directories, FolderHealth, FolderState, Health, health, settings_as, settings_file};
use crate::text::shell_word;
use crate::words::Message;

/// How much something matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    Fine,
    /// Something that the user may want to know.
    Note,
    /// Something to be done.
    Wrong,
}

/// What was found about one thing.
struct Diagnosis {
    weight: Weight,
    said: Message,
    remedy: Option<Message>,
}

impl Diagnosis {
    fn fine(said: Message) -> Diagnosis {
        Diagnosis { weight: Weight::Fine, said, remedy: None }
    }

    fn note(said: Message, remedy: &'static str) -> Diagnosis {
        Diagnosis { weight: Weight::Note, said, remedy: Some(Message::new(remedy)) }
    }

    fn wrong(said: Message, remedy: Message) -> Diagnosis {
        Diagnosis { weight: Weight::Wrong, said, remedy: Some(remedy) }
    }
}

pub(super) fn doctor(console: &mut Console) -> Result<Status, Failure> {
    console.data(format!("masa {}\n", long_version()).as_bytes())?;
    let mut all = terminal(console);
    all.push(locale());
    all.push(clipboard());
    match Directories::find() {
        Some(directories) => {
            all.push(settings(&directories));
            let health = health(&directories);
            all.extend(folders(&health));
            all.extend(journals(&directories));
            all.extend(leftovers(&health));
        }
        None => all.push(Diagnosis::wrong(Message::new("doctor-no-home"), Message::new("doctor-set-home"))),
    }
    all.push(git());
    for diagnosis in &all {
        let line = Message::new(match diagnosis.weight {
            Weight::Fine => "doctor-fine",
            Weight::Note => "doctor-note",
            Weight::Wrong => "doctor-wrong",
        });
        console.say(&line.message("said", diagnosis.said.clone()))?;
        if let Some(remedy) = &diagnosis.remedy {
            console.say(&Message::new("doctor-remedy").message("said", remedy.clone()))?;
        }
    }
    let wrong = all.iter().filter(|diagnosis| diagnosis.weight == Weight::Wrong).count();
    console.say(&Message::new("doctor-count").number("count", wrong))?;
    Ok(if wrong == 0 { Status::Success } else { Status::Negative })
}

fn set(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn terminal(console: &Console) -> Vec<Diagnosis> {
    let known = recognition(console.settings(), Directories::find().as_ref());
    let said = Message::new("report-terminal").message("terminal", known.reason());
    let mut found = vec![match set("TERM").as_deref() {
        None => Diagnosis::wrong(said, Message::new("doctor-no-term")),
        Some("dumb") => Diagnosis::wrong(said, Message::new("doctor-dumb")),
        Some(_) => Diagnosis::fine(said),
    }];
    if let Some(advice) = known.advice() {
        let said = Message::new("doctor-order");
        found.push(Diagnosis { weight: Weight::Wrong, said, remedy: Some(advice) });
    }
    found
}

/// What tells the character set, the strongest first (POSIX).
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_CTYPE", "LANG"];

fn locale() -> Diagnosis {
    let Some((name, value)) = VARIABLES.iter().find_map(|name| Some((*name, set(name)?))) else {
        return Diagnosis::note(Message::new("doctor-no-locale"), "doctor-set-locale");
    };
    let said = Message::new("doctor-locale").text("name", name).text("value", value.as_str());
    let charset = value.to_lowercase();
    let is_utf8 = charset.contains("utf-8") || charset.contains("utf8");
    if is_utf8 { Diagnosis::fine(said) } else { Diagnosis::note(said, "doctor-set-locale") }
}

fn clipboard() -> Diagnosis {
    let said = Message::new("doctor-clipboard");
    if set("TMUX").is_some() { Diagnosis::note(said, "doctor-tmux") } else { Diagnosis::fine(said) }
}

fn settings(directories: &Directories) -> Diagnosis {
    let file = settings_file(directories);
    let file = file.to_string_lossy();
    let wrong = |count: usize| {
        let said = Message::new("doctor-settings-wrong").text("file", &*file).number("count", count);
        Diagnosis::wrong(said, Message::new("doctor-settings-check"))
    };
    match settings_as(directories, review_settings) {
        Ok(None) => Diagnosis::fine(Message::new("settings-file-none").text("file", &*file)),
        Ok(Some(reviewed)) => match mistakes(&reviewed, directories).len() {
            0 => Diagnosis::fine(Message::new("settings-file").text("file", &*file)),
            count => wrong(count),
        },
        Err(error) if error.kind == ReadErrorKind::Directory => {
            Diagnosis::wrong(error.message(), Message::new("doctor-settings-directory"))
        }
        Err(error) => Diagnosis::wrong(error.message(), Message::new("doctor-settings-check")),
    }
}

fn folders(health: &Health) -> Vec<Diagnosis> {
    let told = |name: &'static str, folder: &FolderHealth, unwritable: &'static str| {
        let place = folder.path.to_string_lossy();
        let said = Message::new(name).text("folder", &*place);
        match folder.state {
            FolderState::Fine | FolderState::Absent => Diagnosis::fine(said),
            FolderState::Open => Diagnosis::wrong(
                said,
                Message::new("doctor-folder-open").text("folder", shell_word(folder.path.as_os_str())),
            ),
            FolderState::Unwritable => Diagnosis::wrong(said, Message::new(unwritable)),
        }
    };
    vec![
        told("doctor-config", &health.config, "doctor-config-unwritable"),
        told("doctor-state", &health.state, "doctor-state-unwritable"),
    ]
}

fn journals(directories: &Directories) -> Vec<Diagnosis> {
    let survey = survey(directories);
    let mut found: Vec<Diagnosis> = survey
        .unread
        .iter()
        .map(|error| Diagnosis::wrong(error.message_of_reading(), Message::new("doctor-journal-unread")))
        .collect();
    if !survey.orphaned.is_empty() {
        let said = Message::new("doctor-orphans").number("count", survey.orphaned.len());
        found.push(Diagnosis::wrong(said, Message::new("doctor-recover")));
    }
    if found.is_empty() {
        let said = Message::new("doctor-journals").number("count", survey.in_use.len());
        found.push(Diagnosis::fine(said));
    }
    found
}

/// What holds files, and what crashes have left.
fn leftovers(health: &Health) -> Vec<Diagnosis> {
    let mut found = Vec::new();
    for lock in health.locks.iter().filter(|lock| lock.running) {
        let process = lock.holder.process.map_or_else(|| "?".to_owned(), |process| process.to_string());
        let file = lock.file.as_deref().unwrap_or(Path::new("?")).to_string_lossy();
        let said = Message::new("doctor-lock").text("file", file).text("process", process);
        found.push(Diagnosis::fine(said));
    }
    if let Some(last) = health.reports.last() {
        let said = Message::new("doctor-reports").number("count", health.reports.len());
        found.push(Diagnosis::note(said.text("file", last.to_string_lossy()), "doctor-send-reports"));
    }
    found
}

fn git() -> Diagnosis {
    let git = Git::here();
    if git.line(&["rev-parse", "--git-dir"]).is_none() {
        return Diagnosis::fine(Message::new("doctor-no-repository"));
    }
    if is_installed(&git) {
        return Diagnosis::fine(Message::new("doctor-driver"));
    }
    let said = Message::new("doctor-no-driver");
    if has_maps(&git) {
        Diagnosis::wrong(said, Message::new("doctor-install"))
    } else {
        Diagnosis::note(said, "doctor-install")
    }
}

/// Whether maps lie in this folder or are tracked in the repository.
fn has_maps(git: &Git) -> bool {
    let tracked = git.ask(&["ls-files", "-z"]).unwrap_or_default();
    let is_tracked = tracked.split(|byte| *byte == 0).any(|name| name.ends_with(b".masa.ron"));
    is_tracked || maps_in(Path::new("."), 1).is_ok_and(|maps| !maps.is_empty())
}
