//! PNG pictures of the user (ISO/IEC 15948), checked before they are used.

use std::fmt;
use std::path::PathBuf;

use crate::words::Message;

/// The greatest width and height.
pub const MOST_PIXELS: u32 = 4096;

/// The greatest size of a file, in units of 2²⁰ bytes.
pub const MOST_MEGABYTES: u64 = 2;

/// The first eight bytes of a PNG (5.2).
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A PNG whose chunks are complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The bytes of the file.
    pub png: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// Why a picture cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureError {
    pub file: PathBuf,
    pub kind: PictureErrorKind,
}

/// The reasons why a picture cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureErrorKind {
    /// The file cannot be read; contains the system's error message.
    Unreadable(String),
    /// It is not a PNG, or a damaged one.
    NotPng,
    /// It exceeds [`MOST_PIXELS`] or [`MOST_MEGABYTES`].
    TooLarge,
}

impl PictureError {
    /// What happened, and what to do next.
    pub fn message(&self) -> Message {
        let about = |message: Message| message.text("file", self.file.to_string_lossy());
        match &self.kind {
            PictureErrorKind::Unreadable(said) => {
                about(Message::new("picture-unreadable")).text("said", said)
            }
            PictureErrorKind::NotPng => about(Message::new("picture-not-png")),
            PictureErrorKind::TooLarge => about(Message::new("picture-too-large"))
                .number("pixels", MOST_PIXELS)
                .text("bytes", MOST_MEGABYTES.to_string()),
        }
    }
}

impl fmt::Display for PictureError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(formatter)
    }
}

/// Checks the bytes of a PNG file.
///
/// # Errors
/// [`PictureErrorKind::NotPng`] or [`PictureErrorKind::TooLarge`].
pub fn picture(png: Vec<u8>) -> Result<Picture, PictureErrorKind> {
    let (width, height) = size(&png).ok_or(PictureErrorKind::NotPng)?;
    if width > MOST_PIXELS || height > MOST_PIXELS {
        return Err(PictureErrorKind::TooLarge);
    }
    Ok(Picture { png, width, height })
}

/// Width and height of a PNG whose chunks (5.3) are all complete, from `IHDR` to `IEND`, with at
/// least one `IDAT`.
fn size(png: &[u8]) -> Option<(u32, u32)> {
    let mut rest = png.strip_prefix(SIGNATURE)?;
    let mut size = None;
    let mut has_pixels = false;
    loop {
        let (length, after) = number(rest)?;
        let (kind, after) = after.split_at_checked(4)?;
        let (content, after) = after.split_at_checked(length as usize)?;
        let (_, after) = number(after)?;
        match (kind, size) {
            (b"IHDR", None) => {
                let (width, heights) = number(content)?;
                size = Some((width, number(heights)?.0)).filter(|(width, height)| *width > 0 && *height > 0);
                size?;
            }
            (b"IHDR", Some(_)) | (_, None) => return None,
            (b"IDAT", _) => has_pixels = true,
            (b"IEND", _) => return size.filter(|_| has_pixels && after.is_empty()),
            _ => {}
        }
        rest = after;
    }
}

/// A big-endian number of four bytes (7.1), and the bytes after it.
fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u32::from_be_bytes(*number), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(kind: &[u8], content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len()).unwrap().to_be_bytes();
        [&length, kind, content, &[0; 4]].concat()
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
        let chunks = [chunk(b"IHDR", &header), chunk(b"IDAT", &[1, 2, 3]), chunk(b"IEND", &[])];
        [SIGNATURE, &chunks.concat()].concat()
    }

    #[test]
    fn a_png_tells_its_size() {
        let read = picture(png(320, 200)).unwrap();
        assert_eq!((read.width, read.height), (320, 200));
    }

    #[test]
    fn what_is_no_whole_png_is_refused() {
        let whole = png(3, 2);
        for end in 0..whole.len() {
            assert_eq!(picture(whole.get(..end).unwrap().to_vec()), Err(PictureErrorKind::NotPng), "{end}");
        }
        assert_eq!(picture(b"<svg/>".to_vec()), Err(PictureErrorKind::NotPng));
        assert_eq!(picture(png(0, 2)), Err(PictureErrorKind::NotPng));
        assert_eq!(picture([whole, vec![0]].concat()), Err(PictureErrorKind::NotPng));
        assert_eq!(picture(png(MOST_PIXELS + 1, 1)), Err(PictureErrorKind::TooLarge));
    }
}
