//! Whatever is removed under whatever is being done: no typed text is lost.

use masa::format::map_text;
use masa::ops::Op;
use masa::ui::Msg;
use masa::ui::core::cursor::CursorRow;
use masa::ui::help::Help;
use masa::ui::palette::Palette;

use crate::support::script::Script;

use super::setting::{is_as_replayed, map, on, received, removed};

/// The text that the tests type.
const TYPED: &str = "zebra";

/// What the user is doing: the row of the cursor, the keys that begin it, and those that store the
/// typed text (`None` if nothing is typed that would be part of the map).
struct Doing {
    row: Option<CursorRow>,
    keys: &'static str,
    keeps: Option<&'static str>,
}

const fn doing(row: Option<CursorRow>, keys: &'static str, keeps: Option<&'static str>) -> Doing {
    Doing { row, keys, keeps }
}

const DOINGS: &[Doing] = &[
    doing(None, "", None),
    doing(None, "g", None),
    doing(None, "Space j Space", None),
    doing(None, "Enter", Some("Enter")),
    doing(None, "Enter", Some("Esc")),
    doing(None, "Enter", Some("Tab")),
    doing(None, "Enter F1", Some("Esc Enter")),
    doing(None, "Enter F4", Some("Esc Enter")),
    doing(None, "a", Some("Enter")),
    doing(None, "a", Some("Tab Tab Shift-Tab Esc")),
    doing(None, "o", Some("Enter")),
    doing(None, "A", Some("Enter")),
    doing(None, "S", Some("Enter")),
    doing(Some(CursorRow::Name), "Enter", Some("Enter")),
    doing(Some(CursorRow::Name), "i Enter", Some("Enter")),
    doing(Some(CursorRow::Stage), "Enter", Some("Enter")),
    doing(None, "i", None),
    doing(None, "i Enter", Some("Enter")),
    doing(None, "i Enter", Some("Tab")),
    doing(None, "i Enter", Some("Esc Esc")),
    doing(None, "i : ", None),
    doing(None, "m", None),
    doing(None, "m Right", None),
    doing(None, "m Right ?", None),
    doing(None, "Space j Space m w", None),
    doing(Some(CursorRow::Name), "m Right", None),
    doing(Some(CursorRow::Stage), "m Right", None),
    doing(None, "@", Some("Enter")),
    doing(None, "/", None),
    doing(None, "f", None),
    doing(None, ":", None),
    doing(None, "?", None),
    doing(None, "C", None),
    doing(None, "C j Space", None),
    doing(None, "L", None),
    doing(None, "L j", None),
    doing(None, "L j i Tab", None),
    doing(None, "L j r", Some("Enter")),
    doing(None, "L a Enter", Some("Enter")),
    doing(None, "g t", None),
    doing(None, "g p", None),
    doing(None, "g p m", None),
    doing(None, "g p Enter", Some("Enter")),
    doing(None, "g p Enter Tab", Some("Esc")),
    doing(None, "g p a", Some("Enter")),
    doing(None, "Ctrl-E", None),
    doing(None, "x q", None),
    doing(None, "y p", None),
];

/// What the other author removes.
const REMOVALS: &[&str] = &["it", "its home", "its lane", "its stage", "the persona", "everything"];

#[test]
fn whatever_is_removed_under_whatever_is_done_loses_nothing_that_was_typed() {
    let began = map();
    for Doing { row, keys, keeps } in DOINGS {
        for what in REMOVALS {
            let case = format!("{keys:?} {keeps:?}: somebody removes {what}");
            let script = on(Script::open(began.clone()), "dull", *row).press(keys.trim());
            let typing = keeps.filter(|_| {
                script.state.dialogs.top::<Help>().is_none()
                    && script.state.dialogs.top::<Palette>().is_none()
            });
            let script = if typing.is_some() { script.text(TYPED) } else { script };
            let script = match (keeps, typing) {
                // Type before opening the dialog that lies above the text field.
                (Some(_), None) => on(Script::open(began.clone()), "dull", *row)
                    .press("Enter")
                    .text(TYPED)
                    .press(keys.trim().trim_start_matches("Enter ")),
                _ => script,
            };
            // Our own keys may have removed some of it already.
            let there = |op: &Op| matches!(op, Op::Set(..)) || script.map().contains(op.id());
            let ops = removed(&began, what).into_iter().filter(there).collect();
            let script = script.interrupt(received(ops));
            script.screen();
            let script = script.tell(Msg::Resize(40, 12));
            script.screen();
            let script = script.tell(Msg::Resize(110, 32)).press(keeps.unwrap_or("Enter"));
            script.screen();
            if keeps.is_some() {
                let now = map_text(&script.state.document.snapshot());
                assert!(now.contains(TYPED), "{case}: {}\n{}", script.notice(), script.screen());
            }
            is_as_replayed(&script, &began);
            let mut script = script.press("Esc Esc Esc Esc Down Up Left Right");
            while script.state.document.undo().is_some() {}
            let script = script.tell(Msg::Tick).press("Tab j l");
            script.screen();
            is_as_replayed(&script, &began);
        }
    }
}
