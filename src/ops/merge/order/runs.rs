//! Increasing runs in a sequence of distinct numbers.

/// The indexes, in order, of the increasing run with the greatest weight.
pub(super) fn best_run(values: &[usize], weight: impl Fn(usize) -> u64) -> Vec<usize> {
    let most = values.iter().max().map_or(0, |most| most + 1);
    let mut highest = Highest::new(most);
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(values.len());
    let mut best: Option<(u64, usize)> = None;
    for (place, value) in values.iter().enumerate() {
        let before = highest.before(*value);
        previous.push(before.map(|(_, place)| place));
        let whole = before.map_or(0, |(weight, _)| weight) + weight(place);
        highest.put(*value, (whole, place));
        if best.is_none_or(|(most, _)| whole > most) {
            best = Some((whole, place));
        }
    }
    let mut run = Vec::new();
    let mut next = best.map(|(_, place)| place);
    while let Some(place) = next {
        run.push(place);
        next = previous.get(place).copied().flatten();
    }
    run.reverse();
    run
}

/// For each value, whether every longest run contains it.
pub(super) fn in_every_run(values: &[usize]) -> Vec<bool> {
    let most = values.iter().max().map_or(0, |most| most + 1);
    let until = lengths(values.iter().copied());
    let mut from = lengths(values.iter().rev().map(|value| most - 1 - value));
    from.reverse();
    let longest = until.iter().max().copied().unwrap_or(0);
    let is_in_one = |until: usize, from: usize| until + from == longest + 1;
    let mut count = vec![0_usize; longest + 1];
    for (until, from) in until.iter().zip(&from) {
        if is_in_one(*until, *from) {
            count[*until] += 1;
        }
    }
    until.iter().zip(&from).map(|(until, from)| is_in_one(*until, *from) && count[*until] == 1).collect()
}

/// For each value, the length of the longest run that ends with it.
fn lengths(values: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut ends: Vec<usize> = Vec::new();
    let length = |value: usize| {
        let length = ends.partition_point(|end| *end < value);
        match ends.get_mut(length) {
            Some(end) => *end = value,
            None => ends.push(value),
        }
        length + 1
    };
    values.map(length).collect()
}

/// The highest entry before any place (a Fenwick tree).
pub(super) struct Highest(Vec<Option<(u64, usize)>>);

impl Highest {
    pub fn new(places: usize) -> Highest {
        Highest(vec![None; places + 1])
    }

    /// The highest entry at lower places; of equal ones the first.
    pub fn before(&self, place: usize) -> Option<(u64, usize)> {
        let mut highest: Option<(u64, usize)> = None;
        let mut node = place;
        while node > 0 {
            highest = higher(highest, self.0.get(node).copied().flatten());
            node &= node - 1;
        }
        highest
    }

    pub fn put(&mut self, place: usize, entry: (u64, usize)) {
        let mut node = place + 1;
        while let Some(held) = self.0.get_mut(node) {
            *held = higher(*held, Some(entry));
            node += node & node.wrapping_neg();
        }
    }
}

fn higher(one: Option<(u64, usize)>, other: Option<(u64, usize)>) -> Option<(u64, usize)> {
    match (one, other) {
        (Some(one), Some(other)) if other.0 > one.0 => Some(other),
        (None, other) => other,
        (one, _) => one,
    }
}
