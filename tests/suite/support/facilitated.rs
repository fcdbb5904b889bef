//! The session of 75 minutes that Masa is made for, as keys: from a template to the export. Who
//! plays it decides what the keys go to: the state alone, or the program in a terminal.

use std::collections::BTreeSet;

use masa::format::sample;
use masa::insight::votes;
use masa::model::{CardId, Home, LaneKind, Map};

use crate::support::rows::rows;

/// What the keys go to.
pub trait Player {
    /// Presses keys, written as a user types them.
    fn press(&mut self, keys: &str);
    /// Types a text.
    fn text(&mut self, text: &str);
    /// Shows the screen to the test at this point of the session.
    fn look(&mut self, name: &str);
    /// Goes on only when the screen shows this.
    fn wait_for(&mut self, text: &str);
}

/// What is typed that no sample has.
struct Phrases {
    scope: &'static str,
    parked: &'static str,
    waived: &'static str,
    twice: &'static str,
    /// What the dialogs of the vote say, as the screen shows it.
    voters: [&'static str; 3],
    all_voted: &'static str,
    all_placed: &'static str,
}

const ENGLISH: Phrases = Phrases {
    scope: "A shopper on her phone",
    parked: "Ask customer service",
    waived: "A matter for the next session",
    twice: "Too much advertising",
    voters: ["Voter 1", "Voter 2", "Voter 3"],
    all_voted: "3 have voted",
    all_placed: "3 have a place",
};

const HEBREW: Phrases = Phrases {
    scope: "קונה בטלפון",
    parked: "לשאול את שירות הלקוחות",
    waived: "עניין למפגש הבא",
    twice: "יותר מדי פרסומות",
    voters: ["1 עיבצמ", "2 עיבצמ", "3 עיבצמ"],
    all_voted: "3 :הכ דע ועיבצה",
    all_placed: "וכז 3",
};

fn phrases(language: &str) -> Phrases {
    if language == "he" { HEBREW } else { ENGLISH }
}

/// What the first row of each stage is weighed with: severity, frequency and evidence, as keys.
const WEIGHTS: [&str; 5] = ["2 6", "3 5", "3 6", "1 4", "2 5"];

/// How the touchpoints feel: the keys pressed at each, in the order of the journey.
const FEELINGS: [&str; 15] =
    ["-", "", "+", "+", "-", "- -", "+", "- -", "-", "+", "+ +", "-", "", "+", "+ +"];

/// The first pain of each touchpoint.
fn pains(map: &Map) -> Vec<CardId> {
    let lanes = map.lane_ids().iter();
    let lane =
        lanes.copied().find(|lane| map.lane(*lane).is_some_and(|lane| lane.kind == LaneKind::PainPoint));
    let lane = lane.expect("the map has pain points");
    let touchpoints = map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage).iter().copied());
    touchpoints.filter_map(|id| map.cards_in(Home::Touchpoint(id), lane).first().copied()).collect()
}

/// Holds the session with the rows of the Amazon sample, on the template for a purchase.
pub fn hold(player: &mut dyn Player, language: &str) {
    let sample = sample("amazon", language).expect("the sample is there").map();
    let phrases = phrases(language);
    let forward = if language == "he" { "h" } else { "l" };
    let persona = sample.persona_ids().first().and_then(|id| sample.persona(*id)).expect("it has personas");
    let stages = rows(&sample);

    player.look("0 the template");
    player.press("T");
    player.look("0 the agenda");
    player.press("Enter : s c o p e Enter Enter End");
    player.text(" ★");
    player.press("Tab Tab");
    player.text(phrases.scope);
    player.press("Esc Esc");
    player.look("0 title and scope");

    player.press("T n g p a");
    player.text(&persona.name);
    player.press("Tab");
    player.text(&persona.summary);
    player.press("Esc");
    player.look("5 the persona");

    player.press("T n g b Enter");
    for (place, stage) in stages.iter().enumerate() {
        for row in stage {
            for text in row {
                player.text(text);
                player.press("Tab");
            }
        }
        match place {
            0 => {
                player.press("F6");
                player.text(phrases.parked);
                player.press("Enter");
                player.look("13 capture, with a thought parked");
                player.press("Tab");
            }
            _ if place + 1 < stages.len() => player.press("Tab"),
            _ => {}
        }
    }
    player.press("Esc");
    player.look("13 everything captured");

    player.press("T n Home g g j j");
    let count: usize = stages.iter().map(Vec::len).sum();
    for place in 0..count {
        player.press(WEIGHTS[place % WEIGHTS.len()]);
        player.press(forward);
    }
    // Somebody said the same again, and somebody two things at once.
    player.press("Home g g j j a");
    player.text(phrases.twice);
    player.press("Esc");
    player.look("33 pains weighed");
    player.press("Space k Space J");
    player.press("Esc K");
    player.look("33 joined, and split again");
    player.press("u");

    player.press("T n Home g g");
    for feeling in FEELINGS {
        player.press(feeling);
        player.press(forward);
    }
    player.press("g c");
    player.look("43 the emotional line");

    player.press("T n g b f");
    player.text("evidence:none");
    player.press("Enter");
    player.look("50 what is not known");
    player.press("Esc Home g g j j");
    for place in 0..count {
        player.press(["8", "9", "7"][place % 3]);
        player.press(forward);
    }

    player.press("T n v");
    player.look("55 a vote is set up");
    player.press("Enter");
    for (voter, dots) in
        ["Space Space j Space", "j Space Space j Space", "j Space j Space Space"].iter().enumerate()
    {
        player.wait_for(phrases.voters[voter]);
        player.press(dots);
        player.look("55 a ballot");
        player.press("Enter Enter");
    }
    player.wait_for(phrases.all_voted);
    player.press("c c");
    player.wait_for(phrases.all_placed);
    player.look("55 the result");
    player.press("Esc");

    player.press("T n g r");
    player.look("62 the ranking");
    player.press("g m");
    for place in ["k k", "l k", "h k"] {
        player.press("m");
        player.press(place);
        player.press("Enter");
    }
    player.look("62 the matrix");
    player.press("g g d");
    player.text("Dana 2026-12-15");
    player.press("Enter j d Esc d j d Esc d d g d");
    player.look("62 the decisions");

    player.press("T n g x");
    player.look("70 the check");
    player.press("w");
    player.text(phrases.waived);
    player.press("Enter g b F5");
    player.look("70 presented: the title");
    player.press("PgDn");
    player.look("70 presented: the line");
    player.press("PgDn PgDn PgDn PgDn");
    player.look("70 presented: a stage");
    player.press("End");
    player.look("70 presented: the decisions");
    player.press("Esc g i");
    player.look("70 the parking lot");
    player.press("Esc : s c o p e Enter Enter Tab Tab Tab Tab");
    player.text("2026-11-21");
    player.press("Tab");
    player.text("90");
    player.press("Esc Esc Ctrl-E");
    player.look("75 the export");
}

/// What the session leaves in the map, whoever played it.
pub fn check(map: &Map, language: &str) {
    let sample = sample("amazon", language).expect("the sample is there").map();
    let phrases = phrases(language);
    let mut expected = rows(&sample);
    // The first pain was joined with what somebody had said again.
    let joined = format!("{}\n{}", expected[0][0][2], phrases.twice);
    expected[0][0][2] = joined;
    assert_eq!(rows(map), expected);
    let pains = pains(map);
    assert_eq!(pains.len(), 15);
    for pain in &pains {
        let card = map.card(*pain).expect("listed");
        let facets = card.facets();
        assert!(facets.weight.severity.is_some() && facets.proof.certainty.is_some(), "{}", card.text);
        assert_eq!(map.answers_to(*pain).len(), 1, "{}", card.text);
    }
    assert_eq!((map.info().scope.as_str(), map.info().state), (phrases.scope, None));
    assert_eq!(map.info().review_every_days, Some(90));
    let vote = map.ballot_ids().first().and_then(|id| map.ballot(*id)).expect("there was a vote");
    assert!(!vote.open);
    let dots = |pain: CardId| votes::of(map, pain.into());
    assert_eq!([dots(pains[0]), dots(pains[1]), dots(pains[2])], [Some(2), Some(4), Some(3)]);
    let decided = map.cards().filter_map(|(_, card)| card.facets().task.decision);
    assert_eq!(decided.collect::<BTreeSet<_>>().len(), 3);
    let parked =
        map.parked_ids().first().and_then(|id| map.parked_thought(*id)).expect("a thought is parked");
    assert_eq!(parked.text, phrases.parked);
    assert_eq!(parked.from, Some(map.stage_ids()[0].into()));
    assert_eq!(map.waiver_ids().len(), 1);
}
