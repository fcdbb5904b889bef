//! The decisions: a table for each of do, later and no.

use super::write::HtmlPage;
use crate::export::decisions::{COLUMNS, DecisionRow, rows, title};
use crate::insight::headline::HeadedPage;
use crate::model::{Choice, Decision};

/// Writes the section; nothing if nothing was decided.
pub(super) fn write(page: &mut HtmlPage<'_>) {
    let rows = rows(page.map, page.options);
    if rows.is_empty() {
        return;
    }
    page.raw("<section>\n");
    page.heading(HeadedPage::Decisions, "decisions-title", "");
    for decision in Decision::ALL {
        let of_kind: Vec<&DecisionRow> = rows.iter().filter(|row| row.decision == *decision).collect();
        if of_kind.is_empty() {
            continue;
        }
        let name = page.say(title(*decision));
        page.element("h3", "", &name);
        page.table(&name, COLUMNS.into_iter(), |page| of_kind.into_iter().for_each(|one| row(page, one)));
    }
    page.raw("</section>\n");
}

fn row(page: &mut HtmlPage<'_>, row: &DecisionRow) {
    let personas = page.map.card(row.card).map(|card| card.facets().personas.clone()).unwrap_or_default();
    page.open_row(personas);
    page.open("th scope=\"row\"", "", &row.what);
    page.text(&row.what);
    let direction = page.direction_name();
    page.raw(&format!("</th><td dir=\"{direction}\">"));
    for reason in &row.why {
        page.element("p", "", reason);
    }
    page.raw("</td>");
    page.element("td", "", &row.who);
    page.element("td", "number", &row.until);
    page.raw("</tr>\n");
}
