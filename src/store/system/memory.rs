//! A disk in memory for tests. At a chosen call it fails, lets another program write, or loses
//! power; after that, any of the changes that were not synced may be lost, independently of each
//! other and so in any order. Content that was not synced may be the former bytes, the new ones,
//! half of each, or bytes that nobody wrote.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, Look};

/// The directories: of the maps, of the copies or journals, and of finished journals.
pub const MAPS: usize = 0;
pub const COPIES: usize = 1;
pub const HISTORY: usize = 2;

pub const NAME: &str = "map.masa.ron";

/// The file of each name, by directory.
pub type Names = [BTreeMap<OsString, usize>; 3];

/// Names that change together: the directory, the name, and its new file (`None`: removed).
type Change = Vec<(usize, OsString, Option<usize>)>;

/// The restrictions of the disk.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    pub no_exchange: bool,
    pub no_links: bool,
    /// Files cannot be created in the directory of the maps.
    pub closed: bool,
    /// The copies are on another disk.
    pub apart: bool,
    /// The owner cannot be given to another file.
    pub foreign: bool,
}

/// What goes wrong, and at which call (counted from 0).
#[derive(Clone, Copy, Debug, Default)]
pub struct Fault {
    pub failure: Option<(usize, io::ErrorKind)>,
    pub cut: Option<usize>,
    /// Another program replaces the map by this content.
    pub other: Option<(usize, &'static str)>,
}

#[derive(Clone, Debug, Default)]
pub struct Content {
    pub now: Vec<u8>,
    synced: Vec<u8>,
    /// A sync failed: what is on the disk is unknown until it is written and synced again.
    lost: bool,
    /// Whether bytes were only ever appended.
    appended: bool,
}

impl Content {
    /// What it may contain after a power failure.
    fn outcomes(&self) -> Vec<Vec<u8>> {
        let Content { now, synced, .. } = self;
        if now == synced {
            return vec![now.clone()];
        }
        if let Some(tail) = now.strip_prefix(synced.as_slice()).filter(|_| self.appended) {
            // Bytes that were synced before are not affected by those appended later.
            let (half, rest) = tail.split_at(tail.len() / 2);
            let most = &tail[..tail.len() - tail.len() / 4];
            let zeros = vec![0; tail.len()];
            let holed = [&zeros[..half.len()], rest].concat();
            let zeroed = [half, &zeros[..rest.len()]].concat();
            let outcomes = [&[][..], tail, half, most, &zeroed, &holed, &zeros];
            return outcomes.map(|tail| [synced, tail].concat()).to_vec();
        }
        let (half, rest) = now.split_at(now.len() / 2);
        let mixed = [half, synced.get(half.len()..).unwrap_or_default()].concat();
        let zeroed = [half, &vec![0; rest.len()]].concat();
        vec![synced.clone(), now.clone(), half.to_vec(), mixed, zeroed, vec![0; now.len()], Vec::new()]
    }
}

#[derive(Default)]
pub struct World {
    pub names: Names,
    synced: Names,
    pending: Vec<Change>,
    pub contents: Vec<Content>,
    pub calls: usize,
    /// How often a lock will appear to be taken, because somebody is checking it.
    pub lookers: u32,
}

pub struct Memory {
    pub world: RefCell<World>,
    pub limits: Limits,
    pub fault: Fault,
}

impl World {
    fn change(&mut self, change: Change) {
        apply(&mut self.names, &change);
        self.pending.push(change);
    }

    pub fn file(&mut self, directory: usize, name: &OsStr, content: &str) -> usize {
        let now = content.as_bytes().to_vec();
        self.contents.push(Content { synced: now.clone(), now, lost: false, appended: false });
        let file = self.contents.len() - 1;
        self.name(directory, name, file);
        file
    }

    /// Gives a file a name that is already synced.
    pub fn name(&mut self, directory: usize, name: &OsStr, file: usize) {
        self.names[directory].insert(name.to_owned(), file);
        self.synced[directory].insert(name.to_owned(), file);
    }

    /// A disk with this content, all synced.
    pub fn of(names: &Names, contents: &[Vec<u8>]) -> World {
        let content =
            |bytes: &Vec<u8>| Content { now: bytes.clone(), synced: bytes.clone(), ..Content::default() };
        World {
            names: names.clone(),
            synced: names.clone(),
            contents: contents.iter().map(content).collect(),
            ..World::default()
        }
    }

    fn sync(&mut self, directory: usize) {
        let touches = |change: &Change| change.iter().any(|(changed, _, _)| *changed == directory);
        // As in a journaling file system: earlier changes are synced as well.
        let count = self.pending.iter().rposition(touches).map_or(0, |last| last + 1);
        let synced = &mut self.synced;
        self.pending.drain(..count).for_each(|change| apply(synced, &change));
    }

    /// Passes every possible content of the disk after a power failure to `see`.
    pub fn outcomes(&self, mut see: impl FnMut(&Names, &[Vec<u8>])) {
        let of_files: Vec<Vec<Vec<u8>>> = self.contents.iter().map(Content::outcomes).collect();
        for kept in 0..1_usize << self.pending.len() {
            let mut names = self.synced.clone();
            let pending = self.pending.iter().enumerate().filter(|(place, _)| kept >> place & 1 == 1);
            pending.for_each(|(_, change)| apply(&mut names, change));
            let longest = of_files.iter().map(Vec::len).max().unwrap_or(1);
            for turn in 0..longest {
                let contents: Vec<_> =
                    of_files.iter().map(|outcomes| outcomes[turn % outcomes.len()].clone()).collect();
                see(&names, &contents);
            }
        }
    }
}

fn apply(names: &mut Names, change: &Change) {
    for (directory, name, file) in change {
        match file {
            Some(file) => names[*directory].insert(name.clone(), *file),
            None => names[*directory].remove(name),
        };
    }
}

impl Memory {
    /// Counts a call; an error if it is to fail.
    fn call(&self) -> io::Result<std::cell::RefMut<'_, World>> {
        let mut world = self.world.borrow_mut();
        let call = world.calls;
        if self.fault.cut.is_some_and(|cut| cut <= call) {
            return Err(io::Error::other("no power"));
        }
        world.calls += 1;
        if let Some((_, content)) = self.fault.other.filter(|(at, _)| *at == call) {
            world.file(MAPS, OsStr::new(NAME), content);
        }
        match self.fault.failure.filter(|(at, _)| *at == call) {
            Some((_, kind)) => Err(kind.into()),
            None => Ok(world),
        }
    }

    fn find(world: &World, directory: usize, name: &OsStr) -> io::Result<usize> {
        world.names[directory].get(name).copied().ok_or(io::ErrorKind::NotFound.into())
    }

    fn look_of(&self, world: &World, file: usize) -> Look {
        let names = world.names.iter().flat_map(BTreeMap::values);
        Look {
            regular: true,
            links: names.filter(|named| **named == file).count() as u64,
            protected: false,
            size: world.contents[file].now.len() as u64,
            owner: 0,
            own: true,
            private: false,
            identity: (0, file as u64),
            access: (0, 0),
        }
    }
}

impl Disk for Memory {
    type Directory = usize;
    type File = usize;

    fn directory(&self, _: Option<&usize>, _: &Path) -> io::Result<usize> {
        self.call().map(|_| MAPS)
    }

    fn private_directory(&self, path: &Path) -> io::Result<usize> {
        self.call().map(|_| if path.ends_with("history") { HISTORY } else { COPIES })
    }

    fn existing_directory(&self, path: &Path) -> io::Result<usize> {
        self.private_directory(path)
    }

    fn names(&self, directory: &usize, _: &Path) -> io::Result<Vec<OsString>> {
        Ok(self.call()?.names[*directory].keys().cloned().collect())
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }

    fn link(&self, _: &usize, _: &OsStr) -> io::Result<Option<PathBuf>> {
        self.call().map(|_| None)
    }

    fn look(&self, directory: &usize, name: &OsStr) -> io::Result<Option<Look>> {
        let world = self.call()?;
        Ok(world.names[*directory].get(name).map(|file| self.look_of(&world, *file)))
    }

    fn look_at(&self, file: &usize) -> io::Result<Look> {
        Ok(self.look_of(&*self.call()?, *file))
    }

    fn open(&self, directory: &usize, name: &OsStr, _: bool) -> io::Result<usize> {
        Memory::find(&*self.call()?, *directory, name)
    }

    fn read(&self, file: &usize, _: u64) -> io::Result<Vec<u8>> {
        Ok(self.call()?.contents[*file].now.clone())
    }

    fn create(&self, directory: &usize, name: &OsStr, _: bool) -> io::Result<usize> {
        let mut world = self.call()?;
        if world.names[*directory].contains_key(name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        if self.limits.closed && *directory == MAPS {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        world.contents.push(Content::default());
        let file = world.contents.len() - 1;
        world.change(vec![(*directory, name.to_owned(), Some(file))]);
        Ok(file)
    }

    fn hold(&self, file: &usize) -> io::Result<bool> {
        self.is_free(file)
    }

    fn is_free(&self, _: &usize) -> io::Result<bool> {
        let mut world = self.call()?;
        let lookers = world.lookers;
        world.lookers = lookers.saturating_sub(1);
        Ok(lookers == 0)
    }

    fn reserve(&self, _: &usize, _: u64) -> io::Result<()> {
        self.call().map(|_| ())
    }

    fn write(&self, file: &usize, bytes: &[u8]) -> io::Result<()> {
        let done = self.call();
        let failed = done.as_ref().err().map(io::Error::kind);
        drop(done);
        if self.fault.cut.is_some_and(|cut| cut <= self.world.borrow().calls) && failed.is_some() {
            return Err(io::Error::other("no power"));
        }
        let content = &mut self.world.borrow_mut().contents[*file];
        (content.lost, content.appended) = (false, false);
        match failed {
            None => content.now = bytes.to_vec(),
            // Half of it was written.
            Some(kind) => {
                let half = &bytes[..bytes.len() / 2];
                content.now = [half, content.now.get(half.len()..).unwrap_or_default()].concat();
                return Err(kind.into());
            }
        }
        Ok(())
    }

    fn append(&self, file: &usize, bytes: &[u8]) -> io::Result<()> {
        let failed = self.call().map(|_| ()).err();
        if self.fault.cut.is_some_and(|cut| cut <= self.world.borrow().calls) && failed.is_some() {
            return Err(io::Error::other("no power"));
        }
        let content = &mut self.world.borrow_mut().contents[*file];
        content.appended |= content.now.is_empty();
        // If it failed, half of it was written.
        let done = if failed.is_some() { &bytes[..bytes.len() / 2] } else { bytes };
        content.now.extend(done);
        failed.map_or(Ok(()), Err)
    }

    fn copy_nature(&self, _: &usize, _: &usize) -> io::Result<bool> {
        self.call().map(|_| !self.limits.foreign)
    }

    fn limit_nature(&self, _: &usize, _: &usize) -> io::Result<()> {
        self.call().map(|_| ())
    }

    fn narrow_nature(&self, _: Option<&usize>, _: &usize) -> io::Result<()> {
        self.call().map(|_| ())
    }

    fn sync(&self, file: &usize) -> io::Result<()> {
        let failed = self.call().map(|_| ()).err();
        let content = &mut self.world.borrow_mut().contents[*file];
        // After a failed sync, the system treats the lost data as written.
        content.lost |= failed.is_some();
        if !content.lost {
            content.synced = content.now.clone();
        }
        failed.map_or(Ok(()), Err)
    }

    fn sync_data(&self, file: &usize) -> io::Result<()> {
        self.sync(file)
    }

    fn exchange(&self, directory: &usize, one: &OsStr, other: &OsStr) -> io::Result<()> {
        let mut world = self.call()?;
        if self.limits.no_exchange {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let files = [one, other].map(|name| Memory::find(&world, *directory, name));
        let [first, second] = files;
        let (first, second) = (first?, second?);
        world.change(vec![
            (*directory, one.to_owned(), Some(second)),
            (*directory, other.to_owned(), Some(first)),
        ]);
        Ok(())
    }

    fn rename(&self, from: (&usize, &OsStr), to: (&usize, &OsStr)) -> io::Result<()> {
        let mut world = self.call()?;
        if self.limits.apart && from.0 != to.0 {
            return Err(io::ErrorKind::CrossesDevices.into());
        }
        let file = Memory::find(&world, *from.0, from.1)?;
        world.change(vec![(*from.0, from.1.to_owned(), None), (*to.0, to.1.to_owned(), Some(file))]);
        Ok(())
    }

    fn rename_new(&self, directory: &usize, from: &OsStr, to: &OsStr) -> io::Result<()> {
        if self.call()?.names[*directory].contains_key(to) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        self.rename((directory, from), (directory, to))
    }

    fn hard_link(&self, from: (&usize, &OsStr), to: (&usize, &OsStr)) -> io::Result<()> {
        let mut world = self.call()?;
        if self.limits.no_links || self.limits.apart && from.0 != to.0 {
            return Err(io::ErrorKind::CrossesDevices.into());
        }
        let file = Memory::find(&world, *from.0, from.1)?;
        world.change(vec![(*to.0, to.1.to_owned(), Some(file))]);
        Ok(())
    }

    fn remove(&self, directory: &usize, name: &OsStr) -> io::Result<()> {
        let mut world = self.call()?;
        Memory::find(&world, *directory, name)?;
        world.change(vec![(*directory, name.to_owned(), None)]);
        Ok(())
    }

    fn sync_directory(&self, directory: &usize) -> io::Result<()> {
        self.call()?.sync(*directory);
        Ok(())
    }
}
