//! The decisions in Markdown: a heading and a table for each of do, later and no.

use super::table::{escaped, joined, table};
use crate::export::ExportOptions;
use crate::export::decisions::{COLUMNS, DecisionRow, rows, title};
use crate::insight::headline::{HeadedPage, headline};
use crate::model::{Choice, Decision, Map};

pub(in crate::export) fn decisions(map: &Map, options: &ExportOptions) -> Vec<u8> {
    let rows = rows(map, options);
    let name = map.info().title.split_whitespace().collect::<Vec<_>>().join(" ");
    let named = if name.is_empty() { String::new() } else { format!(": {}", escaped(&name)) };
    let usual = format!("{}{named}", escaped(&options.say("decisions-title")));
    let mut page = match headline(map, HeadedPage::Decisions) {
        Some(headline) => format!("# {}\n\n{usual}\n", escaped(headline)),
        None => format!("# {usual}\n"),
    };
    if rows.is_empty() {
        page.push_str(&format!("\n{}\n", escaped(&options.say("decisions-none"))));
    }
    for decision in Decision::ALL {
        let of_kind: Vec<&DecisionRow> = rows.iter().filter(|row| row.decision == *decision).collect();
        if of_kind.is_empty() {
            continue;
        }
        let head = COLUMNS.iter().map(|name| escaped(&options.say(name))).collect();
        let cells = of_kind.into_iter().map(|row| {
            let one = |text: &String| joined(std::iter::once(text.as_str()));
            vec![one(&row.what), joined(row.why.iter().map(String::as_str)), one(&row.who), one(&row.until)]
        });
        let cells: Vec<Vec<String>> = std::iter::once(head).chain(cells).collect();
        page.push_str(&format!("\n## {}\n\n{}", escaped(&options.say(title(*decision))), table(&cells)));
    }
    page.into_bytes()
}
