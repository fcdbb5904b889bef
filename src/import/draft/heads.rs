//! The headings of the tables that are read, with what each was taken for, and what is said about them.

use super::MapDraft;
use crate::import::answers::{HeadAnswers, HeadTarget, answers_to_type};
use crate::import::head::HeadMeaning;
use crate::import::outcome::ImportHead;
use crate::text::quoted;
use crate::words::Message;

/// The maximum number of headings that are listed.
const MOST_HEADS: usize = 200;

/// How many unknown headings are named in a message.
const NAMED_HEADS: usize = 12;

impl MapDraft {
    /// Records a heading of a table; a blank one, or one that was there before, is nothing new.
    pub fn note_head(&mut self, head: &str) {
        let text = head.trim();
        let is_noted = |noted: &ImportHead| noted.text == text;
        if text.is_empty() || self.heads.len() >= MOST_HEADS || self.heads.iter().any(is_noted) {
            return;
        }
        let meaning = self.answers.meaning(text).filter(|meaning| !matches!(meaning, HeadMeaning::OfMap(_)));
        self.heads.push(ImportHead { text: text.to_owned(), target: meaning.map(HeadTarget::of_meaning) });
    }

    /// Records a heading that was taken for something by its place.
    pub fn note_head_as(&mut self, head: &str, meaning: HeadMeaning) {
        self.note_head(head);
        let noted = self.heads.iter_mut().find(|noted| noted.text == head.trim());
        noted.into_iter().for_each(|noted| noted.target = Some(HeadTarget::of_meaning(meaning)));
    }

    /// Whether a row or column is not wanted, which is said once.
    pub fn ignores(&mut self, head: &str) -> bool {
        let is_ignored = self.answers.meaning(head) == Some(HeadMeaning::Ignored);
        if is_ignored {
            self.remark(Message::new("import-remark-ignored").text("head", quoted(head.trim())));
        }
        is_ignored
    }

    /// Says which answers are about headings that are not there.
    pub(super) fn say_idle_answers(&mut self) {
        let there = |head: &str| self.heads.iter().any(|noted| HeadAnswers::are_same(&noted.text, head));
        let idle: Vec<String> =
            self.answers.iter().filter(|(head, _)| !there(head)).map(|(head, _)| quoted(head)).collect();
        for head in idle {
            self.remark(Message::new("import-remark-no-such-head").text("head", head));
        }
    }

    pub(super) fn say_unknown_heads(&mut self) {
        let unknown = self.heads.iter().filter(|head| head.target.is_none()).map(|head| head.text.as_str());
        let unknown: Vec<&str> = unknown.take(NAMED_HEADS).collect();
        if !unknown.is_empty() {
            let names: Vec<String> = unknown.iter().map(|head| quoted(head)).collect();
            let remark = Message::new("import-remark-unknown-heads").number("count", names.len());
            let asks = answers_to_type(unknown.iter().map(|head| (*head, "lane")));
            self.remark(remark.quotations("heads", names).text("map", asks));
        }
    }
}
