//! Makes an error type out of a type that has a `message()`.

/// Implements `Display` (the English sentence, with control characters made visible) and
/// `std::error::Error`.
macro_rules! error_by_message {
    ($error:ty) => {
        impl std::fmt::Display for $error {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.message().map_text(&|text| $crate::text::visible(text).into_owned()).fmt(formatter)
            }
        }

        impl std::error::Error for $error {}
    };
}

pub(crate) use error_by_message;

#[cfg(test)]
mod tests {
    use crate::words::Message;

    #[derive(Debug)]
    struct Broken(&'static str);

    impl Broken {
        fn message(&self) -> Message {
            Message::new("export-refused").text("said", self.0)
        }
    }

    error_by_message!(Broken);

    #[test]
    fn an_error_shows_no_control_character() {
        let error: Box<dyn std::error::Error> = Box::new(Broken("\u{1b}[2J"));
        assert!(error.to_string().contains("␛[2J"), "{error}");
    }
}
