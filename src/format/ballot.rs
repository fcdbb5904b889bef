//! The JSON files of an open vote session: the *paper*, which states the candidates and the rules,
//! and one ballot per voter. Other programs may have written them, so a ballot is checked against
//! the paper when it is read. Where the files are kept is up to `store::ballots`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::{Map as Object, Value as Json, json};

use crate::format::system_error::system_says;
use crate::model::{Ballot, BallotId, Id};
use crate::text::{error_by_message, visible};
use crate::words::Message;

/// The maximum size of a ballot, in bytes.
pub const SIZE_LIMIT: u64 = 1024 * 1024;
/// The maximum size of a paper, in bytes: it has the texts of all candidates.
pub const PAPER_SIZE_LIMIT: u64 = 64 * 1024 * 1024;

/// The maximum length of a voter's name, in characters and in bytes.
const NAME_LIMIT: (usize, usize) = (40, 80);

/// The question, the candidates and the rules of a session, as its voters get them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotPaper {
    pub id: BallotId,
    pub question: String,
    /// The candidates with their texts, in the order of the map.
    pub candidates: Vec<(Id, String)>,
    /// Former candidates that are no longer in the map. Nobody can vote for them any more, but
    /// ballots that were cast before count.
    pub former: BTreeSet<Id>,
    /// The number of dots that each voter has.
    pub dots: u16,
    /// The most dots that a voter may give to one candidate.
    pub max_on_one: u16,
    pub anonymous: bool,
    /// The language of the map.
    pub language: String,
}

/// The person who cast a ballot.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Voter {
    /// A voter who gave a name.
    Named(String),
    /// A voter on the screen where the map is open: the first, the second and so on, from 1.
    Turn(u16),
}

/// What one voter has cast: a file in the folder of the vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CastBallot {
    pub voter: Voter,
    /// The dots of each candidate. A candidate without dots is left out.
    pub dots: BTreeMap<Id, i64>,
}

/// What became of a ballot that was cast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CastReceipt {
    /// Whether it replaces an earlier one of the voter.
    pub replaces: bool,
    /// Why it may not survive a power failure, if so.
    pub unsynced: Option<String>,
}

/// The ballots of a closed session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectedBallots {
    pub ballots: Vec<CastBallot>,
    /// The names of the files that were rejected, and why.
    pub refused: Vec<(String, VoteError)>,
}

/// Why a ballot was rejected, or why the ballots of a session could not be accessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VoteError {
    /// The name is empty, too long, or has invisible characters.
    Name,
    /// The ballot gives more dots than a voter has.
    TooMany { dots: u16 },
    /// The ballot gives more dots to one candidate than allowed.
    TooManyOnOne { most: u16 },
    /// The ballot gives dots to something that is not a candidate.
    NotACandidate(String),
    /// The session has not been opened, or is closed already.
    NotOpen,
    /// The folder of the ballots is a symbolic link or no folder, belongs to another user, or is
    /// accessible to others.
    NotPrivate { folder: String },
    /// The file is not a valid paper or ballot.
    Damaged,
    /// There are more ballots than a session may have.
    TooManyBallots,
    /// The system reported an error.
    System { said: String },
}

impl From<std::io::Error> for VoteError {
    fn from(error: std::io::Error) -> VoteError {
        VoteError::System { said: system_says(&error) }
    }
}

impl VoteError {
    /// The message that tells the user about the error.
    pub fn message(&self) -> Message {
        match self {
            VoteError::Name => Message::new("vote-bad-name").number("most", NAME_LIMIT.0 as i64),
            VoteError::TooMany { dots } => Message::new("vote-too-many").number("dots", i64::from(*dots)),
            VoteError::TooManyOnOne { most } => {
                Message::new("vote-too-many-on-one").number("most", i64::from(*most))
            }
            VoteError::NotACandidate(text) => {
                Message::new("vote-no-candidate").text("candidate", text.as_str())
            }
            VoteError::NotOpen => Message::new("vote-not-open"),
            VoteError::NotPrivate { folder } => {
                Message::new("vote-not-private").text("folder", folder.as_str())
            }
            VoteError::Damaged => Message::new("vote-damaged"),
            VoteError::TooManyBallots => Message::new("vote-too-many-ballots"),
            VoteError::System { said } => Message::new("vote-system").text("said", said.as_str()),
        }
    }
}

error_by_message!(VoteError);

impl Voter {
    /// The voter with this name, with each run of whitespace reduced to one space.
    ///
    /// # Errors
    /// [`VoteError::Name`].
    pub fn named(name: &str) -> Result<Voter, VoteError> {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let fits = name.chars().count() <= NAME_LIMIT.0 && name.len() <= NAME_LIMIT.1;
        if name.is_empty() || !fits || visible(&name) != name {
            Err(VoteError::Name)
        } else {
            Ok(Voter::Named(name))
        }
    }

    /// The name that was given, or the number of the turn.
    pub fn name(&self) -> String {
        match self {
            Voter::Named(name) => name.clone(),
            Voter::Turn(number) => number.to_string(),
        }
    }

    /// The name of the ballot's file. In a name, everything but lowercase ASCII letters and digits
    /// is escaped: different names get different files even where case is ignored, and no name can
    /// lead out of the folder.
    pub fn file_name(&self) -> String {
        match self {
            Voter::Turn(number) => format!("turn-{number}"),
            Voter::Named(name) => {
                let mut file = String::from("by-");
                for byte in name.bytes() {
                    if byte.is_ascii_lowercase() || byte.is_ascii_digit() {
                        file.push(char::from(byte));
                    } else {
                        // Writing to a string never fails.
                        let _ = write!(file, "%{byte:02X}");
                    }
                }
                file
            }
        }
    }
}

impl BallotPaper {
    /// Checks the dots of a ballot against the candidates and the rules.
    ///
    /// # Errors
    /// The rule that they break.
    pub fn check(&self, dots: &BTreeMap<Id, i64>) -> Result<(), VoteError> {
        self.check_among(dots, |id| self.has(id))
    }

    fn has(&self, id: Id) -> bool {
        self.candidates.iter().any(|(one, _)| *one == id)
    }

    /// The candidates and the former ones.
    pub fn ids(&self) -> impl Iterator<Item = Id> {
        self.candidates.iter().map(|(id, _)| *id).chain(self.former.iter().copied())
    }

    /// Adds former candidates; those that are candidates are left out.
    pub fn add_former(&mut self, ids: impl Iterator<Item = Id>) {
        self.former.extend(ids);
        for (id, _) in &self.candidates {
            self.former.remove(id);
        }
    }

    fn check_among(
        &self,
        dots: &BTreeMap<Id, i64>,
        is_candidate: impl Fn(Id) -> bool,
    ) -> Result<(), VoteError> {
        if let Some(id) = dots.keys().find(|id| !is_candidate(**id)) {
            return Err(VoteError::NotACandidate(id.to_string()));
        }
        let (least, most) = (dots.values().min(), dots.values().max());
        if least.is_some_and(|least| *least < 1) {
            return Err(VoteError::Damaged);
        }
        if most.is_some_and(|most| *most > i64::from(self.max_on_one)) {
            return Err(VoteError::TooManyOnOne { most: self.max_on_one });
        }
        // This cannot overflow: each number fits in 16 bits, and there is at most one per
        // candidate.
        if dots.values().sum::<i64>() > i64::from(self.dots) {
            return Err(VoteError::TooMany { dots: self.dots });
        }
        Ok(())
    }

    /// The text of its file.
    pub fn text(&self) -> String {
        let candidates = self.candidates.iter().map(|(id, text)| json!([id.to_string(), text]));
        let paper = json!({
            "id": self.id.to_string(),
            "question": self.question,
            "candidates": candidates.collect::<Vec<_>>(),
            "former": self.former.iter().map(Id::to_string).collect::<Vec<_>>(),
            "dots": self.dots,
            "max_on_one": self.max_on_one,
            "anonymous": self.anonymous,
            "language": self.language,
        });
        format!("{paper}\n")
    }

    /// Parses the content of a paper's file; `None` if it is not valid.
    pub fn read(bytes: &[u8]) -> Option<BallotPaper> {
        let json: Json = serde_json::from_slice(bytes).ok()?;
        let text = |name: &str| Some(json.get(name)?.as_str()?.to_owned());
        let number = |name: &str| u16::try_from(json.get(name)?.as_u64()?).ok();
        let candidate = |json: &Json| {
            let [id, text] = json.as_array()?.as_slice() else { return None };
            Some((id.as_str()?.parse().ok()?, text.as_str()?.to_owned()))
        };
        let former = |json: &Json| json.as_str()?.parse().ok();
        let id: Id = text("id")?.parse().ok()?;
        Some(BallotPaper {
            id: BallotId::try_from(id).ok()?,
            question: text("question")?,
            candidates: json.get("candidates")?.as_array()?.iter().map(candidate).collect::<Option<_>>()?,
            former: json.get("former")?.as_array()?.iter().map(former).collect::<Option<_>>()?,
            dots: number("dots")?,
            max_on_one: number("max_on_one")?,
            anonymous: json.get("anonymous")?.as_bool()?,
            language: text("language")?,
        })
    }
}

impl CastBallot {
    /// The text of its file.
    pub fn text(&self) -> String {
        let dots: Object<String, Json> =
            self.dots.iter().map(|(id, dots)| (id.to_string(), Json::from(*dots))).collect();
        format!("{}\n", json!({ "voter": self.voter.name(), "dots": dots }))
    }

    /// Parses a ballot and checks it against the rules of its session. Its voter must be the one to
    /// whom the file name belongs.
    ///
    /// # Errors
    /// It is not a valid ballot, or breaks a rule.
    pub fn read(file: &str, bytes: &[u8], paper: &BallotPaper) -> Result<CastBallot, VoteError> {
        let json: Json = serde_json::from_slice(bytes).map_err(|_| VoteError::Damaged)?;
        let name = json.get("voter").and_then(Json::as_str).ok_or(VoteError::Damaged)?;
        let turn = file.strip_prefix("turn-").and_then(|turn| turn.parse().ok());
        let voter = turn.map_or_else(|| Voter::named(name), |turn| Ok(Voter::Turn(turn)))?;
        if voter.file_name() != file {
            return Err(VoteError::Damaged);
        }
        let dots = json.get("dots").and_then(Json::as_object).ok_or(VoteError::Damaged)?;
        let dot = |(id, dots): (&String, &Json)| Some((id.parse().ok()?, dots.as_i64()?));
        let dots: BTreeMap<Id, i64> =
            dots.iter().map(dot).collect::<Option<_>>().ok_or(VoteError::Damaged)?;
        paper.check_among(&dots, |id| paper.has(id) || paper.former.contains(&id))?;
        Ok(CastBallot { voter, dots })
    }

    /// Parses the ballot of a voter on this screen, whatever the name of its file; `None` if it is
    /// not valid.
    pub fn read_turn(bytes: &[u8], paper: &BallotPaper) -> Option<CastBallot> {
        let json: Json = serde_json::from_slice(bytes).ok()?;
        let turn = json.get("voter")?.as_str()?.parse().ok()?;
        CastBallot::read(&Voter::Turn(turn).file_name(), bytes, paper).ok()
    }
}

/// The dots that each voter has, and the most on one candidate. If a session does not limit the
/// latter, a voter may give all dots to one candidate.
pub fn rules_of(ballot: &Ballot) -> (u16, u16) {
    let dots = ballot.rules.votes_each.unwrap_or(DOTS);
    (dots, ballot.rules.max_on_one.unwrap_or(dots))
}

/// The default number of dots per voter.
pub const DOTS: u16 = 3;
/// The default limit of dots on one candidate when a vote is set up.
pub const MAX_ON_ONE: u16 = 2;

#[cfg(test)]
mod tests;
