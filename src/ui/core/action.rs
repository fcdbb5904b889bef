//! What can be done: key handling, help, palette, footer and the user's keymap all read the one table of actions. `S` is the
//! state that they change, of which nothing is known here.

use super::effect::Effect;
use super::scope::Scope;
use crate::words::{Message, MessageId};

/// A thing that can be done.
pub struct Action<S: 'static> {
    /// Its name in settings, scripts and undo (`card.add`).
    pub name: &'static str,
    /// The id of the message that names it to people.
    pub title: MessageId,
    /// What the footer calls it, where the title is too long for it.
    pub short: Option<MessageId>,
    /// Under which head help lists it.
    pub group: Group,
    /// Where its keys hold.
    pub scopes: &'static [&'static Scope],
    /// Its default keys, each a sequence (`g b`).
    pub keys: &'static [&'static str],
    /// Why it cannot be done now; `None` where it can.
    pub blocked: fn(&S) -> Option<Message>,
    /// Does it.
    pub run: fn(&mut S) -> Vec<Effect>,
}

impl<S> Action<S> {
    /// Whether its keys hold in this scope.
    pub fn holds_in(&self, scope: &'static Scope) -> bool {
        scope.chain().any(|one| self.scopes.contains(&one))
    }
}

/// Rows of the table of actions: name, title (and what the footer calls it), group, scopes, keys, why not now, what it does.
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

/// The heads under which help lists actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Moving about.
    Navigate,
    /// Adding and changing cards.
    Card,
    /// Stages, touchpoints, lanes.
    Structure,
    /// Personas.
    Persona,
    /// Finding, filtering, marking.
    Find,
    /// What is shown, and how.
    View,
    /// Saving, exporting, leaving.
    File,
    /// Typing.
    Text,
}

impl Group {
    /// All groups, in the order of help.
    pub const ALL: [Group; 8] = [
        Group::Navigate,
        Group::Card,
        Group::Structure,
        Group::Persona,
        Group::Find,
        Group::View,
        Group::File,
        Group::Text,
    ];

    /// The id of the message that names it.
    pub const fn title(self) -> MessageId {
        MessageId::new(match self {
            Group::Navigate => "group-navigate",
            Group::Card => "group-card",
            Group::Structure => "group-structure",
            Group::Persona => "group-persona",
            Group::Find => "group-find",
            Group::View => "group-view",
            Group::File => "group-file",
            Group::Text => "group-text",
        })
    }
}

/// For actions that can always be done.
pub fn never_blocked<S>(_: &S) -> Option<Message> {
    None
}
