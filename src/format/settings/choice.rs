//! The choices that settings offer.

use crate::model::{Choice, Variant, choice};
use crate::text::Shaping;

choice! {
    /// The colours.
    #[derive(Default)]
    Theme {
        /// As the terminal is.
        #[default]
        Auto "theme-auto",
        /// For a light background.
        Light "theme-light",
        /// For a dark background.
        Dark "theme-dark",
    }
}

choice! {
    /// Who brings right-to-left text into its order on the screen.
    #[derive(Default)]
    Bidi {
        /// Masa does, and tells the terminal not to.
        #[default]
        App "bidi-app",
        /// The terminal does.
        Terminal "bidi-terminal",
        /// Nobody does.
        Off "bidi-off",
    }
}

/// How Arabic letters are joined.
impl Choice for Shaping {
    const ALL: &'static [Shaping] = &[Shaping::Forms, Shaping::Ligated, Shaping::None];
    const VARIANTS: &'static [Variant] = &[
        Variant { name: "Forms", label: "shaping-forms" },
        Variant { name: "Ligated", label: "shaping-ligated" },
        Variant { name: "None", label: "shaping-none" },
    ];
}

choice! {
    /// How much room cards have.
    #[derive(Default)]
    Density {
        /// With room around them.
        #[default]
        Comfortable "density-comfortable",
        /// As many as possible.
        Compact "density-compact",
    }
}
