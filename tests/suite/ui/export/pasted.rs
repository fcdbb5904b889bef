//! What an export puts on the clipboard: a path, or the command that fetches the files.

use masa::ui::core::remote::Remote;
use masa::ui::core::report::Report;

use super::{amazon, copied, wrote};
use crate::support::script::Script;

#[test]
fn the_path_is_said_and_copied() {
    let script = amazon("en").press("Ctrl-E Enter").tell(wrote(&["/maps/journey-2.pptx"]));
    assert_eq!(script.notice(), "exported to /maps/journey-2.pptx · the path is on the clipboard");
    assert_eq!(copied(&script), Some("/maps/journey-2.pptx"));
    let script = amazon("en").press("Ctrl-E Enter").tell(wrote(&["/maps/journey.pptx", "/maps/journey.pdf"]));
    assert_eq!(script.notice(), "exported 2 files to /maps · the path is on the clipboard");
    assert_eq!(copied(&script), Some("/maps"));
}

fn from_afar(mut script: Script) -> Script {
    script.state.session.remote = Remote::of(Some("10.0.0.7 50122 192.0.2.9 22"), None, "dana", "");
    script
}

#[test]
fn under_ssh_the_line_that_fetches_it_is_said_and_copied() {
    let script = from_afar(amazon("en")).press("Ctrl-E Enter").tell(wrote(&["/maps/it's.pptx"]));
    let line = r"scp -s 'dana@192.0.2.9:/maps/it'\''s.pptx' .";
    assert_eq!(copied(&script), Some(line));
    assert_eq!(script.notice(), format!("exported · on the clipboard: {line}"));
    // A path that is too long for the status line is shortened at its beginning.
    let folder = format!("/maps/{}", "a-long-way/".repeat(9));
    let script = amazon("en").press("Ctrl-E Enter").tell(wrote(&[&format!("{folder}journey.pptx")]));
    assert!(
        script.screen().contains("/a-long-way/journey.pptx · the path is on the clipboard"),
        "{}",
        script.screen()
    );
    // A command that is too long for the status line is shown in a report, which any closing key
    // closes.
    let folder = format!("/maps/{}", "a-long-way/".repeat(9));
    let script =
        from_afar(amazon("en")).press("Ctrl-E Enter").tell(wrote(&[&format!("{folder}journey.pptx")]));
    assert!(script.state.dialogs.top::<Report>().is_some());
    assert!(script.screen().contains("On the clipboard, to be pasted on your own machine"));
    assert!(script.press("Enter").state.is_on_screen());
}

#[test]
fn what_is_pasted_into_a_shell_is_one_word_of_it() {
    for (path, word) in [
        ("/maps/a\nrm -rf x", r"$'/maps/a\012rm -rf x'"),
        ("/maps/$(x) `y`;z", "'/maps/$(x) `y`;z'"),
        ("/maps/a\u{202e}b\u{1b}[0m", r"$'/maps/a\342\200\256b\033\1330m'"),
        ("/מפות/מסע.pdf", "/מפות/מסע.pdf"),
    ] {
        let script = amazon("en").press("Ctrl-E Enter").tell(wrote(&[path]));
        assert_eq!(copied(&script), Some(word));
        // For several files it is their folder.
        let inside = [format!("{path}/a"), format!("{path}/b")];
        let script = amazon("en").press("Ctrl-E Enter").tell(wrote(&[&inside[0], &inside[1]]));
        assert_eq!(copied(&script), Some(word));
    }
    let script = from_afar(amazon("en")).press("Ctrl-E Enter").tell(wrote(&["/maps/a\nb"]));
    assert_eq!(copied(&script), Some(r"scp -s $'dana@192.0.2.9:/maps/a\012b' ."));
}
