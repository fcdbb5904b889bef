use super::*;
use proptest::prelude::*;

#[test]
fn what_is_not_to_be_raw_is_marked() {
    for (text, shown) in [
        ("plain", "plain"),
        ("\u{1B}[2Jgone", "␛[2Jgone"),
        ("a\nb\tc\r\u{7F}", "a␊b␉c␍␡"),
        ("\u{9B}31m", "␦31m"),
        ("invoice\u{202E}fdp.exe", "invoice↞fdp.exe"),
        ("\u{2068}x\u{2069}", "⇆x⇡"),
        ("tag\u{E0041}", "tag␦"),
        ("שלום\u{200F}!", "שלום\u{200F}!"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("👨\u{200D}👩", "👨\u{200D}👩"),
    ] {
        assert_eq!(visible(text), shown);
    }
    let england = "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}";
    assert_eq!(visible(england), england);
    assert_eq!(visible_lines("a\n\u{1B}b"), "a\n␛b");
    assert_eq!(without_isolates("Removed \u{2068}נטישה\u{2069}."), "Removed נטישה.");
}

#[test]
fn what_is_pasted_becomes_text() {
    for (raw, clean) in [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("\u{1B}[31mred\u{1B}[0m", "red"),
        ("\u{1B}[201~ls\u{7}", "ls"),
        ("tab\tstays", "tab\tstays"),
        ("\u{1B}", ""),
        ("\u{1B}[", "["),
        ("a\u{0}\u{9B}b", "ab"),
        ("one\u{2028}two\u{85}three", "one\ntwo\nthree"),
    ] {
        assert_eq!(cleaned(raw, 1000), clean, "{raw:?}");
    }
    assert_eq!(cleaned("שלום", 5), "של");
}

proptest! {
    #[test]
    fn nothing_visible_has_a_mark_or_breaks_the_line(text in any::<String>()) {
        let once = visible(&text).into_owned();
        prop_assert!(!once.contains(|character: char| character.is_control()));
        prop_assert!(!once.contains(|character| explicit_control(character).is_some()));
        prop_assert_eq!(visible(&once), once.as_str());
        prop_assert_eq!(visible_lines(&text).matches('\n').count(), text.matches('\n').count());
    }

    #[test]
    fn what_is_cleaned_is_clean_and_short(raw in any::<String>(), limit in 0usize..50) {
        let clean = cleaned(&raw, limit);
        prop_assert!(clean.len() <= limit);
        prop_assert!(!clean.contains(|character: char| character.is_control() && !"\n\t".contains(character)));
        prop_assert_eq!(cleaned(&clean, limit), clean);
    }
}
