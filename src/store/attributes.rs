//! Adds the line to a repository's git attributes that makes git merge maps with Masa.

use std::path::{Path, PathBuf};

use super::save::write_new;
use super::system::{self, RegularFileError};
use crate::format::{ReadError, ReadErrorKind, SaveError};

/// The most bytes that are read of a `.gitattributes`; git itself reads no more.
const SIZE_LIMIT: u64 = 100 * 1024 * 1024;
/// The pattern of the line.
const PATTERN: &str = "*.masa.ron";
/// The attributes of the line.
const ATTRIBUTES: [&str; 2] = ["merge=masa", "diff=masa"];

/// A repository's attributes file: `.gitattributes`, or `info/attributes` in a bare repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attributes {
    path: PathBuf,
    /// `None` if there is no such file.
    content: Option<Vec<u8>>,
}

impl Attributes {
    /// The line that is added.
    pub const LINE: &'static str = "*.masa.ron merge=masa diff=masa";

    /// Reads the file; if there is none, it counts as empty.
    ///
    /// # Errors
    /// A [`ReadError`] if the file exists and cannot be read. A symbolic link is refused, as git
    /// does, because it could lead out of the repository.
    pub fn of(path: &Path) -> Result<Attributes, ReadError> {
        let path = path.to_owned();
        let failed =
            |kind| ReadError { file: path.to_string_lossy().into_owned(), position: None, kind, newer: None };
        if path.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink()) {
            return Err(failed(ReadErrorKind::NotRegular));
        }
        let content = match system::read_regular(&path, SIZE_LIMIT) {
            Ok(content) => Some(content),
            Err(RegularFileError::Refused(error)) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(unread) => return Err(failed(unread.into())),
        };
        Ok(Attributes { path, content })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the file already sets these attributes.
    pub fn is_complete(&self) -> bool {
        let says = |line: &[u8]| {
            let line = String::from_utf8_lossy(line).into_owned();
            let mut words = line.split_ascii_whitespace();
            let pattern = words.next() == Some(PATTERN);
            let words: Vec<&str> = words.collect();
            pattern && ATTRIBUTES.iter().all(|attribute| words.contains(attribute))
        };
        self.content.as_deref().unwrap_or_default().split(|byte| *byte == b'\n').any(says)
    }

    /// Appends the line unless it is there; everything else is preserved.
    ///
    /// # Errors
    /// A [`SaveError`]; the file is then unchanged.
    pub fn complete(&self) -> Result<(), SaveError> {
        if self.is_complete() {
            return Ok(());
        }
        let mut content = self.content.clone().unwrap_or_default();
        if !content.is_empty() && !content.ends_with(b"\n") {
            content.push(b'\n');
        }
        content.extend_from_slice(Attributes::LINE.as_bytes());
        content.push(b'\n');
        if let Some(directory) = self.path.parent().filter(|_| self.content.is_none()) {
            // `info` may not exist yet. If it cannot be created, writing the file fails as well.
            let _ = std::fs::create_dir(directory);
        }
        write_new(&self.path, &content, self.content.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(content: &str) -> Attributes {
        Attributes { path: PathBuf::new(), content: Some(content.as_bytes().to_vec()) }
    }

    #[test]
    fn the_line_is_known_in_whatever_form_it_stands() {
        assert!(with("*.png binary\n  *.masa.ron\tdiff=masa merge=masa text\r\n").is_complete());
        for other in [
            "",
            "*.masa.ron merge=union\n",
            "# *.masa.ron merge=masa diff=masa\n",
            "*.ron merge=masa diff=masa",
        ] {
            assert!(!with(other).is_complete(), "{other:?}");
        }
        assert!(with(Attributes::LINE).is_complete());
    }
}
