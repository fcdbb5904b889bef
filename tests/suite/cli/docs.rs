//! The pages in `docs/` agree with the program: fields and settings with their tables, examples with the reader, and
//! links with what is there.

use std::fs;
use std::path::{Path, PathBuf};

use masa::format::{Settings, read_map, setting_rows, settings_text};
use masa::model::{
    Ballot, Block, Card, Fields, Info, Lane, Parked, Persona, SchemaRow, Stage, Touchpoint, Waiver,
};

fn page(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name)).expect("the page is there")
}
