//! The tour: the steps in the README are those of the program, and their keys do what each step
//! asks for.

use masa::text::width;
use masa::ui::tour::{STEPS, spans};
use masa::words::{Message, Words};

use crate::support::looks::assert_looks;
use crate::support::script::Script;

/// The width for the sentence of a step on a screen of 80 columns, after the step's number.
const ROOM: usize = 72;

fn begin() -> Script {
    Script::welcome(Vec::new(), 80, 24).press("t")
}

fn sentence(step: usize, words: &Words) -> String {
    words.say_plain(&Message::from(STEPS[step].sentence.clone()))
}

/// The index of the current step; `None` without a tour.
fn step(script: &Script) -> Option<usize> {
    script.state.lens.toured.as_ref().map(|toured| toured.step)
}

/// The steps of the README, each on one line.
fn readme() -> Vec<String> {
    let readme = include_str!("../../../README.md");
    let (_, tour) = readme.split_once("## Five minutes").expect("the README has the tour");
    let mut steps: Vec<String> = Vec::new();
    for line in tour.lines().take_while(|line| !line.starts_with("Then, ")) {
        match line.split_once(". ").filter(|(number, _)| number.parse::<usize>().is_ok()) {
            Some((_, text)) => steps.push(text.to_owned()),
            None if line.starts_with("   ") => {
                let step = steps.last_mut().expect("a step has begun");
                step.push(' ');
                step.push_str(line.trim());
            }
            None => {}
        }
    }
    steps
}

/// Presses the keys between grave accents, and types the quoted texts.
fn play(mut script: Script, example: &str) -> Script {
    for (place, part) in example.split('`').enumerate() {
        if place % 2 == 1 {
            script = script.press(part);
        } else if let Some((_, text)) = part.split_once('“') {
            script = script.text(text.split('”').next().unwrap_or_default());
        }
    }
    script
}

#[test]
fn the_readme_has_the_same_steps_and_its_keys_do_them() {
    let steps = readme();
    assert_eq!(steps.len(), STEPS.len());
    let mut script = begin();
    for (place, text) in steps.iter().enumerate() {
        let said = sentence(place, Words::english());
        assert!(text.starts_with(&said), "{}: {text}\n{said}", place + 1);
        let (_, example) = text.split_once("For example:").expect("each step has an example");
        assert_eq!(step(&script), Some(place), "{}", script.screen());
        script = play(script, example);
        let next = (place + 1 < STEPS.len()).then_some(place + 1);
        assert_eq!(step(&script), next, "after step {}: {example}\n{}", place + 1, script.screen());
        // No dialog is left open: the next step begins on a screen with the map.
        assert!(script.state.is_on_screen(), "{}", script.screen());
    }
    assert!(script.notice().starts_with("That was the tour."), "{}", script.notice());
}

#[test]
fn no_step_is_cut_at_80_columns_in_any_language() {
    for language in ["en", "he", "ar", "el"] {
        let words = Words::of(language).expect("there is such a language");
        for place in 0..STEPS.len() {
            let said = sentence(place, words);
            let (text, keys) = spans(&said);
            let shown: String = text.chars().filter(|one| !('\u{2066}'..='\u{2069}').contains(one)).collect();
            assert!(width(&shown) <= ROOM, "{language}, {}: {} {shown}", place + 1, width(&shown));
            let (english, expected) = spans(&sentence(place, Words::english()));
            let pressed = |text: &str, keys: &[std::ops::Range<usize>]| {
                let mut pressed: Vec<String> =
                    keys.iter().filter_map(|key| text.get(key.clone()).map(str::to_owned)).collect();
                pressed.retain(|key| key != "title");
                pressed
            };
            assert_eq!(pressed(&text, &keys), pressed(&english, &expected), "{language}, {}", place + 1);
        }
        let mut script = begin();
        script.state.session.words = Words::of(language).unwrap();
        for _ in 0..STEPS.len() {
            let screen = script.screen();
            let row = screen.lines().find(|line| line.contains("/12")).expect("the step is shown");
            assert!(!row.contains('…'), "{row}");
            script = script.press("F8");
        }
        assert_eq!(step(&script), None);
    }
}

#[test]
fn no_step_is_forced() {
    let script = begin().press("F8 F8");
    assert_eq!(step(&script), Some(2));
    // Other keys work as always.
    let script = script.press("g t g b j m Esc");
    assert_eq!(step(&script), Some(2));
    let script = script.press("Esc");
    assert_eq!(step(&script), None);
    assert!(script.notice().starts_with("The tour has ended"), "{}", script.notice());
    assert!(!script.press("j").screen().contains("/12"));
    assert!(script_without().press("F8").notice().starts_with("No tour is going on"));
}

fn script_without() -> Script {
    Script::sample("amazon", "en")
}

#[test]
fn the_tour_leaves_room_for_the_board() {
    for (language, size) in [("en", (80, 24)), ("he", (80, 24)), ("en", (110, 32))] {
        let mut script = Script::welcome(Vec::new(), size.0, size.1);
        script.state.session.words = Words::of(language).unwrap();
        let script = script.press("t");
        let name = format!("tour_{language}_{}x{}", size.0, size.1);
        assert_looks(&name, &script.screen());
    }
    // A step is not shown if there is no room for it.
    assert!(!Script::welcome(Vec::new(), 80, 10).press("t").screen().contains("/12"));
}
