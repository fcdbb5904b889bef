//! The user's own editor, for a text: it has the terminal until it ends.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};

use crate::model::Token;
use crate::words::Message;

/// What is run where neither `$VISUAL` nor `$EDITOR` says.
const USUAL: &str = "vi";

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
    let mut child = command(&editor, &file.path).spawn().map_err(failed)?;
    let status = match wait(&mut child) {
        Err(error) if error.kind() == io::ErrorKind::Interrupted => {
            file.kept = fs::read(&file.path).is_ok_and(|saved| saved != text.as_bytes());
            let kept =
                file.kept.then(|| Message::new("editor-cut-short").text("file", file.path.to_string_lossy()));
            return Err(Unedited::Ending(kept));
        }
        waited => waited.map_err(failed)?,
    };
    if !status.success() {
        let message = Message::new("editor-unsuccessful").text("editor", editor.to_string_lossy());
        return Err(Unedited::Failed(message));
    }
    let bytes = fs::read(&file.path).map_err(failed)?;
    String::from_utf8(bytes).map_err(|_| Unedited::Failed(Message::new("editor-no-text")))
}

/// `$VISUAL`, `$EDITOR`, or the usual one.
fn chosen(variable: impl Fn(&str) -> Option<OsString>) -> OsString {
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
    ["VISUAL", "EDITOR"].iter().find_map(set).unwrap_or_else(|| USUAL.into())
}

/// The variables hold a command with its arguments (`code --wait`), so a shell takes it apart, as git has it.
#[cfg(unix)]
fn command(editor: &std::ffi::OsStr, file: &Path) -> Command {
    let mut script = editor.to_owned();
    script.push(" \"$1\"");
    let mut command = Command::new("sh");
    command.arg("-c").arg(script).arg("masa").arg(file);
    command
}

#[cfg(not(unix))]
fn command(editor: &std::ffi::OsStr, file: &Path) -> Command {
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
}
