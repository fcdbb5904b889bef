//! The one table of what can be done: key handling, help, palette, footer and the user's keymap all read it.

use super::effect::Effect;
use super::state::State;
use crate::ui::root::tables as actions;
use crate::words::{Message, MessageId};

/// A thing that can be done.
pub struct Action {
    /// Its name in settings, scripts and undo (`card.add`).
    pub name: &'static str,
    /// The id of the message that names it to people.
    pub title: MessageId,
    /// Under which head help lists it.
    pub group: Group,
    /// Where its keys hold.
    pub scope: Scope,
    /// Its default keys, each a sequence (`g b`).
    pub keys: &'static [&'static str],
    /// Why it cannot be done now; `None` where it can.
    pub blocked: fn(&State) -> Option<Message>,
    /// Does it.
    pub run: fn(&mut State) -> Vec<Effect>,
}

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

/// Where a key holds. A scope inherits the keys of the one it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// On every screen, while no dialog is open.
    Screen,
    /// On the board.
    Board,
    /// On the table.
    Table,
    /// On the sheets of personas.
    Personas,
    /// On the start screen.
    Start,
    /// While something is carried.
    Move,
    /// While a text is typed: cards, names, prompts, forms.
    Editing,
    /// While a text of the board is typed.
    Capture,
    /// While a field of a persona is typed.
    Sheet,
    /// While a line is asked for.
    Prompt,
    /// In the palette.
    Palette,
    /// While a field of the inspector is typed.
    Field,
    /// In any list or form: what holds there as on the screens.
    Dialog,
    /// In a list of choices.
    List,
    /// In a list in which several things are ticked.
    Ticks,
    /// In the list of lanes.
    Lanes,
    /// In the list of what a merge left undecided.
    Conflicts,
    /// In the export dialog.
    Export,
    /// In a sheet of sentences.
    Report,
    /// In the one that tells what an export came to.
    Exported,
    /// In the one that tells what an import would bring.
    Import,
    /// In the one that tells what a program that ended left behind.
    Recovery,
    /// In the one that tells what another program did to the file.
    Outside,
    /// In the inspector.
    Inspector,
    /// While help is open.
    Help,
    /// While Masa asks what to do with unsaved changes.
    Leaving,
}

impl Scope {
    /// All scopes.
    pub const ALL: [Scope; 26] = [
        Scope::Screen,
        Scope::Board,
        Scope::Table,
        Scope::Personas,
        Scope::Start,
        Scope::Move,
        Scope::Editing,
        Scope::Capture,
        Scope::Sheet,
        Scope::Prompt,
        Scope::Palette,
        Scope::Field,
        Scope::Dialog,
        Scope::List,
        Scope::Ticks,
        Scope::Lanes,
        Scope::Conflicts,
        Scope::Export,
        Scope::Report,
        Scope::Exported,
        Scope::Import,
        Scope::Recovery,
        Scope::Outside,
        Scope::Inspector,
        Scope::Help,
        Scope::Leaving,
    ];

    /// The scope whose keys hold here too.
    pub const fn parent(self) -> Option<Scope> {
        match self {
            Scope::Board | Scope::Table | Scope::Personas | Scope::Start => Some(Scope::Screen),
            Scope::Capture | Scope::Sheet | Scope::Prompt | Scope::Palette | Scope::Field => {
                Some(Scope::Editing)
            }
            Scope::Ticks | Scope::Lanes | Scope::Conflicts => Some(Scope::List),
            Scope::Exported | Scope::Import | Scope::Recovery | Scope::Outside => Some(Scope::Report),
            Scope::List | Scope::Inspector | Scope::Export | Scope::Report => Some(Scope::Dialog),
            _ => None,
        }
    }

    /// Whether a text is typed in it.
    pub fn is_typing(self) -> bool {
        self.chain().any(|scope| scope == Scope::Editing)
    }

    /// This scope and those it inherits from, nearest first.
    pub fn chain(self) -> impl Iterator<Item = Scope> {
        std::iter::successors(Some(self), |scope| scope.parent())
    }
}

/// Every action, in the order of help.
pub fn all() -> impl Iterator<Item = &'static Action> {
    actions::FAMILIES.iter().flat_map(|family| family.iter())
}

/// The action of this name.
pub fn named(name: &str) -> Option<&'static Action> {
    all().find(|action| action.name == name)
}

/// For actions that can always be done.
pub fn never_blocked(_: &State) -> Option<Message> {
    None
}
