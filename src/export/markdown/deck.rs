//! Slides in Markdown for Marp and presenterm: the title, the summary, a slide with a table per stage, a slide
//! per persona.
//!
//! Slides are separated by `---`, which presenterm accepts if its front matter contains
//! `end_slide_shorthand`. Marp ignores unknown keys there, but presenterm rejects them, so the
//! front matter may contain nothing else. Titles are underlined, which both tools read as a slide's
//! title.

use super::table::{escaped, grid, table};
use crate::export::summary::{Told, claims_of, summary, title as title_of};
use crate::export::{ExportOptions, Selection};
use crate::format::Orientation;
use crate::insight::claims::Claims;
use crate::insight::headline::HeadedPage;
use crate::model::{Choice, Fields, Home, LaneId, Map, Persona, PersonaId, StageId, Value};
use crate::words::Message;

const FRONT: &str = "---\noptions:\n  end_slide_shorthand: true\n---\n\n";
const BREAK: &str = "\n---\n\n";

pub(super) fn deck(map: &Map, options: &ExportOptions) -> String {
    let claims = claims_of(map, options);
    let mut slides = Vec::new();
    if options.selection.stage.is_none() {
        slides.push(title(map, options));
        slides.extend(overall(map, options, &claims));
    }
    slides.extend(options.selection.stages(map).into_iter().map(|id| stage(map, id, options, &claims)));
    let asked = options.selection.persona;
    let personas = map.persona_ids().iter().filter(|id| asked.is_none_or(|persona| persona == **id));
    if options.selection.stage.is_none() {
        slides.extend(personas.filter_map(|id| persona(map, *id, options)));
    }
    FRONT.to_owned() + &slides.join(BREAK)
}

/// An underlined title.
fn heading(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = if line.is_empty() { "…".to_owned() } else { paragraph(&line) };
    format!("{line}\n===\n")
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
    lines.collect::<Vec<_>>().join("\\\n") + "\n"
}

fn title(map: &Map, options: &ExportOptions) -> String {
    let info = map.info();
    let mut slide = heading(&info.title);
    if !info.scope.trim().is_empty() {
        slide.push_str(&format!("\n{}", paragraphs(&info.scope)));
    }
    if let Some(state) = info.state {
        slide.push_str(&format!("\n{}", paragraphs(&options.words.say_plain(&Message::new(state.label())))));
    }
    let names =
        map.persona_ids().iter().filter_map(|id| map.persona(*id)).map(|persona| persona.name.as_str());
    let names: Vec<&str> = names.filter(|name| !name.trim().is_empty()).collect();
    if !names.is_empty() {
        let label = options.say("field-personas");
        slide.push_str(&format!("\n**{}:** {}\n", escaped(&label), escaped(&names.join(", "))));
    }
    slide
}

/// The slide that sums up the map: findings, and what is to be done first.
fn overall(map: &Map, options: &ExportOptions, claims: &Claims) -> Option<String> {
    let summary = summary(map, options, claims)?;
    let mut slide = heading(&summary.title);
    for said in [&summary.quote, &summary.why].into_iter().flatten() {
        slide.push_str(&format!("\n{}", paragraphs(said)));
    }
    for (title, told) in [("summary-findings", &summary.findings), ("summary-first", &summary.actions)] {
        if !told.is_empty() {
            slide.push_str(&format!("\n**{}**\n\n", escaped(&options.say(title))));
            told.iter().enumerate().for_each(|(place, one)| slide.push_str(&item(place + 1, one)));
        }
    }
    if let Some(sources) = &summary.sources {
        slide.push_str(&format!("\n{}", paragraphs(sources)));
    }
    Some(slide)
}

/// An item of a numbered list in one line.
fn item(number: usize, told: &Told) -> String {
    let line = |text: &str| escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    match &told.below {
        Some(below) => format!("{number}. **{}** ({})\n", line(&told.text), line(below)),
        None => format!("{number}. **{}**\n", line(&told.text)),
    }
}

/// A stage's slide: its table, with the lanes that are not empty there.
fn stage(map: &Map, id: StageId, options: &ExportOptions, claims: &Claims) -> String {
    let Some(stage) = map.stage(id) else { return String::new() };
    let title = title_of(map, options, claims, HeadedPage::Stage(id));
    let mut slide = heading(title.as_ref().unwrap_or(&stage.name));
    if title.is_some() {
        slide.push_str(&format!("\n{}", paragraphs(&stage.name)));
    }
    let says = |lane: &LaneId| map.homes_of(id).any(|home| cards(map, home, *lane, options) > 0);
    let lanes: Vec<LaneId> = options.selection.lanes(map).into_iter().filter(says).collect();
    if map.touchpoints_of(id).is_empty() && lanes.is_empty() {
        return slide;
    }
    let selection = Selection { lanes, stage: Some(id), persona: options.selection.persona };
    let options = ExportOptions { selection, ..options.clone() };
    let mut rows = grid(map, &options);
    // The slide already names the stage.
    match options.orientation {
        Orientation::Usual | Orientation::Down => rows.iter_mut().for_each(|row| drop(row.remove(0))),
        Orientation::Across => drop(rows.remove(0)),
    }
    slide.push('\n');
    slide.push_str(&table(&rows));
    slide
}

fn cards(map: &Map, home: Home, lane: LaneId, options: &ExportOptions) -> usize {
    let cards = map.cards_in(home, lane).iter().filter_map(|id| map.card(*id));
    cards.filter(|card| options.selection.takes(card)).count()
}

fn persona(map: &Map, id: PersonaId, options: &ExportOptions) -> Option<String> {
    let persona = map.persona(id)?;
    let mut slide = heading(&persona.name);
    if !persona.summary.trim().is_empty() {
        slide.push_str(&format!("\n{}", paragraphs(&persona.summary)));
    }
    if !persona.quote.trim().is_empty() {
        let quote = paragraphs(&persona.quote);
        let quote: Vec<String> = quote.lines().map(|line| format!("> {line}\n")).collect();
        slide.push_str(&format!("\n{}", quote.concat()));
    }
    for row in Persona::ROWS {
        if let Value::Texts(texts) = (row.get)(persona) {
            let texts: Vec<String> = texts.iter().map(|text| escaped(&text.replace('\n', " "))).collect();
            let label = escaped(&options.say(row.label));
            slide.push_str(&format!("\n**{label}:** {}\n", texts.join(" · ")));
        }
    }
    Some(slide)
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
        assert_eq!(
            deck(&fixture.map, &ExportOptions::of(&fixture.map)),
            "---\noptions:\n  end_slide_shorthand: true\n---\n\n\
             Map\n===\n\n**Personas:** # Noa\n\n---\n\n\
             \\- First\n===\n\n| Touchpoint | Does |\n| --- | --- |\n| Ads | Sees |\n\n---\n\n\
             …\n===\n\n---\n\n\
             \\# Noa\n===\n\n> \\- one\\\n> 2\\. two\n\n**Goals:** sleep · eat\n"
        );
    }

    #[test]
    fn one_stage_is_one_slide_in_either_orientation() {
        let map = crate::format::sample("amazon", "he").unwrap().map();
        let mut options = ExportOptions::of(&map);
        options.selection.stage = map.stage_ids().first().copied();
        for orientation in [Orientation::Down, Orientation::Across] {
            let slides = deck(&map, &ExportOptions { orientation, ..options.clone() });
            assert_eq!(slides.matches("\n===\n").count(), 1);
            assert!(slides.lines().filter(|line| line.starts_with('|')).count() > 3, "{slides}");
        }
    }
}
