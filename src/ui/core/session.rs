//! What lasts longer than a map.

use super::remote::Remote;
use crate::format::Settings;
use crate::model::IdSource;

use crate::ui::core::msg::Now;
use crate::ui::core::state::{Keymap, Screen};
use crate::ui::export::state::Exporting;

/// What the program knows beside the map.
#[derive(Clone)]
pub struct Session {
    /// The user's settings.
    pub settings: Settings,
    /// The table of screens; the first is the one that all others are left for.
    pub screens: &'static [&'static Screen],
    /// The keys, the user's own included.
    pub keymap: Keymap,
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
    pub register: crate::ui::carry::state::Register,
    /// What the terminal is like.
    pub terminal: Terminal,
    /// The machine as others reach it, where the user sits at another one.
    pub remote: Option<Remote>,
    /// The export that is under way.
    pub exporting: Option<Exporting>,
    /// How many previews of exports were asked for.
    pub previews: u64,
}

impl Session {
    /// The screen that all others are left for.
    pub fn home(&self) -> &'static Screen {
        self.screens[0]
    }
}

/// What the terminal is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terminal {
    /// How many colours it shows.
    pub colours: Colours,
    /// Whether its background is dark.
    pub dark: bool,
}

/// How many colours a terminal shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    /// None: `NO_COLOR`, or a terminal without any.
    None,
    /// The sixteen that the terminal's own theme paints.
    Sixteen,
    /// The palette of 256.
    Indexed,
    /// 24 bits.
    True,
}
