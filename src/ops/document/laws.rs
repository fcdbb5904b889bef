//! Several people at once: entries are delayed, lost, sent again and read again, people leave and
//! others join from a snapshot, and in the end all have the same map.
//!
//! [`hold`] runs interleavings; who joins does so by the given way from a replica to its copy, so that
//! the layer that writes snapshots can run them with its own.

mod client;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use self::client::Client;
use crate::model::{Field, Fields, Id, Map, Node, Value, Visitor, visit};
use crate::ops::Op;
use crate::ops::settle::tests::sound::{check, is_same};
use crate::ops::settle::tests::world::{self, Random};
use crate::ops::settle::{
    AuthorId, Before, Change, Entry, EntryKind, Received, Replica, SettleNotice, Settled,
};

/// What happens next, to whom.
#[derive(Clone, Copy, Debug)]
enum Event {
    Act,
    Undo,
    Redo,
    /// Something is shown that is not done, or no longer.
    Carry,
    /// The next pending entry is sent, and is lost on its way.
    SendAndLose,
    Send,
    /// It is sent although it may have arrived.
    SendAgain,
    /// So many records are read.
    Read(u8),
    /// Records that were read arrive again.
    ReadAgain,
    /// Somebody leaves, and somebody else joins from a snapshot of another replica.
    Replace,
}

fn event() -> impl Strategy<Value = (usize, Event, u64)> {
    let event = prop_oneof![
        12 => Just(Event::Act),
        4 => Just(Event::Undo),
        2 => Just(Event::Redo),
        1 => Just(Event::Carry),
        2 => Just(Event::SendAndLose),
        10 => Just(Event::Send),
        2 => Just(Event::SendAgain),
        10 => (1..6_u8).prop_map(Event::Read),
        2 => Just(Event::ReadAgain),
        1 => Just(Event::Replace),
    ];
    (0..6_usize, event, any::<u64>())
}

/// How somebody gets a copy of a replica.
pub(crate) type Join = fn(&Replica) -> Replica;

/// A session: everybody in it, and its log.
struct Session {
    log: Vec<Entry>,
    clients: Vec<Client>,
    /// How many people have joined so far.
    joined: u128,
    acts: u64,
    join: Join,
}

impl Session {
    fn new(people: usize, join: Join) -> Session {
        let replica = Replica::new(world::map(), 7);
        let clients = (1..=people as u128).map(|author| Client::new(AuthorId(author), replica.clone()));
        Session { log: Vec::new(), clients: clients.collect(), joined: people as u128, acts: 0, join }
    }

    fn happen(&mut self, (who, event, seed): (usize, Event, u64)) {
        let who = who % self.clients.len();
        let client = &mut self.clients[who];
        match event {
            Event::Act => {
                self.acts += 1;
                let word = format!("a{}n{}", client.author.0, self.acts);
                let ops = world::action(&client.shown(), &mut Random::seeded(seed), &word);
                client.act(ops);
            }
            Event::Undo => drop(client.document.undo()),
            Event::Redo => drop(client.document.redo()),
            Event::Carry if client.document.previewed().is_empty() => {
                let ops = world::action(&client.shown(), &mut Random::seeded(seed), "carried");
                client.carry(ops);
            }
            Event::Carry => client.document.end_preview(),
            Event::SendAndLose => client.is_in_flight |= client.document.outgoing().is_some(),
            Event::Send if client.is_in_flight => {}
            Event::Send | Event::SendAgain => {
                if let Some(entry) = client.document.outgoing() {
                    self.log.push(entry);
                    client.is_in_flight = true;
                }
            }
            Event::Read(count) => client.read(&self.log, count.into()),
            Event::ReadAgain => {
                let read = client.position();
                let from = read.saturating_sub(seed % 5);
                for position in from.max(1)..=read {
                    client.receive(position, &self.log[position as usize - 1]);
                }
            }
            Event::Replace => {
                self.joined += 1;
                let from = &self.clients[(who + 1) % self.clients.len()];
                self.clients[who] =
                    Client::new(AuthorId(self.joined), (self.join)(&from.document.replica().unwrap()));
            }
        }
    }

    /// Everything is sent and read.
    fn end(&mut self) {
        for _ in 0..10_000 {
            for client in &mut self.clients {
                client.read(&self.log, usize::MAX);
                if let Some(entry) = client.document.outgoing() {
                    self.log.push(entry);
                }
            }
            if self.clients.iter().all(|client| client.is_done()) {
                break;
            }
        }
        for client in &mut self.clients {
            client.read(&self.log, usize::MAX);
        }
    }
}

/// Who inserted and who removed each node, as far as the maps before and after each entry show.
#[derive(Default)]
struct Provenance {
    /// Who inserted it or brought it back.
    inserted: BTreeMap<Id, BTreeSet<AuthorId>>,
    removed: BTreeMap<Id, AuthorId>,
    /// Who wrote a word into a node, or brought it back with it.
    wrote: BTreeMap<(Id, String), BTreeSet<AuthorId>>,
    /// The words in the map.
    words: BTreeSet<(Id, String)>,
}

/// The words in the texts of each node and in the conflicts about it.
fn words_of(map: &Map) -> BTreeSet<(Id, String)> {
    struct Words(BTreeSet<(Id, String)>);
    impl Words {
        fn read(&mut self, id: Id, value: &Value) {
            match value {
                Value::Text(text) => self.0.extend(text.split(' ').map(|word| (id, word.to_owned()))),
                Value::Sides(sides) => {
                    [&sides.ours, &sides.theirs].into_iter().for_each(|one| self.read(id, one));
                }
                _ => {}
            }
        }
    }
    impl Visitor for Words {
        fn visit<N: Fields>(&mut self, id: Id, node: &N) {
            N::ROWS.iter().for_each(|row| self.read(id, &(row.get)(node)));
        }
    }
    let mut words = Words(BTreeSet::new());
    visit(map, &mut words);
    for (subject, sides) in map.conflicts() {
        words.read(subject.id, &Value::Sides(Box::new(sides.clone())));
    }
    words.0
}

impl Provenance {
    fn note(&mut self, before: &Map, after: &Map, author: AuthorId) {
        for id in after.ids().into_iter().filter(|id| !before.contains(*id)) {
            self.inserted.entry(id).or_default().insert(author);
        }
        for id in before.ids().into_iter().filter(|id| !after.contains(*id)) {
            self.removed.insert(id, author);
        }
        let words = words_of(after);
        for word in words.difference(&self.words) {
            self.wrote.entry(word.clone()).or_default().insert(author);
        }
        self.words = words;
    }

    /// Whether an undo or redo by `author` left alone what others did.
    fn is_own(&self, before: &Map, after: &Map, author: AuthorId) -> Result<(), String> {
        let now = words_of(after);
        for word in &self.words {
            let is_of_another = self.wrote.get(word).is_some_and(|writers| !writers.contains(&author));
            if is_of_another && !now.contains(word) {
                return Err(format!("the undo of {author} took {word:?}"));
            }
        }
        for id in before.ids().into_iter().filter(|id| !after.contains(*id)) {
            if !self.inserted.get(&id).is_some_and(|inserters| inserters.contains(&author)) {
                return Err(format!("the undo of {author} took {id}"));
            }
        }
        let shelter = |id: &Id| id.to_string().ends_with("-unplaced");
        for id in after.ids().into_iter().filter(|id| !before.contains(*id) && !shelter(id)) {
            if self.removed.get(&id) != Some(&author) {
                return Err(format!("the undo of {author} brought back {id}"));
            }
        }
        Ok(())
    }
}

/// What an entry by `author` adds must be in the map, or removed by somebody, or its author is told
/// that it was dropped.
fn is_kept(replica: &Replica, entry: &Entry, settled: &Settled) -> Result<(), String> {
    if settled.is_dropped() {
        let may_be = |change: &Change| match &change.op {
            Op::Remove(_) => true,
            Op::Set(_, field, _) => *field == Field::POSITION,
            Op::Insert(_) => false,
        };
        let is_right = settled.done.is_empty() && entry.changes.iter().any(may_be);
        return if is_right { Ok(()) } else { Err(format!("{settled:?}, but {entry:?}")) };
    }
    for change in entry.changes.iter().filter(|_| entry.kind == EntryKind::Do) {
        let now = |id: Id| settled.renamed.get(&id).copied().unwrap_or(id);
        let kept = match &change.op {
            Op::Insert(node) => {
                replica.map.node(now(node.id())).is_some_and(|kept| kept.name() == node.name())
            }
            Op::Remove(id) => !replica.map.contains(now(*id)),
            Op::Set(id, field, Value::Text(text)) => {
                let id = now(*id);
                let held = replica.map.value(id, field).unwrap_or_default().into_text();
                let before =
                    if let Before::Value(before) = &change.before { before.clone() } else { Value::Unset };
                let before = before.into_text();
                let new = text.split(' ').filter(|word| !before.split(' ').any(|one| one == *word));
                let mut new = new.filter(|word| !held.split(' ').any(|one| one == *word));
                new.next().is_none()
            }
            Op::Set(id, field, value) => {
                let is_clear = value.is_unset() && !replica.map.contains(now(*id));
                let field = field.clone().with_ids(&now);
                is_clear || replica.map.holds(now(*id), &field, &value.clone().with_ids(&now))
            }
        };
        if !kept {
            return Err(format!("{:?} was acknowledged and is not there", change.op));
        }
    }
    Ok(())
}

/// Whether a value that the entry replaces without knowing it is told, or kept.
fn is_told(before: &Map, entry: &Entry, settled: &Settled) -> Result<(), String> {
    for applied in settled.done.iter().filter(|_| entry.kind == EntryKind::Do) {
        let Op::Set(id, field, former) = &applied.inverse else { continue };
        let change = entry.changes.get(applied.change).map(|change| (&change.op, &change.before));
        let Some((Op::Set(of, named, _), Before::Value(seen))) = change else { continue };
        if of != id || named != field || !before.contains(*id) {
            continue;
        }
        let is_told = settled.notices.iter().any(|notice| match notice {
            SettleNotice::Replaced { id: told, field: of, value, .. } => {
                told == id && of == field && value == former
            }
            SettleNotice::Combined(told, of) => told == id && of == field,
            _ => false,
        });
        let is_same = matches!(&applied.op, Op::Set(_, _, value) if value == former);
        if seen != former && !is_told && !is_same && settled.renamed.is_empty() {
            return Err(format!("{id} {field:?}: {former:?} was replaced silently"));
        }
    }
    Ok(())
}

fn run(people: usize, events: Vec<(usize, Event, u64)>, join: Join) -> Result<(), String> {
    let mut session = Session::new(people, join);
    for event in events {
        session.happen(event);
        let who = event.0 % session.clients.len();
        if event.2 % 8 == 0 {
            session.clients[who].check()?;
        }
    }
    session.end();
    // The log settled in order, from the beginning, and each entry looked at by itself.
    let mut reference = Replica::new(world::map(), 7);
    let mut provenance = Provenance { words: words_of(&reference.map), ..Provenance::default() };
    for (index, entry) in session.log.iter().enumerate() {
        let (before, memory) = (reference.map.clone(), reference.state.memory.clone());
        let received = reference.receive(index as u64 + 1, entry).map_err(|error| format!("{error:?}"))?;
        let Received::Settled(settled) = received else {
            if !is_same(&before, &reference.map) {
                return Err("a repeated entry changed the map".to_owned());
            }
            continue;
        };
        is_kept(&reference, entry, &settled)?;
        is_told(&before, entry, &settled)?;
        if entry.kind != EntryKind::Do {
            provenance.is_own(&before, &reference.map, entry.author)?;
        }
        provenance.note(&before, &reference.map, entry.author);
        if index % 16 != 0 {
            continue;
        }
        check(&reference.map)?;
        let (mut map, mut left) = (reference.map.clone(), reference.state.memory.clone());
        settled.lift(&mut map, &mut left);
        if !is_same(&map, &before) || left != memory {
            return Err("lifting it gives another map".to_owned());
        }
    }
    for client in &mut session.clients {
        if !client.is_done() {
            return Err(format!("{} never gets everything confirmed", client.author));
        }
        let replica = client.document.replica().unwrap();
        if !is_same(&replica.map, &reference.map) || replica.state != reference.state {
            return Err(format!("the replica of {} differs", client.author));
        }
        client.check()?;
        client.document.end_preview();
        if !is_same(client.document.map(), &reference.map) {
            return Err(format!("the screen of {} differs", client.author));
        }
    }
    let graves: Vec<&Node> = reference.state.memory.graves.values().map(|grave| &grave.node).collect();
    if let Some(node) = graves.into_iter().find(|node| reference.map.contains(node.id())) {
        return Err(format!("{} has a grave and is alive", node.id()));
    }
    Ok(())
}

/// Runs so many random interleavings, on all cores.
pub(crate) fn hold(cases: u32, join: Join) {
    let threads = std::thread::available_parallelism().map_or(1, |threads| threads.get() as u32);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| hold_on_one_core(cases.div_ceil(threads), join));
        }
    });
    println!("{} interleavings", cases.div_ceil(threads) * threads);
}

fn hold_on_one_core(cases: u32, join: Join) {
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    let sessions = (2..=6_usize, prop::collection::vec(event(), 8..30));
    let held =
        runner.run(&sessions, |(people, events)| run(people, events, join).map_err(TestCaseError::fail));
    held.unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn all_replicas_become_equal_and_nobody_loses_work() {
    hold(100, Clone::clone);
}
