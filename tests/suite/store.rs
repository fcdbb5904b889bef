//! The store from outside: the format of files, what is read, what is refused, and how files are
//! saved.

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
