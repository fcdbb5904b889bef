//! The type of an action. Key handling, help, palette, footer and the user's keymap all read one
//! table of actions. `S` is the state that an action changes; this module knows nothing about it.

use super::effect::Effect;
use super::scope::Scope;
use crate::words::{Message, MessageId};

pub struct Action<S: 'static> {
    /// Stable identifier, used in settings, scripts and the undo history (`card.add`).
    pub name: &'static str,
    pub title: MessageId,
    /// A shorter title for the footer, where the full one is too long.
    pub short: Option<MessageId>,
    /// The heading under which help lists it.
    pub group: Group,
    /// The scopes in which its keys are active.
    pub scopes: &'static [&'static Scope],
    /// The default keys; each is a sequence such as `g b`.
    pub keys: &'static [&'static str],
    /// The reason why it is not available now; `None` if it is.
    pub blocked: fn(&S) -> Option<Message>,
    pub run: fn(&mut S) -> Vec<Effect>,
}

impl<S> Action<S> {
    /// Whether its keys are active in this scope, directly or by inheritance.
    pub fn holds_in(&self, scope: &'static Scope) -> bool {
        scope.chain().any(|one| self.scopes.contains(&one))
    }
}

/// Builds a table of actions. A row is: name, title (`/` short title), group, scopes, keys, why it
/// is blocked, what it runs.
macro_rules! actions {
    ($($name:literal $title:literal $(/ $short:literal)? $group:ident $($scope:ident)|+
        [$($key:literal),*] $blocked:expr, $run:expr;)*) => {
        &[$($crate::ui::core::action::Action {
            name: $name,
            title: $crate::words::MessageId::new($title),
            short: $crate::ui::core::action::actions!(@short $($short)?),
            group: $crate::ui::core::action::Group::$group,
            scopes: &[$(&$scope),+],
            keys: &[$($key),*],
            blocked: $blocked,
            run: $run,
        },)*]
    };
    (@short) => { None };
    (@short $short:literal) => { Some($crate::words::MessageId::new($short)) };
}
pub(crate) use actions;

/// The name of an action of the table. It is looked up while this is compiled: no other name is one.
macro_rules! named {
    ($name:literal) => {{
        const NAME: $crate::ops::ActionName = $crate::ui::action_named($name);
        NAME
    }};
}
pub(crate) use named;

/// The headings under which help lists actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    Navigate,
    Card,
    /// Stages, touchpoints and lanes.
    Structure,
    Persona,
    Find,
    /// Holding a workshop: agenda, timer.
    Workshop,
    /// What is shown, and how.
    View,
    /// Saving, exporting, quitting.
    File,
    /// Editing text.
    Text,
}

impl Group {
    /// In the order in which help lists them.
    pub const ALL: [Group; 9] = [
        Group::Navigate,
        Group::Card,
        Group::Structure,
        Group::Persona,
        Group::Find,
        Group::Workshop,
        Group::View,
        Group::File,
        Group::Text,
    ];

    pub const fn title(self) -> MessageId {
        MessageId::new(match self {
            Group::Navigate => "group-navigate",
            Group::Card => "group-card",
            Group::Structure => "group-structure",
            Group::Persona => "group-persona",
            Group::Find => "group-find",
            Group::Workshop => "group-workshop",
            Group::View => "group-view",
            Group::File => "group-file",
            Group::Text => "group-text",
        })
    }
}

/// The `blocked` of an action that is always available.
pub fn never_blocked<S>(_: &S) -> Option<Message> {
    None
}
