//! The title page: the map's title, its persona and scope, and when it was last reviewed.

use super::frame::{PageFrame, SUBTITLE};
use super::{BlockContent, DeckParagraph, Page, PageBlock, PageKind, Rectangle};
use crate::export::Sheet;
use crate::export::evidence::legend as legend_of;
use crate::insight::marks;
use crate::insight::name::lane_title;
use crate::model::MapState;

/// The font sizes of the title and the maximum height of its box.
const LETTERS: [f32; 4] = [44.0, 36.0, 28.0, 20.0];
const TITLE_HEIGHT: f32 = 128.0;
const SCOPE_HEIGHT: f32 = 72.0;
/// The width of the label column, and the facts beside it.
const LABEL: f32 = 112.0;
const FACT: f32 = 13.0;
const FACT_HEIGHT: f32 = 56.0;
const WIDEST: f32 = 720.0;
/// The font size of the legend, and its distance from the foot of the page.
const LEGEND: f32 = 10.0;
const FOOT: f32 = 36.0;

pub(super) fn page(frame: &PageFrame) -> Page {
    let info = frame.map.info();
    let margin = frame.margin() + 24.0;
    let width = (frame.size.0 - 2.0 * margin).min(WIDEST);
    let at = |y: f32, height: f32| Rectangle { x: margin, y, width, height };
    let mut y = 136.0;
    let title = title(frame, &info.title, width);
    let title_height = frame.height(&title, width);
    let mut blocks = vec![
        frame.fill(Rectangle { x: margin, y: y - 24.0, width: 64.0, height: 4.0 }, frame.design.accent()),
        PageBlock {
            place: frame.mirrored(at(y, title_height)),
            content: BlockContent::Title(vec![title]),
            description: String::new(),
        },
    ];
    y += title_height + 16.0;
    if !info.scope.trim().is_empty() {
        let scope = frame.paragraph(info.scope.clone(), frame.faint(SUBTITLE + 2.0));
        let scope = frame.shortened(scope, width, SCOPE_HEIGHT);
        let height = frame.height(&scope, width);
        blocks.push(frame.text(at(y, height), vec![scope]));
        y += height + 16.0;
    }
    y = (y + 16.0).max(frame.size.1 * 0.6);
    for (label, value) in facts(frame) {
        let value_place = Rectangle { x: margin + LABEL, width: width - LABEL, ..at(y, 0.0) };
        let value = frame.paragraph(value, frame.ink(FACT));
        let value = frame.shortened(value, value_place.width, FACT_HEIGHT);
        let height = frame.height(&value, value_place.width);
        let label = frame.paragraph(label, frame.faint(FACT));
        let label = frame.shortened(label, LABEL - 8.0, FACT_HEIGHT);
        let label_height = frame.height(&label, LABEL - 8.0);
        blocks.push(
            frame.text(Rectangle { width: LABEL - 8.0, height: label_height, ..at(y, 0.0) }, vec![label]),
        );
        blocks.push(frame.text(Rectangle { height, ..value_place }, vec![value]));
        y += height.max(label_height) + 8.0;
    }
    blocks.extend(legend(frame, Rectangle { x: margin, y, width: frame.size.0 - 2.0 * margin, height: 0.0 }));
    blocks.extend(frame.logo().map(|place| frame.logo_block(place)));
    Page { kind: PageKind::Title, title: info.title.clone(), blocks, notes: Vec::new() }
}

fn title(frame: &PageFrame, title: &str, width: f32) -> DeckParagraph {
    let set = |size: f32| frame.paragraph(title, frame.bold(size, frame.design.ink()));
    let found = LETTERS.iter().map(|size| set(*size)).find(|title| frame.fits(title, width, TITLE_HEIGHT));
    found.unwrap_or_else(|| frame.shortened(set(LETTERS[LETTERS.len() - 1]), width, TITLE_HEIGHT))
}

/// The lanes that no page shows, because nothing is in them.
fn left_out(frame: &PageFrame) -> String {
    let lanes = Sheet::spanning(frame.map, frame.options).left_out;
    let named = lanes.iter().filter_map(|id| frame.map.lane(*id)).map(lane_title).collect();
    marks::joined(named).map(|lanes| frame.tell(&lanes)).unwrap_or_default()
}

/// The signs that stand on cards, at the foot of the page below `above`, if there is room.
fn legend(frame: &PageFrame, above: Rectangle) -> Option<PageBlock> {
    let legend = frame.paragraph(legend_of(frame.map, frame.options)?, frame.faint(LEGEND));
    let height = frame.height(&legend, above.width);
    let y = frame.size.1 - FOOT - height;
    (y >= above.y).then(|| frame.text(Rectangle { y, height, ..above }, vec![legend]))
}

/// The facts about the map, with their labels.
fn facts(frame: &PageFrame) -> Vec<(String, String)> {
    let info = frame.map.info();
    let personas = frame.map.persona_ids().iter().filter_map(|id| frame.map.persona(*id));
    let personas: Vec<&str> = personas.map(|persona| persona.name.as_str()).collect();
    let state = match info.state {
        Some(MapState::Future) => "deck-state-future",
        Some(MapState::Current) | None => "deck-state-current",
    };
    let team: Vec<&str> = info.team.iter().map(String::as_str).collect();
    let facts = [
        ("deck-personas", personas.join(", ")),
        ("deck-state", frame.say(state)),
        ("field-team", team.join(", ")),
        ("deck-left-out", left_out(frame)),
        ("field-reviewed", info.reviewed.map(|date| date.to_string()).unwrap_or_default()),
    ];
    facts
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(label, value)| (frame.say(label), value))
        .collect()
}
