//! Indented outlines: stages, below them touchpoints, below these cards. Levels are shown by
//! spaces, tabs, bullets, numbers (`1.2.1`) or headings. A card names its lane before a colon
//! (“Pain: …”), or a line above several cards does (“Pain points”); without one it is an activity.
//! A line below a card continues its text. A single line above everything is the map's title.

mod lines;

pub(super) use lines::{OutlineLine, lines};

use super::draft::{MapDraft, joined};
use super::head::{HeadMeaning, labelled, meaning, stage_of_heading};
use super::table::{RowSlot, SlotTarget, describe, read_above};
use super::value;
use super::{ImportError, ImportShape};
use crate::model::{Card, CardField, CardId, Fields, Home, LaneKind, StageId, TouchpointField, Value};
use crate::words::Message;

/// Parses an outline.
///
/// # Errors
/// [`ImportError::Unrecognised`] if no line is below another.
pub(super) fn read(draft: &mut MapDraft, text: &str) -> Result<ImportShape, ImportError> {
    read_lines(draft, lines(text))
}

/// Like [`read`], for lines whose depth is known.
pub(super) fn read_lines(
    draft: &mut MapDraft,
    mut lines: Vec<OutlineLine>,
) -> Result<ImportShape, ImportError> {
    if lines.iter().all(|line| line.depth == 0) {
        return Err(ImportError::Unrecognised);
    }
    if let Some(title) = title(&lines) {
        draft.title(&title);
        lines.remove(0);
        lines.iter_mut().for_each(|line| line.depth -= 1);
    }
    read_stages(draft, &lines);
    Ok(ImportShape::Outline)
}

/// Reads lines of which the uppermost are stages.
pub(super) fn read_stages(draft: &mut MapDraft, lines: &[OutlineLine]) {
    let mut reader =
        OutlineReader { draft, stage: None, home: None, group: None, touchpoints: 1, card: None };
    for (place, line) in lines.iter().enumerate() {
        if reader.draft.is_full() {
            break;
        }
        let has_children = lines.get(place + 1).is_some_and(|next| next.depth > line.depth);
        reader.line(line, has_children);
    }
}

/// The title: a single line above everything, if the rest is still an outline without it.
fn title(lines: &[OutlineLine]) -> Option<String> {
    let (first, rest) = lines.split_first()?;
    let deepest = rest.iter().map(|line| line.depth).max().unwrap_or_default();
    let is_stage = stage_of_heading(&first.text).len() < first.text.len();
    let alone = first.depth == 0 && rest.iter().all(|line| line.depth > 0);
    (alone
        && (deepest >= 3 || first.is_heading && deepest >= 2)
        && !is_stage
        && labelled(&first.text).is_none())
    .then(|| first.text.clone())
}

struct OutlineReader<'draft> {
    draft: &'draft mut MapDraft,
    stage: Option<StageId>,
    home: Option<Home>,
    /// The lane heading that applies to the current lines, and its depth.
    group: Option<(usize, String)>,
    /// The depth of the touchpoints.
    touchpoints: usize,
    /// The last card, and its depth.
    card: Option<(usize, CardId)>,
}

impl OutlineReader<'_> {
    fn line(&mut self, line: &OutlineLine, has_children: bool) {
        if line.is_prose {
            self.prose(line);
            return;
        }
        if self.group.as_ref().is_some_and(|(depth, _)| line.depth <= *depth) {
            self.group = None;
        }
        if line.depth == 0 {
            self.first_level(line, has_children);
            return;
        }
        let Some(stage) = self.stage else {
            self.draft.leave(&line.text, line.place(), Message::new("import-why-no-stage"));
            return;
        };
        if line.depth <= self.touchpoints {
            self.home = Some(Home::Stage(stage));
        }
        if self.card.is_some_and(|(depth, _)| line.depth <= depth) {
            self.card = None;
        }
        match (labelled(&line.text), meaning(&line.text)) {
            (Some((HeadMeaning::Touchpoint, _, "")), _) | (_, Some(HeadMeaning::Touchpoint))
                if has_children =>
            {
                self.touchpoints = line.depth + 1;
            }
            (Some((HeadMeaning::Touchpoint, _, name)), _) if !name.is_empty() => self.touchpoint(stage, name),
            (Some((HeadMeaning::Lane(_) | HeadMeaning::OfTouchpoint(_), label, "")), _) if has_children => {
                self.group = Some((line.depth, label.to_owned()));
            }
            (_, Some(HeadMeaning::Lane(_) | HeadMeaning::OfTouchpoint(_))) if has_children => {
                self.group = Some((line.depth, line.text.clone()));
            }
            (Some((HeadMeaning::Card(field), _, said)), _) if self.detail(field, said) => {}
            (Some((head, label, said)), _) if is_placed(head) && !said.is_empty() => {
                self.put(line, label, said)
            }
            _ => self.plain(line, stage),
        }
    }

    /// A paragraph continues the card that it stands below; otherwise it is a note of the touchpoint
    /// or stage, or, above all stages, of the whole journey.
    fn prose(&mut self, line: &OutlineLine) {
        match (self.card.filter(|(depth, _)| line.depth > *depth), self.home) {
            (Some((_, card)), _) => self.continue_card(card, &line.text),
            (None, Some(home)) => {
                let home = match home {
                    Home::Touchpoint(_) if line.depth > self.touchpoints => Some(home),
                    _ => self.stage.map(Home::Stage),
                };
                if let Some(home) = home {
                    describe(self.draft, TouchpointField::Note, &line.text, home);
                }
            }
            (None, None) => self.draft.scope(&line.text),
        }
    }

    /// Appends to the text of a card.
    fn continue_card(&mut self, card: CardId, text: &str) {
        let former = self.draft.map().card(card).map(|card| card.text.clone()).unwrap_or_default();
        if self.draft.spend_on(&former) {
            self.draft.set(card, CardField::Text, Value::text(joined(&former, text)));
        }
    }

    /// A stage, or a statement about the whole journey.
    fn first_level(&mut self, line: &OutlineLine, has_children: bool) {
        (self.group, self.card, self.touchpoints) = (None, None, 1);
        let about =
            labelled(&line.text).filter(|(head, _, said)| !said.is_empty() && *head != HeadMeaning::Stage);
        if about.is_some() && !has_children {
            read_above(self.draft, &line.text, line.place());
            return;
        }
        let id = self.draft.stage(stage_of_heading(&line.text));
        (self.stage, self.home) = (Some(id), Some(Home::Stage(id)));
    }

    fn touchpoint(&mut self, stage: StageId, name: &str) {
        self.home = Some(Home::Touchpoint(self.draft.touchpoint(stage, name)));
    }

    /// Sets a field of the last card; `false` if there is none or it does not accept the value.
    fn detail(&mut self, field: CardField, said: &str) -> bool {
        let Some((_, card)) = self.card else { return false };
        match value::of_text(self.draft, &Card::row(field).shape, said) {
            Some(value) if !value.is_unset() => self.draft.set(card, field, value),
            _ => false,
        }
    }

    /// Adds a text with a known heading.
    fn put(&mut self, line: &OutlineLine, head: &str, said: &str) {
        let Some(home) = self.home else { return };
        let slot = RowSlot::of(self.draft, head, &[said]);
        let target = SlotTarget { home, personas: &[] };
        let made = slot.put(self.draft, said, &target);
        self.card = made.last().map(|card| (line.depth, *card)).or(self.card);
    }

    /// A line without a label; its depth and the group above it decide what it is.
    fn plain(&mut self, line: &OutlineLine, stage: StageId) {
        if let Some((depth, card)) = self.card.filter(|(depth, _)| line.depth > *depth) {
            self.continue_card(card, &line.text);
            self.card = Some((depth, card));
        } else if let Some((_, head)) = self.group.clone() {
            self.put(line, &head, &line.text);
        } else if line.depth == self.touchpoints {
            self.touchpoint(stage, &line.text);
        } else if let Some(home) = self.home {
            let lane = self.draft.lane_of(LaneKind::Activity);
            self.card = Some((line.depth, self.draft.card(home, lane, &line.text)));
        }
    }
}

/// Whether text under this heading belongs to a touchpoint or stage.
fn is_placed(head: HeadMeaning) -> bool {
    matches!(head, HeadMeaning::Lane(_) | HeadMeaning::OfTouchpoint(_))
}
