//! The emotions of the journey: a list of touchpoints, and above it a chart that follows when
//! somebody changes a number.

use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartEmptyCells, ChartFont, ChartFormat, ChartLegendPosition, ChartLine,
    ChartMarker, ChartMarkerType, ChartSolidFill,
};

use super::list::{ColumnMark, ListColumn, ListSheet};
use super::style::{Styles, colour};
use crate::export::ExportOptions;
use crate::export::design::Colour;
use crate::export::tables::DataCell;
use crate::insight::emotion::{EmotionLine, lines_of};
use crate::model::{LaneKind, Map, TouchpointId};
use crate::text::visible;

/// The columns before the emotions: stage and touchpoint.
const BEFORE: usize = 2;

/// The lanes whose colours the lines of personas have, as far as they reach.
const HUES: [LaneKind; 5] =
    [LaneKind::PainPoint, LaneKind::Opportunity, LaneKind::Goal, LaneKind::Automation, LaneKind::Metric];

/// The longest text alternative in characters; Excel refuses more than 255 UTF-16 units.
const LONGEST_DESCRIPTION: usize = 120;

/// The points of the lines, which also differ without colour.
const MARKERS: [ChartMarkerType; 5] = [
    ChartMarkerType::Circle,
    ChartMarkerType::Square,
    ChartMarkerType::Triangle,
    ChartMarkerType::Diamond,
    ChartMarkerType::X,
];

/// The list; without rows if no emotion is known.
pub(super) fn sheet(map: &Map, options: &ExportOptions, styles: &Styles) -> ListSheet {
    let stages = options.selection.stages(map);
    let ids: Vec<TouchpointId> =
        stages.iter().flat_map(|stage| map.touchpoints_of(*stage)).copied().collect();
    let lines = lines(map, options, &ids);
    let rows = if lines.is_empty() { Vec::new() } else { rows(map, &ids, &lines) };
    let say = |name| options.say(name);
    let mut head = vec![ListColumn(say("export-stage"), 22), ListColumn(say("export-touchpoint"), 34)];
    head.extend(lines.iter().map(|line| {
        let persona = line.persona.and_then(|id| map.persona(id));
        ListColumn(persona.map_or_else(|| say("deck-everybody"), |persona| persona.name.clone()), 12)
    }));
    head.extend([ListColumn(say("field-moment-of-truth"), 16), ListColumn(say("field-channel"), 26)]);
    let looks = line_looks(&lines, styles);
    let last = BEFORE + lines.len().saturating_sub(1);
    ListSheet {
        name: "emotion",
        title: say("export-sheet-emotion"),
        remark: Some(say("deck-curve")),
        head,
        rows,
        marks: vec![ColumnMark::Emotions(BEFORE, last)],
        chart: Some(Box::new(move |sheet, first, last| chart(sheet, (first, last), &looks))),
    }
}

/// The selected persona's line, or everyone's and those of personas who feel differently; only
/// lines with at least one emotion.
fn lines(map: &Map, options: &ExportOptions, ids: &[TouchpointId]) -> Vec<EmotionLine> {
    let persona = options.selection.persona;
    let mut lines = lines_of(map, ids, persona);
    lines.retain(|line| {
        line.emotions.iter().any(Option::is_some) && (persona.is_none() || line.persona == persona)
    });
    lines
}

fn rows(map: &Map, ids: &[TouchpointId], lines: &[EmotionLine]) -> Vec<Vec<DataCell>> {
    let row = |(place, id): (usize, &TouchpointId)| {
        let touchpoint = map.touchpoint(*id)?;
        let stage = map.stage(touchpoint.stage).map_or("", |stage| &stage.name);
        let mut row = vec![line(stage), line(&touchpoint.name)];
        row.extend(lines.iter().map(|line| match line.emotions.get(place) {
            Some(Some(emotion)) => DataCell::Number(f64::from(*emotion)),
            _ => DataCell::Empty,
        }));
        row.push(if touchpoint.feeling.moment_of_truth { line("★") } else { DataCell::Empty });
        row.push(line(&touchpoint.encounter.channel));
        Some(row)
    };
    ids.iter().enumerate().filter_map(row).collect()
}

/// A text as a line: it is also a label of the chart, where control characters must not occur.
fn line(text: &str) -> DataCell {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() { DataCell::Empty } else { DataCell::Text(visible(&line).into_owned()) }
}

/// What a chart shows besides its numbers.
struct ChartLook {
    /// The colour of each line, and whether it is the main one.
    lines: Vec<(Colour, bool)>,
    ink: Colour,
    grid: Colour,
    page: Colour,
    is_right_to_left: bool,
}

fn line_looks(lines: &[EmotionLine], styles: &Styles) -> ChartLook {
    let design = styles.design();
    let hue = |place: usize| HUES.get(place % HUES.len()).map_or(design.ink(), |kind| design.lane(*kind).bar);
    let mut personas = 0;
    let looks = lines.iter().map(|line| match line.persona {
        None => (design.accent(), true),
        Some(_) => {
            personas += 1;
            (hue(personas - 1), lines.len() == 1)
        }
    });
    ChartLook {
        lines: looks.collect(),
        ink: design.ink(),
        grid: design.line(),
        page: design.page(),
        is_right_to_left: styles.is_right_to_left(),
    }
}

/// A line chart of the table whose headings are in row `first`. Its lines are straight: smoothed
/// ones would leave the scale. For a right-to-left map the journey runs to the left.
fn chart(sheet: &str, (first, last): (u32, u32), look: &ChartLook) -> Chart {
    let mut chart = Chart::new_line();
    for (place, (hue, is_main)) in look.lines.iter().enumerate() {
        let column = u16::try_from(BEFORE + place).unwrap_or(u16::MAX);
        let mut line = ChartLine::new();
        line.set_color(colour(*hue)).set_width(if *is_main { 2.5 } else { 1.5 });
        let mut marker = ChartMarker::new();
        let mut format = ChartFormat::new();
        format.set_solid_fill(&solid(*hue)).set_border(&line);
        let size = if *is_main { 8 } else { 6 };
        marker.set_type(MARKERS[place % MARKERS.len()]).set_size(size).set_format(&mut format);
        chart
            .add_series()
            .set_name((sheet, first, column))
            .set_categories((sheet, first + 1, 1, last, 1))
            .set_values((sheet, first + 1, column, last, column))
            .set_format(ChartFormat::new().set_line(&line))
            .set_marker(&marker)
            .set_smooth(false);
    }
    let mut font = ChartFont::new();
    font.set_color(colour(look.ink)).set_size(9);
    let mut grid = ChartLine::new();
    grid.set_color(colour(look.grid));
    chart.x_axis().set_font(&font).set_label_position(ChartAxisLabelPosition::Low);
    if look.is_right_to_left {
        chart.x_axis().set_reverse();
    }
    chart.y_axis().set_font(&font).set_min(-2).set_max(2).set_major_unit(1).set_num_format("+0;\u{2212}0;0");
    chart.y_axis().set_major_gridlines(true).set_major_gridlines_line(&grid);
    chart.title().set_hidden();
    if look.lines.len() < 2 {
        chart.legend().set_hidden();
    } else {
        chart.legend().set_position(ChartLegendPosition::Top).set_font(&font);
    }
    chart.show_empty_cells_as(ChartEmptyCells::Gaps);
    chart.chart_area().set_format(ChartFormat::new().set_solid_fill(&solid(look.page)).set_border(&grid));
    chart.set_alt_text(sheet.chars().take(LONGEST_DESCRIPTION).collect::<String>());
    chart
}

fn solid(hue: Colour) -> ChartSolidFill {
    let mut fill = ChartSolidFill::new();
    fill.set_color(colour(hue));
    fill
}
