//! The file attached to a PDF (ISO 32000-2, 7.11.4: embedded file streams). Streams are found by
//! scanning, not by the cross-reference table: other programs rewrite that and compress objects,
//! but an embedded file always stays a stream of its own. Encrypted files are not found.

use std::io::Read;

use flate2::read::ZlibDecoder;

use crate::import::{ImportError, SIZE_LIMIT};

/// The start of a map's file.
const BEGIN: &[u8] = b"JourneyMap";

/// How many embedded files are examined.
const MOST_STREAMS: usize = 1000;

/// The maximum length of a stream's dictionary.
const LONGEST_DICTIONARY: usize = 4096;

/// The attached map's file, if there is one.
pub(super) fn attachment(bytes: &[u8]) -> Result<Option<Vec<u8>>, ImportError> {
    let mut rest = bytes;
    let mut inflated = 0;
    for _ in 0..MOST_STREAMS {
        let Some(place) = find(rest, b"/EmbeddedFile") else { break };
        let (before, after) = rest.split_at(place);
        rest = after.get(1..).unwrap_or_default();
        // The stream of this dictionary starts after it, and before the object ends.
        let Some(begin) = find(after.get(..LONGEST_DICTIONARY).unwrap_or(after), b"stream") else { continue };
        let (dictionary_end, stream) = after.split_at(begin);
        if find(dictionary_end, b"endobj").is_some() {
            continue;
        }
        let head = before.get(before.len().saturating_sub(LONGEST_DICTIONARY)..).unwrap_or(before);
        let head = head.get(rfind(head, b" obj").unwrap_or(0)..).unwrap_or(head);
        let is_deflated =
            find(head, b"/FlateDecode").is_some() || find(dictionary_end, b"/FlateDecode").is_some();
        let stream = stream.strip_prefix(b"stream").unwrap_or(stream);
        let stream = stream.strip_prefix(b"\r\n").or_else(|| stream.strip_prefix(b"\n")).unwrap_or(stream);
        let file = if is_deflated {
            // The limit applies to each stream and to all of them together.
            let mut file = Vec::new();
            // An incomplete stream is ignored.
            let whole = ZlibDecoder::new(stream).take(SIZE_LIMIT - inflated).read_to_end(&mut file).is_ok();
            inflated += file.len() as u64;
            if inflated >= SIZE_LIMIT {
                return Err(ImportError::TooMuch { what: "import-too-many-bytes", limit: SIZE_LIMIT });
            }
            if whole { file } else { Vec::new() }
        } else {
            raw(stream)
        };
        if file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&file).starts_with(BEGIN) {
            return Ok(Some(trimmed(file)));
        }
    }
    Ok(None)
}

/// The content of an uncompressed stream if it is a map's file, otherwise nothing.
fn raw(stream: &[u8]) -> Vec<u8> {
    if !stream.starts_with(BEGIN) {
        return Vec::new();
    }
    let end = find(stream, b"endstream").unwrap_or(stream.len());
    stream.get(..end).unwrap_or_default().to_vec()
}

/// Removes the line break that may precede `endstream`; a map's file does not need a trailing one.
fn trimmed(mut file: Vec<u8>) -> Vec<u8> {
    while file.last().is_some_and(u8::is_ascii_whitespace) {
        file.pop();
    }
    file
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

fn rfind(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).rposition(|window| window == part)
}
