//! What an ordinary user meets: if the tests run as administrator, the program is run as another
//! user.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use masa::format::map_text;

use super::permissions::titled;
use crate::support::directory::Directory;
use crate::support::skipped::skipped;

/// The user id of `nobody`, which no other account uses.
const USER: u32 = 65534;

/// A directory that the user can access, with the program, a folder for maps and the user's own
/// state.
struct Desk(Directory);

impl Desk {
    /// `None`, and a report why, if this machine has no such place.
    fn new() -> Option<Desk> {
        let places = [Directory::new(), Directory::under(&std::env::temp_dir())];
        places.into_iter().find_map(Desk::at).or_else(|| {
            skipped("an administrator, setpriv, and a directory of tests that every user can reach");
            None
        })
    }

    fn at(directory: Directory) -> Option<Desk> {
        let desk = Desk(directory);
        set_mode(desk.0.path(), 0o755);
        let program = desk.0.file("masa");
        let built = Path::new(env!("CARGO_BIN_EXE_masa"));
        fs::hard_link(built, &program).or_else(|_| fs::copy(built, &program).map(|_| ())).ok()?;
        fs::create_dir(desk.maps()).ok()?;
        fs::create_dir(desk.0.file("state")).ok()?;
        chown(desk.0.file("state"), Some(USER), None).ok()?;
        // Messages are not compared, because they may be in another language. Starting the program
        // is not enough either: it is looked up before the administrator's rights are dropped.
        let reaches = desk.as_user("test").arg("-r").arg(&program).status();
        reaches.is_ok_and(|status| status.success()).then_some(desk)
    }

    /// A command that runs as the user.
    fn as_user(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new("setpriv");
        command.args(["--reuid", &USER.to_string(), "--clear-groups"]).arg(program);
        command.current_dir("/").stderr(Stdio::piped());
        command
    }

    fn maps(&self) -> PathBuf {
        self.0.file("maps")
    }

    fn map(&self) -> PathBuf {
        self.maps().join("map.masa.ron")
    }

    /// Runs the program as the user.
    fn call(&self, arguments: &[&str]) -> Option<Output> {
        self.as_user(self.0.file("masa"))
            .args(arguments)
            .envs([("MASA_STATE_DIR", self.0.file("state")), ("MASA_CONFIG_DIR", self.0.file("state"))])
            .output()
            .ok()
    }

    /// Runs `fmt` on the map as the user, which writes it.
    fn format(&self) -> String {
        let output = self.call(&["fmt", self.map().to_str().unwrap()]).unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{said}");
        said
    }
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn fmt_writes_in_place_if_the_directory_or_the_file_belongs_to_another_user() {
    // Closed: the directory belongs to the administrator. Foreign: it and the file are open to all,
    // but do not belong to the user.
    for (way, directory_mode) in [("closed", 0o755), ("foreign", 0o777)] {
        let Some(desk) = Desk::new() else { return };
        set_mode(&desk.maps(), directory_mode);
        let former = format!("(title: \"{way}\", schema: 1)");
        fs::write(desk.map(), &former).unwrap();
        set_mode(&desk.map(), 0o666);
        let before = fs::metadata(desk.map()).unwrap();
        desk.format();
        let after = fs::metadata(desk.map()).unwrap();
        assert_eq!((after.ino(), after.uid(), after.mode()), (before.ino(), 0, before.mode()), "{way}");
        assert_eq!(fs::read_to_string(desk.map()).unwrap(), map_text(&titled(way)));
        assert_eq!(names(&desk.maps()), ["map.masa.ron"]);
        let backups = fs::read_dir(desk.0.file("state/backups")).unwrap().next().unwrap().unwrap().path();
        let copies = names(&backups).into_iter().map(|name| fs::read_to_string(backups.join(name)).unwrap());
        assert!(copies.into_iter().any(|copy| copy == former), "{way}");
    }
}

/// In a folder such as `/tmp`, anybody may create files of any name, and only the owner can remove
/// them.
#[test]
fn saving_works_if_others_occupy_the_temporary_names_in_a_sticky_directory() {
    let Some(desk) = Desk::new() else { return };
    set_mode(&desk.maps(), 0o1777);
    let former = "(title: \"mine\", schema: 1) // why";
    fs::write(desk.map(), former).unwrap();
    chown(desk.map(), Some(USER), None).unwrap();
    let key = masa::format::Fingerprint::of(b"map.masa.ron").to_string();
    let planted = |end: &str| desk.maps().join(format!(".masa-{}-{end}.tmp", key.get(..16).unwrap()));
    let secret = desk.0.file("secret");
    fs::write(&secret, "not to be touched").unwrap();
    for number in 0..10 {
        fs::write(planted(&number.to_string()), "planted").unwrap();
    }
    fs::create_dir(planted("a")).unwrap();
    symlink(&secret, planted("b")).unwrap();
    let before = names(&desk.maps());
    desk.format();
    assert_eq!(fs::read_to_string(desk.map()).unwrap(), map_text(&titled("mine")));
    assert_eq!(names(&desk.maps()), before);
    assert_eq!(fs::read_to_string(&secret).unwrap(), "not to be touched");
    // None of the planted files is among the user's backup copies.
    let backups = fs::read_dir(desk.0.file("state/backups")).unwrap().next().unwrap().unwrap().path();
    let copies: Vec<String> =
        names(&backups).iter().map(|name| fs::read_to_string(backups.join(name)).unwrap()).collect();
    assert_eq!(copies, [former]);
}
