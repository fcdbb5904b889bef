//! The template: a slide master with two layouts (title and content), a notes master, and a theme
//! with the design's colours. The font is Arial, which has digits for scripts without digits of
//! their own.

use super::package::ArchiveWriter;
use super::presentation::Presentation;
use super::relations::relations;
use super::shape::place;
use super::xml::{DECLARATION, put};
use crate::export::ExportError;
use crate::export::deck::Rectangle;

/// The fonts of scripts that Arial lacks, by their tags in ISO 15924: those that come with Windows.
/// Other systems put their own in their place.
const FONTS: [(&str, &str); 12] = [
    ("Jpan", "Yu Gothic"),
    ("Hang", "Malgun Gothic"),
    ("Hans", "Microsoft YaHei"),
    ("Hant", "Microsoft JhengHei"),
    ("Thai", "Leelawadee UI"),
    ("Deva", "Nirmala UI"),
    ("Beng", "Nirmala UI"),
    ("Taml", "Nirmala UI"),
    ("Telu", "Nirmala UI"),
    ("Khmr", "Leelawadee UI"),
    ("Ethi", "Ebrima"),
    ("Geor", "Segoe UI"),
];

/// The namespaces of PresentationML, DrawingML and relationships.
pub(super) const NAMESPACES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

/// The root of a shape tree.
const TREE: &str = "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
    <p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>\
    <a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

/// Appends the start of a slide (`sld`) or notes page (`notes`), up to its shapes.
pub(super) fn begin(xml: &mut String, root: &str) {
    put!(xml, "<p:{root} {NAMESPACES}><p:cSld>{TREE}");
}

/// Adds the template's parts.
pub(super) fn write(package: &mut ArchiveWriter, presentation: &Presentation) -> Result<(), ExportError> {
    package.add("ppt/presProps.xml", properties("presentationPr"))?;
    package.add("ppt/viewProps.xml", properties("viewPr"))?;
    package.add("ppt/tableStyles.xml", table_styles())?;
    for number in [1, 2] {
        package.add(&format!("ppt/theme/theme{number}.xml"), theme(presentation))?;
    }
    let master = [
        ("slideLayout", "../slideLayouts/slideLayout1.xml"),
        ("slideLayout", "../slideLayouts/slideLayout2.xml"),
        ("theme", "../theme/theme1.xml"),
    ];
    package.add("ppt/slideMasters/slideMaster1.xml", self::master(presentation))?;
    let master = relations(&master.map(|(kind, target)| (kind, target.to_owned())));
    package.add("ppt/slideMasters/_rels/slideMaster1.xml.rels", master)?;
    let layouts = [("title", "ctrTitle", "Title"), ("titleOnly", "title", "Title Only")];
    for (place, (kind, holder, name)) in layouts.into_iter().enumerate() {
        let number = place + 1;
        let part = layout(presentation, kind, holder, name);
        package.add(&format!("ppt/slideLayouts/slideLayout{number}.xml"), part)?;
        let master = relations(&[("slideMaster", "../slideMasters/slideMaster1.xml".to_owned())]);
        package.add(&format!("ppt/slideLayouts/_rels/slideLayout{number}.xml.rels"), master)?;
    }
    package.add("ppt/notesMasters/notesMaster1.xml", notes_master(presentation))?;
    let theme = relations(&[("theme", "../theme/theme2.xml".to_owned())]);
    package.add("ppt/notesMasters/_rels/notesMaster1.xml.rels", theme)
}

fn properties(root: &str) -> String {
    format!("{DECLARATION}<p:{root} {NAMESPACES}/>")
}

fn table_styles() -> String {
    format!(
        "{DECLARATION}<a:tblStyleLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         def=\"{{2D5ABB26-0587-4C30-8999-92F81FD0307C}}\"/>"
    )
}

fn theme(presentation: &Presentation) -> String {
    let mut xml = format!(
        "{DECLARATION}<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Masa\">\
         <a:themeElements><a:clrScheme name=\"Masa\">"
    );
    for (slot, colour) in presentation.colours.theme() {
        put!(&mut xml, "<a:{slot}><a:srgbClr val=\"{}\"/></a:{slot}>", colour.to_hex());
    }
    let accent = presentation.colours.design.accent().to_hex();
    for slot in ["hlink", "folHlink"] {
        put!(&mut xml, "<a:{slot}><a:srgbClr val=\"{accent}\"/></a:{slot}>");
    }
    xml.push_str("</a:clrScheme><a:fontScheme name=\"Masa\">");
    let further: String = FONTS
        .iter()
        .map(|(script, font)| format!("<a:font script=\"{script}\" typeface=\"{font}\"/>"))
        .collect();
    for fonts in ["majorFont", "minorFont"] {
        put!(
            &mut xml,
            "<a:{fonts}><a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"Arial\"/>{further}</a:{fonts}>"
        );
    }
    xml.push_str("</a:fontScheme><a:fmtScheme name=\"Masa\">");
    // A theme must have three of each, from subtle to intense; ours are all plain.
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    put!(&mut xml, "<a:fillStyleLst>{fill}{fill}{fill}</a:fillStyleLst><a:lnStyleLst>");
    for width in [6_350, 12_700, 19_050] {
        put!(&mut xml, "<a:ln w=\"{width}\">{fill}</a:ln>");
    }
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    put!(&mut xml, "</a:lnStyleLst><a:effectStyleLst>{effect}{effect}{effect}</a:effectStyleLst>");
    put!(
        &mut xml,
        "<a:bgFillStyleLst>{fill}{fill}{fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    );
    xml
}

/// Appends the styles of the nine outline levels, all in this size (in hundredths of a point).
pub(super) fn levels(xml: &mut String, presentation: &Presentation, size: u32) {
    let (align, rtl) = if presentation.is_right_to_left() { ("r", 1) } else { ("l", 0) };
    for level in 1..=9 {
        put!(xml, "<a:lvl{level}pPr marL=\"0\" algn=\"{align}\" rtl=\"{rtl}\"><a:defRPr sz=\"{size}\">");
        xml.push_str("<a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/>");
        put!(xml, "<a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl{level}pPr>");
    }
}

/// The default position of the title and the slide number.
fn title_place(presentation: &Presentation) -> Rectangle {
    let width = presentation.deck.size.0;
    Rectangle { x: 40.0, y: 32.0, width: width - 80.0, height: 48.0 }
}

fn number_place(presentation: &Presentation) -> Rectangle {
    let (width, height) = presentation.deck.size;
    let x = if presentation.is_right_to_left() { 40.0 } else { width - 96.0 };
    Rectangle { x, y: height - 28.0, width: 56.0, height: 16.0 }
}

/// Appends the placeholders of the title and the slide number.
fn holders(xml: &mut String, presentation: &Presentation, title: &str) {
    let holder = |xml: &mut String, id: usize, name: &str, kind: &str, at: Rectangle, content: &str| {
        put!(
            xml,
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>"
        );
        put!(xml, "</p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr>");
        place(xml, &at, "a:xfrm");
        xml.push_str("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody>");
        xml.push_str("<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\"/><a:lstStyle/>");
        put!(xml, "<a:p>{content}</a:p></p:txBody></p:sp>");
    };
    let kind = format!("type=\"{title}\"");
    holder(xml, 2, "Title", &kind, title_place(presentation), "<a:endParaRPr lang=\"en-US\"/>");
    let number = "<a:fld id=\"{6D617361-0000-4000-8000-000000000001}\" type=\"slidenum\">\
        <a:rPr lang=\"en-US\" sz=\"900\"/><a:t>‹#›</a:t></a:fld>";
    let kind = "type=\"sldNum\" sz=\"quarter\" idx=\"10\"";
    holder(xml, 3, "Slide Number", kind, number_place(presentation), number);
}

fn master(presentation: &Presentation) -> String {
    let mut xml = format!(
        "{DECLARATION}<p:sldMaster {NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/>\
         </a:solidFill><a:effectLst/></p:bgPr></p:bg>{TREE}"
    );
    holders(&mut xml, presentation, "title");
    xml.push_str("</p:spTree></p:cSld>");
    colour_map(&mut xml, presentation.colours.mapping());
    xml.push_str(
        "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/>\
         <p:sldLayoutId id=\"2147483650\" r:id=\"rId2\"/></p:sldLayoutIdLst><p:txStyles>",
    );
    for (style, size) in [("titleStyle", 2600), ("bodyStyle", 1400), ("otherStyle", 1400)] {
        put!(&mut xml, "<p:{style}>");
        levels(&mut xml, presentation, size);
        put!(&mut xml, "</p:{style}>");
    }
    xml.push_str("</p:txStyles></p:sldMaster>");
    xml
}

fn colour_map(xml: &mut String, mapping: &str) {
    put!(xml, "<p:clrMap {mapping}");
    for accent in 1..=6 {
        put!(xml, " accent{accent}=\"accent{accent}\"");
    }
    xml.push_str(" hlink=\"hlink\" folHlink=\"folHlink\"/>");
}

fn layout(presentation: &Presentation, kind: &str, title: &str, name: &str) -> String {
    let mut xml = format!(
        "{DECLARATION}<p:sldLayout {NAMESPACES} type=\"{kind}\" preserve=\"1\"><p:cSld name=\"{name}\">{TREE}"
    );
    holders(&mut xml, presentation, title);
    xml.push_str("</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>");
    xml
}

/// The notes master. Notes are printed: on white, in the light design's text colour.
fn notes_master(presentation: &Presentation) -> String {
    let mut xml = format!(
        "{DECLARATION}<p:notesMaster {NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/>\
         </a:solidFill><a:effectLst/></p:bgPr></p:bg>{TREE}"
    );
    xml.push_str(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/>\
         <p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr>\
         <p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr>",
    );
    place(&mut xml, &Rectangle { x: 54.0, y: 54.0, width: 432.0, height: 243.0 }, "a:xfrm");
    xml.push_str(
        "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp>\
         <p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
         <p:nvPr><p:ph type=\"body\" sz=\"quarter\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr>",
    );
    place(&mut xml, &Rectangle { x: 54.0, y: 324.0, width: 432.0, height: 342.0 }, "a:xfrm");
    xml.push_str(
        "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>\
         <a:p><a:endParaRPr lang=\"en-US\"/></a:p></p:txBody></p:sp></p:spTree></p:cSld>",
    );
    colour_map(&mut xml, presentation.colours.mapping());
    xml.push_str("<p:notesStyle>");
    levels(&mut xml, presentation, 1100);
    xml.push_str("</p:notesStyle></p:notesMaster>");
    xml
}
