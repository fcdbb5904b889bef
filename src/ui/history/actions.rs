//! Asking for the history of the map, and showing it.

use crate::ui::core::action::actions;
use crate::ui::core::blocked::no_map;
use crate::ui::core::effect::Effect;
use crate::ui::core::outcome::HistoryOutcome;
use crate::ui::core::report::{Report, ReportTone};
use crate::ui::core::scope::SCREEN;
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::{HistoryJob, Task};
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "view.history" "action-view-history" / "hint-key-history" View SCREEN ["g h"] no_file, ask;
};

fn no_file(state: &State) -> Option<Message> {
    no_map(state).or_else(|| state.file.path.is_none().then(|| Message::new("blocked-no-history")))
}

/// Asks for what was done since the last review; if there was none, for all that is recorded.
fn ask(state: &mut State) -> Vec<Effect> {
    let Some(path) = state.file.path.clone() else { return Vec::new() };
    let since = state.map().info().reviewed;
    vec![Effect::Task(Task::History(HistoryJob { path, since }))]
}

/// Shows the history, unless something else was opened meanwhile.
pub fn read(state: &mut State, outcome: HistoryOutcome) {
    if state.file.path.as_ref() != Some(&outcome.path) || !state.dialogs.is_empty() {
        return;
    }
    let days = match outcome.days {
        Ok(days) => days,
        Err(reason) => return state.say(reason),
    };
    let title = match outcome.since {
        Some(since) => Message::new("history-since").text("day", since.to_string()),
        None => Message::new("history-all"),
    };
    if days.is_empty() {
        return state.say(Message::new(match outcome.since {
            Some(_) => "log-nothing-since",
            None => "log-nothing",
        }));
    }
    let mut report = Report::new(title);
    for (place, day) in days.into_iter().enumerate() {
        if place > 0 {
            report.gap();
        }
        let head =
            Message::new("history-day").text("day", day.day.to_string()).number("count", day.changes.len());
        report.say(ReportTone::Heading, 0, head);
        day.changes.into_iter().for_each(|said| report.say(ReportTone::Plain, 2, said));
    }
    report.gap();
    report.say(ReportTone::Dim, 0, Message::new("history-limits"));
    state.dialogs.open(report);
}
