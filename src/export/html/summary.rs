//! What the map comes to: the most important claim, findings beside what is to be done first, and
//! what they are based on.

use super::write::HtmlPage;
use crate::export::summary::{Told, summary};
use crate::insight::headline::HeadedPage;

/// Writes the section; nothing if nothing can be claimed.
pub(super) fn write(page: &mut HtmlPage<'_>) {
    if page.options.selection.stage.is_some() {
        return;
    }
    let Some(summary) = summary(page.map, page.options, &page.claims) else { return };
    page.raw("<section class=\"summary\">\n");
    page.heading(HeadedPage::Summary, "summary-title", "");
    if let Some(quote) = &summary.quote {
        page.element("p", "quote", quote);
    }
    if let Some(why) = &summary.why {
        page.element("p", "arithmetic", why);
    }
    page.raw("<div class=\"columns\">\n");
    list(page, "findings", "summary-findings", &summary.findings);
    list(page, "actions", "summary-first", &summary.actions);
    page.raw("</div>\n");
    if let Some(sources) = &summary.sources {
        page.element("p", "sources", sources);
    }
    page.raw("</section>\n");
}

fn list(page: &mut HtmlPage<'_>, class: &str, title: &'static str, items: &[Told]) {
    if items.is_empty() {
        return;
    }
    page.raw(&format!("<div class=\"{class}\">\n"));
    let title = page.say(title);
    page.element("h3", "", &title);
    page.raw("<ol>\n");
    for told in items {
        page.raw("<li>");
        page.element("p", "", &told.text);
        if let Some(below) = &told.below {
            page.element("span", "facet", below);
        }
        page.raw("</li>\n");
    }
    page.raw("</ol>\n</div>\n");
}
