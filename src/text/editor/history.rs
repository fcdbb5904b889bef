//! Undo within an edit. A run of typing, or of one kind of deletion, is undone in one step.

/// Which successive changes form one undo step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EditorRun {
    /// Text typed at the caret; each word starts a new run.
    Typing,
    /// Deletions that go backward.
    Backspacing,
    /// Deletions that go forward.
    Deleting,
    /// An edit that is its own undo step.
    Single,
}

/// At byte `at`, `removed` was replaced by `inserted`; the caret was at `caret` before.
#[derive(Clone, Debug)]
pub(super) struct EditorChange {
    pub at: usize,
    pub removed: String,
    pub inserted: String,
    pub caret: usize,
}

/// The changes of one edit, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct EditorHistory {
    undo: Vec<EditorChange>,
    redo: Vec<EditorChange>,
    /// The kind of the last change, as long as another of the same kind may be merged into it.
    run: Option<EditorRun>,
}

impl EditorHistory {
    pub(super) fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    pub(super) fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// Makes the next change a step of its own.
    pub(super) fn close_run(&mut self) {
        self.run = None;
    }

    /// Records a change that is about to be made.
    pub(super) fn record(&mut self, at: usize, removed: &str, inserted: &str, caret: usize, run: EditorRun) {
        self.redo.clear();
        let open = self.run.replace(run).filter(|&open| open == run);
        let joined = match (open, self.undo.last_mut()) {
            (Some(run), Some(last)) => last.join(at, removed, inserted, run),
            _ => false,
        };
        if !joined {
            self.undo.push(EditorChange {
                at,
                removed: removed.to_owned(),
                inserted: inserted.to_owned(),
                caret,
            });
        }
    }

    /// The change to revert.
    pub(super) fn undo(&mut self) -> Option<&EditorChange> {
        self.close_run();
        let change = self.undo.pop()?;
        self.redo.push(change);
        self.redo.last()
    }

    /// The change to apply again.
    pub(super) fn redo(&mut self) -> Option<&EditorChange> {
        self.close_run();
        let change = self.redo.pop()?;
        self.undo.push(change);
        self.undo.last()
    }
}

impl EditorChange {
    /// Merges the next change of the same `run` into this one if it is adjacent; whether it did.
    fn join(&mut self, at: usize, removed: &str, inserted: &str, run: EditorRun) -> bool {
        match run {
            EditorRun::Typing => {
                let word_begins = self.inserted.ends_with(char::is_whitespace)
                    && !inserted.starts_with(char::is_whitespace);
                let goes_on = removed.is_empty() && at == self.at + self.inserted.len() && !word_begins;
                if goes_on {
                    self.inserted.push_str(inserted);
                }
                goes_on
            }
            EditorRun::Backspacing => {
                let goes_on = at + removed.len() == self.at;
                if goes_on {
                    self.at = at;
                    self.removed.insert_str(0, removed);
                }
                goes_on
            }
            EditorRun::Deleting => {
                let goes_on = at == self.at;
                if goes_on {
                    self.removed.push_str(removed);
                }
                goes_on
            }
            EditorRun::Single => false,
        }
    }
}
