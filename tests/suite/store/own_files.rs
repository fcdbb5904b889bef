//! The program's own files: settings and recent files.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use masa::format::{Density, Settings, Theme};
use masa::store::{Directories, load_settings, note_recent, recent, save_settings};

use crate::support::directory::Directory;

fn directories(directory: &Directory) -> Directories {
    Directories { config: directory.file("config/masa"), state: directory.file("state/masa") }
}

#[test]
fn without_a_file_the_settings_are_the_defaults() {
    let directory = Directory::new();
    let loaded = load_settings(&directories(&directory));
    assert_eq!((loaded.settings, loaded.error, loaded.notes.len()), (Settings::default(), None, 0));
    assert!(directory.names().is_empty());
}

#[test]
fn settings_are_saved_and_loaded_and_what_is_unknown_is_kept() {
    let directory = Directory::new();
    let directories = directories(&directory);
    fs::create_dir_all(&directories.config).unwrap();
    let file = directories.config.join("settings.ron");
    fs::write(
        &file,
        "(theme: Dark, // for the projector\n sound: Loud, keys: {\"card.add\": [\"a\", \"F7\"]})",
    )
    .unwrap();
    let mut loaded = load_settings(&directories);
    assert_eq!(loaded.error, None);
    assert_eq!(
        loaded.notes[0].to_string(),
        "This version does not know the setting sound; it is kept and does nothing."
    );
    assert_eq!((loaded.settings.theme, loaded.settings.footer), (Theme::Dark, true));
    loaded.settings.density = Density::Compact;
    save_settings(&directories, &loaded.settings).unwrap();
    assert_eq!(load_settings(&directories).settings, loaded.settings);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.starts_with("Settings(\n    theme: Dark,\n    bidi: Auto,\n"), "{text}");
    assert!(text.contains("\n    density: Compact,\n") && text.contains("\n    backups: 3,\n"), "{text}");
    let end = "\n    keys: {\n        \"card.add\": [\"a\", \"F7\"],\n    },\n    sound: Loud,\n)\n";
    assert!(text.ends_with(end), "{text}");
    // The comment is preserved.
    assert!(
        fs::read_to_string(directories.config.join("settings.ron~"))
            .unwrap()
            .contains("// for the projector")
    );
}

#[test]
fn broken_settings_are_told_and_not_lost() {
    let directory = Directory::new();
    let directories = directories(&directory);
    fs::create_dir_all(&directories.config).unwrap();
    let file = directories.config.join("settings.ron");
    fs::write(&file, "(theme: Dark,\n footer: maybe)").unwrap();
    let loaded = load_settings(&directories);
    assert_eq!(loaded.settings, Settings::default());
    let error = loaded.error.unwrap().to_string();
    assert!(error.ends_with("settings.ron:2:10: footer must be true or false, not maybe."), "{error}");
    save_settings(&directories, &loaded.settings).unwrap();
    assert!(fs::read_to_string(directories.config.join("settings.ron~")).unwrap().contains("maybe"));
    assert_eq!(load_settings(&directories).error, None);
}

#[test]
fn recent_files_come_latest_first_once_each_and_not_for_ever() {
    let directory = Directory::new();
    let directories = directories(&directory);
    assert!(recent(&directories).is_empty());
    let note = |name: &str, second: i64| {
        let review = jiff::civil::date(2027, 1, 31);
        let opened = Timestamp::from_second(second).unwrap();
        note_recent(&directories, Path::new(name), opened, (second == 3).then_some(review)).unwrap();
    };
    let paths =
        || recent(&directories).into_iter().map(|one| one.path.display().to_string()).collect::<Vec<_>>();
    note("/maps/א.masa.ron", 1);
    note("/maps/\"b\".masa.ron", 2);
    note("/maps/א.masa.ron", 3);
    assert_eq!(paths(), ["/maps/א.masa.ron", "/maps/\"b\".masa.ron"]);
    assert_eq!(recent(&directories)[0].opened, Timestamp::from_second(3).unwrap());
    let reviews: Vec<_> = recent(&directories).into_iter().map(|one| one.review).collect();
    assert_eq!(reviews, [Some(jiff::civil::date(2027, 1, 31)), None]);
    note("here.masa.ron", 4);
    assert!(Path::new(&paths()[0]).is_absolute());
    (0..40).for_each(|number| note(&format!("/maps/{number}"), 10 + number));
    assert_eq!((paths().len(), paths()[0].as_str()), (30, "/maps/39"));
    fs::write(
        directories.state.join("recent.ron"),
        "[(path: \"/a\", opened: \"never\"), (path: \"/b\", opened: \"2026-11-21T10:00:00Z\")]",
    )
    .unwrap();
    assert_eq!(paths(), ["/b"]);
    fs::write(directories.state.join("recent.ron"), "nonsense").unwrap();
    assert!(paths().is_empty());
    note("/c", 5);
    assert_eq!(paths(), ["/c"]);
}
