//! The decisions about cards, and their reasons: the pain points that a card answers.

use super::name;
use super::ranking::Standings;
use super::votes;
use crate::model::{Card, CardId, Choice, Decision, Map};
use crate::words::Message;

/// A card that has a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    pub card: CardId,
    pub decision: Decision,
    /// The pain points that the card answers, the heaviest first.
    pub pains: Vec<CardId>,
}

/// The decisions about the cards for which `lists` is true, sorted by decision (do, later, no),
/// then due date (those without one last), then map order.
pub fn decisions(map: &Map, lists: impl Fn(CardId, &Card) -> bool) -> Vec<Decided> {
    let standings = Standings::new(map);
    let cards = map.cards_in_order().filter_map(|id| Some((id, map.card(id)?)));
    let decided = cards.filter(|(id, card)| lists(*id, card)).filter_map(|(id, card)| {
        let decision = card.facets().task.decision?;
        let due = card.facets().task.due;
        Some((due, Decided { card: id, decision, pains: standings.answered(card) }))
    });
    let mut decided: Vec<_> = decided.collect();
    decided.sort_by_key(|(due, one)| (one.decision, due.is_none(), *due));
    decided.into_iter().map(|(_, one)| one).collect()
}

/// The votes and the evidence of a pain point, in words; `None` if it has neither.
pub fn known_of(map: &Map, pain: CardId) -> Option<Message> {
    let card = map.card(pain)?;
    let votes = votes::of(map, pain.into()).filter(|votes| *votes > 0);
    let votes = votes.map(votes::said);
    let certainty = card.facets().proof.certainty.map(|certainty| Message::new(certainty.label()));
    match (votes, certainty) {
        (Some(votes), Some(certainty)) => {
            Some(Message::new("decision-known").message("votes", votes).message("evidence", certainty))
        }
        (votes, certainty) => votes.or(certainty),
    }
}

/// The reason for a decision, as a sentence: the heaviest pain point that the card answers, and how
/// many more there are.
pub fn reason(map: &Map, decided: &Decided) -> Message {
    let Some(pain) = decided.pains.first() else { return Message::new("decision-no-reason") };
    let pain_name = name::of(map, (*pain).into());
    let said = match known_of(map, *pain) {
        Some(known) => Message::new("decision-reason").message("pain", pain_name).message("known", known),
        None => Message::new("decision-reason-bare").message("pain", pain_name),
    };
    match decided.pains.len() - 1 {
        0 => said,
        more => Message::new("decision-reason-more").message("reason", said).number("more", more),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardField, Certainty, FieldKey, Home, LaneKind, Value};
    use crate::ops::fixture::Fixture;
    use crate::words::Words;

    #[test]
    fn decisions_go_by_what_is_to_be_done_then_by_date_and_name_the_heaviest_pain() {
        let mut fixture = Fixture::new("en");
        let pains = fixture.lane(LaneKind::PainPoint, "");
        let ideas = fixture.lane(LaneKind::Opportunity, "");
        let home = Home::Stage(fixture.stage("Awareness"));
        let mild = fixture.card(home, pains, "mild");
        let grave = fixture.card(home, pains, "grave");
        fixture.set(grave, CardField::Severity, Value::Whole(3));
        fixture.set(grave, CardField::Evidence, Certainty::value(Some(Certainty::Measured)));
        fixture.set(grave, CardField::Votes.of("Dana".to_owned()), Value::Whole(1));
        let decided = [
            ("no", Decision::No, None),
            ("undated", Decision::Do, None),
            ("late", Decision::Do, Some(jiff::civil::date(2027, 3, 1))),
            ("soon", Decision::Do, Some(jiff::civil::date(2027, 1, 1))),
            ("later", Decision::Later, None),
        ];
        for (text, decision, due) in decided {
            let card = fixture.card(home, ideas, text);
            fixture.set(card, CardField::Decision, Decision::value(Some(decision)));
            fixture.set(card, CardField::Due, Value::date(due));
            if text != "no" {
                fixture.set(card, CardField::Answers.of(FieldKey::Id(mild.into())), Value::Yes);
                fixture.set(card, CardField::Answers.of(FieldKey::Id(grave.into())), Value::Yes);
            }
        }
        fixture.card(home, ideas, "open");
        let map = &fixture.map;
        let found = decisions(map, |_, _| true);
        let texts: Vec<&str> = found.iter().map(|one| map.card(one.card).unwrap().text.as_str()).collect();
        assert_eq!(texts, ["soon", "late", "undated", "later", "no"]);
        let say = |decided: &Decided| Words::english().say_plain(&reason(map, decided));
        assert_eq!(say(&found[0]), "why: card “grave” (1 vote, measured), and 1 more");
        assert_eq!(say(&found[4]), "why: it answers no pain point");
    }
}
