//! Exporting: a list of formats, and where the file goes: beside the map's own, never over another.

use std::path::{Path, PathBuf};

use super::super::action::{Action, Group, Scope};
use super::super::effect::{Effect, ExportJob};
use super::super::msg::ExportOutcome;
use super::super::state::State;
use super::super::state::list::{Choice, List};
use super::super::state::mode::Mode;
use super::dialog::{close, rows};
use super::list::open_list;
use super::view::no_map;
use crate::export::{FORMATS, Options, Orientation};
use crate::store::EXTENSION;
use crate::words::{Message, MessageId};

/// The actions of this family.
pub static ACTIONS: &[Action] = rows! {
    "file.export" "action-export" File Screen ["Ctrl-E", "F3"] no_map, open;
    "export.turn" "action-export-turn" File Formats ["o", "Left", "Right", "Space", "Tab"] whole_map, turn;
};

/// The most bytes of a file's name that are taken from a title: with a number and an extension it fits any file system.
const NAME_LIMIT: usize = 200;

fn open(state: &mut State) -> Vec<Effect> {
    let formats = Choice::Formats(Orientation::default());
    state.mode = Mode::List(Box::new(List::new(formats, 0)));
    Vec::new()
}

/// Formats that write the whole map have no rows and columns to turn.
fn whole_map(state: &State) -> Option<Message> {
    let list =
        state.mode.stack().find_map(|mode| if let Mode::List(list) = mode { Some(list) } else { None });
    let format = list.and_then(|list| FORMATS.get(list.selected));
    format.is_some_and(|format| !format.selects).then(|| Message::new("blocked-whole-map"))
}

fn turn(state: &mut State) -> Vec<Effect> {
    if let Some(list) = open_list(state) {
        list.choice = Choice::Formats(match list.choice {
            Choice::Formats(Orientation::Down) => Orientation::Across,
            _ => Orientation::Down,
        });
    }
    Vec::new()
}

/// Exports in the selected format.
pub fn begin(state: &mut State, orientation: Orientation) -> Vec<Effect> {
    let Some(format) = open_list(state).and_then(|list| FORMATS.get(list.selected)) else {
        return Vec::new();
    };
    close(state);
    let options = Options { orientation, ..Options::of(state.map()) };
    let path = target(state, format.extension);
    state.say(Message::new("export-under-way"));
    vec![Effect::Export(ExportJob { map: state.document.snapshot(), format, options, path })]
}

/// An export ended: its path goes to the clipboard.
pub fn exported(state: &mut State, outcome: ExportOutcome) -> Vec<Effect> {
    match outcome.result {
        Ok(()) => {
            let path = outcome.path.display().to_string();
            state.say(Message::new("exported").text("file", path.as_str()));
            vec![Effect::Copy(path)]
        }
        Err(reason) => {
            state.say(reason);
            Vec::new()
        }
    }
}

/// Where an export goes: beside the map's file; of an untitled map into the current directory, named by its title.
fn target(state: &State, extension: &str) -> PathBuf {
    let own = state.file.path.as_deref();
    let stem = match own.and_then(Path::file_name) {
        Some(name) => {
            let name = name.to_string_lossy();
            let map = name.strip_suffix(EXTENSION).and_then(|stem| stem.strip_suffix('.'));
            map.or_else(|| name.strip_suffix(".ron")).unwrap_or(&name).to_owned()
        }
        None => file_name(&state.map().info().title),
    };
    let name = format!("{stem}.{extension}");
    own.and_then(Path::parent).map_or_else(|| PathBuf::from(&name), |directory| directory.join(&name))
}

/// A title as a file's name: without what separates folders, controls or hides, and no name of a device.
fn file_name(title: &str) -> String {
    let keeps = |one: char| {
        !one.is_control()
            && !matches!(one, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
            && !matches!(one, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let plain: String = title.chars().map(|one| if keeps(one) { one } else { ' ' }).collect();
    let mut name = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    while name.len() > NAME_LIMIT {
        name.pop();
    }
    let name = name.trim_matches(['.', ' ']);
    if name.is_empty() || is_device(name) { "map".to_owned() } else { name.to_owned() }
}

/// The names that Windows keeps for devices, whatever their extension.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim().to_ascii_uppercase();
    let numbered = |kind: &str| {
        stem.strip_prefix(kind)
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|one| one.is_ascii_digit()))
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_makes_a_name_that_stays_in_its_folder() {
        assert_eq!(file_name("מסע הלקוח: Amazon"), "מסע הלקוח Amazon");
        assert_eq!(file_name("../../etc/passwd"), "etc passwd");
        assert_eq!(file_name("a\u{202e}b\u{1b}[0m"), "a b [0m");
        assert_eq!(file_name(" .. "), "map");
        assert_eq!(file_name("com1.x"), "map");
        assert!(file_name(&"ש".repeat(300)).len() <= NAME_LIMIT);
    }
}
