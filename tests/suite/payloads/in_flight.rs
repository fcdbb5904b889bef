//! Keys typed just before a dialog opens by itself must not answer it, for every external event and
//! every key.

use masa::ui::core::key::{Code, Key};
use masa::ui::{Msg, Now, State, root::update};

use super::outcomes::EVENTS;
use super::walk::{Begin, Ground, begin};

fn keys() -> Vec<Key> {
    let mut keys: Vec<Key> = (' '..='~').map(|one| Key::plain(Code::Char(one))).collect();
    keys.extend([Code::Enter, Code::Esc, Code::Tab, Code::Backspace, Code::Delete, Code::Up].map(Key::plain));
    keys.extend(('a'..='z').map(|one| Key { control: true, ..Key::plain(Code::Char(one)) }));
    keys
}

/// Whether a key pressed at this time has an effect.
fn acts(state: &State, key: Key, milliseconds: u64) -> bool {
    let mut pressed = state.clone();
    let now = Now { milliseconds, ..state.session.now };
    let effects = update(&mut pressed, now, Msg::Key(key));
    let scope = |state: &State| state.scope();
    !effects.is_empty()
        || scope(&pressed) != scope(state)
        || pressed.document.revision() != state.document.revision()
        || format!("{:?}", (&pressed.dialogs, &pressed.pending))
            != format!("{:?}", (&state.dialogs, &state.pending))
}

#[test]
fn a_key_that_was_on_its_way_does_nothing_to_what_came_up() {
    let ground = Ground::new("x", false);
    let (mut dialogs, keys) = (0, keys());
    for first in Begin::ALL {
        for outcome in EVENTS
            .iter()
            .filter(|outcome| outcome.variant != "Msg::Resize" && outcome.variant != "Msg::Mouse")
        {
            let mut state = begin(first, &ground);
            let now = state.session.now;
            let msg = (outcome.msg)(&state, ground.text);
            update(&mut state, now, msg);
            if state.dialogs.is_empty() {
                continue;
            }
            dialogs += 1;
            let came = state.session.now.milliseconds;
            for key in &keys {
                assert!(!acts(&state, *key, came + 300), "{}: {key:?}", outcome.variant);
            }
            // A moment later keys are accepted; but as long as keys keep coming, they are not.
            assert!(acts(&state, Key::plain(Code::Esc), came + 500), "{}", outcome.variant);
            let mut typing = state.clone();
            for step in 1..20 {
                let now = Now { milliseconds: came + step * 300, ..now };
                assert!(!acts(&typing, Key::plain(Code::Esc), now.milliseconds));
                update(&mut typing, now, Msg::Key(Key::plain(Code::Char('o'))));
            }
        }
    }
    println!("{dialogs} that came up by themselves");
    assert!(dialogs >= 6, "only {dialogs}");
}
