//! What `masa --version` says: version, features and system, as a report of a fault needs them.

use std::env::consts::{ARCH, OS};

use crate::export::{FEATURES, FORMATS};

/// The version, the formats that were chosen when it was built, and the system that it is for.
pub(in crate::cli) fn long() -> String {
    let is_there = |feature: &&&str| FORMATS.iter().any(|format| format.name == **feature);
    let features: Vec<&str> = FEATURES.iter().filter(is_there).copied().collect();
    let features = if features.is_empty() { "none".to_owned() } else { features.join(" ") };
    format!("{}\nfeatures: {features}\ntarget: {ARCH} {OS}{}", env!("CARGO_PKG_VERSION"), environment())
}

/// The C library, where there are several.
fn environment() -> &'static str {
    if cfg!(target_env = "gnu") {
        " gnu"
    } else if cfg!(target_env = "musl") {
        " musl"
    } else if cfg!(target_env = "msvc") {
        " msvc"
    } else {
        ""
    }
}
