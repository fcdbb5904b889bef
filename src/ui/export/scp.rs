//! The command that copies exported files from this machine, for a user who is connected to it over SSH.

use std::ffi::OsString;
use std::path::Path;

use crate::text::shell_word;
use crate::ui::core::remote::Remote;

/// The command that copies these files when typed on the other machine. Paths are absolute.
pub fn command(remote: &Remote, files: &[&Path]) -> String {
    let mut line = String::from("scp");
    // Before OpenSSH 9.0 a shell of this machine interprets the path too, unless SFTP is asked
    // for.
    if files.iter().any(|file| !file.to_str().is_some_and(is_harmless)) {
        line.push_str(" -s");
    }
    if let Some(port) = remote.port {
        line.push_str(&format!(" -P {port}"));
    }
    for file in files {
        let place = match file.to_str() {
            Some(path) => format!("{}:{}", remote.address(), without_patterns(path)).into(),
            None => {
                let mut place = OsString::from(format!("{}:", remote.address()));
                place.push(file);
                place
            }
        };
        line.push(' ');
        line.push_str(&shell_word(&place));
    }
    line.push_str(" .");
    line
}

/// Whether a shell reads the path as one word, without quoting.
fn is_harmless(path: &str) -> bool {
    path.chars().all(|one| {
        one.is_alphanumeric() || matches!(one, '/' | '.' | '_' | '-' | '+' | ',' | '@' | '%' | ':' | '=')
    })
}

/// Escapes what `scp` would take for a pattern in a path on the other machine: `*`, `?`, `[` and
/// the backslash (`scp(1)`, from OpenSSH 9.0 on; `glob(7)`).
fn without_patterns(path: &str) -> String {
    let mut protected = String::with_capacity(path.len());
    for one in path.chars() {
        if matches!(one, '*' | '?' | '[' | ']' | '\\') {
            protected.push('\\');
        }
        protected.push(one);
    }
    protected
}

#[cfg(test)]
mod tests {
    use super::*;

    fn over(connection: &str) -> Remote {
        Remote::of(Some(connection), None, "dana", "box").expect("this is SSH")
    }

    #[test]
    fn a_file_is_fetched_from_the_address_that_was_connected_to() {
        let remote = over("10.0.0.7 50122 192.0.2.9 22");
        assert_eq!(
            command(&remote, &[Path::new("/maps/a b.pptx")]),
            "scp -s 'dana@192.0.2.9:/maps/a b.pptx' ."
        );
        let both = [Path::new("/m/a.pdf"), Path::new("/m/a.svg")];
        assert_eq!(command(&remote, &both), "scp dana@192.0.2.9:/m/a.pdf dana@192.0.2.9:/m/a.svg .");
    }

    #[test]
    fn another_port_and_an_address_of_ipv6_are_said() {
        let remote = over("fe80::2 50122 2001:db8::9 2222");
        assert_eq!(command(&remote, &[Path::new("/m/a.pdf")]), "scp -P 2222 'dana@[2001:db8::9]:/m/a.pdf' .");
    }

    #[test]
    fn nothing_in_a_path_or_a_name_becomes_a_command() {
        let remote = Remote { user: "a;b".to_owned(), ..over("1 2 host 22") };
        let line = command(&remote, &[Path::new("/m/it's $(x) `y` *.pdf")]);
        assert_eq!(line, r"scp -s 'a;b@host:/m/it'\''s $(x) `y` \*.pdf' .");
        let broken = command(&over("1 2 host 22"), &[Path::new("/m/a\nrm -rf ~\u{202e}")]);
        assert_eq!(broken, r"scp -s $'dana@host:/m/a\012rm -rf \176\342\200\256' .");
    }
}
