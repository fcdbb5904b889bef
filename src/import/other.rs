//! Recognises files of other kinds by their first bytes, so that a refusal can say what a file is.

use super::ImportError;
use crate::words::Message;

/// Signatures, and the messages that name the kinds of files.
const SIGNATURES: [(&[u8], &str); 10] = [
    (b"GIF8", "import-kind-picture"),
    (b"\xff\xd8\xff", "import-kind-picture"),
    (b"RIFF", "import-kind-media"),
    (b"\xd0\xcf\x11\xe0", "import-kind-old-office"),
    (b"\x1f\x8b", "import-kind-archive"),
    (b"7z\xbc\xaf", "import-kind-archive"),
    (b"Rar!", "import-kind-archive"),
    (b"{\\rtf", "import-kind-rtf"),
    (b"SQLite format 3", "import-kind-database"),
    (b"\x7fELF", "import-kind-program"),
];

/// What archives of other programs contain.
const PARTS: [(&[u8], &str); 6] = [
    (b"word/document.xml", "import-kind-word"),
    (b"opendocument.spreadsheet", "import-kind-open-sheet"),
    (b"opendocument.text", "import-kind-open-text"),
    (b"opendocument.presentation", "import-kind-open-slides"),
    (b"application/epub", "import-kind-book"),
    (b"Index/Document.iwa", "import-kind-iwork"),
];

/// The refusal of a file whose first bytes are those of another kind.
pub(super) fn signed(bytes: &[u8]) -> Option<ImportError> {
    let found = SIGNATURES.iter().find(|(begin, _)| bytes.starts_with(begin));
    found.map(|(_, kind)| ImportError::OtherKind(Message::new(kind)))
}

/// The refusal of an archive that is no Office file; `None` if it may be one.
pub(super) fn package(bytes: &[u8]) -> Option<ImportError> {
    let has = |name: &[u8]| bytes.windows(name.len()).any(|part| part == name);
    let found = PARTS.iter().find(|(part, _)| has(part)).map(|(_, kind)| *kind);
    let is_office = has(b"xl/") || has(b"ppt/") || has(b"[Content_Types].xml");
    let kind = found.or_else(|| (!is_office && has(b"PK\x01\x02")).then_some("import-kind-archive"));
    kind.map(|kind| ImportError::OtherKind(Message::new(kind)))
}
