//! What changed between two versions of a journey as text, a stage after the other: the emotions of
//! both at each touchpoint, and the changes.

use super::columns::table;
use super::paint::{Style, TextPainter};
use super::screen::ShowScreen;
use crate::insight::comparison::{Comparison, Versions, compare};
use crate::insight::emotion::{HIGHEST, LOWEST, signed};
use crate::words::{Message, Words};

/// The comparison as text with a trailing line break; empty if the two are equal.
pub fn show_comparison(versions: Versions<'_>, screen: ShowScreen) -> String {
    let comparison = compare(versions, None);
    if comparison.is_empty() {
        return String::new();
    }
    let say = |message: &Message| Words::english().say_plain(message);
    let mut painter = TextPainter::new(versions.after, screen);
    for stage in &comparison.stages {
        painter.gap();
        let name = versions.of(stage.stage.into()).stage(stage.stage).map_or("", |stage| &stage.name);
        painter.line(name, Style::STRONG);
        let felt: Vec<Vec<String>> = comparison
            .journey
            .iter()
            .enumerate()
            .filter(|(_, (_, of))| *of == stage.stage)
            .filter_map(|(place, _)| feelings(versions, &comparison, place))
            .collect();
        table(&mut painter, vec![String::new(); 3], &felt, 1..2);
        for change in &stage.changes {
            let kind = Message::new(change.kind.label());
            let said =
                Message::new("compare-change").message("kind", kind).message("said", change.said.clone());
            painter.line(&say(&said), Style::PLAIN);
        }
        if stage.others > 0 {
            painter.line(&say(&Message::new("compare-others").number("count", stage.others)), Style::DIM);
        }
    }
    if comparison.elsewhere > 0 {
        painter.gap();
        let said = Message::new("compare-elsewhere").number("count", comparison.elsewhere);
        painter.line(&say(&said), Style::DIM);
    }
    painter.finish()
}

/// A scale with the emotion before (`◇`) and after (`●`), both as numbers, and the name of the
/// touchpoint; `None` if they are equal.
fn feelings(versions: Versions<'_>, comparison: &Comparison, place: usize) -> Option<Vec<String>> {
    let felt = |emotions: &[(usize, Option<i8>)]| {
        emotions.iter().find(|(one, _)| *one == place).and_then(|(_, emotion)| *emotion)
    };
    let (before, after) = (felt(&comparison.before), felt(&comparison.after));
    let (id, _) = comparison.journey.get(place)?;
    let name = versions.of((*id).into()).touchpoint(*id)?.name.clone();
    let level = |level: i8| match level {
        level if after == Some(level) => '●',
        level if before == Some(level) => '◇',
        _ => '·',
    };
    let shown = |emotion: Option<i8>| emotion.map_or_else(|| "–".to_owned(), signed);
    let numbers = format!("{} → {}", shown(before), shown(after));
    (before != after).then(|| vec![(LOWEST..=HIGHEST).map(level).collect(), numbers, name])
}
