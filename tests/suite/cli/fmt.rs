//! `masa fmt`.

use std::fs;

use super::program::{Directory, SMALL, masa, masa_reading, ours};

#[test]
fn a_file_becomes_canonical_once_and_for_all() {
    let directory = Directory::new();
    let squeezed: String = SMALL.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let map = directory.file("map.masa.ron", &squeezed);
    let ran = masa(&["fmt", "--check", &map]).expect(1);
    assert!(ran.out.contains(&map), "{}", ran.out);
    assert_eq!(directory.read("map.masa.ron"), squeezed, "--check writes nothing");
    masa(&["fmt", &map]).expect(0);
    let canonical = directory.read("map.masa.ron");
    assert_eq!(canonical, SMALL);
    let before = fs::metadata(directory.path("map.masa.ron")).unwrap().modified().unwrap();
    masa(&["fmt", &map]).expect(0);
    masa(&["fmt", "--check", &map]).expect(0);
    let after = fs::metadata(directory.path("map.masa.ron")).unwrap().modified().unwrap();
    assert_eq!(before, after, "what is canonical is not written again");
    assert_eq!(directory.names(), ["map.masa.ron"], "nothing is left behind");
}

#[test]
fn the_samples_are_canonical() {
    for sample in masa::format::samples() {
        let file = ours(&format!("sample_maps/{}.{}.masa.ron", sample.name, sample.language));
        masa(&["fmt", "--check", &file]).expect(0);
    }
}

#[test]
fn comments_go_which_is_said_and_nothing_is_left_beside_the_file() {
    let directory = Directory::new();
    let commented = SMALL.replace("    lanes: [", "    // what we look at\n    lanes: [");
    let map = directory.file("map.masa.ron", &commented);
    masa(&["fmt", "--keep", &map]).expect_error("Left as it is, for its comment would go");
    masa_reading(&["fmt", "--keep", "-"], &commented).expect_error("Left as it is, for its comment would go");
    assert_eq!(directory.read("map.masa.ron"), commented);
    let ran = masa(&["fmt", &map]).expect(0);
    assert!(ran.err.contains("1 comment goes"), "{}", ran.err);
    assert_eq!(directory.read("map.masa.ron"), SMALL);
    assert_eq!(directory.names(), ["map.masa.ron"]);
    let ran = masa_reading(&["fmt", "-"], &commented).expect(0);
    assert!(ran.err.contains("1 comment goes"), "{}", ran.err);
    assert_eq!(ran.out, SMALL);
}

#[test]
fn standard_input_goes_to_standard_output() {
    let squeezed: String = SMALL.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    assert_eq!(masa_reading(&["fmt", "-"], &squeezed).expect(0).out, SMALL);
    let ran = masa_reading(&["fmt", "--check", "-"], &squeezed).expect(1);
    assert!(ran.out.starts_with("-: Not in canonical form."), "{}", ran.out);
    masa_reading(&["fmt", "--check", "-"], SMALL).expect(0);
    masa_reading(&["fmt", "-"], "nonsense").expect_error("-: Not a Masa map.");
}

#[test]
fn a_file_of_a_newer_program_is_left_alone() {
    let directory = Directory::new();
    let newer = SMALL.replace("schema: 1,", "schema: 9, min_reader: 9,");
    let map = directory.file("map.masa.ron", &newer);
    masa(&["fmt", &map]).expect_error("newer version");
    masa_reading(&["fmt", "-"], &newer).expect_error("newer version");
    assert_eq!(directory.read("map.masa.ron"), newer);
}

#[test]
fn one_bad_file_does_not_keep_the_others() {
    let directory = Directory::new();
    let broken = directory.file("broken.masa.ron", "nonsense");
    let map = directory.file("map.masa.ron", format!("{SMALL}\n\n"));
    masa(&["fmt", &broken, &map]).expect(2);
    assert_eq!(directory.read("map.masa.ron"), SMALL);
    assert_eq!(directory.read("broken.masa.ron"), "nonsense");
}
