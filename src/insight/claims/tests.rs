use proptest::prelude::*;

use super::*;
use crate::insight::name::without_kind;
use crate::model::{
    Ballot, BallotField, CardField, Certainty, Choice, Decision, FieldKey, Home, Kind, LaneId, LaneKind,
    Node, Rank, Token, TouchpointField, TouchpointId, Value,
};
use crate::ops::Op;
use crate::ops::fixture::Fixture;
use crate::words::Words;

/// A touchpoint: everyone's emotion, that of the persona, its channel, and whether it is a moment
/// of truth.
type AnyTouchpoint = (Option<i8>, Option<i8>, u8, bool);
/// A pain point: severity, frequency, evidence, whether something answers it, and the dots that
/// each of four voters gave.
type AnyPain = (Option<u8>, Option<u8>, Option<u8>, bool, [u8; 4]);

const CHANNELS: [&str; 4] = ["", "web", "shop", "web, phone"];

struct AnyJourney {
    fixture: Fixture,
    touchpoints: Vec<TouchpointId>,
    pains: Vec<CardId>,
}

fn built(touchpoints: &[AnyTouchpoint], pains: &[AnyPain], is_voted: bool) -> AnyJourney {
    let mut fixture = Fixture::new("en");
    let persona = fixture.persona("Noa");
    let pain_lane = fixture.lane(LaneKind::PainPoint, "");
    let answers = fixture.lane(LaneKind::Opportunity, "");
    let stage = fixture.stage("Stage");
    let mut ids = Vec::new();
    for (number, (everyone, own, channel, is_moment)) in touchpoints.iter().enumerate() {
        let id = fixture.touchpoint(stage, &format!("T{number}"));
        fixture.set(id, TouchpointField::Emotion, Value::whole(*everyone));
        if let Some(own) = own {
            fixture.set(id, TouchpointField::Emotions.of(persona), Value::Whole((*own).into()));
        }
        fixture.set(id, TouchpointField::Channel, Value::text(CHANNELS[usize::from(*channel)]));
        fixture.set(id, TouchpointField::MomentOfTruth, Value::flag(*is_moment));
        ids.push(id);
    }
    let home = Home::Stage(stage);
    let mut cards = Vec::new();
    for (number, (severity, frequency, evidence, is_answered, _)) in pains.iter().enumerate() {
        let id = fixture.card(home, pain_lane, &format!("P{number}"));
        fixture.set(id, CardField::Severity, Value::whole(*severity));
        fixture.set(id, CardField::Frequency, Value::whole(*frequency));
        let certainty = evidence.map(|evidence| Certainty::ALL[usize::from(evidence)]);
        fixture.set(id, CardField::Evidence, Certainty::value(certainty));
        if *is_answered {
            let answer = fixture.card(home, answers, "answer");
            fixture.set(answer, CardField::Answers.of(FieldKey::Id(id.into())), Value::Yes);
        }
        cards.push(id);
    }
    if is_voted {
        let dots: Vec<Vec<(CardId, u8)>> = (0..4)
            .map(|voter| cards.iter().zip(pains).map(|(id, pain)| (*id, pain.4[voter])).collect())
            .collect();
        session(&mut fixture, &cards, &dots);
    }
    AnyJourney { fixture, touchpoints: ids, pains: cards }
}

/// Adds a closed vote on these cards: for each voter the dots for each card.
fn session(fixture: &mut Fixture, cards: &[CardId], dots: &[Vec<(CardId, u8)>]) {
    let Some(Id::Ballot(id)) = Id::of(Kind::Ballot, Token::from_bits(1)) else { panic!("no id") };
    let candidates = cards.iter().map(|id| Id::from(*id)).collect();
    let closed = Some(jiff::civil::date(2026, 11, 20));
    let ballot = Ballot { rank: Rank::between(None, None), candidates, closed, ..Ballot::default() };
    Op::Insert(Node::Ballot(id, ballot)).apply(&mut fixture.map).unwrap();
    for (voter, dots) in dots.iter().enumerate() {
        let given = dots.iter().filter(|(_, dots)| *dots > 0);
        let given = given.map(|(card, dots)| (FieldKey::Id((*card).into()), i64::from(*dots))).collect();
        fixture.set(id, BallotField::Cast.of(format!("voter {voter}")), Value::Counts(given));
    }
}

fn all(map: &Map) -> Claims {
    claims(map, None, |_, _| true)
}

fn find<T>(claims: &Claims, of: impl Fn(&Claim) -> Option<T>) -> Option<T> {
    claims.claims.iter().find_map(of)
}

fn any_level() -> impl Strategy<Value = Option<u8>> {
    prop_oneof![1 => Just(None), 4 => (1u8..=3).prop_map(Some)]
}

fn any_emotion() -> impl Strategy<Value = Option<i8>> {
    prop_oneof![1 => Just(None), 3 => (-2i8..=2).prop_map(Some)]
}

fn any_touchpoints() -> impl Strategy<Value = Vec<AnyTouchpoint>> {
    let own = prop_oneof![4 => Just(None), 1 => (-2i8..=2).prop_map(Some)];
    prop::collection::vec((any_emotion(), own, 0u8..4, any::<bool>()), 0..8)
}

fn any_pains() -> impl Strategy<Value = Vec<AnyPain>> {
    let dots = [0u8..3, 0u8..3, 0u8..3, 0u8..3];
    let evidence = prop::option::of(0u8..3);
    prop::collection::vec((any_level(), any_level(), evidence, any::<bool>(), dots), 0..8)
}

/// The emotions of everyone, and those of the persona if they differ.
fn lines_of(touchpoints: &[AnyTouchpoint]) -> Vec<Vec<Option<i8>>> {
    let everyone: Vec<Option<i8>> = touchpoints.iter().map(|one| one.0).collect();
    let own: Vec<Option<i8>> = touchpoints.iter().map(|one| one.1.or(one.0)).collect();
    if own == everyone { vec![everyone] } else { vec![everyone, own] }
}

/// The pairs of known neighbours on a line, as indexes.
fn neighbours(line: &[Option<i8>]) -> Vec<(usize, usize, i8)> {
    let mut found = Vec::new();
    for from in 0..line.len() {
        let Some(before) = line[from] else { continue };
        let next = line.iter().enumerate().skip(from + 1).find_map(|(to, after)| Some((to, (*after)?)));
        found.extend(next.map(|(to, after)| (from, to, before - after)));
    }
    found
}

proptest! {
    #[test]
    fn the_claims_about_emotions_follow_from_the_numbers(touchpoints in any_touchpoints()) {
        let journey = built(&touchpoints, &[], false);
        let found = all(&journey.fixture.map);
        let lines = lines_of(&touchpoints);
        let place = |id: TouchpointId| journey.touchpoints.iter().position(|one| *one == id).unwrap();

        // The lowest point: alone at the bottom of its line, of which half is known.
        let bottom = |line: &Vec<Option<i8>>| {
            let known: Vec<i8> = line.iter().flatten().copied().collect();
            let least = *known.iter().min()?;
            let places: Vec<usize> = (0..line.len()).filter(|at| line[*at] == Some(least)).collect();
            let is_ground = least <= -1 && places.len() == 1 && known.len() * 2 >= line.len();
            is_ground.then(|| (least, places[0], known.len()))
        };
        let bottoms: Vec<_> = lines.iter().map(bottom).collect();
        let least = bottoms.iter().flatten().map(|(least, ..)| *least).min();
        let expected = least.and_then(|least| {
            (0..lines.len()).find_map(|line| bottoms[line].filter(|one| one.0 == least).map(|one| (line, one)))
        });
        let lowest = find(&found, |claim| match claim {
            Claim::Lowest(one) => Some(one.clone()),
            _ => None,
        });
        prop_assert_eq!(lowest.is_some(), expected.is_some());
        if let (Some(lowest), Some((line, (emotion, at, known)))) = (lowest, expected) {
            prop_assert_eq!((lowest.emotion, place(lowest.touchpoint)), (emotion, at));
            prop_assert_eq!((lowest.known, lowest.all), (known, touchpoints.len()));
            prop_assert_eq!(lowest.personas.is_empty(), line == 0);
            let others = (0..touchpoints.len()).filter(|other| *other != at);
            prop_assert_eq!(lowest.next, others.filter_map(|other| lines[line][other]).min());
        }

        // The steepest fall: nowhere on any line is a larger one, and no earlier one is as large.
        let falls: Vec<(usize, (usize, usize, i8))> = lines.iter().enumerate()
            .flat_map(|(line, emotions)| neighbours(emotions).into_iter().map(move |fall| (line, fall)))
            .collect();
        let most = falls.iter().map(|(_, fall)| fall.2).max().filter(|most| *most >= 2);
        let fall = find(&found, |claim| match claim {
            Claim::Fall(one) => Some(one.clone()),
            _ => None,
        });
        prop_assert_eq!(fall.is_some(), most.is_some());
        if let (Some(fall), Some(most)) = (fall, most) {
            let (from, to) = (place(fall.touchpoints.0), place(fall.touchpoints.1));
            prop_assert_eq!(fall.emotions.0 - fall.emotions.1, most);
            let first = falls.iter().find(|(_, one)| one.2 == most).unwrap();
            prop_assert_eq!((from, to), (first.1.0, first.1.1));
            let equal = falls.iter().filter(|(line, one)| *line == first.0 && one.2 == most).count();
            prop_assert_eq!(fall.is_steepest, equal == 1);
            prop_assert_eq!(fall.persona.is_some(), first.0 == 1);
            prop_assert!(!fall.is_hand_over || from + 1 == to);
        }

        // The hand-over: the channels have nothing in common, and it goes down into displeasure.
        let words = |at: usize| -> Vec<&str> {
            CHANNELS[usize::from(touchpoints[at].2)].split(", ").filter(|one| !one.is_empty()).collect()
        };
        let changes = |from: usize, to: usize| {
            let (before, after) = (words(from), words(to));
            !before.is_empty() && !after.is_empty() && !after.iter().any(|one| before.contains(one))
        };
        let hurting: Vec<i8> = falls.iter()
            .filter(|(line, (from, to, fall))| {
                from + 1 == *to && *fall >= 1 && lines[*line][*to] <= Some(-1) && changes(*from, *to)
            })
            .map(|(_, fall)| fall.2)
            .collect();
        let hand_over = find(&found, |claim| match claim {
            Claim::HandOver(one) => Some(one.clone()),
            _ => None,
        });
        prop_assert_eq!(hand_over.is_some(), !hurting.is_empty());
        if let Some(one) = hand_over {
            let (from, to) = (place(one.touchpoints.0), place(one.touchpoints.1));
            prop_assert!(from + 1 == to && changes(from, to) && one.emotions.1 <= -1);
            prop_assert_eq!(Some(one.emotions.0 - one.emotions.1), hurting.iter().max().copied());
        }

        // The moments of truth: three at most, and none that is left out is lower.
        let moments = find(&found, |claim| match claim {
            Claim::Moments(one) => Some(one.clone()),
            _ => None,
        });
        let marked: Vec<usize> = (0..touchpoints.len()).filter(|at| touchpoints[*at].3).collect();
        prop_assert_eq!(moments.as_ref().map_or(0, |one| one.all), marked.len());
        if let Some(moments) = moments {
            let shown: Vec<usize> = moments.touchpoints.iter().map(|id| place(*id)).collect();
            prop_assert_eq!(shown.len(), marked.len().min(3));
            prop_assert!(shown.windows(2).all(|pair| pair[0] < pair[1]));
            let height = |at: usize| touchpoints[at].0.unwrap_or(9);
            let left_out = marked.iter().filter(|at| !shown.contains(*at)).map(|at| height(*at)).min();
            prop_assert!(shown.iter().all(|at| left_out.is_none_or(|least| height(*at) <= least)));
        }
    }

    #[test]
    fn the_claims_about_pain_points_follow_from_the_numbers(pains in any_pains(), is_voted in any::<bool>()) {
        let journey = built(&[], &pains, is_voted);
        let found = all(&journey.fixture.map);
        let place = |id: CardId| journey.pains.iter().position(|one| *one == id).unwrap();
        let weight = |at: usize| match (pains[at].0, pains[at].1) {
            (None, None) => 0,
            (severity, frequency) => i64::from(severity.unwrap_or(1)) * i64::from(frequency.unwrap_or(1)),
        };
        let votes = |at: usize| if is_voted { pains[at].4.iter().map(|dots| i64::from(*dots)).sum() } else { 0 };

        let voters = (0..4).filter(|voter| pains.iter().any(|pain| pain.4[*voter] > 0)).count();
        let most = (0..pains.len()).map(votes).max().unwrap_or(0);
        let firsts: Vec<usize> = (0..pains.len()).filter(|at| votes(*at) == most).collect();
        let is_ground = is_voted && voters >= 3 && most > 0 && firsts.len() == 1;
        let voted = find(&found, |claim| match claim {
            Claim::Voted(one) => Some(one.clone()),
            _ => None,
        });
        prop_assert_eq!(voted.is_some(), is_ground);
        if let Some(voted) = voted {
            prop_assert_eq!((place(voted.card), voted.votes, voted.voters), (firsts[0], most, voters));
            let next = (0..pains.len()).filter(|at| *at != firsts[0]).map(votes).max();
            prop_assert_eq!(voted.next, next);
        }

        let mut open: Vec<usize> =
            (0..pains.len()).filter(|at| pains[*at].0 == Some(3) && !pains[*at].3).collect();
        let unanswered = find(&found, |claim| match claim {
            Claim::Unanswered(one) => Some(one.clone()),
            _ => None,
        });
        prop_assert_eq!(unanswered.as_ref().map_or(0, |one| one.cards.len()), open.len());
        if let Some(one) = unanswered {
            let told: Vec<usize> = one.cards.iter().map(|id| place(*id)).collect();
            let order = |at: &usize| (-weight(*at), -votes(*at));
            prop_assert!(told.windows(2).all(|pair| order(&pair[0]) <= order(&pair[1])));
            let is_sole = told.len() == 1 || order(&told[0]) != order(&told[1]);
            prop_assert_eq!(one.is_worst, is_sole);
            open.retain(|at| !told.contains(at));
            prop_assert!(open.is_empty());
        }

        let badly = pains.iter().filter(|pain| pain.0 == Some(3));
        let answered = find(&found, |claim| match claim {
            Claim::Answered(one) => Some(one.cards.len()),
            _ => None,
        });
        let is_done = badly.clone().all(|pain| pain.3) && badly.clone().count() >= 2;
        prop_assert_eq!(answered, is_done.then(|| badly.count()));

        // However equal weights are ordered, so many of the five worst are assumed.
        let assumed = |at: &usize| pains[*at].2 == Some(0);
        let weighed: Vec<usize> = (0..pains.len()).filter(|at| weight(*at) > 0).collect();
        let count = weighed.len().min(5);
        let mut weights: Vec<i64> = weighed.iter().map(|at| weight(*at)).collect();
        weights.sort_unstable();
        let edge = weights.iter().rev().nth(count.saturating_sub(1)).copied().unwrap_or(0);
        let above: Vec<&usize> = weighed.iter().filter(|at| weight(**at) > edge).collect();
        let at_edge: Vec<&usize> = weighed.iter().filter(|at| weight(**at) == edge).collect();
        let left = count - above.len();
        let proven = at_edge.iter().filter(|at| !assumed(at)).count();
        let least = above.iter().filter(|at| assumed(at)).count() + left.saturating_sub(proven);
        let claimed = find(&found, |claim| match claim {
            Claim::Assumed(one) => Some(one.clone()),
            _ => None,
        });
        prop_assert_eq!(claimed.is_some(), least >= 2);
        if let Some(claimed) = claimed {
            prop_assert_eq!((claimed.cards.len(), claimed.worst.len()), (least, count));
        }
    }

    /// What a summary and the titles say is among the claims, and nothing is told twice.
    #[test]
    fn a_summary_has_one_claim_and_at_most_three_findings(
        touchpoints in any_touchpoints(), pains in any_pains(),
    ) {
        let journey = built(&touchpoints, &pains, true);
        let map = &journey.fixture.map;
        let found = all(map);
        if let Some((first, findings)) = found.summary() {
            prop_assert!(findings.len() <= FIRST && !findings.contains(&first));
            prop_assert_eq!(found.title(map, HeadedPage::Summary), Some(first));
            for claim in std::iter::once(first).chain(findings) {
                prop_assert!(!claim.proof().is_empty());
                let said = Words::english().say_plain(&claim.sentence(map));
                prop_assert!(!said.starts_with("claim-") && !said.contains('$'), "{}", said);
            }
        } else {
            prop_assert!(found.claims.iter().all(|claim| matches!(claim, Claim::Moments(_))));
        }
    }
}

#[test]
fn a_map_without_ground_claims_nothing() {
    let mut fixture = Fixture::new("en");
    assert_eq!(all(&fixture.map), Claims::default());
    let lane = fixture.lane(LaneKind::PainPoint, "");
    let stage = fixture.stage("Stage");
    for name in ["One", "Two", "Three"] {
        fixture.touchpoint(stage, name);
    }
    let pain = fixture.card(Home::Stage(stage), lane, "hurts");
    fixture.set(pain, CardField::Severity, Value::Whole(3));
    // No lane says what could be done, so nothing is called unanswered.
    assert_eq!(all(&fixture.map), Claims::default());
    fixture.lane(LaneKind::Opportunity, "");
    assert_eq!(all(&fixture.map).claims.len(), 1);
    assert_eq!(claims(&fixture.map, None, |_, _| false), Claims::default());
}

#[test]
fn what_is_to_be_done_is_claimed_with_the_first_date() {
    let mut fixture = Fixture::new("en");
    let ideas: LaneId = fixture.lane(LaneKind::Opportunity, "");
    let home = Home::Stage(fixture.stage("Stage"));
    let later = fixture.card(home, ideas, "later");
    let first = fixture.card(home, ideas, "first");
    for id in [later, first] {
        fixture.set(id, CardField::Decision, Decision::value(Some(Decision::Do)));
    }
    assert_eq!(all(&fixture.map), Claims::default());
    fixture.set(later, CardField::Due, Value::date(Some(jiff::civil::date(2027, 3, 1))));
    fixture.set(first, CardField::Due, Value::date(Some(jiff::civil::date(2027, 1, 31))));
    let found = all(&fixture.map);
    let plan = found.title(&fixture.map, HeadedPage::Decisions).unwrap();
    assert_eq!(plan.proof(), [Id::from(first), later.into()]);
    let said = Words::english().say_plain(&plan.sentence(&fixture.map));
    assert_eq!(said, "2 things are to be done, the first by 2027-01-31");
    assert_eq!(found.summary(), None);
}

/// All that is claimed about the samples, with the numbers and the nodes, in their languages.
#[test]
fn the_claims_about_the_samples_in_their_languages() {
    let mut told = String::new();
    for sample in crate::format::samples() {
        let map = sample.map();
        let words = Words::of(&map.info().language).unwrap();
        told.push_str(&format!("{} {}\n", sample.name, sample.language));
        for claim in &all(&map).claims {
            let sentence = words.say_plain(&claim.sentence(&map));
            let why = claim.arithmetic(&map).map(|why| words.say_plain(&why)).unwrap_or_default();
            let proof: Vec<String> =
                claim.proof().into_iter().map(|id| without_kind(&map, id, Words::english())).collect();
            told.push_str(&format!("  {sentence}\n    {why}\n    {}\n", proof.join(" | ")));
        }
    }
    insta::assert_snapshot!(told.replace('\u{200E}', "‹lrm›"));
}
