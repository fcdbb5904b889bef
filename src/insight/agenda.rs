//! The agenda of a workshop: ready-made agendas, the next block, and the total times.

use crate::model::{Block, BlockId, Map, Rank};
use crate::words::{Message, Words};

/// A ready-made agenda: the message id of each block's name, and its minutes.
pub struct ReadyAgenda {
    blocks: &'static [(&'static str, u16)],
}

/// All ready-made agendas, the shortest first.
pub static READY_AGENDAS: [ReadyAgenda; 4] = [
    ReadyAgenda {
        blocks: &[
            ("agenda-scope", 2),
            ("agenda-persona", 3),
            ("agenda-touchpoints", 10),
            ("agenda-pains", 6),
            ("agenda-vote", 4),
            ("agenda-decide", 5),
        ],
    },
    ReadyAgenda {
        blocks: &[
            ("agenda-scope", 4),
            ("agenda-persona", 6),
            ("agenda-touchpoints", 16),
            ("agenda-pains", 9),
            ("agenda-emotions", 6),
            ("agenda-vote", 6),
            ("agenda-decide", 8),
            ("agenda-read-back", 5),
        ],
    },
    ReadyAgenda {
        blocks: &[
            ("agenda-scope", 5),
            ("agenda-persona", 8),
            ("agenda-touchpoints", 20),
            ("agenda-pains", 10),
            ("agenda-emotions", 7),
            ("agenda-evidence", 5),
            ("agenda-vote", 7),
            ("agenda-decide", 8),
            ("agenda-read-back", 5),
        ],
    },
    ReadyAgenda {
        blocks: &[
            ("agenda-scope", 5),
            ("agenda-persona", 10),
            ("agenda-touchpoints", 24),
            ("agenda-pains", 12),
            ("agenda-break", 5),
            ("agenda-emotions", 8),
            ("agenda-evidence", 6),
            ("agenda-vote", 7),
            ("agenda-decide", 8),
            ("agenda-read-back", 5),
        ],
    },
];

impl ReadyAgenda {
    /// The minutes of all blocks together.
    pub fn minutes(&self) -> u16 {
        self.blocks.iter().map(|(_, minutes)| minutes).sum()
    }

    pub fn block_count(&self) -> usize {
        self.blocks.len()
    }

    /// The blocks, with names in a language (a BCP 47 tag; English if Masa is not translated into
    /// it) and ranks after `last`.
    pub fn blocks(&self, language: &str, last: Option<&Rank>) -> Vec<Block> {
        let words = Words::of(language).unwrap_or_else(Words::english);
        let ranks = Rank::spread(last, None, self.blocks.len());
        let block = |((name, minutes), rank): (&(&'static str, u16), Rank)| Block {
            rank,
            name: words.say_plain(&Message::new(name)),
            planned: Some(*minutes),
            ..Block::default()
        };
        self.blocks.iter().zip(ranks).map(block).collect()
    }
}

/// The planned minutes of all blocks together; a block without a plan counts as 0.
pub fn planned_minutes(map: &Map) -> u32 {
    let blocks = map.block_ids().iter().filter_map(|id| map.block(*id));
    blocks.map(|block| u32::from(block.planned.unwrap_or_default())).sum()
}

/// The seconds that all blocks together have taken.
pub fn actual_seconds(map: &Map) -> u32 {
    map.block_ids().iter().filter_map(|id| map.block(*id)).map(Block::actual_seconds).sum()
}

/// The block after this one; `None` after the last.
pub fn block_after(map: &Map, block: BlockId) -> Option<BlockId> {
    let place = map.block_ids().iter().position(|one| *one == block)?;
    map.block_ids().get(place + 1).copied()
}

/// The block after the last one that has taken any time, or the first block if none has; `None` if
/// there is no such block.
pub fn first_open_block(map: &Map) -> Option<BlockId> {
    let has_begun = |id: &BlockId| map.block(*id).is_some_and(|block| block.actual_seconds() > 0);
    let begun = map.block_ids().iter().rposition(has_begun);
    map.block_ids().get(begun.map_or(0, |place| place + 1)).copied()
}

/// A duration as minutes and seconds (`12:40`), without hours: `75:00`.
pub fn minutes_and_seconds(seconds: impl Into<u64>) -> String {
    let seconds = seconds.into();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ready_agendas_take_30_60_75_and_90_minutes() {
        assert_eq!(READY_AGENDAS.each_ref().map(ReadyAgenda::minutes), [30, 60, 75, 90]);
    }

    #[test]
    fn a_ready_agenda_is_in_each_of_the_four_languages() {
        for agenda in &READY_AGENDAS {
            let english = agenda.blocks("en", None);
            for language in ["he", "ar", "el"] {
                for (one, other) in english.iter().zip(agenda.blocks(language, None)) {
                    assert_ne!(one.name, other.name, "{language}");
                    assert_eq!((one.planned, &one.rank), (other.planned, &other.rank));
                }
            }
            assert_eq!(agenda.blocks("tlh", None), english);
            assert!(english.is_sorted_by(|one, other| one.rank < other.rank));
        }
    }

    #[test]
    fn an_actual_time_is_kept_to_the_second() {
        for seconds in (0..3000).chain([86_399, 86_400]) {
            let block = Block { actual: Some(Block::minutes(seconds)), ..Block::default() };
            assert_eq!(block.actual_seconds(), seconds);
        }
        for (written, seconds) in [(-5.0, 0), (1e300, 86_400), (12.0, 720)] {
            assert_eq!(Block { actual: Some(written), ..Block::default() }.actual_seconds(), seconds);
        }
    }
}
