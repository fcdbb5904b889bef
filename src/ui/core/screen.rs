//! What a screen is: a row of the table of screens, and the one that is open with its own data. `S` is the state that it
//! shows, of which nothing is known here.

use std::any::Any;
use std::fmt::{self, Debug, Formatter};

use ratatui::layout::Position;

use super::canvas::Canvas;
use super::data::Data;
use super::scope::Scope;
use crate::model::Id;

/// A screen. It finds its own data with [`OpenScreen::get`].
pub struct Screen<S: 'static> {
    /// Where its keys hold; its name is the screen's.
    pub scope: &'static Scope,
    /// The data with which it opens.
    pub open: fn() -> Box<dyn Data>,
    /// Draws it; returns where the caret stands.
    pub view: fn(&S, &mut Canvas<'_>) -> Option<Position>,
    /// Scrolls as little as shows what is selected.
    pub keep_in_view: fn(&mut S),
    /// What is selected on it.
    pub selection: fn(&S) -> Option<Id>,
    /// The mouse was pressed at this column, counted in reading order, and row of the screen.
    pub press: fn(&mut S, (u16, u16)),
    /// The name of the action that a double click does.
    pub double_click: &'static str,
    /// The wheel turned, down if so.
    pub wheel: fn(&mut S, bool),
    /// Whether it shows cards of the map: pastes go onto it, and the mouse drags.
    pub shows_map: bool,
}

/// The screen that is open.
pub struct OpenScreen<S: 'static> {
    /// Which.
    pub row: &'static Screen<S>,
    data: Box<dyn Data>,
}

impl<S> OpenScreen<S> {
    /// A screen with the data with which it opens.
    pub fn new(row: &'static Screen<S>) -> OpenScreen<S> {
        OpenScreen { row, data: (row.open)() }
    }

    /// Whether it is the screen of this name.
    pub fn is(&self, name: &str) -> bool {
        self.row.scope.name == name
    }

    /// Its data, if it is the screen that has such.
    pub fn get<T: Any>(&self) -> Option<&T> {
        let data: &dyn Any = &*self.data;
        data.downcast_ref()
    }

    /// The same, to be changed.
    pub fn get_mut<T: Any>(&mut self) -> Option<&mut T> {
        let data: &mut dyn Any = &mut *self.data;
        data.downcast_mut()
    }
}

impl<S> Clone for OpenScreen<S> {
    fn clone(&self) -> OpenScreen<S> {
        OpenScreen { row: self.row, data: self.data.copied() }
    }
}

impl<S> Debug for OpenScreen<S> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.data.fmt(formatter)
    }
}
