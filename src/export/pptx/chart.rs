//! Writes the emotion curve as a native line chart (ECMA-376-1, 21.2), with its numbers in an embedded
//! workbook, so that a program for slides edits it as a chart. Its lines are straight: smoothed ones
//! would leave the scale.
//!
//! The plot is where the page was laid out for it, so the axes have no labels of their own: no axis
//! can have five words, and none breaks the names of touchpoints as the page does. Those for the ends
//! of the scale are in the number format, for whoever turns the labels on.

use super::package::ArchiveWriter;
use super::presentation::Presentation;
use super::relations;
use super::shape::{ShapeName, place, smile};
use super::text::emu;
use super::xml::{DECLARATION, escape, escaped, put};
use crate::export::ExportError;
use crate::export::deck::{ChartData, ChartLabel, ChartSeries, CurveChart, LEVEL_LINES, Rectangle};
use crate::export::xlsx::{ChartNumbers, chart_line, chart_workbook};

/// The content types of a chart and of the workbook with its numbers.
pub(super) const CHART: &str = "application/vnd.openxmlformats-officedocument.drawingml.chart";
pub(super) const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const NAMESPACE: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const STAR: &str = "✦";
/// The widths of the main line and of the others, in EMU; the sizes of their points, the smallest of
/// these, and the share of the distance of two touchpoints that a point takes at most.
const WIDTHS: (u32, u32) = (31_750, 19_050);
const POINTS: (u32, u32) = (10, 7);
const SMALLEST_POINT: u32 = 4;
const SHARE: f32 = 0.7;
/// The forms of the points of personas, which differ also without colour.
const FORMS: [&str; 4] = ["square", "triangle", "diamond", "circle"];
/// The columns before the numbers: stage and touchpoint.
const BEFORE: usize = 2;
/// The size of a face beside a level, and its distance from the plot, in points.
const FACE: (f32, f32) = (12.0, 4.0);
/// The axes' ids within the chart.
const AXES: (u32, u32) = (1, 2);

/// The path of the chart on a slide.
pub(super) fn path(slide: usize) -> String {
    format!("ppt/charts/chart{slide}.xml")
}

/// Adds the chart of a slide, with its workbook.
pub(super) fn write(
    package: &mut ArchiveWriter,
    presentation: &Presentation,
    (chart, at): (&CurveChart, &Rectangle),
    slide: usize,
) -> Result<(), ExportError> {
    let data = &chart.data;
    package.add(&path(slide), part(presentation, data, at))?;
    let workbook = format!("embeddings/Microsoft_Excel_Sheet{slide}.xlsx");
    let relations = relations::relations(&[("package", format!("../{workbook}"))]);
    package.add(&format!("ppt/charts/_rels/chart{slide}.xml.rels"), relations)?;
    let series = data.series.iter();
    let numbers = ChartNumbers {
        sheet: &data.title,
        is_right_to_left: presentation.is_right_to_left(),
        heads: data
            .heads
            .iter()
            .map(String::as_str)
            .chain(series.clone().map(|one| one.name.as_str()))
            .collect(),
        texts: data.steps.iter().map(|step| vec![step.stage.as_str(), step.touchpoint.as_str()]).collect(),
        numbers: series.map(|one| one.emotions.clone()).collect(),
    };
    package.add(&format!("ppt/{workbook}"), chart_workbook(&numbers)?)
}

/// Appends the frame of a chart with this relationship id, and a face at each level.
pub(super) fn frame(
    xml: &mut String,
    presentation: &Presentation,
    name: &ShapeName,
    (chart, at): (&CurveChart, &Rectangle),
    relation: &str,
    next: &mut impl FnMut() -> usize,
) {
    xml.push_str("<p:graphicFrame><p:nvGraphicFramePr>");
    name.put(xml);
    xml.push_str(
        "<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>",
    );
    place(xml, at, "p:xfrm");
    put!(
        xml,
        "<a:graphic><a:graphicData uri=\"{NAMESPACE}\"><c:chart xmlns:c=\"{NAMESPACE}\" r:id=\"{relation}\"/>\
         </a:graphicData></a:graphic></p:graphicFrame>"
    );
    let x = match presentation.is_right_to_left() {
        true => at.x + at.width + FACE.1,
        false => at.x - FACE.1 - FACE.0,
    };
    let colour = presentation.colours.design.accent();
    for (emotion, y) in [2, 1, 0, -1, -2].into_iter().zip(chart.curve.levels) {
        let face = Rectangle { x, y: y - FACE.0 / 2.0, width: FACE.0, height: FACE.0 };
        smile(xml, presentation, (next(), &face), emotion, colour);
    }
}

fn part(presentation: &Presentation, data: &ChartData, at: &Rectangle) -> String {
    let language = super::text::language("", &presentation.deck.language);
    let mut xml = format!(
        "{DECLARATION}<c:chartSpace xmlns:c=\"{NAMESPACE}\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
         <c:date1904 val=\"0\"/><c:lang val=\"{language}\"/><c:roundedCorners val=\"0\"/>\
         <c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>"
    );
    layout(&mut xml, &data.plot, at);
    xml.push_str("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
    // The main line is drawn last, in front of the others, and first in the sheet.
    let behind = (1..data.series.len()).chain((!data.series.is_empty()).then_some(0));
    for (order, column) in behind.enumerate() {
        series(&mut xml, presentation, data, column, order);
    }
    let (category, value) = AXES;
    put!(
        &mut xml,
        "<c:marker val=\"1\"/><c:axId val=\"{category}\"/><c:axId val=\"{value}\"/></c:lineChart>"
    );
    axes(&mut xml, presentation, data);
    xml.push_str(
        "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val=\"1\"/>\
         <c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    );
    letters(&mut xml, presentation, false);
    xml.push_str("<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>");
    xml
}

/// Appends the position of the plot within the chart, without labels.
fn layout(xml: &mut String, plot: &Rectangle, at: &Rectangle) {
    xml.push_str(
        "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>",
    );
    let shares = [
        ("x", (plot.x - at.x) / at.width),
        ("y", (plot.y - at.y) / at.height),
        ("w", plot.width / at.width),
        ("h", plot.height / at.height),
    ];
    for (name, share) in shares {
        put!(xml, "<c:{name} val=\"{share:.5}\"/>");
    }
    xml.push_str("</c:manualLayout></c:layout>");
}

fn series(xml: &mut String, presentation: &Presentation, data: &ChartData, column: usize, order: usize) {
    let line = &data.series[column];
    let is_main = column == 0;
    put!(xml, "<c:ser><c:idx val=\"{column}\"/><c:order val=\"{order}\"/><c:tx><c:strRef><c:f>");
    formula(xml, data, BEFORE + column, None);
    xml.push_str("</c:f><c:strCache><c:ptCount val=\"1\"/>");
    text(xml, 0, &line.name);
    xml.push_str("</c:strCache></c:strRef></c:tx><c:spPr>");
    let width = if is_main { WIDTHS.0 } else { WIDTHS.1 };
    put!(xml, "<a:ln w=\"{width}\" cap=\"rnd\">");
    presentation.colours.fill(xml, line.colour);
    xml.push_str("<a:round/></a:ln></c:spPr>");
    points(xml, presentation, line, column, data.plot.width / data.steps.len().max(1) as f32);
    if is_main {
        labels(xml, presentation, data, line);
    }
    xml.push_str("<c:cat><c:strRef><c:f>");
    formula(xml, data, 1, Some(data.steps.len()));
    put!(xml, "</c:f><c:strCache><c:ptCount val=\"{}\"/>", data.steps.len());
    for (place, step) in data.steps.iter().enumerate() {
        text(xml, place, &step.touchpoint);
    }
    xml.push_str("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>");
    formula(xml, data, BEFORE + column, Some(data.steps.len()));
    put!(
        xml,
        "</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"{}\"/>",
        data.steps.len()
    );
    for (place, emotion) in line.emotions.iter().enumerate() {
        if let Some(emotion) = emotion {
            put!(xml, "<c:pt idx=\"{place}\"><c:v>{emotion}</c:v></c:pt>");
        }
    }
    xml.push_str("</c:numCache></c:numRef></c:val><c:smooth val=\"0\"/></c:ser>");
}

/// Appends the look of the points of a line, of touchpoints at this distance.
fn points(xml: &mut String, presentation: &Presentation, line: &ChartSeries, column: usize, distance: f32) {
    let (form, size) = match column.checked_sub(1) {
        None => ("circle", POINTS.0),
        Some(place) => (FORMS[place % FORMS.len()], POINTS.1),
    };
    // Positive and at most as large as a page.
    let size = size.min((distance * SHARE) as u32).max(SMALLEST_POINT);
    put!(xml, "<c:marker><c:symbol val=\"{form}\"/><c:size val=\"{size}\"/><c:spPr>");
    presentation.colours.fill(xml, line.colour);
    xml.push_str("<a:ln w=\"12700\">");
    presentation.colours.fill(xml, presentation.colours.design.page());
    xml.push_str("</a:ln></c:spPr></c:marker>");
}

/// Appends the labels of the main line: names of peaks and lows, which follow the sheet, and stars.
fn labels(xml: &mut String, presentation: &Presentation, data: &ChartData, line: &ChartSeries) {
    xml.push_str("<c:dLbls>");
    for (place, step) in data.steps.iter().enumerate() {
        let (Some(label), Some(Some(emotion))) = (&step.label, line.emotions.get(place)) else { continue };
        put!(xml, "<c:dLbl><c:idx val=\"{place}\"/>");
        let own = match label {
            ChartLabel::Name if is_mixed(presentation, &step.touchpoint) => {
                Some(chart_line(&step.touchpoint))
            }
            ChartLabel::Name => None,
            ChartLabel::MomentOfTruth(None) => Some(STAR.to_owned()),
            ChartLabel::MomentOfTruth(Some(name)) => Some(format!("{STAR}\u{a0}{}", chart_line(name))),
        };
        let is_name = own.is_none();
        if let Some(own) = own {
            own_text(xml, presentation, &own);
        }
        xml.push_str("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        if is_name {
            letters(xml, presentation, true);
        }
        put!(xml, "<c:dLblPos val=\"{}\"/>", if *emotion < 0 { "b" } else { "t" });
        shown(xml, is_name, !is_name);
        xml.push_str("</c:dLbl>");
    }
    shown(xml, false, false);
    xml.push_str("</c:dLbls>");
}

/// Whether a name has letters of both directions in a right-to-left map. Not every program draws the
/// name of a touchpoint in the direction that a label states, but all do for a text of its own that
/// begins with a mark.
fn is_mixed(presentation: &Presentation, name: &str) -> bool {
    presentation.is_right_to_left() && name.chars().any(|letter| letter.is_ascii_alphanumeric())
}

/// Appends a text that does not follow the sheet.
fn own_text(xml: &mut String, presentation: &Presentation, text: &str) {
    let (rtl, mark) = if presentation.is_right_to_left() { (1, "\u{200f}") } else { (0, "") };
    put!(xml, "<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr rtl=\"{rtl}\">");
    run_properties(xml, presentation, true, "a:defRPr");
    xml.push_str("</a:pPr><a:r>");
    run_properties(xml, presentation, true, "a:rPr");
    put!(xml, "<a:t>{mark}{}</a:t></a:r></a:p></c:rich></c:tx>", escaped(text));
}

/// Appends what a label shows: the name of its touchpoint, or its own text in place of the number.
fn shown(xml: &mut String, name: bool, value: bool) {
    let shows = [
        ("LegendKey", false),
        ("Val", value),
        ("CatName", name),
        ("SerName", false),
        ("Percent", false),
        ("BubbleSize", false),
    ];
    for (what, is_shown) in shows {
        put!(xml, "<c:show{what} val=\"{}\"/>", u8::from(is_shown));
    }
}

fn axes(xml: &mut String, presentation: &Presentation, data: &ChartData) {
    let is_rtl = presentation.is_right_to_left();
    let (category, value) = AXES;
    let line = |xml: &mut String, points: f32| {
        put!(xml, "<c:spPr><a:ln w=\"{}\">", emu(points));
        presentation.colours.fill(xml, presentation.colours.design.line());
        xml.push_str("</a:ln></c:spPr>");
    };
    let order = if is_rtl { "maxMin" } else { "minMax" };
    put!(xml, "<c:catAx><c:axId val=\"{category}\"/><c:scaling><c:orientation val=\"{order}\"/></c:scaling>");
    xml.push_str(
        "<c:delete val=\"0\"/><c:axPos val=\"b\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>\
         <c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"none\"/>",
    );
    line(xml, LEVEL_LINES.0);
    put!(xml, "<c:crossAx val=\"{value}\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>");
    xml.push_str("<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>");
    put!(xml, "<c:valAx><c:axId val=\"{value}\"/><c:scaling><c:orientation val=\"minMax\"/>");
    xml.push_str("<c:max val=\"2\"/><c:min val=\"-2\"/></c:scaling><c:delete val=\"0\"/>");
    put!(xml, "<c:axPos val=\"{}\"/><c:majorGridlines>", if is_rtl { "r" } else { "l" });
    line(xml, LEVEL_LINES.1);
    xml.push_str("</c:majorGridlines><c:numFmt formatCode=\"");
    let word = |word: &str| escaped(&chart_line(&word.replace(['"', '\\'], "")));
    let [highest, lowest] = &data.ends;
    put!(xml, "[&gt;=2]&quot;{}&quot;;[&lt;=-2]&quot;{}&quot;;0", word(highest), word(lowest));
    xml.push_str(
        "\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>\
         <c:tickLblPos val=\"none\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>",
    );
    put!(
        xml,
        "<c:crossAx val=\"{category}\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/>"
    );
    xml.push_str("<c:majorUnit val=\"1\"/></c:valAx>");
}

/// Appends the look of letters.
fn letters(xml: &mut String, presentation: &Presentation, is_bold: bool) {
    xml.push_str("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>");
    run_properties(xml, presentation, is_bold, "a:defRPr");
    xml.push_str("</a:pPr><a:endParaRPr lang=\"en-US\"/></a:p></c:txPr>");
}

fn run_properties(xml: &mut String, presentation: &Presentation, is_bold: bool, tag: &str) {
    put!(xml, "<{tag} sz=\"900\" b=\"{}\">", u8::from(is_bold));
    presentation.colours.fill(xml, presentation.colours.design.ink());
    put!(xml, "<a:latin typeface=\"Arial\"/><a:cs typeface=\"Arial\"/></{tag}>");
}

/// Appends the cells of a column, of so many rows below its heading; or its heading.
fn formula(xml: &mut String, data: &ChartData, column: usize, rows: Option<usize>) {
    put!(xml, "'{}'!", escaped(&data.title.replace('\'', "''")));
    let name = column_name(column);
    match rows {
        Some(rows) => put!(xml, "${name}$2:${name}${}", rows + 1),
        None => put!(xml, "${name}$1"),
    }
}

/// The letters of a column, starting at 0: A … Z, AA …
fn column_name(column: usize) -> String {
    let mut name = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        name.insert(0, char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    name
}

fn text(xml: &mut String, place: usize, text: &str) {
    put!(xml, "<c:pt idx=\"{place}\"><c:v>");
    escape(xml, &chart_line(text));
    xml.push_str("</c:v></c:pt>");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_in_spreadsheets() {
        for (column, name) in
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
        {
            assert_eq!(column_name(column), name);
        }
    }
}
