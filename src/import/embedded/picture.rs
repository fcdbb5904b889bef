//! The text under our keyword in a PNG (PNG specification, third edition, 11.3.3.4: `iTXt`).

use crate::export::embed::KEYWORD;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The text, if there is one. Compressed text is ignored: we never write it.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let mut rest = bytes.strip_prefix(SIGNATURE)?;
    loop {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (kind, after) = after.split_first_chunk::<4>()?;
        let (data, after) = after.split_at_checked(u32::from_be_bytes(*length) as usize)?;
        let (_checksum, after) = after.split_first_chunk::<4>()?;
        if kind == b"iTXt"
            && let Some(text) = ours(data)
        {
            return Some(text);
        }
        rest = after;
    }
}

/// Parses keyword, NUL, two bytes of compression, language, NUL, translated keyword, NUL, text.
fn ours(data: &[u8]) -> Option<String> {
    let data = data.strip_prefix(KEYWORD.as_bytes())?.strip_prefix(&[0, 0, 0])?;
    let mut parts = data.splitn(3, |byte| *byte == 0);
    let (_language, _keyword, text) = (parts.next()?, parts.next()?, parts.next()?);
    String::from_utf8(text.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(kind: &[u8], data: &[u8]) -> Vec<u8> {
        [&(data.len() as u32).to_be_bytes(), kind, data, &[0; 4]].concat()
    }

    #[test]
    fn our_text_is_found_among_the_chunks() {
        let ours = [KEYWORD.as_bytes(), b"\0\0\0en\0\0the text"].concat();
        let other = [b"Comment".as_slice(), b"\0\0\0en\0\0other"].concat();
        let file =
            [SIGNATURE, &chunk(b"IHDR", &[0; 13]), &chunk(b"iTXt", &other), &chunk(b"iTXt", &ours)].concat();
        assert_eq!(text(&file), Some("the text".to_owned()));
        for end in 0..file.len() {
            assert_eq!(text(file.get(..end).unwrap()), None, "cut off at {end}");
        }
        assert_eq!(text(&[SIGNATURE, &[0xff; 12]].concat()), None);
    }
}
