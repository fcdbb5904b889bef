//! Makes file names from names in a map or of other files: valid in every file system and safe to
//! display.

use crate::text::visible::{is_ignorable, mark};

/// The maximum length in bytes: every file system allows it, even with an extension and a number
/// appended.
const LONGEST: usize = 180;

/// Names of devices on Windows, with any extension.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Removes separators, control and invisible characters, characters that a file system rejects,
/// dots and spaces at the ends, and hyphens at the start (they would look like an option); avoids
/// device names. `map` if nothing is left.
pub fn file_name(name: &str) -> String {
    let kept = name.chars().map(|character| if is_refused(character) { ' ' } else { character });
    let words: Vec<String> = kept.collect::<String>().split_whitespace().map(str::to_owned).collect();
    let mut short = String::new();
    for character in words.join(" ").trim_start_matches(['.', ' ', '-']).chars() {
        if short.len() + character.len_utf8() > LONGEST {
            break;
        }
        short.push(character);
    }
    let short = short.trim_end_matches(['.', ' ']);
    match short {
        nothing if nothing.chars().all(is_ignorable) => "map".to_owned(),
        device if is_device(device) => format!("map {device}"),
        name => name.to_owned(),
    }
}

/// Joiners and variation selectors are invisible too, but Persian words and emoji need them.
fn is_refused(character: char) -> bool {
    match character {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => true,
        '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' => false,
        _ => mark(character).is_some() || is_ignorable(character),
    }
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let numbered = |prefix| {
        let number = stem.strip_prefix(prefix).unwrap_or_default();
        matches!(number, "¹" | "²" | "³")
            || number.len() == 1 && number.starts_with(|one: char| one.is_ascii_digit())
    };
    DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_kept_where_they_are_safe() {
        for (name, safe) in [
            ("המסע של קונה", "המסע של קונה"),
            ("../../etc/passwd", "etc passwd"),
            ("..", "map"),
            ("", "map"),
            ("a\u{202e}b\u{1b}[2J\nc", "a b [2J c"),
            ("con", "map con"),
            ("LPT1.masa", "map LPT1.masa"),
            ("company", "company"),
            ("comb", "comb"),
            ("COM¹.x", "map COM¹.x"),
            ("nul", "map nul"),
            ("-rf", "rf"),
            (".-. --force", "force"),
            ("a\u{200b}b\u{ad}c", "a b c"),
            ("\u{200d}", "map"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("shop. ", "shop"),
            (".hidden", "hidden"),
        ] {
            assert_eq!(file_name(name), safe, "{name:?}");
        }
    }

    proptest! {
        #[test]
        fn any_name_becomes_a_safe_one(name in any::<String>()) {
            let safe = file_name(&name);
            prop_assert!(!safe.is_empty() && safe.len() <= LONGEST + 4);
            prop_assert!(!safe.contains(['/', '\\', ':', '\0', '\n']) && !safe.starts_with(['.', '-']) && !safe.ends_with('.'));
            prop_assert!(safe.chars().all(|one| mark(one).is_none()));
            prop_assert!(!is_device(&safe));
            prop_assert_eq!(file_name(&safe), safe);
        }
    }
}
