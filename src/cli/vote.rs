//! `masa vote`: lists the candidates of an open vote, or casts a ballot in it, from any terminal.
//! The ballot is written to a private file beside the map; the program that has the map open
//! collects it when the vote is closed. The map itself is neither read nor changed.

use std::collections::BTreeMap;

use super::args::VoteArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::refuse_stream;
use super::status::Status;
use crate::format::ballot::{BallotPaper, CastBallot, VoteError, Voter};
use crate::model::Id;
use crate::store;
use crate::words::Message;

impl From<VoteError> for Failure {
    fn from(error: VoteError) -> Failure {
        error.message().into()
    }
}

pub(super) fn vote(asked: &VoteArguments, console: &mut Console) -> Result<Status, Failure> {
    let voter = asked.name.as_deref().map(Voter::named).transpose()?;
    refuse_stream(&asked.file, "vote")?;
    let open = store::open_votes(&asked.file)?;
    if open.is_empty() {
        // The name was probably mistyped.
        store::read_bytes(&asked.file)?;
        console.warn(&Message::new("vote-none-open").text("file", asked.file.to_string_lossy()))?;
        return Ok(Status::Negative);
    }
    let paper = chosen(open, asked.vote.as_deref(), console)?;
    let Some(voter) = voter else {
        list(&paper, console)?;
        return Ok(Status::Success);
    };
    let typed = if asked.dots.is_empty() && console.is_answered() {
        list(&paper, console)?;
        let answer = console.answer(&Message::new("vote-which"))?;
        answer.split_whitespace().map(str::to_owned).collect()
    } else {
        asked.dots.clone()
    };
    if typed.is_empty() {
        console.warn(&Message::new("vote-nothing-cast"))?;
        return Ok(Status::Negative);
    }
    let ballot = CastBallot { voter, dots: dots(&paper, &typed)? };
    paper.check(&ballot.dots)?;
    let given: i64 = ballot.dots.values().sum();
    match store::cast(&asked.file, paper.id, &ballot) {
        Ok(receipt) => {
            let said = if receipt.replaces { "vote-cast-again" } else { "vote-cast" };
            console.say(&Message::new(said).number("dots", given))?;
            if let Some(reason) = receipt.unsynced {
                console.warn(&Message::new("vote-unsynced").text("said", reason))?;
            }
            Ok(Status::Success)
        }
        Err(VoteError::NotOpen) => {
            console.warn(&VoteError::NotOpen.message())?;
            Ok(Status::Negative)
        }
        Err(error) => Err(error.into()),
    }
}

/// The vote with this question or id, or the only one that is open. Otherwise lists the open ones
/// on standard error.
fn chosen(
    open: Vec<BallotPaper>,
    asked: Option<&str>,
    console: &mut Console,
) -> Result<BallotPaper, Failure> {
    let is_meant = |paper: &BallotPaper| {
        asked.is_none_or(|asked| {
            paper.id.to_string() == asked || paper.question.split_whitespace().eq(asked.split_whitespace())
        })
    };
    let (mut meant, others): (Vec<BallotPaper>, Vec<BallotPaper>) = open.into_iter().partition(is_meant);
    match (meant.pop(), asked) {
        (Some(paper), _) if meant.is_empty() => return Ok(paper),
        (None, Some(asked)) => console.warn(&Message::new("vote-no-such").text("question", asked))?,
        (paper, _) => {
            meant.extend(paper);
            console.warn(&Message::new("vote-several-open"))?;
        }
    }
    for paper in if meant.is_empty() { others } else { meant } {
        let line = Message::new("vote-open-line").text("id", paper.id.to_string());
        console.warn(&line.text("question", paper.question))?;
    }
    Err(Failure::AlreadyReported)
}

/// Prints the question and the numbered candidates.
fn list(paper: &BallotPaper, console: &mut Console) -> Result<(), Failure> {
    let title = Message::new(if paper.anonymous { "vote-list-anonymous" } else { "vote-list" });
    let title = title.text("question", paper.question.as_str()).number("dots", i64::from(paper.dots));
    console.say(&title.number("most", i64::from(paper.max_on_one)))?;
    for (number, (_, text)) in (1..).zip(&paper.candidates) {
        console.say(&Message::new("vote-list-line").number("number", number).text("text", text.as_str()))?;
    }
    Ok(())
}

/// Parses words such as `3` (one dot for candidate 3) or `3=2` (two dots). Candidates are numbered
/// as in the list.
fn dots(paper: &BallotPaper, typed: &[String]) -> Result<BTreeMap<Id, i64>, VoteError> {
    let mut dots: BTreeMap<Id, i64> = BTreeMap::new();
    for word in typed {
        let unknown = || VoteError::NotACandidate(word.clone());
        let (number, count) = word.split_once('=').unwrap_or((word, "1"));
        let place = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let (id, _) = place.and_then(|place| paper.candidates.get(place)).ok_or_else(unknown)?;
        let count = count.parse::<u16>().ok().filter(|count| *count > 0).ok_or_else(unknown)?;
        *dots.entry(*id).or_default() += i64::from(count);
    }
    Ok(dots)
}
