//! What all exports of the ranking share: the ranked cards, titles of tables, and the formula.

use super::ExportOptions;
use crate::insight::name::home_names;
use crate::insight::ranking::{Ranked, Ranking, Score, left_out, ranking};
use crate::model::{Card, LaneKind, Map};

/// Shown for an unknown score or factor.
pub(super) const UNKNOWN: &str = "–";

/// Ranks the exported cards by the score of the options.
pub(super) fn ranking_of(map: &Map, options: &ExportOptions) -> Ranking {
    let holds = options.selection.holds(map);
    ranking(map, options.score, |_, card| holds(card))
}

/// The ranked kinds, pain points last, with the message ids of the titles of their tables.
pub(super) fn kinds(score: Score) -> impl Iterator<Item = (LaneKind, &'static str)> {
    let title = |kind| match kind {
        LaneKind::Opportunity => "deck-opportunities",
        LaneKind::Goal => "deck-goals",
        _ => "deck-pains",
    };
    score.kinds().into_iter().rev().map(move |kind| (kind, title(kind)))
}

/// The cards of a kind that have a value for at least one factor of the score.
pub(super) fn rows(ranking: &Ranking, kind: LaneKind) -> Vec<&Ranked> {
    ranking.rows.iter().filter(|row| row.kind == kind && row.is_weighed()).collect()
}

/// The formula of the score, and the factors that are left out.
pub(super) fn formula(ranking: &Ranking, options: &ExportOptions) -> String {
    let left_out = left_out(ranking).map(|left_out| options.words.say_plain(&left_out));
    let formula = options.say(ranking.score.formula());
    std::iter::once(formula).chain(left_out).collect::<Vec<_>>().join(" · ")
}

/// The names of a card's stage and touchpoint, in one line.
pub(super) fn place_of(map: &Map, card: &Card) -> String {
    let (stage, touchpoint) = home_names(map, card.place.home);
    Some(stage).into_iter().chain(touchpoint).collect::<Vec<_>>().join(" · ")
}
