//! The evidence on a card as every export shows it: signs with words, how much the card hurts
//! first and loud, then the rest.

use super::ExportOptions;
use crate::insight::marks::{self, Mark};
use crate::model::{Card, CardId, Map};

/// Keeps the parts of a date in order after Hebrew and Arabic letters (UAX #9, W2).
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';

/// What is known about a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// How much it hurts: `▲▲ hurts`.
    pub severity: Option<String>,
    /// The rest in one line: whose it is, its figures, how often it happens, how sure that is, its
    /// votes, answers, decision, owner and date.
    pub rest: Option<String>,
}

impl Evidence {
    /// The evidence on a card, in the words of the export.
    pub fn of(map: &Map, options: &ExportOptions, id: CardId, card: &Card) -> Evidence {
        let severity = marks::severity_mark(card).map(|mark| said(map, options, &mark));
        let rest: Vec<String> = marks::rest(map, id, card)
            .iter()
            .map(|mark| kept_together(said(map, options, mark), mark))
            .collect();
        Evidence { severity, rest: (!rest.is_empty()).then(|| rest.join(" · ")) }
    }

    /// Both lines, as far as they exist.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        [&self.severity, &self.rest].into_iter().flatten().map(String::as_str)
    }
}

/// The text of a mark, whose sign stays on the line of its word.
fn kept_together(said: String, mark: &Mark) -> String {
    let is_before_space = !mark.sign.is_empty() && mark.sign != marks::OWNER;
    if is_before_space { said.replacen(' ', "\u{a0}", 1) } else { said }
}

/// A sign and its word.
fn said(map: &Map, options: &ExportOptions, mark: &Mark) -> String {
    let word = options.words.say_plain(&mark.word);
    let is_number = word.starts_with(|one: char| one.is_ascii_digit());
    let before = if is_number && map.info().is_right_to_left() {
        LEFT_TO_RIGHT_MARK.to_string()
    } else {
        String::new()
    };
    match mark.sign.as_str() {
        "" => format!("{before}{word}"),
        marks::OWNER => format!("{}{word}", marks::OWNER),
        sign => format!("{sign} {before}{word}"),
    }
}

/// The signs that stand on the exported cards and touchpoints, with their meanings, for a legend in
/// one line; `None` if there are none.
pub(super) fn legend(map: &Map, options: &ExportOptions) -> Option<String> {
    let holds = options.selection.holds(map);
    legend_of(map, options, |_, card| holds(card), true)
}

/// Like [`legend`], of the cards for which `shows` is true, whose evidence is shown or only how much
/// they hurt.
pub(super) fn legend_of(
    map: &Map,
    options: &ExportOptions,
    shows: impl Fn(CardId, &Card) -> bool,
    has_evidence: bool,
) -> Option<String> {
    let mut is_used = [false; marks::LEGEND.len()];
    for (id, card) in map.cards().filter(|(id, card)| shows(*id, card)) {
        let evidence = has_evidence.then(|| marks::rest(map, id, card)).into_iter().flatten();
        for mark in marks::severity_mark(card).into_iter().chain(evidence) {
            if let Some(place) = marks::LEGEND.iter().position(|(sign, _)| *sign == mark.sign) {
                is_used[place] = true;
            }
        }
    }
    let stages = options.selection.stages(map);
    let touchpoints = stages.iter().flat_map(|stage| map.touchpoints_of(*stage));
    let is_moment = touchpoints.filter_map(|id| map.touchpoint(*id)).any(|one| one.feeling.moment_of_truth);
    let used = marks::LEGEND
        .iter()
        .zip(is_used)
        .filter(|((sign, _), is_used)| *is_used || (*sign == marks::MOMENT_OF_TRUTH && is_moment));
    let entries: Vec<String> = used
        .map(|((sign, word), _)| format!("{sign}\u{a0}{}", options.say(word).replace(' ', "\u{a0}")))
        .collect();
    (!entries.is_empty()).then(|| entries.join("   "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardField, Certainty, Choice, Decision, Home, LaneKind, Value};
    use crate::ops::fixture::Fixture;

    fn card(language: &str) -> (Fixture, CardId) {
        let mut fixture = Fixture::new(language);
        let noa = fixture.persona(if language == "he" { "נועה" } else { "Noa" });
        let lane = fixture.lane(LaneKind::PainPoint, "");
        let stage = fixture.stage("Pay");
        let id = fixture.card(Home::Stage(stage), lane, "It hurts");
        fixture.set(id, CardField::Personas.of(noa), Value::Yes);
        fixture.set(id, CardField::Severity, Value::Whole(2));
        fixture.set(id, CardField::Frequency, Value::Whole(2));
        fixture.set(id, CardField::Evidence, Certainty::value(Some(Certainty::Measured)));
        fixture.set(id, CardField::Votes.of("Dana".to_owned()), Value::Whole(3));
        fixture.set(id, CardField::Actual, Value::Number(45.0));
        fixture.set(id, CardField::Target, Value::Number(60.0));
        fixture.set(id, CardField::Unit, Value::text("%"));
        fixture.set(id, CardField::Decision, Decision::value(Some(Decision::Do)));
        fixture.set(id, CardField::Owner, Value::text("Uri"));
        fixture.set(id, CardField::Due, Value::date(Some(jiff::civil::date(2027, 1, 31))));
        (fixture, id)
    }

    #[test]
    fn every_mark_stands_on_the_card_with_its_word() {
        let told = |language| {
            let (fixture, id) = card(language);
            let options = ExportOptions::of(&fixture.map);
            let found = Evidence::of(&fixture.map, &options, id, fixture.map.card(id).unwrap());
            (found.severity.unwrap(), found.rest.unwrap().replace('\u{200e}', "‹lrm›").replace('\u{a0}', " "))
        };
        assert_eq!(
            told("en"),
            (
                "▲▲ hurts".to_owned(),
                "(N) Noa · ▰▰▰▱▱ 45 → 60% · × often · = measured · • 3 votes · do · @Uri · 2027-01-31"
                    .to_owned()
            )
        );
        assert_eq!(
            told("he"),
            (
                "▲▲ כואב".to_owned(),
                "(נ) נועה · ▰▰▰▱▱ ‹lrm›45 → 60% · × לעיתים קרובות · = נמדד · • ‹lrm›3 קולות · לביצוע · @Uri · ‹lrm›2027-01-31"
                    .to_owned()
            )
        );
    }

    #[test]
    fn the_legend_has_the_signs_that_are_used() {
        let (fixture, _) = card("en");
        let plain = |map: &Map| legend(map, &ExportOptions::of(map)).map(|told| told.replace('\u{a0}', " "));
        assert_eq!(plain(&fixture.map).unwrap(), "▲▲ hurts   × Frequency   = measured   • Votes");
        assert_eq!(plain(&Map::default()), None);
    }
}
