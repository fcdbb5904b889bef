//! Claims about the pain points: the most voted one, what hurts badly and nobody answers, and how
//! much is only assumed.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::claim::{Answered, Assumptions, Claim, MostVoted, Unanswered};
use crate::insight::ranking::Standings;
use crate::insight::votes;
use crate::model::{Card, CardId, Certainty, Id, LaneKind, Map};

/// The severity of what hurts badly.
const BADLY: u8 = 3;
/// So many people have to vote.
const VOTERS: usize = 3;
/// So many of the heaviest pain points are looked at, and so many of them have to be assumed.
const WORST: usize = 5;
const ASSUMED: usize = 2;

/// A listed pain point with its severity × frequency and its votes.
struct Pain<'map> {
    id: CardId,
    card: &'map Card,
    weight: i64,
    votes: i64,
}

pub(super) fn claims(map: &Map, lists: &impl Fn(CardId, &Card) -> bool) -> [Option<Claim>; 4] {
    let standings = Standings::new(map);
    let cards = map.cards_in_order().filter_map(|id| Some((id, map.card(id)?)));
    let is_pain = |(id, card): &(CardId, &Card)| {
        map.kind_of(card) == Some(LaneKind::PainPoint) && lists(*id, card) && !card.text.trim().is_empty()
    };
    let pain = |(id, card)| {
        let votes = standings.votes(id).unwrap_or_default();
        Pain { id, card, weight: standings.of(card).weight(), votes }
    };
    let pains: Vec<Pain<'_>> = cards.filter(is_pain).map(pain).collect();
    [
        voted(map, &pains).map(Claim::Voted),
        unanswered(map, &pains).map(Claim::Unanswered),
        answered(map, &pains).map(Claim::Answered),
        assumed(&pains).map(Claim::Assumed),
    ]
}

/// The sole first of the latest vote that lists pain points. Votes of different sessions are not
/// compared, because other people may have had other numbers of dots.
fn voted(map: &Map, pains: &[Pain<'_>]) -> Option<MostVoted> {
    let ids: BTreeSet<Id> = pains.iter().map(|pain| pain.id.into()).collect();
    let session = votes::latest_session(map, &ids).and_then(|id| map.ballot(id));
    let is_candidate =
        |pain: &&Pain<'_>| session.is_none_or(|session| session.candidates.contains(&pain.id.into()));
    let mut votes: Vec<(i64, CardId)> =
        pains.iter().filter(is_candidate).map(|pain| (pain.votes, pain.id)).collect();
    votes.sort_by_key(|(votes, _)| Reverse(*votes));
    let (most, card) = *votes.first().filter(|(votes, _)| *votes > 0)?;
    let voters = match session {
        Some(session) => votes::voters(session),
        None => {
            let own = pains.iter().flat_map(|pain| &pain.card.facets().votes);
            own.filter(|(_, votes)| **votes > 0).map(|(name, _)| name).collect::<BTreeSet<_>>().len()
        }
    };
    let next = votes.get(1).map(|(votes, _)| *votes);
    let is_sole = next.is_none_or(|next| next < most);
    (is_sole && voters >= VOTERS).then_some(MostVoted { card, votes: most, voters, next })
}

/// In a map without a lane for answers, nothing is called unanswered.
fn unanswered(map: &Map, pains: &[Pain<'_>]) -> Option<Unanswered> {
    let is_answer_lane =
        |id: &&crate::model::LaneId| map.lane(**id).is_some_and(|lane| lane.kind == LaneKind::Opportunity);
    map.lane_ids().iter().find(is_answer_lane)?;
    let hurts = |pain: &&Pain<'_>| {
        pain.card.facets().weight.severity == Some(BADLY) && map.answers_to(pain.id).is_empty()
    };
    let mut found: Vec<&Pain<'_>> = pains.iter().filter(hurts).collect();
    let rank = |pain: &&Pain<'_>| (Reverse(pain.weight), Reverse(pain.votes));
    found.sort_by_key(rank);
    let is_worst = match found.as_slice() {
        [] => return None,
        [_] => true,
        [first, second, ..] => rank(first) < rank(second),
    };
    Some(Unanswered { cards: found.into_iter().map(|pain| pain.id).collect(), is_worst })
}

/// `None` if there is only one pain point that hurts badly, or if anything is left unanswered.
fn answered(map: &Map, pains: &[Pain<'_>]) -> Option<Answered> {
    let badly = pains.iter().filter(|pain| pain.card.facets().weight.severity == Some(BADLY));
    let cards: Vec<CardId> = badly.map(|pain| pain.id).collect();
    let is_answered = |id: &CardId| !map.answers_to(*id).is_empty();
    (cards.len() > 1 && cards.iter().all(is_answered)).then_some(Answered { cards })
}

/// Of equally heavy pain points those that are not assumed count first, so that an equal number at
/// the fifth place cannot make a claim.
fn assumed(pains: &[Pain<'_>]) -> Option<Assumptions> {
    let is_assumed = |pain: &Pain<'_>| pain.card.facets().proof.certainty == Some(Certainty::Assumed);
    let mut worst: Vec<&Pain<'_>> = pains.iter().filter(|pain| pain.weight > 0).collect();
    worst.sort_by_key(|pain| (Reverse(pain.weight), is_assumed(pain)));
    worst.truncate(WORST);
    let cards: Vec<CardId> = worst.iter().filter(|pain| is_assumed(pain)).map(|pain| pain.id).collect();
    let worst = worst.into_iter().map(|pain| pain.id).collect();
    (cards.len() >= ASSUMED).then_some(Assumptions { cards, worst })
}
