//! Slides of a title and paragraphs or a table, as many as it takes for nothing to be higher or wider
//! than its slide.

use super::super::table::table;
use super::room::{self, HEAD, HIGH, TABLES, WIDE};
use crate::export::ExportOptions;
use crate::words::Message;

/// The narrowest column of a table.
const NARROWEST: f32 = 160.0;
/// The classes of slides whose tables have the sizes of [`TABLES`].
const CLASSES: [&str; 3] = ["", "small", "tiny"];
/// The highest title, head of a table and name of a row, in pixels and as shares of a slide.
const HIGHEST_TITLE: f32 = 150.0;
const HIGHEST_HEAD: f32 = 0.25;
const HIGHEST_NAME: f32 = 0.4;

/// A slide before it is numbered.
pub(super) struct Slide {
    /// The escaped title.
    pub name: String,
    /// Its directives for Marp, one a line.
    pub directives: Vec<String>,
    pub body: String,
}

pub(super) fn shortened_title(name: &str) -> String {
    room::shortened(name, HIGHEST_TITLE, room::title)
}

/// Slides with these paragraphs under one title. Each has a prefix for each of its lines (`> `), and
/// its escaped text.
pub(super) fn flowing(name: &str, paragraphs: Vec<(&str, String)>) -> Vec<Slide> {
    let name = &shortened_title(name);
    let room = HIGH - room::title(name);
    let mut bodies = vec![String::new()];
    let mut left = room;
    for (prefix, mut text) in paragraphs {
        while !text.is_empty() {
            let height = room::paragraph(&text);
            if height > left && left < room {
                bodies.push(String::new());
                left = room;
            }
            let part = room::taken(&mut text, left, room::paragraph);
            left -= room::paragraph(&part);
            if let Some(body) = bodies.last_mut() {
                let lines: Vec<String> = part.split("<br>").map(|line| format!("{prefix}{line}")).collect();
                body.push_str(&format!("\n{}\n", lines.join("\\\n")));
            }
        }
    }
    let slide = |body| Slide { name: name.to_owned(), directives: Vec::new(), body };
    bodies.into_iter().map(slide).collect()
}

/// Slides with a table, whose first row and column are repeated on each. `above` is a paragraph above
/// it; `class` that of the slides.
pub(super) fn tabular(name: &str, above: &str, rows: &[Vec<String>], class: &str) -> Vec<Slide> {
    let name = &shortened_title(name);
    let above = &room::shortened(above, HIGHEST_TITLE, room::paragraph);
    // The largest letters that need no more slides than the smallest.
    let sized = TABLES.map(|size| parts(name, above, rows, size, class == "ranking"));
    let least = sized.last().map_or(0, Vec::len);
    let found = sized.into_iter().zip(CLASSES).find(|(bodies, _)| bodies.len() <= least);
    let (bodies, size_class) = found.unwrap_or_default();
    let classes = [class, size_class].into_iter().filter(|one| !one.is_empty()).collect::<Vec<_>>().join(" ");
    let directives = if classes.is_empty() { Vec::new() } else { vec![format!("_class: {classes}")] };
    let slide = |rows: Vec<Vec<String>>| {
        let above = if above.is_empty() { String::new() } else { format!("\n{above}\n") };
        Slide {
            name: name.to_owned(),
            directives: directives.clone(),
            body: format!("{above}\n{}", table(&rows)),
        }
    };
    bodies.into_iter().map(slide).collect()
}

/// The tables, each with its head, as many as are needed in letters of this size.
fn parts(
    name: &str,
    above: &str,
    rows: &[Vec<String>],
    size: f32,
    is_ranking: bool,
) -> Vec<Vec<Vec<String>>> {
    let Some((head, body)) = rows.split_first() else { return Vec::new() };
    let above = if above.is_empty() { 0.0 } else { room::paragraph(above) };
    let high = HIGH - room::title(name) - above;
    let most = (((WIDE - HEAD) / NARROWEST) as usize).max(1);
    let columns = head.len().saturating_sub(1);
    let groups = if is_ranking { 1 } else { columns.div_ceil(most).max(1) };
    let each = columns.div_ceil(groups).max(1);
    let mut tables = Vec::new();
    for first in (1..head.len().max(2)).step_by(each) {
        let of = |row: &[String]| -> Vec<String> {
            let rest = row.iter().skip(first).take(each);
            row.first().into_iter().chain(rest).cloned().collect()
        };
        let mut head = of(head);
        let widths = widths(head.len(), is_ranking);
        for (text, wide) in head.iter_mut().zip(&widths) {
            *text = room::shortened(text, high * HIGHEST_HEAD, |text| room::cell(text, *wide, size));
        }
        let height = |row: &[String]| {
            let cells = row.iter().zip(&widths).map(|(text, wide)| room::cell(text, *wide, size));
            cells.fold(0.0, f32::max)
        };
        let room = high - height(&head);
        let mut left = room;
        let mut table = vec![head.clone()];
        for row in body.iter().map(|row| of(row)) {
            let mut rest = row;
            if let (Some(name), Some(wide)) = (rest.first_mut(), widths.first()) {
                *name = room::shortened(name, high * HIGHEST_NAME, |text| room::cell(text, *wide, size));
            }
            loop {
                let whole = height(&rest);
                if whole <= left {
                    left -= whole;
                    table.push(rest);
                    break;
                }
                if left < room && (whole <= room || left < room / 3.0) {
                    tables.push(std::mem::replace(&mut table, vec![head.clone()]));
                    left = room;
                    continue;
                }
                // Higher than a slide: what fits of each cell, under the same name again.
                let part: Vec<String> = rest
                    .iter_mut()
                    .zip(&widths)
                    .enumerate()
                    .map(|(column, (text, wide))| match column {
                        0 => text.clone(),
                        _ => room::taken(text, left, |text| room::cell(text, *wide, size)),
                    })
                    .collect();
                table.push(part);
                tables.push(std::mem::replace(&mut table, vec![head.clone()]));
                left = room;
                if rest.iter().skip(1).all(String::is_empty) {
                    break;
                }
            }
        }
        if table.len() > 1 || body.is_empty() {
            tables.push(table);
        }
    }
    tables
}

/// The widths of the columns as the style of the slides has them.
fn widths(columns: usize, is_ranking: bool) -> Vec<f32> {
    let (first, last) = if is_ranking { (52.0, 110.0) } else { (HEAD, 0.0) };
    let others = columns.saturating_sub(if is_ranking { 2 } else { 1 }).max(1) as f32;
    let width = |column: usize| match column {
        0 => first,
        _ if is_ranking && column + 1 == columns => last,
        _ => (WIDE - first - last) / others,
    };
    (0..columns).map(width).collect()
}

/// The slides as Markdown. Those that continue the one before with the same title say so.
pub(super) fn numbered(options: &ExportOptions, slides: &[Slide]) -> Vec<String> {
    let mut written = Vec::with_capacity(slides.len());
    for run in slides.chunk_by(|one, other| one.name == other.name) {
        for (place, slide) in run.iter().enumerate() {
            let name = if place == 0 {
                slide.name.clone()
            } else {
                let message = Message::new("deck-continued").text("name", slide.name.clone());
                options.words.say_plain(&message.number("part", place + 1).number("parts", run.len()))
            };
            let directives = if slide.directives.is_empty() {
                String::new()
            } else {
                // presenterm takes a comment of one line for a command, and no other.
                format!("<!--\n{}\n-->\n\n", slide.directives.join("\n"))
            };
            written.push(format!("{directives}{name}\n===\n{}", slide.body));
        }
    }
    written
}
