//! Opportunities and pain points by descending score, with the calculation.

use super::write::HtmlPage;
use crate::insight::ranking::{Ranked, is_weighed, ranking};
use crate::model::{Choice, Home, LaneKind};

/// How many of each kind are shown.
const MOST: usize = 10;

pub(super) fn write(page: &mut HtmlPage<'_>) {
    let kinds = [(LaneKind::Opportunity, "deck-opportunities"), (LaneKind::PainPoint, "deck-pains")];
    let tables: Vec<_> = kinds
        .into_iter()
        .map(|(kind, title)| (kind, title, ranked(page, kind)))
        .filter(|one| !one.2.is_empty())
        .collect();
    if tables.is_empty() {
        return;
    }
    page.raw("<section>\n");
    let title = page.say("export-sheet-ranking");
    page.element("h2", "", &title);
    let arithmetic = page.say("deck-arithmetic");
    page.element("p", "arithmetic", &arithmetic);
    page.raw("<div class=\"ranking\">\n");
    for (kind, title, ranked) in tables {
        page.raw(&format!("<div class=\"{}\">\n", kind.name()));
        let title = page.say(title);
        page.element("h3", "", &title);
        table(page, &ranked);
        page.raw("</div>\n");
    }
    page.raw("</div>\n</section>\n");
}

/// The top entries among the exported cards that have been rated.
fn ranked(page: &HtmlPage<'_>, kind: LaneKind) -> Vec<Ranked> {
    let (map, selection) = (page.map, &page.options.selection);
    let (lanes, stages) = (selection.lanes(map), selection.stages(map));
    let is_written = |ranked: &Ranked| {
        map.card(ranked.card).is_some_and(|card| {
            let stage = map.stage_of(card.place.home);
            lanes.contains(&card.place.lane)
                && stage.is_some_and(|stage| stages.contains(&stage))
                && selection.takes(card)
        })
    };
    let ranked = ranking(map, kind).into_iter();
    ranked.filter(|one| is_written(one) && is_weighed(map, one)).take(MOST).collect()
}

fn table(page: &mut HtmlPage<'_>, ranked: &[Ranked]) {
    page.raw("<div class=\"scroll\">\n<table>\n<thead>\n<tr>");
    let heads = ["deck-score", "deck-text", "field-votes", "field-severity", "field-evidence"];
    for name in heads {
        let name = page.say(name);
        page.open("th scope=\"col\"", "", &name);
        page.text(&name);
        page.raw("</th>");
    }
    page.raw("</tr>\n</thead>\n<tbody>\n");
    ranked.iter().for_each(|one| row(page, one));
    page.raw("</tbody>\n</table>\n</div>\n");
}

fn row(page: &mut HtmlPage<'_>, ranked: &Ranked) {
    let Some(card) = page.map.card(ranked.card) else { return };
    let numbers = page.numbers(card.facets().personas.iter().copied());
    page.raw(&if numbers.is_empty() { "<tr>".to_owned() } else { format!("<tr data-for=\"{numbers}\">") });
    let direction = page.direction_name();
    page.raw(&format!("<td class=\"number score\" dir=\"{direction}\">{}</td>", ranked.score()));
    page.open("th scope=\"row\"", "", &card.text);
    page.text(&card.text);
    let home = card.place.home;
    let stage = page.map.stage_of(home).and_then(|id| page.map.stage(id)).map(|stage| stage.name.clone());
    let touchpoint = match home {
        Home::Stage(_) => None,
        Home::Touchpoint(id) => page.map.touchpoint(id).map(|touchpoint| touchpoint.name.clone()),
    };
    let place = [stage, touchpoint].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    page.element("span", "facet", &place);
    page.raw("</th>");
    for number in [ranked.votes, ranked.severity, ranked.evidence] {
        page.raw(&format!("<td class=\"number\" dir=\"{direction}\">{number}</td>"));
    }
    page.raw("</tr>\n");
}
