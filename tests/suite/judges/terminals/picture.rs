//! Pictures of a display, and where the cells of a terminal are in them. What is compared is the box
//! of the ink in a cell: it does not depend on how a font draws a letter.

use std::ops::RangeInclusive;
use std::process::Command;

/// The lightest ground, of 255: some terminals have a grey one.
const GROUND: u8 = 44;

/// For each pixel whether it is ink.
#[derive(Clone, PartialEq)]
pub struct Picture {
    width: usize,
    ink: Vec<bool>,
}

/// The first and the last row of pixels of a cell that have ink; `None` if there is none.
pub type InkBox = Option<(usize, usize)>;

impl Picture {
    /// Takes a picture of a whole display; `None` if that fails.
    pub fn of_display(display: &str) -> Option<Picture> {
        let mut import = Command::new("import");
        import.args(["-display", display, "-window", "root", "-depth", "8", "ppm:-"]);
        Picture::read(&import.output().ok()?.stdout)
    }

    /// Reads a picture file.
    pub fn of_file(file: &std::path::Path) -> Option<Picture> {
        Picture::read(&Command::new("convert").arg(file).args(["-depth", "8", "ppm:-"]).output().ok()?.stdout)
    }

    /// `P6`, width, height, 255, then three bytes for each pixel.
    fn read(bytes: &[u8]) -> Option<Picture> {
        let mut parts = bytes.splitn(5, |byte| byte.is_ascii_whitespace());
        parts.next().filter(|kind| *kind == b"P6")?;
        let width = std::str::from_utf8(parts.next()?).ok()?.parse().ok()?;
        let pixels = parts.nth(2)?;
        let ink = pixels.chunks_exact(3).map(|pixel| pixel.iter().any(|part| *part > GROUND)).collect();
        Some(Picture { width, ink })
    }

    pub fn is_empty(&self) -> bool {
        !self.ink.contains(&true)
    }

    fn is_ink(&self, x: usize, y: usize) -> bool {
        x < self.width && self.ink.get(y * self.width + x).is_some_and(|ink| *ink)
    }

    fn height(&self) -> usize {
        self.ink.len() / self.width
    }

    /// The longest line of ink in a row of pixels, over gaps of a few pixels.
    fn longest_line(&self, y: usize) -> RangeInclusive<usize> {
        const GAP: usize = 4;
        let mut longest = 0..=0;
        let mut begun: Option<(usize, usize)> = None;
        for x in (0..self.width).filter(|x| self.is_ink(*x, y)) {
            begun = match begun {
                Some((start, end)) if x - end <= GAP => Some((start, x)),
                _ => Some((x, x)),
            };
            let length = longest.end() - longest.start();
            if let Some((start, end)) = begun.filter(|(start, end)| end - start > length) {
                longest = start..=end;
            }
        }
        longest
    }

    /// The ink in a rectangle.
    fn ink_box(&self, columns: RangeInclusive<usize>, rows: RangeInclusive<usize>) -> InkBox {
        let first = *rows.start();
        let mut inked = rows.filter(|y| columns.clone().any(|x| self.is_ink(x, *y)));
        let top = inked.next()?;
        let bottom = inked.next_back().unwrap_or(top);
        Some((top - first, bottom - first))
    }
}

/// The place of the cells in a picture.
pub struct Grid {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    columns: usize,
}

impl Grid {
    /// Found by two rules over all `columns`, which are in these rows.
    pub fn find(picture: &Picture, columns: usize, (first, last): (usize, usize)) -> Option<Grid> {
        // Thicker ones belong to the window of the terminal.
        const THICKEST: usize = 4;
        let lines: Vec<_> = (0..picture.height()).map(|y| picture.longest_line(y)).collect();
        let length = |y: usize| lines.get(y).map_or(0, |line| line.end() - line.start());
        let is_thin = |y: usize| {
            let beside = [y.wrapping_sub(THICKEST), y + THICKEST];
            beside.iter().all(|beside| length(*beside) * 2 < length(y))
        };
        let thin: Vec<usize> = (0..lines.len()).filter(|y| is_thin(*y)).collect();
        let longest = thin.iter().map(|y| length(*y)).max()?;
        let mut rules = thin.iter().filter(|y| length(**y) + 8 >= longest);
        let upper = *rules.next()?;
        let lower = *rules.next_back()?;
        let height = (lower as f64 - upper as f64) / (last - first) as f64;
        let width = (longest + 1) as f64 / columns as f64;
        (height > 8.0 && width > 4.0).then(|| Grid {
            left: *lines[upper].start() as f64,
            top: upper as f64 - (first as f64 + 0.5) * height,
            width,
            height,
            columns,
        })
    }

    /// The ink in a cell, without its outermost columns of pixels, into which neighbours may reach.
    pub fn ink_box(&self, picture: &Picture, column: usize, row: usize) -> InkBox {
        let across = |column: f64| (self.left + column * self.width).max(0.0) as usize;
        let down = |row: f64| (self.top + row * self.height).max(0.0) as usize;
        let (column, row) = (column as f64, row as f64);
        let columns = across(column) + 1..=across(column + 1.0) - 1;
        picture.ink_box(columns, down(row)..=down(row + 1.0) - 1)
    }

    /// Whether a row of one picture shows the same as a row of another, as far as boxes tell.
    pub fn same(&self, one: (&Picture, usize), other: (&Picture, usize)) -> bool {
        let near = |one: usize, other: usize| one.abs_diff(other) <= 1;
        (0..self.columns).all(|column| {
            match (self.ink_box(one.0, column, one.1), self.ink_box(other.0, column, other.1)) {
                (Some(one), Some(other)) => near(one.0, other.0) && near(one.1, other.1),
                (one, other) => one.is_none() && other.is_none(),
            }
        })
    }

    /// Whether a row shows anything.
    pub fn has_ink(&self, picture: &Picture, row: usize) -> bool {
        (0..self.columns).any(|column| self.ink_box(picture, column, row).is_some())
    }
}
