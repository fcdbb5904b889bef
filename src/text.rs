//! Strings to terminal cells, in both directions.
