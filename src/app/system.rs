//! What only the operating system can do: raw mode, waiting for the terminal and for signals, its size, stopping.
//!
//! On Unix this is `system::unix`. Elsewhere it is `system::portable`, over crossterm: it was never compiled.

#[cfg(not(unix))]
mod portable;
#[cfg(unix)]
mod unix;
mod woken;

pub use woken::Woken;

#[cfg(not(unix))]
pub use portable::{Output, System, Waker, end_by, give_back, give_back_for_good};
#[cfg(unix)]
pub use unix::{Output, System, Waker, end_by, give_back, give_back_for_good};

/// Makes writing more than the system lets a program write into one file an error that can be told, and no end.
pub fn survive_limits() {
    #[cfg(unix)]
    unix::survive_limits();
}

/// What this machine calls itself; empty where it does not tell.
pub fn host_name() -> String {
    let told = std::env::var("HOSTNAME").ok().or_else(|| std::fs::read_to_string(HOST_NAME).ok());
    told.map(|name| name.trim().to_owned()).unwrap_or_default()
}

/// Where Linux keeps its name (`proc_sys_kernel(5)`).
const HOST_NAME: &str = "/proc/sys/kernel/hostname";
