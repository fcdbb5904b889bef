//! The page's CSS: the colours of the [`Design`] as custom properties for light and dark, and the
//! fixed rules.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::export::ExportOptions;
use crate::export::design::{Design, PERSONAS};
use crate::format::{Paper, Shade};
use crate::model::{Choice, LaneKind, Map};

/// The rules that do not depend on the map.
const RULES: &str = include_str!("page.css");

pub(super) fn style(map: &Map, options: &ExportOptions) -> String {
    let design = &options.look.design;
    let kinds: BTreeSet<LaneKind> =
        map.lane_ids().iter().filter_map(|id| map.lane(*id)).map(|lane| lane.kind).collect();
    let light = colours(&Design { shade: Shade::Light, ..design.clone() }, &kinds);
    let dark = colours(&Design { shade: Shade::Dark, ..design.clone() }, &kinds);
    let mut style = match design.shade {
        Shade::Light => format!(
            ":root {{ color-scheme: light dark; {light} }}\n\
             @media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"
        ),
        Shade::Dark => format!(":root {{ color-scheme: dark; {dark} }}\n"),
    };
    let paper = match options.look.paper {
        Paper::Letter => "letter",
        Paper::A3 | Paper::A2 | Paper::A1 | Paper::A0 => "A3",
        Paper::Slides | Paper::A4 | Paper::Wide | Paper::Poster => "A4",
    };
    style.push_str(&format!(
        "@media print {{ :root {{ color-scheme: light; {light} }} }}\n\
         @page {{ size: {paper} landscape; margin: 12mm; }}\n"
    ));
    for kind in kinds {
        let name = kind.name();
        let _ = writeln!(
            style,
            ".{name} {{ --bar: var(--{name}-bar); --tint: var(--{name}-tint); --head: var(--{name}-head); }}"
        );
    }
    style.push_str(RULES);
    for number in 0..PERSONAS.len() {
        let _ = writeln!(style, ".eye-{number} {{ --eye: var(--eye-{number}); }}");
    }
    for number in 1..=map.persona_ids().len() {
        let chosen = format!("body:has(#eyes-{number}:checked)");
        let _ = writeln!(
            style,
            "{chosen} [data-for]:not([data-for~=\"{number}\"]), {chosen} [data-except~=\"{number}\"] \
             {{ display: none; }}"
        );
    }
    style
}

fn colours(design: &Design, kinds: &BTreeSet<LaneKind>) -> String {
    let mut colours = String::new();
    let own = [
        ("page", design.page()),
        ("ground", design.head()),
        ("ink", design.ink()),
        ("faint", design.faint()),
        ("line", design.line()),
        ("accent", design.accent()),
    ];
    for (name, colour) in own {
        let _ = write!(colours, "--{name}: #{}; ", colour.to_hex());
    }
    for number in 0..PERSONAS.len() {
        let _ = write!(colours, "--eye-{number}: #{}; ", design.persona(number).to_hex());
    }
    for kind in kinds {
        let (name, lane) = (kind.name(), design.lane(*kind));
        for (part, colour) in [("bar", lane.bar), ("tint", lane.tint), ("head", lane.title)] {
            let _ = write!(colours, "--{name}-{part}: #{}; ", colour.to_hex());
        }
    }
    colours.trim_end().to_owned()
}
