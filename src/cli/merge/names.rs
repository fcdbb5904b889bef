//! Names for the sides of a merge: branches and commits, as the user knows them. In a rebase, git's
//! "ours" is the branch that is rebased onto, so it is called by its name here.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use super::version::Version;
use crate::cli::git::Git;
use crate::store::read_bytes;
use crate::text::visible;

/// The name of each version, for messages and conflict markers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SideNames {
    ours: String,
    base: String,
    theirs: String,
}

impl SideNames {
    /// The names if nothing is known about the sides.
    pub fn plain() -> SideNames {
        SideNames { ours: "ours".to_owned(), base: "base".to_owned(), theirs: "theirs".to_owned() }
    }

    /// Finds the names from the labels that git passes to its merge driver (ours, base, theirs;
    /// some or all may be missing) and from the operation in progress in the repository.
    pub fn find(git: &Git, labels: &[OsString]) -> SideNames {
        let label = |place: usize| {
            labels
                .get(place)
                .map(|label| label.to_string_lossy().into_owned())
                .filter(|label| is_label(label))
        };
        let rebase = Rebase::of(git);
        let plain = SideNames::plain();
        let ours = match label(0).filter(|label| label != "HEAD") {
            Some(label) => label,
            None => checked_out(git, rebase.as_ref()).unwrap_or(plain.ours),
        };
        let theirs = match label(2) {
            Some(label) if is_hash(&label) => called(git, &label, None).unwrap_or(label),
            Some(label) => label,
            None => brought_in(git, rebase.as_ref()).unwrap_or(plain.theirs),
        };
        let theirs = match rebase {
            Some(rebase) if rebase.branch != theirs => format!("{}: {theirs}", rebase.branch),
            _ => theirs,
        };
        let base = label(1).unwrap_or(plain.base);
        // The names go into a file and to a terminal, and a commit's subject may contain anything.
        let [ours, base, theirs] = [ours, base, theirs].map(|name| visible(&name).into_owned());
        SideNames { ours, base, theirs }
    }

    /// The same for a file in git's index; `theirs` is the id of their version. Git names a stash
    /// only to its merge driver; later it can only be recognised by the versions in the stash.
    pub fn of_index(git: &Git, labels: &[OsString], file_name: &OsStr, theirs: Option<&str>) -> SideNames {
        let says_nothing = labels.iter().all(|label| label.is_empty());
        if says_nothing && theirs.is_some_and(|theirs| is_stashed(git, file_name, theirs)) {
            return SideNames::find(git, &["Updated upstream", "", "Stashed changes"].map(OsString::from));
        }
        SideNames::find(git, labels)
    }

    pub fn of(&self, version: Version) -> &str {
        match version {
            Version::Ours => &self.ours,
            Version::Base => &self.base,
            Version::Theirs => &self.theirs,
        }
    }
}

/// True for a real label. Git before 2.44 does not know the placeholders and passes `%X` as it is.
fn is_label(label: &str) -> bool {
    !(label.is_empty() || label.starts_with('%') && label.len() == 2)
}

/// Whether it is a full commit hash (SHA-1 or SHA-256), which `git pull` uses as the label.
fn is_hash(label: &str) -> bool {
    [40, 64].contains(&label.len()) && label.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A rebase in progress.
struct Rebase {
    /// The commit that is rebased onto.
    onto: String,
    branch: String,
    /// The commit being picked.
    picked: Option<String>,
}

impl Rebase {
    fn of(git: &Git) -> Option<Rebase> {
        let directory = git.line(&["rev-parse", "--absolute-git-dir"])?;
        ["rebase-merge", "rebase-apply"].iter().find_map(|name| {
            let read = |file: &str| {
                let bytes = read_bytes(&Path::new(&directory).join(name).join(file)).ok()?;
                Some(String::from_utf8_lossy(&bytes).trim().to_owned())
            };
            let branch = read("head-name")?;
            let branch = branch.strip_prefix("refs/heads/").unwrap_or(&branch).to_owned();
            let picked = read("done").and_then(|done| picked(done.lines().next_back()?));
            Some(Rebase { onto: read("onto")?, branch, picked })
        })
    }
}

/// The commit in a line of a rebase's todo list.
fn picked(line: &str) -> Option<String> {
    let (command, rest) = line.split_once(' ')?;
    let picks = ["pick", "edit", "reword", "squash", "fixup"].contains(&command);
    picks.then(|| rest.split(' ').find(|word| !word.starts_with('-')).map(str::to_owned))?
}

/// The name of the side that is merged into.
fn checked_out(git: &Git, rebase: Option<&Rebase>) -> Option<String> {
    match rebase {
        Some(rebase) => called(git, &rebase.onto, Some(&rebase.branch)),
        None => git.line(&["symbolic-ref", "-q", "--short", "HEAD"]).or_else(|| commit(git, "HEAD")),
    }
}

/// The name of the side that is merged, if git gave no label.
fn brought_in(git: &Git, rebase: Option<&Rebase>) -> Option<String> {
    let there = |name: &str| git.line(&["rev-parse", "-q", "--verify", name]);
    if let Some(hash) = there("MERGE_HEAD") {
        return called(git, &hash, None);
    }
    if let Some(hash) = there("REVERT_HEAD") {
        return commit(git, &hash).map(|commit| format!("parent of {commit}"));
    }
    let picked = rebase.and_then(|rebase| rebase.picked.clone());
    commit(git, &picked.or_else(|| there("CHERRY_PICK_HEAD"))?)
}

/// Whether a stash contains this version of the file and no operation in progress explains it.
fn is_stashed(git: &Git, file_name: &OsStr, version: &str) -> bool {
    if brought_in(git, Rebase::of(git).as_ref()).is_some() {
        return false;
    }
    let stashes = git.ask(&["rev-list", "--walk-reflogs", "refs/stash"]).unwrap_or_default();
    String::from_utf8_lossy(&stashes).lines().any(|stash| {
        let mut in_stash = OsString::from(format!("{stash}:./"));
        in_stash.push(file_name);
        let options = ["rev-parse", "-q", "--verify"].map(OsString::from);
        let arguments: Vec<OsString> = options.into_iter().chain([in_stash]).collect();
        git.ask(&arguments).is_ok_and(|found| found.trim_ascii() == version.as_bytes())
    })
}

/// Names a commit by a branch or tag that points at it, or else by its hash and subject.
fn called(git: &Git, hash: &str, but: Option<&str>) -> Option<String> {
    let points_at = format!("--points-at={hash}");
    // Lines of symbolic references (`origin/HEAD`) do not start with a space, so they are skipped.
    let format = "--format=%(symref) %(refname:short)";
    let listed = git.ask(&["for-each-ref", &points_at, format, "refs/heads", "refs/remotes", "refs/tags"]);
    let listed = String::from_utf8_lossy(&listed.unwrap_or_default()).into_owned();
    let mut names = listed.lines().filter_map(|line| line.strip_prefix(' '));
    names.find(|name| Some(*name) != but).map(str::to_owned).or_else(|| commit(git, hash))
}

/// A commit's hash and subject, as git labels it.
fn commit(git: &Git, name: &str) -> Option<String> {
    git.line(&["rev-list", "-1", "--format=%h (%s)", name])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_git_gives_is_told_apart() {
        assert!(!is_label("%X") && !is_label("") && is_label("main") && is_label("100%"));
        assert_eq!(picked("fixup -C a1b2c3d # Rename").as_deref(), Some("a1b2c3d"));
        assert_eq!(picked("exec make"), None);
        assert!(is_hash(&"a".repeat(40)) && !is_hash("a1b2c3d"));
    }
}
