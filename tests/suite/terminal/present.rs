//! The presentation in a terminal that can draw text at twice its size.

use crate::support::pty::{Home, Pty};

/// The program on a terminal that has answered all queries, with these answers among them.
fn begun(home: &Home, answers: &str) -> Pty {
    let mut masa = Pty::masa(&["sample", "amazon", "--lang", "en"], home.path(), (200, 60));
    masa.wait("the queries", |shown| shown.bytes.ends_with(b"\x1b[c"));
    masa.send(&format!("{answers}\x1b[?62c"));
    masa
}

fn count(bytes: &[u8], wanted: &[u8]) -> usize {
    bytes.windows(wanted.len()).filter(|window| *window == wanted).count()
}

#[test]
fn pages_are_large_where_the_terminal_has_text_sizes_and_the_screen_has_room() {
    let home = Home::new("text-sizes");
    let mut masa = begun(&home, "\x1b[3;3R");
    masa.send("\x1b[15~");
    let large = b"\x1b]66;s=2:w=1;A\x1b\\";
    masa.wait("large letters", |shown| count(&shown.bytes, large) > 0);
    masa.send("z");
    masa.wait_for("An online shopper");
    let letters = masa.look(|shown| count(&shown.bytes, large));
    masa.send("\x1b");
    masa.wait_for("Consideration");
    assert_eq!(masa.look(|shown| count(&shown.bytes, large)), letters, "the board is never large");
    masa.send("q");
    assert!(masa.end().success());
    masa.is_given_back();
}

#[test]
fn pages_are_of_the_usual_size_where_the_terminal_has_no_text_sizes() {
    let home = Home::new("no-text-sizes");
    let mut masa = begun(&home, "\x1b[3;1R");
    masa.send("\x1b[15~");
    masa.wait_for("1 / ");
    masa.send("z");
    masa.wait_for("This terminal cannot draw larger text");
    // Only the question.
    assert_eq!(masa.look(|shown| count(&shown.bytes, b"\x1b]66;")), 1);
    masa.send("\x1b");
    masa.wait_for("Consideration");
    masa.send("q");
    assert!(masa.end().success());
}
