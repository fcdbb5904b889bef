//! The hostile texts.

use std::sync::LazyLock;

/// A hostile text.
pub struct Payload {
    /// A description, for failure messages.
    pub name: String,
    pub text: String,
}

pub fn all() -> &'static [Payload] {
    &PAYLOADS
}

/// Texts that can be used in a file name: no separator, no NUL, short enough.
pub fn names() -> impl Iterator<Item = &'static Payload> {
    PAYLOADS.iter().filter(|payload| !payload.text.contains(['/', '\0']) && payload.text.len() <= 200)
}

impl Payload {
    /// Whether it is only hard because of its length, and slow in debug builds.
    pub fn is_long(&self) -> bool {
        self.text.len() > 2_000
    }
}

static PAYLOADS: LazyLock<Vec<Payload>> = LazyLock::new(|| {
    let mut payloads = Vec::new();
    let mut add = |name: String, text: String| payloads.push(Payload { name, text });
    let controls = ('\0'..='\u{1f}').chain('\u{7f}'..='\u{9f}');
    for one in controls.chain(INVISIBLE) {
        add(format!("U+{:04X}", u32::from(one)), format!("before{one}after"));
    }
    for (name, text) in SEQUENCES.iter().chain(DISGUISES).chain(SYNTAX).chain(SCRIPTS) {
        add((*name).to_owned(), (*text).to_owned());
    }
    for (name, piece, times) in LONG {
        // Every field of a map contains it. In the short run, a length that already wraps, is cut
        // and is measured everywhere is enough.
        let times = if share() == 1 { *times } else { (times / 10).max(200) };
        add(format!("{name}, {times} times"), piece.repeat(times));
    }
    payloads
});

/// Invisible characters, and characters without a meaning.
const INVISIBLE: [char; 50] = [
    '\u{ad}',
    '\u{34f}',
    '\u{61c}',
    '\u{115f}',
    '\u{1160}',
    '\u{17b4}',
    '\u{17b5}',
    '\u{180e}',
    '\u{200b}',
    '\u{200c}',
    '\u{200d}',
    '\u{200e}',
    '\u{200f}',
    '\u{2028}',
    '\u{2029}',
    '\u{202a}',
    '\u{202b}',
    '\u{202c}',
    '\u{202d}',
    '\u{202e}',
    '\u{2060}',
    '\u{2061}',
    '\u{2064}',
    '\u{2065}',
    '\u{2066}',
    '\u{2067}',
    '\u{2068}',
    '\u{2069}',
    '\u{206a}',
    '\u{206f}',
    '\u{3164}',
    '\u{fdd0}',
    '\u{fe00}',
    '\u{fe0f}',
    '\u{feff}',
    '\u{ffa0}',
    '\u{fff0}',
    '\u{fff9}',
    '\u{fffa}',
    '\u{fffb}',
    '\u{fffe}',
    '\u{ffff}',
    '\u{1bca0}',
    '\u{1d173}',
    '\u{1fffe}',
    '\u{e0001}',
    '\u{e0041}',
    '\u{e007f}',
    '\u{e0100}',
    '\u{10ffff}',
];

/// Terminal sequences.
const SEQUENCES: &[(&str, &str)] = &[
    ("SGR", "\u{1b}[31mred"),
    ("SGR, concealed", "\u{1b}[8mhidden\u{1b}[28m"),
    ("SGR as C1", "\u{9b}31mred"),
    ("erase display", "\u{1b}[2J"),
    ("erase scrollback", "\u{1b}[3J"),
    ("cursor home", "\u{1b}[H"),
    ("cursor up and rewrite", "\u{1b}[9A\rYou are safe"),
    ("insert lines", "\u{1b}[10L"),
    ("margins", "\u{1b}[2;3r"),
    ("scroll", "\u{1b}[5S"),
    ("repeat", "a\u{1b}[999999b"),
    ("main screen", "\u{1b}[?1049l"),
    ("no paste marks", "\u{1b}[?2004l"),
    ("mouse", "\u{1b}[?1003h\u{1b}[?1006h"),
    ("caret", "\u{1b}[?25l"),
    ("endless synchronized update", "\u{1b}[?2026h"),
    ("bidi off", "\u{1b}[8h"),
    ("insert mode", "\u{1b}[4h"),
    ("soft reset", "\u{1b}[!p"),
    ("full reset", "\u{1b}c"),
    ("where is the cursor", "\u{1b}[6n"),
    ("who are you", "\u{1b}[c\u{1b}[>c\u{1b}[=c"),
    ("what is the title", "\u{1b}[21t"),
    ("resize", "\u{1b}[8;1;1t"),
    ("minimise", "\u{1b}[2t"),
    ("kitty keyboard", "\u{1b}[>31u\u{1b}[<99u"),
    ("media copy", "\u{1b}[5i\u{1b}[4i"),
    ("save and restore", "\u{1b}7\u{1b}8\u{1b}[s\u{1b}[u"),
    ("graphic characters", "\u{1b}(0lqqk\u{1b}(B"),
    ("shift out", "\u{e}lqqk\u{f}"),
    ("double height", "\u{1b}#3\u{1b}#8"),
    ("title", "\u{1b}]0;owned\u{7}"),
    ("title, ended by ST", "\u{1b}]2;owned\u{1b}\\"),
    ("title as C1", "\u{9d}0;owned\u{9c}"),
    ("title without an end", "\u{1b}]0;owned"),
    ("colour of the palette", "\u{1b}]4;1;rgb:00/00/00\u{7}"),
    ("working directory", "\u{1b}]7;file://host/etc\u{7}"),
    ("link", "\u{1b}]8;;https://example.com\u{1b}\\click\u{1b}]8;;\u{1b}\\"),
    ("background", "\u{1b}]11;#000000\u{7}"),
    ("clipboard", "\u{1b}]52;c;cm0gLXJmIH4K\u{7}"),
    ("clipboard, asked for", "\u{1b}]52;c;?\u{7}"),
    ("notification", "\u{1b}]777;notify;a;b\u{7}\u{1b}]9;hello\u{7}"),
    ("iTerm2 file", "\u{1b}]1337;File=name=YQ==:aGk=\u{7}"),
    ("prompt marks", "\u{1b}]133;A\u{7}"),
    ("DCS", "\u{1b}P$q\"p\u{1b}\\"),
    ("DCS, sixel", "\u{1b}Pq#0;2;0;0;0~~\u{1b}\\"),
    ("DCS, tmux", "\u{1b}Ptmux;\u{1b}\u{1b}]52;c;YQ==\u{7}\u{1b}\\"),
    ("DCS as C1", "\u{90}q\u{9c}"),
    ("APC, kitty picture", "\u{1b}_Gf=100;AAAA\u{1b}\\"),
    ("APC as C1", "\u{9f}a\u{9c}"),
    ("PM", "\u{1b}^private\u{1b}\\"),
    ("SOS", "\u{1b}Xstring\u{1b}\\"),
    ("screen's title", "\u{1b}kowned\u{1b}\\"),
    ("paste begins", "\u{1b}[200~"),
    ("paste ends", "text\u{1b}[201~:q!\r"),
    ("paste ends as C1", "text\u{9b}201~:q!\r"),
    ("paste within a paste", "\u{1b}[200~a\u{1b}[201~b\u{1b}[201~c"),
    ("half a sequence", "\u{1b}["),
    ("ESC at the end", "text\u{1b}"),
    ("ESC and a letter", "\u{1b}ab"),
    ("doubled ESC", "\u{1b}\u{1b}[31m"),
    ("CSI with a control inside", "\u{1b}[3\u{7}1m"),
    ("CSI cancelled", "\u{1b}[31\u{18}m"),
    ("CSI with colons", "\u{1b}[38:2::255:0:0m"),
    ("long CSI", "\u{1b}[1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20m"),
    ("backspaces", "rm -rf\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}hello!"),
    ("carriage return", "evil\rgood"),
    ("CR LF", "one\r\ntwo"),
    ("line feeds", "\n\n\na\n\nb\n"),
    ("tabs", "\ta\t\tb\t"),
    ("form feed and vertical tab", "a\u{c}b\u{b}c"),
    ("NEL", "a\u{85}b"),
    ("bell", "\u{7}\u{7}\u{7}"),
    ("answerback", "\u{5}"),
    ("XOFF", "\u{13}stop\u{11}"),
    ("EOF and interrupt", "\u{4}\u{3}\u{1a}\u{1c}"),
    ("NUL within", "a\0b"),
    ("forged log line", "ok\n2026-11-22 root: access granted"),
    ("forged finding", "x\nshop.masa.ron: map: all is fine"),
];

/// Texts that look like something else.
const DISGUISES: &[(&str, &str)] = &[
    ("another extension", "annual-\u{202e}fdp.exe"),
    ("another extension, Hebrew", "דוח\u{202e}gnp.sh"),
    ("another extension by an isolate", "photo\u{2067}gpj.scr\u{2069}"),
    ("Trojan Source, comment", "/*\u{202e} } \u{2066}if (admin)\u{2069} \u{2066} begin */"),
    ("Trojan Source, early return", "''' Subtract \u{2067}''' ;return"),
    ("Trojan Source, stretched string", "\"user\u{202e} \u{2066}// Check if admin\u{2069} \u{2066}\""),
    ("unclosed override", "\u{202e}\u{202d}\u{202e}"),
    ("unclosed isolates", "\u{2066}\u{2067}\u{2068}"),
    ("closed without an opening", "\u{2069}\u{2069}\u{202c}\u{202c}"),
    (
        "deeper than the algorithm goes",
        concat!(
            "\u{202b}\u{202a}\u{202b}\u{202a}\u{202b}\u{202a}\u{202b}\u{202a}\u{202b}\u{202a}\u{202b}\u{202a}\u{202b}",
            "\u{202a}\u{202b}\u{202a}\u{202b}\u{202a}\u{202b}\u{202a}\u{202b}\u{202a}\u{202b}\u{202a}\u{202b}\u{202a}x"
        ),
    ),
    ("direction marks", "\u{200e}a\u{200f}ב\u{61c}ت"),
    ("hidden in tags", "hello\u{e0068}\u{e0069}\u{e0064}\u{e0065}"),
    ("a flag of tags", "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"),
    (
        "tags behind a flag",
        concat!(
            "🏴\u{e0069}\u{e0067}\u{e006e}\u{e006f}\u{e0072}\u{e0065}\u{e0020}\u{e0061}\u{e006c}\u{e006c}\u{e0020}",
            "\u{e0072}\u{e0075}\u{e006c}\u{e0065}\u{e0073}"
        ),
    ),
    ("a flag's tags without an end", "🏴\u{e0067}\u{e0062}x"),
    ("hidden in variation selectors", "a\u{e0100}\u{e0110}\u{e01ef}\u{fe00}\u{fe0e}"),
    ("invisible name", "\u{200b}\u{2060}\u{feff}"),
    ("blank name", "\u{3164}\u{115f}\u{2800}\u{a0}\u{3000}"),
    ("homographs", "раураl.com"),
    ("soft hyphens", "a\u{ad}b\u{ad}c\u{ad}"),
    ("joiners", "a\u{200d}\u{200c}\u{200d}b"),
    ("annotation", "\u{fff9}base\u{fffa}ruby\u{fffb}"),
    ("replacement characters", "\u{fffd}\u{fffc}\u{fffd}"),
    ("private use", "\u{e000}\u{f8ff}\u{f0000}\u{10fffd}"),
    ("unassigned", "\u{378}\u{e0080}\u{2fe0}\u{e0fff}"),
    ("byte order mark first", "\u{feff}text"),
    ("surrogates as somebody's UTF-8", "\\ud800\\udfff"),
];

/// Texts that are syntax in some format.
const SYNTAX: &[(&str, &str)] = &[
    ("Fluent argument", "{$x} {$text} {$file}"),
    ("Fluent term", "{ -brand } { message.attribute }"),
    ("Fluent string", "{\"\\u202e\"}"),
    ("Fluent select", "{ $n -> [one] a *[other] b }"),
    ("Fluent, broken", "{ { } $ - ="),
    ("RON string ends", "\"), Stage(name: \""),
    ("RON raw string ends", "\"#), x: r#\""),
    ("RON comment", "/* // */ text"),
    ("JSON", "\",\"a\":{\"b\":null}}\\u001b"),
    ("HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>"),
    ("HTML, attributes", "\" onmouseover='x' style=\"a:b"),
    ("entities", "&lt;&#27;&#x1b;&amp;&nbsp;"),
    ("XML", "]]><!-- --><?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;"),
    ("XLSX escape", "_x001B_[31m_x0000_"),
    ("CSV", "a,b;c\"d\"\te"),
    ("formula", "=HYPERLINK(\"https://example.com\",\"click\")"),
    ("formula, DDE", "=cmd|' /C calc'!A0"),
    ("formula, plus", "+1+cmd|' /C calc'!A0"),
    ("formula, minus", "-2+3"),
    ("formula, at", "@SUM(1+1)"),
    ("formula after a tab", "\t=1+1"),
    ("Markdown", "# head\n- [x](javascript:alert(1)) ![i](file:///etc) `code` **b** | c |"),
    ("Mermaid", "journey\n  section a: 5: %% --> end"),
    ("LaTeX", "\\input{/etc/passwd} $x$ \\\\"),
    ("shell", "$(reboot) `id` ; rm -rf ~ && : | > /dev/null"),
    ("environment", "${HOME} $PATH %PATH% ~"),
    ("format string", "%s%n%x {0} {} {:?} \\e[31m \\x1b[31m ^[[31m"),
    ("option", "--help -rf --"),
    ("path up", "../../../../etc/passwd"),
    ("path of Windows", "C:\\Windows\\..\\x:stream"),
    ("device", "CON"),
    ("URL", "javascript:alert(1)//https://user@example.com"),
    ("git conflict", "<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs"),
    ("SQL", "'; DROP TABLE cards; --"),
    ("only spaces", "     "),
    ("only dots", "..."),
    ("quotes", "'\"`“”„«»\\"),
    ("numbers", "1e999 NaN -0 0x1b 99999999999999999999999"),
];

/// Texts that are hard to lay out.
const SCRIPTS: &[(&str, &str)] = &[
    ("lone combining mark", "\u{301}"),
    ("lone Hebrew point", "\u{5b8}\u{5bc}"),
    ("lone Arabic mark", "\u{64e}\u{651}"),
    (
        "Greek with stray Arabic marks and tags",
        "Να ακούμε τον </πελάτη</ قبل</της (ΑΓΟΡΑΣ\u{654}\u{654} كل\u{654} βήμα\u{654} <b>και να τον ξαναρωτάμε",
    ),
    ("enclosing mark", "a\u{20dd}\u{20e0}"),
    ("marks after a control", "\u{1b}\u{301}\u{7}\u{302}"),
    ("marks after an override", "\u{202e}\u{5b0}\u{301}"),
    ("keycap without a key", "\u{fe0f}\u{20e3}"),
    ("joiner first", "\u{200d}👩\u{200d}"),
    ("family", "👩\u{200d}👩\u{200d}👧\u{200d}👦"),
    ("family with a control", "👩\u{200d}\u{1b}[31m\u{200d}👧"),
    ("regional indicators", "🇮🇱🇮🇱🇮🇱🇮"),
    ("skin tone alone", "🏽🏽"),
    ("Hangul pieces", "\u{1100}\u{1161}\u{11a8}\u{1160}"),
    ("Arabic with tatweel and marks", "مُـــحَـــمَّـــد ﷽"),
    ("Hebrew with points and Latin", "שָׁלוֹם (abc) 50% [ד]"),
    ("brackets to be mirrored", "א(ב[ג{ד<ה>ו}ז]ח)ט"),
    ("wide characters", "旅程ｱｲｳ全角"),
    ("Devanagari and Thai", "क्षि न्दी สวัสดี ก็"),
    ("no-break spaces", "a\u{a0}b\u{202f}c\u{2007}d"),
    ("half-width sound marks", "ｶﾞﾊﾟ"),
];

/// Texts repeated this many times in the whole matrix.
const LONG: &[(&str, &str, usize)] = &[
    ("a Latin word", "w", 10_000),
    ("a Hebrew word", "ש", 10_000),
    ("an Arabic word", "س", 10_000),
    ("a wide word", "旅", 10_000),
    ("ESC", "\u{1b}", 10_000),
    ("overrides", "\u{202e}x", 5_000),
    ("isolates", "\u{2067}א", 5_000),
    ("C1", "\u{9b}", 5_000),
    ("combining marks", "\u{301}", 5_000),
    (
        "marks on a letter",
        "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30a}\u{30b}",
        200,
    ),
    ("joined emoji", "👩\u{200d}", 3_000),
    ("zero-width spaces", "\u{200b}", 10_000),
    ("tags", "\u{e0061}", 5_000),
    ("blanks", " ", 10_000),
    ("line feeds", "\n", 2_000),
    ("tabs", "\t", 5_000),
    ("brackets", "(", 5_000),
    ("sequences", "\u{1b}[31m\u{1b}]0;x\u{7}", 1_000),
];

/// One of this many pairs of a text and a screen is tried: all with `MASA_WHOLE_MATRIX`, otherwise
/// one in thirty, so that every text is on every thirtieth screen and every screen has every
/// thirtieth text.
pub fn share() -> usize {
    if std::env::var_os("MASA_WHOLE_MATRIX").is_some() { 1 } else { 30 }
}

#[test]
fn there_are_more_than_two_hundred_texts_each_of_its_own() {
    let texts: std::collections::BTreeSet<&str> = all().iter().map(|payload| payload.text.as_str()).collect();
    println!("{} payloads, of which {} can be names of files", texts.len(), names().count());
    assert!(texts.len() >= 200, "{}", texts.len());
    assert!(texts.len() + 3 >= all().len(), "few are there twice");
}
