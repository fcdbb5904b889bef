//! What a screen is: a row in the table of screens; and the open screen with its data. `S` is the
//! state that it shows; this module knows nothing about it.

use std::any::Any;
use std::fmt::{self, Debug, Formatter};

use ratatui::layout::Position;

use super::canvas::Canvas;
use super::data::Data;
use super::effect::Effect;
use super::scope::Scope;
use crate::model::Id;

/// A screen. It gets its own data with [`OpenScreen::get`].
pub struct Screen<S: 'static> {
    /// Its scope, whose name is also the screen's.
    pub scope: &'static Scope,
    /// Makes the data with which it opens.
    pub open: fn() -> Box<dyn Data>,
    /// Draws it; returns the position of the text caret.
    pub view: fn(&S, &mut Canvas<'_>) -> Option<Position>,
    /// Scrolls, no more than needed, until the selection is visible.
    pub keep_in_view: fn(&mut S),
    pub selection: fn(&S) -> Option<Id>,
    /// Selects a node, if it is one that this screen can select; `None`: the cursor of the board goes there.
    pub select: Option<fn(&mut S, Id)>,
    /// Handles a press of the mouse at this column (in reading order) and row of the body.
    pub press: fn(&mut S, (u16, u16)),
    /// The name of the action that a double click runs.
    pub double_click: &'static str,
    /// Handles the mouse wheel; the argument is true for down.
    pub wheel: fn(&mut S, bool),
    /// What moving the selected card is here; `None`: carrying it over the board.
    pub carry: Option<fn(&mut S) -> Vec<Effect>>,
    /// Whether it shows cards of the map: a paste then goes into the map, and cards can be dragged.
    pub shows_map: bool,
}

pub struct OpenScreen<S: 'static> {
    pub row: &'static Screen<S>,
    data: Box<dyn Data>,
}

impl<S> OpenScreen<S> {
    pub fn new(row: &'static Screen<S>) -> OpenScreen<S> {
        OpenScreen { row, data: (row.open)() }
    }

    pub fn is(&self, name: &str) -> bool {
        self.row.scope.name == name
    }

    /// Its data, if that is a `T`.
    pub fn get<T: Any>(&self) -> Option<&T> {
        let data: &dyn Any = &*self.data;
        data.downcast_ref()
    }

    /// Like [`get`](Self::get), mutable.
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
