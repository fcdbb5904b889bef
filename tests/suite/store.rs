//! The store from outside: what files look like, what is read, what is refused, how it is saved.

mod errors;
#[cfg(unix)]
mod files;
mod format;
mod golden;
mod hand_written;
mod hostile;
mod journal;
mod locks;
#[cfg(unix)]
mod other_users;
mod own_files;
#[cfg(unix)]
mod permissions;
mod saving;
