//! Being told when something happens to a file: inotify(7) on its directory, which also sees a file that takes its name.
//! Nothing wakes up while nothing happens. Only Linux has it; elsewhere the file is looked at now and then.

#[cfg(any(target_os = "linux", target_os = "android"))]
pub use linux::Watched;
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub use nowhere::Watched;

#[cfg(any(target_os = "linux", target_os = "android"))]
mod linux {
    use std::ffi::OsString;
    use std::mem::MaybeUninit;
    use std::os::unix::ffi::OsStrExt;
    use std::path::Path;

    use rustix::fd::{AsFd, BorrowedFd, OwnedFd};
    use rustix::fs::inotify::{CreateFlags, ReadFlags, Reader, WatchFlags, add_watch, init};

    /// More than one event ever has.
    const ROOM: usize = 4096;

    /// A directory that is watched, for one of its files or for all.
    pub struct Watched {
        events: OwnedFd,
        /// `None`: all that is in it.
        name: Option<OsString>,
        /// Whether the directory is still there.
        alive: bool,
    }

    impl Watched {
        /// Watches a file, which may be missing; `None` where the system does not.
        pub fn file(path: &Path) -> Option<Watched> {
            let name = path.file_name()?.to_owned();
            Watched::new(path.parent()?, Some(name), WatchFlags::CREATE)
        }

        /// Watches all files of a directory, except for new ones; `None` where the system does not. Whoever cuts a file off
        /// by its name (truncate(2)), or keeps it open, closes nothing: so each write is told.
        pub fn directory(path: &Path) -> Option<Watched> {
            Watched::new(path, None, WatchFlags::ATTRIB | WatchFlags::MODIFY)
        }

        fn new(directory: &Path, name: Option<OsString>, more: WatchFlags) -> Option<Watched> {
            let events = init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK).ok()?;
            // A writer is done when it closes the file; a rename or a removal is done at once.
            let flags = WatchFlags::CLOSE_WRITE
                | WatchFlags::MOVED_TO
                | WatchFlags::MOVED_FROM
                | WatchFlags::DELETE
                | WatchFlags::DELETE_SELF
                | WatchFlags::MOVE_SELF
                | WatchFlags::ONLYDIR;
            add_watch(&events, directory, flags | more).ok()?;
            Some(Watched { events, name, alive: true })
        }

        /// What becomes readable when something happens.
        pub fn descriptor(&self) -> BorrowedFd<'_> {
            self.events.as_fd()
        }

        /// Whether the directory is still watched.
        pub fn is_alive(&self) -> bool {
            self.alive
        }

        /// Takes in what happened since it was asked last; whether any of it may concern the file.
        pub fn take(&mut self) -> bool {
            let mut room = [const { MaybeUninit::uninit() }; ROOM];
            let mut reader = Reader::new(&self.events, &mut room);
            let mut concerned = false;
            while let Ok(event) = reader.next() {
                let over =
                    ReadFlags::IGNORED | ReadFlags::UNMOUNT | ReadFlags::DELETE_SELF | ReadFlags::MOVE_SELF;
                self.alive &= !event.events().intersects(over);
                let ours = self.name.as_ref().is_none_or(|own| {
                    event.file_name().is_some_and(|name| name.to_bytes() == own.as_bytes())
                });
                concerned |= ours || event.events().intersects(over | ReadFlags::QUEUE_OVERFLOW);
            }
            concerned
        }
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
mod nowhere {
    use std::path::Path;

    use rustix::fd::BorrowedFd;

    /// What there is not here.
    pub enum Watched {}

    impl Watched {
        /// There is no watching here.
        pub fn file(_: &Path) -> Option<Watched> {
            None
        }

        /// Nor here.
        pub fn directory(_: &Path) -> Option<Watched> {
            None
        }

        /// What becomes readable when something happens.
        pub fn descriptor(&self) -> BorrowedFd<'_> {
            match *self {}
        }

        /// Whether the directory is still watched.
        pub fn is_alive(&self) -> bool {
            match *self {}
        }

        /// Whether anything happened that may concern the file.
        pub fn take(&mut self) -> bool {
            match *self {}
        }
    }
}
