//! Writes the parts that are not slides: content types, relationships, properties, the template,
//! and the embedded map.

use super::package::ArchiveWriter;
use super::presentation::Presentation;
use super::relations::{PACKAGE, relations};
use super::template;
use super::text::{emu, language};
use super::xml::{DECLARATION, escaped, put};
#[cfg(feature = "xlsx")]
use super::{chart, slide};
use crate::export::ExportError;
use crate::export::embed;

const PRESENTATION: &str = "application/vnd.openxmlformats-officedocument.presentationml";

/// Adds all of them, the content types first.
pub(super) fn write(
    package: &mut ArchiveWriter,
    presentation: &Presentation,
    embedded: Option<&str>,
) -> Result<(), ExportError> {
    let deck = presentation.deck;
    package.add("[Content_Types].xml", content_types(presentation, embedded.is_some()))?;
    let root = [
        ("officeDocument", "ppt/presentation.xml"),
        ("metadata/core-properties", "docProps/core.xml"),
        ("extended-properties", "docProps/app.xml"),
    ];
    package.add("_rels/.rels", relations(&root.map(|(kind, target)| (kind, target.to_owned()))))?;
    package.add("docProps/core.xml", core(presentation))?;
    package.add("docProps/app.xml", application(deck.pages.len()))?;
    package.add("ppt/presentation.xml", self::presentation(presentation))?;
    package.add(
        "ppt/_rels/presentation.xml.rels",
        presentation_relations(deck.pages.len(), embedded.is_some()),
    )?;
    template::write(package, presentation)?;
    if let Some(logo) = &deck.design.logo {
        package.add("ppt/media/logo.png", &logo.png)?;
    }
    if let Some(payload) = embedded {
        embed(package, payload)?;
    }
    Ok(())
}

fn content_types(presentation: &Presentation, is_embedded: bool) -> String {
    let mut xml = format!(
        "{DECLARATION}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Default Extension=\"png\" ContentType=\"image/png\"/>"
    );
    #[cfg(feature = "xlsx")]
    if presentation.deck.pages.iter().any(|page| slide::chart_of(page).is_some()) {
        put!(&mut xml, "<Default Extension=\"xlsx\" ContentType=\"{}\"/>", chart::WORKBOOK);
    }
    let mut part = |name: &str, kind: &str| {
        put!(&mut xml, "<Override PartName=\"/{name}\" ContentType=\"{kind}+xml\"/>");
    };
    let theme = "application/vnd.openxmlformats-officedocument.theme";
    part("ppt/presentation.xml", &format!("{PRESENTATION}.presentation.main"));
    part("ppt/presProps.xml", &format!("{PRESENTATION}.presProps"));
    part("ppt/viewProps.xml", &format!("{PRESENTATION}.viewProps"));
    part("ppt/tableStyles.xml", &format!("{PRESENTATION}.tableStyles"));
    part("ppt/slideMasters/slideMaster1.xml", &format!("{PRESENTATION}.slideMaster"));
    part("ppt/slideLayouts/slideLayout1.xml", &format!("{PRESENTATION}.slideLayout"));
    part("ppt/slideLayouts/slideLayout2.xml", &format!("{PRESENTATION}.slideLayout"));
    part("ppt/notesMasters/notesMaster1.xml", &format!("{PRESENTATION}.notesMaster"));
    part("ppt/theme/theme1.xml", theme);
    part("ppt/theme/theme2.xml", theme);
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties");
    part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties");
    for (place, page) in presentation.deck.pages.iter().enumerate() {
        let number = place + 1;
        part(&format!("ppt/slides/slide{number}.xml"), &format!("{PRESENTATION}.slide"));
        if !page.notes.is_empty() {
            part(&format!("ppt/notesSlides/notesSlide{number}.xml"), &format!("{PRESENTATION}.notesSlide"));
        }
        #[cfg(feature = "xlsx")]
        if slide::chart_of(page).is_some() {
            part(&chart::path(number), chart::CHART);
        }
    }
    if is_embedded {
        let kind = "application/vnd.openxmlformats-officedocument.customXmlProperties";
        part("customXml/itemProps1.xml", kind);
    }
    xml.push_str("</Types>");
    xml
}

/// The document's properties. The dates are constant: the same map gives the same bytes.
fn core(presentation: &Presentation) -> String {
    let deck = presentation.deck;
    format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title>\
         <dc:language>{}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">1980-01-01T00:00:00Z</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">1980-01-01T00:00:00Z</dcterms:modified>\
         </cp:coreProperties>",
        escaped(&deck.title),
        language("", &deck.language),
    )
}

fn application(slides: usize) -> String {
    format!(
        "{DECLARATION}<Properties \
         xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>Masa</Application><Slides>{slides}</Slides></Properties>"
    )
}

/// The number of relationships before those of the slides: master, notes master, properties, views,
/// theme, table styles.
const BEFORE_SLIDES: usize = 6;
/// The smallest id of a slide (ECMA-376-1, 19.7.13).
const FIRST_SLIDE: usize = 256;

fn presentation_relations(slides: usize, is_embedded: bool) -> String {
    let fixed: [(&str, &str); BEFORE_SLIDES] = [
        ("slideMaster", "slideMasters/slideMaster1.xml"),
        ("notesMaster", "notesMasters/notesMaster1.xml"),
        ("presProps", "presProps.xml"),
        ("viewProps", "viewProps.xml"),
        ("theme", "theme/theme1.xml"),
        ("tableStyles", "tableStyles.xml"),
    ];
    let mut all: Vec<(&str, String)> = fixed.map(|(kind, target)| (kind, target.to_owned())).to_vec();
    all.extend((1..=slides).map(|number| ("slide", format!("slides/slide{number}.xml"))));
    if is_embedded {
        all.push(("customXml", "../customXml/item1.xml".to_owned()));
    }
    relations(&all)
}

fn presentation(presentation: &Presentation) -> String {
    let deck = presentation.deck;
    let mut xml = format!("{DECLARATION}<p:presentation {}", template::NAMESPACES);
    if presentation.is_right_to_left() {
        xml.push_str(" rtl=\"1\"");
    }
    xml.push_str(
        " saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>\
         <p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst>",
    );
    for place in 0..deck.pages.len() {
        let (id, relation) = (FIRST_SLIDE + place, BEFORE_SLIDES + place + 1);
        put!(&mut xml, "<p:sldId id=\"{id}\" r:id=\"rId{relation}\"/>");
    }
    let (width, height) = (emu(deck.size.0), emu(deck.size.1));
    put!(&mut xml, "</p:sldIdLst><p:sldSz cx=\"{width}\" cy=\"{height}\"/>");
    xml.push_str("<p:notesSz cx=\"6858000\" cy=\"9144000\"/><p:defaultTextStyle>");
    template::levels(&mut xml, presentation, 1800);
    xml.push_str("</p:defaultTextStyle></p:presentation>");
    xml
}

/// Embeds the map as custom XML.
fn embed(package: &mut ArchiveWriter, payload: &str) -> Result<(), ExportError> {
    let namespace = embed::NAMESPACE;
    package.add("customXml/item1.xml", format!("{DECLARATION}<map xmlns=\"{namespace}\">{payload}</map>"))?;
    let properties = format!(
        "{DECLARATION}<ds:datastoreItem ds:itemID=\"{{6D617361-0000-4000-8000-000000000002}}\" \
         xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs>\
         <ds:schemaRef ds:uri=\"{namespace}\"/></ds:schemaRefs></ds:datastoreItem>"
    );
    package.add("customXml/itemProps1.xml", properties)?;
    let relation = relations(&[("customXmlProps", "itemProps1.xml".to_owned())]);
    package.add("customXml/_rels/item1.xml.rels", relation)
}
