//! The legend: the signs that screens draw beside texts, each with its meaning.

pub use crate::insight::marks::{
    ANSWERS, ASSUMED, FREQUENCY_SIGN as FREQUENCY, MEASURED, MOMENT_OF_TRUTH, OWNER, REPORTED,
    SEVERITY_SIGN as SEVERITY, VOTES,
};
use crate::words::MessageId;

pub const CARD: &str = "▌";
/// The bar of a pain point that no opportunity answers.
pub const UNANSWERED: &str = "█";
pub const MARKED: &str = "◆";
pub const NOTE: &str = "…";
pub const EMOTION: &str = "●";
pub const COMPARED: &str = "◇";
pub const OPTIONAL: &str = "?";
pub const EXIT: &str = "×";
pub const LOOP: &str = "↺";

/// A row of the legend.
pub struct Sign {
    /// The sign, with an example of what is drawn beside it. Each part has its own ASCII form.
    pub parts: &'static [&'static str],
    /// The message that says what it means.
    pub word: MessageId,
}

/// A group of the legend, under a heading.
pub struct SignGroup {
    pub title: MessageId,
    pub signs: &'static [Sign],
}

const fn sign(parts: &'static [&'static str], word: &'static str) -> Sign {
    Sign { parts, word: MessageId::new(word) }
}

pub static SIGNS: [SignGroup; 4] = [
    SignGroup {
        title: MessageId::new("legend-cards"),
        signs: &[
            sign(&[CARD], "legend-card"),
            sign(&[UNANSWERED], "legend-unanswered"),
            sign(&[MARKED], "legend-marked"),
            sign(&[SEVERITY], "mark-severity-1"),
            sign(&[SEVERITY, SEVERITY], "mark-severity-2"),
            sign(&[SEVERITY, SEVERITY, SEVERITY], "mark-severity-3"),
            sign(&[FREQUENCY, "1"], "mark-frequency-1"),
            sign(&[FREQUENCY, "2"], "mark-frequency-2"),
            sign(&[FREQUENCY, "3"], "mark-frequency-3"),
            sign(&[ASSUMED], "evidence-assumed"),
            sign(&[REPORTED], "evidence-reported"),
            sign(&[MEASURED], "evidence-measured"),
            sign(&[VOTES, "3"], "legend-votes"),
            sign(&["→", " ", "←"], "legend-figures"),
            sign(&[ANSWERS], "legend-answers"),
            sign(&["[do]"], "legend-decision"),
            sign(&[OWNER, "Dana"], "legend-owner"),
            sign(&[NOTE], "legend-note"),
        ],
    },
    SignGroup {
        title: MessageId::new("legend-journey"),
        signs: &[
            sign(&[EMOTION, "−", "1"], "legend-emotion"),
            sign(&["▁", "▃", "▅", "▆", "█"], "legend-levels"),
            sign(&["╭", "─", "╯", "│", "╰", "─", "╮"], "legend-curve"),
            sign(&["╌", "╎", "╌"], "legend-behind"),
            sign(&["·"], "legend-neutral"),
            sign(&[MOMENT_OF_TRUTH], "poster-moment-of-truth"),
            sign(&[OPTIONAL], "deck-optional"),
            sign(&[EXIT], "deck-exit"),
            sign(&[LOOP, "2"], "legend-loop"),
        ],
    },
    SignGroup {
        title: MessageId::new("legend-places"),
        signs: &[
            sign(&["▸"], "legend-open"),
            sign(&["‹", "2", " 2", "›"], "legend-columns"),
            sign(&["↑", "3 ", "↓", "3"], "legend-rows"),
            sign(&["⋯", "2"], "legend-more"),
            sign(&["│", " ", "┊", " ", "─", " ", "┼"], "legend-rules"),
        ],
    },
    SignGroup {
        title: MessageId::new("legend-other"),
        signs: &[
            sign(&["○", " ", "•", " ", "●"], "legend-matrix"),
            sign(&[COMPARED], "legend-compared"),
            sign(&["–"], "legend-unknown"),
        ],
    },
];
