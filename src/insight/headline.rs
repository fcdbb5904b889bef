//! The user's own titles of pages, for the presentation and for exports.

use crate::model::{Map, StageId};

/// A page that a headline can be the title of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadedPage {
    /// What the whole map comes to, on one page.
    Summary,
    /// The whole map as a table.
    Overview,
    Curve,
    Stage(StageId),
    Personas,
    Ranking,
    Decisions,
}

/// The names of the pages that are not of a stage, as in the file; that of a stage is its id.
pub const PAGES: [&str; 6] = ["summary", "overview", "curve", "personas", "ranking", "decisions"];

impl HeadedPage {
    /// Its name in the file.
    pub fn name(self) -> String {
        let [summary, overview, curve, personas, ranking, decisions] = PAGES;
        match self {
            HeadedPage::Summary => summary.to_owned(),
            HeadedPage::Stage(id) => id.to_string(),
            HeadedPage::Overview => overview.to_owned(),
            HeadedPage::Curve => curve.to_owned(),
            HeadedPage::Personas => personas.to_owned(),
            HeadedPage::Ranking => ranking.to_owned(),
            HeadedPage::Decisions => decisions.to_owned(),
        }
    }
}

/// The user's title of a page, if there is one.
pub fn headline(map: &Map, page: HeadedPage) -> Option<&str> {
    let headline = map.info().headlines.get(&page.name())?;
    (!headline.trim().is_empty()).then_some(headline)
}

/// How a page in the file is called for people: a stage by its name, if no other has the same.
pub fn page_title<'map>(map: &'map Map, page: &'map str) -> &'map str {
    let stage = page.parse::<StageId>().ok().and_then(|id| map.stage(id));
    let named = stage.map(|stage| stage.name.as_str());
    named.filter(|name| page_name(map, name) == page && !name.contains([':', '\n'])).unwrap_or(page)
}

/// The name in the file of a page that people call so: the exact name of a stage, unless several
/// have it, means its id.
pub fn page_name(map: &Map, called: &str) -> String {
    let known = PAGES.into_iter().find(|page| *page == called.to_lowercase());
    let stages =
        || map.stage_ids().iter().filter(|id| map.stage(**id).is_some_and(|stage| stage.name == called));
    match known {
        Some(page) => page.to_owned(),
        None => match stages().collect::<Vec<_>>().as_slice() {
            [stage] => stage.to_string(),
            _ => called.to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{FieldKey, Id, MapField, Value};
    use crate::ops::fixture::Fixture;

    #[test]
    fn people_call_a_stage_by_its_name_and_the_file_by_its_id() {
        let mut fixture = Fixture::new("en");
        let (first, _, twin) = (fixture.stage("Find"), fixture.stage("Pay"), fixture.stage("Pay"));
        let page = HeadedPage::Stage(first).name();
        fixture.set(Id::Map, MapField::Headlines.of(page.clone()), Value::text("Nobody finds it"));
        let map = &fixture.map;
        assert_eq!(headline(map, HeadedPage::Stage(first)), Some("Nobody finds it"));
        assert_eq!(headline(map, HeadedPage::Curve), None);
        assert_eq!((page_title(map, &page), page_name(map, "Find")), ("Find", page.clone()));
        // Two stages have this name.
        let twin = HeadedPage::Stage(twin).name();
        assert_eq!((page_title(map, &twin), page_name(map, "Pay").as_str()), (twin.as_str(), "Pay"));
        assert_eq!((page_title(map, "curve"), page_name(map, "Curve").as_str()), ("curve", "curve"));
        assert_eq!((page_title(map, "later"), page_name(map, "later").as_str()), ("later", "later"));
        assert_eq!(MapField::Headlines.of(page).key.map(|key| matches!(key, FieldKey::Text(_))), Some(true));
    }
}
