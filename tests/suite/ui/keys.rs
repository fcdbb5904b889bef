//! The table of actions is consistent: names, keys in every scope, keyboard layouts, titles, and
//! the list of keys in `assets/keys.md`, which `MASA_WRITE_KEYS=1 cargo test keys_md` writes.

use std::collections::BTreeMap;
use std::fmt::Write;

use masa::ui::board::BOARD;
use masa::ui::board::capture::CAPTURE;
use masa::ui::core::key::{Code, Key, parse_keys, print_keys};
use masa::ui::core::keyboard::{LAYOUTS, latin};
use masa::ui::core::keymap::{Lookup, command_key, key_stood_for};
use masa::ui::core::scope::{FIELD, PROMPT, Scope};
use masa::ui::core::state::{Action, Keymap};
use masa::ui::inspector::INSPECTOR;
use masa::ui::lanes::LANES;
use masa::ui::{SCOPES, actions as all};
use masa::words::{Message, Words};

use crate::support::script::Script;

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

/// What the letter keys send (xkeyboard-config: `us`, `il`, `ara`, `gr`), without Shift and with it.
const LATIN: [&str; 2] = ["qwertyuiopasdfghjklzxcvbnm", "QWERTYUIOPASDFGHJKLZXCVBNM"];
const KEYBOARDS: [(&str, [&str; 2], &str); 3] = [
    ("il", ["/'קראטוןםפשדגכעיחלךזסבהנמצ", "QWERTYUIOPASDFGHJKLZXCVBNM"], "q"),
    (
        "ara",
        [
            "ضصثقفغعهخحشسيبلاتنمئءؤر\u{fefb}ىة",
            "\u{64e}\u{64b}\u{64f}\u{64c}\u{fef9}إ`÷×؛\u{650}\u{64d}][\u{fef7}أـ،/~\u{652}}{\u{fef5}آ\u{2019}",
        ],
        "UDFLZCV",
    ),
    ("gr", [";ςερτυθιοπασδφγηξκλζχψωβνμ", ":ΣΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ"], "QW"),
];

/// What a command key sends when the layout is another; keys without a letter send the same.
fn sent_on(keyboard: &[&str; 2], key: Key) -> Key {
    let Code::Char(letter) = key.code else { return key };
    let place = |row: usize| Some((row, LATIN[row].chars().position(|latin| latin == letter)?));
    let sent = place(0).or(place(1)).and_then(|(row, column)| keyboard[row].chars().nth(column));
    Key { code: Code::Char(sent.unwrap_or(letter)), ..key }
}

/// The action that keys run, as `update` finds it.
fn action_of(keymap: &Keymap, scope: &'static Scope, keys: &[Key]) -> Option<&'static str> {
    let mut pressed = Vec::new();
    for key in keys {
        pressed.push(command_key(*key));
        if let (Lookup::Nothing, Some(other)) = (keymap.lookup(scope, &pressed), key_stood_for(*key)) {
            pressed.pop();
            pressed.push(other);
        }
    }
    match keymap.lookup(scope, &pressed) {
        Lookup::Action(action) => Some(action.name),
        _ => None,
    }
}

#[test]
fn every_command_key_is_the_same_command_on_every_layout() {
    let keymap = masa::ui::keymap();
    for (name, keyboard, other) in &KEYBOARDS {
        assert!(keyboard.iter().all(|row| row.chars().count() == LATIN[0].len()), "{name}");
        for scope in SCOPES.iter().copied().filter(|scope| !scope.is_typing()) {
            for (keys, _) in bound(scope) {
                // Control characters arrive as such, or with the Latin key beside them.
                if keys.iter().any(|key| key.control || key.alt) {
                    continue;
                }
                let sent: Vec<Key> = keys.iter().map(|key| sent_on(keyboard, *key)).collect();
                let types_other =
                    |key: &Key| matches!(key.code, Code::Char(letter) if other.contains(letter));
                let (expected, found) = (action_of(&keymap, scope, &keys), action_of(&keymap, scope, &sent));
                if keys.iter().any(types_other) {
                    assert_ne!(found, expected, "{name}: {} works after all", print_keys(&keys));
                } else {
                    assert_eq!(found, expected, "{name}: {} in {scope:?}", print_keys(&keys));
                }
            }
        }
    }
}

#[test]
fn no_sequence_is_the_two_letters_of_one_arabic_key() {
    for action in all() {
        for two in ["g h", "g H", "g Y", "g N"] {
            assert!(!action.keys.contains(&two), "{}: {two} arrives as one key", action.name);
        }
    }
}

#[test]
fn digits_of_every_script_are_digits() {
    let digits = |zero: char| (zero..).take(10).map(latin).collect::<String>();
    assert_eq!((digits('٠'), digits('۰')), ("0123456789".to_owned(), "0123456789".to_owned()));
}

#[test]
fn a_key_with_two_letters_types_both_into_a_text() {
    let script = Script::sample("retail", "ar").press("Down Down a").text("\u{fefb}م").press("Enter Esc");
    assert!(script.state.map().cards().any(|(_, card)| card.text == "لام"));
}

#[test]
fn help_shows_the_keys_of_the_users_keyboard_beside_the_latin_ones() {
    let mut script = Script::sample("amazon", "en");
    script.state.session.words = Words::of("he").unwrap();
    let shown = script.press("F1").screen();
    assert!(shown.contains("m צ"), "{shown}");
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

/// The keymap with these keys of the user, and what was said about them.
fn with_keys(own: &[(&str, &[&str])]) -> (Keymap, Vec<String>) {
    let own = own.iter().map(|(action, keys)| {
        ((*action).to_owned(), keys.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>())
    });
    let (keymap, complaints) = masa::ui::keymap().with_user_keys(&own.collect());
    (keymap, complaints.iter().map(ToString::to_string).collect())
}

/// The keys of an action.
fn keys_of(keymap: &Keymap, name: &str) -> String {
    keymap.spelled_keys_of(keymap.named(name).expect("an action"))
}

#[test]
fn two_actions_can_swap_their_keys() {
    let (keymap, said) = with_keys(&[("card.add", &["e"]), ("go.empty-cell", &["a"])]);
    assert_eq!((said, keys_of(&keymap, "card.add")), (vec![], "e".to_owned()));
    assert_eq!(keys_of(&keymap, "go.empty-cell"), "a");
}

#[test]
fn an_action_whose_keys_are_all_refused_keeps_its_own() {
    // The start of sequences such as `g t`.
    let (keymap, said) = with_keys(&[("card.add", &["g"])]);
    assert_eq!(keys_of(&keymap, "card.add"), "a");
    assert!(said.len() == 1 && said[0].contains("one is the start of the other"), "{said:?}");
    let (keymap, said) = with_keys(&[("card.add", &["Ctrl-C", "nonsense"])]);
    assert_eq!((said.len(), keys_of(&keymap, "card.add")), (2, "a".to_owned()), "{said:?}");
    // Unless it is to have none.
    assert_eq!(keys_of(&with_keys(&[("card.add", &[])]).0, "card.add"), "");
}

#[test]
fn what_is_given_back_is_neither_the_start_of_another_key_nor_goes_on_with_one() {
    let (keymap, said) = with_keys(&[("card.add", &["nonsense"]), ("go.empty-cell", &["a a"])]);
    assert_eq!((keys_of(&keymap, "card.add"), keys_of(&keymap, "go.empty-cell")), ("".into(), "a a".into()));
    assert!(said.len() == 2 && said[1].contains("add a card"), "{said:?}");
}

#[test]
fn an_action_that_lost_its_last_key_is_named() {
    let (keymap, said) = with_keys(&[("card.add", &["e"])]);
    assert_eq!((keys_of(&keymap, "card.add"), keys_of(&keymap, "go.empty-cell")), ("e".into(), "".into()));
    assert!(said.len() == 1 && said[0].contains("next empty capture cell"), "{said:?}");
    let (keymap, said) = with_keys(&[("card.add", &["e"]), ("go.empty-cell", &["e"])]);
    assert_eq!((keys_of(&keymap, "card.add"), said.len()), ("e".into(), 2), "{said:?}");
    assert!(said[0].contains("twice") && said[1].contains("next empty capture cell"), "{said:?}");
}

#[test]
fn a_letter_of_another_layout_is_bound_as_the_latin_letter_on_its_key() {
    let (keymap, said) = with_keys(&[("card.add", &["ק"]), ("go.empty-cell", &["Insert"])]);
    assert_eq!((said, keys_of(&keymap, "card.add")), (vec![], "e".to_owned()));
    assert_eq!(keys_of(&keymap, "go.empty-cell"), "Insert");
}

#[test]
fn a_misspelt_action_is_told_with_the_one_that_was_meant() {
    let (_, said) = with_keys(&[("card.ad", &["e"])]);
    assert!(said.len() == 1 && said[0].contains("Is card.add meant?"), "{said:?}");
}
