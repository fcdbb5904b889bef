//! Keyboard layouts. With a Hebrew, Arabic or Greek layout the command keys arrive as other
//! letters; they are translated, so that users need not switch. ASCII always means itself: the key
//! that types `/` on a Hebrew layout (Latin `q`) searches and never quits. Two ASCII characters that
//! no command has stand for the letter on their key: [`stand_in`].
//!
//! The layouts are those of xkeyboard-config (`il`, `ara`, `gr`).

/// Pairs of the character that arrives and the Latin key that types it.
#[rustfmt::skip]
const HEBREW: &[(char, char)] = &[
    ('ש', 'a'), ('נ', 'b'), ('ב', 'c'), ('ג', 'd'), ('ק', 'e'), ('כ', 'f'), ('ע', 'g'), ('י', 'h'), ('ן', 'i'),
    ('ח', 'j'), ('ל', 'k'), ('ך', 'l'), ('צ', 'm'), ('מ', 'n'), ('ם', 'o'), ('פ', 'p'), ('ר', 'r'), ('ד', 's'),
    ('א', 't'), ('ו', 'u'), ('ה', 'v'), ('ס', 'x'), ('ט', 'y'), ('ז', 'z'), ('ף', ';'), ('ת', ','), ('ץ', '.'),
];
#[rustfmt::skip]
const ARABIC: &[(char, char)] = &[
    ('ش', 'a'), ('ﻻ', 'b'), ('ؤ', 'c'), ('ي', 'd'), ('ث', 'e'), ('ب', 'f'), ('ل', 'g'), ('ا', 'h'), ('ه', 'i'),
    ('ت', 'j'), ('ن', 'k'), ('م', 'l'), ('ة', 'm'), ('ى', 'n'), ('خ', 'o'), ('ح', 'p'), ('ض', 'q'), ('ق', 'r'),
    ('س', 's'), ('ف', 't'), ('ع', 'u'), ('ر', 'v'), ('ص', 'w'), ('ء', 'x'), ('غ', 'y'), ('ئ', 'z'), ('ك', ';'),
    ('و', ','), ('ز', '.'), ('ظ', '/'), ('ط', '\''), ('ذ', '`'), ('ج', '['), ('د', ']'),
    ('\u{64e}', 'Q'), ('\u{64b}', 'W'), ('\u{64f}', 'E'), ('\u{64c}', 'R'), ('ﻹ', 'T'), ('إ', 'Y'), ('÷', 'I'),
    ('×', 'O'), ('؛', 'P'), ('\u{650}', 'A'), ('\u{64d}', 'S'), ('ﻷ', 'G'), ('أ', 'H'), ('ـ', 'J'), ('،', 'K'),
    ('\u{652}', 'X'), ('ﻵ', 'B'), ('آ', 'N'), ('\u{2019}', 'M'), ('؟', '?'), ('\u{651}', '~'),
];
#[rustfmt::skip]
const GREEK: &[(char, char)] = &[
    ('α', 'a'), ('β', 'b'), ('ψ', 'c'), ('δ', 'd'), ('ε', 'e'), ('φ', 'f'), ('γ', 'g'), ('η', 'h'), ('ι', 'i'),
    ('ξ', 'j'), ('κ', 'k'), ('λ', 'l'), ('μ', 'm'), ('ν', 'n'), ('ο', 'o'), ('π', 'p'), ('ρ', 'r'), ('σ', 's'),
    ('τ', 't'), ('θ', 'u'), ('ω', 'v'), ('ς', 'w'), ('χ', 'x'), ('υ', 'y'), ('ζ', 'z'), ('Α', 'A'), ('Β', 'B'),
    ('Ψ', 'C'), ('Δ', 'D'), ('Ε', 'E'), ('Φ', 'F'), ('Γ', 'G'), ('Η', 'H'), ('Ι', 'I'), ('Ξ', 'J'), ('Κ', 'K'),
    ('Λ', 'L'), ('Μ', 'M'), ('Ν', 'N'), ('Ο', 'O'), ('Π', 'P'), ('Ρ', 'R'), ('Σ', 'S'), ('Τ', 'T'), ('Θ', 'U'),
    ('Ω', 'V'), ('Χ', 'X'), ('Υ', 'Y'), ('Ζ', 'Z'),
];

/// The layout on which a key was typed, as far as its character tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeyboardLayout {
    #[default]
    Latin,
    Hebrew,
    Arabic,
    Greek,
}

pub const LAYOUTS: [&[(char, char)]; 3] = [HEBREW, ARABIC, GREEK];

/// The Arabic keys that type two letters, lam and a form of alef. Terminals send the ligature, or
/// both letters together.
const LAM_ALEF: [(char, &str); 4] =
    [('\u{fefb}', "لا"), ('\u{fef7}', "لأ"), ('\u{fef9}', "لإ"), ('\u{fef5}', "لآ")];

/// ASCII characters that a letter's key types on a layout, with that letter: on the Greek one and on
/// the Hebrew one.
const STAND_INS: [(char, char); 2] = [(';', 'q'), ('\'', 'w')];

/// ASCII characters that Shift types on the Arabic layout, with the Latin capital on their key.
const ON_ARABIC_CAPITALS: [(char, char); 7] =
    [('[', 'F'), (']', 'D'), ('/', 'L'), ('}', 'C'), ('{', 'V'), ('~', 'Z'), ('`', 'U')];

/// The layout that types this character; `None` if several do. A Hebrew layout types Latin capitals.
pub fn layout_of(typed: char) -> Option<KeyboardLayout> {
    if typed.is_ascii_lowercase() {
        return Some(KeyboardLayout::Latin);
    }
    let layouts = [KeyboardLayout::Hebrew, KeyboardLayout::Arabic, KeyboardLayout::Greek];
    let types = |layout: &[(char, char)]| layout.iter().any(|(arrives, _)| *arrives == typed);
    layouts.into_iter().zip(LAYOUTS).find(|(_, layout)| types(layout)).map(|(layout, _)| layout)
}

/// The Latin capital on the key that types this ASCII character on the Arabic layout, where it
/// cannot be told from the character itself.
pub fn capital_behind(typed: char) -> Option<char> {
    ON_ARABIC_CAPITALS.iter().find(|(arrives, _)| *arrives == typed).map(|(_, capital)| *capital)
}

/// Whether this key cannot be typed on the layout of this language.
pub fn is_out_of_reach(language: &str, key: char) -> bool {
    language == "ar" && ON_ARABIC_CAPITALS.iter().any(|(_, capital)| *capital == key)
}

/// The Latin letter on the key that types this character; the character itself if it is ASCII or on
/// none of the layouts. Arabic-Indic and Persian digits are digits.
pub fn latin(typed: char) -> char {
    if typed.is_ascii() {
        return typed;
    }
    if let Some(digit) = digit(typed) {
        return digit;
    }
    let keys = LAYOUTS.into_iter().flatten();
    keys.into_iter().find(|(arrives, _)| *arrives == typed).map_or(typed, |(_, latin)| *latin)
}

fn digit(typed: char) -> Option<char> {
    let zero =
        ['\u{660}', '\u{6f0}'].into_iter().find(|zero| (*zero..).take(10).any(|digit| digit == typed))?;
    char::from_digit(u32::from(typed) - u32::from(zero), 10)
}

/// The letter that an ASCII character stands for where no action has that character as its key.
pub fn stand_in(typed: char) -> Option<char> {
    STAND_INS.iter().find(|(arrives, _)| *arrives == typed).map(|(_, letter)| *letter)
}

/// The one character that stands for both letters of a key, if these two are such letters.
pub fn lam_alef(first: char, second: char) -> Option<char> {
    let both = |letters: &str| letters.chars().eq([first, second]);
    LAM_ALEF.iter().find(|(_, letters)| both(letters)).map(|(ligature, _)| *ligature)
}

/// What a key types into a text: the letters themselves, never a presentation form.
pub fn letters(typed: char) -> String {
    let pair = LAM_ALEF.iter().find(|(ligature, _)| *ligature == typed);
    pair.map_or_else(|| typed.to_string(), |(_, letters)| (*letters).to_owned())
}

/// The character that a key types on the layout of this language, if it is another than the Latin
/// one and arrives as the command on that key.
pub fn on_layout(language: &str, key: char) -> Option<char> {
    let layout = match language {
        "he" => HEBREW,
        "ar" => ARABIC,
        "el" => GREEK,
        _ => return None,
    };
    let typed = layout.iter().find(|(_, latin)| *latin == key).map(|(typed, _)| *typed);
    let stands = || STAND_INS.iter().find(|(_, letter)| *letter == key).map(|(arrives, _)| *arrives);
    let own = (language, key) == ("el", 'q') || (language, key) == ("he", 'w');
    typed.or_else(|| stands().filter(|_| own))
}

/// The typed text, then what the same keys type on other layouts, without duplicates: for
/// searching.
pub fn spellings(typed: &str) -> Vec<String> {
    let other = |layout: &[(char, char)]| -> String {
        let on_key =
            |key: char| layout.iter().find(|(_, latin)| *latin == key).map_or(key, |(other, _)| *other);
        typed.chars().map(on_key).collect()
    };
    let mut spellings = vec![typed.to_owned()];
    for spelling in as_latin(typed).into_iter().chain(LAYOUTS.into_iter().map(other)) {
        if !spellings.contains(&spelling) {
            spellings.push(spelling);
        }
    }
    spellings
}

/// The typed text translated to Latin keys; `None` if that changes nothing.
fn as_latin(typed: &str) -> Option<String> {
    let latin: String = typed.chars().map(latin).collect();
    (latin != typed).then_some(latin)
}
