//! Compares the order, mirroring and Arabic forms of whole lines with libfribidi
//! (`tests/extended/fribidi_oracle.py`).
//!
//! Some lines were written for this test, others are combined at random from words, numbers and
//! punctuation of four scripts, with a fixed seed, so that every run compares the same ones.

use super::{report, skipped};
use masa::text::{Direction, Layout, Options, Shaping, base_direction};
use std::io::Write;
use std::process::{Command, Stdio};

const ORACLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/extended/fribidi_oracle.py");

/// Lines as they occur on maps.
const WRITTEN: &[&str] = &[
    "הלקוחה נטשה את העגלה (שלב 3 מתוך 5) אחרי 40 שניות",
    "ירידה של 12.5% בהמרות מאז Black Friday, כ-1,200 ₪ ליום",
    "דירוג 4.5/5 ב-Google Maps — \"שירות מעולה!\"",
    "מייל תזכורת: 24 שעות אחרי הביקור באתר www.example.com",
    "מְסַע הַלָּקוֹחַ מַתְחִיל בַּבַּיִת",
    "NPS מעל 50 (יעד 2026)",
    "Facebook ממומן",
    "עמוד [תשלום] <חדש> {ניסוי}",
    "משלוח חינם מעל $99 או 350 ₪?",
    "גרסה A/B: ‏כפתור \"קנו עכשיו\" מול \"Buy now\"",
    "טלפון 03-123-4567, שלוחה *9",
    "٪٢٥ خصم على الطلب الأول (حتى ٣١/١٢)",
    "سلّة الشراء مهجورة في 70% من الزيارات",
    "الدَّفْعُ عِنْدَ الاِسْتِلَامِ يَزِيدُ الثِّقَةَ",
    "إعلان Instagram يصل إلى 3,500 عميلة في الأسبوع",
    "لا إجابة من الدعم خلال 48 ساعة؛ لأنّ الفريق صغير",
    "برنامج الولاء [ذهبي] = 1.5 نقطة لكل $",
    "آراء العملاء: «الشحن بطيء» و «التغليف جميل»",
    "هل التطبيق أسرع من الموقع؟ نعم، بثانيتين.",
    "Η πελάτισσα συγκρίνει τιμές (3 καταστήματα) πριν αγοράσει",
    "Έκπτωση 20% έως 31/12· δωρεάν αποστολή άνω των 45 €",
    "Greek και עברית και عربي in one line",
    "Checkout (קופה) fails on 2 of 10 phones",
    "«Ποιότητα» / \"איכות\" / 'جودة'",
    "a < b > c · א < ב > ג",
    "1 + 2 = 3 · א + ב = ג",
    "(((עומק))) [{(מעורב) mixed} عمق]",
    "-5% +7% ±2% ~10% #1 @דנה",
    "12:30–14:00 פגישה עם Dana & צוות",
    "قيمة −3.5، ثم +4.25٪، ثم 1٬000٫50",
];

const HEBREW: &[&str] = &[
    "מודעות",
    "שיקול",
    "עֲגָלָה",
    "נאמנות",
    "הזמנה",
    "תמיכה",
    "לקוחות",
    "שָׁלוֹם",
    "מחיר",
    "באתר",
    "ה-",
    "״מבצע״",
];
const ARABIC: &[&str] =
    &["وعي", "شراء", "مُشْتَرٍ", "عميل", "الأسعار", "ولاء", "لأن", "خدمة", "پیشنهاد", "گفتگو", "تَسْلِيم", "آخر"];
const LATIN: &[&str] =
    &["Amazon", "checkout", "CRM", "e-mail", "Wi-Fi", "naïve", "A/B", "Πελάτης", "ταξίδι", "αγορά"];
const NUMBERS: &[&str] = &[
    "7", "2026", "50%", "₪120", "$9.99", "1,500.50", "3/4", "-5", "+972", "12:30", "٢٥", "٪٣", "۱۲", "9–17",
    "#4", "40°",
];
const SIGNS: &[&str] =
    &[" ", " ", " ", " ", ", ", ". ", " - ", " – ", "/", ": ", " & ", "! ", "? ", "، ", "؟ ", " … ", "·"];
const PAIRS: &[(&str, &str)] =
    &[("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("«", "»"), ("\"", "\""), ("(", ""), ("", "]")];

/// A pseudorandom sequence (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }

    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        for _ in 0..2 + self.below(7) {
            let words = self.one_of(&[HEBREW, HEBREW, ARABIC, ARABIC, LATIN, NUMBERS]);
            let word = self.one_of(words);
            let (open, close) = if self.below(5) == 0 { self.one_of(PAIRS) } else { ("", "") };
            line.extend([open, word, close, self.one_of(SIGNS)]);
        }
        line
    }
}

fn lines() -> Vec<String> {
    let mut chance = Chance(0x006D_6173_6121);
    let written = WRITTEN.iter().map(|line| (*line).to_owned());
    written.chain(std::iter::repeat_with(|| chance.line()).take(1_200)).collect()
}

/// One way to lay out every line.
#[derive(Clone, Copy)]
struct Way {
    base: Option<Direction>,
    shaping: Shaping,
}

impl Way {
    fn question(self, line: &str) -> String {
        let base = match self.base {
            None => "auto",
            Some(Direction::LeftToRight) => "ltr",
            Some(Direction::RightToLeft) => "rtl",
        };
        let shaping = match self.shaping {
            Shaping::None => "none",
            Shaping::Forms => "forms",
            Shaping::Ligated => "ligated",
        };
        format!("{base}\t{shaping}\t{line}\n")
    }

    fn ours(self, line: &str) -> String {
        let base = self.base.unwrap_or_else(|| base_direction(line, Direction::LeftToRight));
        let layout = Layout::new(line, Options { shaping: self.shaping, ..Options::new(u16::MAX, base) });
        assert_eq!(layout.line_count(), 1, "{line}");
        layout.row(0)
    }
}

/// The answer of the oracle; `None` if it cannot run.
fn ask(questions: &str) -> Option<String> {
    let mut python = Command::new("python3");
    let mut child = python
        .arg(ORACLE)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    let mut input = child.stdin.take()?;
    let questions = questions.to_owned();
    // Write and read at the same time: otherwise both pipes could fill up.
    let asking = std::thread::spawn(move || input.write_all(questions.as_bytes()));
    let output = child.wait_with_output().expect("the oracle ends when it has answered");
    let asked = asking.join().expect("writing does not panic");
    if output.status.code() == Some(3) {
        return None;
    }
    asked.expect("the oracle takes every question");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).expect("the oracle answers in UTF-8"))
}

/// The only known difference: we join a lam with a vowel mark to its alef, as fonts do; fribidi
/// keeps them separate.
fn ligates_over_a_mark(difference: &str) -> bool {
    let letters: Vec<char> = difference.chars().collect();
    difference.contains("\tligated\t")
        && letters
            .windows(3)
            .any(|three| matches!(three, ['ل', '\u{64B}'..='\u{652}', 'ا' | 'أ' | 'إ' | 'آ']))
}

#[test]
fn lines_look_as_fribidi_would_show_them() {
    let lines = lines();
    let bases = [None, Some(Direction::LeftToRight), Some(Direction::RightToLeft)];
    let shapings = [Shaping::None, Shaping::Forms, Shaping::Ligated];
    let ways = shapings.map(|shaping| bases.map(|base| Way { base, shaping })).concat();
    let cases: Vec<(Way, &String)> =
        ways.iter().flat_map(|&way| lines.iter().map(move |line| (way, line))).collect();
    let questions: String = cases.iter().map(|(way, line)| way.question(line)).collect();
    let Some(answers) = ask(&questions) else { return skipped("fribidi", "python3 and libfribidi0") };
    assert_eq!(answers.lines().count(), cases.len());

    let mut different = Vec::new();
    for (&(way, line), answer) in cases.iter().zip(answers.lines()) {
        // We draw no cell for direction marks; fribidi leaves them in place.
        let answer: String =
            answer.chars().filter(|character| !matches!(character, '\u{200E}' | '\u{200F}')).collect();
        let ours = way.ours(line);
        if ours != answer {
            different.push(format!("{}ours   {ours}\ntheirs {answer}", way.question(line)));
        }
    }
    report(&format!("fribidi: {} lines in {} ways, {} differ", lines.len(), ways.len(), different.len()));
    different.retain(|difference| !ligates_over_a_mark(difference));
    assert!(different.is_empty(), "{}", different[..different.len().min(10)].join("\n\n"));
}
