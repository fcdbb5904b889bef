//! `masa doctor`.

use std::process::{Command, Stdio};

use super::program::{Directory, Ran, SMALL, command, finish};

/// Runs the program with its own files in a directory, in a folder of it that is no repository.
fn doctor(directory: &Directory, change: impl FnOnce(&mut Command)) -> Ran {
    let mut command = command();
    command.arg("doctor").current_dir(directory.path(""));
    command.env("MASA_CONFIG_DIR", directory.path("config")).env("MASA_STATE_DIR", directory.path("state"));
    command.env("TERM", "xterm-256color").env("LANG", "C.UTF-8").env_remove("TMUX");
    command.env("GIT_CEILING_DIRECTORIES", directory.path("").parent().unwrap());
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    for name in ["VTE_VERSION", "KONSOLE_VERSION", "TERM_PROGRAM", "KITTY_WINDOW_ID"] {
        command.env_remove(name);
    }
    change(&mut command);
    finish(command, b"")
}

#[test]
fn all_is_well_where_nothing_was_done_yet_and_nothing_is_made() {
    let directory = Directory::new();
    let ran = doctor(&directory, |_| ()).expect(0);
    assert!(ran.out.ends_with("Nothing needs doing.\n"), "{}", ran.out);
    assert!(!ran.out.contains("TO DO"), "{}", ran.out);
    assert!(directory.names().is_empty());
}

#[test]
fn each_ailment_has_its_remedy() {
    let directory = Directory::new();
    std::fs::create_dir(directory.path("config")).unwrap();
    directory.file("config/settings.ron", "Settings(theme: Drak, kyes: {})");
    let said = doctor(&directory, |_| ()).expect(1).out;
    assert!(said.contains("2 mistakes\n      → “masa settings --check”"), "{said}");
    let said = doctor(&directory, |command| {
        command.env("TERM", "dumb");
    });
    assert!(said.expect(1).out.contains("TERM=dumb"));
    std::fs::remove_dir_all(directory.path("config")).unwrap();
    let said = doctor(&directory, |command| {
        command.env("TMUX", "x").env("LANG", "C");
    });
    let said = said.expect(0).out;
    assert!(said.contains("set-clipboard") && said.contains("LANG=C.UTF-8"), "a note needs no doing: {said}");
    directory.file("state", "a file in the place of the folder");
    let said = doctor(&directory, |_| ()).expect(1).out;
    assert!(said.contains("It cannot be written"), "{said}");
}

#[cfg(unix)]
#[test]
fn what_others_can_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let directory = Directory::new();
    std::fs::create_dir(directory.path("state")).unwrap();
    let list = directory.file("state/recent.ron", "[]");
    std::fs::set_permissions(&list, std::fs::Permissions::from_mode(0o644)).unwrap();
    let said = doctor(&directory, |_| ()).expect(1).out;
    assert!(said.contains("chmod -R go="), "{said}");
    std::fs::set_permissions(&list, std::fs::Permissions::from_mode(0o600)).unwrap();
    doctor(&directory, |_| ()).expect(0);
}

#[test]
fn a_repository_of_maps_without_the_driver_is_told() {
    let directory = Directory::new();
    let git = Command::new("git").args(["init", "-q"]).current_dir(directory.path("")).status();
    if !git.is_ok_and(|status| status.success()) {
        crate::support::skipped::skipped("git");
        return;
    }
    assert!(doctor(&directory, |_| ()).expect(0).out.contains("note  Git: maps of this repository"));
    directory.file("small.masa.ron", SMALL);
    let said = doctor(&directory, |_| ()).expect(1).out;
    assert!(said.contains("TO DO Git:") && said.contains("masa merge --install"), "{said}");
    let mut install = command();
    install.args(["merge", "--install", "--yes"]).current_dir(directory.path("")).stdout(Stdio::null());
    finish(install, b"").expect(0);
    let said = doctor(&directory, |_| ()).expect(0).out;
    assert!(said.contains("merged by meaning"), "{said}");
}
