//! Mermaid journeys, outlines, and the recognition of pastes.

use super::{left, text, told};
use crate::import::{ImportError, ImportRequest, ImportShape, ImportSource, import, recognise};

#[test]
fn a_journey_with_everything_that_mermaid_allows() {
    let import = text(
        "\u{feff}---\nconfig: {}\n---\r\n%%{init: {\r\n'theme': 'dark'}}%%\r\njourney\r\n  accTitle: Spoken\r\n  \
         title A #quot;day#quot; out %% this too\r\n  accDescr {\r\n  Two\r\n  lines }\r\n  section Go #58; there\r\n    \
         Walk#59; slowly: 5: Me, Cat\r\n    Bus: 2.4: Me\r\n    Fall: -3\r\n    Fly: 0: Cat\r\n    Lost\r\n    \
         Odd: much: Me # a comment\r\n  section Back\r\n    Sleep<br/>deeply: 4: Me, Cat\r\n  section Go #58; there\r\n    Again: 3: Me, Cat\r\n",
    );
    assert_eq!(import.shape, ImportShape::Mermaid);
    assert_eq!(import.map.info().title, "A \"day\" out %% this too");
    assert_eq!(import.map.info().scope, "Spoken\nTwo\nlines");
    assert_eq!(
        told(&import.map),
        [
            "Go : there",
            "/ Walk; slowly (2)",
            "/ Bus (-1)",
            "  Activity: Bus",
            "/ Fall (-2)",
            "/ Fly (-2)",
            "  Activity: Fly",
            "/ Odd",
            "  Activity: Odd",
            "Back",
            "/ Sleep\ndeeply (1)",
            "Go : there",
            "/ Again (0)",
            "Unplaced",
            "  Unplaced: Lost",
            "  Unplaced: much",
        ]
    );
    assert_eq!(
        left(&import),
        ["Lost @ line 17: It is a task without a score.", "much @ line 18: It is not a number."]
    );
    let remarks: Vec<String> = import.remarks.iter().map(ToString::to_string).collect();
    assert_eq!(remarks[0], "The score 2.4 became 2: scores are whole numbers from 1 to 5.");
    assert_eq!(remarks.len(), 3);
    assert_eq!(import.counts.personas, 2);
}

#[test]
fn a_journey_without_sections_and_one_in_a_fence() {
    let bare = text("journey\ntitle Lunch\nEat: 5\n");
    assert_eq!(told(&bare.map), ["Lunch", "/ Eat (2)"]);
    let fenced = text("Look:\n\n```mermaid\njourney\n  section A\n    B: 1: C\n```\n\nmore: 5\n");
    assert_eq!(told(&fenced.map), ["A", "/ B (-2)", "Unplaced", "  Unplaced: Look:", "  Unplaced: more: 5"]);
}

const OUTLINE: [&str; 3] = [
    "The shop\n  Persona: Noa\n  1. Before\n    Ad\n      Sees it\n      Pain: too many\n        of the same\n        Severity: high\n      \
     Emotion: 😡\n    Opportunities\n      one picture\n      one price\n  2. After\n    Mail\n      Thought: who?\n",
    "# The shop\n\nPersona: Noa\n\n## Before\n- Ad\n  - Sees it\n  - Pain: too many\n    - of the same\n    - Severity: high\n  - Emotion: -2\n\
     - Opportunities\n  - one picture\n  - one price\n\n## After\n- Mail\n  - Thought: who?\n",
    "The shop\n\tPersona: Noa\n\tBefore\n\t\tAd\n\t\t\tSees it\n\t\t\tPain: too many\n\t\t\t\tof the same\n\t\t\t\tSeverity: high\n\t\t\t\
     Emotion: very negative\n\t\tOpportunities:\n\t\t\tone picture\n\t\t\tone price\n\tAfter\n\t\tMail\n\t\t\tThought: who?\n",
];

#[test]
fn an_outline_in_any_dress() {
    for outline in [OUTLINE[0], OUTLINE[2]] {
        let import = text(outline);
        assert_eq!(
            (import.shape, import.map.info().title.as_str()),
            (ImportShape::Outline, "The shop"),
            "{outline}"
        );
        assert_eq!(
            told(&import.map),
            [
                "Before",
                "  Opportunities: one picture",
                "  Opportunities: one price",
                "/ Ad (-2)",
                "  Activity: Sees it",
                "  Pain: too many\nof the same",
                "After",
                "/ Mail",
                "  Thought: who?",
            ],
            "{outline}"
        );
        assert_eq!(import.unplaced, [], "{outline}");
        assert_eq!(import.counts.personas, 1, "{outline}");
        let pain = import.map.cards().find(|(_, card)| card.text.starts_with("too many")).unwrap().1;
        assert_eq!(pain.facets().weight.severity, Some(3));
    }
    let import = text(OUTLINE[1]);
    assert_eq!(
        (import.counts.stages, import.counts.touchpoints, import.unplaced.len()),
        (2, 2, 0),
        "{:#?}",
        told(&import.map)
    );
}

#[test]
fn an_outline_in_hebrew_with_touchpoints_in_a_group() {
    let import = text(
        "שלב 1: לפני\n  נקודות מגע:\n    מודעה\n      רואה\n      כאב: יותר מדי\n    חיפוש\nשלב 2: אחרי\n  מייל\n    קורא\n",
    );
    assert_eq!(
        told(&import.map),
        [
            "לפני",
            "/ מודעה",
            "  Activity: רואה",
            "  כאב: יותר מדי",
            "/ חיפוש",
            "אחרי",
            "/ מייל",
            "  Activity: קורא"
        ]
    );
}

#[test]
fn nothing_is_made_of_what_is_none() {
    let error =
        |bytes: &[u8]| import(&ImportSource { name: None, bytes }, &ImportRequest::default()).unwrap_err();
    assert_eq!(error(b""), ImportError::Empty);
    assert_eq!(error(b" \n\t\n"), ImportError::Empty);
    for text in ["one line", "several\nlines\nof text", "a,b,c\n1,2,3\n"] {
        assert_eq!(error(text.as_bytes()), ImportError::Unrecognised, "{text}");
    }
    for text in ["{}", "[1, 2]", "{\"stages\": 3}"] {
        assert!(matches!(error(text.as_bytes()), ImportError::OtherKind(_)), "{text}");
    }
    assert_eq!(error(b"\xff\x00\x01"), ImportError::NotText);
    assert_eq!(error(b"<svg xmlns='x'></svg>"), ImportError::NoMapInside("svg"));
    assert!(!error(b"PK\x03\x04nothing").to_string().is_empty());
}

#[test]
fn a_paste_is_recognised_where_it_is_surely_a_journey() {
    for (journey, language) in [
        ("Stage\tTouchpoint\tActivity\nBuy\tTill\tpays\n", "en"),
        ("Stage\tAwareness\tBuy\nActions\tsees\tpays\nPains\t\tdear\n", "en"),
        ("## Buy\n\n| Touchpoint | Pain point |\n|---|---|\n| Till | slow |\n", "en"),
        ("שלב 1: קנייה\nנקודת מגע | פעילות | נקודת כאב\nקופה | משלם | לאט\n", "he"),
        ("journey\n  section A\n    B: 3: C\n", "en"),
        (OUTLINE[0], "en"),
        (OUTLINE[1], "en"),
    ] {
        let import = recognise(journey, language);
        assert!(
            import.is_some_and(|import| import.counts.stages > 0 && import.map.info().language == language),
            "{journey}"
        );
    }
    for other in [
        "",
        "one line",
        "two\nlines",
        "a\tb\nc\td",
        "Touchpoint\tActivity\nTill\tpays",
        "Activity\tPain point\nlooks\tslow",
        "- a list\n- of things",
        "a list\n  with one below",
        "either | or\nthis | that",
        "Note: call Dana\nPain: my back",
        "https://example.org/a?b=c",
        "{\"a\": 1}",
        "fn main() {\n    if a {\n        b();\n    }\n}",
    ] {
        assert_eq!(recognise(other, "en"), None, "{other}");
    }
}
