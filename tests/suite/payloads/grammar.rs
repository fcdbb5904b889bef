//! A grammar of what Masa may send: every sequence of its encoder, modes and queries, and text
//! without active characters. Written independently from ECMA-48 and the Unicode standard, so that
//! it does not share a mistake with `text::visible`.

#![allow(clippy::string_slice, reason = "cut where characters were just found to end")]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Where output goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The interactive program: sequences of the encoder, modes, queries, titles, copies.
    Screens,
    /// A command's output on a terminal, possibly coloured and in visual order.
    Terminal,
    /// A pipe: lines of text.
    Pipe,
    /// A pipe that receives a file's content: this is data, but must not affect a terminal when
    /// printed on one.
    File,
}

/// The parsed content of valid output.
#[derive(Debug, Default)]
pub struct Sent {
    /// The text without sequences.
    pub text: String,
    /// The number of sequences.
    pub sequences: usize,
    /// The texts copied to the clipboard.
    pub copies: Vec<String>,
}

/// Parses output; the error names the first thing that is not allowed.
pub fn read(bytes: &[u8], way: Way) -> Result<Sent, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| format!("no UTF-8: {error}"))?;
    let mut sent = Sent::default();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '\u{1b}' if matches!(way, Way::Pipe | Way::File) => Err("ESC on a pipe".to_owned()),
            '\u{1b}' => sequence(rest, way, &mut sent),
            '\n' => Ok(1),
            '\r' | '\u{8}' if way == Way::Screens => Ok(1),
            '\r' if way == Way::Terminal && rest.starts_with("\r\n") => Ok(1),
            '\u{1f3f4}' => Ok(first.len_utf8() + tags_of_a_flag(&rest[first.len_utf8()..])),
            _ if way == Way::File && !acts_on_a_terminal(first) => Ok(first.len_utf8()),
            _ if acts(first) => Err(format!("U+{:04X}", u32::from(first))),
            _ => Ok(first.len_utf8()),
        };
        let length = length.map_err(|wrong| {
            let before = text.len() - rest.len();
            let around: String = rest.chars().take(24).collect();
            format!("{wrong} at byte {before} of {}: {around:?}", text.len())
        })?;
        if first != '\u{1b}' {
            sent.text.push_str(&rest[..length]);
        }
        rest = &rest[length..];
    }
    Ok(sent)
}

/// Whether a terminal acts on the character instead of displaying it: control characters except the
/// tab, and bidi controls.
fn acts_on_a_terminal(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || character.is_control() && character != '\t'
}

/// Characters that affect a terminal or reader, or that are hidden: control characters (Cc), line
/// and paragraph separators, explicit bidi controls, deprecated and invisible format characters,
/// annotations, tags, noncharacters.
pub fn acts(character: char) -> bool {
    let code = u32::from(character);
    character.is_control()
        || matches!(character,
            '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2061}'..='\u{206f}' | '\u{feff}'
            | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e007f}' | '\u{fdd0}'..='\u{fdef}')
        || code & 0xfffe == 0xfffe
}

/// The length in bytes of the tags that spell out a flag (UTS #51, ED-14a): up to six letters and
/// digits, and the cancel tag. 0 if there is no such sequence.
pub fn tags_of_a_flag(rest: &str) -> usize {
    let spelled = |tag: &char| matches!(tag, '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}');
    let count = rest.chars().take_while(spelled).count();
    let ends = rest.chars().nth(count) == Some('\u{e007f}');
    if ends && (1..=6).contains(&count) { (count + 1) * 4 } else { 0 }
}

/// The length of the sequence at the start of `rest`.
fn sequence(rest: &str, way: Way, sent: &mut Sent) -> Result<usize, String> {
    sent.sequences += 1;
    if let Some(body) = rest.strip_prefix("\u{1b}[") {
        let end = body.find(|last: char| !matches!(last, ' '..='?')).ok_or("a sequence without an end")?;
        let last = body[end..].chars().next().ok_or("a sequence without an end")?;
        let known = control_sequence(&body[..end], last, way);
        return known.then_some(2 + end + 1).ok_or(format!("the sequence CSI {}{last}", &body[..end]));
    }
    if way != Way::Screens {
        return Err("a sequence".to_owned());
    }
    if let Some(body) = rest.strip_prefix("\u{1b}Ptmux;") {
        let end = body.replace("\u{1b}\u{1b}", "  ").find("\u{1b}\\").ok_or("DCS without an end")?;
        let inner = body[..end].replace("\u{1b}\u{1b}", "\u{1b}");
        let copy = inner.strip_prefix("\u{1b}]52;c;").and_then(|inner| inner.strip_suffix("\u{1b}\\"));
        decoded(copy.ok_or("DCS that holds no copy")?)?;
        return Ok("\u{1b}Ptmux;".len() + end + 2);
    }
    let body = rest.strip_prefix("\u{1b}]").ok_or("a sequence")?;
    let end = body.find("\u{1b}\\").ok_or("OSC without an end")?;
    let command = &body[..end];
    match command.split_once(';') {
        Some(("2", title)) if is_plain(title) => {}
        Some(("52", copy)) => sent.copies.push(decoded(copy.strip_prefix("c;").ok_or("OSC 52")?)?),
        Some(("11", "?")) => {}
        // The query for text sizes.
        Some(("66", "s=2; ")) => {}
        // The switches for reordering of Konsole and of mlterm.
        Some(("50", "BidiRenderingEnabled=false" | "BidiRenderingEnabled=true")) => {}
        Some(("5379", "use_ctl=false" | "use_ctl=true")) => {}
        _ => return Err(format!("OSC {command:?}")),
    }
    Ok(2 + end + 2)
}

/// Whether a title has no active characters.
fn is_plain(title: &str) -> bool {
    !title.contains('\n') && read(title.as_bytes(), Way::Pipe).is_ok()
}

fn decoded(base64: &str) -> Result<String, String> {
    let bytes = STANDARD.decode(base64).map_err(|error| format!("a copy: {error}"))?;
    String::from_utf8(bytes).map_err(|error| format!("a copy: {error}"))
}

/// Whether Masa uses a control sequence with these parameters (including intermediate characters)
/// and final character.
fn control_sequence(parameters: &str, last: char, way: Way) -> bool {
    let numbers: Option<Vec<u16>> = match parameters {
        "" => Some(Vec::new()),
        _ => parameters.split(';').map(|one| one.parse().ok().filter(|_| one.len() <= 5)).collect(),
    };
    let count = numbers.as_ref().map(Vec::len);
    match (last, way) {
        ('m', _) => numbers.is_some_and(|numbers| graphic_rendition(&numbers)),
        ('h' | 'l', Way::Screens | Way::Terminal) if parameters == "8" => true,
        (_, Way::Terminal | Way::Pipe | Way::File) => false,
        ('H', _) => matches!(count, Some(0..=2)),
        ('A' | 'B' | 'C' | 'D' | 'X' | 'b' | 'S' | 'T', _) => matches!(count, Some(0 | 1)),
        ('K', _) => count == Some(0),
        ('c', _) => matches!(parameters, "" | ">"),
        ('q', _) => matches!(parameters, ">" | "6 " | "0 "),
        ('r', _) => matches!(count, Some(0 | 2)),
        ('J', _) => parameters == "2",
        ('h' | 'l', _) => {
            matches!(parameters, "?25" | "?1000" | "?1002" | "?1006" | "?1049" | "?2004" | "?2026")
        }
        ('t', _) => matches!(parameters, "22;2" | "23;2"),
        ('u', _) => matches!(parameters, ">5" | "<" | "?"),
        ('n', _) => parameters == "6",
        ('p', _) => matches!(parameters, "?2026$" | "8$"),
        _ => false,
    }
}

/// Attributes, and colours of the 256 colours or true colour; the 16 basic colours are not used.
fn graphic_rendition(mut numbers: &[u16]) -> bool {
    loop {
        numbers = match numbers {
            [] => return true,
            [38 | 48, 5, 0..=255, rest @ ..] => rest,
            [38 | 48, 2, 0..=255, 0..=255, 0..=255, rest @ ..] => rest,
            [0..=5 | 7 | 9 | 22..=25 | 27 | 29 | 39 | 49, rest @ ..] => rest,
            _ => return false,
        };
    }
}

#[test]
fn what_masa_sends_is_known_and_what_others_would_is_not() {
    let fine = "\u{1b}[m\u{1b}[H\u{1b}[2J\u{1b}]2;masa — x\u{1b}\\\u{1b}[0;1;38;5;32mא\u{1b}[3;4H\r\n\u{8}🏴\u{e0067}\u{e0062}\u{e007f}";
    let sent = read(fine.as_bytes(), Way::Screens).unwrap();
    assert_eq!((sent.sequences, sent.text.starts_with("א\r\n")), (6, true));
    let copy = masa::app::clipboard::copy("\u{1b}[2J", true);
    assert_eq!(read(&copy, Way::Screens).unwrap().copies, ["␛[2J"]);
    for wrong in [
        "\u{1b}[31m",
        "\u{1b}[3J",
        "\u{1b}]0;x\u{7}",
        "\u{1b}]2;x",
        "\u{1b}]2;a\u{202e}\u{1b}\\",
        "\u{1b}]2;a\nb\u{1b}\\",
        "\u{1b}]2;🏴\u{e0061}\u{1b}\\",
        "\u{1b}c",
        "\u{1b}[?1003h",
        "\u{7}",
        "\u{9b}1m",
        "\u{202e}",
        "\u{2068}",
        "🏴\u{e0061}",
        "\u{1b}]52;c;!\u{1b}\\",
        "\u{1b}[8m",
        "\t",
        "\u{fffe}",
    ] {
        assert!(read(wrong.as_bytes(), Way::Screens).is_err(), "{wrong:?}");
    }
    assert!(read(b"\x1b[1m\r\n", Way::Terminal).is_ok());
    assert!(read(b"a\rb", Way::Terminal).is_err());
    assert!(read(b"\x1b[2J", Way::Terminal).is_err());
    assert!(read(b"\x1b[1m", Way::Pipe).is_err());
    assert!(read(b"\xff", Way::Pipe).is_err());
}

#[test]
fn no_payload_that_acts_passes_where_it_is_raw() {
    let passed = super::texts::all().iter().filter(|payload| payload.text.chars().any(acts));
    let passed: Vec<&str> = passed
        .filter(|payload| read(payload.text.as_bytes(), Way::Terminal).is_ok())
        .map(|payload| payload.name.as_str())
        .collect();
    // Exceptions: line breaks end lines; complete flags are legitimate; we send the sequence that
    // turns bidi on ourselves.
    let known = [
        "U+000A",
        "line feeds",
        "line feeds, 200 times",
        "CR LF",
        "forged log line",
        "forged finding",
        "Markdown",
        "Mermaid",
        "git conflict",
        "a flag of tags",
        "bidi off",
    ];
    let unknown: Vec<&&str> = passed.iter().filter(|name| !known.contains(*name)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}
