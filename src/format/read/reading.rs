//! State shared by the visitors of one file: where they are, which error they found, which ids they
//! read.

use std::cell::{Cell, RefCell};
use std::ops::RangeInclusive;

use serde::de::Error;

use super::error::{Expected, ReadErrorKind};
use super::positions::UnknownField;
use crate::format::migrate::SCHEMA;
use crate::model::{Id, IdError, Kind};

/// The field that is being read.
#[derive(Clone, Copy)]
pub(in crate::format) struct FieldContext {
    pub name: &'static str,
    pub expected: Expected,
    /// The range of a whole number.
    pub range: Option<(i64, i64)>,
}

pub(in crate::format) struct ReadContext<'de> {
    text: &'de str,
    /// The error that a visitor found, and its offset; the parser only knows that there is one.
    problem: RefCell<Option<(Option<usize>, ReadErrorKind)>>,
    at: Cell<Option<FieldContext>>,
    /// The last field that was completely read.
    last: Cell<Option<FieldContext>>,
    key: Cell<Option<usize>>,
    ids: RefCell<Vec<(Id, usize)>>,
    schema: Cell<Option<u32>>,
    unknown: RefCell<Vec<UnknownField<'de>>>,
}

impl<'de> ReadContext<'de> {
    pub fn new(text: &'de str) -> ReadContext<'de> {
        ReadContext {
            text,
            problem: RefCell::default(),
            at: Cell::new(None),
            last: Cell::new(None),
            key: Cell::new(None),
            ids: RefCell::default(),
            schema: Cell::new(None),
            unknown: RefCell::default(),
        }
    }

    pub fn text(&self) -> &'de str {
        self.text
    }

    /// The offset of a slice of the text.
    fn offset(&self, piece: &str) -> usize {
        (piece.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    /// The offset of a string that is a slice of the text, including its quote.
    pub fn offset_of_string(&self, string: &str) -> usize {
        self.offset(string).saturating_sub(1)
    }

    /// Records an error and returns the one to pass to the parser. An offset of `None` means the
    /// parser's position.
    pub fn fail<E: Error>(&self, offset: Option<usize>, kind: ReadErrorKind) -> E {
        self.problem.replace(Some((offset, kind)));
        E::custom("see the problem that was noted")
    }

    pub fn take_problem(&self) -> Option<(Option<usize>, ReadErrorKind)> {
        self.problem.take()
    }

    /// Records a key; its value follows.
    pub fn note_key(&self, key: &'de str) {
        self.key.set(Some(self.offset(key)));
    }

    /// The offset of the last key.
    pub fn key_offset(&self) -> Option<usize> {
        self.key.get()
    }

    /// Whether the value of the last key is a word without quotes, as the kind of a lane is in its own field.
    pub fn value_is_word(&self) -> bool {
        let from = self.key_offset().unwrap_or_default();
        let rest = self.text.get(from..).and_then(|rest| rest.split_once(':')).map_or("", |(_, value)| value);
        let value = rest.trim_start();
        let length = value.find(|one: char| !one.is_alphanumeric() && one != '_').unwrap_or(value.len());
        let (word, after) = value.split_at_checked(length).unwrap_or_default();
        !word.is_empty() && after.trim_start().starts_with([',', ')'])
    }

    /// Starts a value of this type.
    pub fn enter(&self, name: &'static str, expected: Expected) {
        self.at.set(Some(FieldContext { name, expected, range: None }));
    }

    /// Starts an integer with a range, within the current field.
    pub fn enter_whole(&self, range: &RangeInclusive<i64>) {
        let range = Some((*range.start(), *range.end()));
        self.at.set(self.at.get().map(|at| FieldContext { range, ..at }));
    }

    /// Ends the integer.
    pub fn leave_whole(&self) {
        self.at.set(self.at.get().map(|at| FieldContext { range: None, ..at }));
    }

    /// Ends the value.
    pub fn leave(&self) {
        self.last.set(self.at.take());
    }

    pub fn last(&self) -> Option<FieldContext> {
        self.last.get()
    }

    pub fn at(&self) -> Option<FieldContext> {
        self.at.get()
    }

    pub fn field_name(&self) -> &'static str {
        self.at.get().map_or("", |at| at.name)
    }

    pub fn note_schema(&self, schema: Option<u32>) {
        self.schema.set(schema);
    }

    /// The schema of the file, if it is newer than this program's.
    pub fn newer(&self) -> Option<u32> {
        self.schema.get().filter(|schema| *schema > SCHEMA)
    }

    /// Records the unknown field whose key was read last, of the node with this offset.
    pub fn note_unknown(&self, node: usize, name: &'de str) {
        self.unknown.borrow_mut().push((node, name, self.key_offset().unwrap_or(node)));
    }

    /// The ids in the file with their offsets, in order; and the unknown fields.
    pub fn into_ids_and_unknown(self) -> (Vec<(Id, usize)>, Vec<UnknownField<'de>>) {
        (self.ids.into_inner(), self.unknown.into_inner())
    }

    /// Parses an id of this kind; `None` for any kind.
    pub fn id<E: Error>(&self, text: &str, kind: Option<Kind>, offset: Option<usize>) -> Result<Id, E> {
        let parsed = text.parse::<Id>().and_then(|id| match kind {
            Some(kind) if id.kind() != kind => {
                Err(IdError::OtherKind { text: text.to_owned(), expected: kind.letter() })
            }
            _ => Ok(id),
        });
        parsed.map_err(|error| {
            let text = text.to_owned();
            let is_other = matches!(error, IdError::OtherKind { .. });
            let kind = match kind {
                Some(Kind::Persona) if !is_other && self.field_name() != "id" => {
                    ReadErrorKind::NotAPersona { text }
                }
                kind => ReadErrorKind::MalformedId { text, letter: kind.map(Kind::letter) },
            };
            self.fail(offset.or(self.key_offset()), kind)
        })
    }

    /// Records the id of a node. Repeated ids are found later, when the nodes are inserted.
    pub fn note_id(&self, id: Id, offset: Option<usize>) {
        self.ids.borrow_mut().push((id, offset.or(self.key_offset()).unwrap_or_default()));
    }
}
