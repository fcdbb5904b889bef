//! What the system says of a failed call, for people.

use std::io;

/// The system's sentence, without the number that Rust adds to it.
pub fn system_says(error: &io::Error) -> String {
    let said = error.to_string();
    match (error.raw_os_error(), said.rsplit_once(" (os error ")) {
        (Some(_), Some((sentence, _))) => sentence.to_owned(),
        _ => said,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_an_error_is_not_told() {
        let missing = std::fs::read("no/such/file").unwrap_err();
        assert!(missing.to_string().contains("os error"), "{missing}");
        let said = system_says(&missing);
        assert!(!said.contains("os error") && !said.contains('(') && !said.is_empty(), "{said}");
        assert_eq!(system_says(&io::Error::other("no (such) thing")), "no (such) thing");
    }
}
