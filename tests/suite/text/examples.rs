//! Cards as drawn at several widths. The expected strings are the cells from left to right: a
//! Hebrew line appears reversed.

use masa::text::{CellOrder, Controls, Direction, Emoji, Layout, Options, Shaping, width};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The rows of a layout with their blank cells, as drawn into ratatui's cells.
fn picture(text: &str, options: Options) -> Vec<String> {
    let layout = Layout::new(text, options);
    let area = Rect { x: 0, y: 0, width: options.width, height: layout.line_count() as u16 };
    let mut buffer = Buffer::empty(area);
    layout.render(area, 0, &mut buffer, |_| Style::new());
    let row = |y| {
        let mut row = String::new();
        let mut x = 0;
        while let Some(cell) = buffer.cell((x, y)).filter(|_| x < area.width) {
            row.push_str(cell.symbol());
            x += width(cell.symbol()) as u16;
        }
        row
    };
    (0..area.height).map(row).collect()
}

fn hebrew_map(text: &str, width: u16) -> Vec<String> {
    picture(text, Options::in_map(text, width, Direction::RightToLeft))
}

fn english_map(text: &str, width: u16) -> Vec<String> {
    picture(text, Options::in_map(text, width, Direction::LeftToRight))
}

fn at_most(text: &str, width: u16, lines: u16, map: Direction) -> Vec<String> {
    picture(text, Options { max_lines: Some(lines), ..Options::in_map(text, width, map) })
}

const ABANDONED: &str = "הלקוחה נטשה את העגלה ב-checkout (שלב 3) אחרי 40% מהדרך, \u{200E}$12.50 או 45 ₪";

#[test]
fn a_hebrew_card_with_english_and_numbers() {
    let wide = [
        "   checkout-ב הלגעה תא השטנ החוקלה",
        " וא $12.50 ,ךרדהמ 40% ירחא (3 בלש)",
        "                              ₪ 45",
    ];
    assert_eq!(hebrew_map(ABANDONED, 34), wide);
    let column = [
        "    תא השטנ החוקלה",
        "  checkout-ב הלגעה",
        "  40% ירחא (3 בלש)",
        "  וא $12.50 ,ךרדהמ",
        "              ₪ 45",
    ];
    assert_eq!(hebrew_map(ABANDONED, 18), column);
    // A word longer than the line is broken in reading order.
    let narrow = hebrew_map(ABANDONED, 9);
    assert_eq!(narrow[3..5], ["checkou-ב", "(3 בלש) t"]);
    assert_eq!(hebrew_map("מודעות", 3), ["דומ", "תוע"]);
    assert_eq!(hebrew_map("מודעות", 1), ["מ", "ו", "ד", "ע", "ו", "ת"]);
    assert_eq!(hebrew_map("מודעות", 0), [""]);
}

#[test]
fn the_map_decides_where_a_line_starts_and_its_letters_how_it_runs() {
    assert_eq!(hebrew_map("Facebook ממומן", 16), ["  ןמוממ Facebook"]);
    assert_eq!(hebrew_map("NPS מעל 50 (יעד 2026)", 23), ["  (2026 דעי) 50 לעמ NPS"]);
    assert_eq!(hebrew_map("Abandoned carts, 40%", 12), ["   Abandoned", "  carts, 40%"]);
    assert_eq!(hebrew_map("2026", 6), ["  2026"]);
    assert_eq!(english_map("Facebook ממומן", 16), ["Facebook ןמוממ  "]);
    assert_eq!(english_map("ממומן ב-Facebook", 18), ["Facebook-ב ןמוממ  "]);
    let quoted = ["The customer said     ", "\"(םח) םולש\" twice     "];
    assert_eq!(english_map("The customer said \"שלום (חם)\" twice", 22), quoted);
}

#[test]
fn points_stay_on_their_letters() {
    assert_eq!(hebrew_map("ש\u{5C1}\u{5B8}ם", 3), [" םש\u{5C1}\u{5B8}"]);
}

#[test]
fn an_arabic_card_with_points_and_lam_alef() {
    let text = "الدَّفْعُ عند الاستلام 24/7 في Amazon بخصم 15%";
    let ligated = Options { shaping: Shaping::Ligated, ..Options::new(21, Direction::RightToLeft) };
    // "%15" is correct: rule W2 makes 15 an Arabic number after Arabic letters, and a percent sign
    // does not join those.
    let rows = [
        "24/7 \u{FEE1}\u{FEFC}\u{FE98}\u{FEB3}\u{FEFB}\u{FE8D} \u{FEAA}\u{FEE8}\u{FECB} \u{FECA}\u{64F}\u{FED3}\u{652}\u{FEAA}\u{64E}\u{651}\u{FEDF}\u{FE8D}",
        "   %15 \u{FEE2}\u{FEBC}\u{FEA8}\u{FE91} Amazon \u{FEF2}\u{FED3}",
    ];
    assert_eq!(picture(text, ligated), rows);

    let text = "لا إله لأن";
    let with = |shaping| picture(text, Options { shaping, ..Options::new(10, Direction::RightToLeft) });
    assert_eq!(with(Shaping::Ligated), ["  \u{FEE5}\u{FEF7} \u{FEEA}\u{FEDF}\u{FE87} \u{FEFB}"]);
    assert_eq!(with(Shaping::Forms), ["\u{FEE5}\u{FE84}\u{FEDF} \u{FEEA}\u{FEDF}\u{FE87} \u{FE8E}\u{FEDF}"]);
    assert_eq!(with(Shaping::None), ["نأل هلإ ال"]);
}

#[test]
fn a_word_broken_by_force_keeps_its_joined_forms() {
    // beh × 4 in two cells per line: initial and medial, then medial and final.
    assert_eq!(hebrew_map("بببب", 2), ["\u{FE92}\u{FE91}", "\u{FE90}\u{FE92}"]);
}

#[test]
fn greek_chinese_and_emoji() {
    let greek = ["Η πελάτισσα     ", "συγκρίνει τιμές ", "(3 καταστήματα) "];
    assert_eq!(english_map("Η πελάτισσα συγκρίνει τιμές (3 καταστήματα)", 16), greek);
    // No line starts with a comma or a small vowel; a wide cluster that does not fit leaves a
    // blank.
    assert_eq!(english_map("旅程マップ、顧客", 7), ["旅程   ", "マッ   ", "プ、顧 ", "客     "]);
    assert_eq!(english_map("旅", 1), ["…"]);
    assert_eq!(hebrew_map("👨‍👩‍👧 בני 👍🏽 ok ❤️!", 20), ["    !❤  ok 👍 ינב 👨"]);
    let joined = Options { emoji: Emoji::Joined, ..Options::new(10, Direction::LeftToRight) };
    assert_eq!(picture("👨‍👩‍👧 ok ❤️!", joined), ["👨‍👩‍👧 ok ❤️! "]);
}

#[test]
fn brackets_and_signs_turn_with_their_line() {
    assert_eq!(hebrew_map("[א] {ב} <ג> «ד» (e)", 20), [" (e) «ד» <ג> {ב} [א]"]);
    assert_eq!(hebrew_map("מע\"מ 17% = 5.10 ₪", 17), ["₪ 5.10 = 17% מ\"עמ"]);
    assert_eq!(english_map("(א) a", 6), ["a (א) "]);
}

#[test]
fn what_is_cut_ends_with_an_ellipsis() {
    assert_eq!(
        at_most(ABANDONED, 18, 2, Direction::RightToLeft),
        ["    תא השטנ החוקלה", " …checkout-ב הלגעה"]
    );
    let english = ["One long    ", "sentence ab…"];
    assert_eq!(at_most("One long sentence about carts", 12, 2, Direction::LeftToRight), english);
    assert_eq!(at_most("first\nsecond\nthird", 9, 2, Direction::LeftToRight), ["first    ", "second…  "]);
    assert_eq!(at_most("first\nsecond\n\n", 9, 2, Direction::LeftToRight), ["first    ", "second   "]);
}

#[test]
fn a_soft_hyphen_shows_where_it_breaks() {
    assert_eq!(english_map("touch\u{AD}point", 8), ["touch-  ", "point   "]);
    assert_eq!(english_map("touch\u{AD}point", 10), ["touchpoint"]);
}

#[test]
fn what_must_not_be_raw_is_shown_and_does_not_act() {
    assert_eq!(english_map("evil\u{202E}txt.exe", 14), ["evil↞txt.exe  "]);
    assert_eq!(english_map("\u{1B}[31m\ta\rb", 12), ["␛[31m␉a␍b   "]);
    // Our own messages isolate their arguments: those controls take effect and are not drawn.
    let message = "Removed \u{2068}שלב 2\u{2069}: 3 cards";
    let hidden =
        Options { controls: Controls::Hidden, ..Options::in_map(message, 24, Direction::RightToLeft) };
    assert_eq!(picture(message, hidden), ["  Removed 2 בלש: 3 cards"]);
}

#[test]
fn a_terminal_that_reorders_gets_the_stored_order() {
    let options =
        Options { order: CellOrder::Logical, ..Options::in_map("(שלב) a", 9, Direction::RightToLeft) };
    assert_eq!(picture("(שלב) a", options), ["  (שלב) a"]);
}

#[test]
fn carets_stand_where_reading_goes_on() {
    let hebrew = Layout::new("אב", Options::new(5, Direction::RightToLeft));
    assert_eq!([0, 2, 4].map(|byte| hebrew.caret(byte)), [(0, 4), (0, 3), (0, 2)]);
    let english = Layout::new(
        "ab",
        Options { align: Direction::RightToLeft, ..Options::new(5, Direction::LeftToRight) },
    );
    assert_eq!([0, 1, 2].map(|byte| english.caret(byte)), [(0, 3), (0, 4), (0, 4)]);
    let roomy = Options {
        align: Direction::RightToLeft,
        caret_room: true,
        ..Options::new(5, Direction::LeftToRight)
    };
    assert_eq!([0, 1, 2].map(|byte| Layout::new("ab", roomy).caret(byte)), [(0, 2), (0, 3), (0, 4)]);
    let full = Layout::new("אבג", Options::new(3, Direction::RightToLeft));
    assert_eq!(full.caret(6), (0, 0), "the caret never leaves the width");
    let lines = Layout::new("one two\n", Options::new(4, Direction::LeftToRight));
    assert_eq!([0, 3, 4, 7, 8].map(|byte| lines.caret(byte)), [(0, 0), (0, 3), (1, 0), (1, 3), (2, 0)]);
}
