//! `masa new`.

use super::program::{Directory, SMALL, amazon, command, finish, masa, masa_reading};

#[test]
fn every_template_makes_a_canonical_file_in_every_language() {
    let directory = Directory::new();
    for name in ["purchase", "loop", "blueprint", "blank"] {
        for language in ["en", "he", "ar", "el"] {
            let file = directory.argument(&format!("{name}.{language}.masa.ron"));
            let ran = masa(&["new", &file, "--template", name, "--lang", language]).expect(0);
            assert!(ran.out.contains(&file), "{}", ran.out);
            masa(&["fmt", "--check", &file]).expect(0);
            masa(&["check", &file]).expect(0);
            let made = directory.read(&format!("{name}.{language}.masa.ron"));
            assert!(made.contains(&format!("language: \"{language}\"")), "{made}");
        }
    }
}

#[test]
fn without_a_template_it_is_the_purchase_in_the_systems_language() {
    let directory = Directory::new();
    for (locale, language) in [("he_IL.UTF-8", "he"), ("de_DE.UTF-8", "en")] {
        let name = format!("{language}.masa.ron");
        let mut command = command();
        command.env("LC_ALL", locale).args(["new", &directory.argument(&name)]);
        finish(command, b"").expect(0);
        let made = directory.read(&name);
        assert!(made.contains(&format!("language: \"{language}\"")), "{made}");
        assert_eq!(made.matches("        Stage(\n").count(), 5);
    }
    let mut command = command();
    command.env("LANG", "ar").env("LC_MESSAGES", "el_GR").args(["new", "-", "--template", "loop"]);
    assert!(finish(command, b"").expect(0).out.contains("language: \"el\""), "LC_MESSAGES stands above LANG");
}

#[test]
fn an_existing_file_is_never_replaced() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", "mine");
    masa(&["new", &file]).expect_error("File already exists.");
    assert_eq!(directory.read("map.masa.ron"), "mine");
    masa(&["new", &directory.argument("none/map.masa.ron")]).expect_error("directory");
    masa(&["new", &directory.argument("x"), "--template", "nothing"])
        .expect_error("blank, blueprint, loop, purchase");
    assert_eq!(directory.names(), ["map.masa.ron"]);
}

#[test]
fn a_map_never_gets_the_ending_of_another_format() {
    let directory = Directory::new();
    for ending in ["csv", "xlsx", "md"] {
        let file = directory.argument(&format!("map.{ending}"));
        masa(&["new", &file])
            .expect_error(&format!("{file}: This is the ending of another format. Name the map "));
    }
    assert!(directory.names().is_empty());
    masa(&["new", &directory.argument("map")]).expect(0);
}

#[test]
fn a_future_map_copies_the_map_without_votes_and_actual_figures() {
    let directory = Directory::new();
    let file = directory.argument("future.masa.ron");
    masa(&["new", &file, "--future-of", &amazon()]).expect(0);
    let made = directory.read("future.masa.ron");
    assert!(made.contains("state: Future") && made.contains("future_of: "), "{made}");
    for gone in ["votes: {", "actual: ", "Ballot("] {
        assert!(!made.contains(gone), "{gone}");
    }
    for kept in ["target: 65", "severity: 2", "owner: \"דנה\"", "answers: ["] {
        assert!(made.contains(kept), "{kept}");
    }
    let present = std::fs::read_to_string(amazon()).unwrap();
    assert_eq!(made.matches("Card(").count(), present.matches("Card(").count());
    masa(&["check", &file]).expect(0);
    masa(&["fmt", "--check", &file]).expect(0);
}

#[test]
fn a_present_map_that_lies_beside_is_named_by_its_bare_name() {
    let directory = Directory::new();
    let present = directory.file("shop.masa.ron", SMALL);
    masa(&["new", &directory.argument("future.masa.ron"), "--future-of", &present]).expect(0);
    assert!(directory.read("future.masa.ron").contains("future_of: \"shop.masa.ron\""));
    let from_stream = masa_reading(&["new", "-", "--future-of", "-"], SMALL).expect(0).out;
    assert!(from_stream.contains("state: Future") && !from_stream.contains("future_of"), "{from_stream}");
}
