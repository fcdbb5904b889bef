//! Exports from the board to a file, as a user does it: two keys, and the path is on the clipboard.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use masa::text::shell_word;
use masa::ui::core::remote::Remote;
use masa::ui::export::scp_command;

use crate::support::pty::{Home, Pty, Shown};

const ROOM: (u16, u16) = (110, 32);
const EXPORT: &str = "\x05";
const ENTER: &str = "\r";

/// Whether this text was copied to the clipboard (OSC 52).
fn copied(shown: &Shown, text: &str) -> bool {
    let sequence = format!("\x1b]52;c;{}\x1b\\", STANDARD.encode(text));
    shown.bytes.windows(sequence.len()).any(|window| window == sequence.as_bytes())
}

/// Runs Masa on a sample in `home` with the format `csv` selected and these environment variables.
fn masa(home: &Home, variables: &str) -> Pty {
    let config = home.path().join("config");
    fs::create_dir_all(&config).expect("it can be made");
    fs::write(config.join("settings.ron"), "Settings(export_formats: [\"csv\"])").expect("it can be written");
    home.with_sample("amazon.en");
    let script = format!("unset SSH_CONNECTION SSH_TTY; {variables} exec $MASA amazon.en.masa.ron");
    let masa = Pty::shell(&script, home.path(), ROOM);
    masa.wait_for("Consideration");
    masa
}

/// The directory as the program prints it.
fn folder(home: &Home) -> String {
    home.path().canonicalize().expect("it is there").display().to_string()
}

fn content(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

#[test]
fn two_keys_write_a_file_and_copy_its_path() {
    let home = Home::new("export");
    let mut masa = masa(&home, "");
    masa.send(EXPORT);
    masa.wait_for("amazon.en.csv");
    masa.send(ENTER);
    let file = format!("{}/amazon.en.csv", folder(&home));
    masa.wait("the path on the clipboard", |shown| copied(shown, &shell_word(file.as_ref())));
    assert!(content(Path::new(&file)).contains("Online advertising"));
    masa.wait_for("exported to");
    // An existing file is not overwritten; the dialog shows the new name.
    masa.send(EXPORT);
    masa.wait_for("amazon.en-2.csv");
    masa.send(ENTER);
    let second = format!("{}/amazon.en-2.csv", folder(&home));
    masa.wait("another name", |shown| copied(shown, &shell_word(second.as_ref())));
    // Unless requested: this time with overwriting.
    masa.send(EXPORT);
    masa.wait_for("amazon.en-3.csv");
    masa.send("\to");
    masa.wait_for("overwrite");
    masa.send(ENTER);
    masa.wait("the former file replaced", |_| content(Path::new(&file)).contains("Loyalty"));
    assert!(!home.path().join("amazon.en-3.csv").exists());
    masa.send("q");
    assert!(masa.end().success());
    masa.is_given_back();
}

#[test]
fn under_ssh_the_line_that_fetches_it_is_copied() {
    let home = Home::new("export-ssh");
    let mut masa = masa(&home, "SSH_CONNECTION='10.0.0.7 50122 192.0.2.9 2222' USER=dana");
    masa.send(EXPORT);
    masa.wait_for("amazon.en.csv");
    masa.send(ENTER);
    let remote = Remote::of(Some("10.0.0.7 50122 192.0.2.9 2222"), None, "dana", "").expect("this is SSH");
    let line = scp_command(&remote, &[Path::new(&format!("{}/amazon.en.csv", folder(&home)))]);
    masa.wait("the line on the clipboard", |shown| copied(shown, &line));
    masa.wait("the line on the screen", |shown| shown.emulator.screen().contents().contains("-P 2222"));
}

#[cfg(feature = "pptx")]
#[test]
fn a_long_export_is_stopped_by_esc_and_leaves_nothing() {
    let home = Home::new("export-stop");
    let card =
        |number: usize| format!("Card(lane: \"Activity\", text: \"{} {number}\"),", "long ".repeat(60));
    let cards: String = (0..300).map(card).collect();
    let stages =
        format!("[Stage(name: \"Awareness\", touchpoints: [Touchpoint(name: \"Shop\", cards: [{cards}])])]");
    let map = format!("JourneyMap(schema: 1, title: \"Large\", language: \"en\", stages: {stages})");
    fs::write(home.path().join("large.masa.ron"), map).expect("it can be written");
    let mut masa = Pty::masa(&["large.masa.ron"], home.path(), ROOM);
    masa.wait_for("Awareness");
    masa.send(EXPORT);
    masa.wait_for("How much");
    masa.send(ENTER);
    masa.wait_for("Esc stops");
    masa.send("\x1b");
    masa.wait_for("Export cancelled");
    assert!(!home.path().join("large.pptx").exists());
    masa.send("q");
    assert!(masa.end().success());
}

#[test]
fn an_export_just_begun_is_finished_before_the_program_ends() {
    let home = Home::new("export-leave");
    let mut masa = masa(&home, "");
    masa.send(EXPORT);
    masa.wait_for("amazon.en.csv");
    masa.send("\rq");
    // If the line was too long for the screen, a dialog has taken the first key.
    masa.send("q");
    assert!(masa.end().success());
    assert!(content(&home.path().join("amazon.en.csv")).contains("Online advertising"));
}
