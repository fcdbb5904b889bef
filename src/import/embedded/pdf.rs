//! The file attached to a PDF (ISO 32000-2, 7.11.4: embedded file streams). Streams are found where they stand, whatever the
//! cross-reference table says: other programs rewrite it, and compress streams, but an embedded file stays a stream of its
//! own. What is encrypted is not found.

use std::io::Read;

use flate2::read::ZlibDecoder;

use crate::import::{ImportError, SIZE_LIMIT};

/// How a map's file begins.
const BEGIN: &[u8] = b"JourneyMap";

/// How many embedded files are looked at.
const MOST_STREAMS: usize = 1000;

/// How long a stream's dictionary may be.
const LONGEST_DICTIONARY: usize = 4096;

/// The map's file, where one is attached.
pub(super) fn attachment(bytes: &[u8]) -> Result<Option<Vec<u8>>, ImportError> {
    let mut rest = bytes;
    let mut inflated = 0;
    for _ in 0..MOST_STREAMS {
        let Some(place) = find(rest, b"/EmbeddedFile") else { break };
        let (before, after) = rest.split_at(place);
        rest = after.get(1..).unwrap_or_default();
        // The stream whose dictionary this stands in begins after it, before the object ends.
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
            // Each is inflated up to the limit, and all of them together too.
            let mut file = Vec::new();
            // A stream that breaks off is none.
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

/// The bytes of a stream that is not compressed, where they are a map's file.
fn raw(stream: &[u8]) -> Vec<u8> {
    if !stream.starts_with(BEGIN) {
        return Vec::new();
    }
    let end = find(stream, b"endstream").unwrap_or(stream.len());
    stream.get(..end).unwrap_or_default().to_vec()
}

/// Without the line break that may precede `endstream`: a map's file ends with one of its own, or needs none.
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
