//! Several programs with one file: external changes while it is open, a save that finds one, two
//! instances of Masa.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::pty::{Home, Pty};
use crate::support::skipped::skipped;

const ROOM: (u16, u16) = (110, 32);
/// The sample's title in its file.
const TITLE: &str = "Amazon";

/// Another program's version of the map, with another title.
fn changed(text: &str, title: &str) -> String {
    assert!(text.contains(TITLE));
    text.replacen(TITLE, title, 1)
}

fn open(home: &Home) -> (Pty, PathBuf, String) {
    let map = home.with_sample("amazon.en");
    let text = fs::read_to_string(&map).expect("it can be read");
    let masa = Pty::masa(&[map.to_str().expect("the path is text")], home.path(), ROOM);
    masa.wait_for("Consideration");
    (masa, map, text)
}

fn rename_over(map: &Path, text: &str) {
    let beside = map.with_extension("new");
    fs::write(&beside, text).expect("it can be written");
    fs::rename(beside, map).expect("it can be renamed");
}

fn leave(mut masa: Pty) {
    masa.send("q");
    assert!(masa.end().success());
    masa.is_given_back();
}

#[test]
fn every_way_to_write_a_file_is_noticed_without_a_key_and_can_be_taken() {
    if cfg!(not(target_os = "linux")) {
        skipped("inotify");
        return;
    }
    let home = Home::new("external-change-ways");
    let (mut masa, map, text) = open(&home);
    let ways: [fn(&Path, &str); 3] = [
        rename_over,
        |map, text| fs::write(map, text).expect("it can be written"),
        // As git does on checkout.
        |map, text| {
            fs::remove_file(map).expect("it can be removed");
            fs::write(map, text).expect("it can be written");
        },
    ];
    for (number, way) in ways.into_iter().enumerate() {
        let title = format!("Title{number}");
        way(&map, &changed(&text, &title));
        masa.wait_for("Another program has changed this file.");
        reload(&mut masa, &title);
    }
    leave(masa);
}

/// Reloads the file once the footer shows that keys are accepted.
fn reload(masa: &mut Pty, title: &str) {
    masa.wait_for("r reload");
    masa.send("r");
    masa.wait_for("reloaded from disk");
    // Any key clears the notice, and the title is shown.
    masa.send("\x1b[B");
    masa.wait_for(title);
}

#[test]
fn a_symbolic_link_is_followed_to_the_file_that_is_watched() {
    if cfg!(not(target_os = "linux")) {
        skipped("inotify");
        return;
    }
    let home = Home::new("external-change-link");
    let map = home.with_sample("amazon.en");
    let text = fs::read_to_string(&map).expect("it can be read");
    fs::create_dir(home.path().join("links")).expect("it can be made");
    let link = home.path().join("links/map.masa.ron");
    std::os::unix::fs::symlink(&map, &link).expect("it can be linked");
    let mut masa = Pty::masa(&[link.to_str().expect("the path is text")], home.path(), ROOM);
    masa.wait_for("Consideration");
    rename_over(&map, &changed(&text, "Elsewhere"));
    masa.wait_for("Another program has changed this file.");
    reload(&mut masa, "Elsewhere");
    leave(masa);
}

#[test]
fn removing_and_restoring_the_file_is_reported() {
    if cfg!(not(target_os = "linux")) {
        skipped("inotify");
        return;
    }
    let home = Home::new("external-change-gone");
    let (mut masa, map, text) = open(&home);
    let away = map.with_extension("away");
    fs::rename(&map, &away).expect("it can be moved");
    masa.wait_for("removed outside");
    fs::rename(&away, &map).expect("it can be moved back");
    masa.wait_for("is unchanged again");
    // Also if its directory is removed with it.
    drop(masa);
    let folder = home.path().join("folder");
    fs::create_dir(&folder).expect("it can be made");
    let map = folder.join("map.masa.ron");
    fs::write(&map, &text).expect("it can be written");
    masa = Pty::masa(&[map.to_str().expect("the path is text")], home.path(), ROOM);
    masa.wait_for("Consideration");
    fs::remove_dir_all(&folder).expect("it can be removed");
    masa.wait_for("removed outside");
}

#[test]
fn a_key_press_checks_the_file_if_it_cannot_be_watched() {
    let strace = std::process::Command::new("strace").args(["-o", "/dev/null", "true"]).status();
    if !strace.is_ok_and(|status| status.success()) {
        skipped("strace");
        return;
    }
    let home = Home::new("external-change-unwatched");
    let map = home.with_sample("amazon.en");
    let text = fs::read_to_string(&map).expect("it can be read");
    let script = "strace -f -o /dev/null -e trace=inotify_init1 -e inject=inotify_init1:error=EMFILE $MASA \
                  amazon.en.masa.ron";
    let mut masa = Pty::shell(script, home.path(), ROOM);
    masa.wait_for("Consideration");
    rename_over(&map, &changed(&text, "Unwatched"));
    let noticed = |masa: &Pty| {
        masa.look(|shown| shown.emulator.screen().contents().contains("Another program has changed"))
    };
    let end = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while !noticed(&masa) && std::time::Instant::now() < end {
        masa.send("\x1b[B\x1b[A");
        std::thread::park_timeout(std::time::Duration::from_millis(100));
    }
    masa.wait_for("Another program has changed this file.");
    reload(&mut masa, "Unwatched");
    leave(masa);
}

#[test]
fn our_own_saves_are_no_external_changes_and_a_foreign_save_can_be_merged() {
    let home = Home::new("external-change-merge");
    let (mut masa, map, _) = open(&home);
    for card in ["first card", "second card"] {
        masa.send("\x1b[B\x1b[Ba");
        masa.wait("the caret", |shown| !shown.emulator.screen().hide_cursor());
        masa.send(card);
        masa.send("\r");
        masa.wait_for(card);
        masa.send("\x1b");
        masa.wait("no caret", |shown| shown.emulator.screen().hide_cursor());
        masa.send("\x13");
        masa.wait_for("saved amazon");
        assert!(fs::read_to_string(&map).expect("it can be read").contains(card));
        assert!(!masa.look(|shown| shown.emulator.screen().contents().contains("changed outside")));
    }
    // While the user types no dialog opens, until the save finds what the other program wrote.
    masa.send("a");
    masa.wait("the caret", |shown| !shown.emulator.screen().hide_cursor());
    masa.send("third card");
    let text = fs::read_to_string(&map).expect("it can be read");
    rename_over(&map, &changed(&text, "Amazonia"));
    masa.send("\x13");
    masa.wait_for("this file; nothing was written");
    masa.wait_for("m merge");
    masa.send("m");
    masa.wait_for("merged, and saved");
    let merged = fs::read_to_string(&map).expect("it can be read");
    assert!(merged.contains("Amazonia") && merged.contains("third card"), "{merged}");
    leave(masa);
}

#[test]
fn a_new_file_is_locked_from_the_start_and_a_second_program_can_edit_it_later() {
    let home = Home::new("external-change-two");
    let map = home.path().join("new.masa.ron");
    let mut first = Pty::masa(&["new.masa.ron"], home.path(), ROOM);
    first.wait_for("Purchase journey");
    // The file does not exist yet, but is locked already.
    let mut hasty = Pty::masa(&["new.masa.ron"], home.path(), ROOM);
    hasty.wait_for("Purchase journey");
    hasty.send("\x13");
    hasty.wait_for("Not written");
    assert!(hasty.look(|shown| shown.emulator.screen().contents().contains(&first.process().to_string())));
    hasty.send("q");
    assert!(hasty.end().success());
    first.send("\x13");
    first.wait("the file", |_| map.exists());
    first.wait_for("saved new");
    let mut second = Pty::masa(&["new.masa.ron"], home.path(), ROOM);
    second.wait_for("has this file open");
    second.send("\x1b[18~");
    second.wait_for(&format!("The program {}", first.process()));
    first.send("q");
    assert!(first.end().success());
    second.send("\x1b[18~");
    second.wait_for("is editable now");
    leave(second);
    // No lock is left.
    let locks = fs::read_dir(home.path().join("state/locks")).expect("there were locks");
    assert_eq!(locks.count(), 0);
}
