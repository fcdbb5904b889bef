//! Drawing the start screen: the name of the program, and what can be opened.

use std::path::Path;

use jiff::tz::TimeZone;

use crate::format::journal::OrphanedJournal;
use crate::format::{FoundMap, Recent, Template};
use crate::insight::name::verbatim;
use crate::text::visible;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::start::layout::{StartLayout, StartRow, language_of, language_spans, names};
use crate::ui::start::state::{Section, StartEntry, StartLine, StartScreen};
use crate::ui::widget::path::shortened;
use crate::words::Message;

pub fn draw(canvas: &mut Canvas<'_>, state: &State) {
    let Some(screen) = state.screen.get::<StartScreen>() else { return };
    let place = StartLayout::new(screen, (canvas.width(), canvas.height()));
    let height = canvas.height().saturating_sub(place.top);
    let mut part = canvas.part(place.start, place.top, place.width, height);
    name(&mut part, state, place.head);
    for (row, content) in (place.head..part.height()).zip(place.rows.iter().skip(place.first)) {
        match content {
            StartRow::Blank => {}
            StartRow::Heading(section) => heading(&mut part, state, row, *section),
            StartRow::Line(place, line) => entry_line(&mut part, state, screen, row, (*place, line)),
        }
    }
}

fn name(canvas: &mut Canvas<'_>, state: &State, head: u16) {
    let (title, dim) = (canvas.theme.title(), canvas.theme.dim());
    let mut column = canvas.text(0, 0, canvas.width(), "Masa", title) + 2;
    column += canvas.text(column, 0, canvas.width().saturating_sub(column), "מסע", dim) + 2;
    let said = state.sentence(&Message::new("start-what"));
    canvas.sentence(column, 0, canvas.width().saturating_sub(column), &said, dim);
    if head < 4 {
        return;
    }
    // A journey with its ups and downs, as decoration.
    let rule = canvas.theme.rule();
    canvas.rule(0, 2, canvas.width().saturating_sub(1), "─", rule);
    let steps = [(4u16, 0i8), (16, 1), (28, -1), (40, 0), (52, 2), (64, 1)];
    let width = canvas.width();
    for (column, emotion) in steps.into_iter().filter(|(column, _)| *column + 4 < width) {
        canvas.glyph(column, 2, "●", canvas.theme.emotion(emotion));
    }
}

fn heading(canvas: &mut Canvas<'_>, state: &State, row: u16, section: Section) {
    let said = state.sentence(&Message::new(match section {
        Section::OrphanedJournals => "start-unsaved",
        Section::Recent => "start-recent",
        Section::Folder => "start-folder",
        Section::New => "start-new",
        Section::Samples => "start-samples",
        Section::More => return,
    }));
    canvas.sentence(0, row, canvas.width(), &said, canvas.theme.dim());
}

fn entry_line(
    canvas: &mut Canvas<'_>,
    state: &State,
    screen: &StartScreen,
    row: u16,
    (place, line): (usize, &StartLine),
) {
    let selected = place == screen.selected;
    let Some(first) = line.entries.first() else { return };
    let room = canvas.width().saturating_sub(4);
    match first {
        StartEntry::OrphanedJournal(orphan) => {
            if let Some(orphan) = screen.orphaned_journals.get(*orphan) {
                journal_line(canvas, state, row, orphan);
            }
        }
        StartEntry::Recent(recent) => {
            if let Some(found) = screen.recent.get(*recent) {
                recent_line(canvas, state, row, (*recent, found));
            }
        }
        StartEntry::InFolder(map) => {
            if let Some(map) = screen.folder.get(*map) {
                folder_line(canvas, state, row, map);
            }
        }
        StartEntry::Template(one) | StartEntry::Sample(one) => {
            let said = state.sentence(&title_of(one));
            canvas.sentence(
                4,
                row,
                names(canvas.width()).saturating_sub(6).min(room),
                &said,
                canvas.theme.text(),
            );
            languages(canvas, state, row, (screen, selected), line);
            return;
        }
        StartEntry::Import => simple_line(canvas, state, row, "i", "start-import"),
        StartEntry::Tour => simple_line(canvas, state, row, "t", "start-tour"),
        StartEntry::Leave => simple_line(canvas, state, row, "q", "start-leave"),
    }
    if selected {
        canvas.patch(0, row, canvas.width(), 1, canvas.theme.selection());
        canvas.glyph(0, row, "▸", canvas.theme.key());
    }
}

fn simple_line(canvas: &mut Canvas<'_>, state: &State, row: u16, key: &str, message: &'static str) {
    let said = state.sentence(&Message::new(message));
    canvas.text(2, row, 2, key, canvas.theme.key());
    canvas.sentence(4, row, canvas.width().saturating_sub(4), &said, canvas.theme.text());
}

/// Draws an orphaned journal: the name of the map, the number of changes, and since when.
fn journal_line(canvas: &mut Canvas<'_>, state: &State, row: u16, orphan: &OrphanedJournal) {
    let (text, dim) = (canvas.theme.notice(), canvas.theme.dim());
    let when = state.sentence(&day(state, orphan.until));
    let end = canvas.width().saturating_sub(1);
    let end = end.saturating_sub(canvas.sentence_before(end, row, &when, dim)).saturating_sub(2);
    let name =
        if orphan.name.is_empty() { Message::new("recovery-untitled") } else { verbatim(&orphan.name) };
    let taken = canvas.sentence(4, row, end.saturating_sub(4), &state.sentence(&name), text);
    let start = 4 + taken + 2;
    let count = state.sentence(&Message::new("start-unsaved-changes").number("count", orphan.changes.len()));
    canvas.sentence(start, row, end.saturating_sub(start), &count, dim);
}

/// Draws a recent file: its name, its folder, and when it was opened.
fn recent_line(canvas: &mut Canvas<'_>, state: &State, row: u16, (place, recent): (usize, &Recent)) {
    let (text, dim, key) = (canvas.theme.text(), canvas.theme.dim(), canvas.theme.key());
    let part = |part: Option<&std::ffi::OsStr>| {
        part.map_or(String::new(), |part| visible(&part.to_string_lossy()).into_owned())
    };
    let when = day(state, recent.opened);
    let is_due = recent.review.is_some_and(|review| review <= state.session.now.today);
    let when = if is_due { Message::new("start-review-due").message("when", when) } else { when };
    let style = if is_due { canvas.theme.notice() } else { dim };
    let end = canvas.width().saturating_sub(1);
    let taken = canvas.sentence_before(end, row, &state.sentence(&when), style);
    let end = end.saturating_sub(taken).saturating_sub(2);
    canvas.text(2, row, 2, &(place + 1).to_string(), key);
    let name = part(recent.path.file_name());
    let taken = canvas.text(4, row, end.saturating_sub(4), &name, text);
    let folder = part(recent.path.parent().map(Path::as_os_str));
    let start = 4 + taken + 2;
    let room = end.saturating_sub(start);
    canvas.text(start, row, room, &shortened(&folder, usize::from(room)), dim);
}

/// Draws a map of the folder: its file, its title and size, and when it was changed.
fn folder_line(canvas: &mut Canvas<'_>, state: &State, row: u16, map: &FoundMap) {
    let (text, dim) = (canvas.theme.text(), canvas.theme.dim());
    let when = day(state, map.modified);
    let is_due = map.outline.review().is_some_and(|review| review <= state.session.now.today);
    let when = if is_due { Message::new("start-review-due").message("when", when) } else { when };
    let style = if is_due { canvas.theme.notice() } else { dim };
    let end = canvas.width().saturating_sub(1);
    let end = end.saturating_sub(canvas.sentence_before(end, row, &state.sentence(&when), style));
    let end = end.saturating_sub(2);
    let name = map.path.file_name().map(|name| visible(&name.to_string_lossy()).into_owned());
    let start = 4 + canvas.text(4, row, end.saturating_sub(4), &name.unwrap_or_default(), text) + 2;
    if let Some(told) = map.outline.message() {
        canvas.sentence(start, row, end.saturating_sub(start), &state.sentence(&told), dim);
    }
}

fn day(state: &State, time: jiff::Timestamp) -> Message {
    let date = time.to_zoned(TimeZone::UTC).date();
    let today = state.session.now.today;
    if date >= today {
        Message::new("start-today")
    } else if Some(date) == today.yesterday().ok() {
        Message::new("start-yesterday")
    } else {
        verbatim(&date.to_string())
    }
}

/// Draws the languages of a template or sample side by side, each in its own language.
fn languages(
    canvas: &mut Canvas<'_>,
    state: &State,
    row: u16,
    (screen, selected): (&StartScreen, bool),
    line: &StartLine,
) {
    let chosen = screen.within.min(line.entries.len() - 1);
    if selected {
        canvas.patch(0, row, names(canvas.width()).saturating_sub(2), 1, canvas.theme.selection());
        canvas.glyph(0, row, "▸", canvas.theme.key());
    }
    for (place, (entry, (column, width))) in
        line.entries.iter().zip(language_spans(state, line, canvas.width())).enumerate()
    {
        let (StartEntry::Template(one) | StartEntry::Sample(one)) = entry else { continue };
        let said = state.sentence(&language_of(one));
        let here = selected && place == chosen;
        let style = if here { canvas.theme.key() } else { canvas.theme.dim() };
        canvas.sentence(column, row, canvas.width().saturating_sub(column), &said, style);
        if here {
            canvas.patch(column.saturating_sub(1), row, width + 2, 1, canvas.theme.selection());
        }
    }
}

fn title_of(one: &Template) -> Message {
    Message::new(match one.name {
        "purchase" => "template-purchase",
        "loop" => "template-loop",
        "blueprint" => "template-blueprint",
        "blank" => "template-blank",
        "amazon" => "sample-amazon",
        "seamless" => "sample-seamless",
        "digital" => "sample-digital",
        "ecwid" => "sample-ecwid",
        "retail" => "sample-retail",
        other => return verbatim(other),
    })
}
