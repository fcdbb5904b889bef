use std::fs;
use std::sync::Arc;

use super::*;
use crate::export::{Watch, format};
use crate::format::Settings;
use crate::model::Map;

/// A temporary directory, removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("masa-{test}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn job(&self, formats: &[&str]) -> ExportJob {
        let map = Map::default();
        let options = ExportOptions::of(&map);
        let order = ExportOrder {
            map: Arc::new(map),
            options,
            settings: Box::new(Settings::default()),
            folder: self.0.clone(),
            stem: "map".to_owned(),
            own: None,
            overwrite: false,
        };
        let formats = formats.iter().map(|name| format(name).unwrap()).collect();
        ExportJob { order, formats, watch: Arc::new(Watch::default()) }
    }

    fn names(&self) -> Vec<String> {
        let names = fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn write(job: &ExportJob) -> ExportOutcome {
    write_all(job, &AtomicUsize::new(0), None)
}

#[test]
fn an_export_never_takes_the_place_of_a_file_unasked() {
    let folder = Folder::new("new-names");
    for _ in 0..3 {
        assert!(write(&folder.job(&["csv", "json"])).failed.is_empty());
    }
    assert_eq!(folder.names(), ["map-2.csv", "map-2.json", "map-3.csv", "map-3.json", "map.csv", "map.json"]);
}

#[test]
fn asked_to_it_replaces_a_file_but_never_the_map_itself() {
    let folder = Folder::new("replaced");
    fs::write(folder.0.join("map.csv"), "former").unwrap();
    fs::write(folder.0.join("map.json"), "the map itself").unwrap();
    let mut job = folder.job(&["csv", "json"]);
    (job.order.overwrite, job.order.own) = (true, Some(folder.0.join("map.json")));
    let outcome = write(&job);
    assert_eq!(outcome.written, [folder.0.join("map.csv"), folder.0.join("map-2.json")]);
    assert_ne!(fs::read_to_string(folder.0.join("map.csv")).unwrap(), "former");
    assert_eq!(fs::read_to_string(folder.0.join("map.json")).unwrap(), "the map itself");
}

#[test]
fn formats_of_one_extension_do_not_replace_each_other() {
    let folder = Folder::new("alike");
    let mut job = folder.job(&["csv", "csv"]);
    job.order.overwrite = true;
    assert_eq!(write(&job).written, [folder.0.join("map.csv"), folder.0.join("map-2.csv")]);
}

#[test]
fn what_cannot_be_written_is_told_by_format() {
    let folder = Folder::new("missing");
    let mut job = folder.job(&["csv", "json"]);
    job.order.folder = folder.0.join("nowhere");
    let outcome = write(&job);
    assert!(outcome.written.is_empty() && outcome.failed.len() == 2);
    let said = outcome.failed[0].1.to_string();
    assert!(said.contains("No such directory"), "{said}");
}

#[test]
fn an_export_that_is_stopped_writes_nothing() {
    static STOPS: Format = Format {
        name: "stops",
        extension: "stops",
        title: crate::words::MessageId::new("export-format-csv"),
        selects: true,
        takes: &[],
        is_binary: false,
        holds: |_, _| crate::export::Holding::Map,
        write: |_, _, watch| {
            watch.cancel();
            watch.step(1, 2).map(|()| Vec::new())
        },
    };
    let folder = Folder::new("stopped");
    let mut job = folder.job(&["csv", "json"]);
    job.formats.insert(1, &STOPS);
    let outcome = write(&job);
    assert!(outcome.cancelled && outcome.failed.is_empty());
    assert_eq!(folder.names(), [""; 0]);
}

#[test]
fn where_one_file_cannot_be_written_all_stay_as_they_were() {
    let folder = Folder::new("together");
    fs::write(folder.0.join("map.csv"), "former").unwrap();
    // A directory cannot be overwritten by a file.
    fs::create_dir(folder.0.join("map.json")).unwrap();
    let mut job = folder.job(&["csv", "markdown", "json"]);
    job.order.overwrite = true;
    let outcome = write(&job);
    assert!(outcome.written.is_empty());
    let said: Vec<String> = outcome.failed.iter().map(|(_, reason)| reason.to_string()).collect();
    assert!(said[0].contains("map.json") && said[1].contains("Nothing was exported"), "{said:?}");
    assert_eq!(said.len(), 3);
    assert_eq!(fs::read_to_string(folder.0.join("map.csv")).unwrap(), "former");
    assert_eq!(folder.names(), ["map.csv", "map.json"]);
}

#[cfg(unix)]
#[test]
fn what_is_made_of_a_private_map_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("private");
    let map = folder.0.join("map.masa.ron");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for (of_map, most) in [(0o600, 0o600), (0o640, 0o640), (0o644, 0o666)] {
        fs::write(&map, "").unwrap();
        fs::set_permissions(&map, fs::Permissions::from_mode(of_map)).unwrap();
        let mut job = folder.job(&["csv", "json"]);
        (job.order.own, job.order.overwrite) = (Some(map.clone()), false);
        for path in write(&job).written {
            assert_eq!(mode(&path) & !most, 0, "{of_map:o} {:o}", mode(&path));
            assert!(most == 0o666 || mode(&path) == of_map);
        }
    }
}

#[test]
fn a_preview_says_which_names_are_free() {
    let folder = Folder::new("preview");
    fs::write(folder.0.join("map.csv"), "").unwrap();
    let outcome = preview(&PreviewJob { order: folder.job(&[]).order, number: 7 });
    let place = FORMATS.iter().position(|format| format.name == "csv").unwrap();
    assert_eq!(outcome.names[place], "map-2.csv");
    // With overwriting, taken names are used, except the map's own.
    let replacing = |own: Option<&str>| {
        let own = own.map(|name| folder.0.join(name));
        let order = ExportOrder { overwrite: true, own, ..folder.job(&[]).order };
        preview(&PreviewJob { order, number: 8 }).names[place].clone()
    };
    assert_eq!((replacing(None).as_str(), replacing(Some("map.csv")).as_str()), ("map.csv", "map-2.csv"));
    assert_eq!((outcome.number, outcome.folder_exists, &outcome.folder), (7, true, &folder.0));
    assert_eq!(outcome.holdings.len(), FORMATS.len());
}

#[test]
fn paths_are_told_from_the_root_on() {
    let here = std::env::current_dir().unwrap();
    assert_eq!(absolute(Path::new(".")), here);
    assert_eq!(absolute(Path::new("./maps/a")), here.join("maps/a"));
    let home = std::env::var_os("HOME").map(PathBuf::from);
    assert!(home.is_none_or(|home| absolute(Path::new("~/maps")) == home.join("maps")));
}
