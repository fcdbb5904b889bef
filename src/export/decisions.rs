//! The decisions as exports show them: card, reasons (the pain points, with votes, evidence and
//! source), owner and due date.

use super::{ExportOptions, Holding};
use crate::insight::decisions::{Decided, decisions, known_of};
use crate::model::{CardId, Decision, Map};

/// The message ids of the column heads: card, reasons, owner, due date.
pub(super) const COLUMNS: [&str; 4] = ["deck-text", "decisions-why", "field-owner", "field-due"];

/// A decision about one card.
pub(super) struct DecisionRow {
    pub card: CardId,
    pub decision: Decision,
    pub what: String,
    /// The pain points that the card answers, one text each.
    pub why: Vec<String>,
    pub who: String,
    pub until: String,
}

/// The decisions about the exported cards, sorted as by [`decisions`].
pub(super) fn rows(map: &Map, options: &ExportOptions) -> Vec<DecisionRow> {
    let holds = options.selection.holds(map);
    let decided = decisions(map, |_, card| holds(card));
    decided.iter().filter_map(|one| row(map, options, one)).collect()
}

pub(super) fn count(map: &Map, options: &ExportOptions) -> Holding {
    Holding::Rows(rows(map, options).len())
}

/// The message id of the heading of a group of decisions.
pub(super) fn title(decision: Decision) -> &'static str {
    match decision {
        Decision::Do => "decisions-do",
        Decision::Later => "decisions-later",
        Decision::No => "decisions-no",
    }
}

fn row(map: &Map, options: &ExportOptions, decided: &Decided) -> Option<DecisionRow> {
    let card = map.card(decided.card)?;
    let task = &card.facets().task;
    Some(DecisionRow {
        card: decided.card,
        decision: decided.decision,
        what: card.text.clone(),
        why: decided.pains.iter().filter_map(|pain| reason(map, options, *pain)).collect(),
        who: task.owner.clone(),
        until: task.due.map(|due| due.to_string()).unwrap_or_default(),
    })
}

/// The text of a pain point, with its votes, evidence and source in parentheses.
fn reason(map: &Map, options: &ExportOptions, pain: CardId) -> Option<String> {
    let card = map.card(pain)?;
    let known = known_of(map, pain).map(|known| options.words.say_plain(&known));
    let source = Some(card.facets().proof.source.clone()).filter(|source| !source.is_empty());
    let known: Vec<String> = known.into_iter().chain(source).collect();
    let text = &card.text;
    Some(if known.is_empty() { text.clone() } else { format!("{text} ({})", known.join(", ")) })
}
