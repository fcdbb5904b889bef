//! Decodes bytes to text: UTF-8, UTF-16 with or without a byte order mark, and the code pages of
//! Windows, in which Excel saves “CSV” in Hebrew, Arabic, Greek and Western European countries.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, ISO_8859_8, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1253, WINDOWS_1255, WINDOWS_1256,
};

use super::ImportError;
use super::head::meaning;

/// A text, and the encoding that it was in.
#[derive(Debug, PartialEq)]
pub(super) struct DecodedText<'bytes> {
    /// Without the byte order mark.
    pub text: Cow<'bytes, str>,
    pub encoding: &'static Encoding,
}

impl DecodedText<'_> {
    /// The name of the encoding, unless it is the usual one.
    pub fn unusual(&self) -> Option<&'static str> {
        (self.encoding != UTF_8).then(|| self.encoding.name())
    }
}

/// Decodes a text whose encoding is not stated.
///
/// # Errors
/// [`ImportError::NotText`] if the bytes are in no known encoding, or contain control characters
/// as only programs write them.
pub(super) fn decode(bytes: &[u8]) -> Result<DecodedText<'_>, ImportError> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return decoded(bytes.get(length..).unwrap_or_default(), encoding).ok_or(ImportError::NotText);
    }
    if let Some(wide) = without_mark(bytes) {
        return Ok(wide);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(DecodedText { text: Cow::Borrowed(text), encoding: UTF_8 });
    }
    code_page(bytes).ok_or(ImportError::NotText)
}

fn decoded<'bytes>(bytes: &'bytes [u8], encoding: &'static Encoding) -> Option<DecodedText<'bytes>> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    Some(DecodedText { text, encoding })
}

/// How many bytes from the start are examined.
const BEGINNING: usize = 20_000;

/// UTF-16 without its mark: text has no zero characters, but in UTF-16 every blank, comma and line
/// break has a zero byte, always on the same side.
fn without_mark(bytes: &[u8]) -> Option<DecodedText<'_>> {
    let begin = bytes.get(..BEGINNING).unwrap_or(bytes);
    let zeros = |side: usize| begin.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let encoding = match (zeros(0), zeros(1)) {
        // A text of any script has more blanks and commas than that; a stray zero is none.
        (first, second) if first.max(second) * 16 < begin.len() / 2 => return None,
        (0, 0) => return None,
        (first, second) if second > first * 8 => UTF_16LE,
        (first, second) if first > second * 8 => UTF_16BE,
        _ => return None,
    };
    decoded(bytes, encoding).filter(|wide| is_written(&wide.text))
}

/// A text in a code page of Windows: of those in which it is valid, the first in which a line has a
/// known heading, otherwise the likeliest by its letters.
fn code_page(bytes: &[u8]) -> Option<DecodedText<'_>> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes.get(..BEGINNING).unwrap_or(bytes), true);
    let likeliest = match detector.guess(None, Utf8Detection::Deny) {
        // Hebrew stored from left to right has not been written since the nineties.
        visual if visual == ISO_8859_8 => WINDOWS_1255,
        encoding => encoding,
    };
    let pages = [likeliest, WINDOWS_1255, WINDOWS_1256, WINDOWS_1253, WINDOWS_1252];
    let valid = || {
        let texts = pages.into_iter().filter_map(|encoding| decoded(bytes, encoding));
        texts.filter(|page| is_written(&page.text))
    };
    valid().find(|page| has_foreign_heading(&page.text)).or_else(|| valid().next())
}

/// Whether people can have written the text: without control characters other than white space, and
/// without those that Windows has not assigned.
fn is_written(text: &str) -> bool {
    let begin = text.chars().take(BEGINNING);
    begin.into_iter().all(|one| !one.is_control() || matches!(one, '\n' | '\r' | '\t' | '\u{c}' | '\u{1a}'))
}

/// Whether a heading that is not in ASCII is known in one of the first lines.
fn has_foreign_heading(text: &str) -> bool {
    let lines = text.lines().take(20);
    let mut cells = lines.flat_map(|line| line.split([',', ';', '\t', '|', ':'])).take(400);
    cells.any(|cell| !cell.is_ascii() && meaning(cell.trim_matches(['"', '#', ' '])).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_encoding_of_unicode_gives_the_same_text(text in any::<String>()) {
            prop_assume!(!text.starts_with('\u{feff}') && !text.contains('\0'));
            let marked = [&[0xef, 0xbb, 0xbf], text.as_bytes()].concat();
            let units = || std::iter::once(0xfeff).chain(text.encode_utf16());
            let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
            for bytes in [text.as_bytes(), &marked, &little, &big] {
                prop_assert_eq!(&decode(bytes).unwrap().text, &text);
            }
        }
    }

    /// What a table in each country begins with.
    const TABLES: [(&str, &Encoding); 4] = [
        ("שלב,נקודת מגע,נקודת כאב\r\nהרשמה,טופס,שדות רבים\r\n", WINDOWS_1255),
        ("المرحلة;نقطة الاتصال;نقاط الألم\r\nالوعي;إعلان;كثيرة\r\n", WINDOWS_1256),
        ("Στάδιο;Σημεία επαφής;Προβλήματα\r\nΓνωριμία;Διαφήμιση;πολλές\r\n", WINDOWS_1253),
        ("Stage,Touchpoint,Pain\r\nBezahlen,Kasse,für Gäste schließt sie früh\r\n", WINDOWS_1252),
    ];

    #[test]
    fn the_code_pages_of_windows_are_found_out() {
        for (text, encoding) in TABLES {
            let (bytes, _, lossy) = encoding.encode(text);
            assert!(!lossy, "{text}");
            let read = decode(&bytes).unwrap();
            assert_eq!((&*read.text, read.unusual()), (text, Some(encoding.name())));
        }
    }

    #[test]
    fn utf_16_without_a_mark_is_found_out() {
        for (text, _) in TABLES {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            for (bytes, name) in [(little, "UTF-16LE"), (big, "UTF-16BE")] {
                let read = decode(&bytes).unwrap();
                assert_eq!((&*read.text, read.unusual()), (text, Some(name)));
            }
        }
    }

    #[test]
    fn a_stray_zero_makes_no_other_encoding() {
        let text = "Stage,Touchpoint,Pain point\nBuy,Till,slow \0 and dear\n";
        assert_eq!(decode(text.as_bytes()).unwrap().unusual(), None);
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bytes in [
            &[0xff, 0xfe, 0x41][..],
            &[0xff, 0xfe, 0x00, 0xd8],
            &[0x89, 0x00, 0x00, 0x01],
            &[0xef, 0xbb, 0xbf, 0xff],
            &[0xff, 0x01, 0x02],
        ] {
            assert_eq!(decode(bytes), Err(ImportError::NotText), "{bytes:?}");
        }
    }
}
