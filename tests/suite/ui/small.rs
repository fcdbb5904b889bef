//! Every screen is drawn at every size from 0×0 to 40×12, whatever is being done on it, and takes keys and clicks there.

use masa::store::sample;
use masa::ui::msg::MouseDeed::{Drag, Press, Release, WheelDown};

use crate::support::script::Script;

#[test]
fn every_screen_is_drawn_at_every_size() {
    let maps = ["en", "he"].map(|language| sample("amazon", language).unwrap().map());
    let empty = masa::model::Map::default();
    for width in 0..=40 {
        for height in 0..=12 {
            for map in maps.iter().chain([&empty]) {
                for keys in ["g t Down End", "g p Down Enter", "g p a", "j j m j l w", "j j Enter", "g t G"] {
                    let script = Script::sized(map.clone(), width, height).press(keys);
                    script.buffer();
                }
                let place = (width / 2, height / 2);
                let script =
                    Script::sized(map.clone(), width, height).mouse(Press, place).mouse(Drag, (0, 5));
                let script = script.mouse(Release, (0, height.saturating_sub(1))).mouse(WheelDown, place);
                script.paste("a\tb\nc").buffer();
            }
            Script::welcome(Vec::new(), width, height).press("Down Right Down").click((3, 4)).buffer();
        }
    }
}
