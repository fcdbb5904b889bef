//! Markdown documents.

use super::{left, markdown, refused, told};
use crate::import::{
    HeadAnswers, HeadTarget, Import, ImportError, ImportRequest, ImportShape, ImportSource, import,
    import_all,
};

fn title(import: &Import) -> &str {
    &import.map.info().title
}

#[test]
fn a_journey_is_read_from_every_fence() {
    const JOURNEY: &str = "journey\n  title Kiln\n  section Fire\n    Load: 2: Potter\n";
    let quoted = |text: &str| text.lines().map(|line| format!("> {line}\n")).collect::<String>();
    let indented = |text: &str| text.lines().map(|line| format!("  {line}\n")).collect::<String>();
    let fenced = format!("```mermaid\n{JOURNEY}```\n");
    for document in [
        fenced.clone(),
        format!("~~~~ mermaid\n{JOURNEY}~~~~\n"),
        format!("```{{mermaid}}\n:caption: Kiln\n\n{JOURNEY}```\n"),
        format!("```{{.mermaid #kiln}}\n{JOURNEY}```\n"),
        format!("```\n{JOURNEY}```\n"),
        "```journey\ntitle Kiln\nsection Fire\nLoad: 2: Potter\n```\n".to_owned(),
        format!("```mermaid\n---\ntitle: Kiln\nconfig:\n  x: 1\n---\n{JOURNEY}```\n"),
        format!("```mermaid\n%%{{init: {{}}}}%%\n{JOURNEY}```\n"),
        quoted(&fenced),
        quoted(&quoted(&fenced)),
        format!("- Kiln\n\n{}", indented(&fenced)),
        format!("::: mermaid\n{JOURNEY}:::\n"),
        format!("<pre class=\"mermaid\">\n{JOURNEY}</pre>\n"),
        format!("<div class=\"mermaid\">\n\n{JOURNEY}\n</div>\n"),
        format!(".. mermaid::\n   :align: center\n\n{}", indented(&indented(JOURNEY))),
        JOURNEY.to_owned(),
    ] {
        let read = markdown(&format!("# Kiln\n\n{document}"));
        assert_eq!((read.shape, title(&read)), (ImportShape::Mermaid, "Kiln"), "{document}");
        assert_eq!(told(&read.map), ["Fire", "/ Load (-1)"], "{document}");
        assert_eq!(left(&read), Vec::<String>::new(), "{document}");
        assert_eq!(read.counts.personas, 1, "{document}");
    }
}

#[test]
fn what_stands_around_a_journey_is_its_scope_or_listed_with_its_line() {
    let read = markdown(
        "---\nlayout: post\n---\n# Kiln\n\nA day at the *kiln*.\n\n```mermaid\njourney\n  title Kiln\n  section Fire\n\
         \n    Load: 2: Potter\n```\n\n## Notes\n\n> Too [hot](https://example.test).\n\n- [x] open a window\n\n```sh\nblow\n```\n\n---\n",
    );
    assert_eq!(read.map.info().scope, "A day at the kiln.");
    assert_eq!(
        left(&read),
        [
            "Notes @ line 16: It belongs to no stage.",
            "Too hot. @ line 18: It belongs to no stage.",
            "open a window @ line 20: It belongs to no stage.",
            "blow @ line 22: It belongs to no stage.",
        ]
    );
}

#[test]
fn a_table_says_more_about_the_stages_of_a_journey() {
    let read = markdown(
        "# Ferry\n\n```mermaid\njourney\n  title Ferry\n  section Pier\n    Wait: 2: Rider\n  section Deck\n    Look: 4: Rider\n```\n\n\
         | Stage | Actions | Pain points |\n|---|---|---|\n| Pier | reads | rain |\n| Deck | sits | wind |\n\n### Deck\n\n- Idea: blankets\n",
    );
    assert_eq!(
        told(&read.map),
        [
            "Pier",
            "  Actions: reads",
            "  Pain points: rain",
            "/ Wait (-1)",
            "Deck",
            "  Actions: sits",
            "  Pain points: wind",
            "  Idea: blankets",
            "/ Look (1)",
        ]
    );
    assert_eq!((read.shape, left(&read)), (ImportShape::Document, Vec::new()));
}

#[test]
fn each_of_several_journeys_is_a_map_and_the_first_one_names_the_others() {
    let text = "# Workshop\n\n## A chair\n\n```mermaid\njourney\n  title Chair\n  section Bring\n    Carry: 2: Guest\n```\n\nIt is heavy.\n\n\
                ## A lamp\n\nWith a plug.\n\n```mermaid\njourney\n  title A lamp\n  section Mend\n    Solder: 5: Mender\n```\n";
    let source = ImportSource { name: Some("workshop.md"), bytes: text.as_bytes() };
    let first = import(&source, &ImportRequest::default()).unwrap();
    assert_eq!(title(&first), "Chair");
    let others: Vec<(&str, usize)> =
        first.others.iter().map(|other| (other.title.as_str(), other.line)).collect();
    assert_eq!(others, [("A lamp", 18)]);
    assert!(!first.is_complete());
    let all = import_all(&source, &ImportRequest::default()).unwrap();
    let [_, second] = all.as_slice() else { panic!("{}", all.len()) };
    assert_eq!((title(second), second.map.info().scope.as_str()), ("A lamp", "With a plug."));
    assert_eq!(told(&second.map), ["Mend", "/ Solder (2)"]);
    assert_eq!(left(second), Vec::<String>::new());
    assert!(all[0].map.info() != second.map.info() && all[0].others.is_empty());
}

#[test]
fn tables_keep_to_their_own_layout_and_stages() {
    let read = markdown(
        "# Garden\n\n## Ada\n\n| Stage | Hear | Join |\n|---|---|---|\n| Actions | sees | asks |\n| Pain points | signs | answers |\n\n\
         ## Bo\n\n| Stage | Search | Register |\n|---|---|---|\n| Actions | looks | fills |\n\n\
         | Stage | Touchpoint | Emotion |\n|---|---|---|\n| Leave | Gate | 4 |\n| Stay | Bench | 1 |\n",
    );
    assert_eq!(
        told(&read.map),
        [
            "Hear",
            "  Actions: sees",
            "  Pain points: signs",
            "Join",
            "  Actions: asks",
            "  Pain points: answers",
            "Search",
            "  Actions: looks",
            "Register",
            "  Actions: fills",
            "Leave",
            "/ Gate (1)",
            "Stay",
            "/ Bench (-2)",
            "Unplaced",
            "  Unplaced: Ada",
            "  Unplaced: Bo",
        ]
    );
}

#[test]
fn below_the_heading_of_a_persona_cards_are_about_it() {
    let read = markdown(
        "# Garden\n\n## Persona: Ada\n\n### Map\n\n| Stage | Hear |\n|---|---|\n| Actions | sees |\n| Pains | signs |\n\n\
         ## Persona: Bo\n\nLikes roses.\n\n| Stage | Hear |\n|---|---|\n| Actions | asks |\n| Pains | noise |\n",
    );
    let map = &read.map;
    let about: Vec<(String, usize)> = map
        .cards()
        .filter(|(_, card)| !card.facets().personas.is_empty())
        .map(|(_, card)| (card.text.clone(), card.facets().personas.len()))
        .collect();
    assert_eq!(about.len(), 4, "{about:?}");
    assert_eq!(map.persona_ids().len(), 2);
    assert_eq!(map.persona(map.persona_ids()[1]).unwrap().summary, "Likes roses.");
    // “Map” only says what stands below.
    assert_eq!(left(&read), Vec::<String>::new());
}

#[test]
fn a_heading_is_the_stage_of_the_table_of_labels_below_it() {
    let read = markdown(
        "# Café\n\n## Stage 1: Hear\n\n| Dimension | Detail |\n|---|---|\n| **Touchpoints** | Flyer, poster |\n| User *actions* | reads |\n\
         | Emotion | Curious |\n\n## Stage 2: Come\n\n| | |\n|---|---|\n| Touchpoint | Door |\n| Pain points | stuck<br>heavy |\n| Severity | high |\n| Emotion | 2 |\n",
    );
    assert_eq!(
        told(&read.map),
        [
            "Hear",
            "  User actions: reads",
            "  Emotion: Curious",
            "/ Flyer",
            "/ poster",
            "Come",
            "/ Door (2)",
            "  Pain points: stuck",
            "  Pain points: heavy",
        ]
    );
    assert_eq!((title(&read), left(&read)), ("Café", Vec::new()));
    let named = markdown(
        "| Field | Value |\n|---|---|\n| Stage | Come |\n| Actions | walks |\n\n| Field | Value |\n|---|---|\n| Stage | Go |\n| Pains | rain |\n",
    );
    assert_eq!(told(&named.map), ["Come", "  Actions: walks", "Go", "  Pains: rain"]);
}

#[test]
fn a_heading_with_a_list_beside_such_headings_is_a_stage_too() {
    let read = markdown(
        "# Clinic: a customer journey\n\n## Stage 1: Before\n\n- Site\n  - Pain: slow\n\n## Stage 2: Visit\n\n| Topic | Text |\n|---|---|\n\
         | Touchpoints | Desk |\n| Pains | queue |\n\n## Stage 3: After\n\n- Mail\n",
    );
    assert_eq!(
        told(&read.map),
        ["Before", "/ Site", "  Pain: slow", "Visit", "/ Desk", "  Pains: queue", "After", "/ Mail"]
    );
    assert_eq!(left(&read), Vec::<String>::new());
}

#[test]
fn a_table_about_the_persona_is_no_stage() {
    let read = markdown(
        "# Café\n\n| Field | Detail |\n|---|---|\n| Persona | Ada |\n| Scenario | A first visit |\n| Goals | cake |\n\n\
         | Stage | Come | Go |\n|---|---|---|\n| Actions | walks | pays |\n| Pains | rain | dear |\n",
    );
    assert_eq!(read.map.info().scope, "A first visit");
    assert_eq!((read.counts.personas, read.counts.stages), (1, 2), "{:?}", left(&read));
}

#[test]
fn a_column_of_touchpoints_in_several_rows_of_a_stage_is_no_list() {
    let read = markdown(
        "| Stage | Touchpoint | Pain |\n|---|---|---|\n| Find | Poster, large | small |\n| | Web<br>search | |\n| Book | Form, 1 | |\n| | Form, 2 | |\n",
    );
    assert_eq!(
        told(&read.map),
        ["Find", "/ Poster, large", "  Pain: small", "/ Web search", "Book", "/ Form, 1", "/ Form, 2"]
    );
}

#[test]
fn text_after_a_table_is_listed_line_by_line() {
    let read = markdown(
        "# Park\n\n| Stage | Come | Skate |\n|---|---|---|\n| Actions | parks | drops |\n| Pains | racks | wet |\nright below\n\n\
         ### Learned\n**Top worries:**\n1. ramps\n2. bikes\n\n**Ideas:**\n- a broom\n\n| Option | Meaning |\n|---|---|\n| -v | words | more |\n",
    );
    let words: Vec<String> = read.unplaced.iter().map(|one| one.text.clone()).collect();
    assert_eq!(
        words,
        [
            "right below",
            "Learned",
            "Top worries:",
            "ramps",
            "bikes",
            "Ideas:",
            "a broom",
            "Option | Meaning",
            "-v | words | more"
        ]
    );
    assert_eq!(read.counts.lanes, 3, "{:?}", told(&read.map));
}

#[test]
fn markup_is_no_text_of_an_outline() {
    let read = markdown(
        "---\ntags: [a]\n---\n\n# Laundry\n\n---\n\nWhere people wash.\n\n## Wash\n\n> Notes of a *Tuesday*.\n\n<!-- no card -->\n\n- **Machine**\n  \
         - **Pain:** no change\n  - *Thought:* shrinks?\n  - __Opportunity:__ by phone\n  - **Actions**: sorts\n- [ ] Dryer\n\n***\n\n\
         ```sh\ndial 100\n```\n\n## Fold\n\n**Pain points:**\n\n- [slow](https://example.test)\n\n___\n",
    );
    assert_eq!((title(&read), read.map.info().scope.as_str()), ("Laundry", "Where people wash."));
    assert_eq!(
        told(&read.map),
        [
            "Wash",
            "/ Machine",
            "  Pain: no change",
            "  Thought: shrinks?",
            "  Opportunity: by phone",
            "  Actions: sorts",
            "/ Dryer",
            "Fold",
            "  Pain points: slow",
        ]
    );
    let wash = read.map.stage(read.map.stage_ids()[0]).unwrap();
    assert_eq!(wash.note, "Notes of a Tuesday.\ndial 100");
    assert_eq!(left(&read), Vec::<String>::new());
}

#[test]
fn personas_of_an_outline_are_no_stages() {
    let read = markdown(
        "# Pool\n\n## Persona: Ada\n\nSwims daily.\n\n- Goal: a lane\n\n## Personas\n\n- Bo: a diver\n\n## Enter\n\n- Gate\n  - Pain: stuck\n\n## Leave\n- Gate\n",
    );
    assert_eq!(told(&read.map), ["Enter", "/ Gate", "  Pain: stuck", "Leave", "/ Gate"]);
    let map = &read.map;
    let told: Vec<(&str, &str)> = map
        .persona_ids()
        .iter()
        .filter_map(|id| map.persona(*id))
        .map(|one| (one.name.as_str(), one.summary.as_str()))
        .collect();
    assert_eq!(told, [("Ada", "Swims daily."), ("Bo", "a diver")]);
    assert_eq!(left(&read), Vec::<String>::new());
}

#[test]
fn an_outline_without_headings_may_lack_blank_lines() {
    let read = markdown("**Before**\n- Ad\n  - Pain: loud\nAfter\n- Mail\n  - Thought: who?\n");
    assert_eq!(told(&read.map), ["Before", "/ Ad", "  Pain: loud", "After", "/ Mail", "  Thought: who?"]);
    let plain = markdown("Before\n  Ad\n    Pain: loud\nAfter\n  Mail\n");
    assert_eq!(told(&plain.map), ["Before", "/ Ad", "  Pain: loud", "After", "/ Mail"]);
}

#[test]
fn headings_with_lists_are_stages_and_it_is_said_if_nothing_names_them() {
    let read = markdown("# Desk\n\n> Notes.\n\n## Call\n- Line\n\n```sh\ndial\n```\n\n## Wait\n- Music\n");
    assert_eq!(
        (title(&read), told(&read.map)),
        ("Desk", ["Call", "/ Line", "Wait", "/ Music"].map(String::from).into())
    );
    assert_eq!(read.map.info().scope, "Notes.");
    let remarks: Vec<String> = read.remarks.iter().map(ToString::to_string).collect();
    assert_eq!(
        remarks,
        ["Nothing in it names a stage, a touchpoint or a lane: its headings were taken for stages."]
    );
    assert!(read.is_complete());
}

#[test]
fn documents_without_a_journey_are_refused() {
    for document in [
        "<p align=\"center\"><img src=\"a.png\"></p>\n\n[![b](https://example.test/b.svg)](https://example.test)\n\n# tool\n\nInstall it:\n\n\
         ```sh\nnpm install tool\n```\n\n| Option | Meaning |\n|---|---|\n| -v | words |\n",
        "# tool\n\n## Features\n\n- fast\n- small\n\n## Installation\n\n- run it\n",
        "# Changelog\n\n## 1.0\n\n### Added\n\n- this\n\n### Fixed\n\n- that\n",
        "# Title\n\nOnly prose.\n\nMore of it.\n",
        "# Diagram\n\n```mermaid\nflowchart LR\n  A --> B\n```\n",
        "| A | B |\n|---|---|\n| 1 | 2 |\n",
    ] {
        assert_eq!(refused(document), ImportError::NoJourneyInDocument, "{document}");
    }
}

#[test]
fn a_table_in_html_is_a_table() {
    let read = markdown(
        "# Park\n\n<table>\n<tr><th>Stage</th><th>Touchpoint</th><th>Pain</th></tr>\n\n<tr><td rowspan=\"2\">Come</td>\
         <td>Gate</td><td>a <b>long</b> queue</td></tr>\n\n<tr><td>Map</td><td></td></tr>\n</table> and so on\n\nThe end.\n",
    );
    assert_eq!(told(&read.map)[..4], ["Come", "/ Gate", "  Pain: a long queue", "/ Map"]);
    let words: Vec<&str> = read.unplaced.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(words, ["and so on", "The end."]);
    let two = markdown(
        "- a <table><tr><td>Stage<td>Pain<tr><td>Buy<td>slow</table>\n\n<div><table><tr><td>Stage<td>Pain<tr><td>Go<td>far</table></div>\n\n\
         <table><tr><td>Never closed\n",
    );
    assert!(told(&two.map).contains(&"Go".to_owned()), "{:?}", told(&two.map));
    assert!(left(&two).iter().any(|line| line.contains("Never closed")), "{:?}", left(&two));
}

#[test]
fn what_the_user_says_about_heads_reaches_the_tables_of_a_document() {
    let text = "# Loja\n\nSobre a loja.\n\n| Etapa | Ponto | Dor |\n|---|---|---|\n| Comprar | Caixa | fila |\n\n| Opção | Valor |\n|---|---|\n| -v | sim |\n";
    assert_eq!(refused(text), ImportError::NoJourneyInDocument);
    let mut heads = HeadAnswers::default();
    for (head, target) in [("Etapa", "stage"), ("Ponto", "touchpoint"), ("Dor", "pain")] {
        heads.set(head, HeadTarget::named(target).unwrap());
    }
    let source = ImportSource { name: Some("loja.md"), bytes: text.as_bytes() };
    let read = import(&source, &ImportRequest { heads, ..ImportRequest::default() }).unwrap();
    assert_eq!(told(&read.map)[..3], ["Comprar", "/ Caixa", "  Dor: fila"]);
    assert_eq!(read.map.info().title, "Loja");
    let words: Vec<&str> = read.unplaced.iter().map(|one| one.text.as_str()).collect();
    assert!(words.iter().any(|said| said.contains("-v")), "{words:?}");
}
