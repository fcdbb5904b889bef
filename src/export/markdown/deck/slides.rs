//! Slides of a title and what is below it, as many as it takes for nothing to be higher than its slide.
//!
//! There are no tables: presenterm makes each column as wide as its longest cell, and refuses the line
//! breaks that a cell with several cards needs.

use super::room::{self, HIGH};
use crate::export::ExportOptions;
use crate::words::Message;

/// The highest title and head of a list, in pixels.
const HIGHEST_TITLE: f32 = 150.0;

/// A slide before it is numbered.
pub(super) struct Slide {
    /// The escaped title.
    pub name: String,
    /// Its directives for Marp, one a line.
    pub directives: Vec<String>,
    pub body: String,
}

/// A part of a slide: escaped Markdown, whose lines are separated by `<br>` here.
pub(super) enum Part {
    Paragraph(String),
    Quotation(String),
    /// What the items after it are about. It is never the last on a slide, and stands again above items
    /// that go on on another slide.
    Head(String),
    /// An item of a list after its marker, in one line.
    Item(String, String),
}

impl Part {
    fn text(&mut self) -> &mut String {
        match self {
            Part::Paragraph(text) | Part::Quotation(text) | Part::Head(text) | Part::Item(_, text) => text,
        }
    }

    fn height(&self, text: &str) -> f32 {
        match self {
            Part::Item(..) => room::item(text),
            _ => room::paragraph(text),
        }
    }

    fn whole_height(&self) -> f32 {
        match self {
            Part::Paragraph(text) | Part::Quotation(text) | Part::Head(text) | Part::Item(_, text) => {
                self.height(text)
            }
        }
    }

    fn written(&self, text: &str) -> String {
        match self {
            Part::Item(marker, _) => format!("{marker} {text}\n"),
            Part::Quotation(_) => lines(text, "> "),
            Part::Paragraph(_) | Part::Head(_) => lines(text, ""),
        }
    }
}

fn lines(text: &str, prefix: &str) -> String {
    let lines: Vec<String> = text.split("<br>").map(|line| format!("{prefix}{line}")).collect();
    format!("\n{}\n", lines.join("\\\n"))
}

pub(super) fn shortened_title(name: &str) -> String {
    room::shortened(name, HIGHEST_TITLE, room::title)
}

/// The slide that is being filled.
struct Filling {
    room: f32,
    bodies: Vec<String>,
    left: f32,
    /// Whether nothing but a repeated head is on the slide.
    is_fresh: bool,
    is_in_list: bool,
}

impl Filling {
    fn put(&mut self, part: &Part, text: &str) {
        let is_item = matches!(part, Part::Item(..));
        let begins = is_item && !self.is_in_list;
        self.left -= part.height(text) + if begins { room::BELOW } else { 0.0 };
        if let Some(body) = self.bodies.last_mut() {
            if begins {
                body.push('\n');
            }
            body.push_str(&part.written(text));
        }
        self.is_in_list = is_item;
    }

    fn next(&mut self) {
        self.bodies.push(String::new());
        self.left = self.room;
        self.is_fresh = true;
        self.is_in_list = false;
    }
}

/// Slides with these parts under one title.
pub(super) fn flowing(name: &str, parts: Vec<Part>) -> Vec<Slide> {
    let name = &shortened_title(name);
    let room = HIGH - room::title(name);
    let bodies = vec![String::new()];
    let mut filling = Filling { room, bodies, left: room, is_fresh: true, is_in_list: false };
    let mut head: Option<Part> = None;
    let mut parts = parts.into_iter().peekable();
    while let Some(mut part) = parts.next() {
        if let Part::Head(text) = &part {
            let short = room::shortened(text, HIGHEST_TITLE, room::paragraph);
            part = Part::Head(short.clone());
            head = Some(Part::Head(short));
        }
        let mut text = std::mem::take(part.text());
        let is_item = matches!(part, Part::Item(..));
        // A head needs room for the first of what it is about.
        let after = match (&part, parts.peek()) {
            (Part::Head(_), Some(next)) => next.whole_height().min(room / 3.0) + room::BELOW,
            _ => 0.0,
        };
        while !text.is_empty() {
            let list = if is_item && !filling.is_in_list { room::BELOW } else { 0.0 };
            if part.height(&text) + after + list > filling.left && !filling.is_fresh {
                filling.next();
                if let Some(Part::Head(again)) = head.as_ref().filter(|_| is_item) {
                    filling.put(&Part::Head(String::new()), again);
                }
            }
            let list = if is_item && !filling.is_in_list { room::BELOW } else { 0.0 };
            let taken = room::taken(&mut text, filling.left - list, |text| part.height(text));
            filling.put(&part, &taken);
            filling.is_fresh = false;
        }
        if !is_item && !matches!(part, Part::Head(_)) {
            head = None;
        }
    }
    let slide = |body| Slide { name: name.to_owned(), directives: Vec::new(), body };
    filling.bodies.into_iter().map(slide).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_never_alone_and_stands_again_above_items_that_go_on() {
        for before in 0..40 {
            let mut parts: Vec<Part> = (0..before).map(|_| Part::Paragraph("Before".to_owned())).collect();
            parts.push(Part::Head("**Head**".to_owned()));
            parts.extend((0..30).map(|number| Part::Item("-".to_owned(), format!("item{number}"))));
            let slides = flowing("Title", parts);
            let mut next = 0;
            for slide in &slides {
                let lines: Vec<&str> = slide.body.lines().filter(|line| !line.is_empty()).collect();
                assert_ne!(lines.last(), Some(&"**Head**"), "{before}");
                for (place, line) in lines.iter().enumerate().filter(|(_, line)| line.starts_with("- ")) {
                    assert_eq!(*line, format!("- item{next}"));
                    assert!(place > 0, "{before}: {lines:?}");
                    next += 1;
                }
            }
            assert_eq!(next, 30);
        }
    }
}
