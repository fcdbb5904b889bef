//! The choices that fields offer: each variant with its name in the file and the message that names it.

use super::shape::Variant;
use super::value::Value;

/// An enum whose variants are listed with their names.
pub trait Choice: Copy + PartialEq + 'static {
    /// The variants, in the order in which they are offered.
    const ALL: &'static [Self];
    /// Their names, in the same order.
    const VARIANTS: &'static [Variant];

    /// The variant that is the default, so that a field which has it is unset.
    const UNSET: Option<Self> = None;

    /// The name in the file.
    fn name(self) -> &'static str {
        let place = Self::ALL.iter().position(|one| *one == self);
        place.map_or("", |place| Self::VARIANTS[place].name)
    }

    /// The id of the message that names it to people.
    fn label(self) -> &'static str {
        let place = Self::ALL.iter().position(|one| *one == self);
        place.map_or("", |place| Self::VARIANTS[place].label)
    }

    /// The variant of this name.
    fn named(name: &str) -> Option<Self> {
        Self::VARIANTS.iter().position(|variant| variant.name == name).map(|place| Self::ALL[place])
    }

    /// As a field's value.
    fn value(choice: Option<Self>) -> Value {
        choice.map_or(Value::Unset, |choice| Value::Choice(choice.name()))
    }

    /// From a field's value.
    fn from_value(value: Value) -> Option<Self> {
        if let Value::Choice(name) = value { Self::named(name) } else { None }
    }
}

macro_rules! choice {
    ($(#[$documentation:meta])* $choice:ident $(unset $unset:ident)? {
        $($(#[$note:meta])* $variant:ident $label:literal,)*
    }) => {
        $(#[$documentation])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $choice { $($(#[$note])* $variant,)* }

        impl Choice for $choice {
            const ALL: &'static [$choice] = &[$($choice::$variant,)*];
            const VARIANTS: &'static [Variant] =
                &[$(Variant { name: stringify!($variant), label: $label },)*];
            $(const UNSET: Option<$choice> = Some($choice::$unset);)?
        }
    };
}

pub(crate) use choice;

choice! {
    /// What a lane holds; it decides the colour and which facets its cards have at hand.
    LaneKind {
        /// What the customer (or the company) does.
        Activity "lane-activity",
        /// What hurts.
        PainPoint "lane-pain-point",
        /// What could be done about it.
        Opportunity "lane-opportunity",
        /// What the customer wants to reach.
        Goal "lane-goal",
        /// What the customer thinks.
        Thought "lane-thought",
        /// What the customer feels, in words.
        Emotion "lane-emotion",
        /// How the customer behaves.
        Behaviour "lane-behaviour",
        /// What moves the customer.
        Motivation "lane-motivation",
        /// What is measured.
        Metric "lane-metric",
        /// What runs by itself.
        Automation "lane-automation",
        /// What is known, and from where.
        Evidence "lane-evidence",
        /// Anything else, told by its title.
        Custom "lane-custom",
    }
}

choice! {
    /// The direction in which the map is laid out.
    MapDirection unset Auto {
        /// By the language.
        Auto "direction-auto",
        /// Left to right.
        Ltr "direction-ltr",
        /// Right to left.
        Rtl "direction-rtl",
    }
}

choice! {
    /// Which journey the map shows.
    MapState unset Current {
        /// As it is.
        Current "state-current",
        /// As it should become.
        Future "state-future",
    }
}

choice! {
    /// Where a touchpoint takes place.
    Medium {
        /// In the world of things.
        Physical "medium-physical",
        /// On a screen.
        Digital "medium-digital",
    }
}

choice! {
    /// Who acts at a touchpoint.
    Actor {
        /// The customer.
        Customer "actor-customer",
        /// The company.
        Company "actor-company",
    }
}

choice! {
    /// How the customer comes to a touchpoint.
    Entry {
        /// By chance.
        Accident "entry-accident",
        /// Because they were looking.
        Intent "entry-intent",
    }
}

choice! {
    /// What ties the customer to the brand at a touchpoint.
    Bond {
        /// Feeling.
        Emotional "bond-emotional",
        /// Reason.
        Rational "bond-rational",
        /// Both of them.
        Both "bond-both",
    }
}

choice! {
    /// The team's judgement of a touchpoint.
    Verdict {
        /// It works.
        Works "verdict-works",
        /// It fails.
        Fails "verdict-fails",
        /// It is to be configured anew.
        Reconfigure "verdict-reconfigure",
    }
}

choice! {
    /// How well a statement is known.
    Certainty {
        /// Somebody thinks so.
        Assumed "evidence-assumed",
        /// Somebody said so.
        Reported "evidence-reported",
        /// It was counted.
        Measured "evidence-measured",
    }
}
