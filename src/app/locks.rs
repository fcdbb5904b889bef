//! Holds the locks of open files. `ui` refers to a lock by its token; a lock is released when no
//! token refers to it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::clock::Clock;
use crate::format::{LockToken, Opened, ReadError};
use crate::store::{self, Directories, Lock};

#[derive(Default)]
pub(super) struct Locks(BTreeMap<LockToken, Arc<Lock>>);

impl Locks {
    /// Keeps a lock at least until the next call of [`Locks::keep`].
    pub fn hold(&mut self, lock: Option<Arc<Lock>>) {
        self.0.extend(lock.map(|lock| (lock.token(), lock)));
    }

    /// Takes over all locks of `locks`.
    pub fn hold_all(&mut self, locks: Locks) {
        self.0.extend(locks.0);
    }

    /// Opens a map for editing; read-only if another program is editing it.
    pub fn open(
        &mut self,
        path: &Path,
        directories: Option<&Directories>,
        clock: &Clock,
    ) -> Result<Opened, ReadError> {
        let Some(directories) = directories else { return store::open(path) };
        let (opened, lock) = store::open_to_edit(path, directories, clock.timestamp())?;
        self.hold(lock);
        Ok(opened)
    }

    /// Releases every lock that is not in `named`.
    pub fn retain(&mut self, named: impl Iterator<Item = LockToken>) {
        let held = std::mem::take(&mut self.0);
        self.0 = named.filter_map(|token| Some((token, Arc::clone(held.get(&token)?)))).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Asked, lock};

    #[test]
    fn a_lock_is_given_back_when_nothing_names_it_any_more() {
        let state = std::env::temp_dir().join(format!("masa-locks-{}", std::process::id()));
        let directories = Directories { config: state.clone(), state: state.clone() };
        let mut locks = Locks::default();
        let mut hold = |name: &str| {
            let Asked::Ours(lock) = lock(Path::new(name), &directories, jiff::Timestamp::UNIX_EPOCH) else {
                panic!("it is free")
            };
            let token = lock.token();
            locks.hold(Some(lock));
            token
        };
        let tokens = [hold("/maps/one.masa.ron"), hold("/maps/two.masa.ron"), hold("/maps/one.masa.ron")];
        assert!(tokens[0] == tokens[2] && tokens[0] != tokens[1]);
        let files = || std::fs::read_dir(state.join("locks")).unwrap().count();
        assert_eq!(files(), 2);
        locks.retain(tokens.into_iter().take(1));
        assert_eq!(files(), 1);
        locks.retain(std::iter::empty());
        assert_eq!(files(), 0);
        std::fs::remove_dir_all(state).unwrap();
    }
}
