//! Quotes a path or other text as one shell word (POSIX, "Quoting"; zsh and fish read the same), so
//! that nothing in it acts as a command, an option or a line break when it is pasted.

use std::ffi::OsStr;
use std::fmt::Write;

use super::visible::mark;

/// `word` as a shell word: unchanged if nothing in it is special to a shell, else in single quotes.
/// What would act or be invisible when pasted (control characters, bidi controls, bytes that are
/// not UTF-8) is written as octal in `$'…'`, which bash, zsh, ksh and POSIX 2024 understand; other
/// shells read it as the name of a file that does not exist.
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

/// Whether the character needs no quotes.
fn is_plain(one: char) -> bool {
    one.is_alphanumeric() || matches!(one, '/' | '.' | '_' | '-' | '+' | ',' | '@' | '%' | ':' | '=')
}

/// Whether the character could control a terminal or be invisible when pasted.
fn is_hidden(one: char) -> bool {
    mark(one).is_some() || matches!(one, '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{ad}')
}

/// `bytes` in `$'…'`: letters, digits and the punctuation of paths as they are, every other byte in
/// octal.
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
        // Always three digits, so that a digit that follows is not read as part of the number.
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

    /// Checks the quoting against real shells, which print the word again.
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
