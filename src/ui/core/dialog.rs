//! What a dialog is: it lies above the screen and receives the keys until it is closed. Forms,
//! lists and questions are dialogs, and so are a text typed directly on the screen and a card being
//! moved. `S` is the state; this module knows nothing about it.

use std::any::Any;
use std::fmt::{self, Debug, Formatter};

use ratatui::layout::Position;

use super::canvas::Canvas;
use super::effect::Effect;
use super::key::Key;
use super::prompt::PromptKeys;
use super::report::Report;
use super::scope::Scope;
use super::text_field::TextField;
use crate::model::{Id, IdSource, Map};
use crate::ops::{Document, Transaction};
use crate::text::Editor;
use crate::words::{Message, MessageId};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialogPlace {
    /// Within the screen, drawn by the screen itself.
    Screen,
    Line,
    /// Beside the screen, if it is wide enough.
    Panel,
    Window,
    /// The whole terminal, without status line and footer.
    Full,
}

/// An open dialog.
pub trait Dialog<S: 'static>: Any + Debug + CloneDialog<S> {
    /// The scope in which its keys are looked up.
    fn scope(&self) -> &'static Scope;

    fn place(&self) -> DialogPlace {
        DialogPlace::Window
    }

    /// Draws it; returns the position of the text caret.
    fn view(&self, _state: &S, _canvas: &mut Canvas<'_>) -> Option<Position> {
        None
    }

    /// Its text field.
    fn editor(&mut self) -> Option<&mut Editor> {
        None
    }

    /// The width of the text field on the screen, in cells.
    fn editor_width(&self, _state: &S) -> u16 {
        u16::MAX
    }

    /// Where the text field is on the screen; `None` if it is not drawn by the screen, or is scrolled out of view.
    fn text_field(&self, _state: &S) -> Option<TextField> {
        None
    }

    /// Whether the text field may contain line breaks: they are then kept in what is pasted.
    fn takes_lines(&self, _state: &S) -> bool {
        false
    }

    /// What to do after the text has changed.
    fn text_changed(&self) -> fn(&mut S) {
        |_| {}
    }

    /// The transaction that accepting the typed text would make. A new node takes its id from
    /// `ids`.
    fn draft(&self, _state: &S, _ids: &mut IdSource) -> Option<Transaction> {
        None
    }

    /// The nodes to which the typed text belongs.
    fn typed_nodes(&self, _state: &S) -> Vec<Id> {
        Vec::new()
    }

    /// Adapts it to the current map, which somebody else may have changed; `before` is the map as it
    /// was. A list keeps the same item selected, whatever its row.
    fn adapt(&mut self, _before: &Map, _now: &Document) -> Adapted {
        Adapted::Same
    }

    /// The node that is selected in it.
    fn selection(&self) -> Option<Id> {
        None
    }

    /// The list of messages that it shows.
    fn report(&mut self) -> Option<&mut Report> {
        None
    }

    /// The selected row, if it shows a list.
    fn selected_row(&mut self) -> Option<&mut usize> {
        None
    }

    /// The number of rows of that list.
    fn row_count(&self, _map: &Map) -> usize {
        0
    }

    /// What choosing the selected row of the list does.
    fn choose(&self) -> fn(&mut S) -> Vec<Effect> {
        |_| Vec::new()
    }

    /// What its keys do, if it is a prompt.
    fn prompt(&self) -> Option<PromptKeys<S>> {
        None
    }

    /// What the mouse wheel does; the argument is true for down.
    fn wheel(&self) -> Option<fn(&mut S, bool) -> Vec<Effect>> {
        None
    }

    /// What to do on a key that has no action here: a question is then cancelled.
    fn other_key(&self) -> fn(&mut S, Key) {
        |_, _| {}
    }

    /// Whether something was chosen in it that is not confirmed yet.
    fn is_undecided(&self) -> bool {
        false
    }

    /// Whether it waits for one of several keys that the user cannot know: the footer then shows
    /// them even if it is switched off.
    fn always_shows_keys(&self) -> bool {
        false
    }

    /// What is being done in it, for the status line, if the screen does not show it.
    fn activity(&self, _state: &S) -> Option<Message> {
        None
    }

    /// The title of an action in the footer, if it means something special here.
    fn hint(&self, _state: &S, _action: &str) -> Option<MessageId> {
        None
    }

    /// Whether it closes when another dialog opens.
    fn closes_when_covered(&self) -> bool {
        false
    }
}

/// What a change by somebody else did to a dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adapted {
    Same,
    /// The selected item is gone.
    SelectionGone,
    /// Nothing is left that it could be about: it has to be closed.
    Pointless,
}

/// Copies a boxed dialog: `Clone` itself cannot be called through `dyn`.
pub trait CloneDialog<S: 'static> {
    fn copied(&self) -> Box<dyn Dialog<S>>;
}

impl<S: 'static, D: Dialog<S> + Clone> CloneDialog<S> for D {
    fn copied(&self) -> Box<dyn Dialog<S>> {
        Box::new(self.clone())
    }
}

/// The open dialogs, from the lowest to the uppermost.
pub struct Dialogs<S: 'static> {
    stack: Vec<Box<dyn Dialog<S>>>,
}

impl<S> Debug for Dialogs<S> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(&self.stack).finish()
    }
}

impl<S> Default for Dialogs<S> {
    fn default() -> Dialogs<S> {
        Dialogs { stack: Vec::new() }
    }
}

impl<S> Clone for Dialogs<S> {
    fn clone(&self) -> Dialogs<S> {
        Dialogs { stack: self.stack.iter().map(|dialog| dialog.copied()).collect() }
    }
}

impl<S> Dialogs<S> {
    pub fn is_empty(&self) -> bool {
        self.stack.is_empty()
    }

    pub fn len(&self) -> usize {
        self.stack.len()
    }

    /// From the lowest to the uppermost.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &dyn Dialog<S>> {
        self.stack.iter().map(|dialog| &**dialog)
    }

    /// Closes all for which `stays` is false.
    pub fn retain(&mut self, mut stays: impl FnMut(&mut dyn Dialog<S>) -> bool) {
        self.stack.retain_mut(|dialog| stays(&mut **dialog));
    }

    /// Opens one above the others; the uppermost is closed first if it gives way.
    pub fn open(&mut self, dialog: impl Dialog<S>) {
        self.stack.pop_if(|below| below.closes_when_covered());
        self.stack.push(Box::new(dialog));
    }

    /// Closes all and opens one.
    pub fn open_alone(&mut self, dialog: impl Dialog<S>) {
        self.stack.clear();
        self.open(dialog);
    }

    pub fn close(&mut self) {
        self.stack.pop();
    }

    pub fn clear(&mut self) {
        self.stack.clear();
    }

    pub fn uppermost(&self) -> Option<&dyn Dialog<S>> {
        self.stack.last().map(|dialog| &**dialog)
    }

    pub fn uppermost_mut(&mut self) -> Option<&mut dyn Dialog<S>> {
        self.stack.last_mut().map(|dialog| &mut **dialog)
    }

    /// The uppermost, if it is a `D`.
    pub fn top<D: Any>(&self) -> Option<&D> {
        self.stack.last().and_then(|dialog| of_type(&**dialog))
    }

    /// Like [`top`](Self::top), mutable.
    pub fn top_mut<D: Any>(&mut self) -> Option<&mut D> {
        self.stack.last_mut().and_then(|dialog| of_type_mut(&mut **dialog))
    }

    /// Closes the uppermost and returns it, if it is a `D`.
    pub fn take<D: Any>(&mut self) -> Option<D> {
        let dialog: Box<dyn Any> = self.stack.pop_if(|dialog| of_type::<S, D>(&**dialog).is_some())?;
        dialog.downcast().ok().map(|dialog| *dialog)
    }

    pub fn lowest<D: Any>(&self) -> Option<&D> {
        self.stack.first().and_then(|dialog| of_type(&**dialog))
    }

    /// The uppermost `D`, even if others lie above it.
    pub fn find<D: Any>(&self) -> Option<&D> {
        self.stack.iter().rev().find_map(|dialog| of_type(&**dialog))
    }

    /// Like [`find`](Self::find), mutable.
    pub fn find_mut<D: Any>(&mut self) -> Option<&mut D> {
        self.stack.iter_mut().rev().find_map(|dialog| of_type_mut(&mut **dialog))
    }
}

pub fn of_type<S: 'static, D: Any>(dialog: &dyn Dialog<S>) -> Option<&D> {
    let dialog: &dyn Any = dialog;
    dialog.downcast_ref()
}

pub fn of_type_mut<S: 'static, D: Any>(dialog: &mut dyn Dialog<S>) -> Option<&mut D> {
    let dialog: &mut dyn Any = dialog;
    dialog.downcast_mut()
}
