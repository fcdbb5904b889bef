//! What lasts longer than a map.

use super::remote::Remote;
use crate::format::Settings;
use crate::model::IdSource;
use crate::ui::core::keymap::Keymap;
use crate::ui::core::msg::Now;
use crate::ui::export::state::Exporting;

/// What the program knows beside the map.
#[derive(Clone)]
pub struct Session {
    /// The user's settings.
    pub settings: Settings,
    /// The keys, the user's own included.
    pub keymap: Keymap,
    /// Where new ids come from.
    pub ids: IdSource,
    /// The time of the event that is being handled.
    pub now: Now,
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
