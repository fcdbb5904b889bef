//! The program on a terminal: in a pty with an emulator, and its frames counted byte by byte.

mod counts;
#[cfg(unix)]
mod export;
mod given_back;
#[cfg(target_os = "linux")]
mod idle;
#[cfg(unix)]
mod journal;
#[cfg(unix)]
mod recovery;
mod outside;
#[cfg(unix)]
mod session;
#[cfg(unix)]
mod workshop;
