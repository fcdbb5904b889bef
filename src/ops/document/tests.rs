use super::*;
use crate::model::{
    Card, CardField, CardId, Field, Home, Kind, Lane, LaneId, LaneKind, Node, Place, Position, Rank, Stage,
    StageId, Token, Value,
};
use crate::ops::removal;
use crate::ops::settle::{AuthorId, Entry, EntryKind, SessionState};

fn id<I: TryFrom<Id>>(kind: Kind, name: &str) -> I {
    let id = Token::parse(name).and_then(|token| Id::of(kind, token)).expect("it is an id");
    I::try_from(id).ok().expect("of this kind")
}

fn card(name: &str) -> CardId {
    id(Kind::Card, name)
}

fn place(rank: &str) -> Place {
    let (stage, lane): (StageId, LaneId) = (id(Kind::Stage, "s"), id(Kind::Lane, "l"));
    Place { home: Home::Stage(stage), lane, rank: Rank::parse(rank).expect("it is a rank") }
}

fn transaction(ops: impl IntoIterator<Item = Op>) -> Transaction {
    Transaction::new(ActionName::new("test.change"), Message::new("count-cards")).with(ops)
}

fn text(name: &str, text: &str) -> Transaction {
    transaction([Op::Set(card(name).into(), CardField::Text.into(), Value::text(text))])
}

fn moved(name: &str, rank: &str) -> Op {
    Op::Set(card(name).into(), Field::POSITION, Value::Position(Position::Cell(place(rank))))
}

/// Three cards in a cell: a, b, c.
fn document() -> Document {
    let mut map = Map::default();
    let cards = [("a", "1"), ("b", "2"), ("c", "3")];
    let cards = cards.map(|(name, rank)| Node::Card(card(name), Card::new(place(rank), name)));
    let stage = Node::Stage(id(Kind::Stage, "s"), Stage::default());
    let lane = Node::Lane(id(Kind::Lane, "l"), Lane::new(LaneKind::Custom));
    let ops = [stage, lane].into_iter().chain(cards).map(Op::Insert).collect();
    apply_all(ops, &mut map).expect("they fit");
    Document::new(map, true)
}

fn text_of<'map>(document: &'map Document, name: &str) -> &'map str {
    document.map().card(card(name)).map_or("", |card| &card.text)
}

#[test]
fn a_map_equal_to_its_file_again_is_unmodified_at_a_new_revision() {
    let mut document = document();
    let first = document.revision();
    document.commit(text("a", "other")).unwrap();
    assert!(document.is_modified() && document.revision() > first);
    let changed = document.revision();
    document.undo();
    assert!(!document.is_modified() && document.revision() > changed);
    // Also by typing the old text again.
    document.commit(text("a", "other")).unwrap();
    document.commit(text("a", "a")).unwrap();
    assert!(!document.is_modified());
    // And by moving everything, so that the order is the same with other ranks.
    document.commit(transaction([moved("a", "4")])).unwrap();
    assert!(document.is_modified());
    document.commit(transaction([moved("b", "5"), moved("c", "6")])).unwrap();
    assert!(!document.is_modified());
}

#[test]
fn a_save_marks_only_the_revision_it_began_with_as_saved() {
    let mut document = document();
    document.commit(text("a", "saved")).unwrap();
    let revision = document.revision();
    document.begin_save();
    document.commit(text("b", "later")).unwrap();
    document.mark_saved(revision);
    assert!(document.is_modified());
    document.undo();
    assert!(!document.is_modified());
    document.undo();
    assert!(document.is_modified(), "the file holds the first change");
    document.mark_saved(revision);
    assert!(document.is_modified(), "of that state nothing is known any more");
}

#[test]
fn a_preview_is_in_no_snapshot_and_is_reverted_before_a_commit() {
    let mut document = document();
    let before = document.snapshot();
    document.preview(vec![moved("a", "4")]).unwrap();
    assert_ne!(*document.map(), *before);
    assert_eq!(document.snapshot(), before);
    document.commit(text("a", "other")).unwrap();
    assert_eq!(document.map().rank(card("a").into()).unwrap().as_str(), "4", "it is put back");
    assert!(document.is_modified());
    document.undo();
    assert!(!document.is_modified() && *document.snapshot() == *before && *document.map() != *before);
    // A preview on a node that is removed is dropped.
    document.receive(&transaction([Op::Remove(card("a").into())])).unwrap();
    assert_eq!(*document.map(), *document.snapshot());
    assert!(document.preview(vec![moved("a", "5")]).is_err());
    document.end_preview();
    assert!(!document.map().contains(card("a").into()));
}

#[test]
fn an_undo_takes_back_what_was_done_here_and_brings_nothing_back_that_others_removed() {
    let mut document = document();
    document.commit(text("a", "ours")).unwrap();
    document.receive(&text("b", "theirs")).unwrap();
    assert!(document.undo().is_some_and(|taken| taken.skipped.is_empty()));
    assert_eq!((text_of(&document, "a"), text_of(&document, "b")), ("a", "theirs"));
    assert!(document.undoable().is_none() && document.redoable().is_some());
    // Others have changed it since.
    document.redo();
    document.receive(&text("a", "theirs")).unwrap();
    assert!(document.undo().is_some_and(|taken| taken.skipped == [Id::from(card("a"))]));
    assert_eq!(text_of(&document, "a"), "theirs");
    assert!(document.redo().is_some_and(|taken| taken.touched.is_empty() && taken.skipped.is_empty()));
    // Others removed what we added: there is nothing to undo, and so nothing to redo.
    let made = Op::Insert(Node::Card(card("d"), Card::new(place("7"), "d")));
    document.commit(transaction([made])).unwrap();
    document.receive(&transaction([Op::Remove(card("d").into())])).unwrap();
    assert!(document.is_removed(card("d").into()));
    document.undo();
    document.redo();
    assert!(!document.map().contains(card("d").into()));
}

#[test]
fn what_others_did_is_queued_as_theirs() {
    let mut document = document();
    let link = document.add_reader();
    document.commit(text("a", "ours")).unwrap();
    document.receive(&text("b", "theirs")).unwrap();
    document.undo();
    let authors = |read: Vec<QueuedTransaction>| read.into_iter().map(|one| one.author).collect::<Vec<_>>();
    let expected = [Author::Own, Author::Other, Author::Own];
    assert_eq!(authors(document.unread(QueueReader::JOURNAL)), expected);
    assert_eq!(authors(document.unread(link)), expected);
    assert!(document.unread(link).is_empty());
}

#[test]
fn an_edit_of_what_others_removed_brings_it_back_with_what_it_stood_in() {
    let mut document = document();
    let edit = text("b", "ours");
    assert_eq!(document.with_revival(edit.clone()), edit);
    let everything = removal(
        document.map(),
        [id::<StageId>(Kind::Stage, "s").into(), id::<LaneId>(Kind::Lane, "l").into()],
    );
    document.receive(&transaction(everything)).unwrap();
    assert!(document.map().stage_ids().is_empty() && document.map().lane_ids().is_empty());
    assert!(document.commit(edit.clone()).is_err());
    // It is shown while it is edited, but does not exist because of that.
    document.preview(document.revival([card("b").into()])).unwrap();
    assert_eq!(text_of(&document, "b"), "b");
    assert!(document.is_removed(card("b").into()) && document.snapshot().card_count() == 0);
    document.commit(document.with_revival(edit)).unwrap();
    assert_eq!(text_of(&document, "b"), "ours");
    assert_eq!((document.map().card_count(), document.is_removed(card("b").into())), (1, false));
    document.undo();
    assert_eq!(*document.snapshot(), Map::default());
    assert!(document.is_removed(card("b").into()));
    // A new card in a container that was removed.
    let new = Op::Insert(Node::Card(card("d"), Card::new(place("1"), "d")));
    document.commit(document.with_revival(transaction([new]))).unwrap();
    assert_eq!(text_of(&document, "d"), "d");
}

/// Somebody else's entry, made on this map.
fn foreign(map: &Map, number: u64, ops: Vec<Op>) -> Entry {
    let changes = Entry::changes_of(ops, &mut map.clone()).expect("it is possible");
    Entry { author: AuthorId(2), number, kind: EntryKind::Do, changes }
}

fn shared() -> Document {
    let mut document = document();
    document.begin_session(AuthorId(1), SessionState::new(7));
    document
}

fn read(document: &mut Document, position: u64, entry: &Entry) -> SharedReport {
    let (action, message) = (ActionName::new("test.receive"), Message::new("count-cards"));
    document.receive_entry(position, entry, action, message).expect("it is in order")
}

fn owner(name: &str) -> Op {
    Op::Set(card("a").into(), CardField::Owner.into(), Value::text(name))
}

#[test]
fn an_undo_that_waits_takes_back_what_was_replaced_in_the_log() {
    let mut document = shared();
    let theirs = foreign(document.map(), 1, vec![owner("Ben")]);
    document.commit(transaction([owner("Anna")])).unwrap();
    document.undo();
    assert!(!document.is_modified() && document.session().is_some_and(|(_, waiting)| waiting == 2));
    // Theirs came first; what was sent later replaced it, and gives it back.
    read(&mut document, 1, &theirs);
    assert!(owner("Ben").still_applies(document.map()));
    for position in 2..=3 {
        let own = document.outgoing().unwrap();
        assert_eq!(document.outgoing().as_ref(), Some(&own));
        read(&mut document, position, &own);
    }
    assert!(owner("Ben").still_applies(document.map()) && document.outgoing().is_none());
    document.redo();
    assert!(owner("Anna").still_applies(document.map()));
}

#[test]
fn what_waits_follows_a_new_card_to_its_other_id() {
    let mut document = shared();
    let new = |text: &str| Op::Insert(Node::Card(card("d"), Card::new(place("7"), text)));
    let theirs = foreign(document.map(), 1, vec![new("theirs")]);
    document.commit(transaction([new("ours")])).unwrap();
    let note = Op::Set(card("d").into(), CardField::Note.into(), Value::text("our note"));
    document.commit(transaction([note])).unwrap();
    read(&mut document, 1, &theirs);
    let own = document.outgoing().unwrap();
    read(&mut document, 2, &own);
    // What waits is settled again when the new card is confirmed already.
    let other = foreign(&document.snapshot(), 2, text("b", "theirs").ops);
    read(&mut document, 3, &other);
    let own = document.outgoing().unwrap();
    read(&mut document, 4, &own);
    let cards = document.map().cards().map(|(_, card)| (card.text.as_str(), card.facets().note.as_str()));
    let noted: Vec<_> = cards.filter(|(_, note)| !note.is_empty()).collect();
    assert_eq!((noted, text_of(&document, "d")), (vec![("ours", "our note")], "theirs"));
}

#[test]
fn a_preview_that_no_longer_applies_is_told() {
    let mut document = shared();
    document.preview(vec![moved("a", "4")]).unwrap();
    let (kept, gone) = (text("b", "theirs"), vec![Op::Remove(card("a").into())]);
    let kept = foreign(&document.snapshot(), 1, kept.ops);
    assert!(read(&mut document, 1, &kept).dropped_preview.is_empty());
    assert_eq!(document.previewed(), [moved("a", "4")]);
    let gone = foreign(&document.snapshot(), 2, gone);
    assert_eq!(read(&mut document, 2, &gone).dropped_preview, [moved("a", "4")]);
    assert!(document.previewed().is_empty() && *document.map() == *document.snapshot());
}
