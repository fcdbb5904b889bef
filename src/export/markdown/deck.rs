//! Slides in Markdown for Marp and presenterm: the title, the summary, the emotion curve, slides with the
//! cards of each stage as lists (by touchpoint or, with [`Orientation::Across`], by lane), slides per
//! persona, and the ranking. Nothing is higher or wider than its slide in Marp, nor than a terminal of 120
//! columns and 40 lines in presenterm (`room`); what does not fit continues on further slides.
//!
//! Slides are separated by `---`, which presenterm accepts if its front matter contains
//! `end_slide_shorthand`. Marp ignores unknown keys there, but presenterm rejects them, so the
//! front matter may contain nothing else. What Marp needs to know is in comments of several lines, which
//! presenterm does not read. Titles are underlined, which both tools read as a slide's title.

mod curve;
mod room;
mod slides;

use self::room::STYLE;
use self::slides::{Part, Slide, flowing, numbered};
use super::table::escaped;
use crate::export::ExportOptions;
use crate::export::ranking::{UNKNOWN, formula, kinds, place_of, ranking_of, rows};
use crate::export::summary::{Told, claims_of, summary, title as title_of};
use crate::format::Orientation;
use crate::insight::claims::Claims;
use crate::insight::emotion::signed;
use crate::insight::headline::HeadedPage;
use crate::insight::name::lane_title;
use crate::model::{Card, Choice, Fields, Home, LaneId, Map, Persona, PersonaId, StageId, Value};
use crate::words::Message;

const FRONT: &str = "---\noptions:\n  end_slide_shorthand: true\n---\n\n";
const BREAK: &str = "\n---\n\n";
/// The most cards of a kind in the ranking; if there are more, the title states the total.
const RANKED: usize = 10;

pub(super) fn deck(map: &Map, options: &ExportOptions) -> String {
    let claims = claims_of(map, options);
    let mut slides = Vec::new();
    let is_whole = options.selection.stage.is_none();
    if is_whole {
        slides.extend(title(map, options));
        slides.extend(overall(map, options, &claims));
        let name = title_of(map, options, &claims, HeadedPage::Curve);
        let name = name.unwrap_or_else(|| options.say("deck-curve"));
        slides.extend(curve::slide(map, options, heading(&name)));
    }
    slides.extend(options.selection.stages(map).into_iter().flat_map(|id| stage(map, id, options, &claims)));
    let asked = options.selection.persona;
    let personas = map.persona_ids().iter().filter(|id| asked.is_none_or(|persona| persona == **id));
    if is_whole {
        slides.extend(personas.flat_map(|id| persona(map, *id, options)));
        slides.extend(ranking(map, options));
    }
    format!("{FRONT}{}{}", directives(map), numbered(options, &slides).join(BREAK))
}

/// What Marp has to know of all slides.
fn directives(map: &Map) -> String {
    let info = map.info();
    let direction = if info.is_right_to_left() { "rtl" } else { "ltr" };
    let language = info.language.as_str();
    let is_tag =
        !language.is_empty() && language.bytes().all(|one| one == b'-' || one.is_ascii_alphanumeric());
    let language = if is_tag { format!("lang: \"{language}\"\n") } else { String::new() };
    format!(
        "<!--\n{language}size: 16:9\npaginate: true\nstyle: |\n  section {{ direction: {direction} }}\n{STYLE}-->\n\n"
    )
}

/// A title in one line.
fn heading(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() { "…".to_owned() } else { paragraph(&line) }
}

/// Escapes a line so that it starts a plain paragraph, not a list, quotation or heading.
fn paragraph(line: &str) -> String {
    let line = escaped(line.trim());
    let mut characters = line.chars();
    match characters.next() {
        Some(first @ ('#' | '-' | '+' | '=' | '>' | ':')) => format!("\\{first}{}", characters.as_str()),
        Some(digit) if digit.is_ascii_digit() => {
            let digits: String = line.chars().take_while(char::is_ascii_digit).collect();
            match line.strip_prefix(&digits).unwrap_or_default() {
                rest if rest.starts_with(['.', ')']) => format!("{digits}\\{rest}"),
                _ => line,
            }
        }
        _ => line,
    }
}

/// The lines of a text as one paragraph with line breaks.
fn paragraphs(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(paragraph);
    lines.collect::<Vec<_>>().join("<br>")
}

fn title(map: &Map, options: &ExportOptions) -> Vec<Slide> {
    let info = map.info();
    let mut told = vec![Part::Paragraph(paragraphs(&info.scope))];
    if let Some(state) = info.state {
        told.push(Part::Paragraph(paragraphs(&options.words.say_plain(&Message::new(state.label())))));
    }
    let names =
        map.persona_ids().iter().filter_map(|id| map.persona(*id)).map(|persona| persona.name.as_str());
    let names: Vec<&str> = names.filter(|name| !name.trim().is_empty()).collect();
    if !names.is_empty() {
        let label = options.say("field-personas");
        told.push(Part::Paragraph(labelled(&label, &escaped(&names.join(", ")))));
    }
    flowing(&heading(&info.title), told)
}

/// The slide that sums up the map: findings, and what is to be done first.
fn overall(map: &Map, options: &ExportOptions, claims: &Claims) -> Vec<Slide> {
    let Some(summary) = summary(map, options, claims) else { return Vec::new() };
    let said = [&summary.quote, &summary.why].into_iter().flatten();
    let mut told: Vec<Part> = said.map(|said| Part::Paragraph(paragraphs(said))).collect();
    for (title, items) in [("summary-findings", &summary.findings), ("summary-first", &summary.actions)] {
        if !items.is_empty() {
            told.push(Part::Head(format!("**{}**", escaped(&options.say(title)))));
            told.extend(items.iter().enumerate().map(|(place, one)| item(place + 1, one)));
        }
    }
    told.extend(summary.sources.iter().map(|sources| Part::Paragraph(paragraphs(sources))));
    flowing(&heading(&summary.title), told)
}

/// An item of a numbered list.
fn item(number: usize, told: &Told) -> Part {
    let text = match &told.below {
        Some(below) => format!("**{}** ({})", line(&told.text), line(below)),
        None => format!("**{}**", line(&told.text)),
    };
    Part::Item(format!("{number}."), text)
}

/// A text in one line, escaped.
fn line(text: &str) -> String {
    escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The lines of a card in one line, escaped.
fn card_line(card: &Card) -> String {
    let lines = card.text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(escaped).collect::<Vec<_>>().join(" · ")
}

/// Escaped text after its label.
fn labelled(label: &str, text: &str) -> String {
    format!("**{}:** {text}", line(label))
}

/// A stage's slides: its cards below their touchpoints, or below their lanes.
fn stage(map: &Map, id: StageId, options: &ExportOptions, claims: &Claims) -> Vec<Slide> {
    let Some(stage) = map.stage(id) else { return Vec::new() };
    let title = title_of(map, options, claims, HeadedPage::Stage(id));
    let name = heading(title.as_ref().unwrap_or(&stage.name));
    let mut told = Vec::new();
    if title.is_some() {
        told.push(Part::Paragraph(paragraphs(&stage.name)));
    }
    let homes: Vec<Home> = map.homes_of(id).collect();
    let lanes = options.selection.lanes(map);
    match options.orientation {
        Orientation::Usual | Orientation::Down => {
            for home in homes {
                let cards = lanes.iter().flat_map(|lane| {
                    let label = lane_name(map, *lane, options);
                    cards(map, home, *lane, options).map(move |card| labelled(&label, &card_line(card)))
                });
                let head = match (home, home_name(map, home, options)) {
                    (Home::Stage(_), name) => format!("*{}*", line(&name)),
                    (Home::Touchpoint(_), name) => {
                        format!("**{}**{}", line(&name), feeling(map, home, options))
                    }
                };
                told.extend(list(head, cards.collect(), matches!(home, Home::Touchpoint(_))));
            }
        }
        Orientation::Across => {
            for lane in lanes {
                let cards = homes.iter().flat_map(|home| {
                    let label = home_name(map, *home, options);
                    cards(map, *home, lane, options).map(move |card| labelled(&label, &card_line(card)))
                });
                let head = format!("**{}**", line(&lane_name(map, lane, options)));
                told.extend(list(head, cards.collect(), false));
            }
        }
    }
    flowing(&name, told)
}

/// A head with its items. One without items is a paragraph, or nothing at all unless it is `kept`.
fn list(head: String, items: Vec<String>, kept: bool) -> Vec<Part> {
    if items.is_empty() {
        return if kept { vec![Part::Paragraph(head)] } else { Vec::new() };
    }
    let items = items.into_iter().map(|text| Part::Item("-".to_owned(), text));
    std::iter::once(Part::Head(head)).chain(items).collect()
}

fn lane_name(map: &Map, lane: LaneId, options: &ExportOptions) -> String {
    map.lane(lane).map(|lane| options.words.say_plain(&lane_title(lane))).unwrap_or_default()
}

fn home_name(map: &Map, home: Home, options: &ExportOptions) -> String {
    match home {
        Home::Stage(_) => options.say("export-whole-stage"),
        Home::Touchpoint(id) => map.touchpoint(id).map_or("…", |touchpoint| &touchpoint.name).to_owned(),
    }
}

/// The emotion at a touchpoint, after its name.
fn feeling(map: &Map, home: Home, options: &ExportOptions) -> String {
    let Home::Touchpoint(id) = home else { return String::new() };
    let emotion = map.touchpoint(id).and_then(|touchpoint| touchpoint.emotion(options.selection.persona));
    emotion.map_or(String::new(), |emotion| {
        let message = Message::new("deck-emotion").text("emotion", signed(emotion));
        format!(" · {}", escaped(&options.words.say_plain(&message)))
    })
}

fn cards<'map>(
    map: &'map Map,
    home: Home,
    lane: LaneId,
    options: &'map ExportOptions,
) -> impl Iterator<Item = &'map Card> {
    let cards = map.cards_in(home, lane).iter().filter_map(|id| map.card(*id));
    cards.filter(|card| options.selection.takes(card))
}

fn persona(map: &Map, id: PersonaId, options: &ExportOptions) -> Vec<Slide> {
    let Some(persona) = map.persona(id) else { return Vec::new() };
    let mut told =
        vec![Part::Paragraph(paragraphs(&persona.summary)), Part::Quotation(paragraphs(&persona.quote))];
    for row in Persona::ROWS {
        if let Value::Texts(texts) = (row.get)(persona) {
            let texts: Vec<String> = texts.iter().map(|text| escaped(&text.replace('\n', " "))).collect();
            told.push(Part::Paragraph(labelled(&options.say(row.label), &texts.join(" · "))));
        }
    }
    flowing(&heading(&persona.name), told)
}

/// The ranked cards of each kind, with their scores.
fn ranking(map: &Map, options: &ExportOptions) -> Vec<Slide> {
    let ranking = ranking_of(map, options);
    let of_kind = |(kind, title): (_, &'static str)| {
        let ranked = rows(&ranking, kind);
        if ranked.is_empty() {
            return Vec::new();
        }
        let mut told = vec![Part::Paragraph(paragraphs(&formula(&ranking, options)))];
        told.extend(ranked.iter().take(RANKED).enumerate().filter_map(|(place, row)| {
            let card = map.card(row.card)?;
            let score = row.score.map_or(UNKNOWN.to_owned(), |score| score.to_string());
            let below = format!("{} · {} {score}", place_of(map, card), options.say("deck-score"));
            Some(item(place + 1, &Told { text: card.text.clone(), below: Some(below) }))
        }));
        let mut name = options.say(title);
        if ranked.len() > RANKED {
            let message = Message::new("deck-first-of").text("title", name);
            name = options.words.say_plain(&message.number("shown", RANKED).number("count", ranked.len()));
        }
        flowing(&heading(&name), told)
    };
    kinds(ranking.score).flat_map(of_kind).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{LaneKind, PersonaField};
    use crate::ops::fixture::Fixture;

    #[test]
    fn a_slide_a_stage_and_a_persona_with_the_lanes_that_say_anything() {
        let mut fixture = Fixture::new("en");
        let noa = fixture.persona("# Noa");
        fixture.set(noa, PersonaField::Goals, Value::texts(&["sleep".to_owned(), "eat".to_owned()]));
        fixture.set(noa, PersonaField::Quote, Value::text("- one\n2. two"));
        let activity = fixture.lane(LaneKind::Activity, "Does");
        fixture.lane(LaneKind::Goal, "Nothing");
        let first = fixture.stage("- First");
        let touchpoint = fixture.touchpoint(first, "Ads");
        fixture.card(Home::Touchpoint(touchpoint), activity, "Sees");
        fixture.stage("");
        let written = deck(&fixture.map, &ExportOptions::of(&fixture.map));
        let (front, slides) = written.split_once("-->\n\n").unwrap();
        assert!(front.starts_with("---\noptions:\n  end_slide_shorthand: true\n---\n\n<!--\n"), "{front}");
        assert!(front.contains("direction: ltr"));
        assert_eq!(
            slides,
            "Map\n===\n\n**Personas:** # Noa\n\n---\n\n\
             \\- First\n===\n\n**Ads**\n\n- **Does:** Sees\n\n---\n\n\
             …\n===\n\n---\n\n\
             \\# Noa\n===\n\n> \\- one\\\n> 2\\. two\n\n**Goals:** sleep · eat\n"
        );
    }

    #[test]
    fn one_stage_has_its_own_slides_in_either_orientation() {
        let map = crate::format::sample("amazon", "he").unwrap().map();
        let mut options = ExportOptions::of(&map);
        options.selection.stage = map.stage_ids().first().copied();
        for orientation in [Orientation::Down, Orientation::Across] {
            let slides = deck(&map, &ExportOptions { orientation, ..options.clone() });
            assert!(slides.contains("direction: rtl"));
            let lines: Vec<&str> = slides.lines().collect();
            let titles = lines.windows(2).filter(|pair| pair[1] == "===").map(|pair| pair[0]);
            let titles: Vec<&str> = titles.collect();
            let stage = map.stage(map.stage_ids()[0]).unwrap();
            assert!(
                !titles.is_empty() && titles.iter().all(|title| title.starts_with(&stage.name)),
                "{titles:?}"
            );
            assert!(slides.lines().filter(|line| line.starts_with("- **")).count() > 3, "{slides}");
            assert!(!slides.contains("<br>"), "presenterm reads no line break within a paragraph");
        }
    }

    #[test]
    fn the_curve_is_a_picture_for_one_tool_and_words_for_the_other() {
        let map = crate::format::sample("amazon", "he").unwrap().map();
        let slides = deck(&map, &ExportOptions::of(&map));
        let curve = slides.split(BREAK).find(|slide| slide.contains("_class: curve")).unwrap();
        let picture = curve.split("base64,").nth(1).unwrap().split('\'').next().unwrap();
        let svg = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, picture).unwrap();
        let svg = String::from_utf8(svg).unwrap();
        assert!(svg.contains("direction=\"rtl\"") && svg.contains("שירות לקוחות"), "{svg}");
        assert!(curve.contains("שירות לקוחות −2"), "{curve}");
        assert!(!curve.lines().any(|line| line.starts_with("<!--") && line.ends_with("-->")));
    }

    #[test]
    fn no_word_is_lost_between_slides() {
        let map = long();
        let slides = deck(&map, &ExportOptions::of(&map));
        for number in 0..WORDS {
            assert!(slides.contains(&format!("word{number}x")), "{number}");
        }
        assert!(slides.contains("Stage (2 of "), "more than a slide");
    }

    const WORDS: usize = 4000;

    /// A map with one card of many words.
    fn long() -> Map {
        let mut fixture = Fixture::new("en");
        let lane = fixture.lane(LaneKind::Activity, "");
        let stage = fixture.stage("Stage");
        let text: Vec<String> = (0..WORDS).map(|number| format!("word{number}x")).collect();
        fixture.card(Home::Stage(stage), lane, &text.join(" "));
        fixture.map
    }
}
