//! The terminal emulators that are known: how each is recognised, and what it needs. What each
//! shows was looked at under X11.

use std::ops::RangeInclusive;

use crate::app::terminal::Switch;
use crate::format::Bidi;
use crate::text::Shaping;

/// A terminal emulator, or a multiplexer that runs in one.
#[derive(Debug, PartialEq, Eq)]
pub struct Emulator {
    /// Under which the user's choice for it is kept: never changes.
    pub name: &'static str,
    pub title: &'static str,
    /// Variables that it sets for its programs, with the value if others set them too.
    pub variables: &'static [(&'static str, Option<&'static str>)],
    /// How its `TERM` begins, if that belongs to it alone.
    pub terms: &'static [&'static str],
    /// The first two numbers of its answer to DA2.
    pub attributes: &'static [(u32, RangeInclusive<u32>)],
    /// How its answer to XTVERSION begins, in lower case.
    pub version: Option<&'static str>,
    /// What makes it show right-to-left text as Masa draws it.
    pub bidi: Bidi,
    /// The same if a multiplexer is between: its switches do not reach it then.
    pub bidi_inside: Bidi,
    pub traits: Traits,
}

/// What else is peculiar to an emulator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traits {
    /// Whether it runs inside another terminal.
    pub multiplexer: bool,
    /// Its own switch for reordering.
    pub switch: Option<Switch>,
    /// The forms of Arabic letters that it shows best.
    pub shaping: Shaping,
    /// Whether right-to-left letters with combining marks are drawn, and in their cells.
    pub marks: bool,
    /// Whether window titles may have characters outside ASCII.
    pub titles: bool,
    /// The message that names the setting which its user has to change.
    pub advice: Option<&'static str>,
}

const USUAL: Traits = Traits {
    multiplexer: false,
    switch: None,
    shaping: Shaping::Forms,
    marks: true,
    titles: true,
    advice: None,
};
const MULTIPLEXER: Traits = Traits { multiplexer: true, titles: false, ..USUAL };
/// Every second number.
const ANY: RangeInclusive<u32> = 0..=u32::MAX;

/// What holds of most: they show cells as they are sent.
const UNKNOWN: Emulator = Emulator {
    name: "",
    title: "",
    variables: &[],
    terms: &[],
    attributes: &[],
    version: None,
    bidi: Bidi::App,
    bidi_inside: Bidi::App,
    traits: USUAL,
};

/// In the order in which they are looked for: those that run in others first, since what the others
/// set is inherited.
pub static EMULATORS: [Emulator; 16] = [
    Emulator {
        name: "tmux",
        title: "tmux",
        variables: &[("TMUX", None), ("TERM_PROGRAM", Some("tmux"))],
        terms: &["tmux"],
        attributes: &[(84, ANY)],
        version: Some("tmux"),
        bidi: Bidi::Guard,
        bidi_inside: Bidi::Guard,
        traits: MULTIPLEXER,
    },
    Emulator {
        name: "screen",
        title: "GNU screen",
        variables: &[("STY", None)],
        terms: &["screen"],
        attributes: &[(83, ANY)],
        version: Some("screen"),
        bidi: Bidi::Guard,
        bidi_inside: Bidi::Guard,
        traits: MULTIPLEXER,
    },
    Emulator {
        name: "konsole",
        title: "Konsole",
        variables: &[("KONSOLE_VERSION", None)],
        terms: &["konsole"],
        attributes: &[(1, 115..=115)],
        version: Some("konsole"),
        bidi_inside: Bidi::Guard,
        traits: Traits { switch: Some(Switch::Konsole), ..USUAL },
        ..UNKNOWN
    },
    Emulator {
        name: "mlterm",
        title: "mlterm",
        variables: &[("MLTERM", None)],
        terms: &["mlterm"],
        attributes: &[(24, ANY)],
        version: Some("mlterm"),
        bidi_inside: Bidi::Guard,
        traits: Traits { switch: Some(Switch::Mlterm), titles: false, ..USUAL },
        ..UNKNOWN
    },
    Emulator {
        name: "kitty",
        title: "kitty",
        variables: &[("KITTY_WINDOW_ID", None)],
        terms: &["xterm-kitty"],
        attributes: &[(1, 4000..=4999)],
        version: Some("kitty"),
        bidi: Bidi::Kitty,
        bidi_inside: Bidi::Kitty,
        // It makes ligatures of lam and alef itself, and moves letters with marks.
        traits: Traits { shaping: Shaping::Ligated, marks: false, ..USUAL },
    },
    Emulator {
        name: "foot",
        title: "foot",
        variables: &[("TERM_PROGRAM", Some("foot"))],
        terms: &["foot"],
        attributes: &[(1, 10_000..=99_999)],
        version: Some("foot"),
        traits: Traits { marks: false, ..USUAL },
        ..UNKNOWN
    },
    Emulator {
        name: "xterm.js",
        title: "xterm.js (VS Code)",
        variables: &[("TERM_PROGRAM", Some("vscode"))],
        attributes: &[(0, 276..=276)],
        version: Some("xterm.js"),
        traits: Traits { advice: Some("advice-xterm-js"), ..USUAL },
        ..UNKNOWN
    },
    Emulator {
        name: "vte",
        title: "VTE (GNOME Terminal and others)",
        variables: &[("VTE_VERSION", None)],
        terms: &["vte"],
        // Older versions say 1, as kitty does.
        attributes: &[(65, ANY), (61, 2000..=u32::MAX), (1, 2000..=3999), (1, 5000..=7999)],
        version: Some("vte"),
        bidi_inside: Bidi::Guard,
        ..UNKNOWN
    },
    Emulator {
        name: "alacritty",
        title: "Alacritty",
        variables: &[("ALACRITTY_WINDOW_ID", None)],
        terms: &["alacritty"],
        attributes: &[(0, 1000..=99_999)],
        version: Some("alacritty"),
        ..UNKNOWN
    },
    Emulator {
        name: "terminology",
        title: "Terminology",
        variables: &[("TERMINOLOGY", None)],
        attributes: &[(61, 337..=337)],
        version: Some("terminology"),
        ..UNKNOWN
    },
    Emulator {
        name: "urxvt",
        title: "rxvt-unicode",
        terms: &["rxvt-unicode"],
        attributes: &[(85, ANY)],
        version: Some("rxvt-unicode"),
        traits: Traits { titles: false, ..USUAL },
        ..UNKNOWN
    },
    Emulator { name: "st", title: "st", terms: &["st-"], version: Some("st "), ..UNKNOWN },
    Emulator {
        name: "qterminal",
        title: "QTerminal",
        variables: &[("TERM_PROGRAM", Some("qterminal"))],
        attributes: &[(0, 115..=115)],
        version: Some("qterminal"),
        traits: Traits { advice: Some("advice-qterminal"), ..USUAL },
        ..UNKNOWN
    },
    Emulator {
        name: "putty",
        title: "PuTTY",
        terms: &["putty"],
        attributes: &[(0, 136..=136)],
        version: Some("putty"),
        traits: Traits { advice: Some("advice-putty"), ..USUAL },
        ..UNKNOWN
    },
    Emulator {
        name: "mintty",
        title: "mintty",
        variables: &[("TERM_PROGRAM", Some("mintty"))],
        terms: &["mintty"],
        attributes: &[(77, ANY)],
        version: Some("mintty"),
        bidi_inside: Bidi::Guard,
        ..UNKNOWN
    },
    // After all that claim to be xterm.
    Emulator {
        name: "xterm",
        title: "xterm",
        variables: &[("XTERM_VERSION", None)],
        attributes: &[(41, ANY)],
        version: Some("xterm("),
        traits: Traits { titles: false, ..USUAL },
        ..UNKNOWN
    },
];
