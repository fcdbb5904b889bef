//! Feelings: numbers on any scale, words, faces, or objects with several of these.

use serde_json::{Value as Json, json};

use super::Rewriter;
use super::key::words;
use crate::import::feeling::{ReadFeeling, Scale, feeling, number, rated};
use crate::words::Message;

impl Rewriter {
    /// The emotion from −2 to 2, and cards for what else is said.
    pub(super) fn felt(&mut self, json: &Json) -> (Option<i64>, Vec<Json>) {
        let mut emotion = None;
        let mut cards = Vec::new();
        let mut take = |(felt, said): (Option<i64>, Vec<Json>)| {
            cards.extend(said);
            match (emotion, felt) {
                (None, felt) => emotion = felt,
                (Some(former), Some(felt)) if former != felt => cards.push(said_as(&felt.to_string())),
                _ => {}
            }
        };
        match json {
            Json::Array(items) => items.iter().for_each(|item| take(self.felt(item))),
            Json::Object(object) => {
                for (key, json) in object {
                    match json {
                        Json::Number(_) | Json::String(_) => take(self.felt(json)),
                        Json::Null => {}
                        other => {
                            take((None, vec![json!({ "lane": "Emotion", "text": words(key), (key): other })]))
                        }
                    }
                }
            }
            Json::Number(score) => take((score.as_f64().map(|score| self.ours(score)), Vec::new())),
            Json::String(text) if !text.trim().is_empty() => take(self.said(text)),
            _ => {}
        }
        (emotion, cards)
    }

    fn said(&mut self, text: &str) -> (Option<i64>, Vec<Json>) {
        if let Some(number) = number(text) {
            return (Some(self.ours(number)), Vec::new());
        }
        if let Some((number, scale)) = rated(text) {
            self.remark_scale(scale);
            return (Some(scale.ours(number)), Vec::new());
        }
        match feeling(text) {
            Some(ReadFeeling::Scale(emotion)) => (Some(emotion), Vec::new()),
            Some(ReadFeeling::Word(emotion)) => (Some(emotion), vec![said_as(text)]),
            None => (None, vec![said_as(text)]),
        }
    }

    /// A number of the file's scale as one of ours.
    fn ours(&mut self, number: f64) -> i64 {
        self.numbers.push(number);
        let scale = self.scale;
        if scale != Scale::OURS {
            self.remark_scale(scale);
        } else if number.fract() != 0.0 || !(-2.0..=2.0).contains(&number) {
            let remark = Message::new("import-remark-emotion").text("number", number.to_string());
            self.remark(remark.text("ours", scale.ours(number).to_string()));
        }
        scale.ours(number)
    }

    fn remark_scale(&mut self, scale: Scale) {
        let remark = Message::new("import-remark-scale").text("low", scale.low.to_string());
        self.remark(remark.text("high", scale.high.to_string()));
    }
}

fn said_as(text: &str) -> Json {
    json!({ "text": text, "lane": "Emotion" })
}
