//! The ranking: cards by descending score, each with its rank, score and text, and below it stage,
//! touchpoint and the calculation.

use super::paint::{Style, TextColumn, TextPainter, natural_width};
use super::screen::GAP;
use crate::export::ranking::{UNKNOWN, formula, place_of, ranking_of};
use crate::export::sheet::Text;
use crate::export::{Evidence, ExportOptions};
use crate::insight::ranking::{Ranked, arithmetic, below};
use crate::model::Map;
use crate::text::base_direction;
use crate::words::Message;

pub(super) fn ranking(map: &Map, options: &ExportOptions, painter: &mut TextPainter) {
    let ranking = ranking_of(map, options);
    let title = options.say(ranking.score.title());
    painter.line(&title, Style::STRONG);
    painter.line(&formula(&ranking, options), Style::DIM);
    painter.gap();
    if ranking.rows.is_empty() {
        painter.line(&options.words.say_plain(&Message::new("show-nothing-ranked")), Style::DIM);
    }
    let score = |row: &Ranked| row.score.map_or(UNKNOWN.to_owned(), |score| score.to_string());
    let number = |place: usize| (place + 1).to_string();
    // Not `natural_width`: ranks and scores have no bar as cards have.
    let widest = |texts: &mut dyn Iterator<Item = String>| texts.map(|text| crate::text::width(&text)).max();
    let place_width = number(ranking.rows.len()).len();
    let score_width = widest(&mut ranking.rows.iter().map(score)).unwrap_or(1);
    let room = painter.room().map(|room| room.saturating_sub(place_width + score_width + 2 * GAP).max(1));
    for (place, row) in ranking.rows.iter().enumerate() {
        if place == ranking.scored
            && let Some(below) = below(&ranking)
        {
            painter.gap();
            painter.line(&options.words.say_plain(&below), Style::DIM);
        }
        let Some(card) = map.card(row.card) else { continue };
        let texts = [Text {
            text: card.text.clone(),
            direction: base_direction(&card.text, painter.direction()),
            evidence: Evidence::default(),
        }];
        let said = options.words.say_plain(&arithmetic(map, &ranking, row));
        let told = format!("{} · {said}", place_of(map, card));
        let width = room.unwrap_or_else(|| natural_width([card.text.as_str(), &told].into_iter()));
        let mut rows = painter.cards(&texts, width, Style::of_lane(row.kind));
        rows.extend(painter.text(&told, width, Style::DIM));
        let text = |text: String, width, style| TextColumn { width, rows: painter.text(&text, width, style) };
        let place = text(number(place), place_width, Style::DIM);
        let score = text(score(row), score_width, Style::STRONG);
        painter.beside(&[place, score, TextColumn { width, rows }]);
    }
}
