//! The foot of the page: what was decided, the legend, and what is not shown.

use super::setting::OnePage;
use crate::export::decisions::{DecisionRow, rows, title};
use crate::export::deck::frame::natural_width;
use crate::export::deck::{DeckParagraph, PageBlock, Rectangle};
use crate::export::evidence::legend_of;
use crate::insight::headline::{HeadedPage, headline};
use crate::insight::name::lane_title;
use crate::model::{Card, Decision, LaneId, LaneKind};
use crate::words::Message;

/// The most decisions, side by side in this many columns, of at most so many lines.
const MOST: usize = 6;
const COLUMNS: usize = 3;
const MOST_LINES: f32 = 3.0;
/// The most lines of what is below the decisions.
const FACT_LINES: f32 = 2.0;
/// The space between two columns, in letters.
const BETWEEN: f32 = 1.5;

impl OnePage<'_, '_> {
    pub(super) fn foot_height(&self) -> f32 {
        self.foot_parts(0.0).1
    }

    pub(super) fn foot(&self, top: f32) -> Vec<PageBlock> {
        self.foot_parts(top).0
    }

    /// The blocks of the foot, and its height.
    fn foot_parts(&self, top: f32) -> (Vec<PageBlock>, f32) {
        let (mut blocks, mut bottom) = self.decisions(top);
        let facts = self.facts();
        // What stands here depends on the cards that are shown; the room for them must not.
        if !facts.is_empty() || self.fit.is_crowded {
            let facts = self.frame.paragraph(facts.join(" · "), self.frame.faint(self.letters()));
            let most = FACT_LINES * self.line();
            let facts = self.frame.shortened(facts, self.width(), most);
            let gap = if blocks.is_empty() { 0.0 } else { self.letters() * 0.5 };
            let height = if self.fit.is_crowded { most } else { self.frame.height(&facts, self.width()) };
            let place = Rectangle { x: self.margin(), y: bottom + gap, width: self.width(), height };
            blocks.push(self.frame.text(place, vec![facts]));
            bottom += gap + height;
        }
        (blocks, bottom - top)
    }

    /// What is to be done, then what may come later; nothing that was rejected.
    fn decisions(&self, top: f32) -> (Vec<PageBlock>, f32) {
        let (frame, letters) = (self.frame, self.letters());
        let rows = rows(self.content.map, self.content.options);
        let rows: Vec<DecisionRow> = rows.into_iter().filter(|row| row.decision != Decision::No).collect();
        if rows.is_empty() {
            return (Vec::new(), top);
        }
        let head = match headline(self.content.map, HeadedPage::Decisions) {
            Some(own) => own.to_owned(),
            None => frame.say("decisions-title"),
        };
        let head = frame.paragraph(head, frame.bold(letters * 1.3, frame.design.ink()));
        // Where cards have no room, they need that of later decisions more.
        let shown = rows.len().min(if self.fit.is_crowded { COLUMNS } else { MOST });
        let more = (rows.len() > shown).then(|| {
            let more = frame.tell(&Message::new("one-page-more").number("count", rows.len() - shown));
            DeckParagraph { align: frame.trailing(), ..frame.paragraph(more, frame.faint(letters)) }
        });
        let beside = more.as_ref().map_or(0.0, |more| natural_width(more) + letters);
        let width = self.width() - beside;
        let head = frame.shortened(head, width, 1.5 * 1.3 * self.line());
        let height = frame.height(&head, width);
        let place = Rectangle { x: self.margin(), y: top, width, height };
        let mut blocks = vec![frame.text(place, vec![head])];
        // At the end of the line of the head, on its baseline.
        blocks.extend(more.map(|more| {
            let y = top + (height - self.line()).max(0.0) * 0.75;
            let place = Rectangle { x: self.margin() + width, y, width: beside, height: self.line() };
            frame.text(place, vec![more])
        }));
        let top = top + height + letters * 0.2;
        let columns = COLUMNS.min(rows.len());
        let between = BETWEEN * letters;
        let width = (self.width() - between * (columns - 1) as f32) / columns as f32;
        let mut bottom = top;
        for (line, several) in rows.iter().take(shown).collect::<Vec<_>>().chunks(columns).enumerate() {
            let y = if line == 0 { bottom } else { bottom + letters * 0.4 };
            for (column, row) in several.iter().enumerate() {
                let texts = self.decision(row, width);
                let height = frame.heights(&texts, width);
                let x = self.margin() + column as f32 * (width + between);
                blocks.push(frame.text(Rectangle { x, y, width, height }, texts));
                bottom = bottom.max(y + height);
            }
        }
        (blocks, bottom)
    }

    /// The card, and below it whether it is to be done now, by whom and until when.
    fn decision(&self, row: &DecisionRow, width: f32) -> Vec<DeckParagraph> {
        let (frame, letters) = (self.frame, self.letters());
        let colours = frame.design.lane(LaneKind::Opportunity);
        let barred = |paragraph: DeckParagraph| DeckParagraph { bar: Some(colours.bar), ..paragraph };
        let what = barred(frame.paragraph(&row.what, frame.ink(letters)));
        let what = frame.shortened(what, width, MOST_LINES * self.line());
        // As below: an Arabic line would turn a date with hyphens round.
        let arabic = self.content.map.info().language.starts_with("ar");
        let until = if arabic { row.until.replace('-', "/") } else { row.until.clone() };
        let facts = [frame.say(title(row.decision)), row.who.clone(), until];
        let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
        let facts = barred(frame.paragraph(facts.join(" · "), frame.bold(letters, colours.title)));
        let facts = frame.shortened(facts, width, 2.0 * self.line());
        vec![what, DeckParagraph { is_mark: true, ..facts }]
    }

    /// What is not shown for want of room, the meaning of the signs, the last review, and what is not shown because
    /// it is empty.
    fn facts(&self) -> Vec<String> {
        let (map, frame) = (self.content.map, self.frame);
        let mut facts = Vec::new();
        let mut crowded: Vec<(LaneId, usize)> = Vec::new();
        for (lane, count) in
            self.fit.bands.iter().flat_map(|stages| self.content.lanes(stages.clone(), &self.fit.left_out).1)
        {
            match crowded.iter_mut().find(|(other, _)| *other == lane) {
                Some((_, all)) => *all += count,
                None => crowded.push((lane, count)),
            }
        }
        let crowded = crowded.into_iter();
        let crowded: Vec<String> = crowded
            .filter_map(|(id, count)| Some(format!("{} ({count})", frame.tell(&lane_title(map.lane(id)?)))))
            .collect();
        if !crowded.is_empty() {
            facts.push(frame.tell(&Message::new("one-page-crowded").text("lanes", crowded.join(", "))));
        }
        let holds = self.content.options.selection.holds(map);
        let shows = |id, card: &Card| holds(card) && !self.fit.left_out.contains(&id);
        facts.extend(legend_of(map, self.content.options, shows, self.fit.has_evidence));
        if let Some(reviewed) = map.info().reviewed {
            // After Arabic letters, parts separated by hyphens would be displayed in reverse order
            // (UAX #9, W2 and W4); parts separated by slashes are not.
            let arabic = map.info().language.starts_with("ar");
            let reviewed = reviewed.strftime(if arabic { "%Y/%m/%d" } else { "%Y-%m-%d" });
            facts.push(format!("{} {reviewed}", frame.say("poster-reviewed")));
        }
        let empty = self.content.empty_lanes.iter().filter_map(|id| map.lane(*id));
        let empty: Vec<String> = empty.map(|lane| frame.tell(&lane_title(lane))).collect();
        if !empty.is_empty() {
            facts.push(frame.tell(&Message::new("one-page-empty").text("lanes", empty.join(", "))));
        }
        facts
    }
}
