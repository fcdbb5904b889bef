//! Runs the built program in a controlled environment.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::support::skipped::skipped;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_masa");

/// A temporary directory, removed on drop.
pub struct Directory(PathBuf);

impl Directory {
    pub fn new() -> Directory {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("masa-suite-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Directory(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file; returns its path as an argument.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        fs::write(self.path(name), content).unwrap();
        self.argument(name)
    }

    pub fn argument(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The sorted names of its entries.
    pub fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The result of a call.
#[derive(Debug)]
pub struct Ran {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// Checks the exit status, and that standard error is empty if it is 0 or 1.
    #[track_caller]
    pub fn expect(self, status: i32) -> Ran {
        assert_eq!(self.status, status, "{self:#?}");
        if status == 2 {
            assert!(!self.err.is_empty(), "{self:#?}");
        }
        for text in [&self.out, &self.err] {
            let raw = |one: char| one.is_control() && !matches!(one, '\n' | '\r' | '\t' | '\u{1b}');
            assert!(!text.contains(raw), "{text:?}");
        }
        self
    }

    /// Checks that it failed (status 2) without output, and that the error contains `said`.
    #[track_caller]
    pub fn expect_error(self, said: &str) {
        let ran = self.expect(2);
        assert_eq!(ran.out, "");
        assert!(ran.err.contains(said), "{said:?} is not in {:?}", ran.err);
        assert!(!ran.err.contains('\u{1b}'), "{:?}", ran.err);
    }
}

/// What the environment of a test run may say of language, colours and width.
pub const SURROUNDINGS: [&str; 5] = ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "COLUMNS"];

/// Keeps [`SURROUNDINGS`] from a command.
pub fn without_surroundings(command: &mut Command) {
    for name in SURROUNDINGS {
        command.env_remove(name);
    }
}

/// A command that runs the program.
pub fn command() -> Command {
    let mut command = Command::new(PROGRAM);
    without_surroundings(&mut command);
    command.env("MASA_CONFIG_DIR", no_settings()).env("MASA_STATE_DIR", no_settings());
    command
}

/// A directory without settings. It is specific to this process: one created by another user could
/// not be written to.
pub fn no_settings() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("no-settings-{}", std::process::id()))
}

/// The program run as an ordinary user, for whom file modes are enforced; `None`, with a message,
/// if that is impossible.
#[cfg(unix)]
pub fn command_of_ordinary_user(directory: &Directory) -> Option<Command> {
    const USER: &str = "65534";
    if !rustix::process::geteuid().is_root() {
        return Some(command());
    }
    // Other users may not be able to access the built program's directory.
    let program = directory.path("masa");
    if !program.exists() {
        fs::hard_link(PROGRAM, &program).or_else(|_| fs::copy(PROGRAM, &program).map(|_| ())).unwrap();
    }
    let mut command = Command::new("setpriv");
    without_surroundings(&mut command);
    command.args(["--reuid", USER, "--regid", USER, "--clear-groups"]).arg(&program);
    let reaches = Command::new("setpriv")
        .args(["--reuid", USER, "--regid", USER, "--clear-groups"])
        .args(["test".as_ref(), "-x".as_ref(), program.as_os_str()])
        .output();
    if !reaches.is_ok_and(|ran| ran.status.success()) {
        skipped("setpriv, and a directory of tests that every user can reach");
        return None;
    }
    Some(command)
}

pub fn masa<A: AsRef<str>>(arguments: &[A]) -> Ran {
    masa_reading(arguments, "")
}

/// Runs the program with this standard input.
pub fn masa_reading<A: AsRef<str>>(arguments: &[A], input: impl AsRef<[u8]>) -> Ran {
    let mut command = command();
    command.args(arguments.iter().map(AsRef::as_ref));
    finish(command, input.as_ref())
}

/// Runs a prepared command.
pub fn finish(mut command: Command, input: &[u8]) -> Ran {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // Ignore errors: a program may exit without reading its input.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    Ran {
        status: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The path of a file in the repository.
pub fn ours(path: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path).to_str().unwrap().to_owned()
}

/// The Hebrew sample with Amazon's journey.
pub fn amazon() -> String {
    ours("sample_maps/amazon.he.masa.ron")
}

/// A small map in English.
pub const SMALL: &str = "\
JourneyMap(
    schema: 1,
    title: \"Small\",
    language: \"en\",
    personas: [
        Persona(id: \"p-1\", name: \"Noa\", summary: \"Buys at night\"),
    ],
    lanes: [
        Lane(id: \"l-1\", kind: Activity, prompt: \"SECRET PROMPT\"),
        Lane(id: \"l-2\", kind: PainPoint, title: \"Pain\"),
    ],
    stages: [
        Stage(
            id: \"s-1\", name: \"Awareness\",
            touchpoints: [
                Touchpoint(
                    id: \"t-1\", name: \"Ads\", emotion: -1,
                    cards: [
                        Card(id: \"c-1\", lane: \"l-1\", text: \"Sees an ad\"),
                        Card(id: \"c-2\", lane: \"l-2\", text: \"=Too many, \\\"ads\\\"\", personas: [\"p-1\"], votes: {\"Dana\": 2}),
                    ],
                ),
            ],
        ),
    ],
)
";
