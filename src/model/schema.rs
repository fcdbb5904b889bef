//! The one schema: every field of every node is a [`Row`], beside the struct that holds it. Reader, writer,
//! inspector, search, CSV columns, `diff` and `merge` all go by the rows; a new field is its place in a struct
//! and one row of that struct's [`schema!`]. (Where a node stands, [`Position`], is not a row: in the file it is the nesting and the order.)

use super::id::Kind;
use super::place::Position;
use super::shape::Shape;
use super::value::{FieldName, Key, Unknown, Value};

/// One field of a kind of node.
pub struct Row<N: Fields> {
    /// Its name in code; the row stands at this place of [`Fields::ROWS`].
    pub field: N::Name,
    /// Its name in the file.
    pub name: &'static str,
    /// The id of the message that names it to people.
    pub label: &'static str,
    /// Which values it takes.
    pub shape: Shape,
    /// The value, [`Value::Unset`] where it is the default.
    pub get: fn(&N) -> Value,
    /// Stores a value that [`Row::shape`] takes; [`Value::Unset`] restores the default.
    pub set: fn(&mut N, Value),
}

/// The name of a field of one kind of node.
pub trait Name: Copy + Eq + Into<FieldName> + TryFrom<FieldName> + 'static {
    /// Its place among [`Fields::ROWS`].
    fn place(self) -> usize;
}

/// A node whose fields are listed.
pub trait Fields: Clone + 'static {
    /// The names of its fields.
    type Name: Name;
    /// What ids of such nodes are.
    const KIND: Kind;
    /// Its fields, in the order of the file.
    const ROWS: &'static [Row<Self>];

    /// Where it stands; `None` for what has no place (the map itself).
    fn position(&self) -> Option<Position>;

    /// Puts it elsewhere; `false` where such a node cannot stand there.
    fn set_position(&mut self, position: Position) -> bool;

    /// The fields that this version does not know, ordered by name.
    fn unknown(&self) -> &[Unknown];

    /// The same, to be changed.
    fn unknown_mut(&mut self) -> &mut Vec<Unknown>;

    /// Drops what holds only defaults, so that equal nodes are equal.
    fn tidy(&mut self) {}

    /// The row of a field.
    fn row(field: Self::Name) -> &'static Row<Self> {
        &Self::ROWS[field.place()]
    }

    /// The value of a field, or of one entry of it.
    fn value(&self, field: Self::Name, key: Option<&Key>) -> Value {
        let whole = (Self::row(field).get)(self);
        key.map_or_else(|| whole.clone(), |key| whole.entry(key))
    }

    /// The value as the field would hold it: a default that is written out is unset, and unset may have a name.
    fn settled(&self, field: Self::Name, key: Option<&Key>, value: &Value) -> Value {
        let mut node = self.clone();
        match node.store(field, key, value.clone()) {
            Some(_) => node.value(field, key),
            None => value.clone(),
        }
    }

    /// The RON text of a field that this version does not know, by its name.
    fn unknown_value(&self, key: Option<&Key>) -> Value {
        let Some(Key::Text(name)) = key else { return Value::Unset };
        let known = self.unknown().iter().find(|unknown| unknown.name == *name);
        known.map_or(Value::Unset, |unknown| Value::text(&unknown.raw))
    }

    /// Stores the RON text of such a field and returns the former one; `None` where it is no text.
    fn store_unknown(&mut self, key: Option<&Key>, value: Value) -> Option<Value> {
        let former = self.unknown_value(key);
        let Some(Key::Text(name)) = key else { return None };
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

    /// Stores a value (or one entry) and returns the former one; `None` where the field does not take it.
    fn store(&mut self, field: Self::Name, key: Option<&Key>, value: Value) -> Option<Value> {
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

    /// Whether all fields (not the position) are equal.
    fn fields_equal(&self, other: &Self) -> bool {
        Self::ROWS.iter().all(|row| (row.get)(self) == (row.get)(other)) && self.unknown() == other.unknown()
    }
}

/// The schema of one kind of node: the names of its fields, and a row for each in the order of the file, with where in the
/// struct it is held (`facets.weight.severity`). Then how such nodes stand: `listed!()`, `nowhere!()`, or the methods of
/// [`Fields`] themselves.
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
            /// One entry of this field, where it is a set or a table.
            pub fn of(self, key: impl Into<Key>) -> Field {
                Field { name: self.into(), key: Some(key.into()) }
            }
        }

        impl Fields for $node {
            type Name = $names;
            const KIND: Kind = Kind::$kind;
            const ROWS: &'static [$crate::model::schema::Row<$node>] = &[$($crate::model::schema::Row {
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

/// In one of the map's own lists, by its rank.
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
