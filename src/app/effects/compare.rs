//! Reads a map that the open one is to be compared with.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::export::at_home;
use crate::format::{EXTENSION, Template, samples};
use crate::store::{canonical, open};
use crate::ui::core::outcome::{CompareOutcome, OtherMap};
use crate::ui::core::task::CompareJob;
use crate::words::Message;

pub(super) fn compare(job: CompareJob) -> CompareOutcome {
    let result = other_map(&job);
    CompareOutcome { job, result }
}

fn other_map(job: &CompareJob) -> Result<OtherMap, Message> {
    if let Some(sample) = bundled(job) {
        return Ok(OtherMap { name: job.other.clone(), map: Arc::new(sample.map()) });
    }
    let path = place(job);
    let opened = open(&path).map_err(|error| error.message())?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if job.own.as_deref().is_some_and(|own| canonical(own) == opened.path) {
        return Err(Message::new("compare-same-file").text("file", name));
    }
    Ok(OtherMap { name, map: Arc::new(opened.loaded.map) })
}

/// The bundled sample that a bundled sample names: neither has a file.
fn bundled(job: &CompareJob) -> Option<&'static Template> {
    let is_named =
        |sample: &&Template| job.other == format!("{}.{}.{EXTENSION}", sample.name, sample.language);
    samples().iter().find(is_named).filter(|_| job.own.is_none() && !job.typed)
}

/// The path of the other file: what the map says is relative to the folder of its own file.
fn place(job: &CompareJob) -> PathBuf {
    let folder = job.own.as_deref().and_then(Path::parent).filter(|_| !job.typed);
    folder.map_or_else(|| at_home(Path::new(&job.other)), |folder| folder.join(&job.other))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::format::{map_text, sample};

    #[test]
    fn the_file_that_a_map_names_is_beside_it_and_no_map_is_compared_with_itself() {
        let folder = std::env::temp_dir().join(format!("masa-compare-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let map = sample("amazon", "en").unwrap().map();
        let own = folder.join("future.masa.ron");
        for name in ["future.masa.ron", "now.masa.ron"] {
            fs::write(folder.join(name), map_text(&map)).unwrap();
        }
        fs::write(folder.join("notes.txt"), "no map").unwrap();
        let read = |other: &str, typed| {
            let job = CompareJob { own: Some(own.clone()), other: other.to_owned(), typed };
            compare(job).result
        };
        let beside = read("now.masa.ron", false).unwrap();
        assert_eq!((beside.name.as_str(), *beside.map == map), ("now.masa.ron", true));
        let whole = folder.join("now.masa.ron");
        assert!(read(&whole.to_string_lossy(), true).is_ok());
        let said = |other: &str| read(other, false).unwrap_err().to_string();
        assert!(said("future.masa.ron").contains("this map itself"), "{}", said("future.masa.ron"));
        assert!(said("gone.masa.ron").contains("gone.masa.ron"), "{}", said("gone.masa.ron"));
        assert!(said("notes.txt").contains("notes.txt"), "{}", said("notes.txt"));
        fs::remove_dir_all(&folder).unwrap();
        let job = CompareJob { own: None, other: "amazon.en.masa.ron".to_owned(), typed: false };
        assert_eq!(*compare(job).result.unwrap().map, map);
    }
}
