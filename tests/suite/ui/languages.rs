//! A session in Hebrew, Arabic and Greek without a Latin letter: start, template, capture, vote, ranking, presentation,
//! export, by the keyboard layout of the language alone.

use masa::ui::core::keyboard::LAYOUTS;
use masa::words::Words;

use crate::support::languages::english;
use crate::support::looks::assert_looks;
use crate::support::script::Script;

/// What somebody types in a language.
struct Speaker {
    language: &'static str,
    layout: &'static [(char, char)],
    /// Touchpoint, activity, pain point and opportunity.
    rows: [[&'static str; 4]; 2],
    /// What the palette is asked for to save.
    save: &'static str,
}

const SPEAKERS: [Speaker; 3] = [
    Speaker {
        language: "he",
        layout: LAYOUTS[0],
        rows: [
            ["דף המוצר", "קוראת את המפרט", "אין מידע על זמן האספקה", "תאריך אספקה ליד המחיר"],
            ["טופס ההזמנה", "ממלאת כתובת", "הטופס ארוך מדי", "כתובת אחת לכל ההזמנות"],
        ],
        save: "שמור",
    },
    Speaker {
        language: "ar",
        layout: LAYOUTS[1],
        rows: [
            ["صفحة المنتج", "تقرأ المواصفات", "لا معلومات عن موعد التسليم", "موعد التسليم بجانب السعر"],
            ["نموذج الطلب", "تملأ العنوان", "النموذج طويل جدا", "عنوان واحد لكل الطلبات"],
        ],
        save: "احفظ",
    },
    Speaker {
        language: "el",
        layout: LAYOUTS[2],
        rows: [
            [
                "Σελίδα προϊόντος",
                "Διαβάζει τα χαρακτηριστικά",
                "Κανείς δεν ξέρει πότε φτάνει",
                "Ημερομηνία δίπλα στην τιμή",
            ],
            [
                "Φόρμα παραγγελίας",
                "Συμπληρώνει τη διεύθυνση",
                "Η φόρμα είναι πολύ μεγάλη",
                "Μία διεύθυνση για όλα",
            ],
        ],
        save: "σώσε",
    },
];

/// A session of which every screen is looked at.
struct Session<'speaker> {
    speaker: &'speaker Speaker,
    script: Option<Script>,
    /// Words of English, with the screens that they are on.
    found: Vec<String>,
}

impl Session<'_> {
    /// Presses what the keys of these names type on the layout.
    fn press(&mut self, keys: &str) -> &mut Self {
        let on_layout = |key: &str| {
            let latin = key.chars().next().filter(|_| key.chars().count() == 1);
            let typed = latin.and_then(|latin| self.speaker.layout.iter().find(|(_, key)| *key == latin));
            typed.map_or_else(|| key.to_owned(), |(typed, _)| typed.to_string())
        };
        let keys: Vec<String> = keys.split(' ').map(on_layout).collect();
        self.script = self.script.take().map(|script| script.press(&keys.join(" ")));
        self
    }

    fn text(&mut self, text: &str) -> &mut Self {
        self.script = self.script.take().map(|script| script.text(text));
        self
    }

    /// Gives the map a file, beside which ballots are kept.
    fn save(&mut self) {
        if let Some(script) = &mut self.script {
            script.state.file.path = Some("/maps/1.masa.ron".into());
        }
    }

    fn script(&self) -> &Script {
        self.script.as_ref().expect("the session goes on")
    }

    /// Compares the screen with the stored one; nothing on it is English.
    fn look(&mut self, name: &str) -> &mut Self {
        let (language, screen) = (self.speaker.language, self.script().screen());
        self.found.extend(english(&screen).into_iter().map(|word| format!("{language} {name}: {word}")));
        assert_looks(&format!("languages_{language}_{name}"), &screen);
        self
    }
}

#[test]
fn a_session_without_a_latin_letter() {
    for speaker in &SPEAKERS {
        let mut script = Script::welcome(Vec::new(), 110, 32);
        script.state.session.words = Words::of(speaker.language).expect("the language is there");
        let script = script.at_start();
        let mut session = Session { speaker, script: Some(script), found: Vec::new() };
        session.look("start").press("n").look("template");
        assert_eq!(session.script().map().info().language, speaker.language);
        session.save();
        session.press("Enter");
        for text in speaker.rows.iter().flatten() {
            session.text(text).press("Tab");
        }
        session.look("typing").press("Esc Home g g j j");
        let forward = if speaker.language == "el" { "l" } else { "h" };
        session.press("2 5 8").press(forward).press("3 6 9").look("captured");
        session.press("?").look("help").press("Esc");
        session.press(":").text(speaker.save).look("palette").press("Esc");
        session.press("v").look("vote").press("Enter").look("voter").press("Space Space j Space Enter Enter");
        session.press("Space j Space Space Enter Enter").look("ballot").press("Esc Esc");
        session.press("v c c").look("result").press("Esc");
        session.press("g r").look("ranking").press("g m").look("matrix").press("g x").look("check");
        session
            .press("g b F5 PgDn")
            .look("presented")
            .press("Esc F3")
            .look("export")
            .press("Esc T")
            .look("agenda");
        assert!(session.found.is_empty(), "{:#?}", session.found);
    }
}
