//! User-visible messages. Code passes around a [`Message`] (an id with arguments); this module
//! formats it as a sentence with the Fluent bundles compiled into the program. It does not depend
//! on the rest of Masa.
//!
//! Arguments are wrapped in Unicode isolates (U+2068 … U+2069, as Project Fluent does), so that a
//! Hebrew name in an English sentence stays in place: [`Words::say`] keeps them for the screen,
//! [`Words::say_plain`] removes them for pipes and files.

mod functions;
mod numerals;

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use functions::{ISOLATES, inside, join, left_to_right};
use numerals::Numerals;
use unic_langid::LanguageIdentifier;

const ENGLISH: &str = include_str!("../assets/locales/en.ftl");

/// The translations, by BCP 47 primary tag. A message that one of them lacks is shown in English.
const TRANSLATIONS: [(&str, &str); 3] = [
    ("he", include_str!("../assets/locales/he.ftl")),
    ("ar", include_str!("../assets/locales/ar.ftl")),
    ("el", include_str!("../assets/locales/el.ftl")),
];

/// The id of a message in `assets/locales/*.ftl`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageId(Cow<'static, str>);

impl MessageId {
    /// An id known at compile time; a test checks that the bundle contains it.
    pub const fn new(name: &'static str) -> MessageId {
        MessageId(Cow::Borrowed(name))
    }

    /// An id from outside; `None` if there is no such message.
    pub fn known(name: &str) -> Option<MessageId> {
        Words::english().has(name).then(|| MessageId(Cow::Owned(name.to_owned())))
    }

    pub fn name(&self) -> &str {
        &self.0
    }
}

/// The value of a placeholder.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A string from outside (a name, a text, a path). Whoever displays it must make control
    /// characters visible.
    Text(String),
    /// A count, formatted by the rules of the language; it can select a plural form.
    Number(i64),
    /// A nested message.
    Message(Box<Message>),
    /// An enumeration, parted as the language does it.
    List(Vec<Message>),
}

/// An id with arguments, not formatted yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub id: MessageId,
    /// The values of the placeholders, by name.
    pub arguments: Vec<(Cow<'static, str>, Argument)>,
}

impl Message {
    /// A message without arguments.
    pub const fn new(name: &'static str) -> Message {
        Message { id: MessageId::new(name), arguments: Vec::new() }
    }

    /// Adds a string argument.
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Message {
        self.arguments.push((name.into(), Argument::Text(value.into())));
        self
    }

    /// Adds a count.
    pub fn number(mut self, name: &'static str, value: impl TryInto<i64>) -> Message {
        self.arguments.push((name.into(), Argument::Number(value.try_into().unwrap_or(i64::MAX))));
        self
    }

    /// Adds a nested message.
    pub fn message(mut self, name: &'static str, value: Message) -> Message {
        self.arguments.push((name.into(), Argument::Message(Box::new(value))));
        self
    }

    /// Adds an enumeration.
    pub fn list(mut self, name: &'static str, values: impl IntoIterator<Item = Message>) -> Message {
        self.arguments.push((name.into(), Argument::List(values.into_iter().collect())));
        self
    }

    /// Adds an enumeration of strings.
    pub fn texts<Text: Into<String>>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = Text>,
    ) -> Message {
        let verbatim = |text: Text| Message::new("name-verbatim").text("text", text);
        self.list(name, values.into_iter().map(verbatim))
    }

    /// Adds an enumeration of strings, each in quotation marks.
    pub fn quotations<Text: Into<String>>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = Text>,
    ) -> Message {
        let quoted = |text: Text| Message::new("name-quoted").text("text", text);
        self.list(name, values.into_iter().map(quoted))
    }

    /// Applies `change` to every string argument, including those of nested messages.
    pub fn map_text(mut self, change: &dyn Fn(&str) -> String) -> Message {
        for (_, argument) in &mut self.arguments {
            match argument {
                Argument::Text(text) => *text = change(text),
                Argument::Message(message) => **message = (**message).clone().map_text(change),
                Argument::List(messages) => {
                    for message in messages {
                        *message = message.clone().map_text(change);
                    }
                }
                Argument::Number(_) => {}
            }
        }
        self
    }
}

impl From<MessageId> for Message {
    fn from(id: MessageId) -> Message {
        Message { id, arguments: Vec::new() }
    }
}

/// The messages of one language.
pub struct Words {
    language: &'static str,
    numerals: Numerals,
    bundle: FluentBundle<FluentResource>,
}

static ENGLISH_WORDS: LazyLock<Words> = LazyLock::new(|| Words::new("en", ENGLISH, Numerals::Latin));
static TRANSLATED_WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| {
    TRANSLATIONS.iter().map(|(tag, source)| Words::new(tag, source, Numerals::Latin)).collect()
});
/// Those languages in which numbers may have digits of their own.
static ARABIC_INDIC_WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let arabic = TRANSLATIONS.iter().filter(|(tag, _)| *tag == "ar");
    arabic.map(|(tag, source)| Words::new(tag, source, Numerals::ArabicIndic)).collect()
});

impl Words {
    fn new(language: &'static str, source: &str, numerals: Numerals) -> Words {
        let rules: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![rules]);
        // A syntax error in a bundle loses only the affected message; a test checks that there is
        // none.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        // Fails only if a function of this name exists already.
        let _ = bundle.add_function("INSIDE", |arguments, _| inside(arguments));
        let _ = bundle.add_function("JOIN", move |arguments, _| join(arguments, numerals));
        let _ = bundle.add_function("LTR", move |arguments, _| left_to_right(arguments, numerals));
        bundle.set_formatter(numerals.formatter());
        Words { language, numerals, bundle }
    }

    /// English, which has every message.
    pub fn english() -> &'static Words {
        &ENGLISH_WORDS
    }

    /// The translation for a BCP 47 tag (`he`, `he-IL`); `None` if there is none.
    pub fn of(language: &str) -> Option<&'static Words> {
        let primary = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        if primary == "en" {
            return Some(Words::english());
        }
        TRANSLATED_WORDS.iter().find(|words| words.language == primary)
    }

    /// The same language with Arabic-Indic digits in its numbers, if it is one in which they are
    /// used; texts that are quoted keep theirs.
    pub fn in_arabic_indic(&'static self) -> &'static Words {
        ARABIC_INDIC_WORDS.iter().find(|words| words.language == self.language).unwrap_or(self)
    }

    /// Whether numbers have Arabic-Indic digits.
    pub fn has_arabic_indic(&self) -> bool {
        self.numerals == Numerals::ArabicIndic
    }

    /// The BCP 47 primary tag.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// Formats a message, with isolates around the arguments.
    pub fn say(&self, message: &Message) -> String {
        let Some(pattern) = self.bundle.get_message(message.id.name()).and_then(|found| found.value()) else {
            let english = Words::english();
            let known = !std::ptr::eq(self, english) && english.has(message.id.name());
            return if known { english.say(message) } else { message.id.name().to_owned() };
        };
        let mut arguments = FluentArgs::new();
        for (name, argument) in &message.arguments {
            let value = match argument {
                Argument::Text(text) => FluentValue::from(text.as_str()),
                Argument::Number(number) => FluentValue::from(*number),
                Argument::Message(message) => FluentValue::from(self.say(message)),
                Argument::List(messages) => {
                    let said: Vec<String> = messages.iter().map(|message| self.say(message)).collect();
                    FluentValue::from(said.join(&self.say(&Message::new("list-separator"))))
                }
            };
            arguments.set(name.as_ref(), value);
        }
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    /// Formats a message without isolates, for a pipe or a file.
    pub fn say_plain(&self, message: &Message) -> String {
        self.say(message).replace(ISOLATES, "")
    }

    /// Other words that people look for a message with: its Fluent attribute `also`, parted by commas; empty if none.
    pub fn synonyms(&self, id: &MessageId) -> String {
        let attribute = self.bundle.get_message(id.name()).and_then(|found| found.get_attribute("also"));
        attribute.map_or(String::new(), |attribute| {
            self.bundle.format_pattern(attribute.value(), None, &mut Vec::new()).into_owned()
        })
    }

    /// Whether the bundle has this message.
    pub fn has(&self, name: &str) -> bool {
        self.bundle.has_message(name)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Words").field(&self.language).finish()
    }
}

impl std::fmt::Display for Message {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&Words::english().say_plain(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundles_have_no_broken_line_and_say_nothing_that_english_does_not() {
        for (language, source) in TRANSLATIONS.iter().chain(&[("en", ENGLISH)]) {
            let (_, errors) = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) => (resource, Vec::new()),
                Err(broken) => broken,
            };
            assert!(errors.is_empty(), "{language}: {errors:?}");
            let named = |line: &str| line.split_once(" = ").map(|(name, _)| name.to_owned());
            for name in source.lines().filter(|line| !line.starts_with(['#', ' '])).filter_map(named) {
                assert!(Words::english().has(&name), "{language}: {name}");
            }
        }
    }

    #[test]
    fn every_language_has_every_message_with_the_same_arguments() {
        let messages = |source: &'static str| {
            let mut messages: std::collections::BTreeMap<&str, std::collections::BTreeSet<&str>> =
                Default::default();
            let mut latest = "";
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                    latest = name;
                }
                let places = line.split('$').skip(1);
                let name = |place: &'static str| place.split(|one: char| !one.is_ascii_alphanumeric()).next();
                messages.entry(latest).or_default().extend(places.filter_map(name));
            }
            messages
        };
        let english = messages(ENGLISH);
        for (language, source) in TRANSLATIONS {
            let theirs = messages(source);
            for (name, arguments) in &english {
                assert_eq!(theirs.get(name), Some(arguments), "{language}: {name}");
            }
        }
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        let lane = Message::new("lane-activity");
        assert_eq!(Words::of("he-IL").unwrap().say(&lane), "פעילות");
        let unknown = Words::new("he", "lane-activity = פעילות", Numerals::Latin);
        let refused = Message::new("field-refused").text("field", "x");
        assert_eq!(unknown.say_plain(&refused), refused.to_string());
        assert!(Words::of("xx").is_none());
    }

    #[test]
    fn arguments_are_isolated_on_the_screen_and_bare_on_a_pipe() {
        let message = Message::new("refusal-missing").text("id", "שם");
        assert!(Words::english().say(&message).contains("\u{2068}שם\u{2069}"));
        assert!(!message.to_string().contains('\u{2068}'));
    }

    #[test]
    fn lists_are_parted_and_quoted_as_the_language_does_it() {
        let list = Message::new("name-verbatim").quotations("text", ["a", "b"]);
        assert_eq!(list.to_string(), "“a”, “b”");
        assert_eq!(Words::of("ar").unwrap().say_plain(&list), "«a»، «b»");
    }

    #[test]
    fn what_is_read_from_left_to_right_is_isolated_as_such() {
        let words =
            Words::new("he", "name-verbatim = הפקודה { LTR(\"masa show \", $text) }", Numerals::Latin);
        let said = words.say(&Message::new("name-verbatim").text("text", "א.masa.ron"));
        assert_eq!(said, "הפקודה \u{2068}\u{2066}masa show א.masa.ron\u{2069}\u{2069}");
    }

    #[test]
    fn within_a_sentence_a_label_begins_small_but_an_abbreviation_does_not() {
        let words = Words::new("en", "name-verbatim = by { INSIDE($text) }", Numerals::Latin);
        let by = |label| words.say_plain(&Message::new("name-verbatim").text("text", label));
        assert_eq!((by("Priority"), by("RICE")), ("by priority".to_owned(), "by RICE".to_owned()));
    }

    #[test]
    fn counts_choose_a_plural() {
        let count = |count: i64| Message::new("count-touchpoints").number("count", count).to_string();
        assert_eq!((count(1).as_str(), count(21).as_str()), ("1 touchpoint", "21 touchpoints"));
    }
}
