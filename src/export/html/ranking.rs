//! The ranking: a table for each kind of card, by descending score, with the calculation.

use super::write::HtmlPage;
use crate::export::ranking::{UNKNOWN, formula, kinds, place_of, ranking_of, rows};
use crate::insight::headline::HeadedPage;
use crate::insight::ranking::{Amount, Ranked, Ranking};
use crate::model::Choice;

/// The most cards of a kind that are shown.
const MOST: usize = 10;

pub(super) fn write(page: &mut HtmlPage<'_>) {
    let ranking = ranking_of(page.map, page.options);
    if !ranking.rows.iter().any(Ranked::is_weighed) {
        return;
    }
    page.raw("<section>\n");
    page.heading(HeadedPage::Ranking, "export-sheet-ranking", "");
    let arithmetic = formula(&ranking, page.options);
    page.element("p", "arithmetic", &arithmetic);
    page.raw("<div class=\"ranking\">\n");
    for (kind, title) in kinds(ranking.score) {
        let mut ranked = rows(&ranking, kind);
        if ranked.is_empty() {
            continue;
        }
        ranked.truncate(MOST);
        page.raw(&format!("<div class=\"{}\">\n", kind.name()));
        let title = page.say(title);
        page.element("h3", "", &title);
        table(page, &title, &ranking, &ranked);
        page.raw("</div>\n");
    }
    page.raw("</div>\n</section>\n");
}

fn table(page: &mut HtmlPage<'_>, title: &str, ranking: &Ranking, ranked: &[&Ranked]) {
    let factors = ranking.used.iter().map(|factor| factor.label());
    let heads = ["deck-score", "deck-text"].into_iter().chain(factors);
    page.table(title, heads, |page| ranked.iter().for_each(|one| row(page, one)));
}

fn row(page: &mut HtmlPage<'_>, ranked: &Ranked) {
    let Some(card) = page.map.card(ranked.card) else { return };
    page.open_row(card.facets().personas.iter().copied());
    let direction = page.direction_name();
    let score = ranked.score.map_or(UNKNOWN.to_owned(), |score| score.to_string());
    page.raw(&format!("<td class=\"number score\" dir=\"{direction}\">{score}</td>"));
    page.open("th scope=\"row\"", "", &card.text);
    page.text(&card.text);
    let place = place_of(page.map, card);
    page.element("span", "facet", &place);
    page.raw("</th>");
    for amount in &ranked.amounts {
        let number = amount.map_or(UNKNOWN.to_owned(), |Amount { counts, .. }| counts.to_string());
        page.raw(&format!("<td class=\"number\" dir=\"{direction}\">{number}</td>"));
    }
    page.raw("</tr>\n");
}
