//! Divides blocks into pages, and steps through them. It knows heights only, neither texts nor the
//! screen.

use std::ops::Range;

/// The heights of a block: items that are revealed together, perhaps below a heading.
#[derive(Clone, Debug, Default)]
pub(super) struct BlockSize {
    pub headed: bool,
    /// The height of each item, in rows.
    pub items: Vec<u16>,
    /// Whether its items follow each other without a gap, and do not count towards [`Room::most`].
    pub tight: bool,
}

/// The space on a page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    pub rows: u16,
    /// The empty rows between items, and between blocks.
    pub gaps: (u16, u16),
    /// The maximum number of items on a page, without those of tight blocks.
    pub most: usize,
}

/// An item on a page, or the part of it that is on this page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub block: usize,
    pub item: usize,
    /// The rows of the item that are on this page.
    pub rows: Range<u16>,
    /// The row of the page on which the first of them is placed.
    pub row: u16,
    /// The row of the block's heading, if it is placed before this item.
    pub heading: Option<u16>,
}

/// Divides blocks into pages, at least one. An item is split only if it does not fit on a page of
/// its own; the heading of a block is repeated on each of its pages.
pub(super) fn divide(blocks: &[BlockSize], room: Room) -> Vec<Vec<Piece>> {
    let mut pages: Vec<Vec<Piece>> = vec![Vec::new()];
    let (mut used, mut counted) = (0u16, 0usize);
    for (block, size) in blocks.iter().enumerate() {
        for (item, height) in size.items.iter().enumerate() {
            let mut first = 0;
            loop {
                let page = pages.last().map_or(&[][..], Vec::as_slice);
                let continues = page.last().is_some_and(|piece| piece.block == block);
                let gap = match (page.is_empty(), continues) {
                    (true, _) => 0,
                    (false, true) if size.tight => 0,
                    (false, true) => room.gaps.0,
                    (false, false) => room.gaps.1,
                };
                let head = u16::from(size.headed && !continues);
                let row = used.saturating_add(gap).saturating_add(head);
                let left = room.rows.saturating_sub(row);
                let needed = height.saturating_sub(first);
                let is_full =
                    row.saturating_add(needed) > room.rows || (!size.tight && counted >= room.most.max(1));
                if is_full && !page.is_empty() {
                    pages.push(Vec::new());
                    (used, counted) = (0, 0);
                    continue;
                }
                let taken = needed.min(left.max(1));
                let heading = (head > 0).then(|| row - 1);
                let piece = Piece { block, item, rows: first..first + taken, row, heading };
                if let Some(page) = pages.last_mut() {
                    page.push(piece);
                }
                used = row.saturating_add(taken);
                counted += usize::from(!size.tight);
                first += taken;
                if first >= *height {
                    break;
                }
            }
        }
    }
    pages
}

/// How many blocks of a page can be revealed after the first, which is always visible.
pub(super) fn reveals(page: &[Piece]) -> usize {
    let mut blocks: Vec<usize> = page.iter().map(|piece| piece.block).collect();
    blocks.dedup();
    blocks.len().saturating_sub(1)
}

/// The pieces of a page that are visible if this many blocks after the first are revealed.
pub(super) fn revealed(page: &[Piece], revealed: usize) -> &[Piece] {
    let mut blocks = 0;
    let mut last = None;
    let end = page.iter().position(|piece| {
        blocks += usize::from(last.replace(piece.block) != Some(piece.block));
        blocks > revealed + 1
    });
    page.get(..end.unwrap_or(page.len())).unwrap_or_default()
}

/// The index of a page, and how many of its blocks after the first are revealed.
pub(super) type Step = (usize, usize);

/// The next step: one block more, or else the next page with its first block; `None` at the end.
pub(super) fn forward(reveals: &[usize], (page, revealed): Step) -> Option<Step> {
    if revealed < reveals.get(page).copied().unwrap_or_default() {
        return Some((page, revealed + 1));
    }
    (page + 1 < reveals.len()).then_some((page + 1, 0))
}

/// The previous step: one block less, or else the page before with all its blocks; `None` at the
/// start.
pub(super) fn back(reveals: &[usize], (page, revealed): Step) -> Option<Step> {
    if let Some(less) = revealed.checked_sub(1) {
        return Some((page, less));
    }
    let former = page.checked_sub(1)?;
    Some((former, reveals.get(former).copied().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn blocks() -> impl Strategy<Value = Vec<BlockSize>> {
        let block = (any::<bool>(), proptest::collection::vec(0u16..30, 0..12), any::<bool>());
        let block = block.prop_map(|(headed, items, tight)| BlockSize { headed, items, tight });
        proptest::collection::vec(block, 0..6)
    }

    fn room() -> impl Strategy<Value = Room> {
        (0u16..40, 0u16..3, 0u16..4, 0usize..12).prop_map(|(rows, item, block, most)| Room {
            rows,
            gaps: (item, block),
            most,
        })
    }

    proptest! {
        #[test]
        fn every_row_of_every_item_is_on_one_page(blocks in blocks(), room in room()) {
            let pages = divide(&blocks, room);
            let seen: Vec<_> = pages.iter().flatten().map(|piece| (piece.block, piece.item, piece.rows.clone())).collect();
            let mut expected = Vec::new();
            for (place, block) in blocks.iter().enumerate() {
                for (item, height) in block.items.iter().enumerate() {
                    expected.push((place, item, *height));
                }
            }
            let mut pieces = seen.into_iter().peekable();
            for (block, item, height) in expected {
                let mut next = 0;
                while let Some((_, _, rows)) = pieces.next_if(|(one, other, _)| (*one, *other) == (block, item)) {
                    prop_assert_eq!(rows.start, next);
                    next = rows.end;
                }
                prop_assert_eq!(next, height);
            }
            prop_assert!(pieces.next().is_none());
        }

        #[test]
        fn nothing_stands_below_the_room_or_on_something_else(blocks in blocks(), room in room()) {
            for page in divide(&blocks, room) {
                let mut free = 0;
                for piece in &page {
                    let top = piece.heading.unwrap_or(piece.row);
                    prop_assert!(top >= free);
                    free = piece.row + piece.rows.end - piece.rows.start;
                }
                prop_assert!(free <= room.rows.max(2));
            }
        }

        #[test]
        fn an_item_that_fits_a_page_is_not_divided(blocks in blocks(), room in room()) {
            for piece in divide(&blocks, room).iter().flatten() {
                let height = blocks[piece.block].items[piece.item];
                let whole = piece.rows == (0..height);
                prop_assert!(whole || height + u16::from(blocks[piece.block].headed) > room.rows);
            }
        }

        #[test]
        fn back_is_the_way_forward_in_reverse(blocks in blocks(), room in room()) {
            let reveals: Vec<usize> = divide(&blocks, room).iter().map(|page| reveals(page)).collect();
            let mut way = vec![(0, 0)];
            while let Some(next) = forward(&reveals, *way.last().unwrap()) {
                prop_assert_eq!(back(&reveals, next), way.last().copied());
                way.push(next);
            }
            prop_assert_eq!(way.len(), reveals.iter().map(|count| count + 1).sum::<usize>());
            prop_assert_eq!(back(&reveals, (0, 0)), None);
        }
    }

    #[test]
    fn an_empty_item_does_not_go_below_the_room() {
        let block = BlockSize { headed: false, items: vec![1, 0], tight: false };
        assert_eq!(divide(&[block], Room { rows: 0, gaps: (2, 0), most: 2 }).len(), 2);
    }

    #[test]
    fn blocks_are_revealed_one_after_the_other() {
        let block = |items: &[u16]| BlockSize { headed: true, items: items.to_vec(), tight: false };
        let pages =
            divide(&[block(&[1, 2]), block(&[1]), block(&[3])], Room { rows: 20, gaps: (1, 2), most: 9 });
        assert_eq!(pages.len(), 1);
        assert_eq!(reveals(&pages[0]), 2);
        let counts: Vec<usize> = (0..4).map(|step| revealed(&pages[0], step).len()).collect();
        assert_eq!(counts, [2, 3, 4, 4]);
    }
}
