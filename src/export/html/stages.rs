//! A stage in a foldable section: its table of touchpoints and lanes in the requested orientation,
//! and the cards with their fields.

use super::write::HtmlPage;
use crate::export::Evidence;
use crate::format::Orientation;
use crate::insight::emotion::signed;
use crate::insight::headline::HeadedPage;
use crate::insight::name::lane_title;
use crate::model::{Card, CardId, Choice, Home, LaneId, LaneKind, Stage, StageId, Touchpoint, TouchpointId};

/// Writes a stage with these lanes in its table.
pub(super) fn write(page: &mut HtmlPage<'_>, id: StageId, lanes: &[LaneId]) {
    let Some(stage) = page.map.stage(id) else { return };
    page.raw("<details open>\n<summary>");
    let title = page.title(HeadedPage::Stage(id));
    page.element("h2", "", title.as_ref().unwrap_or(&stage.name));
    if title.is_some() {
        page.element("span", "count", &stage.name);
    }
    let count = page.map.touchpoints_of(id).len();
    let counted = crate::words::Message::new("count-touchpoints").number("count", count);
    let counted = page.options.words.say_plain(&counted);
    page.element("span", "count", &counted);
    page.raw("</summary>\n");
    about(page, stage);
    whole(page, id);
    let touchpoints = page.map.touchpoints_of(id).to_vec();
    if !touchpoints.is_empty() {
        page.open_scroll(&stage.name);
        page.raw("<table>\n<caption class=\"hidden\">");
        page.text(&stage.name);
        page.raw("</caption>\n");
        let lanes: Vec<TableLane> =
            lanes.iter().map(|lane| TableLane::of(page, *lane, &touchpoints)).collect();
        match page.options.orientation {
            Orientation::Usual | Orientation::Down => down(page, &touchpoints, &lanes),
            Orientation::Across => across(page, &touchpoints, &lanes),
        }
        page.raw("</table>\n</div>\n");
    }
    page.raw("</details>\n");
}

/// The lanes shown in tables: those with cards at any touchpoint, so that all stages have the same
/// columns.
pub(super) fn lanes(page: &HtmlPage<'_>) -> Vec<LaneId> {
    let selection = &page.options.selection;
    let stages = selection.stages(page.map);
    let homes: Vec<Home> = stages
        .iter()
        .flat_map(|stage| page.map.touchpoints_of(*stage))
        .map(|touchpoint| Home::Touchpoint(*touchpoint))
        .collect();
    let lanes = selection.lanes(page.map).into_iter();
    lanes.filter(|lane| homes.iter().any(|home| !written(page, *home, *lane).is_empty())).collect()
}

/// The cards of a cell that are exported.
fn written<'map>(page: &HtmlPage<'map>, home: Home, lane: LaneId) -> Vec<(CardId, &'map Card)> {
    let map = page.map;
    let cards = map.cards_in(home, lane).iter().filter_map(|id| Some((*id, map.card(*id)?)));
    cards.filter(|(_, card)| page.options.selection.takes(card)).collect()
}

/// The cards of the stage as a whole, grouped by lane.
fn whole(page: &mut HtmlPage<'_>, id: StageId) {
    let home = Home::Stage(id);
    let lanes = page.options.selection.lanes(page.map).into_iter();
    let lanes: Vec<(LaneId, Vec<(CardId, &Card)>)> =
        lanes.map(|lane| (lane, written(page, home, lane))).filter(|(_, cards)| !cards.is_empty()).collect();
    if lanes.is_empty() {
        return;
    }
    let title = page.say("export-whole-stage");
    page.raw("<div class=\"whole\" role=\"group\" aria-label=");
    page.attribute(&title);
    page.raw(">\n");
    for (lane, cards) in lanes {
        page.raw(&format!("<div class=\"{}\">", kind(page, lane).name()));
        let title = title_of(page, lane);
        page.element("h3", "", &title);
        page.raw("<ul>\n");
        cards.into_iter().for_each(|one| card(page, one));
        page.raw("</ul></div>\n");
    }
    page.raw("</div>\n");
}

/// Facts about the stage itself.
fn about(page: &mut HtmlPage<'_>, stage: &Stage) {
    let mut facts = Vec::new();
    if stage.optional {
        facts.push(page.say("deck-optional"));
    }
    if stage.exit {
        facts.push(page.say("deck-exit"));
    }
    if let Some(back) = stage.loops_to.and_then(|id| page.map.stage(id)) {
        let message = crate::words::Message::new("deck-loops-to").text("stage", &back.name);
        facts.push(page.options.words.say_plain(&message));
    }
    let facts = facts.join(" · ");
    for text in [stage.note.as_str(), &facts] {
        if !text.is_empty() {
            page.element("p", "about", text);
        }
    }
}

struct TableLane {
    id: LaneId,
    /// The class of its cells: the kind, and whether it has no cards in this stage, which printed
    /// tables leave out.
    class: String,
}

impl TableLane {
    fn of(page: &HtmlPage<'_>, id: LaneId, touchpoints: &[TouchpointId]) -> TableLane {
        let says = |one: &TouchpointId| !written(page, Home::Touchpoint(*one), id).is_empty();
        let unused = if touchpoints.iter().any(says) { "" } else { " unused" };
        TableLane { id, class: format!("{}{unused}", kind(page, id).name()) }
    }
}

/// A row per touchpoint.
fn down(page: &mut HtmlPage<'_>, touchpoints: &[TouchpointId], lanes: &[TableLane]) {
    page.raw("<thead>\n<tr>");
    let corner = page.say("export-touchpoint");
    head(page, "col", "", &corner);
    lanes.iter().for_each(|lane| lane_head(page, lane, "col"));
    page.raw("</tr>\n</thead>\n<tbody>\n");
    for id in touchpoints {
        page.raw("<tr>\n");
        touchpoint(page, *id, "row");
        lanes.iter().for_each(|lane| cards(page, Home::Touchpoint(*id), lane));
        page.raw("</tr>\n");
    }
    page.raw("</tbody>\n");
}

/// A column per touchpoint.
fn across(page: &mut HtmlPage<'_>, touchpoints: &[TouchpointId], lanes: &[TableLane]) {
    let direction = page.direction_name();
    page.raw(&format!("<thead>\n<tr><td dir=\"{direction}\"></td>"));
    touchpoints.iter().for_each(|id| touchpoint(page, *id, "col"));
    page.raw("</tr>\n</thead>\n<tbody>\n");
    for lane in lanes {
        page.raw("<tr>\n");
        lane_head(page, lane, "row");
        touchpoints.iter().for_each(|id| cards(page, Home::Touchpoint(*id), lane));
        page.raw("</tr>\n");
    }
    page.raw("</tbody>\n");
}

fn head(page: &mut HtmlPage<'_>, scope: &str, class: &str, text: &str) {
    page.open(&format!("th scope=\"{scope}\""), class, text);
    page.text(text);
    page.raw("</th>");
}

fn kind(page: &HtmlPage<'_>, lane: LaneId) -> LaneKind {
    page.map.lane(lane).map_or(LaneKind::Custom, |lane| lane.kind)
}

fn title_of(page: &HtmlPage<'_>, id: LaneId) -> String {
    page.map.lane(id).map_or(String::new(), |lane| page.options.words.say_plain(&lane_title(lane)))
}

fn lane_head(page: &mut HtmlPage<'_>, lane: &TableLane, scope: &str) {
    let class = format!("lane {}", lane.class);
    let title = title_of(page, lane.id);
    head(page, scope, &class, &title);
}

fn touchpoint(page: &mut HtmlPage<'_>, id: TouchpointId, scope: &str) {
    let Some(touchpoint) = page.map.touchpoint(id) else { return };
    page.open(&format!("th scope=\"{scope}\""), "", &touchpoint.name);
    page.text(&touchpoint.name);
    if touchpoint.feeling.moment_of_truth {
        let truth = page.say("deck-moment-of-truth");
        page.element("span", "facet", &truth);
    }
    if !touchpoint.encounter.channel.is_empty() {
        page.element("span", "facet", &touchpoint.encounter.channel);
    }
    if !touchpoint.expectation.is_empty() {
        let expectation = format!("{}: {}", page.say("field-expectation"), touchpoint.expectation);
        page.element("span", "facet", &expectation);
    }
    feelings(page, touchpoint);
    page.raw("</th>\n");
}

/// The emotion for everybody, and of personas who feel differently.
fn feelings(page: &mut HtmlPage<'_>, touchpoint: &Touchpoint) {
    let exceptions = &touchpoint.feeling.exceptions;
    if let Some(feeling) = touchpoint.feeling.everyone {
        let except = page.numbers(exceptions.keys().copied());
        let told = format!("{} {}", page.say("field-emotion"), signed(feeling));
        page.open(&format!("span data-except=\"{except}\""), "feeling", &told);
        page.text(&told);
        page.raw("</span>");
    }
    for (persona, feeling) in exceptions {
        let Some(name) = page.map.persona(*persona).map(|persona| persona.name.clone()) else { continue };
        let Some(number) = page.number(*persona) else { continue };
        let told = format!("{name} {}", signed(i8::try_from(*feeling).unwrap_or_default()));
        page.open(&format!("span data-for=\"{number}\""), "feeling", &told);
        page.text(&told);
        page.raw("</span>");
    }
}

fn cards(page: &mut HtmlPage<'_>, home: Home, lane: &TableLane) {
    let cards = written(page, home, lane.id);
    let (direction, class) = (page.direction_name(), &lane.class);
    if cards.is_empty() {
        let unused = if class.ends_with("unused") { " class=\"unused\"" } else { "" };
        page.raw(&format!("<td{unused} dir=\"{direction}\"></td>\n"));
        return;
    }
    page.raw(&format!("<td class=\"cards {class}\" dir=\"{direction}\"><ul>\n"));
    cards.into_iter().for_each(|one| card(page, one));
    page.raw("</ul></td>\n");
}

fn card(page: &mut HtmlPage<'_>, (id, card): (CardId, &Card)) {
    let numbers = page.numbers(card.facets().personas.iter().copied());
    if numbers.is_empty() {
        page.raw("<li class=\"card\">");
    } else {
        page.raw(&format!("<li class=\"card\" data-for=\"{numbers}\">"));
    }
    page.element("p", "", &card.text);
    let evidence = Evidence::of(page.map, page.options, id, card);
    for (class, said) in [("severity", &evidence.severity), ("facet", &evidence.rest)] {
        if let Some(said) = said {
            page.element("span", class, said);
        }
    }
    for facet in facets(page, card) {
        page.element("span", "facet", &facet);
    }
    page.raw("</li>\n");
}

/// The other fields of a card, one line each: what is measured, impact and effort, the source.
fn facets(page: &HtmlPage<'_>, card: &Card) -> Vec<String> {
    let facets = card.facets();
    // Keep a label and its value on one line.
    let labelled = |name: &'static str, value: String| format!("{}:\u{a0}{value}", page.say(name));
    let number =
        |name: &'static str, number: Option<u8>| number.map(|number| labelled(name, number.to_string()));
    let measure = Some(card.metric().measure.clone()).filter(|measure| !measure.is_empty());
    let source = Some(facets.proof.source.clone()).filter(|source| !source.is_empty());
    let joined = |parts: Vec<Option<String>>| parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let weight =
        vec![number("field-impact", facets.weight.impact), number("field-effort", facets.weight.effort)];
    let lines = [joined(vec![measure]), joined(weight), joined(vec![source])];
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}
