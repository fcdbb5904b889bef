//! Extracts the map embedded in one of our exports; [`crate::export::embed`] documents where each
//! format stores it. The result is exactly the exported map. Only the documented place is searched,
//! so a card whose text looks like a map is not mistaken for one.

#[cfg(any(feature = "pptx", feature = "xlsx"))]
#[cfg_attr(not(feature = "xlsx"), allow(dead_code, reason = "only workbooks need all of it"))]
pub(super) mod package;
#[cfg(feature = "inflate")]
mod pdf;
mod picture;

use super::{Import, ImportError, ImportFormat, ImportShape};
use crate::export::embed::{KEYWORD, file_of};
use crate::format::read_map;

/// The map embedded in an export of this format.
///
/// # Errors
/// [`ImportError::NoMapInside`] if there is none.
pub(super) fn read(bytes: &[u8], kind: ImportFormat) -> Result<Import, ImportError> {
    let file = match kind {
        ImportFormat::Png => picture::text(bytes).and_then(|text| file_of(&text)),
        ImportFormat::Svg | ImportFormat::Html => in_element(bytes),
        ImportFormat::Pdf => in_pdf(bytes)?,
        _ => in_package(bytes, kind)?,
    };
    let file = file.ok_or(ImportError::NoMapInside(kind.name()))?;
    let loaded = read_map(&file, kind.name())?;
    Ok(Import::of(loaded.map, ImportShape::Map, Vec::new(), loaded.notes))
}

/// The file in the element whose id is the keyword. Text in markup cannot imitate such an id,
/// because its quotes would be escaped.
fn in_element(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(bytes);
    let id = [format!("id=\"{KEYWORD}\""), format!("id='{KEYWORD}'")];
    id.iter().find_map(|id| {
        let (_, after) = text.split_once(id.as_str())?;
        let (element, _) = after.split_once("</").unwrap_or((after, ""));
        file_of(element)
    })
}

#[cfg(feature = "inflate")]
fn in_pdf(bytes: &[u8]) -> Result<Option<Vec<u8>>, ImportError> {
    pdf::attachment(bytes)
}

#[cfg(not(feature = "inflate"))]
fn in_pdf(_: &[u8]) -> Result<Option<Vec<u8>>, ImportError> {
    Err(ImportError::NotBuilt(ImportFormat::Pdf.name()))
}

#[cfg(any(feature = "pptx", feature = "xlsx"))]
fn in_package(bytes: &[u8], _: ImportFormat) -> Result<Option<Vec<u8>>, ImportError> {
    package::Package::open(bytes)?.map_inside()
}

#[cfg(not(any(feature = "pptx", feature = "xlsx")))]
fn in_package(_: &[u8], kind: ImportFormat) -> Result<Option<Vec<u8>>, ImportError> {
    Err(ImportError::NotBuilt(kind.name()))
}

/// Whether an Office package contains slides or a workbook.
pub(super) fn kind_of_package(bytes: &[u8]) -> ImportFormat {
    let has = |name: &[u8]| bytes.windows(name.len()).any(|part| part == name);
    if has(b"ppt/presentation.xml") { ImportFormat::Pptx } else { ImportFormat::Xlsx }
}
