//! Converts the types of struct fields to and from [`Value`], so that a schema row need only name
//! the place in the struct.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::choice::Choice;
use super::id::{BallotId, Id, LaneId, StageId};
use super::value::{FieldKey, Value};

/// A type that a field of a struct can have.
pub(super) trait FieldValue {
    /// The value of the field; [`Value::Unset`] for the default.
    fn to_value(&self) -> Value;

    /// Must be a value that the field's shape accepts; anything else gives the default.
    fn from_value(value: Value) -> Self;
}

/// Implements [`FieldValue`] by the conversions that [`Value`] has.
macro_rules! field_values {
    ($($held:ty: |$value:ident| $to:expr, $from:ident;)*) => {
        $(
            impl FieldValue for $held {
                fn to_value(&self) -> Value {
                    let $value = self;
                    $to
                }

                fn from_value(value: Value) -> Self {
                    value.$from()
                }
            }
        )*
    };
}

field_values! {
    bool: |flag| Value::flag(*flag), into_flag;
    String: |text| Value::text(text), into_text;
    Vec<String>: |texts| Value::texts(texts), into_texts;
    Option<u8>: |number| Value::whole(*number), into_whole;
    Option<i8>: |number| Value::whole(*number), into_whole;
    Option<u16>: |number| Value::whole(*number), into_whole;
    Option<u32>: |number| Value::whole(*number), into_whole;
    Option<f64>: |number| Value::number(*number), into_number;
    Option<Date>: |date| Value::date(*date), into_date;
    Option<StageId>: |stage| Value::reference(*stage), into_reference;
    Option<LaneId>: |lane| Value::reference(*lane), into_reference;
    Option<Id>: |id| Value::reference(*id), into_reference;
    Option<BallotId>: |id| Value::reference(*id), into_reference;
    BTreeMap<String, BTreeMap<Id, i64>>: |tables| Value::tables(tables), into_tables;
    BTreeMap<String, String>: |texts| Value::named(texts), into_named;
}

impl<I: Copy + Ord + Into<Id> + TryFrom<Id>> FieldValue for BTreeSet<I> {
    fn to_value(&self) -> Value {
        Value::references(self)
    }

    fn from_value(value: Value) -> Self {
        value.into_references()
    }
}

impl<K: Clone + Ord + Into<FieldKey> + TryFrom<FieldKey>> FieldValue for BTreeMap<K, i64> {
    fn to_value(&self) -> Value {
        Value::counts(self)
    }

    fn from_value(value: Value) -> Self {
        value.into_counts()
    }
}

impl<C: Choice> FieldValue for Option<C> {
    fn to_value(&self) -> Value {
        C::value(self.filter(|choice| Some(*choice) != C::UNSET))
    }

    fn from_value(value: Value) -> Self {
        C::from_value(value).filter(|choice| Some(*choice) != C::UNSET)
    }
}
