//! Every command of the built program, with every text in its input, file names and arguments: its
//! output to a pipe contains no control characters except line feeds. (`terminal` tests the output
//! on a terminal.)

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use jiff::Timestamp;
use masa::format::journal::{JournalOrigin, JournalRecord};
use masa::format::map_text;
use masa::model::{Id, Map, MapField, Value};
use masa::ops::{ActionName, Transaction};
use masa::store::journal::Journal;
use masa::store::{Directories, open};
use masa::words::Message;

use super::filled;
use super::grammar::{Way, read};
use super::texts::{self, Payload};
use crate::support::directory::Directory;

const PROGRAM: &str = env!("CARGO_BIN_EXE_masa");

/// Counts calls and collects failures.
#[derive(Default)]
struct Judge {
    calls: AtomicUsize,
    bytes: AtomicUsize,
    wrong: Mutex<Vec<String>>,
}

impl Judge {
    /// Runs the program in a directory and checks its output. Returns the exit status.
    fn call(&self, what: &str, directory: &Path, arguments: &[&OsStr], input: &[u8]) -> Option<i32> {
        let mut command = Command::new(PROGRAM);
        command.args(arguments);
        self.run(what, directory, (command, Way::Pipe), input)
    }

    /// The same for output that is a file's content.
    fn call_for_file(&self, what: &str, directory: &Path, arguments: &[&OsStr], input: &[u8]) -> Option<i32> {
        let mut command = Command::new(PROGRAM);
        command.args(arguments);
        self.run(what, directory, (command, Way::File), input)
    }

    fn run(
        &self,
        what: &str,
        directory: &Path,
        (mut command, way): (Command, Way),
        input: &[u8],
    ) -> Option<i32> {
        command.current_dir(directory).env("MASA_CONFIG_DIR", directory.join(".config"));
        command.env("MASA_STATE_DIR", directory.join(".state"));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = match command.spawn() {
            Ok(child) => child,
            // Arguments over 128 KiB are rejected by the system.
            Err(_) => return None,
        };
        let mut stdin = child.stdin.take().expect("it is piped");
        let ended = thread::scope(|scope| {
            // A command that does not need its input closes it.
            scope.spawn(move || {
                let _ = stdin.write_all(input);
            });
            child.wait_with_output().expect("it can be waited for")
        });
        self.calls.fetch_add(1, Ordering::Relaxed);
        for (name, way, bytes) in [("output", way, &ended.stdout), ("errors", Way::Pipe, &ended.stderr)] {
            self.bytes.fetch_add(bytes.len(), Ordering::Relaxed);
            if let Err(wrong) = read(bytes, way) {
                self.wrong.lock().unwrap().push(format!("{what}: {name}: {wrong}"));
            }
        }
        if !matches!(ended.status.code(), Some(0..=2)) {
            let said = String::from_utf8_lossy(&ended.stderr).into_owned();
            self.wrong.lock().unwrap().push(format!("{what}: {}: {said}", ended.status));
        }
        ended.status.code()
    }

    fn end(self, what: &str) {
        let wrong = self.wrong.into_inner().unwrap();
        println!(
            "{} calls with {what}, {} bytes; {} wrong",
            self.calls.into_inner(),
            self.bytes.into_inner(),
            wrong.len()
        );
        assert!(wrong.is_empty(), "\n{}", wrong.iter().take(30).cloned().collect::<Vec<_>>().join("\n"));
    }
}

/// Runs `work` for each text, on all processors.
fn each(payloads: &[&Payload], work: impl Fn(usize, &Payload) + Sync) {
    let next = AtomicUsize::new(0);
    let threads = thread::available_parallelism().map_or(1, usize::from).min(8);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((number, payload)) = {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    payloads.get(number).map(|payload| (number, *payload))
                } {
                    work(number, payload);
                }
            });
        }
    });
}

fn words<'a>(words: &'a [&'a str]) -> Vec<&'a OsStr> {
    words.iter().map(OsStr::new).collect()
}

/// Text formats written to a pipe. CSV and TSV are not listed: their cells are data that a
/// spreadsheet must read back unchanged, so only on a terminal are they made visible.
const FORMATS: [&str; 4] = ["markdown", "html", "json", "mermaid"];

#[test]
fn what_commands_print_of_a_map_has_nothing_raw() {
    let judge = Judge::default();
    let all: Vec<&Payload> = texts::all().iter().step_by(texts::share().min(10)).collect();
    let plain = map_text(&filled::map("plain", false));
    let all_maps = Directory::new();
    each(&all, |number, payload| {
        let directory = Directory::new();
        let here = directory.path();
        let map: Map = filled::map(&payload.text, number % 2 == 1);
        fs::write(here.join("map.masa.ron"), map_text(&map)).unwrap();
        fs::write(here.join("plain.masa.ron"), &plain).unwrap();
        let theirs = filled::map(&format!("{}{}", payload.text, payload.text), false);
        fs::write(here.join("theirs.masa.ron"), map_text(&theirs)).unwrap();
        let call = |arguments: &[&str]| {
            let what = format!("{}: {}", payload.name, arguments.join(" "));
            judge.call(&what, here, &words(arguments), b"")
        };
        let view = ["board", "table", "personas"][number % 3];
        let merge = ["merge", "plain.masa.ron", "map.masa.ron", "theirs.masa.ron", "-o", "-"];
        let what = format!("{}: {}", payload.name, merge.join(" "));
        // Alternate between lines and JSON, and between the formats: they treat a text alike, so
        // each text need not be tried with all.
        let json: &[&str] = if number % 2 == 0 { &["--json"] } else { &[] };
        let fine = [
            call(&["show", "map.masa.ron", "--width", "90", "--view", view]),
            call(&[&["diff", "plain.masa.ron", "map.masa.ron"][..], json].concat()),
            judge.call_for_file(&what, here, &words(&merge), b""),
            call(&["export", "map.masa.ron", "-o", "-", "-f", FORMATS[number % FORMATS.len()]]),
        ];
        if fine.contains(&Some(2)) {
            judge
                .wrong
                .lock()
                .unwrap()
                .push(format!("{}: a command refuses the map: {fine:?}", payload.name));
        }
        fs::rename(here.join("map.masa.ron"), all_maps.path().join(format!("{number}.masa.ron"))).unwrap();
    });
    let files = all_maps.names();
    for command in [&["check"][..], &["fmt", "--check"]] {
        let arguments: Vec<&str> = command.iter().copied().chain(files.iter().map(String::as_str)).collect();
        judge.call(&command.join(" "), all_maps.path(), &words(&arguments), b"");
    }
    judge.end("hostile maps");
}

/// Simulates a program that has a file of this name open, journals a change with this text, and
/// dies.
fn leave(here: &Path, name: &OsStr, text: &str) {
    let directories = Directories { config: here.join(".config"), state: here.join(".state") };
    let opened = open(&here.join(name)).unwrap();
    let origin = JournalOrigin {
        path: Some(opened.path),
        name: text.to_owned(),
        fingerprint: Some(opened.fingerprint),
        map: Arc::new(opened.loaded.map),
    };
    let said = Message::new("recover-and-then")
        .text("before", text)
        .message("next", Message::new("name-verbatim").text("text", text));
    let transaction =
        Transaction::new(ActionName::new("x"), said).set(Id::Map, MapField::Title, Value::text(text));
    let transaction = Transaction { action: ActionName::read(text.to_owned()), ..transaction };
    let record = JournalRecord {
        sequence: 1,
        time: Timestamp::UNIX_EPOCH,
        transaction,
        draft: text.len().is_multiple_of(2),
    };
    Journal::new(&directories, origin).append(&[record]).unwrap();
}

#[test]
fn what_commands_print_of_a_journal_has_nothing_raw() {
    let judge = Judge::default();
    let all: Vec<&Payload> = texts::all().iter().step_by(texts::share().min(10)).collect();
    let plain = map_text(&filled::map("plain", false));
    each(&all, |number, payload| {
        let directory = Directory::new();
        let here = directory.path();
        let named = Some(name_of(payload, number)).filter(|name| fs::write(here.join(name), &plain).is_ok());
        let name = named.unwrap_or_else(|| OsString::from("map.masa.ron"));
        fs::write(here.join(&name), &plain).unwrap();
        leave(here, &name, &payload.text);
        let call = |before: &[&str]| {
            let arguments = [&words(before)[..], &[OsStr::new("--"), &name]].concat();
            judge.call(&format!("{}: {}", payload.name, before.join(" ")), here, &arguments, b"")
        };
        let what = format!("{}: recover", payload.name);
        let listed = judge.call(&what, here, &words(&["recover"]), b"");
        let fine = [listed, call(&["recover", "--show"]), call(&["log"]), call(&["log", "--json"])];
        let discarded = [call(&["recover", "--discard"]), call(&["log"])];
        // First torn at the end, then with a broken beginning.
        let segment = here.join(".state/journal/history/00000001.discarded.journal");
        let bytes = fs::read(&segment).unwrap();
        let [torn, unreadable] = [bytes.len() - 1, 3].map(|length| {
            fs::write(&segment, &bytes[..length]).unwrap();
            [call(&["log"]), call(&["log", "--json"])]
        });
        let is_fine = [&fine[..], &discarded, &torn].concat().iter().all(|status| *status == Some(0));
        if !is_fine || unreadable != [Some(2); 2] {
            let said = format!("{}: {fine:?} {discarded:?} {torn:?} {unreadable:?}", payload.name);
            judge.wrong.lock().unwrap().push(said);
        }
    });
    judge.end("hostile journals");
}

#[test]
fn what_commands_print_of_names_has_nothing_raw() {
    let judge = Judge::default();
    let names: Vec<&Payload> = texts::names().collect();
    let directory = Directory::new();
    let here = directory.path();
    let mut files: Vec<OsString> = Vec::new();
    for (number, payload) in names.iter().enumerate() {
        let name = name_of(payload, number);
        // Invalid, unknown to this version, or valid content.
        let content = [
            "(schema: 1, title: 7)".to_owned(),
            format!("(schema: 1, title: {:?}, later: 1)", "x"),
            "(schema: 99, min_reader: 99)".to_owned(),
        ];
        if fs::write(here.join(&name), &content[number % 3]).is_ok() {
            files.push(name);
        }
    }
    assert!(files.len() > 150, "{}", files.len());
    let all = |before: &[&str]| -> Vec<OsString> {
        before.iter().map(OsString::from).chain(["--".into()]).chain(files.iter().cloned()).collect()
    };
    for before in [&["check"][..], &["fmt", "--check"], &["fmt"]] {
        let arguments = all(before);
        let arguments: Vec<&OsStr> = arguments.iter().map(OsString::as_os_str).collect();
        judge.call(&format!("{} with all files", before.join(" ")), here, &arguments, b"");
    }
    each(&names, |number, payload| {
        let name = name_of(payload, number);
        for before in [&["show"][..], &["import", "--dry-run"], &["export", "-f", "json,markdown"], &["new"]]
        {
            let mut arguments = words(before);
            arguments.extend([OsStr::new("--"), name.as_os_str()]);
            judge.call(&format!("{}: {}", payload.name, before.join(" ")), here, &arguments, b"");
        }
        let arguments = [OsStr::new("--"), name.as_os_str()];
        judge.call(&format!("{}: open", payload.name), here, &arguments, b"");
        let gone = name_with(&name, ".gone");
        let arguments = [OsStr::new("merge"), OsStr::new("--"), &gone, &name, &gone];
        judge.call(&format!("{}: merge", payload.name), here, &arguments, b"");
    });
    judge.end("hostile names");
}

/// A file name with the text; every third also has bytes that are not UTF-8.
fn name_of(payload: &Payload, number: usize) -> OsString {
    #[cfg(unix)]
    if number % 3 == 2 {
        use std::os::unix::ffi::OsStringExt;
        return OsString::from_vec([payload.text.as_bytes(), b"\xff\x9b31m\xc0\xaf.ron"].concat());
    }
    let _ = number;
    OsString::from(format!("{}.ron", payload.text))
}

fn name_with(name: &OsStr, ending: &str) -> OsString {
    let mut name = name.to_owned();
    name.push(ending);
    name
}

#[test]
fn what_commands_print_of_their_arguments_has_nothing_raw() {
    let judge = Judge::default();
    // An argument cannot contain NUL.
    let payloads: Vec<&Payload> =
        texts::all().iter().filter(|payload| !payload.text.contains('\0')).collect();
    let directory = Directory::new();
    let here = directory.path();
    fs::write(here.join("plain.masa.ron"), map_text(&filled::map("plain", false))).unwrap();
    each(&payloads, |number, payload| {
        let text = payload.text.as_str();
        let calls: [&[&str]; 12] = [
            &["show", "plain.masa.ron", "--lanes", text],
            &["show", "plain.masa.ron", "--persona", text],
            &["show", "plain.masa.ron", "--stage", text],
            &["show", "plain.masa.ron", "--view", text],
            &["export", "plain.masa.ron", "--format", text],
            &["export", "plain.masa.ron", "-f", "json,markdown", "-o", text],
            &["import", "--lang", text, "x"],
            &["sample", "--", text],
            &["new", "x.masa.ron", "--template", text],
            &["man", "--", text],
            &["completions", "--", text],
            &[text, text, text],
        ];
        // A quarter of the calls per text: all use the same output code.
        for call in calls.iter().skip(number % 4).step_by(4) {
            judge.call(&format!("{}: {call:?}", payload.name), here, &words(call), b"");
        }
        let option = format!("--{text}");
        judge.call(&format!("{}: an option", payload.name), here, &words(&["check", &option, "x"]), b"");
        #[cfg(unix)]
        {
            use std::os::unix::process::CommandExt;
            let mut command = Command::new(PROGRAM);
            command.arg0(text).arg(["--help", "--version", "man", "--no"][number % 4]);
            command.env("LANG", text).env("TERM", text).env("USER", text).env("SSH_CONNECTION", text);
            judge.run(&format!("{}: the program's own name", payload.name), here, (command, Way::Pipe), b"");
        }
    });
    judge.end("hostile arguments");
}

#[test]
fn what_commands_print_of_their_input_and_settings_has_nothing_raw() {
    let judge = Judge::default();
    let all: Vec<&Payload> = texts::all().iter().collect();
    each(&all, |number, payload| {
        let directory = Directory::new();
        let here = directory.path();
        let text = &payload.text;
        let cell = text.replace('"', "\"\"");
        let table =
            format!("\"Stage\",\"Touchpoint\",\"{cell}\"\n\"{cell}\",\"{cell}\",\"{cell}\"\n,,\"{cell}\"\n");
        let outline = format!("{text}\n  {text}\n    Pain: {text}\n");
        let input = [table, outline][number % 2].clone();
        fs::create_dir(here.join(".config")).unwrap();
        let ron: String = text.chars().flat_map(char::escape_default).collect();
        let settings = format!(
            "(export_accent: \"{ron}\", export_logo: \"{ron}\", export_colours: [\"{ron}\"], theme: Dark)"
        );
        fs::write(here.join(".config/settings.ron"), settings).unwrap();
        let what = |call: &str| format!("{}: {call}", payload.name);
        judge.call(&what("import"), here, &words(&["import", "-", "--dry-run"]), input.as_bytes());
        judge.call_for_file(
            &what("import -o -"),
            here,
            &words(&["import", "-", "-o", "-"]),
            input.as_bytes(),
        );
        let map = format!("(schema: 1, title: \"{ron}\", later: \"{ron}\")");
        judge.call_for_file(&what("fmt -"), here, &words(&["fmt", "-"]), map.as_bytes());
        judge.call(&what("check -"), here, &words(&["check", "-"]), text.as_bytes());
        judge.call_for_file(&what("export -"), here, &words(&["export", "-", "-f", "svg"]), map.as_bytes());
    });
    judge.end("hostile input and settings");
}
