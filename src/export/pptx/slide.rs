//! Writes a page as a slide, with its relationships and notes.

#[cfg(feature = "xlsx")]
use super::chart;
use super::package::ArchiveWriter;
use super::presentation::Presentation;
use super::shape::{self, ShapeKind, ShapeName};
use super::xml::{DECLARATION, put};
use super::{curve, notes, relations, table, template};
use crate::export::ExportError;
use crate::export::deck::{BlockContent, Page, PageBlock, PageKind};
#[cfg(feature = "xlsx")]
use crate::export::deck::{CurveChart, Rectangle};

/// The relationship ids of the logo, and of the chart: on a slide with a logo, the one after it.
const LOGO: &str = "rId2";
#[cfg(feature = "xlsx")]
const CHARTS: (&str, &str) = ("rId2", "rId3");

/// Adds the slide with this number, starting at 1.
pub(super) fn write(
    package: &mut ArchiveWriter,
    presentation: &Presentation,
    page: &Page,
    number: usize,
) -> Result<(), ExportError> {
    package.add(&format!("ppt/slides/slide{number}.xml"), slide(presentation, page))?;
    package.add(&format!("ppt/slides/_rels/slide{number}.xml.rels"), relations_of(page, number))?;
    #[cfg(feature = "xlsx")]
    if let Some(chart) = chart_of(page) {
        chart::write(package, presentation, chart, number)?;
    }
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

/// The chart of a page, with its place.
#[cfg(feature = "xlsx")]
pub(super) fn chart_of(page: &Page) -> Option<(&CurveChart, &Rectangle)> {
    page.blocks.iter().find_map(|block| match &block.content {
        BlockContent::Chart(chart) => Some((chart, &block.place)),
        _ => None,
    })
}

fn relations_of(page: &Page, number: usize) -> String {
    let layout = if page.kind == PageKind::Title { 1 } else { 2 };
    let mut relations = vec![("slideLayout", format!("../slideLayouts/slideLayout{layout}.xml"))];
    // The logo is always the second relationship.
    if has_logo(page) {
        relations.push(("image", "../media/logo.png".to_owned()));
    }
    #[cfg(feature = "xlsx")]
    if chart_of(page).is_some() {
        relations.push(("chart", format!("../charts/chart{number}.xml")));
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
                if page.kind == PageKind::Title { ShapeKind::CentredTitle } else { ShapeKind::Title };
            shape::text(xml, presentation, &name("Title"), (at, None), paragraphs, holder);
        }
        BlockContent::Text { paragraphs, fill, is_page_number } => {
            let holder = if *is_page_number { ShapeKind::Number } else { ShapeKind::TextBox };
            let called = if *is_page_number { "Slide Number" } else { "Text" };
            shape::text(xml, presentation, &name(called), (at, *fill), paragraphs, holder);
        }
        BlockContent::Table(content) => table::table(xml, presentation, &name("Table"), at, content),
        BlockContent::Curve(content) => curve::curve(xml, presentation, &name("Curve"), at, content, next),
        #[cfg(feature = "xlsx")]
        BlockContent::Chart(content) => {
            let relation = if has_logo(page) { CHARTS.1 } else { CHARTS.0 };
            chart::frame(xml, presentation, &name("Chart"), (content, at), relation, next);
        }
        #[cfg(not(feature = "xlsx"))]
        BlockContent::Chart(content) => {
            let line = presentation.colours.design.line();
            for level in content.curve.level_lines(at) {
                let name = ShapeName { id: next(), name: "Level", description: "" };
                shape::fill(xml, presentation, &name, &level, line);
            }
            curve::curve(xml, presentation, &name("Curve"), at, &content.curve, next);
        }
        BlockContent::Dot { number, fill } => {
            shape::dot(xml, presentation, &name("Point"), at, (number, *fill));
        }
        BlockContent::Fill(colour) => shape::fill(xml, presentation, &name("Ground"), at, *colour),
        BlockContent::Logo => shape::picture(xml, &name("Logo"), at, LOGO),
    }
}
