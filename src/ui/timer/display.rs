//! The timer in the status line and the window title, and the bell when its time is over.

use ratatui::style::Style;

use crate::insight::agenda::minutes_and_seconds;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::core::theme::Theme;
use crate::ui::core::timer::{TimeLeft, Timer};
use crate::words::Message;

/// The timer in the status line.
pub struct TimerFact {
    /// The time left.
    pub time: Message,
    /// The name of the block; `None` without one.
    pub name: Option<String>,
    pub style: Style,
}

impl TimerFact {
    /// The time left, and the name of the block or a part of it.
    pub fn with_name(&self, name: &str) -> Message {
        with_name(self.time.clone(), Some(name))
    }
}

/// What the status line shows of the timer; `None` if there is none.
pub fn fact(state: &State, theme: Theme) -> Option<TimerFact> {
    let timer = state.file.timer.timer.as_ref()?;
    let left = timer.time_left(state.session.now.milliseconds);
    let time = words(timer, left);
    let style = match left {
        TimeLeft::Enough(_) => theme.text(),
        TimeLeft::Little(_) => theme.nearly_over(),
        TimeLeft::Over(_) => theme.over(),
    };
    Some(TimerFact { time, name: block_name(state, timer).map(str::to_owned), style })
}

/// The time left, in words that carry all that the colour shows.
fn words(timer: &Timer, left: TimeLeft) -> Message {
    let (id, seconds) = match left {
        TimeLeft::Enough(seconds) => ("timer-left", seconds),
        TimeLeft::Little(seconds) => ("timer-nearly-over", seconds),
        TimeLeft::Over(seconds) => ("timer-over", seconds),
    };
    let said = Message::new(id).text("time", minutes_and_seconds(seconds));
    if timer.since.is_some() { said } else { Message::new("timer-fact-paused").message("time", said) }
}

fn with_name(time: Message, name: Option<&str>) -> Message {
    match name {
        Some(name) => Message::new("timer-of-block").message("time", time).text("name", name),
        None => time,
    }
}

fn block_name<'state>(state: &'state State, timer: &Timer) -> Option<&'state str> {
    let block = state.map().block(timer.block?)?;
    Some(block.name.as_str()).filter(|name| !name.is_empty())
}

/// The timer for the title of the terminal window; `None` if there is none, or if the
/// settings do not ask for it.
pub fn title(state: &State) -> Option<String> {
    let timer = state.file.timer.timer.as_ref().filter(|_| state.session.settings.terminal.timer_title)?;
    let left = timer.time_left(state.session.now.milliseconds);
    Some(state.session.words.say_plain(&with_name(words(timer, left), block_name(state, timer))))
}

/// When the time on the screen changes next, in milliseconds since the program started; `None`
/// while no timer runs.
pub fn next_change(state: &State) -> Option<u64> {
    state.file.timer.timer.as_ref()?.next_change(state.session.now.milliseconds)
}

/// Marks the end of the time as announced; returns the bell, once, if the settings ask for it.
pub fn announce(state: &mut State) -> Option<Effect> {
    let now = state.session.now.milliseconds;
    let rings = state.session.settings.terminal.bell;
    let timer = state.file.timer.timer.as_mut()?;
    let is_due = !timer.announced && matches!(timer.time_left(now), TimeLeft::Over(_));
    timer.announced |= is_due;
    (is_due && rings).then_some(Effect::Bell)
}
