//! The list of the headings of a file, with what each becomes, and the list of its sheets. Accepting reads
//! the file again.

use ratatui::layout::Position;

use super::state::ImportDialog;
use crate::import::{HEAD_TARGETS, HeadAnswers, HeadTarget, ImportHead};
use crate::model::Map;
use crate::text::width;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{LIST, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::{AnsweredHeads, ImportJob, Task};
use crate::ui::widget::list::view as list_view;
use crate::words::{Message, MessageId};

pub static HEADS: Scope = Scope {
    name: "import-heads",
    title: MessageId::new("scope-import-heads"),
    inherits: &[&LIST],
    hints: &["import-heads.next", "import-heads.former", "list.choose", "list.close"],
};

pub static ACTIONS: &[Action] = actions! {
    "import-heads.next" "action-head-next" / "hint-key-head-next" File HEADS ["Right", "l"] never_blocked, |state| turn(state, 1);
    "import-heads.former" "action-head-former" / "hint-key-head-former" File HEADS ["Left", "h"] never_blocked, |state| turn(state, HEAD_TARGETS.len() - 1);
};

/// The headings of a file that is being imported.
#[derive(Clone, Debug)]
pub struct HeadList {
    job: ImportJob,
    heads: Vec<HeadChoice>,
    selected: usize,
}

#[derive(Clone, Debug)]
struct HeadChoice {
    text: String,
    /// What it was taken for; `None`: nothing was known.
    former: Option<HeadTarget>,
    target: HeadTarget,
}

/// Lists the headings of an import.
pub fn open(state: &mut State, job: ImportJob, heads: &[ImportHead]) {
    let Some(own_lane) = HeadTarget::named("lane") else { return };
    let choice = |head: &ImportHead| HeadChoice {
        text: head.text.clone(),
        former: Some(head.target.unwrap_or(own_lane)),
        target: head.target.unwrap_or(own_lane),
    };
    let heads = heads.iter().map(choice).collect();
    state.dialogs.open(HeadList { job, heads, selected: 0 });
}

/// Lists headings of which none is known; the first ones are usually the stage and the touchpoint.
pub fn open_unknown(state: &mut State, job: ImportJob, heads: &[String]) {
    let usual = ["stage", "touchpoint"].into_iter().chain(std::iter::repeat("lane"));
    let choice = |(text, usual): (&String, &str)| {
        HeadTarget::named(usual).map(|target| HeadChoice { text: text.clone(), former: None, target })
    };
    let heads = heads.iter().zip(usual).filter_map(choice).collect();
    state.dialogs.open(HeadList { job, heads, selected: 0 });
}

/// Changes what the selected heading becomes.
fn turn(state: &mut State, by: usize) -> Vec<Effect> {
    let Some(list) = state.dialogs.top_mut::<HeadList>() else { return Vec::new() };
    if let Some(choice) = list.heads.get_mut(list.selected) {
        let place = HEAD_TARGETS.iter().position(|(_, target)| *target == choice.target);
        // What cannot be chosen, such as the goals of a persona, is before the first.
        let next = place.map_or(0, |place| (place + by) % HEAD_TARGETS.len());
        choice.target = HEAD_TARGETS.get(next).map_or(choice.target, |(_, target)| *target);
    }
    Vec::new()
}

/// Reads the file again with these answers.
fn read_again(state: &mut State) -> Vec<Effect> {
    let Some(list) = state.dialogs.take::<HeadList>() else { return Vec::new() };
    let _ = state.dialogs.take::<ImportDialog>();
    let mut answers = HeadAnswers::default();
    for choice in list.heads.iter().filter(|choice| choice.former != Some(choice.target)) {
        answers.set(&choice.text, choice.target);
    }
    if let Some(before) = &list.job.heads {
        let mut all = before.answers.clone();
        answers.iter().for_each(|(head, target)| all.set(head, target));
        answers = all;
    }
    let heads = match list.job.heads {
        Some(before) => before.heads,
        None => list.heads.into_iter().map(|choice| choice.text).collect(),
    };
    vec![Effect::Task(Task::Import(ImportJob { heads: Some(AnsweredHeads { heads, answers }), ..list.job }))]
}

impl Dialog<State> for HeadList {
    fn scope(&self) -> &'static Scope {
        &HEADS
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        let title = state.sentence(&Message::new("dialog-import-heads"));
        let count = self.heads.len();
        let mut inside = list_view::open(canvas, &title, count, 0);
        list_view::draw(&mut inside, (self.selected, count), 0, |line, place| {
            let choice = self.heads.get(place)?;
            let (theme, room) = (line.theme, line.width());
            let becomes = state.sentence(&choice.target.title());
            let needed = u16::try_from(width(&becomes)).unwrap_or(u16::MAX).min(room / 2);
            let changed = choice.former != Some(choice.target);
            line.sentence(2, 0, room.saturating_sub(needed + 4), &choice.text, theme.text());
            line.sign_before(room, 0, &becomes, if changed { theme.text() } else { theme.dim() });
            None
        });
        None
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, _map: &Map) -> usize {
        self.heads.len()
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        read_again
    }

    fn is_undecided(&self) -> bool {
        true
    }
}

/// The sheets of a workbook that is being imported.
#[derive(Clone, Debug)]
pub struct SheetList {
    job: ImportJob,
    sheets: Vec<String>,
    selected: usize,
}

/// Lists the sheets of a workbook, below all of them together.
pub fn open_sheets(state: &mut State, job: ImportJob, sheets: &[String]) {
    let place = job.sheet.as_ref().and_then(|sheet| sheets.iter().position(|one| one == sheet));
    let selected = place.map_or(0, |place| place + 1);
    state.dialogs.open(SheetList { job, sheets: sheets.to_vec(), selected });
}

fn read_sheet(state: &mut State) -> Vec<Effect> {
    let Some(list) = state.dialogs.take::<SheetList>() else { return Vec::new() };
    let _ = state.dialogs.take::<ImportDialog>();
    let sheet = list.selected.checked_sub(1).and_then(|place| list.sheets.get(place).cloned());
    vec![Effect::Task(Task::Import(ImportJob { sheet, ..list.job }))]
}

impl Dialog<State> for SheetList {
    fn scope(&self) -> &'static Scope {
        &LIST
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        let title = state.sentence(&Message::new("dialog-import-sheets"));
        let count = self.sheets.len() + 1;
        let mut inside = list_view::open(canvas, &title, count, 0);
        list_view::draw(&mut inside, (self.selected, count), 0, |line, place| {
            let all = state.sentence(&Message::new("import-all-sheets"));
            let name = place
                .checked_sub(1)
                .map_or(Some(all.as_str()), |place| self.sheets.get(place).map(String::as_str))?;
            let (theme, room) = (line.theme, line.width());
            line.sentence(2, 0, room.saturating_sub(2), name, theme.text());
            None
        });
        None
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, _map: &Map) -> usize {
        self.sheets.len() + 1
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        read_sheet
    }
}
