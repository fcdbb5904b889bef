//! The emotion curve on a slide: for Marp a picture within the file, and for presenterm and screen
//! readers the same in words, which Marp does not show.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::super::table::escaped;
use super::room::WIDE;
use super::slides::{Slide, shortened_title};
use crate::export::ExportOptions;
use crate::export::design::{Colour, Design};
use crate::insight::emotion::{EmotionLine, extremes, lines_of, signed};
use crate::insight::marks;
use crate::model::{Map, TouchpointId};
use crate::text::{visible, width};

/// The height of the picture, and of what is in it from the top: the legend, the names of stages, the
/// levels, and the names of touchpoints.
const HIGH: f32 = 540.0;
const LEGEND: f32 = 26.0;
const STAGES: f32 = 30.0;
const LEVELS: (f32, f32) = (92.0, 410.0);
const NAMES: f32 = 446.0;
/// The width of the words for the levels.
const AXIS: f32 = 190.0;
/// The size of letters, and their width relative to it.
const LETTERS: f32 = 14.0;
const LETTER: f32 = 0.72;
/// The rows of names below the curve, and the lines of a name.
const ROWS: usize = 3;
const LINES: usize = 2;
const LINE: f32 = 16.0;

/// The slide under this title; `None` if no emotion is known.
pub(super) fn slide(map: &Map, options: &ExportOptions, name: String) -> Option<Slide> {
    let stages = options.selection.stages(map);
    let ids: Vec<TouchpointId> =
        stages.iter().flat_map(|stage| map.touchpoints_of(*stage)).copied().collect();
    let persona = options.selection.persona;
    let mut lines = lines_of(map, &ids, persona);
    lines.retain(|line| {
        line.emotions.iter().any(Option::is_some) && (persona.is_none() || line.persona == persona)
    });
    let main = lines.first()?.clone();
    let picture = Drawing { map, options, ids: &ids, lines: &lines }.svg();
    let directives = vec![
        "_class: curve".to_owned(),
        format!("_backgroundImage: \"url('data:image/svg+xml;base64,{}')\"", STANDARD.encode(picture)),
        "_backgroundRepeat: no-repeat".to_owned(),
        "_backgroundPosition: center top 112px".to_owned(),
        format!("_backgroundSize: {WIDE}px {HIGH}px"),
    ];
    let mut items = Vec::new();
    let mut place = 0;
    for stage in stages {
        let touchpoints = map.touchpoints_of(stage);
        let told = touchpoints.iter().zip(main.emotions.iter().skip(place)).filter_map(|(id, emotion)| {
            let name = &map.touchpoint(*id)?.name;
            Some(format!("{} {}", escaped(&line(name)), signed((*emotion)?)))
        });
        let told: Vec<String> = told.collect();
        place += touchpoints.len();
        if let (false, Some(stage)) = (told.is_empty(), map.stage(stage)) {
            items.push(format!("- **{}:** {}\n", escaped(&line(&stage.name)), told.join(" · ")));
        }
    }
    Some(Slide { name: shortened_title(&name), directives, body: format!("\n{}", items.concat()) })
}

/// A picture in the making.
struct Drawing<'map> {
    map: &'map Map,
    options: &'map ExportOptions,
    ids: &'map [TouchpointId],
    lines: &'map [EmotionLine],
}

impl Drawing<'_> {
    fn is_rtl(&self) -> bool {
        self.map.info().is_right_to_left()
    }

    fn slot(&self) -> f32 {
        (WIDE - AXIS) / self.ids.len().max(1) as f32
    }

    /// From the left, mirrored if the map is right-to-left.
    fn x(&self, x: f32) -> f32 {
        if self.is_rtl() { WIDE - x } else { x }
    }

    fn middle(&self, place: usize) -> f32 {
        self.x(AXIS + self.slot() * (place as f32 + 0.5))
    }

    fn y(emotion: i8) -> f32 {
        let (top, bottom) = LEVELS;
        top + f32::from(2 - emotion.clamp(-2, 2)) * (bottom - top) / 4.0
    }

    fn svg(&self) -> String {
        let design = Design::default();
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDE} {HIGH}\" \
             font-family=\"Arial, 'Noto Sans', sans-serif\" font-size=\"{LETTERS}\">"
        );
        self.bands(&mut svg, &design);
        self.levels(&mut svg, &design);
        // The main line is in front.
        for (number, line) in self.lines.iter().enumerate().rev() {
            self.line(&mut svg, line, colour(&design, number), number == 0);
        }
        self.legend(&mut svg, &design);
        self.names(&mut svg, &design);
        svg.push_str("</svg>");
        svg
    }

    fn bands(&self, svg: &mut String, design: &Design) {
        let mut first = 0;
        let stages = self.options.selection.stages(self.map);
        let stages = stages.into_iter().filter(|stage| !self.map.touchpoints_of(*stage).is_empty());
        for (number, stage) in stages.enumerate() {
            let count = self.map.touchpoints_of(stage).len();
            let wide = self.slot() * count as f32;
            let x = AXIS + self.slot() * first as f32;
            let left = if self.is_rtl() { WIDE - x - wide } else { x };
            if number % 2 == 0 {
                let (y, high) = (STAGES, LEVELS.1 + 18.0 - STAGES);
                svg.push_str(&format!(
                    "<rect x=\"{left}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" fill=\"#{}\"/>",
                    design.band().to_hex()
                ));
            }
            let name = self.map.stage(stage).map(|stage| line(&stage.name)).unwrap_or_default();
            let name = shortened(&name, wide - 12.0);
            let ink = format!("fill=\"#{}\" font-weight=\"bold\"", design.ink().to_hex());
            self.text(svg, (self.x(x + 6.0), STAGES + 22.0), "start", &ink, &name);
            first += count;
        }
    }

    fn levels(&self, svg: &mut String, design: &Design) {
        let (start, end) = (self.x(AXIS), self.x(WIDE));
        for level in -2..=2 {
            let y = Self::y(level);
            let wide = if level == 0 { 1.5 } else { 0.75 };
            svg.push_str(&format!(
                "<path d=\"M{start} {y}H{end}\" stroke=\"#{}\" stroke-width=\"{wide}\"/>",
                design.line().to_hex()
            ));
            let word = self.options.words.say_plain(&marks::emotion(level));
            let ink = format!("fill=\"#{}\"", design.faint().to_hex());
            self.text(svg, (self.x(AXIS - 14.0), y + 5.0), "end", &ink, &shortened(&word, AXIS - 14.0));
        }
    }

    fn line(&self, svg: &mut String, line: &EmotionLine, colour: Colour, is_main: bool) {
        let (wide, radius) = if is_main { (3.5, 6.5) } else { (2.0, 4.0) };
        let mut path = String::new();
        let mut is_drawn = false;
        for (place, emotion) in line.emotions.iter().enumerate() {
            if let Some(emotion) = emotion {
                let step = if is_drawn { 'L' } else { 'M' };
                path.push_str(&format!("{step}{} {}", self.middle(place), Self::y(*emotion)));
            }
            is_drawn = emotion.is_some();
        }
        let hue = colour.to_hex();
        svg.push_str(&format!(
            "<path d=\"{path}\" fill=\"none\" stroke=\"#{hue}\" stroke-width=\"{wide}\" stroke-linejoin=\"round\"/>"
        ));
        for (place, emotion) in line.emotions.iter().enumerate() {
            let Some(emotion) = emotion else { continue };
            let (x, y) = (self.middle(place), Self::y(*emotion));
            svg.push_str(&format!(
                "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"#{hue}\" stroke=\"#fff\" stroke-width=\"1.5\"/>"
            ));
            let touchpoint = self.ids.get(place).and_then(|id| self.map.touchpoint(*id));
            if is_main && touchpoint.is_some_and(|one| one.feeling.moment_of_truth) {
                let ink = format!("fill=\"#{hue}\"");
                self.text(svg, (x, y - 12.0), "middle", &ink, marks::MOMENT_OF_TRUTH);
            }
        }
    }

    /// The names of the lines, if there are several.
    fn legend(&self, svg: &mut String, design: &Design) {
        if self.lines.len() < 2 {
            return;
        }
        let mut x = AXIS;
        for (number, of) in self.lines.iter().enumerate() {
            let persona = of.persona.and_then(|id| self.map.persona(id));
            let name = persona.map_or_else(|| self.options.say("deck-everybody"), |one| line(&one.name));
            let name = shortened(&name, 180.0);
            let (from, to) = (self.x(x), self.x(x + 22.0));
            let hue = colour(design, number).to_hex();
            svg.push_str(&format!("<path d=\"M{from} 12H{to}\" stroke=\"#{hue}\" stroke-width=\"4\"/>"));
            let ink = format!("fill=\"#{}\"", design.ink().to_hex());
            self.text(svg, (self.x(x + 30.0), LEGEND - 9.0), "start", &ink, &name);
            x += 30.0 + width_of(&name) + 26.0;
            if x > WIDE - 200.0 {
                break;
            }
        }
    }

    /// The names of all touchpoints in rows below each other, if that is enough room; otherwise those of
    /// peaks and lows.
    fn names(&self, svg: &mut String, design: &Design) {
        let names: Vec<String> = self
            .ids
            .iter()
            .map(|id| self.map.touchpoint(*id).map(|one| line(&one.name)).unwrap_or_default())
            .collect();
        let notable: Vec<usize> = self
            .lines
            .first()
            .map(|main| extremes(&main.emotions))
            .unwrap_or_default()
            .iter()
            .map(|one| one.place)
            .collect();
        let fits = |rows: &usize| {
            let wide = self.slot() * *rows as f32 - 10.0;
            let is_whole = |name: &String| {
                let lines = wrapped(name, wide);
                lines.len() <= LINES && lines.iter().all(|line| width_of(line) <= wide)
            };
            names.iter().all(is_whole)
        };
        let rows = (1..=ROWS).find(fits);
        let mut ends = [f32::MIN; ROWS];
        for (place, name) in names.iter().enumerate() {
            let is_notable = notable.contains(&place);
            let logical = AXIS + self.slot() * (place as f32 + 0.5);
            let (row, lines) = match rows {
                Some(rows) => (place % rows, wrapped(name, self.slot() * rows as f32 - 10.0)),
                None if !is_notable => continue,
                None => {
                    let lines: Vec<String> = wrapped(name, 130.0).into_iter().take(LINES).collect();
                    let half = lines.iter().map(|line| width_of(line)).fold(0.0, f32::max) / 2.0;
                    let Some(row) = ends.iter().position(|end| *end < logical - half) else { continue };
                    ends[row] = logical + half + 8.0;
                    (row, lines)
                }
            };
            let (hue, weight) = if is_notable { (design.ink(), "bold") } else { (design.faint(), "normal") };
            let ink = format!("fill=\"#{}\" font-weight=\"{weight}\"", hue.to_hex());
            for (number, text) in lines.iter().enumerate() {
                let y = NAMES + (row * LINES + number) as f32 * LINE;
                self.text(svg, (self.middle(place), y), "middle", &ink, text);
            }
        }
    }

    fn text(&self, svg: &mut String, (x, y): (f32, f32), anchor: &str, look: &str, text: &str) {
        let direction = if self.is_rtl() { "rtl" } else { "ltr" };
        svg.push_str(&format!(
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" direction=\"{direction}\" {look}>"
        ));
        for letter in text.chars() {
            match letter {
                '&' => svg.push_str("&amp;"),
                '<' => svg.push_str("&lt;"),
                '>' => svg.push_str("&gt;"),
                _ => svg.push(letter),
            }
        }
        svg.push_str("</text>");
    }
}

/// The accent for the main line, and a colour for each persona.
fn colour(design: &Design, number: usize) -> Colour {
    number.checked_sub(1).map_or_else(|| design.accent(), |persona| design.persona(persona))
}

/// A text in one line, without what XML cannot say.
fn line(text: &str) -> String {
    visible(&text.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
}

fn width_of(text: &str) -> f32 {
    width(text) as f32 * LETTERS * LETTER
}

/// The lines of a text, broken between words.
fn wrapped(text: &str, wide: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if width_of(line) + width_of(word) + LETTERS * LETTER <= wide => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn shortened(text: &str, wide: f32) -> String {
    if width_of(text) <= wide {
        return text.to_owned();
    }
    let mut short = String::new();
    for letter in text.chars() {
        if width_of(&short) + 2.0 * LETTERS * LETTER > wide {
            break;
        }
        short.push(letter);
    }
    format!("{}…", short.trim_end())
}
