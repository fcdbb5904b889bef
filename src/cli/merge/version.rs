//! Identifies one of the three versions of a merge.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    Ours,
    Base,
    Theirs,
}
