//! The user's own editor, for a text: it has the terminal until it ends. What it saved and cannot be taken back stays in its
//! file, which is named.

use std::ffi::{OsStr, OsString};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant};

use crate::model::Token;
use crate::words::Message;

/// What is run where neither `$VISUAL` nor `$EDITOR` says.
const USUAL: &str = "vi";

/// The longest text that is taken back, in bytes: the journal has room for it.
const LONGEST: usize = 8 << 20;

/// U+FEFF in UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Who returns sooner, without a change, has most likely opened a window elsewhere.
const AT_ONCE: Duration = Duration::from_secs(1);

/// A text in a file of its own, which only the user can read and which goes with this value, unless it is kept.
struct TextFile {
    path: PathBuf,
    kept: bool,
}

impl TextFile {
    fn write(directory: &Path, text: &str, random: u64) -> io::Result<TextFile> {
        let path = directory.join(format!("masa-{}.txt", Token::from_bits(random)));
        let mut options = OpenOptions::new();
        // Never a file that somebody has put there.
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&path)?;
        let written = TextFile { path, kept: false };
        file.write_all(text.as_bytes())?;
        Ok(written)
    }
}

impl Drop for TextFile {
    fn drop(&mut self) {
        if !self.kept {
            // An editor may have removed it.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Why a text did not come back.
pub enum Unedited {
    /// A sentence: the editor could not be started, did not succeed, or left what is no text.
    Failed(Message),
    /// This program has to end meanwhile. Where the editor has saved something, a sentence says where it is kept.
    Ending(Option<Message>),
}

/// Lets the user's editor change a text; `wait` waits for it to end, and fails with [`io::ErrorKind::Interrupted`] where
/// this program has to end before. The terminal is the editor's meanwhile.
///
/// # Errors
/// [`Unedited`].
pub fn edit(
    text: &str,
    random: u64,
    wait: impl FnOnce(&mut Child) -> io::Result<ExitStatus>,
) -> Result<String, Unedited> {
    let editor = chosen(|name| std::env::var_os(name));
    let failed = |error: io::Error| {
        let shown = editor.to_string_lossy().into_owned();
        Unedited::Failed(Message::new("editor-failed").text("editor", shown).text("said", error.to_string()))
    };
    let mut file = TextFile::write(&std::env::temp_dir(), text, random).map_err(failed)?;
    let begun = Instant::now();
    let mut child = command(&editor, &file.path).spawn().map_err(failed)?;
    match wait(&mut child) {
        Err(error) if error.kind() == io::ErrorKind::Interrupted => {
            file.kept = fs::read(&file.path).is_ok_and(|saved| saved != text.as_bytes());
            Err(Unedited::Ending(file.kept.then(|| file.told("editor-cut-short", &editor))))
        }
        Err(error) => {
            // It may still be open.
            file.kept = true;
            Err(failed(error))
        }
        Ok(status) => file.taken(text, &editor, status, begun.elapsed()).map_err(Unedited::Failed),
    }
}

impl TextFile {
    /// What the editor left, if it is a text; what else it left is kept.
    fn taken(
        &mut self,
        text: &str,
        editor: &OsStr,
        status: ExitStatus,
        took: Duration,
    ) -> Result<String, Message> {
        let saved = match fs::read(&self.path) {
            Ok(saved) => saved,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(self.told("editor-file-gone", editor));
            }
            Err(error) => {
                self.kept = true;
                return Err(self.told("editor-file-unreadable", editor).text("said", error.to_string()));
            }
        };
        let is_unchanged = saved == text.as_bytes();
        let in_window = is_unchanged && status.success() && took < AT_ONCE;
        self.kept = !is_unchanged || in_window;
        let wrong = if !status.success() {
            if is_unchanged { "editor-unsuccessful" } else { "editor-unsuccessful-kept" }
        } else if in_window {
            "editor-at-once"
        } else if saved.len() > LONGEST {
            "editor-too-long"
        } else {
            // Some editors put a mark before UTF-8.
            let saved = saved.strip_prefix(MARK).unwrap_or(&saved);
            match std::str::from_utf8(saved) {
                Ok(saved) => {
                    self.kept = false;
                    return Ok(saved.to_owned());
                }
                Err(_) => "editor-no-text",
            }
        };
        Err(self.told(wrong, editor))
    }

    /// A sentence about the editor and this file.
    fn told(&self, said: &'static str, editor: &OsStr) -> Message {
        Message::new(said).text("editor", editor.to_string_lossy()).text("file", self.path.to_string_lossy())
    }
}

/// `$VISUAL`, `$EDITOR`, or the usual one.
fn chosen(variable: impl Fn(&str) -> Option<OsString>) -> OsString {
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
    ["VISUAL", "EDITOR"].iter().find_map(set).unwrap_or_else(|| USUAL.into())
}

/// The variables hold a command with its arguments (`code --wait`), so a shell takes it apart, as git has it. The shell
/// must not die of a key that the editor lives through, or its end would be taken for the editor's: a program takes the
/// shell's place, so that signals meet it alone; beside anything else the shell waits, whatever the keyboard sends.
#[cfg(unix)]
fn command(editor: &OsStr, file: &Path) -> Command {
    let mut script = OsString::from(if is_program(editor) { "exec " } else { "trap : INT QUIT; " });
    script.push(editor);
    script.push(" \"$1\"");
    let mut command = Command::new("sh");
    command.arg("-c").arg(script).arg("masa").arg(file);
    command
}

/// Whether a command is one program with its arguments: nothing that only a shell can do. In doubt it is none.
#[cfg(unix)]
fn is_program(command: &OsStr) -> bool {
    let Some(command) = command.to_str() else { return false };
    let Some(first) = command.split_whitespace().next() else { return false };
    let on_path = || {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(first).is_file())
    };
    let is_compound = command.contains(['\n', ';', '&', '|', '<', '>', '(', ')', '{', '}', '`']);
    !is_compound && !first.contains('=') && (first.contains('/') || on_path())
}

#[cfg(not(unix))]
fn command(editor: &OsStr, file: &Path) -> Command {
    let mut command = Command::new(editor);
    command.arg(file);
    command
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn visual_comes_before_editor() {
        let both = |name: &str| Some(OsString::from(name.to_lowercase()));
        assert_eq!(chosen(both), "visual");
        assert_eq!(chosen(|name| (name == "EDITOR").then(|| "ed".into())), "ed");
        assert_eq!(chosen(|name| (name == "VISUAL").then(OsString::new)), USUAL);
    }

    #[test]
    fn a_command_with_arguments_gets_the_file_and_the_file_goes() {
        let file = TextFile::write(&std::env::temp_dir(), "אב", 7).unwrap();
        let path = file.path.clone();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let editor = OsString::from("sed -i -e s/א/ג/");
        assert!(command(&editor, &path).status().unwrap().success());
        assert_eq!(fs::read_to_string(&path).unwrap(), "גב");
        assert!(TextFile::write(&std::env::temp_dir(), "", 7).is_err());
        drop(file);
        assert!(!path.exists());
    }

    #[test]
    fn only_a_program_takes_the_place_of_the_shell() {
        for program in ["sh", "  sed -i -e s/a/b/", "/bin/sh -x", "$HOME/bin/ed", "~/ed 'two words'"] {
            assert!(is_program(program.as_ref()), "{program}");
        }
        for other in ["", ":", "exit 1", "A=/b/c sh", "sh; sh", "sh && sh", "f() { sh; }; f", "$(sh)", "`sh`"]
        {
            assert!(!is_program(other.as_ref()), "{other}");
        }
        let file = TextFile::write(&std::env::temp_dir(), "", 92).expect("it is new");
        for succeeds in [":", "true", "A=b true", "true -x"] {
            assert!(
                command(succeeds.as_ref(), &file.path).status().expect("a shell").success(),
                "{succeeds}"
            );
        }
    }

    /// What comes back of `before` when the editor is this script, and what is left in the file.
    fn edited(script: &str, random: u64) -> (Result<String, String>, Option<Vec<u8>>) {
        let mut file = TextFile::write(&std::env::temp_dir(), "before", random).expect("it is new");
        let path = file.path.clone();
        let editor = OsString::from(format!("f() {{ {script}; }}; f"));
        let status = command(&editor, &path).status().expect("there is a shell");
        let taken = file.taken("before", "ed".as_ref(), status, AT_ONCE);
        drop(file);
        let left = fs::read(&path).ok();
        let _ = fs::remove_file(&path);
        let taken = taken.map_err(|message| {
            let names_it = message.to_string().contains(&*path.to_string_lossy());
            assert!(names_it || left.is_none(), "{message}");
            message.id.name().to_owned()
        });
        (taken, left)
    }

    #[test]
    fn what_an_editor_saved_and_cannot_be_taken_back_is_kept_and_named() {
        /// The script, what comes back, what stays in the file.
        type Case = (&'static str, Result<&'static str, &'static str>, Option<&'static [u8]>);
        let cases: &[Case] = &[
            ("printf after > \"$1\"", Ok("after"), None),
            ("true", Ok("before"), None),
            (": > \"$1\"", Ok(""), None),
            ("printf '\\357\\273\\277after' > \"$1\"", Ok("after"), None),
            ("printf after > \"$1.new\"; mv \"$1.new\" \"$1\"", Ok("after"), None),
            ("exit 1", Err("editor-unsuccessful"), None),
            ("printf after > \"$1\"; exit 1", Err("editor-unsuccessful-kept"), Some(b"after")),
            ("printf after > \"$1\"; kill -9 $$", Err("editor-unsuccessful-kept"), Some(b"after")),
            ("printf 'a\\351' > \"$1\"", Err("editor-no-text"), Some(b"a\xe9")),
            ("printf '\\377\\376a\\0' > \"$1\"", Err("editor-no-text"), Some(b"\xff\xfea\0")),
            ("rm \"$1\"", Err("editor-file-gone"), None),
            ("mv \"$1\" \"$1.moved\"; rm \"$1.moved\"", Err("editor-file-gone"), None),
        ];
        for (number, (script, expected, left)) in (100..).zip(cases) {
            let (taken, found) = edited(script, number);
            assert_eq!(taken.as_deref().map_err(String::as_str), *expected, "{script}");
            assert_eq!(found.as_deref(), *left, "{script}");
        }
    }

    #[test]
    fn an_editor_that_returns_at_once_has_its_file_still() {
        let mut file = TextFile::write(&std::env::temp_dir(), "before", 90).expect("it is new");
        let path = file.path.clone();
        let status = command("true".as_ref(), &path).status().expect("there is a shell");
        let taken = file.taken("before", "code".as_ref(), status, Duration::ZERO);
        assert_eq!(taken.unwrap_err().id.name(), "editor-at-once");
        drop(file);
        fs::remove_file(&path).expect("it is kept");
    }

    #[test]
    fn a_text_that_is_too_long_for_the_journal_is_kept() {
        let (taken, left) = edited("head -c 9000000 /dev/zero | tr '\\0' x > \"$1\"", 91);
        assert_eq!(
            (taken, left.map(|left| left.len())),
            (Err("editor-too-long".to_owned()), Some(9_000_000))
        );
    }
}
