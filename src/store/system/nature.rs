//! What a file has besides its content: owner, mode, extended attributes, access list.

#[cfg(target_os = "linux")]
use std::ffi::CStr;
use std::fs::{File, Metadata, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt};

use rustix::fs::{Gid, Uid, fchown};
use rustix::io::retry_on_intr;

/// Gives a file the nature of another; `false` if something is missing.
pub(super) fn copy(from: &File, to: &File) -> io::Result<bool> {
    let former = from.metadata()?;
    let owned = copy_owner(&former, to)?;
    let attributed = copy_attributes(from, to)?;
    // Last, because changing the owner resets parts of the mode, and an access list sets parts of
    // it.
    to.set_permissions(former.permissions())?;
    Ok(owned && attributed)
}

/// Restricts a file to its owner, and to the group as far as [`group_of`] allows.
pub(super) fn limit(by: &File, file: &File) -> io::Result<()> {
    file.set_permissions(Permissions::from_mode(0o600 | group_of(by, file)?))
}

/// Removes the permissions of everybody whom another file excludes; without one, of everybody
/// except the owner.
pub(super) fn narrow(by: Option<&File>, file: &File) -> io::Result<()> {
    let group = by.map_or(Ok(0), |by| group_of(by, file))?;
    let mode = file.metadata()?.mode() & 0o7777;
    let narrowed = mode & (0o700 | group);
    // Already narrow enough: leave it alone.
    if mode & 0o077 == narrowed & 0o077 {
        return Ok(());
    }
    file.set_permissions(Permissions::from_mode(narrowed))
}

/// The group's permissions on `by` if both files have the same group and no access list; else none.
fn group_of(by: &File, file: &File) -> io::Result<u32> {
    let (model, now) = (by.metadata()?, file.metadata()?);
    // With an access list, these bits are its mask and say nothing about the group.
    let same = model.gid() == now.gid() && !has_access_list(by)? && !has_access_list(file)?;
    Ok(if same { model.mode() & 0o060 } else { 0 })
}

#[cfg(target_os = "linux")]
fn has_access_list(file: &File) -> io::Result<bool> {
    use rustix::io::Errno;
    match retry_on_intr(|| rustix::fs::fgetxattr(file, c"system.posix_acl_access", &mut [0; 0][..])) {
        Ok(size) => Ok(size > 0),
        Err(Errno::NODATA | Errno::NOTSUP | Errno::NOSYS) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn has_access_list(_: &File) -> io::Result<bool> {
    // It cannot be determined here, so the group gets no access.
    Ok(true)
}

/// Copies the owner, as far as the system allows it: usually only an administrator may give a file
/// away.
fn copy_owner(former: &Metadata, to: &File) -> io::Result<bool> {
    let owner = |metadata: &Metadata| (metadata.uid(), metadata.gid());
    let now = to.metadata()?;
    if owner(&now) == owner(former) {
        return Ok(true);
    }
    let group = Some(Gid::from_raw(former.gid()));
    let user = Some(Uid::from_raw(former.uid()));
    if retry_on_intr(|| fchown(to, user, group)).is_ok() {
        return Ok(true);
    }
    // Changing only the group may be allowed.
    let grouped = retry_on_intr(|| fchown(to, None, group)).is_ok();
    Ok(grouped && now.uid() == former.uid())
}

/// Whether an attribute would be missed: the user's own, and the access list (`xattr(7)`). The
/// others (security labels, internals of a file system) are set by the system itself.
#[cfg(target_os = "linux")]
fn is_missed(name: &CStr) -> bool {
    let name = name.to_bytes();
    name.starts_with(b"user.") || name == b"system.posix_acl_access"
}

/// The largest list of names or value that the system allows (`xattr(7)`: 64 KiB).
#[cfg(target_os = "linux")]
const LARGEST: usize = 64 * 1024;

#[cfg(target_os = "linux")]
fn copy_attributes(from: &File, to: &File) -> io::Result<bool> {
    use rustix::fs::{XattrFlags, fgetxattr, flistxattr, fsetxattr};
    use rustix::io::Errno;
    let mut names = vec![0; LARGEST];
    let length = match retry_on_intr(|| flistxattr(from, &mut names[..])) {
        // A file system without attributes has none to lose.
        Err(Errno::NOTSUP | Errno::NOSYS) => return Ok(true),
        done => done?,
    };
    let mut kept = true;
    for name in names.get(..length).unwrap_or_default().split_inclusive(|byte| *byte == 0) {
        let Ok(name) = CStr::from_bytes_with_nul(name) else { continue };
        let mut value = vec![0; LARGEST];
        let copied = retry_on_intr(|| fgetxattr(from, name, &mut value[..])).and_then(|length| {
            let value = value.get(..length).unwrap_or_default();
            retry_on_intr(|| fsetxattr(to, name, value, XattrFlags::empty()))
        });
        kept &= copied.is_ok() || !is_missed(name);
    }
    Ok(kept)
}

#[cfg(not(target_os = "linux"))]
fn copy_attributes(_: &File, _: &File) -> io::Result<bool> {
    Ok(true)
}
