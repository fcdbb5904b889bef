use super::*;
use crate::format::{map_text, samples};
use crate::model::{CardField, Home, LaneKind, TouchpointField, Value};
use crate::ops::fixture::Fixture;

fn written(map: &Map, options: &ExportOptions) -> String {
    String::from_utf8(html(map, options, &Watch::default()).unwrap()).unwrap()
}

#[test]
fn every_text_of_every_sample_is_on_its_page_and_nothing_runs_or_is_fetched() {
    for sample in samples() {
        let map = sample.map();
        let page = written(&map, &ExportOptions::of(&map));
        let plain = [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
            .iter()
            .fold(page.clone(), |page, (from, to)| page.replace(from, to));
        for (_, card) in map.cards() {
            assert!(plain.contains(&card.text), "{}: {}", sample.name, card.text);
        }
        assert!(page.contains("default-src 'none'"));
        for active in ["<script", " onclick", " href=", "url(", "@import", "http:", "https:"] {
            assert!(!page.contains(active), "{}: {active}", sample.name);
        }
        let direction = if map.info().is_right_to_left() { "rtl" } else { "ltr" };
        assert!(page.contains(&format!("<html lang=\"{}\" dir=\"{direction}\">", map.info().language)));
        for cell in page.split("<td").skip(1).chain(page.split("<th ").skip(1)) {
            assert!(
                cell.split('>').next().unwrap().contains("dir="),
                "every cell says its direction: {cell:.60}"
            );
        }
    }
}

#[test]
fn each_text_says_its_own_direction_and_for_whom_it_is() {
    let mut fixture = Fixture::new("he");
    let (noa, dan) = (fixture.persona("נועה"), fixture.persona("Dan"));
    let lane = fixture.lane(LaneKind::PainPoint, "");
    let stage = fixture.stage("שלב");
    let touchpoint = fixture.touchpoint(stage, "Google");
    fixture.set(touchpoint, TouchpointField::Emotion, Value::Whole(-1));
    fixture.set(touchpoint, TouchpointField::Emotions.of(dan), Value::Whole(2));
    let card = fixture.card(Home::Touchpoint(touchpoint), lane, "NPS 50% (יעד).");
    fixture.set(card, CardField::Personas.of(noa), Value::Yes);
    let page = written(&fixture.map, &ExportOptions::of(&fixture.map));
    assert!(page.contains("<th scope=\"row\" dir=\"ltr\">Google"), "{page}");
    assert!(page.contains("<li class=\"card\" data-for=\"1\"><p dir=\"rtl\">NPS 50% (יעד).</p>"), "{page}");
    assert!(page.contains("<span data-except=\"2\" class=\"feeling\" dir=\"rtl\">רגש −1</span>"), "{page}");
    assert!(page.contains("<span data-for=\"2\" class=\"feeling\" dir=\"ltr\">Dan +2</span>"), "{page}");
    assert!(page.contains("body:has(#eyes-2:checked) [data-for]:not([data-for~=\"2\"])"));
    let mut hers = ExportOptions::of(&fixture.map);
    hers.selection.persona = Some(dan);
    let page = written(&fixture.map, &hers);
    assert!(
        !page.contains("NPS 50%") && !page.contains("<article data-for=\"1\"") && page.contains("Dan +2")
    );
}

#[test]
fn hostile_texts_are_only_texts() {
    let hostile = "</style></template><script>alert(1)</script><img src=x onerror=alert(1)>\"'&\u{0}\u{1b}\u{202e}\u{fffe}";
    let mut fixture = Fixture::new("en\" onload=\"x");
    let persona = fixture.persona(hostile);
    let lane = fixture.lane(LaneKind::PainPoint, hostile);
    let stage = fixture.stage(hostile);
    let touchpoint = fixture.touchpoint(stage, hostile);
    fixture.set(touchpoint, TouchpointField::Emotion, Value::Whole(1));
    let card = fixture.card(Home::Touchpoint(touchpoint), lane, &hostile.repeat(200));
    fixture.set(card, CardField::Owner, Value::text(hostile));
    fixture.set(card, CardField::Severity, Value::Whole(3));
    fixture.set(persona, crate::model::PersonaField::Quote, Value::text(hostile));
    let mut options = ExportOptions::of(&fixture.map);
    options.extras.embed = crate::export::Embed::Part;
    let page = written(&fixture.map, &options);
    assert!(page.contains("<span class=\"severity\" dir=\"ltr\">▲▲▲ hurts badly</span>"), "{page}");
    assert!(!page.contains("<script") && !page.contains("<img") && !page.contains("onload"));
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"und\" dir=\"ltr\">"), "{page:.80}");
    assert_eq!((page.matches("</style>").count(), page.matches("</template>").count()), (1, 1));
    assert!(
        !page.contains(|one: char| one.is_control() && one != '\n' || one == '\u{202e}' || one == '\u{fffe}')
    );
}

#[test]
fn the_map_goes_with_it_where_that_was_asked_for() {
    let map = crate::format::sample("amazon", "he").unwrap().map();
    let mut options = ExportOptions::of(&map);
    assert!(crate::export::embed::file_of(&written(&map, &options)).is_none());
    options.extras.embed = crate::export::Embed::Part;
    let page = written(&map, &options);
    assert_eq!(crate::export::embed::file_of(&page), Some(map_text(&map).into_bytes()));
}
