//! Enumerations that fields offer as choices. Each variant has a name in the file and a label.

use super::shape::Variant;
use super::value::Value;

/// An enum whose variants can be listed by name.
pub trait Choice: Copy + PartialEq + 'static {
    /// The variants, in the order offered to the user.
    const ALL: &'static [Self];
    /// The names and labels of [`Self::ALL`], in the same order.
    const VARIANTS: &'static [Variant];

    /// The default variant, if there is one: a field with it counts as unset.
    const UNSET: Option<Self> = None;

    /// The name in the file.
    fn name(self) -> &'static str {
        let place = Self::ALL.iter().position(|one| *one == self);
        place.map_or("", |place| Self::VARIANTS[place].name)
    }

    /// The id of the message that is its label.
    fn label(self) -> &'static str {
        let place = Self::ALL.iter().position(|one| *one == self);
        place.map_or("", |place| Self::VARIANTS[place].label)
    }

    /// The variant with this name in the file.
    fn named(name: &str) -> Option<Self> {
        Self::VARIANTS.iter().position(|variant| variant.name == name).map(|place| Self::ALL[place])
    }

    fn value(choice: Option<Self>) -> Value {
        choice.map_or(Value::Unset, |choice| Value::Choice(choice.name()))
    }

    /// The variant in a field's value; `None` for any other value.
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
    /// The kind of content of a lane. It decides the colour, and which fields are offered first on
    /// its cards.
    LaneKind {
        /// What the customer or the company does.
        Activity "lane-activity",
        PainPoint "lane-pain-point",
        /// What could be done about a pain point.
        Opportunity "lane-opportunity",
        /// What the customer wants to achieve.
        Goal "lane-goal",
        /// What the customer thinks.
        Thought "lane-thought",
        /// What the customer feels, in words.
        Emotion "lane-emotion",
        /// How the customer behaves.
        Behaviour "lane-behaviour",
        /// Why the customer acts.
        Motivation "lane-motivation",
        /// What is measured.
        Metric "lane-metric",
        /// Steps that run without people.
        Automation "lane-automation",
        /// What is known, and its source.
        Evidence "lane-evidence",
        /// Anything else; its title says what.
        Custom "lane-custom",
    }
}

impl LaneKind {
    /// Whether severity and frequency mean anything for its cards.
    pub fn has_severity(self) -> bool {
        matches!(self, LaneKind::PainPoint | LaneKind::Custom)
    }
}

choice! {
    /// The direction in which the map is drawn.
    MapDirection unset Auto {
        /// Follows the language of the map.
        Auto "direction-auto",
        Ltr "direction-ltr",
        Rtl "direction-rtl",
    }
}

choice! {
    /// Whether the map shows the journey as it is or as it should be.
    MapState unset Current {
        Current "state-current",
        Future "state-future",
    }
}

choice! {
    Medium {
        Physical "medium-physical",
        Digital "medium-digital",
    }
}

choice! {
    Actor {
        Customer "actor-customer",
        Company "actor-company",
    }
}

choice! {
    /// How the customer arrives at a touchpoint.
    Entry {
        Accident "entry-accident",
        /// The customer was looking for it.
        Intent "entry-intent",
    }
}

choice! {
    /// What connects the customer with the brand at a touchpoint.
    Bond {
        Emotional "bond-emotional",
        Rational "bond-rational",
        Both "bond-both",
    }
}

choice! {
    /// The team's judgement of a touchpoint.
    Verdict {
        Works "verdict-works",
        Fails "verdict-fails",
        /// It has to be designed again.
        Reconfigure "verdict-reconfigure",
    }
}

choice! {
    /// How reliable a statement is.
    Certainty {
        /// An assumption of the team.
        Assumed "evidence-assumed",
        /// Somebody reported it.
        Reported "evidence-reported",
        /// It was measured.
        Measured "evidence-measured",
    }
}

choice! {
    /// What was decided about a card.
    Decision {
        /// It is to be done.
        Do "decision-do",
        /// Not now.
        Later "decision-later",
        /// It is not to be done.
        No "decision-no",
    }
}
