//! Decodes bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one.

use std::borrow::Cow;

use super::ImportError;

/// The text without its byte order mark.
///
/// # Errors
/// [`ImportError::NotText`] if the bytes are in no such encoding.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, ImportError> {
    if let Some(rest) = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]) {
        return std::str::from_utf8(rest).map(Cow::Borrowed).map_err(|_| ImportError::NotText);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xff, 0xfe]) {
        return wide(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xfe, 0xff]) {
        return wide(rest, u16::from_be_bytes);
    }
    std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| ImportError::NotText)
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'static, str>, ImportError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(ImportError::NotText);
    }
    let units = pairs.iter().map(|pair| unit(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.map(Cow::Owned).map_err(|_| ImportError::NotText)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_encoding_gives_the_same_text(text in any::<String>()) {
            prop_assume!(!text.starts_with('\u{feff}'));
            let marked = [&[0xef, 0xbb, 0xbf], text.as_bytes()].concat();
            let units = || std::iter::once(0xfeff).chain(text.encode_utf16());
            let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
            for bytes in [text.as_bytes(), &marked, &little, &big] {
                prop_assert_eq!(&decode(bytes).unwrap(), &text);
            }
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bytes in
            [&[0xff, 0xfe, 0x41][..], &[0xff, 0xfe, 0x00, 0xd8], &[0xe9, 0x20], &[0xef, 0xbb, 0xbf, 0xff]]
        {
            assert_eq!(decode(bytes), Err(ImportError::NotText));
        }
    }
}
