//! What a dialog is: something that stands above the screen and takes the keys, until it is closed: a form, a list, a
//! question, and also a text that is typed on the screen itself, or a card that is carried over it. `S` is the state, of
//! which nothing is known here.

use std::any::Any;
use std::fmt::{self, Debug, Formatter};

use ratatui::layout::Position;

use super::canvas::Canvas;
use super::effect::Effect;
use super::report::Report;
use super::scope::Scope;
use crate::model::{Id, IdSource};
use crate::ops::Transaction;
use crate::text::Editor;

/// Where a dialog is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the screen, by the screen itself.
    Screen,
    /// On the line above the footer.
    Line,
    /// Beside the screen, where there is room.
    Panel,
    /// Over the screen.
    Window,
}

/// A dialog that is open.
pub trait Dialog<S: 'static>: Any + Debug + CloneDialog<S> {
    /// Where its keys hold.
    fn scope(&self) -> &'static Scope;

    /// Where it is drawn.
    fn place(&self) -> Place {
        Place::Window
    }

    /// Draws it; returns where the caret stands.
    fn view(&self, _state: &S, _canvas: &mut Canvas<'_>) -> Option<Position> {
        None
    }

    /// The text that is typed in it.
    fn editor(&mut self) -> Option<&mut Editor> {
        None
    }

    /// The width of that text on the screen, in cells.
    fn editor_width(&self, _state: &S) -> u16 {
        u16::MAX
    }

    /// How a pasted text is taken into it.
    fn paste(&self, _state: &S) -> Paste {
        Paste::Nothing
    }

    /// What follows where that text has changed.
    fn text_changed(&self) -> fn(&mut S) {
        |_| {}
    }

    /// What keeping the typed text would change in the map. A new node takes its id from `ids`.
    fn draft(&self, _state: &S, _ids: &mut IdSource) -> Option<Transaction> {
        None
    }

    /// What the text that is typed in it belongs to.
    fn typed_into(&self, _state: &S) -> Vec<Id> {
        Vec::new()
    }

    /// What is selected in it.
    fn selection(&self) -> Option<Id> {
        None
    }

    /// The sheet of sentences that it shows.
    fn report(&mut self) -> Option<&mut Report> {
        None
    }

    /// What the wheel does, down if so.
    fn wheel(&self) -> Option<fn(&mut S, bool) -> Vec<Effect>> {
        None
    }

    /// What any key does that has no action here: it cancels a question.
    fn other_key(&self) -> fn(&mut S) {
        |_| {}
    }

    /// Whether something was chosen in it that is not decided yet.
    fn is_undecided(&self) -> bool {
        false
    }

    /// Whether it waits for a key that cannot be guessed: the footer then names the keys even if it is switched off.
    fn asks(&self) -> bool {
        false
    }

    /// Whether it closes when another one opens.
    fn gives_way(&self) -> bool {
        false
    }
}

/// How a pasted text is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paste {
    /// Not at all.
    Nothing,
    /// Into the text that is typed, as it is.
    Lines,
    /// Into the text that is typed, on one line.
    OneLine,
}

/// Copies a boxed dialog: `Clone` itself cannot be called through `dyn`.
pub trait CloneDialog<S: 'static> {
    /// A copy of it.
    fn copied(&self) -> Box<dyn Dialog<S>>;
}

impl<S: 'static, D: Dialog<S> + Clone> CloneDialog<S> for D {
    fn copied(&self) -> Box<dyn Dialog<S>> {
        Box::new(self.clone())
    }
}

/// The dialogs that are open, one above the other.
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
    /// Whether none is open.
    pub fn is_empty(&self) -> bool {
        self.stack.is_empty()
    }

    /// How many are open.
    pub fn len(&self) -> usize {
        self.stack.len()
    }

    /// All of them, from the screen upwards.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &dyn Dialog<S>> {
        self.stack.iter().map(|dialog| &**dialog)
    }

    /// Closes all but those that stay.
    pub fn retain(&mut self, mut stays: impl FnMut(&mut dyn Dialog<S>) -> bool) {
        self.stack.retain_mut(|dialog| stays(&mut **dialog));
    }

    /// Opens one above the others.
    pub fn open(&mut self, dialog: impl Dialog<S>) {
        self.stack.pop_if(|below| below.gives_way());
        self.stack.push(Box::new(dialog));
    }

    /// Closes all, and opens one.
    pub fn open_alone(&mut self, dialog: impl Dialog<S>) {
        self.stack.clear();
        self.open(dialog);
    }

    /// Closes the uppermost.
    pub fn close(&mut self) {
        self.stack.pop();
    }

    /// Closes all.
    pub fn clear(&mut self) {
        self.stack.clear();
    }

    /// The uppermost, whatever it is.
    pub fn uppermost(&self) -> Option<&dyn Dialog<S>> {
        self.stack.last().map(|dialog| &**dialog)
    }

    /// The same, to be changed.
    pub fn uppermost_mut(&mut self) -> Option<&mut dyn Dialog<S>> {
        self.stack.last_mut().map(|dialog| &mut **dialog)
    }

    /// The uppermost, if it is a `D`.
    pub fn top<D: Any>(&self) -> Option<&D> {
        self.stack.last().and_then(|dialog| of_type(&**dialog))
    }

    /// The same, to be changed.
    pub fn top_mut<D: Any>(&mut self) -> Option<&mut D> {
        self.stack.last_mut().and_then(|dialog| of_type_mut(&mut **dialog))
    }

    /// Closes the uppermost if it is a `D`, and gives it.
    pub fn take<D: Any>(&mut self) -> Option<D> {
        let dialog: Box<dyn Any> = self.stack.pop_if(|dialog| of_type::<S, D>(&**dialog).is_some())?;
        dialog.downcast().ok().map(|dialog| *dialog)
    }

    /// The lowest, if it is a `D`.
    pub fn lowest<D: Any>(&self) -> Option<&D> {
        self.stack.first().and_then(|dialog| of_type(&**dialog))
    }

    /// The uppermost `D`, also under others.
    pub fn find<D: Any>(&self) -> Option<&D> {
        self.stack.iter().rev().find_map(|dialog| of_type(&**dialog))
    }

    /// The same, to be changed.
    pub fn find_mut<D: Any>(&mut self) -> Option<&mut D> {
        self.stack.iter_mut().rev().find_map(|dialog| of_type_mut(&mut **dialog))
    }
}

/// The dialog, if it is a `D`.
pub fn of_type<S: 'static, D: Any>(dialog: &dyn Dialog<S>) -> Option<&D> {
    let dialog: &dyn Any = dialog;
    dialog.downcast_ref()
}

/// The same, to be changed.
pub fn of_type_mut<S: 'static, D: Any>(dialog: &mut dyn Dialog<S>) -> Option<&mut D> {
    let dialog: &mut dyn Any = dialog;
    dialog.downcast_mut()
}
