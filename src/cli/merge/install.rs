//! `masa merge --install`: configures the git repository around the current directory to merge maps
//! with Masa.
//!
//! The command line that git runs is constant: git itself quotes the names that it inserts, and
//! `--name=` keeps a name that starts with a hyphen from being parsed as an option.

use std::path::{Path, PathBuf};

use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::git::Git;
use crate::cli::status::Status;
use crate::store::Attributes;
use crate::words::Message;

/// The shell command that git runs: Masa, or git's own line merge with conflict markers if Masa is
/// not found or fails. Without that fallback git would keep ours and treat it as the result. The
/// command checks first that Masa exists, because otherwise the shell would print this whole line
/// in its error message. An exit status above 128 would make git abort the whole merge. Git before
/// 2.44 does not expand the last three placeholders.
const DRIVER: &str = "why='masa is not on the PATH'; if command -v masa >/dev/null 2>&1; then \
    masa merge --name=%P --marker-size=%L --label=%X --label=%S --label=%Y %O %A %B; \
    status=$?; test $status -le 1 && exit $status; why='masa could not merge by meaning'; fi; \
    printf '%s; git merges the lines of %s. Look at it before you commit.\\n' \"$why\" %P \
    | LC_ALL=C tr -d '\\000-\\011\\013-\\037\\177' >&2; \
    set -- %X %S %Y; case $1 in [%]X) set -- ours base theirs;; esac; \
    git merge-file --marker-size=%L -L \"$1\" -L \"$2\" -L \"$3\" %A %O %B || exit 1";

/// The repository's configuration: the merge driver, and the pattern for hunk headers in diffs (a
/// stage or touchpoint with its name).
const CONFIGURATION: [(&str, &str); 3] = [
    ("merge.masa.name", "journey maps, by meaning"),
    ("merge.masa.driver", DRIVER),
    ("diff.masa.xfuncname", "^ +(id: \"[st]-[0-9a-z]+\", name: .*)$"),
];

struct Repository {
    /// True if it has no working tree.
    is_bare: bool,
    /// The attributes file that applies to the whole repository.
    attributes: PathBuf,
}

impl Repository {
    fn find(git: &Git) -> Result<Repository, Failure> {
        let asked = ["rev-parse", "--is-bare-repository", "--is-inside-work-tree", "--show-cdup"];
        let printed = String::from_utf8_lossy(&git.ask(&asked)?).into_owned();
        let mut lines = printed.lines();
        let (is_bare, is_inside) = (lines.next() == Some("true"), lines.next() == Some("true"));
        let attributes = if is_bare {
            // A bare repository has no working tree for .gitattributes, and we do not create
            // commits.
            PathBuf::from(git.line(&["rev-parse", "--git-path", "info/attributes"]).unwrap_or_default())
        } else if is_inside {
            let up = lines.next().unwrap_or_default();
            Path::new(if up.is_empty() { "." } else { up }).join(".gitattributes")
        } else {
            return Err(Failure::from(Message::new("install-in-git-directory")));
        };
        Ok(Repository { is_bare, attributes })
    }
}

/// Whether git merges the maps of this repository with Masa, and with this version's command.
pub(in crate::cli) fn is_installed(git: &Git) -> bool {
    let attributes = Repository::find(git).and_then(|found| Ok(Attributes::of(&found.attributes)?));
    let is_set = |(name, value): &(&str, &str)| current(git, name).as_deref() == Some(*value);
    attributes.is_ok_and(|attributes| attributes.is_complete()) && CONFIGURATION.iter().all(is_set)
}

pub(super) fn install(yes: bool, console: &mut Console) -> Result<Status, Failure> {
    let git = Git::here();
    let repository = Repository::find(&git)?;
    let attributes = Attributes::of(&repository.attributes)?;
    let set = CONFIGURATION.map(|(name, value)| (name, value, current(&git, name)));
    let missing: Vec<_> = set.iter().filter(|(_, value, former)| former.as_deref() != Some(*value)).collect();
    if attributes.is_complete() && missing.is_empty() {
        console.say(&Message::new("install-complete"))?;
        return Ok(Status::Success);
    }
    console.say(&Message::new("install-will-write"))?;
    let line = |said: &'static str, place: &str, line: &str| {
        Message::new(said).text("where", place.to_owned()).text("line", line)
    };
    if !attributes.is_complete() {
        let file = attributes.path().to_string_lossy();
        console.say(&line("install-line", &file, Attributes::LINE))?;
    }
    for (name, value, former) in &missing {
        if let Some(former) = former {
            console.say(&line("install-former", "git config", &format!("{name} = {former}")))?;
        }
        console.say(&line("install-line", "git config --local", &format!("{name} = {value}")))?;
    }
    if !yes && !console.confirm(&Message::new("install-ask"))? {
        console.say(&Message::new("install-refused"))?;
        return Ok(Status::Negative);
    }
    // Write the attributes last: only they make git use the driver.
    for (name, value, _) in missing {
        git.ask(&["config", "--local", name, value])?;
    }
    attributes.complete()?;
    console.say(&Message::new(if repository.is_bare { "install-done-bare" } else { "install-done" }))?;
    Ok(Status::Success)
}

/// The value in effect, from whichever configuration file.
fn current(git: &Git, name: &str) -> Option<String> {
    let printed = git.ask(&["config", "--get", name]).ok()?;
    String::from_utf8_lossy(&printed).strip_suffix('\n').map(str::to_owned)
}
