//! The personas, one sheet each.

use super::write::HtmlPage;
use crate::insight::headline::HeadedPage;
use crate::model::{Fields, Persona, PersonaId, Value};

pub(super) fn write(page: &mut HtmlPage<'_>) {
    let written = |id: &&PersonaId| page.number(**id).is_some();
    let personas: Vec<PersonaId> = page.map.persona_ids().iter().filter(written).copied().collect();
    if personas.is_empty() {
        return;
    }
    page.raw("<section>\n");
    page.heading(HeadedPage::Personas, "deck-personas", "");
    page.raw("<div class=\"personas\">\n");
    for id in personas {
        let Some(persona) = page.map.persona(id) else { continue };
        let number = page.numbers([id]);
        page.raw(&format!("<article data-for=\"{number}\">\n"));
        sheet(page, persona);
        page.raw("</article>\n");
    }
    page.raw("</div>\n</section>\n");
}

fn sheet(page: &mut HtmlPage<'_>, persona: &Persona) {
    page.element("h3", "", &persona.name);
    if !persona.summary.is_empty() {
        page.element("p", "", &persona.summary);
    }
    if !persona.quote.is_empty() {
        page.raw("<blockquote>");
        page.element("p", "", &persona.quote);
        page.raw("</blockquote>\n");
    }
    let lists = Persona::ROWS.iter().filter_map(|row| match (row.get)(persona) {
        Value::Texts(texts) => Some((row, texts)),
        _ => None,
    });
    let lists: Vec<_> = lists.collect();
    if lists.is_empty() {
        return;
    }
    page.raw("<dl>\n");
    for (row, texts) in lists {
        let label = page.options.say(row.label);
        page.element("dt", "", &label);
        for text in texts {
            page.element("dd", "", &text);
        }
        page.raw("\n");
    }
    page.raw("</dl>\n");
}
