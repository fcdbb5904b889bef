//! Damage to the journal while the program runs: everything that the status line calls kept
//! survives a kill, and no other program takes a journal that is still being written.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use portable_pty::CommandBuilder;
use rustix::process::Signal;

use crate::support::pty::{Home, Pty};
use crate::support::skipped::skipped;

const ROOM: (u16, u16) = (110, 32);
const ENTER: &str = "\r";

/// The limit for any wait; long, because test machines are busy.
const DEADLINE: Duration = Duration::from_secs(60);

/// The unfinished journals.
fn segments(home: &Home) -> Vec<PathBuf> {
    let entries = fs::read_dir(home.path().join("state/journal")).into_iter().flatten();
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "journal")).collect()
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("a mode can be set");
}

/// A name, and what is done to a segment.
type Happening = (&'static str, fn(&Path));

/// Ways to damage a segment.
const HAPPENS: [Happening; 11] = [
    ("unlinked", |segment| fs::remove_file(segment).expect("it can be removed")),
    ("renamed", |segment| fs::rename(segment, segment.with_extension("x")).expect("it can be renamed")),
    ("numbered anew", |segment| {
        fs::rename(segment, segment.with_file_name("00000007.journal")).expect("it can be renamed");
    }),
    ("truncated", |segment| {
        let file = fs::OpenOptions::new().write(true).open(segment).expect("it can be opened");
        file.set_len(100).expect("it can be cut off");
    }),
    ("emptied", |segment| fs::write(segment, "").expect("it can be emptied")),
    // Like truncate(2): no file is closed after writing.
    ("truncated and not closed", |segment| {
        let file = fs::OpenOptions::new().write(true).open(segment).expect("it can be opened");
        file.set_len(50).expect("it can be cut off");
        std::mem::forget(file);
    }),
    ("written to and not closed", |segment| {
        let mut file = fs::OpenOptions::new().append(true).open(segment).expect("it can be opened");
        file.write_all(b"somebody else's").expect("it can be written");
        std::mem::forget(file);
    }),
    ("replaced", |segment| {
        let other = segment.with_extension("y");
        fs::write(&other, "somebody else's").expect("it can be written");
        fs::rename(other, segment).expect("it can be replaced");
    }),
    ("closed", |segment| set_mode(segment, 0o400)),
    ("text gone", |segment| fs::remove_file(segment.with_extension("base")).expect("it can be removed")),
    ("folder gone", |segment| {
        // May fail while the program is just creating a file in it.
        let folder = segment.parent().expect("a folder");
        assert!((0..100).any(|_| fs::remove_dir_all(folder).is_ok()), "it can be removed");
    }),
];

fn edited(home: &Home, text: &str) -> Pty {
    let map = home.with_sample("amazon.en");
    let mut masa = Pty::masa(&[map.to_str().expect("the path is text")], home.path(), ROOM);
    masa.wait_for("1/15");
    masa.send("\x1b[B\x1b[Ba");
    add(&mut masa, text);
    masa
}

fn add(masa: &mut Pty, text: &str) {
    masa.send(text);
    masa.send(ENTER);
    masa.wait("the word that it is kept", |shown| {
        let screen = shown.emulator.screen();
        // While the text is still being typed, “kept” refers to earlier changes.
        let (row, _) = screen.cursor_position();
        let is_typed = screen.rows(0, ROOM.0).nth(row.into()).is_none_or(|row| !row.contains(text));
        is_typed && screen.contents().contains(text) && screen.contents().contains("kept ")
    });
}

fn recover(home: &Home, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_masa"));
    for name in ["MASA_STATE_DIR", "MASA_CONFIG_DIR"] {
        command.env(name, home.path().join("state"));
    }
    command.arg("recover").args(arguments).output().expect("it runs")
}

/// Checks that all texts can be recovered.
fn is_there(home: &Home, texts: &[&str], what: &str) {
    // A renamed file has no journal's name, and its replacement may not be a journal.
    let ran = recover(
        home,
        &["amazon.en.masa.ron"]
            .map(|name| home.path().join(name))
            .each_ref()
            .map(|path| path.to_str().expect("the path is text")),
    );
    let file = fs::read_to_string(home.path().join("amazon.en.masa.ron")).expect("the map is there");
    for text in texts {
        assert!(file.contains(text), "{what}: {text} is lost: {ran:?}");
    }
}

#[test]
fn acknowledged_changes_survive_damage_to_the_journal_and_a_kill() {
    for (what, happen) in HAPPENS {
        let home = Home::new(&format!("journal-{}", what.replace(' ', "-")));
        let mut masa = edited(&home, "basket 50%");
        let all = segments(&home);
        assert_eq!(all.len(), 1);
        happen(&all[0]);
        add(&mut masa, "checkout");
        masa.signal(Signal::KILL);
        masa.end();
        is_there(&home, &["basket 50%", "checkout"], what);
    }
}

/// inotify reports it, so the program need not wake up to check.
#[cfg(target_os = "linux")]
#[test]
fn damage_to_the_journal_is_noticed_and_repaired_while_idle() {
    for (what, happen) in HAPPENS {
        let home = Home::new(&format!("journal-idle-{}", what.replace(' ', "-")));
        let mut masa = edited(&home, "basket 50%");
        let before = segments(&home);
        let whole = fs::metadata(&before[0]).expect("it is there");
        happen(&before[0]);
        let is_anew = || {
            use std::os::unix::fs::MetadataExt;
            let is_other = |path: &PathBuf| {
                // The first bytes are written before the snapshot, and the changes after it.
                let holds_it =
                    || fs::read(path).is_ok_and(|all| String::from_utf8_lossy(&all).contains("basket 50%"));
                let is_another = fs::metadata(path).is_ok_and(|other| other.ino() != whole.ino());
                is_another && path.with_extension("base").exists() && holds_it()
            };
            segments(&home).iter().any(is_other)
        };
        let end = Instant::now() + DEADLINE;
        while !is_anew() {
            assert!(Instant::now() < end, "{what}: no other journal was made");
            std::thread::yield_now();
        }
        masa.signal(Signal::KILL);
        masa.end();
        is_there(&home, &["basket 50%"], what);
    }
}

/// Runs the program as on a file system without working locks.
fn without_locks(home: &Home, way: &str) -> Option<CommandBuilder> {
    let traced = Command::new("strace").args(["-f", "-o", "/dev/null", "true"]).output();
    if !traced.is_ok_and(|ran| ran.status.success()) {
        skipped("strace, and the right to trace");
        return None;
    }
    let mut command = CommandBuilder::new("strace");
    let log = home.path().join("strace.log");
    command.args(["-f", "--quiet=all", "-e", "trace=flock", "-e", &format!("inject=flock:{way}"), "-o"]);
    command.arg(log);
    command.arg(env!("CARGO_BIN_EXE_masa"));
    Some(command)
}

#[test]
fn the_journal_of_a_running_program_is_protected_even_without_working_locks() {
    for (number, way) in ["retval=0", "error=ENOLCK", "error=EOPNOTSUPP"].into_iter().enumerate() {
        let home = Home::new(&format!("journal-locks-{number}"));
        let Some(mut command) = without_locks(&home, way) else { return };
        let map = home.with_sample("amazon.en");
        command.arg(&map);
        let mut masa = Pty::command(command, home.path(), ROOM);
        masa.wait_for("1/15");
        masa.send("\x1b[B\x1b[Ba");
        add(&mut masa, "basket 50%");
        let all = segments(&home);
        let path = map.to_str().expect("the path is text");
        for arguments in [&[][..], &[path], &["1"], &["1", "--discard"]] {
            let ran = recover(&home, arguments);
            assert_eq!(ran.status.code(), Some(1), "{way}: {ran:?}");
            assert_eq!(segments(&home), all, "{way}");
        }
        // Nor does it open the map for writing.
        let mut other = Pty::masa(&[path], home.path(), ROOM);
        other.wait_for("has this file open");
        other.send("q");
        assert!(other.end().success());
        add(&mut masa, "checkout");
        // strace ends together with the traced process.
        let child = children(masa.process());
        masa.signal(Signal::KILL);
        for one in &child {
            let process = rustix::process::Pid::from_raw(*one).expect("a process");
            let _ = rustix::process::kill_process(process, Signal::KILL);
        }
        masa.end();
        child.into_iter().for_each(wait_until_dead);
        is_there(&home, &["basket 50%", "checkout"], way);
    }
}

/// A process that is not our child may live for a moment after being killed.
fn wait_until_dead(process: i32) {
    let end = Instant::now() + DEADLINE;
    let lives = || {
        let status = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        status.rsplit_once(") ").is_some_and(|(_, state)| !state.starts_with(['Z', 'X']))
    };
    while lives() {
        assert!(Instant::now() < end, "{process} does not end");
        std::thread::yield_now();
    }
}

/// The children of a process.
fn children(process: u32) -> Vec<i32> {
    let listed = fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap_or_default();
    listed.split_ascii_whitespace().filter_map(|one| one.parse().ok()).collect()
}
