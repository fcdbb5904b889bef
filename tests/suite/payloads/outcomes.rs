//! External events other than keys, each containing the text: results of effects, sizes, the mouse.

use std::path::PathBuf;
use std::sync::Arc;

use masa::format::ballot::{CastBallot, CollectedBallots, VoteError, Voter};
use masa::format::journal::{ChangeStatus, JournalRecord, Recording};
use masa::format::{Fingerprint, FoundOutline, MapOutline, SaveError, SaveErrorKind, read_map};
use masa::import::{Import, ImportRequest, ImportSource, OtherJourney, import};
use masa::insight::votes::open_session;
use masa::model::{BallotId, CardId, Id, MapField, Token, Value};
use masa::ops::{ActionName, Op, Transaction, removal};
use masa::text::{CellOrder, Shaping};
use masa::ui::core::exporting::Progress;
use masa::ui::core::external_change::{ChangedFile, CurrentFile, TheirMap};
use masa::ui::core::msg::{Mouse, MouseAction};
use masa::ui::core::outcome::{
    CompareOutcome, ExportOutcome, HistoryChange, HistoryOutcome, HistorySession, ImportOutcome, LookOutcome,
    MergeOutcome, OtherMap, Outcome, PreviewOutcome, RecordingOutcome, SaveOutcome, VoteDone, VoteOutcome,
};
use masa::ui::core::task::{CompareJob, ImportJob, RecordingJob, SaveReason};
use masa::ui::core::terminal::Ground;
use masa::ui::{Msg, State};
use masa::words::{Message, MessageId};

use super::{filled, recovered};

/// An external event that contains a text.
pub struct Event {
    /// The variant of [`Msg`], or of [`Outcome`] for the result of a task.
    pub variant: &'static str,
    /// Creates the message.
    pub msg: fn(&State, &str) -> Msg,
}

/// Every kind of event except keys, which the walk's actions use.
pub static EVENTS: &[Event] = &[
    Event {
        variant: "Outcome::Saved",
        msg: |state, text| {
            let refused = SaveErrorKind::System { kind: std::io::ErrorKind::Other, said: text.to_owned() };
            saved(state, text, refused)
        },
    },
    Event { variant: "Outcome::Saved", msg: |state, text| saved(state, text, SaveErrorKind::Changed) },
    Event { variant: "Outcome::Looked", msg: |state, text| looked(state, text, CurrentFile::Missing) },
    Event { variant: "Outcome::Looked", msg: |state, text| looked(state, text, other(Err(said(text)))) },
    Event {
        variant: "Outcome::Looked",
        msg: |state, text| looked(state, text, other(Ok(other_map(text, None)))),
    },
    Event {
        variant: "Outcome::Looked",
        msg: |state, text| looked(state, text, other(Ok(other_map(text, Some(said(text)))))),
    },
    Event {
        variant: "Outcome::Merged",
        msg: |state, text| {
            let revision = state.document.revision();
            let fingerprint = Fingerprint::of(b"other");
            let merged = MergeOutcome {
                revision,
                ours: state.document.snapshot(),
                fingerprint,
                ops: Vec::new(),
                is_theirs: false,
                reload: false,
                notes: vec![said(text)],
            };
            Msg::Done(Outcome::Merged(Box::new(merged)))
        },
    },
    Event {
        variant: "Msg::Received",
        msg: |state, text| {
            // Uses the text as a name, then removes the selected node.
            let title = Op::Set(Id::Map, MapField::Title.into(), Value::text(text));
            let ops = removal(&state.document.snapshot(), state.board.cursor.selected(state.map()));
            Msg::Received(Box::new(
                Transaction::new(ActionName::new("test"), said(text)).with([title]).with(ops),
            ))
        },
    },
    Event {
        variant: "Outcome::HistoryRead",
        msg: |state, text| {
            let change = |status| HistoryChange {
                sequence: 1,
                time: jiff::civil::datetime(2026, 11, 21, 10, 5, 0, 0),
                message: said(text),
                status,
                nodes: state.map().cards_in_order().take(1).map(Id::from).collect(),
            };
            let session = |(has_base, status)| HistorySession {
                number: 1,
                has_base,
                other_host: Some(text.to_owned()),
                changes: vec![change(status); 3],
            };
            let sessions = [(true, ChangeStatus::InJournal), (false, ChangeStatus::Orphaned)];
            history(state, Ok(sessions.map(session).to_vec()))
        },
    },
    Event { variant: "Outcome::HistoryRead", msg: |state, text| history(state, Err(said(text))) },
    Event {
        variant: "Outcome::Compared",
        msg: |state, text| {
            // Another map with the same nodes, and fewer of them.
            let mut map = (*state.document.snapshot()).clone();
            let title = Op::Set(Id::Map, MapField::Title.into(), Value::text(text));
            let first = map.stage_ids().first().and_then(|stage| map.touchpoints_of(*stage).first());
            let ops = removal(&map, first.copied().map(Id::from));
            masa::ops::apply_all(ops.into_iter().chain([title]).collect(), &mut map).expect("they fit");
            compared(state, text, Ok(OtherMap { name: text.to_owned(), map: Arc::new(map) }))
        },
    },
    Event { variant: "Outcome::Compared", msg: |state, text| compared(state, text, Err(said(text))) },
    Event {
        variant: "Outcome::RecordingRead",
        msg: |state, text| {
            let title = Op::Set(Id::Map, MapField::Title.into(), Value::text(text));
            let steps = [vec![title], removal(state.map(), state.board.cursor.selected(state.map()))];
            let steps = (1..).zip(steps).map(|(sequence, ops)| JournalRecord {
                sequence,
                time: jiff::Timestamp::UNIX_EPOCH,
                transaction: Transaction::new(ActionName::new("test"), said(text)).with(ops),
                draft: sequence == 2,
            });
            recording(Ok(Recording { base: state.map().clone(), steps: steps.collect() }))
        },
    },
    Event { variant: "Outcome::RecordingRead", msg: |_, text| recording(Err(said(text))) },
    Event {
        variant: "Outcome::CopySaved",
        msg: |_, text| Msg::Done(Outcome::CopySaved(Box::new(Ok(path(text))))),
    },
    Event {
        variant: "Outcome::CopySaved",
        msg: |_, text| Msg::Done(Outcome::CopySaved(Box::new(Err(said(text))))),
    },
    Event {
        variant: "Outcome::Editable",
        msg: |_, text| Msg::Done(Outcome::Editable(Box::new(Err(said(text))))),
    },
    Event {
        variant: "Outcome::Editable",
        msg: |_, text| Msg::Done(Outcome::Editable(Box::new(opened(text)))),
    },
    Event {
        variant: "Msg::ExportProgress",
        msg: |_, _| Msg::ExportProgress(Progress { format: 0, formats: 2, done: 1, of: 3 }),
    },
    Event {
        variant: "Outcome::Exported",
        msg: |_, text| {
            let failed = vec![(MessageId::new("export-csv"), said(text))];
            let written = vec![path(text), path(&format!("{text}2"))];
            Msg::Done(Outcome::Exported(Box::new(ExportOutcome {
                written,
                failed,
                notes: vec![said(text)],
                cancelled: false,
            })))
        },
    },
    Event {
        variant: "Outcome::Exported",
        msg: |_, text| {
            let failed = vec![(MessageId::new("export-csv"), said(text))];
            Msg::Done(Outcome::Exported(Box::new(ExportOutcome {
                written: Vec::new(),
                failed,
                notes: Vec::new(),
                cancelled: true,
            })))
        },
    },
    Event {
        variant: "Outcome::Previewed",
        msg: |state, text| {
            let names = masa::export::FORMATS.iter().map(|format| format!("{text}.{}", format.extension));
            Msg::Done(Outcome::Previewed(Box::new(PreviewOutcome {
                number: state.session.exports.previews,
                names: names.collect(),
                folder: path(text),
                ..PreviewOutcome::default()
            })))
        },
    },
    Event { variant: "Outcome::Imported", msg: |_, text| imported(text, Err(said(text))) },
    Event {
        variant: "Outcome::Imported",
        msg: |_, text| {
            let table = format!(
                "\"Stage\";\"Touchpoint\";\"Pains\"\n\"a{0}\";\"b{0}\";\"c{0}\"\n\"\";\"\";\"{0}\"\n",
                text.replace('"', "")
            );
            let source = ImportSource { name: Some("table.csv"), bytes: table.as_bytes() };
            let read = import(&source, &ImportRequest::default()).map_err(|error| error.message());
            let sheets = vec![text.to_owned(), format!("{text} 2")];
            let others = vec![OtherJourney { title: text.to_owned(), line: 2 }];
            imported(text, read.map(|read| Import { sheets, others, ..read }))
        },
    },
    Event {
        variant: "Outcome::Imported",
        msg: |_, text| {
            let job = ImportJob { path: path(text), language: None, heads: None, sheet: None, journey: 0 };
            let unknown_heads = vec![text.to_owned(), format!("a {text}"), text.repeat(2)];
            Msg::Done(Outcome::Imported(Box::new(ImportOutcome {
                job,
                result: Err(said(text)),
                unknown_heads,
            })))
        },
    },
    Event { variant: "Msg::Edited", msg: |state, text| edited(state, Ok(text.to_owned())) },
    Event { variant: "Msg::Edited", msg: |state, text| edited(state, Err(said(text))) },
    Event {
        variant: "Outcome::Opened",
        msg: |_, text| Msg::Done(Outcome::Opened(Box::new(Err(said(text))))),
    },
    Event { variant: "Outcome::Opened", msg: |_, text| Msg::Done(Outcome::Opened(Box::new(opened(text)))) },
    Event { variant: "Outcome::Voted", msg: |state, text| voted(state, Err(said(text))) },
    Event {
        variant: "Outcome::Voted",
        msg: |state, _| {
            let dots = open_session(state.map()).and_then(|id| state.map().ballot(id));
            let dots = dots.iter().flat_map(|ballot| ballot.candidates.first()).map(|id| (*id, 1)).collect();
            let draft = Some(CastBallot { voter: Voter::Turn(2), dots });
            voted(state, Ok(VoteDone::Opened { voters: vec!["turn-1".to_owned()], draft }))
        },
    },
    Event { variant: "Outcome::Voted", msg: |state, _| voted(state, Ok(VoteDone::Counted(3))) },
    Event { variant: "Outcome::Voted", msg: |state, text| voted(state, Ok(VoteDone::DraftLost(said(text)))) },
    Event {
        variant: "Outcome::Voted",
        msg: |state, text| voted(state, Ok(VoteDone::NotMoved(text.into(), said(text)))),
    },
    Event {
        variant: "Outcome::Voted",
        msg: |state, text| {
            voted(state, Ok(VoteDone::Cast { voter: Voter::Turn(1), unsynced: Some(text.to_owned()) }))
        },
    },
    Event {
        variant: "Outcome::Voted",
        msg: |state, text| {
            let dots = open_session(state.map()).and_then(|id| state.map().ballot(id));
            let dots = dots.iter().flat_map(|ballot| &ballot.candidates).map(|id| (*id, 1)).collect();
            let ballots = vec![CastBallot { voter: Voter::Named(text.to_owned()), dots }];
            let refused = vec![(text.to_owned(), VoteError::Damaged)];
            voted(state, Ok(VoteDone::Collected(CollectedBallots { ballots, refused })))
        },
    },
    Event { variant: "Msg::Failed", msg: |_, text| Msg::Failed(said(text)) },
    Event {
        variant: "Outcome::OutlinesRead",
        msg: |_, text| {
            let outline = MapOutline { title: text.to_owned(), stages: 1, cards: 1, review: None };
            Msg::Done(Outcome::OutlinesRead(vec![(path(text), FoundOutline::Read(outline))]))
        },
    },
    Event { variant: "Outcome::JournalsFound", msg: |_, text| recovered::found(text) },
    Event {
        variant: "Msg::Journaled",
        msg: |state, _| Msg::Journaled { journal: state.file.journal.journal, through: u64::MAX },
    },
    Event {
        variant: "Msg::JournalFailed",
        msg: |state, text| Msg::JournalFailed { journal: state.file.journal.journal, reason: said(text) },
    },
    Event { variant: "Msg::Tick", msg: |_, _| Msg::Tick },
    Event { variant: "Msg::TextSizes", msg: |_, _| Msg::TextSizes },
    Event {
        variant: "Msg::Ordering",
        msg: |_, _| Msg::Ordering {
            order: CellOrder::Visual,
            shaping: Shaping::Forms,
            advice: Some(Message::new("advice-putty")),
        },
    },
    Event { variant: "Msg::Background", msg: |_, _| Msg::Background(Ground::Light) },
    Event { variant: "Msg::Resize", msg: |_, _| Msg::Resize(70, 24) },
    Event {
        variant: "Msg::Mouse",
        msg: |_, _| Msg::Mouse(Mouse { action: MouseAction::Press, column: 20, row: 8 }),
    },
];

/// The answer to a request about the ballots of the open vote.
fn voted(state: &State, result: Result<VoteDone, Message>) -> Msg {
    let id = open_session(state.map()).unwrap_or(BallotId::new(Token::from_bits(0)));
    Msg::Done(Outcome::Voted(Box::new(VoteOutcome { id, result })))
}

/// The text of the first card as it comes back from the editor.
fn edited(state: &State, result: Result<String, Message>) -> Msg {
    let card = state.map().cards_in_order().next();
    Msg::Edited(card.unwrap_or_else(|| CardId::new(Token::from_bits(1))), result)
}

pub(super) fn said(text: &str) -> Message {
    Message::new("name-verbatim").text("text", text)
}

/// A path with the text in every component.
pub fn path(text: &str) -> PathBuf {
    PathBuf::from(format!("/home/{text}/{text}.masa.ron"))
}

fn saved(state: &State, text: &str, kind: SaveErrorKind) -> Msg {
    Msg::Done(Outcome::Saved(Box::new(SaveOutcome {
        revision: state.document.revision(),
        map: state.document.snapshot(),
        path: path(text),
        reason: SaveReason::Changed,
        lock: None,
        result: Err(SaveError { file: path(text), kind }),
    })))
}

/// Another program changed the map's file.
fn looked(state: &State, text: &str, found: CurrentFile) -> Msg {
    let path = state.file.path.clone().unwrap_or_else(|| path(text));
    let copy = self::path(&format!("{text}-2"));
    Msg::Done(Outcome::Looked(Box::new(LookOutcome { path, saving: true, found: Some(found), copy })))
}

fn other_map(text: &str, read_only: Option<Message>) -> TheirMap {
    let map = Arc::new(filled::map(text, true));
    TheirMap { map, read_only, has_comments: true, changes: vec![said(text); 3], change_count: 7 }
}

fn other(content: Result<TheirMap, Message>) -> CurrentFile {
    CurrentFile::Changed(Arc::new(ChangedFile { fingerprint: Some(Fingerprint::of(b"other")), content }))
}

fn imported(text: &str, result: Result<Import, Message>) -> Msg {
    let job = ImportJob { path: path(text), language: None, heads: None, sheet: None, journey: 0 };
    Msg::Done(Outcome::Imported(Box::new(ImportOutcome { job, result, unknown_heads: Vec::new() })))
}

fn history(state: &State, sessions: Result<Vec<HistorySession>, Message>) -> Msg {
    let path = state.file.path.clone().unwrap_or_default();
    Msg::Done(Outcome::HistoryRead(Box::new(HistoryOutcome { path, sessions })))
}

fn recording(recording: Result<Recording, Message>) -> Msg {
    let (job, zone) = (RecordingJob { session: 1, after: Some(1) }, jiff::tz::TimeZone::UTC);
    let outcome = RecordingOutcome { job, recording: recording.map(Arc::new), zone };
    Msg::Done(Outcome::RecordingRead(Box::new(outcome)))
}

fn compared(state: &State, text: &str, result: Result<OtherMap, Message>) -> Msg {
    let job = CompareJob { own: state.file.path.clone(), other: text.to_owned(), typed: true };
    Msg::Done(Outcome::Compared(Box::new(CompareOutcome { job, result })))
}

fn opened(text: &str) -> Result<masa::format::Opened, Message> {
    let written = masa::format::map_text(&filled::map(text, false));
    let mut loaded = read_map(written.as_bytes(), text).map_err(|error| error.message())?;
    loaded.notes.push(said(text));
    loaded.access = masa::format::Access::ReadOnly(said(text));
    let fingerprint = Fingerprint::of(written.as_bytes());
    Ok(masa::format::Opened {
        loaded,
        path: path(text),
        fingerprint,
        lock: None,
        interrupted: None,
        timer: None,
    })
}
