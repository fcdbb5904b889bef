//! Edits a text in the user's own editor, which owns the terminal until it exits. If the edited
//! text cannot be taken over, the temporary file is kept and named in the error message.

use std::ffi::{OsStr, OsString};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant};

use crate::format::system_says;
use crate::model::Token;
use crate::text::error_by_message;
use crate::words::Message;

/// The editor if neither `$VISUAL` nor `$EDITOR` is set.
const DEFAULT_EDITOR: &str = "vi";

/// The longest text accepted from the editor, in bytes; it must fit into the journal.
const SIZE_LIMIT: usize = 8 << 20;

/// The UTF-8 byte order mark, U+FEFF.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// An editor that exits sooner than this without a change has probably opened a window elsewhere.
const DETACHED_WITHIN: Duration = Duration::from_secs(1);

/// A temporary file with the text, readable only by the user. Removed on drop unless `kept` is set.
struct TextFile {
    path: PathBuf,
    kept: bool,
}

impl TextFile {
    fn write(directory: &Path, text: &str, random: u64) -> io::Result<TextFile> {
        let path = directory.join(format!("masa-{}.txt", Token::from_bits(random)));
        let mut options = OpenOptions::new();
        // Fail if the file exists: another user could have created it.
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
            // The editor may already have removed it.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Why no edited text was returned.
#[derive(Debug)]
pub enum EditorError {
    /// The editor could not be started, failed, or left a file that is not text.
    Failed(Message),
    /// This program was asked to exit while the editor was open. If the editor had saved something,
    /// the message names the file.
    Terminated(Option<Message>),
}

impl EditorError {
    pub fn message(&self) -> Message {
        match self {
            EditorError::Failed(message) | EditorError::Terminated(Some(message)) => message.clone(),
            EditorError::Terminated(None) => Message::new("editor-stopped"),
        }
    }
}

error_by_message!(EditorError);

/// Edits `text` in the user's editor. `wait` waits for the editor to exit; it fails with
/// [`io::ErrorKind::Interrupted`] if this program must exit first. Until then the terminal belongs
/// to the editor.
///
/// # Errors
/// [`EditorError`].
pub fn edit(
    text: &str,
    random: u64,
    wait: impl FnOnce(&mut Child) -> io::Result<ExitStatus>,
) -> Result<String, EditorError> {
    let editor = editor_command(|name| std::env::var_os(name));
    let failed = |error: io::Error| {
        let shown = editor.to_string_lossy().into_owned();
        EditorError::Failed(
            Message::new("editor-failed").text("editor", shown).text("said", system_says(&error)),
        )
    };
    let mut file = TextFile::write(&std::env::temp_dir(), text, random).map_err(failed)?;
    let begun = Instant::now();
    let mut child = command(&editor, &file.path).spawn().map_err(failed)?;
    match wait(&mut child) {
        Err(error) if error.kind() == io::ErrorKind::Interrupted => {
            file.kept = fs::read(&file.path).is_ok_and(|saved| saved != text.as_bytes());
            Err(EditorError::Terminated(file.kept.then(|| file.message("editor-cut-short", &editor))))
        }
        Err(error) => {
            // The editor may still be using the file.
            file.kept = true;
            Err(failed(error))
        }
        Ok(status) => file.read_back(text, &editor, status, begun.elapsed()).map_err(EditorError::Failed),
    }
}

impl TextFile {
    /// Returns what the editor saved. If that is not a text, keeps the file.
    fn read_back(
        &mut self,
        text: &str,
        editor: &OsStr,
        status: ExitStatus,
        took: Duration,
    ) -> Result<String, Message> {
        let saved = match fs::read(&self.path) {
            Ok(saved) => saved,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(self.message("editor-file-gone", editor));
            }
            Err(error) => {
                self.kept = true;
                return Err(self.message("editor-file-unreadable", editor).text("said", system_says(&error)));
            }
        };
        let is_unchanged = saved == text.as_bytes();
        let in_window = is_unchanged && status.success() && took < DETACHED_WITHIN;
        self.kept = !is_unchanged || in_window;
        let wrong = if !status.success() {
            if is_unchanged { "editor-unsuccessful" } else { "editor-unsuccessful-kept" }
        } else if in_window {
            "editor-at-once"
        } else if saved.len() > SIZE_LIMIT {
            "editor-too-long"
        } else {
            // Some editors write a byte order mark.
            let saved = saved.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&saved);
            match std::str::from_utf8(saved) {
                Ok(saved) => {
                    self.kept = false;
                    return Ok(saved.to_owned());
                }
                Err(_) => "editor-no-text",
            }
        };
        Err(self.message(wrong, editor))
    }

    /// A message that names the editor and this file.
    fn message(&self, said: &'static str, editor: &OsStr) -> Message {
        Message::new(said).text("editor", editor.to_string_lossy()).text("file", self.path.to_string_lossy())
    }
}

/// `$VISUAL`, `$EDITOR`, or [`DEFAULT_EDITOR`].
fn editor_command(variable: impl Fn(&str) -> Option<OsString>) -> OsString {
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
    ["VISUAL", "EDITOR"].iter().find_map(set).unwrap_or_else(|| DEFAULT_EDITOR.into())
}

/// The variables hold a command with arguments (`code --wait`), so a shell splits them, as git
/// does. The shell must survive every key that the editor survives, or its exit would be mistaken
/// for the editor's. If the command is a plain program, the shell replaces itself with it (`exec`),
/// so only the editor gets signals; otherwise the shell catches keyboard signals and keeps waiting.
#[cfg(unix)]
fn command(editor: &OsStr, file: &Path) -> Command {
    let mut script = OsString::from(if is_program(editor) { "exec " } else { "trap : INT QUIT; " });
    script.push(editor);
    script.push(" \"$1\"");
    let mut command = Command::new("sh");
    command.arg("-c").arg(script).arg("masa").arg(file);
    command
}

/// True if the command is one program with arguments and uses no shell syntax. False if in doubt.
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
    fn the_variable_visual_takes_precedence_over_editor() {
        let both = |name: &str| Some(OsString::from(name.to_lowercase()));
        assert_eq!(editor_command(both), "visual");
        assert_eq!(editor_command(|name| (name == "EDITOR").then(|| "ed".into())), "ed");
        assert_eq!(editor_command(|name| (name == "VISUAL").then(OsString::new)), DEFAULT_EDITOR);
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

    /// Runs the script as the editor on the text `before`: the result, and what is left in the
    /// file.
    fn edited(script: &str, random: u64) -> (Result<String, String>, Option<Vec<u8>>) {
        let mut file = TextFile::write(&std::env::temp_dir(), "before", random).expect("it is new");
        let path = file.path.clone();
        let editor = OsString::from(format!("f() {{ {script}; }}; f"));
        let status = command(&editor, &path).status().expect("there is a shell");
        let taken = file.read_back("before", "ed".as_ref(), status, DETACHED_WITHIN);
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
        /// Script, expected result, expected content of the file.
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
        let taken = file.read_back("before", "code".as_ref(), status, Duration::ZERO);
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
