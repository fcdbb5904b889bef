//! Every screen is drawn at every size from 0×0 to 40×12, whatever the user is doing, and handles
//! clicks and keys there.

use masa::format::sample;
use masa::model::Map;
use masa::ui::Msg;
use masa::ui::core::msg::MouseAction::{Drag, Press, Release, WheelDown};

use crate::support::script::Script;

/// What the user is doing while the screen shrinks.
const DEEDS: [&str; 7] =
    ["g t Down End", "g t G", "g p Down Enter", "g p a", "j m j l w", "j Enter", "l j a"];

fn at_sizes(mut script: Script, step: usize, mut then: impl FnMut(Script, (u16, u16)) -> Script) {
    let widths = (0..=40).step_by(step);
    for (width, height) in widths.flat_map(|width| (0..=12).map(move |height| (width, height))) {
        script = then(script.tell(Msg::Resize(width, height)), (width, height));
        script.buffer();
    }
}

#[test]
fn every_screen_is_drawn_at_every_size() {
    let maps = [sample("amazon", "he").unwrap().map(), Map::default()];
    for (map, keys) in maps.iter().flat_map(|map| DEEDS.map(|keys| (map, keys))) {
        at_sizes(Script::open(map.clone()).press(keys), 1, |script, _| script);
    }
    at_sizes(Script::welcome(Vec::new(), 40, 12).press("Down Right Down"), 1, |script, _| script);
}

#[test]
fn a_presentation_is_drawn_at_every_size() {
    for keys in ["F5 2 Enter", "F5 End Up"] {
        let script = Script::open(sample("amazon", "he").unwrap().map()).press(keys);
        at_sizes(script, 7, |script, _| script);
    }
    at_sizes(Script::open(Map::default()).press("F5"), 1, |script, _| script.press("PgDn Up"));
}

#[test]
fn every_screen_takes_clicks_at_small_sizes() {
    for keys in ["j", "g t", "g p"] {
        let script = Script::open(sample("retail", "ar").unwrap().map()).press(keys);
        at_sizes(script, 3, |script, (width, height)| {
            let (from, to) = ((width / 2, height / 2), (width / 3, height.saturating_sub(2)));
            script.mouse(Press, from).mouse(Drag, to).mouse(Release, to).mouse(WheelDown, from).press("Esc")
        });
    }
    at_sizes(Script::welcome(Vec::new(), 40, 12), 3, |script, (width, height)| {
        // Click among the last rows of the list, never twice at the same place, which would open a
        // map.
        script.mouse(Press, (width / 2, height.saturating_sub(3)))
    });
}
