//! What outlives the open map. `S` is the state; this module knows nothing about it.

use super::exporting::Exports;
use super::keymap::Keymap;
use super::msg::Now;
use super::register::Register;
use super::remote::Remote;
use super::screen::Screen;
use super::terminal::TerminalProfile;
use crate::format::Settings;
use crate::model::IdSource;
use crate::words::Words;

#[derive(Clone)]
pub struct Session<S: 'static> {
    pub settings: Settings,
    /// The words of the interface.
    pub words: &'static Words,
    /// The table of screens; the first is the home screen.
    pub screens: &'static [&'static Screen<S>],
    /// The keys, including the user's own.
    pub keymap: Keymap<S>,
    /// Generates new ids.
    pub ids: IdSource,
    /// The time of the event being handled.
    pub now: Now,
    /// Keys are ignored until then (in milliseconds): when a dialog opens or closes by itself, the
    /// keys already on their way were not meant for it.
    pub ignore_keys_until: u64,
    /// The width and height of the screen, in cells.
    pub size: (u16, u16),
    pub register: Register,
    pub terminal: TerminalProfile,
    /// How this machine is reached from the user's, over SSH; `None` if the session is local.
    pub remote: Option<Remote>,
    pub exports: Exports,
}

impl<S> Session<S> {
    pub fn home(&self) -> &'static Screen<S> {
        self.screens[0]
    }
}
