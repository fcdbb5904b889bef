//! Embeds the map in a workbook as a custom XML part (ECMA-376 part 1, 15.2.5), which is not
//! displayed and which every office program preserves.

use std::io::{Cursor, Write};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::export::ExportError;
use crate::export::embed::{NAMESPACE, payload};
use crate::model::Map;

const WORKBOOK_RELATIONS: &str = "xl/_rels/workbook.xml.rels";
const CONTENT_TYPES: &str = "[Content_Types].xml";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const PROPERTIES_RELATION: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";
const PROPERTIES_TYPE: &str = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DATA_STORE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// An arbitrary constant id.
const STORE_ID: &str = "{6D617361-6D61-7000-8000-000000000001}";

pub(super) fn with_map(workbook: &[u8], map: &Map) -> Result<Vec<u8>, ExportError> {
    copied(workbook, map).map_err(|error| ExportError::Refused(error.to_string()))
}

fn copied(workbook: &[u8], map: &Map) -> Result<Vec<u8>, ZipError> {
    let mut from = ZipArchive::new(Cursor::new(workbook))?;
    let mut to = ZipWriter::new(Cursor::new(Vec::with_capacity(workbook.len() * 2)));
    for place in 0..from.len() {
        let entry = from.by_index(place)?;
        let name = entry.name()?.into_owned();
        let before = match name.as_str() {
            WORKBOOK_RELATIONS => "</Relationships>",
            CONTENT_TYPES => "</Types>",
            _ => {
                drop(entry);
                to.raw_copy_file(from.by_index_raw(place)?)?;
                continue;
            }
        };
        let text = std::io::read_to_string(entry)?;
        let added = if name == CONTENT_TYPES { content_type() } else { relation() };
        put(&mut to, &name, &text.replace(before, &(added + before)))?;
    }
    put(&mut to, "customXml/item1.xml", &item(map))?;
    put(&mut to, "customXml/itemProps1.xml", &properties())?;
    put(&mut to, "customXml/_rels/item1.xml.rels", &item_relations())?;
    Ok(to.finish()?.into_inner())
}

fn put(to: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, text: &str) -> Result<(), ZipError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    to.start_file(name, options)?;
    Ok(to.write_all(text.as_bytes())?)
}

fn content_type() -> String {
    format!("<Override PartName=\"/customXml/itemProps1.xml\" ContentType=\"{PROPERTIES_TYPE}\"/>")
}

fn relation() -> String {
    format!("<Relationship Id=\"rIdMasaMap\" Type=\"{RELATION}\" Target=\"../customXml/item1.xml\"/>")
}

fn item(map: &Map) -> String {
    format!("{DECLARATION}<map xmlns=\"{NAMESPACE}\">{}</map>", payload(map))
}

fn properties() -> String {
    format!(
        "{DECLARATION}<ds:datastoreItem ds:itemID=\"{STORE_ID}\" xmlns:ds=\"{DATA_STORE}\"><ds:schemaRefs>\
         <ds:schemaRef ds:uri=\"{NAMESPACE}\"/></ds:schemaRefs></ds:datastoreItem>"
    )
}

fn item_relations() -> String {
    format!(
        "{DECLARATION}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{PROPERTIES_RELATION}\" Target=\"itemProps1.xml\"/></Relationships>"
    )
}
