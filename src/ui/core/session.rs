//! What lasts longer than a map. `S` is the state, of which nothing is known here.

use super::exporting::Exporting;
use super::keymap::Keymap;
use super::msg::Now;
use super::register::Register;
use super::remote::Remote;
use super::screen::Screen;
use super::terminal::Terminal;
use crate::format::Settings;
use crate::model::IdSource;

/// What the program knows beside the map.
#[derive(Clone)]
pub struct Session<S: 'static> {
    /// The user's settings.
    pub settings: Settings,
    /// The table of screens; the first is the one that all others are left for.
    pub screens: &'static [&'static Screen<S>],
    /// The keys, the user's own included.
    pub keymap: Keymap<S>,
    /// Where new ids come from.
    pub ids: IdSource,
    /// The time of the event that is being handled.
    pub now: Now,
    /// From when on keys mean something, in milliseconds: what was on its way when something came up, or closed, by itself
    /// was not meant for that.
    pub listens: u64,
    /// The width and height of the screen, in cells.
    pub size: (u16, u16),
    /// What was copied last.
    pub register: Register,
    /// What the terminal is like.
    pub terminal: Terminal,
    /// The machine as others reach it, where the user sits at another one.
    pub remote: Option<Remote>,
    /// The export that is under way.
    pub exporting: Option<Exporting>,
    /// How many previews of exports were asked for.
    pub previews: u64,
}

impl<S> Session<S> {
    /// The screen that all others are left for.
    pub fn home(&self) -> &'static Screen<S> {
        self.screens[0]
    }
}
