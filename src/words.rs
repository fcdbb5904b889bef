//! Sentences for people: ids with arguments, rendered from the compiled-in Fluent bundles.
