//! Writes a table as a native DrawingML table, editable as such in every program.
//!
//! LibreOffice ignores a table's direction attribute, so columns are written in visual order, with
//! the heading column of a right-to-left table last (`lastCol`). With the option for logical order,
//! the table is written twice, as alternatives (ECMA-376-3): in reading order with the direction
//! attribute for programs that know a namespace of PowerPoint 2016, and in visual order for the others.
//! That is not the usual way, because python-pptx does not look into alternatives.

use super::presentation::Presentation;
use super::shape::{ShapeName, place};
use super::text::{self, emu};
use super::xml::put;
use crate::export::deck::{CELL_MARGIN, DeckTable, Rectangle, TableCell};

/// The built-in table style without lines and backgrounds.
const PLAIN_STYLE: &str = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
/// The line width in EMU.
const LINE: u32 = 6_350;

/// A position of the grid.
#[derive(Clone, Copy)]
enum TableSlot<'table> {
    Nothing,
    Cell(&'table TableCell),
    /// Covered by a spanning cell that starts this many rows above and columns before.
    Reached(&'table TableCell, usize, usize),
}

/// The namespace that chooses the first alternative: PowerPoint knows it, LibreOffice does not.
const CHOICE: &str = "Requires=\"a16\" xmlns:a16=\"http://schemas.microsoft.com/office/drawing/2014/main\"";

pub(super) fn table(
    xml: &mut String,
    presentation: &Presentation,
    name: &ShapeName,
    at: &Rectangle,
    table: &DeckTable,
) {
    if !(presentation.is_right_to_left() && presentation.logical_order) {
        frame(xml, presentation, name, (at, table), false);
        return;
    }
    let namespace = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    put!(xml, "<mc:AlternateContent xmlns:mc=\"{namespace}\"><mc:Choice {CHOICE}>");
    frame(xml, presentation, name, (at, table), true);
    xml.push_str("</mc:Choice><mc:Fallback>");
    frame(xml, presentation, name, (at, table), false);
    xml.push_str("</mc:Fallback></mc:AlternateContent>");
}

/// Appends the table; turned, its columns are in reading order.
fn frame(
    xml: &mut String,
    presentation: &Presentation,
    name: &ShapeName,
    (at, table): (&Rectangle, &DeckTable),
    is_turned: bool,
) {
    xml.push_str("<p:graphicFrame><p:nvGraphicFramePr>");
    name.put(xml);
    xml.push_str(
        "<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>",
    );
    place(xml, at, "p:xfrm");
    xml.push_str(
        "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl>",
    );
    properties(xml, presentation, table, is_turned);
    let mut columns = table.columns.clone();
    if is_turned {
        columns.reverse();
    }
    xml.push_str("<a:tblGrid>");
    for width in columns {
        put!(xml, "<a:gridCol w=\"{}\"/>", emu(width));
    }
    xml.push_str("</a:tblGrid>");
    for (height, slots) in table.rows.iter().zip(slots(table, is_turned)) {
        put!(xml, "<a:tr h=\"{}\">", emu(*height));
        for slot in slots {
            cell(xml, presentation, slot);
        }
        xml.push_str("</a:tr>");
    }
    xml.push_str("</a:tbl></a:graphicData></a:graphic></p:graphicFrame>");
}

fn properties(xml: &mut String, presentation: &Presentation, table: &DeckTable, is_turned: bool) {
    xml.push_str("<a:tblPr");
    if is_turned {
        xml.push_str(" rtl=\"1\"");
    }
    if table.head_rows > 0 {
        xml.push_str(" firstRow=\"1\"");
    }
    if table.head_columns > 0 {
        let seen_last = presentation.is_right_to_left() && !is_turned;
        xml.push_str(if seen_last { " lastCol=\"1\"" } else { " firstCol=\"1\"" });
    }
    put!(xml, "><a:tableStyleId>{PLAIN_STYLE}</a:tableStyleId></a:tblPr>");
}

/// The grid with every position filled.
fn slots(table: &DeckTable, is_turned: bool) -> Vec<Vec<TableSlot<'_>>> {
    let count = table.columns.len();
    let mut slots = vec![vec![TableSlot::Nothing; count]; table.rows.len()];
    for cell in &table.cells {
        let first = if is_turned { count - cell.column - cell.column_span } else { cell.column };
        let rows = slots.iter_mut().skip(cell.row).take(cell.row_span).enumerate();
        for (below, row) in rows {
            for (after, slot) in row.iter_mut().skip(first).take(cell.column_span).enumerate() {
                *slot = if (below, after) == (0, 0) {
                    TableSlot::Cell(cell)
                } else {
                    TableSlot::Reached(cell, below, after)
                };
            }
        }
    }
    slots
}

fn cell(xml: &mut String, presentation: &Presentation, slot: TableSlot) {
    xml.push_str("<a:tc");
    let (spans, paragraphs, fill) = match slot {
        TableSlot::Nothing => (None, &[][..], None),
        TableSlot::Cell(cell) => (Some((cell, 0, 0)), cell.paragraphs.as_slice(), cell.fill),
        TableSlot::Reached(cell, below, after) => (Some((cell, below, after)), &[][..], cell.fill),
    };
    if let Some((cell, below, after)) = spans {
        if below == 0 && cell.row_span > 1 {
            put!(xml, " rowSpan=\"{}\"", cell.row_span);
        }
        if after == 0 && cell.column_span > 1 {
            put!(xml, " gridSpan=\"{}\"", cell.column_span);
        }
        if after > 0 {
            xml.push_str(" hMerge=\"1\"");
        }
        if below > 0 {
            xml.push_str(" vMerge=\"1\"");
        }
    }
    xml.push_str("><a:txBody><a:bodyPr/><a:lstStyle/>");
    text::all(xml, presentation, paragraphs);
    let (side, above) = (emu(CELL_MARGIN.0), emu(CELL_MARGIN.1));
    put!(xml, "</a:txBody><a:tcPr marL=\"{side}\" marR=\"{side}\" marT=\"{above}\" marB=\"{above}\">");
    for line in ["lnT", "lnB"] {
        put!(xml, "<a:{line} w=\"{LINE}\">");
        presentation.colours.fill(xml, presentation.colours.design.line());
        put!(xml, "</a:{line}>");
    }
    match fill {
        Some(fill) => presentation.colours.fill(xml, fill),
        None => xml.push_str("<a:noFill/>"),
    }
    xml.push_str("</a:tcPr></a:tc>");
}
