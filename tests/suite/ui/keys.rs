//! The table of actions is consistent: names, keys in every scope, keyboard layouts, titles, and
//! the list of keys in `assets/keys.md`, which `MASA_WRITE_KEYS=1 cargo test keys_md` writes.

use std::collections::BTreeMap;
use std::fmt::Write;

use masa::ui::board::BOARD;
use masa::ui::board::capture::CAPTURE;
use masa::ui::core::key::{Code, Key, parse_keys, print_keys};
use masa::ui::core::keyboard::{LAYOUTS, latin};
use masa::ui::core::keymap::command_key;
use masa::ui::core::scope::{FIELD, PROMPT, Scope};
use masa::ui::core::state::Action;
use masa::ui::inspector::INSPECTOR;
use masa::ui::lanes::LANES;
use masa::ui::{SCOPES, actions as all};
use masa::words::{Message, Words};

/// The keys that are active in a scope, with their actions.
fn bound(scope: &'static Scope) -> Vec<(Vec<Key>, &'static Action)> {
    let holds = |action: &&'static Action| action.holds_in(scope);
    let keys = |action: &'static Action| {
        let parsed = |keys: &&str| (parse_keys(keys).expect("keys parse"), action);
        action.keys.iter().map(parsed).collect::<Vec<_>>()
    };
    all().filter(holds).flat_map(keys).collect()
}

#[test]
fn no_two_actions_have_one_name() {
    let mut names = BTreeMap::new();
    for action in all() {
        assert!(names.insert(action.name, ()).is_none(), "{} twice", action.name);
    }
    assert!(names.len() > 100, "the table is there");
}

#[test]
fn every_key_parses_and_prints_back() {
    for action in all() {
        for keys in action.keys {
            let parsed = parse_keys(keys);
            assert_eq!(parsed.map(|keys| print_keys(&keys)).as_deref(), Ok(*keys), "{}", action.name);
        }
    }
}

#[test]
fn no_key_sequence_of_a_scope_equals_or_starts_another() {
    for scope in SCOPES.iter().copied() {
        let bound = bound(scope);
        for (place, (keys, action)) in bound.iter().enumerate() {
            for (other_keys, other) in &bound[place + 1..] {
                let clash = keys.starts_with(other_keys) || other_keys.starts_with(keys);
                assert!(!clash, "{scope:?}: {} of {} and {}", print_keys(keys), action.name, other.name);
            }
        }
    }
}

#[test]
fn every_action_has_a_title() {
    for action in all() {
        assert!(Words::english().has(action.title.name()), "{}: {}", action.name, action.title.name());
    }
}

/// Keys that type ASCII on a layout (an index into [`LAYOUTS`]) and therefore mean that character.
/// Their actions can be reached through the palette, whose key works on every layout.
const TYPE_ASCII: [(usize, &str); 3] = [(0, "qw"), (1, "CDFLUVZ"), (2, "qQ")];

#[test]
fn letters_of_every_layout_are_the_commands_on_their_keys() {
    for (place, layout) in LAYOUTS.iter().enumerate() {
        let ascii: String = TYPE_ASCII.iter().filter(|(of, _)| *of == place).map(|(_, keys)| *keys).collect();
        // A Hebrew layout types Latin capitals with Shift.
        let own_capitals = layout.iter().any(|(_, key)| key.is_ascii_uppercase());
        for key in all().flat_map(|action| action.keys).flat_map(|keys| parse_keys(keys).expect("keys parse"))
        {
            let Code::Char(letter) = key.code else { continue };
            let itself = ascii.contains(letter) || (letter.is_ascii_uppercase() && !own_capitals);
            if !letter.is_ascii_alphabetic() || key.control || key.alt || itself {
                continue;
            }
            let typed = layout.iter().find(|(_, on_key)| *on_key == letter).map(|(typed, _)| *typed);
            let arrives = typed.map(|typed| command_key(Key::plain(Code::Char(typed))));
            assert_eq!(arrives, Some(Key::plain(Code::Char(letter))), "layout {place}: {letter}");
        }
    }
}

#[test]
fn ascii_always_means_itself() {
    for character in '\0'..='\u{7f}' {
        assert_eq!(latin(character), character);
    }
}

#[test]
fn palette_and_help_have_a_function_key_in_every_scope() {
    for scope in [&BOARD, &CAPTURE, &PROMPT, &INSPECTOR, &LANES, &FIELD] {
        let reaches = |name: &str| {
            bound(scope).iter().any(|(keys, action)| {
                action.name.ends_with(name)
                    && matches!(keys.as_slice(), [Key { code: Code::Function(_), .. }])
            })
        };
        assert!(reaches(".palette") && reaches(".help"), "{scope:?}");
    }
}

fn keys_document() -> String {
    let mut document = String::from(
        "# Keys\n\nGenerated from the table of actions; the names in the last column are for the settings.\n",
    );
    for scope in SCOPES.iter().copied() {
        let actions: Vec<&Action> = all().filter(|action| action.scopes.contains(&scope)).collect();
        if actions.is_empty() {
            continue;
        }
        write!(
            document,
            "\n## {}\n\n| keys | | action |\n| --- | --- | --- |\n",
            Message::from(scope.title.clone())
        )
        .expect("text");
        for action in actions {
            let keys: Vec<String> = action.keys.iter().map(|keys| format!("`{keys}`")).collect();
            let title = Message::from(action.title.clone());
            writeln!(document, "| {} | {title} | `{}` |", keys.join(" "), action.name).expect("text");
        }
    }
    document
}

#[test]
fn keys_md_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/keys.md");
    let document = keys_document();
    if std::env::var_os("MASA_WRITE_KEYS").is_some() {
        std::fs::write(path, &document).expect("assets/keys.md can be written");
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(written == document, "assets/keys.md is not current: MASA_WRITE_KEYS=1 cargo test keys_md");
}
