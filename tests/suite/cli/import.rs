//! `masa import`.

use super::program::{Directory, SMALL, masa, masa_reading};

const TABLE: &str =
    "Stage,Touchpoint,Activity,Emotion,Severity\nBuy,Till,pays,4,\nBuy,Box,\"opens\nkeeps\",5,9\n";

#[test]
fn a_dry_run_tells_everything_and_writes_nothing() {
    let directory = Directory::new();
    let file = directory.file("survey.csv", TABLE);
    let ran = masa(&["import", &file, "--dry-run"]).expect(1);
    assert_eq!(
        ran.out,
        "Recognised: a table, stages down; language en.\n\
         Buy: Till, Box (3 cards)\n\
         Unplaced (1 card)\n\
         2 stages, 2 touchpoints, 4 cards, 0 personas.\n\
         Emotions from 1 to 5 were scaled to −2 to 2.\n\
         1 item could not be placed; it is in the stage “Unplaced”:\n\
         “9”, row 3, column 5: Severity cannot have this value.\n"
    );
    assert_eq!(directory.names(), ["survey.csv"]);
    let placed = directory.file("placed.csv", "Stage,Activity\nBuy,pays\n");
    masa(&["import", &placed, "--dry-run"]).expect(0);
}

#[test]
fn import_writes_beside_the_source_and_overwrites_only_with_force() {
    let directory = Directory::new();
    let file = directory.file("survey.csv", TABLE);
    // What was left over is listed, and the map is written.
    let ran = masa(&["import", &file]).expect(1);
    assert!(ran.out.contains("“9”, row 3, column 5: Severity cannot have this value.\n"), "{}", ran.out);
    assert!(
        ran.out.ends_with(&format!(
            "Created {0}. Open it with “masa {1}”.\n",
            directory.argument("survey.masa.ron"),
            masa::text::shell_word(directory.path("survey.masa.ron").as_os_str())
        )),
        "{}",
        ran.out
    );
    let made = directory.read("survey.masa.ron");
    assert!(made.contains("title: \"survey\"") && made.contains("\"keeps\""), "{made}");
    masa(&["fmt", "--check", &directory.argument("survey.masa.ron")]).expect(0);
    masa(&["import", &file]).expect_error("already");
    masa(&["import", &file, "--force"]).expect(1);
    let other = directory.argument("other.masa.ron");
    masa(&["import", &file, "-o", &other, "--lang", "he"]).expect(1);
    assert!(directory.read("other.masa.ron").contains("language: \"he\""));
}

#[test]
fn streams_in_and_out() {
    let outline = "Buy\n  Till\n    pays\n    Pain: slow\n";
    let ran = masa_reading(&["import", "-", "-f", "outline"], outline).expect(0);
    let read = masa_reading(&["export", "-", "-f", "csv"], &ran.out).expect(0);
    assert_eq!(read.out, "Stage,Touchpoint,Activity,Pain\r\nBuy,Till,pays,slow\r\n");
    assert!(ran.err.contains("1 stage, 1 touchpoint, 2 cards"), "{}", ran.err);
}

#[test]
fn what_was_exported_is_the_same_map_again() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    let json = directory.argument("small.json");
    masa(&["export", &map, "-f", "json", "-o", &json]).expect(0);
    let again = directory.argument("again.masa.ron");
    masa(&["import", &json, "-o", &again]).expect(0);
    masa(&["diff", &map, &again]).expect(0);
}

#[test]
fn import_refuses_files_that_contain_no_journey() {
    let directory = Directory::new();
    let notes = directory.file("notes.txt", "nothing\nto see\n");
    masa(&["import", &notes]).expect_error("No journey was recognised");
    let page = directory.file("page.html", "<html></html>");
    masa(&["import", &page]).expect_error("no map inside this html");
    masa(&["import", &directory.argument("absent.csv")]).expect(2);
    let table = directory.file("survey.csv", TABLE);
    masa(&[table.as_str()]).expect_error("masa import");
    assert_eq!(directory.names(), ["notes.txt", "page.html", "survey.csv"]);
}

#[cfg(unix)]
#[test]
fn a_map_made_of_a_private_file_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let directory = Directory::new();
    let set = |name: &str, mode: u32| {
        std::fs::set_permissions(directory.path(name), std::fs::Permissions::from_mode(mode)).unwrap();
    };
    let mode = |name: &str| std::fs::metadata(directory.path(name)).unwrap().permissions().mode() & 0o777;
    let map = directory.file("shop.masa.ron", SMALL);
    let usual = mode("shop.masa.ron");
    for format in ["json", "html", "csv"] {
        let embed: &[&str] = if format == "html" { &["--embed"] } else { &[] };
        masa(&[&["export", &map, "-f", format], embed].concat()).expect(0);
        let (file, made) = (format!("shop.{format}"), directory.argument("made.masa.ron"));
        masa(&["import", &directory.argument(&file), "-o", &made, "--force"]).expect(0);
        assert_eq!(mode("made.masa.ron"), usual);
        set(&file, 0o600);
        // Both for an overwritten and for a new file.
        masa(&["import", &directory.argument(&file), "-o", &made, "--force"]).expect(0);
        assert_eq!(mode("made.masa.ron"), 0o600, "{format}");
        std::fs::remove_file(directory.path("made.masa.ron")).unwrap();
        masa(&["import", &directory.argument(&file), "-o", &made]).expect(0);
        assert_eq!(mode("made.masa.ron"), 0o600, "{format}");
        std::fs::remove_file(directory.path("made.masa.ron")).unwrap();
    }
}

#[test]
fn onto_a_map_a_table_of_figures_sets_them_and_other_tables_are_added() {
    let directory = Directory::new();
    let sample = masa::format::sample("amazon", "en").unwrap().map();
    let map = directory.file("shop.masa.ron", masa::format::map_text(&sample));
    let metrics = directory.file("metrics.csv", "Metric,Actual\nNPS,55\nCart abandonment,64\n");
    let ran = masa(&["import", &metrics, "--onto", &map, "--dry-run"]).expect(0);
    assert_eq!(ran.out, format!("{map}: 2 metrics would be set, 0 cards would be added.\n"));
    assert!(directory.read("shop.masa.ron").contains("actual: 51,"));
    masa(&["import", &metrics, "--onto", &map]).expect(0);
    let changed = directory.read("shop.masa.ron");
    assert!(
        changed.contains("actual: 55, target: 60") && changed.contains("actual: 64, target: 60"),
        "{changed}"
    );
    masa(&["fmt", "--check", &map]).expect(0);
    // The same figures again change nothing, so the file is not written, and keeps its comment.
    let noted = format!("// checked by hand\n{changed}");
    directory.file("shop.masa.ron", &noted);
    masa(&["import", &metrics, "--onto", &map]).expect(0);
    assert_eq!(directory.read("shop.masa.ron"), noted);
    directory.file("shop.masa.ron", &changed);
    let more =
        directory.file("more.csv", "Stage,Touchpoint,Pain point\nLoyalty,Loyalty programme,too many cards\n");
    let ran = masa(&["import", &more, "--onto", &map]).expect(0);
    assert_eq!(ran.out, format!("{map}: 0 metrics set, 1 card added.\n"));
    assert_eq!(directory.read("shop.masa.ron").matches("too many cards").count(), 1);
    // What a whole map brings besides its journey stays behind, which is said.
    let json = directory.argument("shop.json");
    masa(&["export", &map, "-f", "json", "-o", &json]).expect(0);
    let ran = masa(&["import", &json, "--onto", &map, "--dry-run"]).expect(0);
    assert!(ran.out.contains("Not taken over: agenda, "), "{}", ran.out);
    masa(&["import", &more, "--onto", &directory.argument("absent.masa.ron")]).expect(2);
    masa(&["import", &more, "--onto", &map, "-o", &map]).expect(2);
}

const WIKI: &str = "# Repairs\n\n```mermaid\njourney\n  title A chair\n  section Bring\n    Carry: 2: Guest\n```\n\n\
    ## Lamps\n\n```mermaid\njourney\n  title A lamp\n  section Mend\n    Solder: 5: Mender\n```\n";

#[test]
fn of_several_journeys_the_first_is_read_and_all_of_them_if_asked() {
    let directory = Directory::new();
    let file = directory.file("wiki.md", WIKI);
    let ran = masa(&["import", &file, "--dry-run"]).expect(1);
    assert!(
        ran.out.contains("“Repairs”, line 1: It belongs to no stage.")
            && ran.out.ends_with(
                "“A lamp”, line 12, is another journey and was not read.\n“--all” makes a map of each.\n"
            ),
        "{}",
        ran.out
    );
    masa(&["import", &file]).expect(1);
    assert!(directory.read("wiki.masa.ron").contains("title: \"A chair\""));
    // The heading “Repairs” and the second title are left over.
    let ran = masa(&["import", &file, "--all"]).expect(1);
    assert!(ran.out.contains("wiki-1.masa.ron") && ran.out.contains("wiki-2.masa.ron"), "{}", ran.out);
    assert!(directory.read("wiki-2.masa.ron").contains("title: \"A lamp\""));
    masa(&["import", &file, "--all"]).expect_error("already");
    masa(&["import", &file, "--all", "--force"]).expect(1);
    let named = directory.argument("shop.masa.ron");
    masa(&["import", &file, "--all", "-o", &named]).expect(1);
    assert!(directory.read("shop-1.masa.ron").contains("Carry"));
    masa(&["import", &file, "--all", "-o", "-"]).expect_error("--all");
    let single = directory.file("one.mmd", "journey\n  title One\n  section A\n    B: 3: C\n");
    masa(&["import", &single, "--all"]).expect(0);
    assert!(directory.read("one.masa.ron").contains("title: \"One\""));
}

#[test]
fn a_document_without_a_journey_is_refused_and_can_be_read_as_an_outline() {
    let directory = Directory::new();
    let file = directory.file("README.md", "# tool\n\n## Features\n\n- fast\n\n## Install\n\n- run it\n");
    masa(&["import", &file]).expect_error("There is no journey in this document");
    masa(&["import", &file, "-f", "outline"]).expect(0);
    let page = directory.file(
        "page.html",
        "<html><p>Kiln</p><pre class=\"mermaid\">\njourney\n  title Kiln\n  A: 3: B\n</pre></html>",
    );
    masa(&["import", &page]).expect(0);
    assert!(directory.read("page.masa.ron").contains("title: \"Kiln\""));
}

#[test]
fn unknown_heads_are_refused_with_what_to_type_and_read_with_it() {
    let directory = Directory::new();
    let file = directory.file("jornada.csv", "Etapa,Ponto,Dor\nComprar,Caixa,fila\n");
    masa(&["import", &file]).expect_error("--map Etapa=stage,Ponto=touchpoint,Dor=lane");
    masa(&["import", &file, "--map", "Etapa=nonsense"]).expect_error("stage, touchpoint, activity, pain");
    let ran =
        masa(&["import", &file, "--map", "Etapa=stage,Dor=pain", "--map", "Ponto=touchpoint", "--dry-run"])
            .expect(0);
    assert_eq!(
        ran.out,
        "Recognised: a table, stages down; language en.\nComprar: Caixa (1 card)\n1 stage, 1 touchpoint, 1 card, 0 personas.\n"
    );
    assert_eq!(directory.names(), ["jornada.csv"]);
}

#[test]
fn notes_go_to_the_inbox_of_a_map() {
    let directory = Directory::new();
    let map = directory.file("shop.masa.ron", SMALL);
    let notes = directory.file("notes.txt", "- the queue is long\n2. no sign\n\n");
    let ran = masa(&["import", "--onto", &map, "--inbox", &notes, "--dry-run"]).expect(0);
    assert_eq!(
        (ran.out, directory.read("shop.masa.ron")),
        (format!("{map}: 2 notes would be added to the inbox.\n"), SMALL.to_owned())
    );
    masa(&["import", "--onto", &map, "--inbox", &notes]).expect(0);
    let made = directory.read("shop.masa.ron");
    assert!(made.contains("\"the queue is long\"") && made.matches("inbox: true").count() == 2, "{made}");
    masa(&["fmt", "--check", &map]).expect(0);
    masa(&["import", &notes, "--inbox"]).expect(2);
}

#[test]
fn a_folder_is_made_and_a_map_gets_a_name_of_its_own() {
    let directory = Directory::new();
    let table = directory.file("survey.csv", "Stage,Activity\nBuy,pays\n");
    masa(&["import", &table, "-o", &format!("{}/", directory.argument("made/here"))]).expect(0);
    assert!(directory.path("made/here/survey.masa.ron").is_file());
    let map = directory.file("small.masa.ron", SMALL);
    masa(&["import", &map]).expect(0);
    assert!(directory.path("small-copy.masa.ron").is_file(), "{:?}", directory.names());
}
