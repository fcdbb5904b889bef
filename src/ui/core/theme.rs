//! Colours. A colour stands for a kind of lane, but nothing is expressed by colour alone. The hues
//! are those of Okabe and Ito (2008), which colour-blind people can tell apart; each is defined for
//! 24-bit, 256-colour and 16-colour terminals.

use ratatui::style::{Color, Modifier, Style};

use super::terminal::{Colours, Ground, TerminalProfile};
use crate::model::LaneKind;

/// A colour of the 256-colour palette, and its replacement on a terminal with sixteen colours.
#[derive(Clone, Copy)]
struct ThemeColour {
    indexed: u8,
    sixteen: Color,
}

const fn tone(indexed: u8, sixteen: Color) -> ThemeColour {
    ThemeColour { indexed, sixteen }
}

/// A colour in its forms for each ground.
struct Tone {
    /// For a light ground and for a dark one.
    known: [ThemeColour; 2],
    /// For a ground that may be either: can be read on black and on white.
    any: Hue,
}

/// A 24-bit colour, and the nearest of the 256-colour palette.
#[derive(Clone, Copy)]
struct Hue {
    red: u8,
    green: u8,
    blue: u8,
    indexed: u8,
}

const fn hue(red: u8, green: u8, blue: u8, indexed: u8) -> Hue {
    Hue { red, green, blue, indexed }
}

// Lanes and rules use the 256-colour palette even on a 24-bit terminal: a board has hundreds of
// bars, and over SSH a shorter escape sequence for each halves the size of a frame.
const BLUE: Tone = Tone { known: [tone(25, Color::Blue), tone(68, Color::Blue)], any: hue(49, 122, 181, 63) };
const VERMILION: Tone =
    Tone { known: [tone(130, Color::Red), tone(173, Color::Red)], any: hue(194, 85, 0, 131) };
const GREEN: Tone =
    Tone { known: [tone(29, Color::Green), tone(36, Color::Green)], any: hue(0, 134, 97, 29) };
const PURPLE: Tone =
    Tone { known: [tone(132, Color::Magenta), tone(175, Color::Magenta)], any: hue(164, 96, 133, 163) };
const YELLOW: Tone =
    Tone { known: [tone(100, Color::Yellow), tone(227, Color::Yellow)], any: hue(126, 120, 30, 243) };
const SKY: Tone = Tone { known: [tone(31, Color::Cyan), tone(117, Color::Cyan)], any: hue(58, 124, 162, 98) };
const ORANGE: Tone =
    Tone { known: [tone(136, Color::Yellow), tone(214, Color::Yellow)], any: hue(157, 108, 1, 131) };
const GREY: Tone =
    Tone { known: [tone(242, Color::DarkGray), tone(247, Color::Gray)], any: hue(118, 118, 118, 243) };
const DIM: Tone =
    Tone { known: [tone(241, Color::DarkGray), tone(246, Color::Gray)], any: hue(118, 118, 118, 243) };
const QUIET: Tone =
    Tone { known: [tone(248, Color::Gray), tone(240, Color::DarkGray)], any: hue(118, 118, 118, 243) };
const RULE: Tone =
    Tone { known: [tone(251, Color::Gray), tone(238, Color::DarkGray)], any: hue(118, 118, 118, 243) };
const TEXT: [Hue; 2] = [hue(28, 30, 34, 235), hue(224, 226, 230, 254)];
const TINT: [Hue; 2] = [hue(222, 232, 245, 254), hue(44, 54, 70, 237)];
const DIALOG: [Hue; 2] = [hue(244, 245, 247, 255), hue(32, 35, 41, 235)];

/// The styles for one terminal.
#[derive(Clone, Copy)]
pub struct Theme {
    terminal: TerminalProfile,
}

impl Theme {
    pub fn new(terminal: TerminalProfile) -> Theme {
        Theme { terminal }
    }

    /// A background, or a text colour for it; `None` on a terminal with too few colours, or whose
    /// own ground is not known.
    fn shade(&self, hue: &[Hue; 2]) -> Option<Color> {
        let hue = match self.terminal.ground {
            Ground::Light => hue[0],
            Ground::Dark => hue[1],
            Ground::Unknown => return None,
        };
        match self.terminal.colours {
            Colours::None | Colours::Sixteen => None,
            Colours::Indexed => Some(Color::Indexed(hue.indexed)),
            Colours::True => Some(Color::Rgb(hue.red, hue.green, hue.blue)),
        }
    }

    fn foreground(&self, tone: &Tone) -> Style {
        let known = match self.terminal.ground {
            Ground::Light => tone.known[0],
            Ground::Dark => tone.known[1],
            Ground::Unknown => return self.on_any_ground(tone.any),
        };
        match self.terminal.colours {
            Colours::None => Style::new(),
            Colours::Sixteen => Style::new().fg(known.sixteen),
            Colours::Indexed | Colours::True => Style::new().fg(Color::Indexed(known.indexed)),
        }
    }

    /// None of the sixteen colours can be read on both black and white.
    fn on_any_ground(&self, hue: Hue) -> Style {
        match self.terminal.colours {
            Colours::None | Colours::Sixteen => Style::new(),
            Colours::Indexed => Style::new().fg(Color::Indexed(hue.indexed)),
            Colours::True => Style::new().fg(Color::Rgb(hue.red, hue.green, hue.blue)),
        }
    }

    /// The colour of text that has none of its own, where the ground has one: the terminal's own
    /// colour need not be legible there.
    pub fn text_on_ground(&self) -> Option<Color> {
        self.shade(&TEXT)
    }

    /// Plain text: the terminal's own colour.
    pub fn text(&self) -> Style {
        Style::new()
    }

    /// Less important text.
    pub fn dim(&self) -> Style {
        match self.terminal.colours {
            Colours::None => Style::new().add_modifier(Modifier::DIM),
            _ => self.foreground(&DIM),
        }
    }

    /// Rules and borders.
    pub fn rule(&self) -> Style {
        match self.terminal.colours {
            Colours::None => Style::new().add_modifier(Modifier::DIM),
            _ => self.foreground(&RULE),
        }
    }

    pub fn title(&self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// The bar and the heading of a lane.
    pub fn lane(&self, kind: LaneKind) -> Style {
        self.foreground(match kind {
            LaneKind::Activity => &BLUE,
            LaneKind::PainPoint => &VERMILION,
            LaneKind::Opportunity => &GREEN,
            LaneKind::Goal => &PURPLE,
            LaneKind::Thought | LaneKind::Emotion => &YELLOW,
            LaneKind::Metric => &SKY,
            LaneKind::Automation => &ORANGE,
            LaneKind::Behaviour | LaneKind::Motivation | LaneKind::Evidence | LaneKind::Custom => &GREY,
        })
    }

    /// An emotion: negative, neutral or positive.
    pub fn emotion(&self, emotion: i8) -> Style {
        match emotion {
            ..0 => self.foreground(&VERMILION),
            0 => self.foreground(&GREY),
            1.. => self.foreground(&GREEN),
        }
    }

    /// Applied to what is selected: a tint, or reverse video on a terminal with too few colours.
    pub fn selection(&self) -> Style {
        match self.shade(&TINT) {
            Some(colour) => Style::new().bg(colour),
            None => Style::new().add_modifier(Modifier::REVERSED),
        }
    }

    /// The background of a dialog.
    pub fn dialog(&self) -> Style {
        match (self.shade(&DIALOG), self.shade(&TEXT)) {
            (Some(ground), Some(text)) => Style::new().bg(ground).fg(text),
            _ => Style::new(),
        }
    }

    /// Applied to the screen below a dialog.
    pub fn dimmed(&self) -> Style {
        match self.terminal.colours {
            Colours::None => Style::new().add_modifier(Modifier::DIM),
            _ => self.foreground(&QUIET).remove_modifier(Modifier::BOLD | Modifier::REVERSED),
        }
    }

    /// The message in the status line.
    pub fn notice(&self) -> Style {
        self.foreground(&SKY).add_modifier(Modifier::BOLD)
    }

    /// A screen that shows nothing.
    pub fn black(&self) -> Style {
        match self.terminal.colours {
            Colours::None => Style::new(),
            _ => Style::new().bg(Color::Black).fg(Color::Black),
        }
    }

    /// How much a pain hurts.
    pub fn severity(&self) -> Style {
        self.foreground(&VERMILION).add_modifier(Modifier::BOLD)
    }

    /// A timer whose time is nearly over.
    pub fn nearly_over(&self) -> Style {
        self.foreground(&ORANGE).add_modifier(Modifier::BOLD)
    }

    /// A timer whose time is over.
    pub fn over(&self) -> Style {
        self.foreground(&VERMILION).add_modifier(Modifier::BOLD)
    }

    /// A key in a hint.
    pub fn key(&self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }
}

#[cfg(test)]
mod tests;
