//! The titles of pages: the user's own, or else what the page proves. The usual title is then small
//! above it.

use super::frame::{PageFrame, longest};
use super::matrix;
use super::{BlockContent, Page, PageBlock, PageKind};
use crate::export::summary;
use crate::insight::headline::{HeadedPage, headline};
use crate::model::LaneKind;
use crate::words::Message;

/// The font size of the usual title above another, and the height of its line.
const KICKER: f32 = 10.0;
const KICKER_HEIGHT: f32 = 15.0;

/// Gives each page its title, unless it is the usual one, and numbers those that continue the page
/// before. Sheets to write on are called by what is written on them.
pub(super) fn put(frame: &PageFrame, pages: &mut [Page]) {
    let claims = !frame.options.sheets(frame.map);
    let titled: Vec<Option<String>> =
        pages.iter().map(|page| title(frame, page.kind).filter(|_| claims)).collect();
    let names: Vec<(PageKind, String)> = pages
        .iter()
        .zip(&titled)
        .map(|(page, title)| (page.kind, title.clone().unwrap_or_else(|| page.title.clone())))
        .collect();
    let mut rest = pages;
    for run in names.chunk_by(|one, other| one == other) {
        let (here, after) = std::mem::take(&mut rest).split_at_mut(run.len());
        rest = after;
        let is_claim = titled.get(names.len() - rest.len() - run.len()).is_some_and(Option::is_some);
        for (place, (page, (_, name))) in here.iter_mut().zip(run).enumerate() {
            if is_claim || place > 0 {
                retitle(frame, page, name, (place + 1, run.len()), is_claim);
            }
        }
    }
}

/// The name of a page that may be one of several with the same.
fn numbered(frame: &PageFrame, name: &str, (part, parts): (usize, usize)) -> String {
    if part == 1 {
        return name.to_owned();
    }
    let message = Message::new("deck-continued").text("name", name);
    frame.tell(&message.number("part", part).number("parts", parts))
}

fn title(frame: &PageFrame, kind: PageKind) -> Option<String> {
    let page = match kind {
        PageKind::Title | PageKind::Agenda => return None,
        PageKind::Summary => HeadedPage::Summary,
        PageKind::Grid => HeadedPage::Overview,
        PageKind::Curve => HeadedPage::Curve,
        PageKind::Stage(id) => HeadedPage::Stage(id),
        PageKind::Personas => HeadedPage::Personas,
        PageKind::Matrix => return matrix::claim(frame),
        PageKind::Ranking(LaneKind::PainPoint) => HeadedPage::Ranking,
        // What is claimed about the ranking is about pain points.
        PageKind::Ranking(_) => return headline(frame.map, HeadedPage::Ranking).map(str::to_owned),
        PageKind::Decisions => HeadedPage::Decisions,
    };
    summary::title(frame.map, frame.options, &frame.claims, page)
}

/// Gives a page another title; with a claim, the usual one is small above it. Of a title that does not
/// fit, the name is shortened and not its number.
fn retitle(frame: &PageFrame, page: &mut Page, name: &str, part: (usize, usize), is_claim: bool) {
    let is_title = |block: &PageBlock| matches!(block.content, BlockContent::Title(_));
    let Some(place) = page.blocks.iter().position(is_title) else { return };
    let block = &mut page.blocks[place];
    let title = numbered(frame, name, part);
    let width = block.place.width;
    let whole = frame.title(&title, width);
    let set = if whole.text == title || part.0 == 1 {
        whole
    } else {
        let shortened = |end: usize| {
            let kept = name.get(..end).unwrap_or_default().trim_end();
            numbered(frame, &format!("{kept}…"), part)
        };
        let fits = |end: usize| frame.title(&shortened(end), width).text == shortened(end);
        frame.title(&shortened(longest(name, fits)), width)
    };
    block.content = BlockContent::Title(vec![set]);
    let usual = std::mem::replace(&mut page.title, title);
    if is_claim && !usual.trim().is_empty() {
        let at = frame.beside_marks(page.kind, KICKER_HEIGHT);
        let usual = frame.shortened(frame.paragraph(usual, frame.faint(KICKER)), at.width, at.height);
        page.blocks.insert(place, frame.text(at, vec![usual]));
    }
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
    fn a_headline_is_the_title_and_the_usual_one_is_above_it() {
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
        assert_eq!(texts(curve[0])[..2], ["How the journey feels", "Our curve"]);
        let titles: Vec<&str> = grid.iter().map(|page| page.title.as_str()).collect();
        assert!(titles.len() > 1 && titles[0] == "Our overview", "{titles:?}");
        assert!(
            titles[1..]
                .iter()
                .enumerate()
                .all(|(place, title)| *title == format!("Our overview ({} of {})", place + 2, titles.len())),
            "{titles:?}"
        );
    }
}
