use super::*;
use proptest::prelude::*;
use std::io::Write;

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
        ("flag 🏴\u{E0061}\u{E0062}", "flag 🏴␦␦"),
        ("🏴\u{E0061}\u{E0062}\u{E0063}\u{E0064}\u{E0065}\u{E0066}\u{E0067}\u{E007F}", "🏴␦␦␦␦␦␦␦␦"),
        ("🏴\u{E0041}\u{E007F}", "🏴␦␦"),
        ("no\u{2065}thing\u{FFF0}", "no␦thing␦"),
        ("\u{FDD0}\u{FFFE}\u{10FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
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
fn the_mark_of_a_bidi_control_is_neutral_and_as_long() {
    use unicode_bidi::{BidiClass, bidi_class};
    for control in ('\u{202A}'..='\u{202E}').chain('\u{2066}'..='\u{2069}') {
        let mark = explicit_control(control).unwrap();
        assert_eq!(mark.len(), control.len_utf8());
        assert_eq!(bidi_class(mark.chars().next().unwrap()), BidiClass::ON);
    }
}

#[test]
fn what_is_ignorable_is_so_in_the_database() {
    let Ok(database) = std::fs::read_to_string("/usr/share/unicode/DerivedCoreProperties.txt") else {
        // The harness captures `eprintln!`.
        let _ = writeln!(std::io::stderr(), "ignorable characters: skipped: needs unicode-data");
        return;
    };
    let mut listed = std::collections::BTreeSet::new();
    for line in database.lines().filter(|line| line.contains("; Default_Ignorable_Code_Point")) {
        let range = line.split(';').next().unwrap().trim();
        let (first, last) = range.split_once("..").unwrap_or((range, range));
        let code = |hexadecimal| u32::from_str_radix(hexadecimal, 16).unwrap();
        listed.extend((code(first)..=code(last)).filter_map(char::from_u32));
    }
    let ours: std::collections::BTreeSet<char> =
        ('\0'..=char::MAX).filter(|&character| is_ignorable(character)).collect();
    let marked: Vec<char> = ours.symmetric_difference(&listed).copied().collect();
    assert_eq!(marked, []);
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
