//! What needs the whole program: a target that checks the user's keys against the table of actions;
//! and, if `MASA_FUZZ_SEEDS` names a directory, writing the seeds of all targets there, with the
//! exporters.

#![no_main]

mod seeds;

use libfuzzer_sys::fuzz_target;
use masa::format::settings::read_settings;

fuzz_target!(
    init: {
        if let Some(directory) = std::env::var_os("MASA_FUZZ_SEEDS") {
            seeds::write_all(directory.as_ref()).expect("seeds are written");
            std::process::exit(0);
        }
    },
    |bytes: &[u8]| {
        // Any keys in any settings are either bound or reported.
        if let Ok(settings) = read_settings(bytes, "settings.ron") {
            let (keymap, complaints) = masa::ui::keymap().with_user_keys(&settings.keys);
            let again = masa::ui::keymap().with_user_keys(&settings.keys);
            assert_eq!(complaints, again.1);
            drop(keymap);
        }
    }
);
