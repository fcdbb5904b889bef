//! The user's own titles of pages.

use super::frame::PageFrame;
use super::{BlockContent, Page, PageKind};
use crate::insight::headline::{HeadedPage, headline};
use crate::words::Message;

/// Gives the pages for which the user has headlines these as their titles. Returns what the footer
/// of each page says: the title of the map, and the usual title of the page if it was replaced.
pub(super) fn put(frame: &PageFrame, pages: &mut [Page]) -> Vec<String> {
    let map = &frame.map.info().title;
    let mut before = None;
    let mut foot = |page: &mut Page| {
        let is_continued = before.replace(page.kind) == Some(page.kind);
        match title(frame, page.kind, is_continued) {
            Some(title) => format!("{map} · {}", retitle(frame, page, title)),
            None => map.clone(),
        }
    };
    pages.iter_mut().map(&mut foot).collect()
}

fn title(frame: &PageFrame, kind: PageKind, is_continued: bool) -> Option<String> {
    let page = match kind {
        PageKind::Title => return None,
        PageKind::Grid => HeadedPage::Overview,
        PageKind::Curve => HeadedPage::Curve,
        PageKind::Stage(id) => HeadedPage::Stage(id),
        PageKind::Personas => HeadedPage::Personas,
        PageKind::Ranking => HeadedPage::Ranking,
        PageKind::Decisions => HeadedPage::Decisions,
    };
    let headline = headline(frame.map, page)?;
    let continued = || frame.tell(&Message::new("deck-continued").text("name", headline));
    Some(if is_continued { continued() } else { headline.to_owned() })
}

/// Gives the page another title; returns the former one.
fn retitle(frame: &PageFrame, page: &mut Page, title: String) -> String {
    for block in &mut page.blocks {
        if let BlockContent::Title(paragraphs) = &mut block.content {
            *paragraphs = vec![frame.title(&title, block.place.width)];
        }
    }
    std::mem::replace(&mut page.title, title)
}

#[cfg(test)]
mod tests {
    use crate::export::ExportOptions;
    use crate::export::deck::{BlockContent, Page, PageKind, deck};
    use crate::model::{Id, MapField, Value};
    use crate::ops::Op;

    /// The texts that a page shows.
    fn texts(page: &Page) -> Vec<&str> {
        let blocks = page.blocks.iter().filter_map(|block| match &block.content {
            BlockContent::Title(paragraphs) | BlockContent::Text { paragraphs, .. } => Some(paragraphs),
            _ => None,
        });
        blocks.flatten().map(|paragraph| paragraph.text.as_str()).collect()
    }

    #[test]
    fn a_headline_is_the_title_and_the_footer_says_the_usual_one() {
        let mut map = crate::format::sample("amazon", "en").unwrap().map();
        for page in ["overview", "curve"] {
            let text = Value::text(format!("Our {page}"));
            Op::Set(Id::Map, MapField::Headlines.of(page.to_owned()), text).apply(&mut map).unwrap();
        }
        let deck = deck(&map, &ExportOptions::of(&map));
        let of = |kind| deck.pages.iter().filter(move |page| page.kind == kind).collect::<Vec<_>>();
        let (grid, curve) = (of(PageKind::Grid), of(PageKind::Curve));
        assert_eq!(curve[0].title, "Our curve");
        assert!(texts(curve[0]).contains(&"Our curve"), "{:?}", texts(curve[0]));
        let foot = format!("{} · How the journey feels", map.info().title);
        assert!(texts(curve[0]).contains(&foot.as_str()), "{:?}", texts(curve[0]));
        let titles: Vec<&str> = grid.iter().map(|page| page.title.as_str()).collect();
        assert!(titles.len() > 1 && titles[0] == "Our overview", "{titles:?}");
        assert!(titles[1..].iter().all(|title| *title == "Our overview (continued)"), "{titles:?}");
    }
}
