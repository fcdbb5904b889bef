//! Snapshots of palette, help and inspector, and every dialog on the smallest screens.

use masa::format::sample;

use crate::support::looks;
use crate::support::script::Script;

const SIZES: [(u16, u16); 2] = [(110, 32), (80, 24)];
const LANGUAGES: [&str; 2] = ["en", "he"];

fn amazon(language: &str, (width, height): (u16, u16)) -> Script {
    Script::sized(sample("amazon", language).expect("the sample is there").map(), width, height)
}

/// The contents of the dialog's frame, or of the whole screen if it has none.
pub fn dialog(screen: &str) -> String {
    let rows: Vec<Vec<char>> = screen.lines().map(|row| row.chars().collect()).collect();
    // The lower edge is the only long line between two corners; the curve of emotions has short
    // ones.
    let lower = rows.iter().enumerate().find_map(|(bottom, row)| {
        let end = row.iter().rposition(|glyph| *glyph == '╯')?;
        let start = row.get(..end)?.iter().rposition(|glyph| *glyph == '╰')?;
        (end - start > 40).then_some((bottom, start, end))
    });
    let Some((bottom, start, end)) = lower else { return screen.to_owned() };
    let top = rows[..bottom].iter().rposition(|row| row.get(start) == Some(&'╭')).expect("a frame has a top");
    let cut = |row: &Vec<char>| row.get(start..=end).unwrap_or_default().iter().collect::<String>();
    rows[top..=bottom].iter().map(cut).collect::<Vec<_>>().join("\n")
}

pub fn assert_looks(name: &str, language: &str, (width, height): (u16, u16), picture: &str) {
    looks::assert_looks(&format!("{name}_{language}_{width}x{height}"), picture);
}

#[test]
fn the_palette_looks_like_this() {
    for language in LANGUAGES {
        for size in SIZES {
            let script = amazon(language, size).press("j F4").text("add");
            assert_looks("palette", language, size, &dialog(&script.screen()));
        }
    }
}

#[test]
fn help_looks_like_this() {
    for language in LANGUAGES {
        for size in SIZES {
            let script = amazon(language, size).press("L ?");
            assert_looks("help", language, size, &dialog(&script.screen()));
        }
    }
}

#[test]
fn the_inspector_looks_like_this() {
    for language in LANGUAGES {
        for size in SIZES {
            let script = amazon(language, size).press("j j i Down Down");
            let screen = script.screen();
            let panel = |row: &str| -> String {
                let cells: Vec<char> = row.chars().chain(std::iter::repeat_n(' ', 110)).take(110).collect();
                let cut = if language == "he" { &cells[..40] } else { &cells[70..] };
                cut.iter().collect::<String>().trim_end().to_owned()
            };
            let picture = match size {
                (110, _) => screen.lines().skip(2).take(28).map(panel).collect::<Vec<_>>().join("\n"),
                _ => screen,
            };
            assert_looks("inspector", language, size, &picture);
        }
    }
}

#[test]
fn every_dialog_draws_on_every_small_screen() {
    let dialogs = [
        "F4",
        "F1",
        "/",
        "f",
        "L",
        "L a",
        "L a Enter",
        "L r",
        "C",
        "F3",
        "i",
        "i Enter",
        "k i",
        "k k i",
        "L i",
        "@",
        "F1 F4",
        "a F1",
        "a F4",
        "i F1",
        "i F4",
    ];
    let widths = (0..=10).chain([13, 17, 20, 25, 30, 35, 40]);
    for keys in dialogs {
        // Draw one direction at even sizes and the other at odd ones.
        let mut scripts = LANGUAGES.map(|language| amazon(language, (110, 32)).press("j j").press(keys));
        for width in widths.clone() {
            for height in 0..=12 {
                let script = &mut scripts[usize::from((width + height) % 2)];
                script.state.session.size = (width, height);
                script.screen();
            }
        }
    }
}
