//! The schema: every field of every node is a [`SchemaRow`], declared beside the struct that holds it.
//! Reader, writer, inspector, search, CSV columns, `diff` and `merge` all follow the rows; a new
//! field is a place in a struct and one row of its [`schema!`]. A node's [`Position`] is not a row:
//! in the file it is expressed by nesting and order.

use super::id::Kind;
use super::place::Position;
use super::shape::Shape;
use super::value::{FieldKey, FieldName, Unknown, Value};

/// One field of a kind of node.
pub struct SchemaRow<N: Fields> {
    /// Its name in code; also its index in [`Fields::ROWS`].
    pub field: N::Name,
    pub name: &'static str,
    /// The id of the message that is its label.
    pub label: &'static str,
    pub shape: Shape,
    /// Reads the value; [`Value::Unset`] for the default.
    pub get: fn(&N) -> Value,
    /// Stores a value that [`SchemaRow::shape`] accepts; [`Value::Unset`] restores the default.
    pub set: fn(&mut N, Value),
}

/// The name of a field of one kind of node.
pub trait Name: Copy + Eq + Into<FieldName> + TryFrom<FieldName> + 'static {
    /// Its index in [`Fields::ROWS`].
    fn place(self) -> usize;
}

/// A struct whose fields the schema lists.
pub trait Fields: Clone + 'static {
    /// The enum of its field names.
    type Name: Name;
    /// The kind of its ids.
    const KIND: Kind;
    /// Its fields, in the order of the file.
    const ROWS: &'static [SchemaRow<Self>];

    /// Its position; `None` for the map itself.
    fn position(&self) -> Option<Position>;

    /// Moves it; `false` if such a node cannot have that position.
    fn set_position(&mut self, position: Position) -> bool;

    /// The fields of the file that this version does not know, ordered by name.
    fn unknown(&self) -> &[Unknown];

    fn unknown_mut(&mut self) -> &mut Vec<Unknown>;

    /// Frees groups that contain only defaults, so that equal nodes compare equal.
    fn tidy(&mut self) {}

    fn row(field: Self::Name) -> &'static SchemaRow<Self> {
        &Self::ROWS[field.place()]
    }

    /// The value of a field; with `key`, of one entry of it.
    fn value(&self, field: Self::Name, key: Option<&FieldKey>) -> Value {
        let whole = (Self::row(field).get)(self);
        key.map_or_else(|| whole.clone(), |key| whole.entry(key))
    }

    /// The value that the field would have after storing `value`: a default becomes
    /// [`Value::Unset`], and an unset field may have a default with a name.
    fn stored_value(&self, field: Self::Name, key: Option<&FieldKey>, value: &Value) -> Value {
        let mut node = self.clone();
        match node.store(field, key, value.clone()) {
            Some(_) => node.value(field, key),
            None => value.clone(),
        }
    }

    /// The RON text of a field that this version does not know; its name is the key.
    fn unknown_value(&self, key: Option<&FieldKey>) -> Value {
        let Some(FieldKey::Text(name)) = key else { return Value::Unset };
        let known = self.unknown().iter().find(|unknown| unknown.name == *name);
        known.map_or(Value::Unset, |unknown| Value::text(&unknown.raw))
    }

    /// Stores the RON text of such a field and returns the former one; `None` if `value` is not
    /// text.
    fn store_unknown(&mut self, key: Option<&FieldKey>, value: Value) -> Option<Value> {
        let former = self.unknown_value(key);
        let Some(FieldKey::Text(name)) = key else { return None };
        let unknown = self.unknown_mut();
        unknown.retain(|one| one.name != *name);
        match value {
            Value::Unset => {}
            Value::Text(raw) => {
                let place = unknown.partition_point(|one| one.name < *name);
                unknown.insert(place, Unknown { name: name.clone(), raw });
            }
            _ => return None,
        }
        Some(former)
    }

    /// Stores a value, or with `key` one entry, and returns the former one; `None` if the field
    /// does not accept it.
    fn store(&mut self, field: Self::Name, key: Option<&FieldKey>, value: Value) -> Option<Value> {
        let row = Self::row(field);
        let former = (row.get)(self);
        let (returned, whole) = match key {
            Some(key) => (former.entry(key), former.with_entry(&row.shape, key, value)?),
            None => (former, value),
        };
        if !row.shape.takes(&whole) {
            return None;
        }
        (row.set)(self, whole);
        self.tidy();
        Some(returned)
    }

    /// Whether all fields are equal; positions are not compared.
    fn fields_equal(&self, other: &Self) -> bool {
        Self::ROWS.iter().all(|row| (row.get)(self) == (row.get)(other)) && self.unknown() == other.unknown()
    }
}

/// Declares the schema of one kind of node: the enum of its field names, and a row for each field
/// in the order of the file, ending with the place in the struct (`facets.weight.severity`). The
/// methods for the position follow: `listed!()`, or the methods themselves.
macro_rules! schema {
    (
        $(#[$documentation:meta])* $kind:ident $node:ident $names:ident {
            $($(#[$note:meta])* $field:ident $name:literal $label:literal $shape:expr, $($held:ident).+;)*
        }
        $($methods:tt)*
    ) => {
        $(#[$documentation])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $names { $($(#[$note])* $field,)* }

        impl $crate::model::schema::Name for $names {
            fn place(self) -> usize {
                self as usize
            }
        }

        impl From<$names> for FieldName {
            fn from(name: $names) -> FieldName {
                FieldName::Of(Kind::$kind, name as u8)
            }
        }

        impl TryFrom<FieldName> for $names {
            type Error = FieldName;

            fn try_from(name: FieldName) -> Result<$names, FieldName> {
                match name {
                    FieldName::Of(Kind::$kind, place) => {
                        <$node as Fields>::ROWS.get(usize::from(place)).map(|row| row.field).ok_or(name)
                    }
                    _ => Err(name),
                }
            }
        }

        impl From<$names> for Field {
            fn from(name: $names) -> Field {
                Field { name: name.into(), key: None }
            }
        }

        impl $names {
            /// One entry of this field, which must be a set or a table.
            pub fn of(self, key: impl Into<FieldKey>) -> Field {
                Field { name: self.into(), key: Some(key.into()) }
            }
        }

        impl Fields for $node {
            type Name = $names;
            const KIND: Kind = Kind::$kind;
            const ROWS: &'static [$crate::model::schema::SchemaRow<$node>] = &[$($crate::model::schema::SchemaRow {
                field: $names::$field,
                name: $name,
                label: $label,
                shape: $shape,
                get: |node| FieldValue::to_value(&node.$($held).+),
                set: |node, value| node.$($held).+ = FieldValue::from_value(value),
            },)*];

            fn unknown(&self) -> &[Unknown] {
                &self.unknown
            }

            fn unknown_mut(&mut self) -> &mut Vec<Unknown> {
                &mut self.unknown
            }

            $($methods)*
        }
    };
}
pub(super) use schema;

/// The position of nodes in one of the map's own lists.
macro_rules! listed {
    () => {
        fn position(&self) -> Option<Position> {
            Some(Position::Order(self.rank.clone()))
        }

        fn set_position(&mut self, position: Position) -> bool {
            match position {
                Position::Order(rank) => {
                    self.rank = rank;
                    true
                }
                Position::Within(..) | Position::Cell(_) => false,
            }
        }
    };
}
pub(super) use listed;
