//! What an exported file is called: like the map's own file, or by the map's title.

use std::path::{Path, PathBuf};

use crate::store::EXTENSION;
use crate::ui::state::State;

/// The most bytes of a file's name that are taken from a title: with a number and an extension it fits any file system.
const NAME_LIMIT: usize = 200;

/// The folder beside the map's file; of an untitled map the current one.
pub fn folder(state: &State) -> PathBuf {
    let own = state.file.path.as_deref().and_then(Path::parent);
    own.filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}

/// The name of the map's file without its endings; of an untitled map its title.
pub fn stem(state: &State) -> String {
    let own = state.file.path.as_deref().and_then(Path::file_name);
    match own {
        Some(name) => {
            let name = name.to_string_lossy();
            let map = name.strip_suffix(EXTENSION).and_then(|stem| stem.strip_suffix('.'));
            map.or_else(|| name.strip_suffix(".ron")).unwrap_or(&name).to_owned()
        }
        None => of_title(&state.map().info().title),
    }
}

/// A title as a file's name: without what separates folders, controls or hides, and no name of a device.
fn of_title(title: &str) -> String {
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
        assert_eq!(of_title("מסע הלקוח: Amazon"), "מסע הלקוח Amazon");
        assert_eq!(of_title("../../etc/passwd"), "etc passwd");
        assert_eq!(of_title("a\u{202e}b\u{1b}[0m"), "a b [0m");
        assert_eq!(of_title(" .. "), "map");
        assert_eq!(of_title("com1.x"), "map");
        assert!(of_title(&"ש".repeat(300)).len() <= NAME_LIMIT);
    }
}
