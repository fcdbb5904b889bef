//! `masa vote`: lists the candidates of an open vote, or casts a ballot in it, from any terminal.
//! The ballot is written to a private file beside the map; the program that has the map open
//! collects it when the vote is closed. The map itself is neither read nor changed.

use std::collections::BTreeMap;

use super::args::VoteArguments;
use super::console::Console;
use super::failure::Failure;
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
    let Some(paper) = store::open_votes(&asked.file)?.pop() else {
        console.warn(&Message::new("vote-none-open").text("file", asked.file.to_string_lossy()))?;
        return Ok(Status::Negative);
    };
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
        Ok(replaced) => {
            let said = if replaced { "vote-cast-again" } else { "vote-cast" };
            console.say(&Message::new(said).number("dots", given))?;
            Ok(Status::Success)
        }
        Err(VoteError::NotOpen) => {
            console.warn(&VoteError::NotOpen.message())?;
            Ok(Status::Negative)
        }
        Err(error) => Err(error.into()),
    }
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
