//! What the whole map comes to, as all exports show it: the claims as titles of pages, and one page
//! with the most important claim, what supports it, what is to be done first, and what it is based
//! on.

use super::ExportOptions;
use super::decisions::{DecisionRow, rows};
use crate::insight::claims::{Claim, Claims, FIRST, claims};
use crate::insight::headline::{HeadedPage, headline};
use crate::insight::{marks, name, votes};
use crate::model::{CardId, Certainty, Choice, Decision, Id, LaneKind, Map};
use crate::words::Message;

/// Keeps the parts of a date in order after Hebrew and Arabic letters (UAX #9, W2).
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';
/// The quotation marks that a text may have of its own.
const QUOTATION_MARKS: [char; 8] = ['"', '“', '”', '„', '«', '»', '״', '‟'];

/// The content of the page.
pub(super) struct Summary {
    pub title: String,
    /// What was said at the point that the title is about.
    pub quote: Option<String>,
    /// The numbers that the title follows from.
    pub why: Option<String>,
    pub findings: Vec<Told>,
    pub actions: Vec<Told>,
    /// The evidence, the votes and the last review.
    pub sources: Option<String>,
    /// The cards that prove the claims.
    #[cfg_attr(not(feature = "pages"), allow(dead_code, reason = "the notes of its slide list them"))]
    pub cards: Vec<CardId>,
}

/// A finding with its numbers, or something to be done with its owner and date.
pub(super) struct Told {
    pub text: String,
    pub below: Option<String>,
}

/// The claims about the exported part of a map.
pub(super) fn claims_of(map: &Map, options: &ExportOptions) -> Claims {
    let holds = options.selection.holds(map);
    claims(map, options.selection.persona, |_, card| holds(card))
}

/// The title of a page: the user's own, or else what the page proves. `None` if neither exists.
pub(super) fn title(map: &Map, options: &ExportOptions, claims: &Claims, page: HeadedPage) -> Option<String> {
    if let Some(own) = headline(map, page) {
        return Some(own.to_owned());
    }
    claims.title(map, page).map(|claim| options.words.say_plain(&claim.sentence(map)))
}

/// The summary of the whole map; `None` if nothing can be claimed, or if nothing supports it.
pub(super) fn summary(map: &Map, options: &ExportOptions, claims: &Claims) -> Option<Summary> {
    let (claim, findings) = claims.summary()?;
    let decided = rows(map, options).into_iter().filter(|row| row.decision == Decision::Do).take(FIRST);
    let actions: Vec<Told> = decided.map(|row| action(map, options, row)).collect();
    if findings.is_empty() && actions.is_empty() {
        return None;
    }
    let say = |message: &Message| options.words.say_plain(message);
    let why = |claim: &Claim| claim.arithmetic(map).map(|why| say(&why));
    let proof = std::iter::once(claim).chain(findings.iter().copied()).flat_map(Claim::proof);
    let mut cards: Vec<CardId> = Vec::new();
    for id in proof {
        if let Id::Card(id) = id
            && !cards.contains(&id)
        {
            cards.push(id);
        }
    }
    let quote = claim.quote(map, options.selection.persona).and_then(|id| map.card(id));
    let finding = |claim: &Claim| Told { text: say(&claim.sentence(map)), below: why(claim) };
    Some(Summary {
        title: title(map, options, claims, HeadedPage::Summary)?,
        quote: quote.map(|card| quoted(options, &card.text)),
        why: why(claim),
        findings: findings.iter().map(|claim| finding(claim)).collect(),
        actions,
        sources: sources(map, options),
        cards,
    })
}

/// A date for a line in the direction of the map.
fn in_line(map: &Map, date: String) -> String {
    if map.info().is_right_to_left() { format!("{LEFT_TO_RIGHT_MARK}{date}") } else { date }
}

/// A text in the quotation marks of its language, which it may have already.
fn quoted(options: &ExportOptions, text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_mark = |character: char| QUOTATION_MARKS.contains(&character);
    if line.starts_with(is_mark) {
        return line;
    }
    options.words.say_plain(&Message::new("deck-quote").text("text", line))
}

fn action(map: &Map, options: &ExportOptions, row: DecisionRow) -> Told {
    let until = (!row.until.is_empty()).then(|| {
        let date = in_line(map, row.until.clone());
        options.words.say_plain(&Message::new("summary-until").text("due", date))
    });
    let who = Some(row.who).filter(|who| !who.trim().is_empty());
    let below: Vec<String> = who.into_iter().chain(until).collect();
    Told { text: row.what, below: (!below.is_empty()).then(|| below.join(" · ")) }
}

/// How many cards are measured, reported or assumed, the latest vote on pain points, and the last
/// review; `None` if the map has none of these.
fn sources(map: &Map, options: &ExportOptions) -> Option<String> {
    let holds = options.selection.holds(map);
    let cards: Vec<_> = map.cards().filter(|(_, card)| holds(card)).collect();
    let of = |certainty: Certainty| {
        let count = cards.iter().filter(|(_, card)| card.facets().proof.certainty == Some(certainty)).count();
        (count > 0).then(|| format!("{} {count}", options.say(certainty.label())))
    };
    let known = [Certainty::Measured, Certainty::Reported, Certainty::Assumed].into_iter().filter_map(of);
    let known = marks::joined(known.map(|known| name::verbatim(&known)).collect());
    let evidence =
        known.map(|known| format!("{}: {}", options.say("field-evidence"), options.words.say_plain(&known)));
    let is_pain = |card| map.kind_of(card) == Some(LaneKind::PainPoint);
    let pains = cards.iter().filter(|(_, card)| is_pain(card)).map(|(id, _)| Id::from(*id)).collect();
    let session = votes::latest_session(map, &pains).and_then(|id| map.ballot(id));
    let votes = session.map(|session| {
        let sum = session.candidates.iter().map(|id| session.votes_for(*id)).fold(0, i64::saturating_add);
        let told = Message::new("claim-voted-why-only").message("votes", votes::said(sum));
        options.words.say_plain(&told.number("voters", votes::voters(session)))
    });
    let reviewed = map.info().reviewed;
    let reviewed =
        reviewed.map(|date| format!("{} {}", options.say("poster-reviewed"), in_line(map, date.to_string())));
    let facts: Vec<String> = [evidence, votes, reviewed].into_iter().flatten().collect();
    (!facts.is_empty()).then(|| facts.join(" · "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::samples;
    use crate::model::{MapField, Value};
    use crate::ops::Op;

    /// The page about a map as lines.
    fn told(map: &Map) -> String {
        let options = ExportOptions::of(map);
        let Some(summary) = summary(map, &options, &claims_of(map, &options)) else {
            return "  no page\n".to_owned();
        };
        let mut lines = vec![summary.title];
        lines.extend(summary.quote.into_iter().chain(summary.why));
        for (title, told) in [("summary-findings", summary.findings), ("summary-first", summary.actions)] {
            lines.push(format!("[{}]", options.say(title)));
            lines.extend(
                told.into_iter().map(|one| format!("- {} / {}", one.text, one.below.unwrap_or_default())),
            );
        }
        lines.extend(summary.sources);
        lines.iter().map(|line| format!("  {line}\n")).collect::<String>().replace('\u{200E}', "‹lrm›")
    }

    #[test]
    fn the_summaries_of_the_samples_in_their_languages() {
        let pages =
            samples().iter().map(|one| format!("{} {}\n{}", one.name, one.language, told(&one.map())));
        insta::assert_snapshot!(pages.collect::<String>());
    }

    #[test]
    fn an_empty_template_has_no_summary_and_the_users_own_title_goes_first() {
        for template in crate::format::templates() {
            assert_eq!(told(&template.map()), "  no page\n", "{}", template.name);
        }
        let mut map = crate::format::sample("amazon", "en").unwrap().map();
        let own = Value::text("Our own words");
        Op::Set(Id::Map, MapField::Headlines.of("summary".to_owned()), own).apply(&mut map).unwrap();
        assert!(told(&map).starts_with("  Our own words\n"));
    }
}
