//! The questions of `masa terminal`: how they are left.

use crate::support::pty::{Home, Pty};

#[test]
fn ctrl_c_ends_them_as_a_signal_does_and_esc_without_a_choice() {
    let home = Home::new("questions");
    for (keys, status) in [("\u{3}", 130), ("\u{1b}", 1), ("x\r", 1)] {
        let mut pty = Pty::shell("\"$MASA\" terminal; echo \"status $?\"; stty -a", home.path(), (100, 60));
        pty.wait_for("Which");
        pty.send(keys);
        pty.wait_for(&format!("status {status}"));
        // The keyboard is as it was before.
        pty.wait_for(" icanon");
        pty.wait_for(" echo ");
        pty.hang_up();
    }
}

#[test]
fn what_is_said_between_them_begins_at_the_edge() {
    let home = Home::new("questions-advice");
    let mut pty = Pty::shell("\"$MASA\" terminal", home.path(), (60, 80));
    let asked = [
        ("if none does", "1\r"),
        ("joined in three ways", "1\r"),
        ("above stand in", "n\r"),
        ("which keys arrive", "n\r"),
    ];
    for (question, answer) in asked {
        pty.wait(question, |shown| shown.emulator.screen().contents().contains(question));
        if question == "which keys arrive" {
            pty.wait("each line begins at the edge", |shown| {
                let contents = shown.emulator.screen().contents();
                let begins = |with: &str| contents.lines().any(|line| line.starts_with(with));
                begins("Another font") && begins("Try which keys")
            });
        }
        pty.send(answer);
    }
    pty.end();
}
