//! Everything being typed is journaled, so that a crash does not lose it: on every screen and in
//! every dialog with text input, as found by the walk.

use masa::ui::core::effect::JournalCommand;
use masa::ui::core::key::{Code, Key, parse_keys};
use masa::ui::core::scope::EDITING;
use masa::ui::export::ExportDialog;
use masa::ui::inspector::Inspector;
use masa::ui::palette::Palette;
use masa::ui::root::update;
use masa::ui::{Effect, Msg, State, file};

use super::looks::prompt;
use super::walk::{Ground, begin, walk};

/// Texts of which every field accepts one, and the part that must then be in the draft.
const TYPED: &[(&str, &str)] =
    &[("drafted", "drafted"), ("7", "7"), ("1", "1"), ("2", "2"), ("2026-12-03", "2026")];

/// Whether the input does not belong to the map: a search, a filter, a command, a path.
fn is_no_work(state: &State) -> bool {
    let dialogs = &state.dialogs;
    dialogs.uppermost().and_then(prompt).is_some_and(|(line, _)| line != "OwnerLine")
        || dialogs.top::<Palette>().is_some()
        || dialogs.top::<ExportDialog>().is_some()
        // A name and number are drafted only once they can be parsed, and two personas with the
        // same name cannot be told apart.
        || dialogs.top::<Inspector>().and_then(Inspector::row).is_some_and(|row| row.shape.is_keyed())
}

/// Whether replacing the current content with a text creates a draft that contains it.
fn drafts(state: &State, (text, drafted): (&str, &str)) -> bool {
    let mut state = state.clone();
    let now = state.session.now;
    let all = parse_keys("Alt-a").expect("it is a key");
    let keys = all.into_iter().chain(text.chars().map(|one| Key::plain(Code::Char(one))));
    let effects: Vec<Effect> = keys.flat_map(|key| update(&mut state, now, Msg::Key(key))).collect();
    effects.iter().rev().any(|effect| match effect {
        Effect::Journal(job) => match &job.order {
            JournalCommand::Draft(draft) => {
                let ops = &draft.transaction.ops;
                !ops.is_empty() && format!("{ops:?}").contains(drafted)
            }
            _ => false,
        },
        _ => false,
    })
}

#[test]
fn whatever_is_typed_is_drafted() {
    let ground = Ground::new("x", false);
    let (mut typed, mut forgotten) = (0, Vec::new());
    for way in &walk().ways {
        if !way.scope.includes(&EDITING) {
            continue;
        }
        let mut state = begin(way.begin, &ground);
        way.steps.iter().for_each(|step| {
            step.take(&mut state, ground.text);
        });
        let is_kept = file::is_kept(&state);
        if is_no_work(&state) || !is_kept {
            continue;
        }
        typed += 1;
        if !TYPED.iter().any(|typed| drafts(&state, *typed)) {
            forgotten.push(format!("{way:?}"));
        }
    }
    println!("{typed} places in which something is typed");
    assert!(typed >= 18, "only {typed}");
    assert!(forgotten.is_empty(), "{forgotten:#?}");
}
