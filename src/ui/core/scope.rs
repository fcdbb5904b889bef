//! Scopes of keys: a screen, a dialog, a text field. A scope inherits the keys of others. Scopes
//! that several features share are defined here; the scope of one feature is defined beside its
//! actions.

use crate::words::MessageId;

/// A context in which keys are active.
pub struct Scope {
    /// Its name in code and tests.
    pub name: &'static str,
    pub title: MessageId,
    /// The scopes whose keys are active here too, nearest first.
    pub inherits: &'static [&'static Scope],
    /// The names of the actions that the footer shows here, most important first.
    pub hints: &'static [&'static str],
}

impl Scope {
    /// This scope and all that it inherits from, nearest first, each once.
    pub fn chain(&'static self) -> impl Iterator<Item = &'static Scope> {
        let mut chain = vec![self];
        let mut next = 0;
        while let Some(scope) = chain.get(next).copied() {
            for inherited in scope.inherits {
                if !chain.contains(inherited) {
                    chain.push(inherited);
                }
            }
            next += 1;
        }
        chain.into_iter()
    }

    /// Whether it has a text field.
    pub fn is_typing(&'static self) -> bool {
        self.includes(&EDITING)
    }

    /// Whether the keys of `other` are active here too.
    pub fn includes(&'static self, other: &Scope) -> bool {
        self.chain().any(|scope| scope == other)
    }
}

impl PartialEq for Scope {
    fn eq(&self, other: &Scope) -> bool {
        self.name == other.name
    }
}

impl Eq for Scope {}

impl PartialOrd for Scope {
    fn partial_cmp(&self, other: &Scope) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Scope {
    fn cmp(&self, other: &Scope) -> std::cmp::Ordering {
        self.name.cmp(other.name)
    }
}

impl std::fmt::Debug for Scope {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name)
    }
}

pub static SCREEN: Scope =
    Scope { name: "screen", title: MessageId::new("scope-screen"), inherits: &[], hints: &[] };

/// Active wherever a node of the map can be selected: a screen that inherits it gets all actions on
/// cards.
pub static SELECTION: Scope =
    Scope { name: "selection", title: MessageId::new("scope-selection"), inherits: &[], hints: &[] };

pub static EDITING: Scope =
    Scope { name: "editing", title: MessageId::new("scope-editing"), inherits: &[], hints: &[] };

pub static FIELD: Scope = Scope {
    name: "field",
    title: MessageId::new("scope-field"),
    inherits: &[&EDITING],
    hints: &["field.keep", "field.end", "field.next", "field.new-line"],
};

pub static PROMPT: Scope = Scope {
    name: "prompt",
    title: MessageId::new("scope-prompt"),
    inherits: &[&EDITING],
    hints: &["prompt.keep", "prompt.cancel", "prompt.complete", "text.help"],
};

pub static DIALOG: Scope =
    Scope { name: "dialog", title: MessageId::new("scope-dialog"), inherits: &[], hints: &[] };

pub static LIST: Scope = Scope {
    name: "list",
    title: MessageId::new("scope-list"),
    inherits: &[&DIALOG],
    hints: &["list.choose", "list.close"],
};

pub static REPORT: Scope =
    Scope { name: "report", title: MessageId::new("scope-report"), inherits: &[&DIALOG], hints: &[] };
