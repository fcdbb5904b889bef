//! Colours. Colour says lane, and nothing is said by colour alone. The hues are those of Okabe and Ito (2008), which
//! colour-blind people can tell apart; each stands here for 24-bit, 256-colour and 16-colour terminals.

use ratatui::style::{Color, Modifier, Style};

use super::state::session::{Colours, Terminal};
use crate::model::LaneKind;

/// One colour, for every kind of terminal.
#[derive(Clone, Copy)]
struct Hue {
    red: u8,
    green: u8,
    blue: u8,
    indexed: u8,
    sixteen: Color,
}

const fn hue(red: u8, green: u8, blue: u8, indexed: u8, sixteen: Color) -> Hue {
    Hue { red, green, blue, indexed, sixteen }
}

const BLUE: [Hue; 2] = [hue(0, 114, 178, 25, Color::Blue), hue(86, 156, 214, 74, Color::Blue)];
const VERMILION: [Hue; 2] = [hue(196, 78, 0, 166, Color::Red), hue(230, 109, 40, 209, Color::Red)];
const GREEN: [Hue; 2] = [hue(0, 128, 94, 29, Color::Green), hue(38, 184, 139, 36, Color::Green)];
const PURPLE: [Hue; 2] = [hue(168, 80, 128, 132, Color::Magenta), hue(214, 137, 178, 175, Color::Magenta)];
const YELLOW: [Hue; 2] = [hue(140, 122, 0, 136, Color::Yellow), hue(240, 228, 66, 227, Color::Yellow)];
const SKY: [Hue; 2] = [hue(20, 124, 176, 31, Color::Cyan), hue(86, 180, 233, 117, Color::Cyan)];
const ORANGE: [Hue; 2] = [hue(178, 112, 0, 172, Color::Yellow), hue(230, 159, 0, 214, Color::Yellow)];
const GREY: [Hue; 2] = [hue(110, 110, 110, 242, Color::DarkGray), hue(160, 160, 160, 247, Color::Gray)];
const TEXT: [Hue; 2] = [hue(28, 30, 34, 235, Color::Reset), hue(224, 226, 230, 254, Color::Reset)];
const DIM: [Hue; 2] = [hue(98, 102, 110, 241, Color::DarkGray), hue(146, 150, 158, 246, Color::Gray)];
const RULE: [Hue; 2] = [hue(196, 199, 205, 251, Color::Gray), hue(66, 70, 78, 238, Color::DarkGray)];
const TINT: [Hue; 2] = [hue(222, 232, 245, 254, Color::Reset), hue(44, 54, 70, 237, Color::Reset)];
const DIALOG: [Hue; 2] = [hue(244, 245, 247, 255, Color::Reset), hue(32, 35, 41, 235, Color::Reset)];

/// The styles of one terminal.
#[derive(Clone, Copy)]
pub struct Theme {
    terminal: Terminal,
}

impl Theme {
    /// The theme for a terminal.
    pub fn new(terminal: Terminal) -> Theme {
        Theme { terminal }
    }

    fn colour(&self, hue: &[Hue; 2]) -> Option<Color> {
        let hue = hue[usize::from(self.terminal.dark)];
        match self.terminal.colours {
            Colours::None => None,
            Colours::Sixteen => Some(hue.sixteen),
            Colours::Indexed => Some(Color::Indexed(hue.indexed)),
            Colours::True => Some(Color::Rgb(hue.red, hue.green, hue.blue)),
        }
    }

    fn foreground(&self, hue: &[Hue; 2]) -> Style {
        self.colour(hue).map_or(Style::new(), |colour| Style::new().fg(colour))
    }

    fn rich(&self) -> bool {
        matches!(self.terminal.colours, Colours::Indexed | Colours::True)
    }

    /// Running text: the terminal's own colour.
    pub fn text(&self) -> Style {
        Style::new()
    }

    /// What matters less.
    pub fn dim(&self) -> Style {
        match self.terminal.colours {
            Colours::None => Style::new().add_modifier(Modifier::DIM),
            _ => self.foreground(&DIM),
        }
    }

    /// Lines.
    pub fn rule(&self) -> Style {
        match self.terminal.colours {
            Colours::None => Style::new().add_modifier(Modifier::DIM),
            _ => self.foreground(&RULE),
        }
    }

    /// Names and titles.
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

    /// An emotion: what pulls down, what lifts up, what does neither.
    pub fn emotion(&self, emotion: i8) -> Style {
        match emotion {
            ..0 => self.foreground(&VERMILION),
            0 => self.foreground(&GREY),
            1.. => self.foreground(&GREEN),
        }
    }

    /// Laid over what is selected: a tint, or reverse where there are too few colours for one.
    pub fn selection(&self) -> Style {
        match self.colour(&TINT) {
            Some(colour) if self.rich() => Style::new().bg(colour),
            _ => Style::new().add_modifier(Modifier::REVERSED),
        }
    }

    /// The ground of a dialog.
    pub fn dialog(&self) -> Style {
        match (self.colour(&DIALOG), self.colour(&TEXT)) {
            (Some(ground), Some(text)) if self.rich() => Style::new().bg(ground).fg(text),
            _ => Style::new(),
        }
    }

    /// Laid over the board under a dialog.
    pub fn dimmed(&self) -> Style {
        match self.terminal.colours {
            Colours::None => Style::new().add_modifier(Modifier::DIM),
            _ => self.foreground(&DIM).remove_modifier(Modifier::BOLD | Modifier::REVERSED),
        }
    }

    /// The status line's message.
    pub fn notice(&self) -> Style {
        self.foreground(&SKY).add_modifier(Modifier::BOLD)
    }

    /// A key in a hint.
    pub fn key(&self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }
}
