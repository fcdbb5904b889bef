//! A self-contained HTML page: no scripts, fonts or external pictures, which its content security
//! policy also forbids. Light or dark by the reader's preference, light in print. Stages can be
//! folded, and a choice of persona hides what concerns others (with `:has()` and radio buttons).
//!
//! Every text states its own direction; the layout follows the map's direction by CSS logical
//! properties. All text is escaped, characters that would affect the display are shown as marks,
//! and what HTML does not allow is replaced.
//!
//! The parts in order: head and style, title, choice of persona, summary, curve, a table for each stage,
//! ranking, personas. Empty parts are left out.

mod curve;
mod decisions;
mod personas;
mod ranking;
mod stages;
mod style;
mod summary;
mod write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use self::write::HtmlPage;
use super::embed::{KEYWORD, carried, payload};
use super::evidence;
use super::{ExportError, ExportOptions, Watch};
use crate::model::{Choice, Map};

/// Nothing is loaded and nothing is executed.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

pub(super) fn html(map: &Map, options: &ExportOptions, watch: &Watch) -> Result<Vec<u8>, ExportError> {
    let mut page = HtmlPage::new(map, options);
    let stages = options.selection.stages(map);
    let steps = stages.len() + 1;
    watch.step(0, steps)?;
    head(&mut page);
    page.raw("<body>\n");
    title(&mut page);
    page.raw("<main>\n");
    persona_choice(&mut page);
    summary::write(&mut page);
    curve::write(&mut page);
    let lanes = stages::lanes(&page);
    for (done, stage) in stages.into_iter().enumerate() {
        watch.step(done + 1, steps)?;
        stages::write(&mut page, stage, &lanes);
    }
    ranking::write(&mut page);
    decisions::write(&mut page);
    personas::write(&mut page);
    page.raw("</main>\n");
    if let Some(carried) = carried(map, options) {
        page.raw(&format!("<template id=\"{KEYWORD}\">{}</template>\n", payload(&carried)));
    }
    page.raw("</body>\n</html>\n");
    Ok(page.finish().into_bytes())
}

/// A page with the decisions alone.
pub(super) fn decisions(map: &Map, options: &ExportOptions) -> Vec<u8> {
    let mut page = HtmlPage::new(map, options);
    head(&mut page);
    page.raw("<body>\n");
    title(&mut page);
    page.raw("<main>\n");
    let before = page.written();
    decisions::write(&mut page);
    if page.written() == before {
        let none = page.say("decisions-none");
        page.element("p", "", &none);
    }
    page.raw("</main>\n</body>\n</html>\n");
    page.finish().into_bytes()
}

fn head(page: &mut HtmlPage<'_>) {
    let language = page.language();
    let direction = page.direction_name();
    page.raw(&format!("<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n"));
    page.raw("<meta charset=\"utf-8\">\n");
    page.raw(&format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n"));
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw("<meta name=\"generator\" content=\"Masa\">\n<title>");
    let title = page.map.info().title.clone();
    page.text(if title.trim().is_empty() { "Masa" } else { &title });
    page.raw("</title>\n<style>\n");
    page.raw(&style::style(page.map, page.options));
    page.raw("</style>\n</head>\n");
}

/// The map's title, scope, authors, and last review.
fn title(page: &mut HtmlPage<'_>) {
    let (map, info) = (page.map, page.map.info());
    page.raw("<header>\n");
    if let Some(logo) = &page.options.look.design.logo {
        let picture = STANDARD.encode(&logo.png);
        let (width, height) = (logo.width, logo.height);
        let source = format!("data:image/png;base64,{picture}");
        page.raw(&format!(
            "<img class=\"logo\" alt=\"\" width=\"{width}\" height=\"{height}\" src=\"{source}\">\n"
        ));
    }
    page.element("h1", "", if info.title.trim().is_empty() { "Masa" } else { &info.title });
    if !info.scope.is_empty() {
        page.element("p", "scope", &info.scope);
    }
    let state = info.state.map(|state| page.say(state.label()));
    let reviewed = info.reviewed.map(|date| date.to_string());
    let facts = [
        ("field-state", state),
        ("field-team", Some(info.team.join(", ")).filter(|team| !team.is_empty())),
        ("field-reviewed", reviewed),
    ];
    let facts: Vec<(&'static str, String)> =
        facts.into_iter().filter_map(|(name, fact)| Some((name, fact?))).collect();
    if !facts.is_empty() {
        page.raw("<dl class=\"facts\">\n");
        for (name, fact) in facts {
            page.raw("<div>");
            let name = page.say(name);
            page.element("dt", "", &name);
            page.element("dd", "", &fact);
            page.raw("</div>\n");
        }
        page.raw("</dl>\n");
    }
    if let Some(legend) = evidence::legend(map, page.options) {
        page.element("p", "legend", &legend);
    }
    page.raw("</header>\n");
}

/// The choice of persona, if there are at least two.
fn persona_choice(page: &mut HtmlPage<'_>) {
    let personas = page.personas();
    if personas.len() < 2 {
        return;
    }
    page.raw("<fieldset class=\"eyes\">\n");
    let legend = page.say("export-eyes");
    page.element("legend", "", &legend);
    let everybody = page.say("deck-everybody");
    page.raw("<label><input type=\"radio\" name=\"eyes\" id=\"eyes-0\" checked>");
    page.element("span", "", &everybody);
    page.raw("</label>\n");
    for (number, name) in personas {
        page.raw(&format!("<label><input type=\"radio\" name=\"eyes\" id=\"eyes-{number}\">"));
        page.element("span", "", &name);
        page.raw("</label>\n");
    }
    page.raw("</fieldset>\n");
}

#[cfg(test)]
mod tests;
