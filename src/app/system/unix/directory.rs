//! Notifications when a file changes: inotify(7) on its directory, which also reports another file
//! that is renamed to its name. Only for Linux; elsewhere the file is checked now and then.

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

    /// The size of the event buffer, larger than any event.
    const ROOM: usize = 4096;

    /// A watched directory, for one of its files or for all.
    pub struct Watched {
        events: OwnedFd,
        /// The file's name; `None` for all files.
        name: Option<OsString>,
        /// Whether the directory still exists.
        alive: bool,
    }

    impl Watched {
        /// Watches a file, which may not exist yet; `None` if the system does not support it.
        pub fn file(path: &Path) -> Option<Watched> {
            let name = path.file_name()?.to_owned();
            Watched::new(path.parent()?, Some(name), WatchFlags::CREATE)
        }

        /// Watches all files of a directory except for newly created ones; `None` if the system
        /// does not support it. Every write is reported, because truncate(2) by name and a writer
        /// that keeps the file open never cause a close event.
        pub fn directory(path: &Path) -> Option<Watched> {
            Watched::new(path, None, WatchFlags::ATTRIB | WatchFlags::MODIFY)
        }

        fn new(directory: &Path, name: Option<OsString>, more: WatchFlags) -> Option<Watched> {
            let events = init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK).ok()?;
            // A writer is done when it closes the file; a rename or a removal takes effect
            // immediately.
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

        /// A descriptor that is readable when something has happened.
        pub fn descriptor(&self) -> BorrowedFd<'_> {
            self.events.as_fd()
        }

        /// Whether the directory is still watched.
        pub fn is_alive(&self) -> bool {
            self.alive
        }

        /// Takes the pending events; true if one of them may concern the file.
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

    /// Cannot be constructed: watching is not supported here.
    pub enum Watched {}

    impl Watched {
        /// Not supported here.
        pub fn file(_: &Path) -> Option<Watched> {
            None
        }

        /// Not supported here.
        pub fn directory(_: &Path) -> Option<Watched> {
            None
        }

        pub fn descriptor(&self) -> BorrowedFd<'_> {
            match *self {}
        }

        pub fn is_alive(&self) -> bool {
            match *self {}
        }

        pub fn take(&mut self) -> bool {
            match *self {}
        }
    }
}
