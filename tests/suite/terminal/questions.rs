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
