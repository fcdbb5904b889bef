//! Speaker notes of a slide.

use super::presentation::Presentation;
use super::xml::{DECLARATION, put};
use super::{template, text};
use crate::export::deck::{Align, DeckParagraph, TextStyle};
use crate::export::design::Design;
use crate::text::base_direction;

/// The XML of a slide's notes.
pub(super) fn part(presentation: &Presentation, notes: &[String]) -> String {
    let mut xml = String::from(DECLARATION);
    template::begin(&mut xml, "notes");
    let paragraphs: Vec<DeckParagraph> = notes.iter().map(|note| paragraph(presentation, note)).collect();
    xml.push_str(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/>\
         <p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr>\
         <p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>\
         <p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
         <p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>",
    );
    text::all(&mut xml, presentation, &paragraphs);
    put!(
        &mut xml,
        "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    );
    xml
}

/// A note in the light design's text colour: notes are printed on white, whatever the slides'
/// design.
fn paragraph(presentation: &Presentation, note: &str) -> DeckParagraph {
    let map = presentation.deck.direction;
    let align = if map.is_rtl() { Align::Right } else { Align::Left };
    let style = TextStyle { size: 11.0, is_bold: false, colour: Design::default().ink() };
    DeckParagraph {
        text: note.to_owned(),
        direction: base_direction(note, map),
        align,
        style,
        bar: None,
        space_before: 4.0,
        is_mark: false,
    }
}
