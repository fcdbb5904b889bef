//! The inspector: every field of one node as a form.

use super::super::action::Scope;
use crate::model::Id;
use crate::text::Editor;

/// The inspector.
#[derive(Clone, Debug)]
pub struct Inspector {
    /// Whose fields.
    pub id: Id,
    /// The field that is selected, as a place among the rows of the schema.
    pub selected: usize,
    /// What is being typed into it.
    pub editor: Option<Editor>,
}

impl Inspector {
    /// Where keys hold.
    pub fn scope(&self) -> Scope {
        if self.editor.is_some() { Scope::Field } else { Scope::Inspector }
    }
}
