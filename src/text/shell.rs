//! A path or another text as one word of a shell (POSIX, "Quoting"; zsh and fish read the same), so that nothing in it is
//! a command, an option's end or a line break when it is pasted.

use std::ffi::OsStr;
use std::fmt::Write;

use super::visible::mark;

/// The word: as it is where no shell finds anything in it, else in single quotes. What acts or hides when it is pasted
/// (controls, explicit directions, bytes that are no text) stands as its octal bytes in `$'…'`, which bash, zsh, ksh and
/// POSIX of 2024 read; other shells take it for a name that there is not.
pub fn shell_word(word: &OsStr) -> String {
    match word.to_str() {
        Some(text) if text.chars().any(is_hidden) => escaped(word.as_encoded_bytes()),
        Some(text)
            if !text.is_empty() && !text.starts_with(['-', '~', '=']) && text.chars().all(is_plain) =>
        {
            text.to_owned()
        }
        Some(text) => format!("'{}'", text.replace('\'', r"'\''")),
        None => escaped(word.as_encoded_bytes()),
    }
}

/// Whether a shell takes it for itself, whatever is around it.
fn is_plain(one: char) -> bool {
    one.is_alphanumeric() || matches!(one, '/' | '.' | '_' | '-' | '+' | ',' | '@' | '%' | ':' | '=')
}

/// Whether it could act on a terminal, or hide from whoever pastes it.
fn is_hidden(one: char) -> bool {
    mark(one).is_some() || matches!(one, '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{ad}')
}

/// In `$'…'`: letters, digits and what is written in paths as it is, every other byte by its number.
fn escaped(bytes: &[u8]) -> String {
    let mut word = String::from("$'");
    for chunk in bytes.utf8_chunks() {
        for one in chunk.valid().chars() {
            if is_plain(one) || one == ' ' {
                word.push(one);
            } else {
                numbered(one.encode_utf8(&mut [0; 4]).as_bytes(), &mut word);
            }
        }
        numbered(chunk.invalid(), &mut word);
    }
    word.push('\'');
    word
}

fn numbered(bytes: &[u8], word: &mut String) {
    for byte in bytes {
        // Always three digits: one that follows belongs to the name.
        let _ = write!(word, "\\{byte:03o}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_quoted_only_where_it_must_be() {
        for (word, quoted) in [
            ("/maps/a.pptx", "/maps/a.pptx"),
            ("/מפות/מסע.pdf", "/מפות/מסע.pdf"),
            ("/maps/my shop.pdf", "'/maps/my shop.pdf'"),
            ("it's $(x) `y` ;&|<>!#*?[]{}\\", r"'it'\''s $(x) `y` ;&|<>!#*?[]{}\'"),
            ("-rf", "'-rf'"),
            ("~root", "'~root'"),
            ("", "''"),
            ("a\nrm -rf x1", r"$'a\012rm -rf x1'"),
            ("a'\u{1b}[7m7", r"$'a\047\033\1337m7'"),
            ("a\u{202e}fdp.exe", r"$'a\342\200\256fdp.exe'"),
            ("\r\u{85}", r"$'\015\302\205'"),
        ] {
            assert_eq!(shell_word(OsStr::new(word)), quoted, "{word:?}");
        }
    }

    /// The judge is a shell: it says the word again, byte by byte.
    #[cfg(unix)]
    #[test]
    fn a_shell_reads_the_same_bytes_again() {
        use std::os::unix::ffi::OsStrExt;
        use std::process::Command;
        let all: Vec<u8> = (1..=255).collect();
        let letters: String = (0x80..0x3000_u32).filter_map(char::from_u32).collect();
        let words: [&[u8]; 6] =
            [&all, letters.as_bytes(), b"a\n'b'\"", b"\xff7", b"$(touch x)`y`\n", b"-n ~ #"];
        let mut tried = 0;
        for shell in ["bash", "zsh", "ksh"] {
            for word in words {
                let script = format!("printf %s {}", shell_word(OsStr::from_bytes(word)));
                let Ok(said) = Command::new(shell).args(["-c", &script]).output() else { continue };
                assert_eq!(said.stdout, word, "{shell}: {script}");
                tried += 1;
            }
        }
        if tried == 0 {
            println!("skipped: needs bash, zsh or ksh");
        }
    }
}
