//! Paths as JSON: a string or, if the path is not UTF-8 (Unix allows any bytes), its bytes in
//! hexadecimal.

use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};

pub(super) fn to(path: &Path) -> Json {
    match path.to_str() {
        Some(text) => json!(text),
        None => {
            let bytes = path.as_os_str().as_encoded_bytes();
            json!({ "bytes": bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>() })
        }
    }
}

/// Reads a path; `None` if it is not one, or not valid on this system.
pub(super) fn of(json: &Json) -> Option<PathBuf> {
    if let Some(text) = json.as_str() {
        return Some(text.into());
    }
    let digits = json.get("bytes")?.as_str()?.as_bytes();
    let (pairs, []) = digits.as_chunks::<2>() else { return None };
    let byte = |pair: &[u8; 2]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    of_bytes(pairs.iter().map(byte).collect::<Option<_>>()?)
}

#[cfg(unix)]
fn of_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;
    Some(OsString::from_vec(bytes).into())
}

#[cfg(not(unix))]
fn of_bytes(bytes: Vec<u8>) -> Option<PathBuf> {
    String::from_utf8(bytes).ok().map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_comes_back_whatever_its_bytes_are() {
        let mut paths = vec![PathBuf::from("/maps/מסע.masa.ron"), PathBuf::from("")];
        paths.extend(of_bytes(b"/maps/\xff\x1b.ron".to_vec()));
        for path in paths {
            assert_eq!(of(&to(&path)).as_ref(), Some(&path));
        }
        for broken in [json!(1), json!({ "bytes": "f" }), json!({ "bytes": "zz" }), json!({ "bytes": 1 })] {
            assert_eq!(of(&broken), None, "{broken}");
        }
    }
}
