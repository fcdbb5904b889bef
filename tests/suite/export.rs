//! What leaves Masa, read back by programs that we did not write.

mod csv;
mod markdown;
