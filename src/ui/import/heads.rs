//! The list of the headings of a file, with what each becomes, and the list of its sheets or of its journeys.
//! Accepting reads the file again.

use ratatui::layout::Position;

use super::state::ImportDialog;
use crate::import::{HEAD_TARGETS, HeadAnswers, HeadTarget, ImportHead, OtherJourney};
use crate::insight::name::verbatim;
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
            let becomes = state.session.words.say_plain(&choice.target.title());
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

/// The sheets or the journeys of a file that is being imported.
#[derive(Clone, Debug)]
pub struct PartList {
    job: ImportJob,
    of: Part,
    names: Vec<Message>,
    selected: usize,
}

/// What a file has several of.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// Their names; the list has all of them together before these.
    Sheets(Vec<String>),
    Journeys,
}

/// Lists the sheets of a workbook, below all of them together.
pub fn open_sheets(state: &mut State, job: ImportJob, sheets: &[String]) {
    let place = job.sheet.as_ref().and_then(|sheet| sheets.iter().position(|one| one == sheet));
    let selected = place.map_or(0, |place| place + 1);
    let all = Message::new("import-all-sheets");
    let names = std::iter::once(all).chain(sheets.iter().map(|sheet| verbatim(sheet))).collect();
    state.dialogs.open(PartList { job, of: Part::Sheets(sheets.to_vec()), names, selected });
}

/// Lists the journeys of a text: that which was read, of this title, among the others.
pub fn open_journeys(state: &mut State, job: ImportJob, title: &str, others: &[OtherJourney]) {
    let selected = job.journey.min(others.len());
    let mut names: Vec<Message> = others
        .iter()
        .map(|other| if other.title.trim().is_empty() { other.message() } else { verbatim(&other.title) })
        .collect();
    names.insert(selected, verbatim(title));
    state.dialogs.open(PartList { job, of: Part::Journeys, names, selected });
}

fn read_part(state: &mut State) -> Vec<Effect> {
    let Some(list) = state.dialogs.take::<PartList>() else { return Vec::new() };
    let _ = state.dialogs.take::<ImportDialog>();
    let job = match list.of {
        Part::Journeys => ImportJob { journey: list.selected, ..list.job },
        Part::Sheets(sheets) => {
            let sheet = list.selected.checked_sub(1).and_then(|place| sheets.into_iter().nth(place));
            ImportJob { sheet, ..list.job }
        }
    };
    vec![Effect::Task(Task::Import(job))]
}

impl Dialog<State> for PartList {
    fn scope(&self) -> &'static Scope {
        &LIST
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        let title = match self.of {
            Part::Sheets(_) => "dialog-import-sheets",
            Part::Journeys => "dialog-import-journeys",
        };
        let title = state.sentence(&Message::new(title));
        let count = self.names.len();
        let mut inside = list_view::open(canvas, &title, count, 0);
        list_view::draw(&mut inside, (self.selected, count), 0, |line, place| {
            let name = state.sentence(self.names.get(place)?);
            let (theme, room) = (line.theme, line.width());
            line.sentence(2, 0, room.saturating_sub(2), &name, theme.text());
            None
        });
        None
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, _map: &Map) -> usize {
        self.names.len()
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        read_part
    }
}
