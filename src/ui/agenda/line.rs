//! A block of the agenda typed as one line: its name, then its minutes (`Silent vote 7`).

use super::state::{AgendaLine, AgendaList, LineTarget, selected};
use crate::insight::fold::folded;
use crate::insight::name;
use crate::model::{Block, BlockField, BlockId, IdSource, Kind, Node, Rank, Value};
use crate::ops::{Transaction, edit_field};
use crate::text::{Editor, quoted};
use crate::ui::core::action::named;
use crate::ui::core::blocked;
use crate::ui::core::effect::Effect;
use crate::ui::core::rank::rank_after;
use crate::ui::core::state::State;
use crate::ui::file;
use crate::words::Message;

/// The most minutes that a block can have.
pub(super) const MOST_MINUTES: u16 = 1440;

/// Starts typing a new block after the selected one.
pub(super) fn add(state: &mut State) -> Vec<Effect> {
    let after = selected(state);
    begin(state, LineTarget::After(after), "");
    Vec::new()
}

/// Starts editing the selected block; without one, starts typing a new block.
pub(super) fn edit(state: &mut State) -> Vec<Effect> {
    let Some((id, block)) = selected(state).and_then(|id| Some((id, state.map().block(id)?))) else {
        return add(state);
    };
    let text = match block.planned {
        Some(minutes) => format!("{} {minutes}", block.name),
        None => block.name.clone(),
    };
    if !blocked::is_too_long(state, &text) {
        begin(state, LineTarget::Block(id), &text);
    }
    Vec::new()
}

fn begin(state: &mut State, target: LineTarget, text: &str) {
    let place = match target {
        LineTarget::After(Some(after)) => state.map().block_ids().iter().position(|one| *one == after),
        _ => None,
    };
    if let Some(list) = state.dialogs.top_mut::<AgendaList>() {
        if matches!(target, LineTarget::After(_)) {
            list.selected = place.map_or(0, |place| place + 1);
        }
        list.typing = Some(AgendaLine { target, editor: Editor::new(text) });
    }
}

/// Stores the typed block. After a new one, starts typing the next.
pub(super) fn keep(state: &mut State) -> Vec<Effect> {
    if keep_only(state) {
        add(state);
    }
    Vec::new()
}

/// Stores the typed block, and stops typing.
pub(super) fn end(state: &mut State) -> Vec<Effect> {
    keep_only(state);
    Vec::new()
}

/// Stores the typed block and saves the map.
pub(super) fn keep_and_save(state: &mut State) -> Vec<Effect> {
    keep_only(state);
    file::save(state)
}

/// Stores the typed block; returns whether a new block was added.
fn keep_only(state: &mut State) -> bool {
    let typing = state.dialogs.top_mut::<AgendaList>().and_then(|list| list.typing.take());
    let Some(typing) = typing else { return false };
    let mut ids = state.session.ids.clone();
    let change = typed_change(state, &typing, &mut ids);
    state.session.ids = ids;
    let is_new = matches!(typing.target, LineTarget::After(_));
    let stored = change.is_some();
    if let Some(change) = change {
        state.commit(change);
    }
    let last = state.map().block_ids().len().saturating_sub(1);
    if let Some(list) = state.dialogs.top_mut::<AgendaList>() {
        list.selected = list.selected.min(last);
    }
    is_new && stored
}

/// The change that storing the line would make; `None` if there is none. A new block takes its id
/// from `ids`.
pub(super) fn typed_change(state: &State, typing: &AgendaLine, ids: &mut IdSource) -> Option<Transaction> {
    let line = typing.editor.text();
    let (block_name, minutes) = parse(line);
    match typing.target {
        LineTarget::Block(_) if line == typing.editor.original() => None,
        LineTarget::Block(id) => {
            let (began, _) = parse(typing.editor.original());
            let what = name::of(state.map(), id.into());
            let said = if began == block_name {
                Message::new("did-block-plan")
                    .message("what", what)
                    .number("count", minutes.unwrap_or_default())
            } else {
                Message::new("did-name").message("what", what).text("name", quoted(&block_name))
            };
            let (began, wanted) = (Value::text(began), Value::text(block_name));
            let ops = edit_field(state.map(), id.into(), BlockField::Name.into(), &began, wanted);
            let mut change = Transaction::new(named!("agenda.edit"), said).with(ops);
            if state.map().block(id)?.planned != minutes {
                change = change.set(id, BlockField::Planned, Value::whole(minutes));
            }
            Some(change).filter(|change| !change.is_empty())
        }
        LineTarget::After(_) if block_name.is_empty() => None,
        LineTarget::After(after) => {
            let id: BlockId = state.map().unused(Kind::Block, || ids.deal());
            let rank = rank(state, after);
            let block =
                Node::Block(id, Block { rank, name: block_name, planned: minutes, ..Block::default() });
            let said = Message::new("did-add").message("what", name::of_new(&block));
            Some(Transaction::new(named!("agenda.add"), said).insert(block))
        }
    }
}

/// A rank right after a block, or before all blocks.
fn rank(state: &State, after: Option<BlockId>) -> Rank {
    let map = state.map();
    let rank_of = |block| map.block(block).map(|block| &block.rank);
    match after {
        Some(after) => rank_after(map.block_ids(), Some(after), rank_of),
        None => Rank::between(None, map.block_ids().first().and_then(|first| rank_of(*first))),
    }
}

/// Splits a line into name and minutes. The minutes are the last word, if it is a number up to
/// [`MOST_MINUTES`] and not the only word.
fn parse(line: &str) -> (String, Option<u16>) {
    let words: Vec<&str> = line.split_whitespace().collect();
    let minutes = words.last().filter(|_| words.len() > 1);
    let minutes = minutes.and_then(|word| folded(word).parse().ok()).filter(|count| *count <= MOST_MINUTES);
    let count = words.len() - usize::from(minutes.is_some());
    (words[..count].join(" "), minutes)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_line_ends_with_the_minutes() {
        let cases = [
            ("Silent vote 7", "Silent vote", Some(7)),
            ("  Silent   vote  ", "Silent vote", None),
            ("הצבעה שקטה 7", "הצבעה שקטה", Some(7)),
            ("تصويت ١٢", "تصويت", Some(12)),
            ("2030", "2030", None),
            ("Plan for 2030", "Plan for 2030", None),
            ("Break 0", "Break", Some(0)),
            ("Step -3", "Step -3", None),
            ("", "", None),
        ];
        for (line, name, minutes) in cases {
            assert_eq!(parse(line), (name.to_owned(), minutes), "{line}");
        }
    }
}
