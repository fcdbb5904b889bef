//! What cannot be opened is told before the screens are shown.

use super::program::{Directory, masa, masa_reading};

#[test]
fn what_cannot_be_opened_is_told_before_the_screen_is_touched() {
    let directory = Directory::new();
    let broken = directory.file("broken.masa.ron", "JourneyMap(\n    title: 7,\n)");
    masa(&[&broken]).expect_error("broken.masa.ron:2:12: ");
    masa_reading(&["-"], "JourneyMap(\n    title: 7,\n)").expect_error("-:2:12: ");
    masa(&["sample", "nothing"]).expect_error("amazon, digital, ecwid, retail, seamless");
    masa(&["sample", "ecwid", "--lang", "en"]).expect_error("only in el");
    assert_eq!(directory.read("broken.masa.ron"), "JourneyMap(\n    title: 7,\n)");
}
