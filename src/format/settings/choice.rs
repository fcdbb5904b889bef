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
        /// Masa, which tells the terminal not to.
        #[default]
        App "bidi-app",
        Terminal "bidi-terminal",
        /// Nobody.
        Off "bidi-off",
    }
}

impl Choice for Shaping {
    const ALL: &'static [Shaping] = &[Shaping::Forms, Shaping::Ligated, Shaping::None];
    const VARIANTS: &'static [Variant] = &[
        Variant { name: "Forms", label: "shaping-forms" },
        Variant { name: "Ligated", label: "shaping-ligated" },
        Variant { name: "None", label: "shaping-none" },
    ];
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
