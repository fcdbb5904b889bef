//! Comparing a picture of the screen with the stored one.

/// Compares with `snapshots/NAME.snap`.
pub fn assert_looks(name: &str, picture: &str) {
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, picture);
    });
}
