//! Finds the line of a place in a text.

pub(super) struct LineNumbers {
    /// Where the lines begin, in bytes.
    begins: Vec<usize>,
}

impl LineNumbers {
    pub fn of(text: &str) -> LineNumbers {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        LineNumbers { begins: std::iter::once(0).chain(ends.map(|(place, _)| place + 1)).collect() }
    }

    /// The number of the line with this byte, starting at 1.
    pub fn at(&self, place: usize) -> usize {
        self.begins.partition_point(|begin| *begin <= place)
    }
}
