//! The program in a terminal: in a pty with an emulator, and the bytes of its frames counted.

mod counts;
#[cfg(unix)]
mod export;
mod given_back;
#[cfg(target_os = "linux")]
mod idle;
#[cfg(unix)]
mod journal;
#[cfg(unix)]
mod present;
#[cfg(unix)]
mod recovery;
mod external_change;
#[cfg(unix)]
mod questions;
#[cfg(unix)]
mod recognised;
#[cfg(unix)]
mod session;
mod facilitated;
#[cfg(target_os = "linux")]
mod timer;
#[cfg(unix)]
mod workshop;
#[cfg(unix)]
mod vote;
