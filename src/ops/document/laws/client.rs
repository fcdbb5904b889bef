//! A program that takes part in a session.

use super::super::*;
use crate::ops::settle::tests::sound::is_same;
use crate::ops::settle::{AuthorId, Entry, Received, Replica};

pub(super) struct Client {
    pub author: AuthorId,
    pub document: Document,
    pub is_in_flight: bool,
    /// What the journal would restore.
    restored: Map,
    joined: Map,
}

fn transaction(ops: Vec<Op>) -> Transaction {
    Transaction::new(ActionName::new("test.change"), Message::new("count-cards")).with(ops)
}

impl Client {
    pub fn new(author: AuthorId, Replica { map, state }: Replica) -> Client {
        let mut document = Document::new(map.clone(), true);
        document.begin_session(author, state);
        Client { author, document, is_in_flight: false, restored: map.clone(), joined: map }
    }

    pub fn shown(&self) -> Arc<Map> {
        self.document.snapshot()
    }

    pub fn is_done(&self) -> bool {
        self.document.session().is_some_and(|(_, pending)| pending == 0)
    }

    pub fn position(&self) -> u64 {
        self.document.session().map_or(0, |(state, _)| state.position)
    }

    pub fn act(&mut self, ops: Vec<Op>) {
        self.document.commit(transaction(ops)).expect("it is possible where it is done");
    }

    /// Shows something that is not done.
    pub fn carry(&mut self, ops: Vec<Op>) {
        self.document.preview(ops).expect("it is possible where it is shown");
    }

    pub fn receive(&mut self, position: u64, entry: &Entry) {
        let (action, message) = (ActionName::new("test.receive"), Message::new("count-cards"));
        let carried = self.document.previewed().to_vec();
        let report = self.document.receive_entry(position, entry, action, message);
        let report = report.expect("the log is in order");
        let left = self.document.previewed();
        assert!(left == carried || left.is_empty() && report.dropped_preview == carried);
        if entry.author == self.author && matches!(report.received, Received::Settled(_)) {
            self.is_in_flight = false;
        }
    }

    pub fn read(&mut self, log: &[Entry], count: usize) {
        for (index, entry) in log.iter().enumerate().skip(self.position() as usize).take(count) {
            self.receive(index as u64 + 1, entry);
        }
    }

    /// Whether the journal has everything, and the document knows whether the map is the one that
    /// was saved.
    pub fn check(&mut self) -> Result<(), String> {
        let shown = self.document.snapshot();
        for queued in self.document.unread(QueueReader::JOURNAL) {
            apply_all(queued.transaction.ops, &mut self.restored)
                .map_err(|refusal| format!("the journal of {}: {refusal}", self.author))?;
        }
        if !is_same(&self.restored, &shown) {
            return Err(format!("the journal of {} is of another map", self.author));
        }
        if self.document.is_modified() != (*shown != self.joined) {
            return Err(format!("{}: modified: {}", self.author, self.document.is_modified()));
        }
        Ok(())
    }
}
