//! The relationships between the parts of the archive.

use super::xml::{DECLARATION, put};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// The namespace of packages.
pub(super) const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The relationships of a part: rId1, rId2 … with these types (in the namespace of office
/// documents) and targets.
pub(super) fn relations(relations: &[(&str, String)]) -> String {
    let mut xml = format!("{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (place, (kind, target)) in relations.iter().enumerate() {
        // One type is in the namespace of packages.
        let namespace = match *kind {
            "metadata/core-properties" => format!("{PACKAGE}/relationships"),
            _ => OFFICE.to_owned(),
        };
        let number = place + 1;
        put!(&mut xml, "<Relationship Id=\"rId{number}\" Type=\"{namespace}/{kind}\" Target=\"{target}\"/>");
    }
    xml.push_str("</Relationships>");
    xml
}
