//! Writes paragraphs as DrawingML. Direction, alignment, language and font are stated for each, so
//! that nothing depends on the defaults of the program that displays them.

use super::presentation::Presentation;
use super::xml::{escape, put};
use crate::export::deck::{Align, BAR, DeckParagraph};
use crate::text::{Direction, base_direction};

/// The bullet of a card, in its lane's colour: table cells cannot have bars beside paragraphs.
const BULLET: char = '▪';
/// In thousandths of a per cent: slightly wider than normal, but narrower than the lines as
/// measured.
const LINE_SPACING: u32 = 112_000;

/// The languages of scripts, for hyphenation and spelling: BCP 47 with a region, as programs
/// expect.
const HEBREW: &str = "he-IL";
const ARABIC: &str = "ar-SA";
const GREEK: &str = "el-GR";
const ENGLISH: &str = "en-US";
const JAPANESE: &str = "ja-JP";
const KOREAN: &str = "ko-KR";
const CHINESE: &str = "zh-CN";
const THAI: &str = "th-TH";
const HINDI: &str = "hi-IN";

/// Appends a text body: no insets, wrapped, aligned to the top.
pub(super) fn body(xml: &mut String, presentation: &Presentation, paragraphs: &[DeckParagraph], tag: &str) {
    put!(xml, "<{tag}><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\">");
    xml.push_str("<a:noAutofit/></a:bodyPr><a:lstStyle/>");
    all(xml, presentation, paragraphs);
    put!(xml, "</{tag}>");
}

/// Appends paragraphs; an empty one if there are none, because a body requires one.
pub(super) fn all(xml: &mut String, presentation: &Presentation, paragraphs: &[DeckParagraph]) {
    for (place, one) in paragraphs.iter().enumerate() {
        paragraph(xml, presentation, one, place == 0, |xml, properties| runs(xml, &one.text, properties));
    }
    if paragraphs.is_empty() {
        xml.push_str("<a:p><a:endParaRPr lang=\"en-US\" sz=\"900\"/></a:p>");
    }
}

/// Appends a paragraph; `content` receives the run properties and writes its content.
pub(super) fn paragraph(
    xml: &mut String,
    presentation: &Presentation,
    paragraph: &DeckParagraph,
    is_first: bool,
    content: impl FnOnce(&mut String, &str),
) {
    let align = match paragraph.align {
        Align::Left => "l",
        Align::Centre => "ctr",
        Align::Right => "r",
    };
    let rtl = u8::from(runs_right_to_left(presentation, paragraph));
    xml.push_str("<a:p><a:pPr");
    if paragraph.bar.is_some() {
        // Never use marR: programs measure it from the other side.
        let indent = emu(BAR.0 + BAR.1);
        let first = if paragraph.is_mark { 0 } else { -indent };
        put!(xml, " marL=\"{indent}\" indent=\"{first}\"");
    } else {
        xml.push_str(" marL=\"0\" indent=\"0\"");
    }
    put!(xml, " algn=\"{align}\" rtl=\"{rtl}\"><a:lnSpc><a:spcPct val=\"{LINE_SPACING}\"/></a:lnSpc>");
    // In hundredths of a point.
    let before = if is_first { 0.0 } else { paragraph.space_before };
    put!(xml, "<a:spcBef><a:spcPts val=\"{}\"/></a:spcBef>", (before * 100.0).round() as u32);
    match paragraph.bar.filter(|_| !paragraph.is_mark) {
        Some(bar) => {
            xml.push_str("<a:buClr>");
            presentation.colours.put(xml, bar);
            put!(xml, "</a:buClr><a:buFont typeface=\"Arial\"/><a:buChar char=\"{BULLET}\"/>");
        }
        None => xml.push_str("<a:buNone/>"),
    }
    xml.push_str("</a:pPr>");
    let properties = properties(presentation, paragraph);
    content(xml, &properties);
    xml.push_str("</a:p>");
}

/// The attributes and child elements of `a:rPr`, without the tag name.
fn properties(presentation: &Presentation, paragraph: &DeckParagraph) -> String {
    let style = &paragraph.style;
    let mut xml = String::new();
    let size = (style.size * 100.0).round() as u32;
    let language = language(&paragraph.text, &presentation.deck.language);
    put!(&mut xml, " lang=\"{language}\" sz=\"{size}\" b=\"{}\" dirty=\"0\">", u8::from(style.is_bold));
    presentation.colours.fill(&mut xml, style.colour);
    xml
}

/// Appends the text, with a break for each line feed.
fn runs(xml: &mut String, text: &str, properties: &str) {
    for (place, line) in text.split(['\n', '\u{2028}', '\u{2029}']).enumerate() {
        if place > 0 {
            put!(xml, "<a:br><a:rPr{properties}</a:rPr></a:br>");
        }
        if !line.is_empty() {
            put!(xml, "<a:r><a:rPr{properties}</a:rPr><a:t>");
            escape(xml, line);
            xml.push_str("</a:t></a:r>");
        }
    }
    if text.is_empty() {
        put!(xml, "<a:endParaRPr{properties}</a:endParaRPr>");
    }
}

/// Whether to mark the paragraph as right-to-left. A left-to-right card in a right-to-left map is
/// marked too, so that its bullet aligns with the others, if that does not change the order of its
/// letters: if it starts with a letter and ends with a letter or digit.
fn runs_right_to_left(presentation: &Presentation, paragraph: &DeckParagraph) -> bool {
    if paragraph.direction == Direction::RightToLeft {
        return true;
    }
    let text = paragraph.text.trim();
    let begins = text.chars().next().is_some_and(char::is_alphabetic);
    let ends = text.chars().next_back().is_some_and(char::is_alphanumeric);
    presentation.is_right_to_left()
        && paragraph.bar.is_some()
        && begins
        && ends
        && !text.contains('\n')
        && base_direction(text, Direction::RightToLeft) == Direction::LeftToRight
}

/// The language of a text by the first letter of a known script; otherwise the map's language.
pub(super) fn language<'map>(text: &str, map: &'map str) -> &'map str {
    let own = tag(map);
    let script = text.chars().find_map(|character| match character {
        '\u{590}'..='\u{5FF}' | '\u{FB1D}'..='\u{FB4F}' => Some(HEBREW),
        '\u{600}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
            Some(ARABIC)
        }
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(GREEK),
        '\u{E00}'..='\u{E7F}' => Some(THAI),
        '\u{900}'..='\u{97F}' => Some(HINDI),
        '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7AF}' => Some(KOREAN),
        '\u{3040}'..='\u{30FF}' => Some(JAPANESE),
        // Kana anywhere tell Japanese from Chinese.
        '\u{3400}'..='\u{9FFF}' if text.contains(|one| matches!(one, '\u{3040}'..='\u{30FF}')) => {
            Some(JAPANESE)
        }
        '\u{3400}'..='\u{9FFF}' => Some(CHINESE),
        _ if character.is_alphabetic() => Some(ENGLISH),
        _ => None,
    });
    let is_of = |script: &str| match script {
        HEBREW => matches!(primary(own), "he" | "iw" | "yi"),
        ARABIC => matches!(primary(own), "ar" | "fa" | "ur" | "ps" | "sd" | "ug"),
        GREEK => primary(own) == "el",
        THAI => primary(own) == "th",
        HINDI => matches!(primary(own), "hi" | "mr" | "ne" | "sa"),
        KOREAN => primary(own) == "ko",
        JAPANESE => primary(own) == "ja",
        CHINESE => matches!(primary(own), "zh" | "ja" | "ko"),
        _ => !matches!(
            primary(own),
            "he" | "iw"
                | "yi"
                | "ar"
                | "fa"
                | "ur"
                | "ps"
                | "sd"
                | "ug"
                | "el"
                | "th"
                | "ja"
                | "zh"
                | "ko"
                | "hi"
        ),
    };
    match script {
        Some(script) if !is_of(script) => script,
        _ => own,
    }
}

fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// The map's language with a region; English if it is not a well-formed BCP 47 tag.
fn tag(map: &str) -> &str {
    match map {
        "he" | "iw" => HEBREW,
        "ar" => ARABIC,
        "el" => GREEK,
        "en" => ENGLISH,
        _ => {
            let is_part = |part: &str| {
                (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
            };
            let is_tag = map.split('-').all(is_part) && (2..=3).contains(&primary(map).len());
            if is_tag { map } else { ENGLISH }
        }
    }
}

/// Converts points to English Metric Units.
pub(super) fn emu(points: f32) -> i64 {
    (f64::from(points) * 12_700.0).round() as i64
}
