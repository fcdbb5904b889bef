//! Completions: what `masa complete` knows, and that bash, zsh and fish ask it.

use std::process::Command;

use super::program::{Directory, PROGRAM, Ran, SMALL, command, finish, masa};
use crate::support::skipped::skipped;

/// What can follow these words, in the directory.
fn completed(directory: &Directory, words: &[&str]) -> Vec<String> {
    let mut command = command();
    command.args(["complete", "--"]).args(words).current_dir(directory.path(""));
    let ran: Ran = finish(command, b"").expect(0);
    ran.out.lines().map(|line| line.split('\t').next().unwrap_or_default().to_owned()).collect()
}

fn with_map() -> Directory {
    let directory = Directory::new();
    directory.file("small.masa.ron", SMALL);
    directory
}

#[test]
fn commands_options_and_values_are_known() {
    let directory = with_map();
    let of = |words: &[&str]| completed(&directory, words);
    assert_eq!(of(&["exp"]), ["export", ":maps"]);
    assert_eq!(of(&["sam"]), ["sample", "samples", ":maps"]);
    assert!(!of(&[""]).contains(&"complete".to_owned()), "it is for scripts");
    assert_eq!(of(&["show", "--wi"]), ["--width"]);
    assert!(of(&["show", "--"]).contains(&"--color".to_owned()), "an option of every command");
    assert_eq!(of(&["show", "small.masa.ron", "--view", "ta"]), ["table"]);
    assert_eq!(of(&["show", "--view=ta"]), ["--view=table"]);
    assert_eq!(of(&["--color", "n"]), ["never"]);
    assert_eq!(of(&["new", "x", "--template", "l"]), ["loop"]);
    assert_eq!(of(&["new", "x", "--lang", "h"]), ["he"]);
    assert_eq!(of(&["sample", "am"]), ["amazon", "amazon.future"]);
    assert_eq!(of(&["help", "sho"]), ["show"]);
    assert_eq!(of(&["completions", "z"]), ["zsh"]);
    assert_eq!(of(&["log", "x", "--since", ""]), ["review"]);
    assert_eq!(of(&["export", "x", "--paper", "16"]), ["16:9"]);
}

#[test]
fn formats_follow_each_other_after_commas_and_none_comes_twice() {
    let directory = with_map();
    let of = |words: &[&str]| completed(&directory, words);
    assert_eq!(of(&["export", "x", "-f", "cs"]), ["csv", ":nospace"]);
    assert_eq!(of(&["export", "x", "-f", "csv,json,ht"]), ["csv,json,html", ":nospace"]);
    assert_eq!(of(&["export", "x", "--format=csv,ht"]), ["--format=csv,html", ":nospace"]);
    assert!(!of(&["export", "x", "-f", "csv,"]).contains(&"csv,csv".to_owned()));
}

#[test]
fn names_of_the_map_on_the_line_are_known() {
    let directory = with_map();
    let of = |words: &[&str]| completed(&directory, words);
    assert_eq!(of(&["show", "small.masa.ron", "--lanes", ""]), ["Activity", "Pain", ":nospace"]);
    assert_eq!(of(&["show", "small.masa.ron", "--lanes", "pain,a"]), ["pain,Activity", ":nospace"]);
    assert_eq!(of(&["export", "-f", "csv", "small.masa.ron", "--persona", "n"]), ["Noa"]);
    assert_eq!(of(&["export", "small.masa.ron", "--stage", ""]), ["Awareness"]);
    assert!(of(&["show", "none.masa.ron", "--lanes", ""]).is_empty());
    assert_eq!(of(&["show", ""]), [":maps"]);
    assert_eq!(of(&["export", "small.masa.ron", "-o", ""]), [":files"]);
    assert_eq!(of(&["import", ""]), [":files"]);
}

/// Whether a shell is there; says what is missing if not.
fn is_there(shell: &'static str) -> bool {
    let found = Command::new(shell).args(["-c", "exit 0"]).status().is_ok_and(|status| status.success());
    if !found {
        skipped(shell);
    }
    found
}

/// Runs a script in a directory with a map, where `masa` is the program.
fn run(shell: &str, options: &[&str], script: &str, directory: &Directory) -> String {
    let bin = directory.path("bin");
    std::fs::create_dir_all(&bin).unwrap();
    #[cfg(unix)]
    if !bin.join("masa").exists() {
        std::os::unix::fs::symlink(PROGRAM, bin.join("masa")).unwrap();
    }
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap_or_default());
    let mut command = Command::new(shell);
    command.args(options).arg("-c").arg(script).current_dir(directory.path("")).env("PATH", path);
    command.env("HOME", directory.path("")).env("LC_ALL", "C.UTF-8");
    command.env("MASA_CONFIG_DIR", super::program::no_settings());
    let ran = finish(command, b"");
    assert!(ran.status == 0, "{ran:#?}");
    ran.out
}

#[cfg(unix)]
#[test]
fn bash_completes_as_masa_tells_it() {
    if !is_there("bash") {
        return;
    }
    let directory = with_map();
    std::fs::create_dir(directory.path("folder")).unwrap();
    directory.file("notes.txt", "");
    // The words as readline parts them: at “=” and “:” too.
    let completed = |words: &str| {
        let script = format!(
            "source <(masa completions bash) || exit 1; complete -p masa > /dev/null || exit 1\n\
             COMP_WORDS=(masa {words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _masa masa\n\
             printf '%s\\n' \"${{COMPREPLY[@]}}\""
        );
        let said = run("bash", &["--norc", "--noprofile"], &script, &directory);
        let mut said: Vec<String> = said.lines().map(str::to_owned).collect();
        said.sort();
        said
    };
    assert_eq!(completed("exp"), ["export"]);
    assert_eq!(completed("export small.masa.ron -f csv,js"), ["csv,json"]);
    assert_eq!(completed("show small.masa.ron --view = ta"), ["table"]);
    assert_eq!(completed("export small.masa.ron --paper 16 : ''"), ["9"]);
    assert_eq!(completed("show small.masa.ron --lanes pain,a"), ["pain,Activity"]);
    assert_eq!(completed("show ''"), ["bin", "folder", "small.masa.ron"]);
    assert_eq!(completed("import not"), ["notes.txt"]);
    // Names with blanks and quotes, escaped or in quotes, are those that masa knows.
    let odd = SMALL.replace("\"Awareness\"", "\"Noa's first $ day\"").replace("\"Noa\"", "\"Noa B\"");
    directory.file("my shop's.masa.ron", odd);
    for typed in ["'my\\ s'", "'\"my s'"] {
        assert_eq!(completed(&format!("show {typed}")), ["my shop's.masa.ron"], "{typed}");
    }
    for (stage, typed) in [
        ("Noa\\'s\\ first\\ \\$\\ day", "''"),
        ("Noa's first \\$ day", "'\"No'"),
        ("Noa\\'s\\ first\\ \\$\\ day", "'Noa\\'\\''s\\ f'"),
    ] {
        let line = format!("show 'my\\ shop\\'\\''s.masa.ron' --stage {typed}");
        assert_eq!(completed(&line), [stage], "{typed}");
    }
}

#[cfg(unix)]
#[test]
fn bash_puts_a_name_with_a_blank_into_the_line_as_it_is_typed() {
    use crate::support::pty::{Home, Pty};
    use portable_pty::CommandBuilder;
    if !is_there("bash") {
        return;
    }
    let directory = Directory::new();
    directory.file("my shop's.masa.ron", SMALL.replace("\"Awareness\"", "\"First day\""));
    run("bash", &["--norc", "--noprofile"], "masa completions bash > completion", &directory);
    let home = Home::new("bash");
    let mut shell = CommandBuilder::new("bash");
    shell.args(["--norc", "--noprofile", "-i"]);
    let path = std::env::var("PATH").unwrap_or_default();
    shell.env("PATH", format!("{}:{path}", directory.path("bin").display()));
    let mut pty = Pty::command(shell, home.path(), (160, 40));
    pty.send(&format!("cd '{}'; PS1='> '; source completion; echo rea''dy\r", directory.argument("")));
    pty.wait_for("ready");
    for (typed, completed) in [
        ("masa show my\t", "masa show my\\ shop\\'s.masa.ron"),
        ("--stage F\t", "--stage First\\ day"),
        ("\u{15}masa show \"my\t", "masa show \"my shop's.masa.ron\""),
    ] {
        pty.send(typed);
        pty.wait_for(completed);
    }
    pty.hang_up();
}

#[cfg(unix)]
#[test]
fn fish_completes_as_masa_tells_it() {
    if !is_there("fish") {
        return;
    }
    let directory = with_map();
    let completed = |line: &str| {
        let script = format!("masa completions fish | source; complete -C '{line}'");
        run("fish", &["--no-config"], &script, &directory)
    };
    assert!(
        completed("masa exp").contains("export\tExport a map to other formats"),
        "{}",
        completed("masa exp")
    );
    assert_eq!(completed("masa export small.masa.ron -f csv,js").trim_end(), "csv,json");
    assert_eq!(completed("masa show small.masa.ron --stage ").trim_end(), "Awareness");
    assert!(completed("masa show sm").contains("small.masa.ron"));
    // The directory of the map is the home.
    directory.file("my shop.masa.ron", SMALL);
    assert_eq!(completed("masa show ~/sm").trim_end(), "~/small.masa.ron");
    assert_eq!(completed("masa show my\\\\ s").trim_end(), "my shop.masa.ron");
    assert_eq!(completed("masa show my\\\\ shop.masa.ron --stage ").trim_end(), "Awareness");
}

#[cfg(unix)]
#[test]
fn zsh_completes_as_masa_tells_it() {
    use crate::support::pty::{Home, Pty};
    use portable_pty::CommandBuilder;
    if !is_there("zsh") {
        return;
    }
    let directory = with_map();
    run("zsh", &["-f"], "masa completions zsh > _masa && zsh -n _masa", &directory);
    let home = Home::new("zsh");
    let mut shell = CommandBuilder::new("zsh");
    shell.args(["-f", "-i"]);
    let path = std::env::var("PATH").unwrap_or_default();
    shell.env("PATH", format!("{}:{path}", directory.path("bin").display()));
    let mut pty = Pty::command(shell, home.path(), (160, 40));
    // As installed: a function that is loaded when it is needed.
    pty.send(&format!("cd '{}'; PS1='> '\r", directory.argument("")));
    pty.send("fpath=($PWD $fpath); autoload -U compinit; compinit -u -D; echo rea''dy\r");
    pty.wait_for("ready");
    for (typed, completed) in [
        ("masa exp\t", "masa export"),
        ("small\t-f csv,js\t", "masa export small.masa.ron -f csv,json"),
        (" --stage \t", "--stage Awareness"),
    ] {
        pty.send(typed);
        pty.wait_for(completed);
    }
    pty.hang_up();
}

#[test]
fn the_other_shells_get_a_script_with_every_command() {
    for shell in ["elvish", "powershell"] {
        let script = masa(&["completions", shell]).expect(0).out;
        assert!(["export", "settings", "doctor"].iter().all(|name| script.contains(name)), "{shell}");
    }
}
