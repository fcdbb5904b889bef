//! Markdown read by GitHub's rules, with a small table reader (cells end at `|`, not at `\|`).

use masa::export::{ExportOptions, TableRows, Watch, format};
use masa::format::Orientation;

fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => {
                let cell = cells.last_mut().unwrap();
                cell.push(character);
                cell.extend(characters.next());
            }
            '|' => cells.push(String::new()),
            _ => cells.last_mut().unwrap().push(character),
        }
    }
    // Lines start and end with a pipe.
    assert_eq!((cells.remove(0), cells.pop()), (String::new(), Some(String::new())));
    cells
}

#[test]
fn every_line_of_every_table_has_as_many_cells_as_its_head() {
    for sample in masa::format::samples() {
        let map = sample.map();
        for orientation in [Orientation::Down, Orientation::Across] {
            for rows in [TableRows::Grid, TableRows::Cards] {
                let options = ExportOptions { orientation, rows, ..ExportOptions::of(&map) };
                let table = String::from_utf8(
                    (format("markdown").unwrap().write)(&map, &options, &Watch::default()).unwrap(),
                )
                .unwrap();
                let lines: Vec<Vec<String>> = table.lines().map(cells).collect();
                assert!(lines[1].iter().all(|cell| cell.trim() == "---"), "{:?}", lines[1]);
                assert!(lines.iter().all(|line| line.len() == lines[0].len()), "{}", sample.name);
            }
        }
    }
}
