//! The tables of metrics and automations.

use super::ranking::selected;
use crate::support::looks::assert_looks;
use crate::support::script::Script;

#[test]
fn the_metrics_and_the_automations_look_like_this() {
    for (screen, keys) in [("metrics", "g k j"), ("automations", "g a j")] {
        for language in ["en", "he"] {
            for (width, height) in [(80, 24), (110, 32), (200, 60)] {
                let map = masa::format::sample("amazon", language).unwrap().map();
                let script = Script::sized(map, width, height).press(keys);
                assert_looks(&format!("{screen}_{language}_{width}x{height}"), &script.screen());
            }
        }
    }
}

#[test]
fn every_row_comes_into_view_and_is_the_boards_card() {
    for size in [(80, 24), (110, 32), (60, 12)] {
        let map = masa::format::sample("amazon", "en").unwrap().map();
        let mut script = Script::sized(map, size.0, size.1).press("g k");
        for _ in 0..9 {
            let beginning: String = selected(&script).text.chars().take(8).collect();
            assert!(script.screen().contains(&beginning), "{beginning}\n{}", script.screen());
            script = script.press("Down");
        }
        assert_eq!(script.notice(), "The last of the list.");
        let text = selected(&script).text.clone();
        let script = script.press("Enter");
        assert!(script.state.screen.is("board"));
        assert_eq!(selected(&script).text, text);
    }
}

#[test]
fn the_filter_and_the_fields_hold_here_too() {
    let script = Script::sample("amazon", "en").press("g k").press("f").text("cart").press("Enter");
    assert!(
        script.screen().contains("Cart abandonment") && !script.screen().contains("NPS"),
        "{}",
        script.screen()
    );
    let script = script.press("f Ctrl-U Enter g g i").press("Esc");
    assert!(script.state.screen.is("metrics"));
    let script = Script::sample("amazon", "en").press("f").text("-lane:Metric").press("Enter g k");
    assert!(script.screen().contains("No metrics are shown here."), "{}", script.screen());
    for keys in ["j", "G", "PgDn", "Enter"] {
        let _ = Script::template("blank", "he").press("g a").press(keys).screen();
    }
}

#[test]
fn what_is_measured_and_the_channels_of_automations_are_offered_in_the_language_of_the_map() {
    for (language, forth, expected) in [("en", "Right", "Bounce rate"), ("he", "Left", "שיעור נטישה")]
    {
        let mut script = Script::sample("amazon", language).press("g k").press("i Down");
        while script
            .state
            .dialogs
            .top::<masa::ui::inspector::Inspector>()
            .and_then(|form| form.row())
            .is_some_and(|row| row.name != "measure")
        {
            script = script.press("Down");
        }
        let former = selected_card(&script).metric().measure.clone();
        script = script.press("x").press(forth).press(forth);
        assert_eq!(selected_card(&script).metric().measure, expected, "{}", script.screen());
        let script = script.press("u").press("u u Esc");
        assert_eq!(selected(&script).metric().measure, former);
    }
}

fn selected_card(script: &Script) -> &masa::model::Card {
    let list =
        script.state.screen.get::<masa::ui::widget::card_table::columns::CardTableScreen>().unwrap().list;
    script.map().card(list.card.unwrap()).unwrap()
}

/// The actual values of all metrics.
fn actual(script: &Script) -> Vec<f64> {
    let cards = masa::insight::measures::metrics(script.map(), |_, _| true);
    cards.into_iter().filter_map(|id| script.map().card(id).unwrap().metric().actual).collect()
}

#[test]
fn numbers_pasted_on_the_metrics_are_their_actual_values_from_the_selected_one_down() {
    let script = Script::sample("amazon", "en").press("g k j");
    let (before, undos) = (actual(&script), script.undos());
    let script = script.paste("1\n2,5\n\n 68%\n");
    // An empty line stands for a metric that keeps its value.
    assert_eq!(actual(&script)[..6], [before[0], 1.0, 2.5, before[3], 68.0, before[5]]);
    assert!(script.notice().starts_with("set the figures of 3 metrics"), "{}", script.notice());
    assert_eq!((script.undos(), script.state.screen.is("metrics")), (undos + 1, true));
    let script = script.press("u");
    assert_eq!(actual(&script), before);
    let script = script.paste("1,234");
    assert_eq!(actual(&script)[1], 1234.0);
    assert_eq!(script.notice(), "set the figure of 1 metric, reading 1,234 as 1234 · u undo");
    let script = script.press("u").paste(&"7\n".repeat(9));
    assert_eq!(script.notice(), "9 numbers do not fit: there are 8 metrics from the selected one down.");
    assert_eq!(actual(&script), before);
}

#[test]
fn a_table_of_figures_is_shown_first_and_then_sets_them() {
    let script = Script::sample("amazon", "en").press("g k").paste("Metric\tActual\nNPS\t55\nCTR\t1.1\n");
    assert!(
        script.screen().contains("This sets the figures of 2 metrics of the open map"),
        "{}",
        script.screen()
    );
    let cards = script.map().card_count();
    let script = script.press("Enter");
    assert!(actual(&script).contains(&55.0) && actual(&script).contains(&1.1), "{:?}", actual(&script));
    assert_eq!(script.map().card_count(), cards);
    assert!(script.notice().starts_with("set the figures of 2 metrics"), "{}", script.notice());
}
