//! The choices that settings offer.

use crate::model::{Choice, Variant, choice};

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

choice! {
    /// How Arabic letters are joined.
    #[derive(Default)]
    Shaping {
        /// By presentation forms, lam-alef in two cells.
        #[default]
        Forms "shaping-forms",
        /// By presentation forms, lam-alef as one ligature.
        Ligated "shaping-ligated",
        /// By the terminal, or not at all.
        None "shaping-none",
    }
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
