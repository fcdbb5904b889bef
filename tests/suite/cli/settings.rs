//! `masa settings`, and what other commands say of settings with mistakes.

use std::fs;

use masa::format::settings::ROWS;

use super::program::{Directory, Ran, SMALL, command, finish, ours};

/// Runs the program with the settings in this directory.
fn masa_with(directory: &Directory, arguments: &[&str]) -> Ran {
    let mut command = command();
    command.args(arguments).env("MASA_CONFIG_DIR", directory.path("")).current_dir(directory.path(""));
    finish(command, b"")
}

#[test]
fn the_path_is_told_also_of_a_file_that_is_not_there() {
    let directory = Directory::new();
    let path = masa_with(&directory, &["settings", "--path"]).expect(0).out;
    assert_eq!(path.trim_end(), directory.argument("settings.ron"));
    let right = masa_with(&directory, &["settings", "--check"]).expect(0).out;
    assert!(right.contains("every setting has its default"), "{right}");
    assert!(directory.names().is_empty());
}

#[test]
fn every_setting_is_listed_with_its_value_its_source_and_its_default() {
    let directory = Directory::new();
    directory.file("settings.ron", "Settings(\n    theme: Dark,\n    name: \"Dana\",\n)");
    for call in [&["settings"][..], &["settings", "--list"]] {
        let listed = masa_with(&directory, call).expect(0).out;
        for row in &ROWS {
            let line = listed.lines().find(|line| line.starts_with(&format!("{}: ", row.name)));
            let line = line.unwrap_or_else(|| panic!("{} is missing in {listed}", row.name));
            assert_eq!(line.contains("  default  "), !["theme", "name"].contains(&row.name), "{line}");
        }
        assert!(listed.contains("theme: Dark"), "{listed}");
        assert!(listed.contains("settings.ron:2:5  Colours [Auto]: Auto, Light, Dark"), "{listed}");
        assert!(listed.contains("name: \"Dana\""), "{listed}");
    }
}

#[test]
fn a_file_with_nothing_but_comments_is_there() {
    let directory = Directory::new();
    directory.file("settings.ron", "// mine\n/* later */\n");
    let listed = masa_with(&directory, &["settings"]).expect(0).out;
    assert!(listed.starts_with("Settings: ") && !listed.contains("not there"), "{listed}");
    assert!(masa_with(&directory, &["settings", "--check"]).expect(0).out.contains("No mistakes."));
}

#[test]
fn a_mistake_that_spoils_the_whole_file_is_said_before_the_defaults() {
    let directory = Directory::new();
    directory.file("settings.ron", "(theme: Drak, name: \"Dana\")");
    let ran = masa_with(&directory, &["settings"]).expect(0);
    assert!(ran.out.contains("nothing of it is used: every setting has its default."), "{}", ran.out);
    assert!(!ran.out.contains("Dana") && !ran.out.contains("settings.ron:1:"), "{}", ran.out);
    // No list of settings at all, and no file.
    for (content, said) in [
        ("# mine\n(theme: Dark)", "1:1: “#” begins nothing here. A comment begins with //."),
        ("(theme: \"Dark)", "has no closing quote"),
    ] {
        directory.file("settings.ron", content);
        let ran = masa_with(&directory, &["settings"]).expect(2);
        assert!(ran.err.contains(said) && ran.err.contains("every setting has its default"), "{}", ran.err);
    }
    fs::remove_file(directory.path("settings.ron")).unwrap();
    fs::create_dir(directory.path("settings.ron")).unwrap();
    for call in [&["settings"][..], &["settings", "--check"]] {
        let ran = masa_with(&directory, call).expect(2);
        assert!(ran.err.contains("A file belongs there: rename or remove the directory."), "{}", ran.err);
    }
    let ran = masa_with(&directory, &["doctor"]).expect(1);
    assert!(ran.out.contains("A file belongs there"), "{}", ran.out);
}

#[test]
fn every_mistake_is_named_with_its_place() {
    let directory = Directory::new();
    directory.file(
        "settings.ron",
        "Settings(\n    theme: Drak,\n    langauge: \"he\",\n    language: \"xx\",\n    export_accent: \"red\",\n    \
         export_colours: [\"Goal #000000\", \"Gaol #000000\"],\n    export_logo: \"none.png\",\n    \
         export_formats: [\"pptx\", \"docx\"],\n    backups: 100,\n    \
         keys: {\n        \"card.ad\": [\"a\"],\n        \"file.save\": [\"Spc\"],\n    },\n)\n",
    );
    let file = directory.argument("settings.ron");
    let said = masa_with(&directory, &["settings", "--check"]).expect(1).out;
    let places: Vec<&str> = said
        .lines()
        .map(|line| {
            let rest = line.strip_prefix(&file).unwrap_or_else(|| panic!("{line}"));
            rest.split_once(": ").map_or("", |(place, _)| place)
        })
        .collect();
    assert_eq!(
        places,
        [":2:12", ":3:5", ":4:15", ":5:20", ":6:38", ":7:18", ":8:30", ":9:14", ":11:9", ":12:23"],
        "{said}"
    );
    assert!(
        said.contains("There is no setting “langauge”; it does nothing. Did you mean “language”?"),
        "{said}"
    );
    let listed = masa_with(&directory, &["settings"]).expect(0);
    assert!(listed.err.contains("There are 10 mistakes in the file"), "{}", listed.err);
}

#[test]
fn commands_say_that_settings_are_not_used() {
    let directory = Directory::new();
    directory.file("small.masa.ron", SMALL);
    directory.file("settings.ron", "Settings(theme: Drak)");
    for call in [&["show", "small.masa.ron"][..], &["check", "small.masa.ron"], &["samples"]] {
        let ran = masa_with(&directory, call).expect(0);
        assert!(
            ran.err.contains("settings.ron:1:17: ") && ran.err.contains("masa settings --check"),
            "{}",
            ran.err
        );
    }
    directory.file("settings.ron", "Settings(naem: \"Dana\")");
    let ran = masa_with(&directory, &["samples"]).expect(0);
    assert!(ran.err.contains("does not know the setting naem"), "{}", ran.err);
    for call in [&["completions", "bash"][..], &["man"], &["help"]] {
        assert_eq!(masa_with(&directory, call).expect(0).err, "", "{call:?}");
    }
}

#[test]
fn an_export_names_all_settings_that_it_cannot_use() {
    let directory = Directory::new();
    directory.file("small.masa.ron", SMALL);
    directory.file(
        "settings.ron",
        "Settings(export_accent: \"red\", export_colours: [\"Gaol #000000\"], export_logo: \"none.png\")",
    );
    let ran = masa_with(&directory, &["export", "small.masa.ron", "-f", "html"]).expect(0);
    for named in ["export_accent", "Gaol #000000", "none.png"] {
        assert!(ran.err.contains(named), "{named} is not in {}", ran.err);
    }
}

#[test]
fn the_page_on_settings_lists_every_setting_with_its_default() {
    let page = fs::read_to_string(ours("docs/settings.md")).unwrap();
    let listed = masa_with(&Directory::new(), &["settings"]).expect(0).out;
    for row in &ROWS {
        let line = page.lines().find(|line| line.starts_with(&format!("| `{}` |", row.name)));
        let line = line.unwrap_or_else(|| panic!("{} is missing in docs/settings.md", row.name));
        let default = masa::format::settings::setting_text(row, &masa::format::Settings::default());
        assert!(line.contains(&format!("| `{default}` |")), "{line}");
        assert!(listed.contains(&format!("[{default}]")), "{listed}");
    }
}

#[test]
fn a_file_that_is_no_list_of_settings_is_told_as_such() {
    let directory = Directory::new();
    directory.file("settings.ron", "Settings(theme: \"open)");
    for arguments in [&["settings", "--check"][..], &["settings"]] {
        let ran = masa_with(&directory, arguments).expect(2);
        assert!(ran.err.contains("settings.ron:1:17: "), "{}", ran.err);
        assert!(!ran.err.contains("JourneyMap"), "{}", ran.err);
    }
}
