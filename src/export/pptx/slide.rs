//! Writes a page as a slide, with its relationships and notes.

use super::package::ArchiveWriter;
use super::presentation::Presentation;
use super::shape::{self, Placeholder, ShapeName};
use super::xml::{DECLARATION, put};
use super::{curve, notes, relations, table, template};
use crate::export::ExportError;
use crate::export::deck::{BlockContent, Page, PageBlock, PageKind};

/// The relationship id of the logo.
const LOGO: &str = "rId2";

/// Adds the slide with this number, starting at 1.
pub(super) fn write(
    package: &mut ArchiveWriter,
    presentation: &Presentation,
    page: &Page,
    number: usize,
) -> Result<(), ExportError> {
    package.add(&format!("ppt/slides/slide{number}.xml"), slide(presentation, page))?;
    package.add(&format!("ppt/slides/_rels/slide{number}.xml.rels"), relations_of(page, number))?;
    if page.notes.is_empty() {
        return Ok(());
    }
    package
        .add(&format!("ppt/notesSlides/notesSlide{number}.xml"), notes::part(presentation, &page.notes))?;
    let relations = relations::relations(&[
        ("notesMaster", "../notesMasters/notesMaster1.xml".to_owned()),
        ("slide", format!("../slides/slide{number}.xml")),
    ]);
    package.add(&format!("ppt/notesSlides/_rels/notesSlide{number}.xml.rels"), relations)
}

fn has_logo(page: &Page) -> bool {
    page.blocks.iter().any(|block| block.content == BlockContent::Logo)
}

fn relations_of(page: &Page, number: usize) -> String {
    let layout = if page.kind == PageKind::Title { 1 } else { 2 };
    let mut relations = vec![("slideLayout", format!("../slideLayouts/slideLayout{layout}.xml"))];
    // The logo is always the second relationship.
    if has_logo(page) {
        relations.push(("image", "../media/logo.png".to_owned()));
    }
    if !page.notes.is_empty() {
        relations.push(("notesSlide", format!("../notesSlides/notesSlide{number}.xml")));
    }
    relations::relations(&relations)
}

fn slide(presentation: &Presentation, page: &Page) -> String {
    let mut xml = String::from(DECLARATION);
    template::begin(&mut xml, "sld");
    let mut last_id = 1;
    let mut next = || {
        last_id += 1;
        last_id
    };
    for block in &page.blocks {
        put_block(&mut xml, presentation, page, block, &mut next);
    }
    put!(&mut xml, "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>");
    xml
}

fn put_block(
    xml: &mut String,
    presentation: &Presentation,
    page: &Page,
    block: &PageBlock,
    next: &mut impl FnMut() -> usize,
) {
    let id = next();
    let name = |name: &'static str| ShapeName { id, name, description: &block.description };
    let at = &block.place;
    match &block.content {
        BlockContent::Title(paragraphs) => {
            let holder =
                if page.kind == PageKind::Title { Placeholder::CentredTitle } else { Placeholder::Title };
            shape::text(xml, presentation, &name("Title"), (at, None), paragraphs, holder);
        }
        BlockContent::Text { paragraphs, fill, is_page_number } => {
            let holder = if *is_page_number { Placeholder::Number } else { Placeholder::None };
            let called = if *is_page_number { "Slide Number" } else { "Text" };
            shape::text(xml, presentation, &name(called), (at, *fill), paragraphs, holder);
        }
        BlockContent::Table(content) => table::table(xml, presentation, &name("Table"), at, content),
        BlockContent::Curve(content) => curve::curve(xml, presentation, &name("Curve"), at, content, next),
        BlockContent::Fill(colour) => shape::fill(xml, presentation, &name("Ground"), at, *colour),
        BlockContent::Logo => shape::picture(xml, &name("Logo"), at, LOGO),
    }
}
