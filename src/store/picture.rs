//! Reads the user's pictures.

use std::path::Path;

use super::place::Directories;
use super::system::{self, RegularFileError};
use crate::format::picture::{MOST_MEGABYTES, PictureErrorKind, picture};
use crate::format::{Picture, PictureError, Settings, system_says};

/// Reads the logo from the settings, a path relative to the settings' directory; `None` if there is
/// none.
///
/// # Errors
/// A [`PictureError`] if it cannot be used.
pub fn read_logo(settings: &Settings, directories: &Directories) -> Result<Option<Picture>, PictureError> {
    let path = settings.export.logo.as_str();
    (!path.is_empty()).then(|| read_picture(&directories.config.join(path))).transpose()
}

fn read_picture(file: &Path) -> Result<Picture, PictureError> {
    let failed = |kind| PictureError { file: file.to_owned(), kind };
    let bytes = system::read_regular(file, MOST_MEGABYTES << 20).map_err(|unread| {
        failed(match unread {
            RegularFileError::TooLarge { .. } => PictureErrorKind::TooLarge,
            RegularFileError::Refused(error) => PictureErrorKind::Unreadable(system_says(&error)),
            RegularFileError::Directory | RegularFileError::NotRegular => PictureErrorKind::NotPng,
        })
    })?;
    picture(bytes).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_not_there_is_said() {
        let error = read_picture(Path::new("no/such/logo.png")).unwrap_err();
        assert!(error.to_string().starts_with("no/such/logo.png: The logo cannot be read"), "{error}");
    }
}
