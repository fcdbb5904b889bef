//! The choices that settings offer.

use crate::model::{Choice, Variant};

macro_rules! choice {
    ($(#[$documentation:meta])* $choice:ident { $($(#[$note:meta])* $variant:ident $label:literal,)* }) => {
        $(#[$documentation])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum $choice { $($(#[$note])* $variant,)* }

        impl Choice for $choice {
            const ALL: &'static [$choice] = &[$($choice::$variant,)*];
            const VARIANTS: &'static [Variant] =
                &[$(Variant { name: stringify!($variant), label: $label },)*];
        }
    };
}

choice! {
    /// The colours.
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
    Density {
        /// With room around them.
        #[default]
        Comfortable "density-comfortable",
        /// As many as possible.
        Compact "density-compact",
    }
}
