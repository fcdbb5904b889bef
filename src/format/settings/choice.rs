//! The choices that settings offer.

use crate::model::{Choice, Variant, choice};
use crate::text::Shaping;

choice! {
    /// The colour theme.
    #[derive(Default)]
    Theme {
        /// Follows the terminal.
        #[default]
        Auto "theme-auto",
        Light "theme-light",
        Dark "theme-dark",
    }
}

choice! {
    /// Who reorders right-to-left text for the screen.
    #[derive(Default)]
    Bidi {
        /// As the terminal in use needs it.
        #[default]
        Auto "bidi-auto",
        /// Masa, which tells the terminal not to.
        App "bidi-app",
        /// Masa, which keeps a terminal that cannot be told from moving letters.
        Guard "bidi-guard",
        /// Masa, for a terminal that reverses each word (kitty).
        Kitty "bidi-kitty",
        Terminal "bidi-terminal",
        /// Nobody.
        Off "bidi-off",
    }
}

choice! {
    /// How Arabic letters are joined.
    #[derive(Default)]
    ShapingChoice {
        /// As the terminal in use needs it.
        #[default]
        Auto "shaping-auto",
        Forms "shaping-forms",
        Ligated "shaping-ligated",
        None "shaping-none",
    }
}

choice! {
    /// The digits of the program's own numbers in Arabic.
    #[derive(Default)]
    Digits {
        #[default]
        Latin "digits-latin",
        ArabicIndic "digits-arabic-indic",
    }
}

impl Bidi {
    /// What was usual before terminals were known apart is left open.
    pub fn without_former_default(self) -> Bidi {
        if self == Bidi::App { Bidi::Auto } else { self }
    }
}

impl ShapingChoice {
    /// The same for the forms of letters.
    pub fn without_former_default(self) -> ShapingChoice {
        if self == ShapingChoice::Forms { ShapingChoice::Auto } else { self }
    }

    /// What was chosen, or `usual` if that was left open.
    pub fn or(self, usual: Shaping) -> Shaping {
        match self {
            ShapingChoice::Auto => usual,
            ShapingChoice::Forms => Shaping::Forms,
            ShapingChoice::Ligated => Shaping::Ligated,
            ShapingChoice::None => Shaping::None,
        }
    }
}

choice! {
    /// How densely cards are drawn.
    #[derive(Default)]
    Density {
        /// With space around them.
        #[default]
        Comfortable "density-comfortable",
        /// As many as fit.
        Compact "density-compact",
    }
}
