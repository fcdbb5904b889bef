//! Boxes on a slide: text, backgrounds and the logo.

use super::presentation::Presentation;
use super::text::{self, emu};
use super::xml::{escape, put};
use crate::export::deck::{DeckParagraph, Rectangle};
use crate::export::design::Colour;

/// Marks a shape as decorative for screen readers.
const DECORATIVE: &str = "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\">\
    <adec:decorative xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/>\
    </a:ext></a:extLst>";

/// The identification of a shape on its slide.
pub(super) struct ShapeName<'slide> {
    /// Starts at 2; 1 is the slide itself.
    pub id: usize,
    /// Shown in the list of shapes.
    pub name: &'slide str,
    /// The text alternative; empty if the shape's text is read aloud itself.
    pub description: &'slide str,
}

impl ShapeName<'_> {
    pub fn put(&self, xml: &mut String) {
        self.open(xml);
        xml.push_str("/>");
    }

    fn open(&self, xml: &mut String) {
        put!(xml, "<p:cNvPr id=\"{}\" name=\"", self.id);
        escape(xml, self.name);
        put!(xml, " {}\"", self.id);
        if !self.description.is_empty() {
            xml.push_str(" descr=\"");
            escape(xml, self.description);
            xml.push('"');
        }
    }

    fn put_decorative(&self, xml: &mut String) {
        self.open(xml);
        put!(xml, ">{DECORATIVE}</p:cNvPr>");
    }
}

/// Appends a position; `tag` is `a:xfrm` or `p:xfrm`.
pub(super) fn place(xml: &mut String, place: &Rectangle, tag: &str) {
    let (x, y, width, height) = (emu(place.x), emu(place.y), emu(place.width), emu(place.height));
    put!(xml, "<{tag}><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></{tag}>");
}

/// What a shape is for the program that opens the slide.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ShapeKind {
    Drawing,
    /// Screen readers pass it over.
    Decoration,
    TextBox,
    /// A placeholder of the layout.
    Title,
    CentredTitle,
    Number,
}

impl ShapeKind {
    /// What stands after the name.
    fn properties(self) -> &'static str {
        match self {
            ShapeKind::Drawing => "<p:cNvSpPr/><p:nvPr/>",
            ShapeKind::Decoration => "<p:cNvSpPr/><p:nvPr userDrawn=\"1\"/>",
            ShapeKind::TextBox => "<p:cNvSpPr txBox=\"1\"/><p:nvPr/>",
            ShapeKind::Title => {
                "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr>"
            }
            ShapeKind::CentredTitle => {
                "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"ctrTitle\"/></p:nvPr>"
            }
            ShapeKind::Number => {
                "<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
                 <p:nvPr><p:ph type=\"sldNum\" sz=\"quarter\" idx=\"10\"/></p:nvPr>"
            }
        }
    }
}

/// Appends the start of a shape: what it is and where; its geometry is next.
pub(super) fn begin(xml: &mut String, kind: ShapeKind, name: &ShapeName, at: &Rectangle) {
    xml.push_str("<p:sp><p:nvSpPr>");
    match kind {
        ShapeKind::Decoration => name.put_decorative(xml),
        _ => name.put(xml),
    }
    xml.push_str(kind.properties());
    xml.push_str("</p:nvSpPr><p:spPr>");
    place(xml, at, "a:xfrm");
}

/// A preset geometry without adjustments.
pub(super) fn preset(name: &str) -> String {
    format!("<a:prstGeom prst=\"{name}\"><a:avLst/></a:prstGeom>")
}

/// Appends a text box.
pub(super) fn text(
    xml: &mut String,
    presentation: &Presentation,
    name: &ShapeName,
    (at, fill): (&Rectangle, Option<Colour>),
    paragraphs: &[DeckParagraph],
    kind: ShapeKind,
) {
    begin(xml, kind, name, at);
    xml.push_str(&preset("rect"));
    match fill {
        Some(fill) => presentation.colours.fill(xml, fill),
        None => xml.push_str("<a:noFill/>"),
    }
    xml.push_str("</p:spPr>");
    if kind == ShapeKind::Number {
        number(xml, presentation, paragraphs);
    } else {
        text::body(xml, presentation, paragraphs, "p:txBody");
    }
    xml.push_str("</p:sp>");
}

/// Appends a disc with a number in its middle.
pub(super) fn dot(
    xml: &mut String,
    presentation: &Presentation,
    name: &ShapeName,
    at: &Rectangle,
    (number, fill): (&DeckParagraph, Colour),
) {
    begin(xml, ShapeKind::Drawing, name, at);
    xml.push_str(&preset("ellipse"));
    presentation.colours.fill(xml, fill);
    xml.push_str(
        "<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" \
         anchor=\"ctr\"><a:noAutofit/></a:bodyPr><a:lstStyle/>",
    );
    text::all(xml, presentation, std::slice::from_ref(number));
    xml.push_str("</p:txBody></p:sp>");
}

/// Appends a slide number field, which the presentation program updates.
fn number(xml: &mut String, presentation: &Presentation, paragraphs: &[DeckParagraph]) {
    xml.push_str(
        "<p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\"/><a:lstStyle/>",
    );
    for (place, paragraph) in paragraphs.iter().enumerate() {
        text::paragraph(xml, presentation, paragraph, place == 0, |xml, properties| {
            put!(xml, "<a:fld id=\"{{6D617361-0000-4000-8000-000000000001}}\" type=\"slidenum\">");
            put!(xml, "<a:rPr{properties}</a:rPr><a:t>");
            escape(xml, &paragraph.text);
            xml.push_str("</a:t></a:fld>");
        });
    }
    xml.push_str("</p:txBody>");
}

/// Appends a background or line, which is decorative.
pub(super) fn fill(
    xml: &mut String,
    presentation: &Presentation,
    name: &ShapeName,
    at: &Rectangle,
    colour: Colour,
) {
    begin(xml, ShapeKind::Decoration, name, at);
    xml.push_str(&preset("rect"));
    presentation.colours.fill(xml, colour);
    xml.push_str("<a:ln><a:noFill/></a:ln></p:spPr></p:sp>");
}

/// How much the mouth of the preset face bends at most, up or down.
const SMILE: i32 = 4653;

/// The geometry of a face for an emotion from −2 to +2.
pub(super) fn face(emotion: i8) -> String {
    let smile = i32::from(emotion.clamp(-2, 2)) * SMILE / 2;
    let adjusted = format!("<a:avLst><a:gd name=\"adj\" fmla=\"val {smile}\"/></a:avLst>");
    format!("<a:prstGeom prst=\"smileyFace\">{adjusted}</a:prstGeom>")
}

/// Appends the face for an emotion, as decoration beside its word.
#[cfg(feature = "xlsx")]
pub(super) fn smile(
    xml: &mut String,
    presentation: &Presentation,
    (id, at): (usize, &Rectangle),
    emotion: i8,
    colour: Colour,
) {
    begin(xml, ShapeKind::Decoration, &ShapeName { id, name: "Face", description: "" }, at);
    xml.push_str(&face(emotion));
    presentation.colours.fill(xml, colour);
    xml.push_str("<a:ln w=\"6350\">");
    presentation.colours.fill(xml, presentation.colours.design.page());
    xml.push_str("</a:ln></p:spPr></p:sp>");
}

/// Appends the picture with this relationship id.
pub(super) fn picture(xml: &mut String, name: &ShapeName, at: &Rectangle, relation: &str) {
    xml.push_str("<p:pic><p:nvPicPr>");
    name.put(xml);
    xml.push_str("<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>");
    put!(
        xml,
        "<p:blipFill><a:blip r:embed=\"{relation}\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>"
    );
    xml.push_str("<p:spPr>");
    place(xml, at, "a:xfrm");
    xml.push_str(&preset("rect"));
    xml.push_str("</p:spPr></p:pic>");
}
