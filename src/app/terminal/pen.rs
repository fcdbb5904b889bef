//! The terminal's current style, and the shortest sequence that changes it (ECMA-48 SGR).

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pen {
    pub foreground: Color,
    pub background: Color,
    pub modifier: Modifier,
}

/// Attributes that are visible on a blank.
const ON_BLANKS: Modifier = Modifier::REVERSED
    .union(Modifier::UNDERLINED)
    .union(Modifier::SLOW_BLINK)
    .union(Modifier::RAPID_BLINK)
    .union(Modifier::CROSSED_OUT);

/// Attribute, the code that sets it, and the code that resets it; some codes reset two attributes.
const ATTRIBUTES: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

impl Pen {
    /// The terminal's default style.
    pub const PLAIN: Pen =
        Pen { foreground: Color::Reset, background: Color::Reset, modifier: Modifier::empty() };

    /// The visible style of a cell.
    pub fn of(cell: &Cell) -> Pen {
        let pen = Pen { foreground: cell.fg, background: cell.bg, modifier: cell.modifier };
        if is_blank(cell) {
            Pen { foreground: Color::Reset, modifier: Modifier::empty(), ..pen }
        } else {
            pen
        }
    }

    /// The style to set for a cell; on a blank, attributes that are not visible are left unchanged.
    pub fn for_cell(self, cell: &Cell) -> Pen {
        if is_blank(cell) {
            let modifier = self.modifier.difference(ON_BLANKS);
            return Pen { foreground: self.foreground, background: cell.bg, modifier };
        }
        Pen::of(cell)
    }

    /// What is visible of this style on a blank.
    pub fn on_blanks(self) -> Pen {
        Pen { foreground: Color::Reset, modifier: self.modifier.intersection(ON_BLANKS), ..self }
    }

    /// Appends the sequence that changes this style to `to`.
    pub fn change(self, to: Pen, bytes: &mut Vec<u8>) {
        if self == to {
            return;
        }
        let mut steps = Codes::default();
        self.steps(to, &mut steps);
        let mut anew = Codes::default();
        if to != Pen::PLAIN {
            anew.number(0);
            Pen::PLAIN.steps(to, &mut anew);
        }
        let shorter = if anew.0.len() < steps.0.len() { anew } else { steps };
        bytes.extend_from_slice(b"\x1b[");
        bytes.extend_from_slice(&shorter.0);
        bytes.push(b'm');
    }

    fn steps(self, to: Pen, codes: &mut Codes) {
        let mut now = self.modifier;
        let lost = now.difference(to.modifier);
        for (attribute, _, reset) in ATTRIBUTES.iter().filter(|(attribute, ..)| lost.contains(*attribute)) {
            if now.contains(*attribute) {
                codes.number(*reset);
                // One code resets both bold and dim, another both kinds of blinking.
                let gone = ATTRIBUTES.iter().filter(|(_, _, other)| other == reset);
                gone.for_each(|(attribute, ..)| now.remove(*attribute));
            }
        }
        let gained = to.modifier.difference(now);
        for (_, set, _) in ATTRIBUTES.iter().filter(|(attribute, ..)| gained.contains(*attribute)) {
            codes.number(*set);
        }
        if self.foreground != to.foreground {
            codes.colour(to.foreground, 30);
        }
        if self.background != to.background {
            codes.colour(to.background, 40);
        }
    }
}

/// A space without visible attributes.
fn is_blank(cell: &Cell) -> bool {
    cell.symbol() == " " && !cell.modifier.intersects(ON_BLANKS)
}

/// The parameters of one SGR sequence.
#[derive(Default)]
struct Codes(Vec<u8>);

impl Codes {
    fn number(&mut self, number: u8) {
        if !self.0.is_empty() {
            self.0.push(b';');
        }
        decimal(number.into(), &mut self.0);
    }

    /// Adds a colour; `first` is 30 for the foreground, 40 for the background.
    fn colour(&mut self, colour: Color, first: u8) {
        let (bright, extended, reset) = (first + 60, first + 8, first + 9);
        match colour {
            Color::Reset => self.number(reset),
            Color::Black => self.number(first),
            Color::Red => self.number(first + 1),
            Color::Green => self.number(first + 2),
            Color::Yellow => self.number(first + 3),
            Color::Blue => self.number(first + 4),
            Color::Magenta => self.number(first + 5),
            Color::Cyan => self.number(first + 6),
            Color::Gray => self.number(first + 7),
            Color::DarkGray => self.number(bright),
            Color::LightRed => self.number(bright + 1),
            Color::LightGreen => self.number(bright + 2),
            Color::LightYellow => self.number(bright + 3),
            Color::LightBlue => self.number(bright + 4),
            Color::LightMagenta => self.number(bright + 5),
            Color::LightCyan => self.number(bright + 6),
            Color::White => self.number(bright + 7),
            Color::Indexed(index) => [extended, 5, index].into_iter().for_each(|code| self.number(code)),
            Color::Rgb(red, green, blue) => {
                [extended, 2, red, green, blue].into_iter().for_each(|code| self.number(code));
            }
        }
    }
}

/// Appends a number in decimal.
pub(super) fn decimal(number: u16, bytes: &mut Vec<u8>) {
    for power in [10_000, 1_000, 100, 10] {
        if number >= power {
            bytes.push(b'0' + u8::try_from(number / power % 10).unwrap_or_default());
        }
    }
    bytes.push(b'0' + u8::try_from(number % 10).unwrap_or_default());
}
