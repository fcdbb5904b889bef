//! Pastes from the terminal: lines become cards, cells of a spreadsheet become cells, and no key is
//! triggered.

use masa::model::Map;

use crate::support::drawn::{drawing, map};
use crate::support::script::Script;

fn journey(language: &str) -> Map {
    map(language, &[("Find", &[("Ad", &["a:sees"]), ("Shop", &[])]), ("Buy", &[])])
}

#[test]
fn lines_become_cards_after_the_cursor_as_one_undo() {
    let script = Script::open(journey("en")).press("j").paste("one\r\n\r\n  two \n\x1b[31mthree\x07");
    assert!(
        drawing(script.map()).starts_with("Find: Ad(a:sees a:one a:two a:three)"),
        "{}",
        drawing(script.map())
    );
    assert_eq!((script.undos(), script.notice().as_str()), (1, "pasted 3 cards · u undo"));
    assert!(*script.press("u").map() == journey("en"));
}

#[test]
fn on_a_stage_lines_become_cards_of_the_whole_stage() {
    let script = Script::open(journey("en")).press("k").paste("be found\n");
    assert!(drawing(script.map()).starts_with("Find: [a:be found] Ad("), "{}", drawing(script.map()));
}

#[test]
fn a_paste_never_presses_keys() {
    let script = Script::open(journey("en")).press("j").paste("x");
    assert!(drawing(script.map()).starts_with("Find: Ad(a:sees a:x)"));
    let script = Script::open(journey("en")).press("j m").paste("q\n");
    assert!(*script.map() == journey("en"));
}

#[test]
fn on_a_name_each_row_is_a_touchpoint_with_its_cards() {
    let rows = "פרסום מקוון\tגולש\tלא רואה\tמיקוד\nחיפוש\t\"מקליד\nמשווה\"\t\tקידום";
    let script = Script::open(journey("he")).press("w").paste(rows);
    assert!(
        drawing(script.map())
            .ends_with("Buy: פרסום מקוון(a:גולש p:לא רואה o:מיקוד) חיפוש(a:מקליד a:משווה o:קידום)"),
        "{}",
        drawing(script.map())
    );
    assert_eq!((script.undos(), script.notice().as_str()), (1, "added 2 touchpoints with 6 cards · u undo"));
    // An opportunity in a home with exactly one pain answers it, as in quick capture.
    let answers = script.map().cards().filter(|(_, card)| !card.facets().answers.is_empty()).count();
    assert_eq!(answers, 1);
    assert!(*script.press("u").map() == journey("he"));
}

#[test]
fn on_a_name_the_touchpoints_come_after_it() {
    let script = Script::open(journey("en")).paste("Blog\nRadio");
    assert!(drawing(script.map()).starts_with("Find: Ad(a:sees) Blog() Radio() Shop()"));
}

#[test]
fn a_head_says_which_column_is_which() {
    let rows = "Touchpoint\tOpportunity\tActivity\nBlog\tbe useful\treads\n\tanswer\t";
    let script = Script::open(journey("en")).press("j").paste(rows);
    assert!(
        drawing(script.map()).starts_with("Find: Ad(a:sees) Blog(a:reads o:be useful o:answer) Shop()"),
        "{}",
        drawing(script.map())
    );
    let rows = "שלב\tנקודת מגע\tנקודת כאב\nBuy\tקופה\tתור\nStay\tדוא\"ל\tרב";
    // With stages it may be a complete journey: the import dialog opens first, and `c` pastes it as
    // it is.
    let script = Script::open(journey("he")).paste(rows).press("c");
    assert!(
        drawing(script.map()).ends_with("Buy: קופה(p:תור)\nStay: דוא\"ל(p:רב)")
            || drawing(script.map()).contains("Buy: קופה(p:תור)"),
        "{}",
        drawing(script.map())
    );
    assert_eq!(script.undos(), 1);
}

#[test]
fn pasted_rows_fill_touchpoints_and_columns_fill_lanes_from_the_selected_cell() {
    let script = Script::open(journey("en")).press("j j").paste("dull\tfun\ndear\tcheap").press("Enter");
    assert!(
        drawing(script.map()).starts_with("Find: Ad(a:sees p:dull o:fun) Shop(p:dear o:cheap)"),
        "{}",
        drawing(script.map())
    );
    let script = Script::open(journey("en")).press("j j").paste("1\t2\n3\t4\n5\t6");
    assert!(script.notice().starts_with("3 rows do not fit onto the 2 touchpoints"), "{}", script.notice());
    let script = script.paste("1\t2\t3");
    assert_eq!(script.notice(), "3 columns do not fit onto 2 lanes.");
    assert!(*script.map() == journey("en"));
}

#[test]
fn what_masa_copies_can_be_pasted_back_as_text() {
    let start = map("en", &[("Find", &[("Ad", &["a:sees", "p:dull", "o:fun"])])]);
    let text = {
        let script = Script::open(start.clone()).press("y");
        script.state.session.register.text.clone()
    };
    let script = Script::open(start).paste(&text);
    assert_eq!(drawing(script.map()), "Find: Ad(a:sees p:dull o:fun) Ad(a:sees p:dull o:fun)");
}

#[test]
fn while_capturing_a_line_break_keeps_the_card_and_a_tab_goes_to_the_next_cell() {
    let script =
        Script::open(journey("en")).press("l a").paste("walks in\nlooks around\ttoo dark\tmore light");
    assert!(
        drawing(script.map()).contains("Shop(a:walks in a:looks around p:too dark)"),
        "{}",
        drawing(script.map())
    );
    assert!(drawing(script.press("Enter Esc").map()).contains("p:too dark o:more light)"));
}

#[test]
fn while_naming_a_new_touchpoint_rows_become_touchpoints() {
    let script = Script::open(journey("en")).press("A").paste("Blog\treads\tlong\nRadio\thears");
    assert!(
        drawing(script.map()).starts_with("Find: Ad(a:sees) Blog(a:reads p:long) Radio(a:hears) Shop()"),
        "{}",
        drawing(script.map())
    );
    assert_eq!(script.undos(), 1);
}

#[test]
fn pasting_into_an_open_editor_inserts_text() {
    let script = Script::open(journey("en")).press("j Enter").paste(": one\ntwo").press("Enter");
    assert!(drawing(script.map()).contains("a:sees: one\ntwo"), "{}", drawing(script.map()));
    let script = Script::open(journey("en")).press("Enter").paste(" one\n two").press("Enter");
    assert!(drawing(script.map()).starts_with("Find: Ad one two("), "{}", drawing(script.map()));
}

#[test]
fn more_than_a_mebibyte_is_cut_and_said() {
    let line = format!("{}\n", "a".repeat(1023));
    let script = Script::open(journey("en")).press("j").paste(&line.repeat(1100));
    assert_eq!(script.notice(), "Only the first MiB was pasted.");
    assert_eq!(script.map().card_count(), 1 + 1024);
}

#[test]
fn the_longest_paste_can_be_looked_at_everywhere_and_undone() {
    let text = "All work and no play. ".repeat(masa::text::editor::PASTE_LIMIT / 22);
    let before = Script::sample("amazon", "en").map().clone();
    for stand in ["j j a", "g t j Enter"] {
        let mut script = Script::sample("amazon", "en").press(stand).paste(&text);
        // A text with more lines than a screen has rows, and than fit into a row number.
        for keys in ["Up", "Home", "Enter", "Esc", "Esc", "k", "i", "Esc", "g t", "g b"] {
            script = script.press(keys);
            let _ = script.screen();
        }
        while script.state.document.undo().is_some() {}
        assert_eq!(*script.map(), before, "{stand}");
    }
}

/// A text of this many bytes.
fn long(bytes: usize) -> String {
    "word ".chars().cycle().take(bytes).collect()
}

#[test]
fn text_beyond_the_limit_of_an_editor_is_refused_with_a_notice() {
    use masa::text::editor::LIMIT;
    let script = Script::sample("amazon", "en").press("Down Down a").paste(&long(LIMIT));
    assert_eq!(script.notice(), "");
    // One byte too many, whether typed or pasted.
    for script in
        [script.text("x"), Script::sample("amazon", "en").press("Down Down a").paste(&long(LIMIT + 4))]
    {
        assert!(script.notice().contains("Nothing was inserted"), "{}", script.notice());
    }
    for keys in ["A", "S", "/", "f", ":", "@", "i Enter", "g p a"] {
        let script =
            Script::sample("amazon", "en").press("Down Down Down").press(keys).paste(&long(LIMIT + 4));
        assert!(script.notice().contains("Nothing was inserted"), "{keys}: {}", script.notice());
    }
    // A paste on the board cannot exceed the limit either.
    let script = Script::sample("amazon", "en").press("Down Down Down").paste(&long(LIMIT + 4));
    assert!(script.notice().contains("Nothing was inserted"), "{}", script.notice());
    assert_eq!(script.undos(), 0);
}

#[test]
fn a_text_that_is_longer_is_edited_elsewhere_and_says_so() {
    use masa::model::{CardField, Value};
    use masa::ops::{Op, apply_all};
    use masa::text::editor::LIMIT;
    let mut map = masa::format::sample("amazon", "en").expect("the sample is there").map();
    let card = Script::open(map.clone()).press("Down Down Down").state.board.cursor.selected(&map);
    let set = Op::Set(card.expect("a card"), CardField::Text.into(), Value::text(long(LIMIT + 1)));
    apply_all(vec![set], &mut map).expect("the map takes it");
    for keys in ["Enter", "i Enter"] {
        let script = Script::open(map.clone()).press("Down Down Down").press(keys);
        assert!(script.notice().contains("E opens"), "{keys}: {}", script.notice());
        let script = script.text("zz").press("Esc Esc");
        assert!(*script.map() == map, "{keys}");
    }
    let script = Script::open(map.clone()).press("Down Down Down E");
    assert!(
        script
            .effects
            .iter()
            .any(|effect| matches!(effect, masa::ui::Effect::EditText(_, text) if text.len() > LIMIT))
    );
}
