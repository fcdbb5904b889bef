//! Terminal answers and pastes: whatever the input and however it is split, none of it is output
//! raw.

use masa::app::events::{Decoder, Event};
use masa::app::terminal::Terminal;
use masa::ui::{Msg, root::render};

use super::grammar::{Way, read};
use super::texts;
use crate::support::script::Script;

/// How a terminal, or whoever writes to its input, may wrap a text.
const WRAPPED: &[(&str, &str)] = &[
    ("", ""),
    ("\u{1b}]11;", "\u{1b}\\"),
    ("\u{1b}]11;rgb:", "\u{7}"),
    ("\u{1b}]52;c;", "\u{7}"),
    ("\u{1b}]2;", "\u{1b}\\"),
    ("\u{1b}P>|", "\u{1b}\\"),
    ("\u{1b}_G", "\u{1b}\\"),
    ("\u{1b}[?", "c"),
    ("\u{1b}[?2026;", "$y"),
    ("\u{1b}[", "u"),
    ("\u{1b}[<0;", "M"),
    ("\u{1b}[200~", "\u{1b}[201~"),
    ("\u{1b}[200~", ""),
    ("\u{1b}O", ""),
    ("\u{9b}", "m"),
];

#[test]
fn whatever_comes_in_nothing_of_it_goes_out_raw() {
    let mut tried = 0;
    let step = if texts::share() == 1 { 1 } else { 5 };
    for (number, payload) in texts::all().iter().enumerate() {
        for (place, (before, after)) in WRAPPED.iter().enumerate().skip(number % step).step_by(step) {
            let came = format!("{before}{}{after}", payload.text);
            // In a few pieces, since handling each event may be slow.
            let piece = [1, 7, 4096][(number + place) % 3].max(came.len() / 64);
            let mut decoder = Decoder::default();
            let mut events: Vec<Event> =
                came.as_bytes().chunks(piece).flat_map(|some| decoder.feed(some)).collect();
            events.extend(decoder.end_of_input());
            let mut script = Script::sample("amazon", if number % 2 == 0 { "en" } else { "he" });
            // In half of the cases while a text is being edited.
            script = if place % 2 == 0 { script.press("Down Down a") } else { script };
            for event in events.into_iter().take(24) {
                script = match event {
                    Event::Key(key) => script.tell(Msg::Key(key)),
                    Event::Mouse(mouse) => script.tell(Msg::Mouse(mouse)),
                    Event::Paste { text, .. } => script.tell(Msg::Paste(text)),
                    Event::Answer(_) => script,
                };
            }
            let mut bytes = Vec::new();
            let mut terminal = Terminal::new(&mut bytes, script.state.session.size);
            terminal.title(&script.state.file.name());
            terminal.draw(|buffer| render(&script.state, buffer)).expect("memory takes everything");
            drop(terminal);
            let sent = read(&bytes, Way::Screens);
            assert!(sent.is_ok(), "{} after {before:?}: {}", payload.name, sent.unwrap_err());
            tried += 1;
        }
    }
    println!("{tried} things that a terminal may send");
}
