//! `masa export`.

use super::program::{Directory, SMALL, amazon, masa, masa_reading, ours};

use crate::support::skipped::skipped;

const GRID: &str = "Stage,Touchpoint,Emotion (−2 to 2),Activity,Pain\r\nAwareness,Ads,-1,Sees an ad,\"'=Too many, \"\"ads\"\"\"\r\n";

#[test]
fn without_a_path_files_lie_beside_the_map_and_are_not_replaced() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    let ran = masa(&["export", &map, "-f", "csv,tsv,markdown,json"]).expect(0);
    assert_eq!(ran.out.lines().count(), 4);
    assert_eq!(directory.names(), ["small.csv", "small.json", "small.masa.ron", "small.md", "small.tsv"]);
    assert_eq!(directory.read("small.csv"), GRID);
    directory.file("small.csv", "mine");
    std::fs::remove_file(directory.path("small.tsv")).unwrap();
    masa(&["export", &map, "-f", "tsv,csv"]).expect_error("--force");
    assert_eq!(directory.read("small.csv"), "mine");
    assert!(!directory.names().contains(&"small.tsv".to_owned()), "all or nothing");
    masa(&["export", &map, "-f", "tsv,csv", "--force"]).expect(0);
    assert_eq!(directory.read("small.csv"), GRID);
}

#[test]
fn a_path_is_a_file_a_directory_or_standard_output() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    std::fs::create_dir(directory.path("out")).unwrap();
    assert_eq!(masa(&["export", &map, "-f", "csv", "-o", "-"]).expect(0).out, GRID);
    assert_eq!(masa_reading(&["export", "-", "-f", "csv"], SMALL).expect(0).out, GRID);
    masa(&["export", &map, "-f", "csv", "-o", &directory.argument("a.txt")]).expect(0);
    assert_eq!(directory.read("a.txt"), GRID);
    masa(&["export", &map, "-f", "csv,json", "-o", &directory.argument("out")]).expect(0);
    assert_eq!(directory.read("out/small.csv"), GRID);
    masa_reading(&["export", "-", "-f", "csv", "-o", &directory.argument("out")], SMALL).expect(0);
    assert_eq!(directory.read("out/map.csv"), GRID);
    masa(&["export", &map, "-f", "csv,json", "-o", "-"]).expect_error("Only one format");
    masa_reading(&["export", "-", "-f", "csv,json"], SMALL).expect_error("Only one format");
    masa(&["export", &map, "-f", "csv,json", "-o", &map, "--force"]).expect_error("Not a directory");
    masa(&["export", &map, "-f", "csv", "-o", &directory.argument("none/a.csv")]).expect_error("directory");
}

#[test]
fn an_export_never_replaces_its_own_map() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    masa(&["export", &map, "-f", "csv", "-o", &map, "--force"]).expect_error("the map itself");
    let other_way = directory.argument("./small.masa.ron");
    masa(&["export", &map, "-f", "csv", "-o", &other_way, "--force"]).expect_error("the map itself");
    assert_eq!(directory.read("small.masa.ron"), SMALL);
}

#[test]
fn options_shape_the_table() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    let csv = |more: &[&str]| {
        let mut arguments = vec!["export", &map, "-f", "csv", "-o", "-"];
        arguments.extend(more);
        masa(&arguments).expect(0).out
    };
    assert_eq!(
        csv(&["--orient", "across"]),
        "Stage,Awareness\r\nTouchpoint,Ads\r\nEmotion (−2 to 2),-1\r\nActivity,Sees an ad\r\nPain,\"'=Too many, \"\"ads\"\"\"\r\n"
    );
    assert_eq!(
        csv(&["--lanes", "Activity", "--lang", "he"]),
        "שלב,נקודת מגע,רגש (−2 עד 2),פעילות\r\nAwareness,Ads,-1,Sees an ad\r\n"
    );
    assert!(
        csv(&["--lanes", "pain,act"]).starts_with("Stage,Touchpoint,Emotion (−2 to 2),Pain,Activity\r\n")
    );
    assert!(csv(&["--raw"]).ends_with(",\"=Too many, \"\"ads\"\"\"\r\n"));
    assert!(csv(&["--bom"]).starts_with("\u{feff}Stage"));
    assert!(csv(&["--persona", "Noa", "--stage", "aware"]).ends_with(&GRID[GRID.find("\r\n").unwrap()..]));
    let cards = csv(&["--rows", "cards"]);
    assert!(cards.starts_with("id,stage,touchpoint,lane,order,text,personas,severity,"), "{cards}");
    assert!(cards.contains("\r\nc-2,Awareness,Ads,Pain,2,\"'=Too many, \"\"ads\"\"\",Noa,"), "{cards}");
    let out = directory.argument("");
    let ran = masa(&["export", &map, "-f", "json,csv", "-o", &out, "--stage", "aware"]).expect(0);
    assert!(ran.err.contains("json always holds the whole map"), "{}", ran.err);
}

#[test]
fn an_option_that_no_format_takes_is_refused() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    for (format, option, works_with) in [
        ("csv", &["--paper", "a4"][..], "It works with "),
        ("json", &["--stage", "aware"], "markdown"),
        ("mermaid", &["--lanes", "pain"], "csv"),
        ("html", &["--bom"], "csv, tsv."),
        ("csv,tsv", &["--deck"], "markdown."),
        ("markdown", &["--scale", "2"], "It works with "),
    ] {
        let mut arguments = vec!["export", &map, "-f", format];
        arguments.extend(option);
        let ran = masa(&arguments).expect(2);
        assert!(
            ran.err.contains("does not apply to")
                && ran.err.contains(option[0])
                && ran.err.contains(works_with),
            "{}",
            ran.err
        );
        assert_eq!(directory.names(), ["small.masa.ron"]);
    }
    // One of several formats is enough.
    let out = directory.argument("");
    masa(&["export", &map, "-f", "csv,html", "--theme", "dark", "-o", &out]).expect(0);
}

#[test]
fn the_ending_of_another_format_is_refused() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    for (format, name, right) in [
        ("csv", "x.md", "x.csv"),
        ("markdown", "x.docx", "x.md"),
        ("html", "x.jpg", "x.html"),
        #[cfg(feature = "png")]
        ("png", "x.jpg", "x.png"),
        #[cfg(feature = "pdf")]
        ("pdf", "x.txt", "x.pdf"),
    ] {
        let ran = masa(&["export", &map, "-f", format, "-o", &directory.argument(name)]).expect(2);
        assert!(ran.err.contains(right), "{}", ran.err);
    }
    for (format, name) in [("html", "x.htm"), ("csv", "x.txt"), ("markdown", "x"), ("decisions", "x.md")] {
        masa(&["export", &map, "-f", format, "-o", &directory.argument(name)]).expect(0);
    }
    assert_eq!(directory.names(), ["small.masa.ron", "x", "x.htm", "x.md", "x.txt"]);
}

#[test]
fn prompts_leave_in_json_only() {
    let directory = Directory::new();
    let mut maps = vec![directory.file("small.masa.ron", SMALL), amazon()];
    maps.push(ours("assets/templates/purchase.en.masa.ron"));
    for map in maps {
        let prompts: Vec<String> = std::fs::read_to_string(&map)
            .unwrap()
            .split("prompt: \"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect();
        assert!(!prompts.is_empty());
        for format in ["csv", "tsv", "markdown", "html", "mermaid"] {
            let out = masa(&["export", &map, "-f", format, "-o", "-"]).expect(0).out;
            assert!(prompts.iter().all(|prompt| !out.contains(prompt)), "{format}");
        }
        let whole = masa(&["export", &map, "-f", "json", "-o", "-"]).expect(0).out;
        assert!(prompts.iter().all(|prompt| whole.contains(prompt)), "the whole map, for scripts");
    }
}

#[test]
fn the_same_map_gives_the_same_bytes() {
    for format in ["csv", "tsv", "markdown", "html", "mermaid", "json"] {
        let export = || masa(&["export", &amazon(), "-f", format, "-o", "-"]).expect(0).out;
        assert_eq!(export(), export(), "{format}");
    }
}

#[test]
fn several_formats_lie_in_a_directory_under_a_safe_name() {
    let directory = Directory::new();
    let map = directory.file("a\u{202e}b:c.masa.ron", SMALL);
    std::fs::create_dir(directory.path("out")).unwrap();
    let out = directory.argument("out");
    masa(&["export", &map, "-f", "html,mermaid,json", "-o", &out]).expect(0);
    let mut names: Vec<String> = std::fs::read_dir(&out)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["a b c.html", "a b c.json", "a b c.mmd"]);
}

#[test]
fn options_choose_theme_paper_embedding_and_deck() {
    let written = |format: &str, more: &[&str]| {
        let map = amazon();
        let mut arguments = vec!["export", &map, "-f", format, "-o", "-"];
        arguments.extend(more);
        masa(&arguments).expect(0).out
    };
    assert!(written("html", &[]).contains("prefers-color-scheme"));
    assert!(!written("html", &["--theme", "dark"]).contains("prefers-color-scheme"));
    assert!(written("html", &["--paper", "letter"]).contains("size: letter landscape"));
    assert!(!written("html", &[]).contains("masa-map-1:"));
    assert!(written("html", &["--embed"]).contains("<template id=\"masa-map\">masa-map-1:"));
    let deck = written("markdown", &["--deck"]);
    assert!(deck.starts_with("---\noptions:\n") && deck.matches("\n---\n").count() > 5, "{deck}");
    let map = amazon();
    masa(&["export", &map, "-f", "html", "-o", "-", "--scale", "5"]).expect_error("--scale");
    masa(&["export", &map, "-f", "html", "-o", "-", "--lanes", "nowhere"]).expect_error("no lane called");
}

#[test]
fn export_uses_colours_and_logo_of_the_settings_and_reports_invalid_ones() {
    let settings = Directory::new();
    let map = amazon();
    let export = || {
        let output = super::program::command()
            .args(["export", &map, "-f", "html", "-o", "-"])
            .env("MASA_CONFIG_DIR", settings.path(""))
            .env("MASA_STATE_DIR", settings.path(""))
            .output()
            .unwrap();
        assert!(output.status.success());
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    settings.file("settings.ron", "Settings(export_accent: \"#123456\", export_colours: [\"Goal #654321\"])");
    let (page, said) = export();
    assert!(page.contains("--accent: #123456;") && page.contains("--Goal-bar: #654321;"), "{said}");
    settings.file("settings.ron", "Settings(export_logo: \"logo.png\")");
    settings.file("logo.png", "no picture");
    let (page, said) = export();
    assert!(said.contains("no PNG picture") && !page.contains("data:image/png"), "{said}");
}

/// Exports the map to HTML; returns the map embedded there as an own file, and the message.
fn carried(directory: &Directory, more: &[&str]) -> (masa::model::Map, String) {
    let map = amazon();
    let page = directory.argument("page.html");
    let mut arguments = vec!["export", &map, "-f", "html", "-o", &page, "--force"];
    arguments.extend(more);
    let said = masa(&arguments).expect(0).out;
    let inside = directory.argument("inside.masa.ron");
    masa(&["import", &page, "-o", &inside, "--force"]).expect(0);
    (masa::format::read_map(directory.read("inside.masa.ron").as_bytes(), "").unwrap().map, said)
}

#[test]
fn embedding_a_part_includes_only_that_part_and_what_it_refers_to() {
    let directory = Directory::new();
    let whole = masa::format::read_map(&std::fs::read(amazon()).unwrap(), "").unwrap().map;
    let stage = whole.stage_ids()[1];
    let name = whole.stage(stage).unwrap().name.clone();
    let (part, said) = carried(&directory, &["--embed", "--stage", &name]);
    assert!(said.contains("carries a map of this part: 1 stage, "), "{said}");
    assert_eq!(part.stage_ids(), [stage]);
    assert_eq!(part.touchpoints_of(stage), whole.touchpoints_of(stage));
    let text = masa::format::map_text(&part);
    for (id, card) in whole.cards() {
        let home = whole.stage_of(card.place.home) == Some(stage);
        let shown = whole.lane(card.place.lane).is_some_and(|lane| !lane.hidden);
        assert_eq!(part.card(id).is_some(), home && shown, "{}", card.text);
        assert!(home || !text.contains(&format!("{:?}", card.text)), "{}", card.text);
    }
    for id in part.persona_ids() {
        assert!(text.matches(&id.to_string()).count() > 1, "{id} is referred to by nothing");
    }
    assert!(masa::format::read_map(text.as_bytes(), "").is_ok());
    let persona = whole.persona_ids()[0];
    let named = whole.persona(persona).unwrap().name.clone();
    let (part, _) = carried(&directory, &["--embed", "--persona", &named, "--lanes", "pain"]);
    assert!(part.cards().count() > 0 && part.lane_ids().len() < whole.lane_ids().len());
    for (_, card) in part.cards() {
        let personas = &card.facets().personas;
        assert!(personas.is_empty() || personas.contains(&persona), "{}", card.text);
    }
    // The whole map, if requested or if everything is selected. The argument after `--embed` is not
    // its value.
    let (all, said) = carried(&directory, &["--stage", &name, "--embed=whole"]);
    assert!(all == whole && said.contains("carries the whole map"), "{said}");
    assert_eq!(carried(&directory, &["--embed", "--theme", "dark"]).0, whole);
    let map = amazon();
    masa(&["export", "-f", "html", "-o", "-", "--embed", &map]).expect(0);
    masa(&["export", "-f", "html", "-o", "-", "--embed=half", &map]).expect_error("half");
}

#[cfg(unix)]
#[test]
fn exceeding_the_file_size_limit_is_reported_and_changes_no_file() {
    let directory = Directory::new();
    let map = directory.file("map.masa.ron", std::fs::read(amazon()).unwrap());
    directory.file("map.mmd", "former");
    let limited = |arguments: &str| {
        let script = format!("ulimit -f 8; exec \"$0\" {arguments}");
        let mut shell = std::process::Command::new("sh");
        super::program::without_surroundings(&mut shell);
        let output = shell
            .args(["-c", &script, super::program::PROGRAM, &map])
            .env("MASA_STATE_DIR", directory.path("state"))
            .env("MASA_CONFIG_DIR", directory.path("state"))
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (status, said) = limited("export \"$1\" -f mermaid,html --force");
    assert!(
        status == Some(2) && said.contains("map.html: This is more than the system"),
        "{status:?} {said}"
    );
    assert!(said.ends_with("None of the 2 files was written.\n"), "{said}");
    assert_eq!(
        (directory.read("map.mmd").as_str(), directory.names()),
        ("former", vec!["map.masa.ron".to_owned(), "map.mmd".to_owned()])
    );
    std::fs::write(directory.path("map.masa.ron"), format!("{}// why", directory.read("map.masa.ron")))
        .unwrap();
    let before = directory.read("map.masa.ron");
    let (status, said) = limited("fmt \"$1\"");
    assert!(status == Some(2) && said.contains("ulimit"), "{status:?} {said}");
    assert_eq!(directory.read("map.masa.ron"), before);
    let names = directory.names();
    assert!(names.iter().all(|name| !name.ends_with(".tmp")), "{names:?}");
}

#[cfg(unix)]
#[test]
fn exports_of_a_private_map_are_private_unless_they_are_to_be_public() {
    use std::os::unix::fs::PermissionsExt;
    let directory = Directory::new();
    let map = directory.file("map.masa.ron", SMALL);
    let mode = |name: &str| std::fs::metadata(directory.path(name)).unwrap().permissions().mode() & 0o777;
    let usual = mode("map.masa.ron");
    std::fs::set_permissions(&map, std::fs::Permissions::from_mode(0o600)).unwrap();
    masa(&["export", &map, "-f", "csv,json"]).expect(0);
    assert_eq!((mode("map.csv"), mode("map.json")), (0o600, 0o600));
    masa(&["export", &map, "-f", "html", "--public"]).expect(0);
    assert_eq!(mode("map.html"), usual);
    // Also when files are overwritten.
    let open = |name: &str| {
        std::fs::set_permissions(directory.path(name), std::fs::Permissions::from_mode(0o644)).unwrap();
    };
    ["map.csv", "map.json", "map.html"].iter().for_each(|name| open(name));
    masa(&["export", &map, "-f", "csv,json", "--force"]).expect(0);
    masa(&["export", &map, "-f", "html", "--force", "--public"]).expect(0);
    assert_eq!(["map.csv", "map.json", "map.html"].map(mode), [0o600, 0o600, 0o644]);
}

#[test]
fn embed_takes_an_optional_value_and_never_the_file_as_its_value() {
    let directory = Directory::new();
    let map = directory.file("map.masa.ron", std::fs::read(amazon()).unwrap());
    let carried = |arguments: &[&str]| {
        let whole: Vec<&str> =
            ["export"].iter().chain(arguments).chain(&["-f", "svg", "--force"]).copied().collect();
        masa(&whole).expect(0).out.contains("whole map")
    };
    let part = ["--stage", "מודעות"];
    assert!(carried(&[&map, part[0], part[1], "--embed", "whole"]));
    assert!(carried(&[&map, part[0], part[1], "--embed=whole"]));
    assert!(!carried(&[&map, part[0], part[1], "--embed", "part"]));
    assert!(!carried(&["--embed", &map, part[0], part[1]]));
    assert!(carried(&["--embed", "whole", &map, part[0], part[1]]));
}

#[test]
fn what_no_font_has_is_named_with_its_card() {
    let directory = Directory::new();
    // A character that is not assigned: no font has it.
    let map = directory.file("small.masa.ron", SMALL.replace("Sees an ad", "Sees \u{378}"));
    let fonts = directory.argument("");
    for format in ["png", "svg", "pdf"] {
        let ran = masa(&["export", &map, "-f", format, "--fonts", &fonts]).expect(0);
        assert!(
            ran.err.contains("card “Sees \u{378}”: no font on this computer has a character"),
            "{}",
            ran.err
        );
    }
    // What is not drawn needs no font.
    assert_eq!(masa(&["export", &map, "-f", "csv,json,pptx", "--fonts", &fonts]).expect(0).err, "");
    let ran = masa(&["check", &map]).expect(0);
    assert!(ran.err.contains("small.masa.ron: card “Sees \u{378}”: no font"), "{}", ran.err);
    let plain = directory.file("plain.masa.ron", SMALL);
    assert_eq!(masa(&["check", &plain]).expect(0).err, "");
}

#[test]
fn fonts_of_the_computer_draw_what_ours_cannot_and_it_is_said_which() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL.replace("Sees an ad", "ค้นหา"));
    let write = || {
        let ran = masa(&["export", &map, "-f", "pdf,svg", "--force"]).expect(0);
        (ran.err, directory.read("small.svg"))
    };
    let (said, svg) = write();
    if said.contains("no font") {
        skipped("a font with Thai letters");
        return;
    }
    assert!(said.starts_with("Thai: drawn with "), "{said}");
    assert_eq!(write(), (said, svg), "the same fonts give the same file");
}
