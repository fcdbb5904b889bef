//! Reading a column of numbers in which commas and points may be decimal or stand between thousands.
//! What a number leaves open (`1,234`), the others of the column decide, or else the language of the map.

/// The numbers of a pasted column.
pub struct Column {
    /// One for each line; `None` for an empty one.
    pub values: Vec<Option<f64>>,
    /// The first number that only the language decided, as it was written and as it was read.
    pub unclear: Option<(String, f64)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Decimal {
    Point,
    Comma,
}

impl Column {
    /// Reads the lines; `None` if there is no number, or something else.
    pub fn read(lines: &[&str], language: &str) -> Option<Column> {
        let bare: Vec<String> = lines.iter().map(|line| bare(line)).collect();
        let agreed = bare.iter().find_map(|number| decided(number));
        let usual = if language.starts_with("el") { Decimal::Comma } else { Decimal::Point };
        let mut column = Column { values: Vec::new(), unclear: None };
        for (line, bare) in lines.iter().zip(&bare) {
            if line.is_empty() {
                column.values.push(None);
                continue;
            }
            let told = decided(bare).or(agreed);
            let value = value(bare, told.unwrap_or(usual))?;
            let reads_otherwise = |decimal| self::value(bare, decimal).is_some_and(|other| other != value);
            let is_open = [Decimal::Point, Decimal::Comma].into_iter().any(reads_otherwise);
            // A point is decimal in every program, so only a comma, or a point between thousands, surprises.
            let surprises = bare.contains(',') || usual == Decimal::Comma;
            if told.is_none() && is_open && surprises && column.unclear.is_none() {
                column.unclear = Some(((*line).to_owned(), value));
            }
            column.values.push(Some(value));
        }
        column.values.iter().any(Option::is_some).then_some(column)
    }
}

/// Without a percent sign, and with an ASCII minus.
fn bare(line: &str) -> String {
    line.trim_end_matches(['%', '٪']).trim().replace('−', "-")
}

/// The decimal mark, if the number shows it.
fn decided(number: &str) -> Option<Decimal> {
    let (commas, points) = (number.matches(',').count(), number.matches('.').count());
    match (commas, points) {
        (0, 0) => None,
        (0, 1) => (!may_group(number, '.')).then_some(Decimal::Point),
        (1, 0) => (!may_group(number, ',')).then_some(Decimal::Comma),
        (_, 0) => Some(Decimal::Point),
        (0, _) => Some(Decimal::Comma),
        _ if number.rfind(',') > number.rfind('.') => Some(Decimal::Comma),
        _ => Some(Decimal::Point),
    }
}

/// Whether the mark may stand between thousands: `1,234` and `12,345`, but not `0,125` or `2,5`.
fn may_group(whole: &str, mark: char) -> bool {
    let mut groups = whole.trim_start_matches(['+', '-']).split(mark);
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && groups.all(|group| group.len() == 3 && group.chars().all(|digit| digit.is_ascii_digit()))
}

/// A finite number with this decimal mark, the other one standing between thousands if at all.
fn value(number: &str, decimal: Decimal) -> Option<f64> {
    let (mark, group) = match decimal {
        Decimal::Point => ('.', ','),
        Decimal::Comma => (',', '.'),
    };
    let whole = number.split(mark).next().unwrap_or_default();
    if whole.contains(group) && !may_group(whole, group) {
        return None;
    }
    let plain = number.replace(group, "").replace(mark, ".");
    plain.parse().ok().filter(|number: &f64| number.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values of a column, and the number that could be read in two ways.
    type Values = (Vec<Option<f64>>, Option<(String, f64)>);

    fn read(text: &str, language: &str) -> Option<Values> {
        let lines: Vec<&str> = text.split('\n').collect();
        Column::read(&lines, language).map(|column| (column.values, column.unclear))
    }

    #[test]
    fn commas_are_decimal_or_between_thousands() {
        for (text, expected) in [
            ("−12,345.6", -12_345.6),
            ("1,234,567", 1_234_567.0),
            ("1.234.567,5", 1_234_567.5),
            ("2,5", 2.5),
            ("0,125", 0.125),
            ("9.7", 9.7),
            ("68%", 68.0),
        ] {
            for language in ["en", "el"] {
                assert_eq!(read(text, language), Some((vec![Some(expected)], None)), "{text}");
            }
        }
        for text in ["1,2,3", "1,23.4", "word", "", "1,234 nan"] {
            assert_eq!(read(text, "en"), None, "{text}");
        }
    }

    #[test]
    fn an_open_number_goes_by_the_others_or_by_the_language_which_is_said() {
        assert_eq!(read("1,234\n2,5", "en"), Some((vec![Some(1.234), Some(2.5)], None)));
        assert_eq!(read("1,234\n9.7", "el"), Some((vec![Some(1234.0), Some(9.7)], None)));
        assert_eq!(
            read("7\n1,234", "en"),
            Some((vec![Some(7.0), Some(1234.0)], Some(("1,234".into(), 1234.0))))
        );
        assert_eq!(read("1,234%", "el"), Some((vec![Some(1.234)], Some(("1,234%".into(), 1.234)))));
        assert_eq!(read("1.234", "en"), Some((vec![Some(1.234)], None)));
    }
}
