//! Notes of participants, one a line, for the inbox of a map.

use super::table::unbulleted;
use super::{ImportError, decode};
use crate::model::{IdSource, Kind, Map, Node, Parked, ParkedId, Rank};
use crate::ops::Op;
use crate::text::visible::cleaned;
use crate::words::Message;

/// The maximum number of notes: more than anybody could place.
const MOST_NOTES: usize = 10_000;

/// The notes in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct InboxNotes {
    pub notes: Vec<String>,
    /// Messages for the user about how the text was read.
    pub remarks: Vec<Message>,
}

/// Reads notes: each line that is not blank, without its bullet, number or check box.
pub(super) fn read(bytes: &[u8]) -> Result<InboxNotes, ImportError> {
    let decoded = decode::decode(bytes)?;
    let text = cleaned(&decoded.text, usize::MAX);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let notes: Vec<String> =
        lines.map(|line| without_box(unbulleted(line).unwrap_or(line)).to_owned()).collect();
    if notes.is_empty() {
        return Err(ImportError::Empty);
    }
    if notes.len() > MOST_NOTES {
        return Err(ImportError::TooMuch { what: "import-too-many-lines", limit: MOST_NOTES as u64 });
    }
    let remarks = decoded.unusual().map(|name| Message::new("import-remark-encoding").text("encoding", name));
    Ok(InboxNotes { notes, remarks: remarks.into_iter().collect() })
}

fn without_box(line: &str) -> &str {
    let after = ["[ ]", "[x]", "[X]", "☐", "☑", "☒"].iter().find_map(|sign| line.strip_prefix(sign));
    after.map(str::trim).filter(|after| !after.is_empty()).unwrap_or(line)
}

/// The ops that put the notes into the inbox of a map, after what waits there.
pub(super) fn ops(map: &Map, notes: &InboxNotes, ids: &mut IdSource) -> Vec<Op> {
    let last = map.parked_ids().last().and_then(|id| map.parked_thought(*id)).map(|parked| &parked.rank);
    let ranks = Rank::spread(last, None, notes.notes.len());
    let note = |(text, rank): (&String, Rank)| {
        let id: ParkedId = map.unused(Kind::Parked, || ids.deal());
        Op::Insert(Node::Parked(id, Parked { rank, text: text.clone(), inbox: true, ..Parked::default() }))
    };
    notes.notes.iter().zip(ranks).map(note).collect()
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test stops where it is surprised")]
mod tests {
    use super::*;
    use crate::ops::apply_all;

    #[test]
    fn each_line_is_a_note_without_its_sign() {
        let text =
            "- the queue is long\r\n\n2) where is the sign?\n* [ ] more chairs\n3.5 stars\n  plain\n- \n";
        let inbox = read(text.as_bytes()).unwrap();
        assert_eq!(
            inbox.notes,
            ["the queue is long", "where is the sign?", "more chairs", "3.5 stars", "plain", "-"]
        );
        let mut map = Map::default();
        for expected in [6, 12] {
            let ops = ops(&map, &inbox, &mut IdSource::seeded(1));
            apply_all(ops, &mut map).unwrap();
            assert_eq!(map.parked_ids().len(), expected);
        }
        let texts: Vec<&str> =
            map.parked_ids().iter().map(|id| map.parked_thought(*id).unwrap().text.as_str()).collect();
        assert_eq!((texts[0], texts[6], texts[11]), ("the queue is long", "the queue is long", "-"));
        assert!(map.parked_ids().iter().all(|id| map.parked_thought(*id).unwrap().inbox));
    }

    #[test]
    fn no_notes_and_too_many_are_refused() {
        assert_eq!(read(b" \n\n"), Err(ImportError::Empty));
        assert!(matches!(read("a\n".repeat(MOST_NOTES + 1).as_bytes()), Err(ImportError::TooMuch { .. })));
    }
}
