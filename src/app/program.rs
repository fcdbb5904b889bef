//! The main loop: wait, handle everything that has arrived, and draw once if anything changed.

mod conversation;

use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Duration;

use self::conversation::Conversation;
use super::editor::{self, EditorError};
use super::effects::{TaskThreads, failure};
use super::events::{Event, QUERIES, TerminalAnswer};
use super::journal::JournalThread;
use super::locks::Locks;
use super::start::{Environment, FirstScreen, random, recognition};
use super::stderr;
use super::system::{self, Output, System, Woken};
use super::terminal::{Terminal, drawable};
use super::watch::FileWatch;
use super::{clipboard, opening, panic};
use crate::format::system_says;
use crate::model::CardId;
use crate::store;
use crate::ui::core::key::{Code, Key};
use crate::ui::core::outcome::Outcome;
use crate::ui::core::task::Task;
use crate::ui::core::terminal::Ground;
use crate::ui::root::{render, update};
use crate::ui::{Effect, Msg, State, file, paste, present, replay, start, timer, vote};
use crate::words::Message;

/// How long to wait for the journal when the user quits.
const QUIT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long to wait for the journal, and then for saves, when the program must exit at once.
const SIGNAL_TIMEOUT: Duration = Duration::from_millis(400);

/// Why the program ended.
pub(super) enum ExitReason {
    UserQuit,
    Signal(i32),
    /// With a message to print: a file cannot be read, or was not saved.
    Failed(Message),
}

pub(super) struct Program {
    system: System,
    terminal: Terminal<Output>,
    state: Box<State>,
    tasks: TaskThreads,
    journal: JournalThread,
    watch: FileWatch,
    environment: Environment,
    conversation: Conversation,
    /// The map that is still being read.
    opening: Option<PathBuf>,
    ended: Option<ExitReason>,
}

impl Program {
    /// Takes over the terminal.
    ///
    /// # Errors
    /// If the terminal cannot be set up or a thread cannot be started.
    pub fn begin(
        system: System,
        environment: Environment,
        first: FirstScreen,
        locks: Locks,
    ) -> io::Result<Program> {
        let tasks =
            TaskThreads::start(environment.directories.clone(), environment.clock, system.waker(), locks)?;
        let journal = JournalThread::new(environment.directories.clone(), system.waker());
        let (mut state, found, opening) = match first {
            FirstScreen::State(state) => (state, None, None),
            FirstScreen::Journals(state, found) => (state, Some(found), None),
            FirstScreen::Opening(state, path) => (state, None, Some(path)),
        };
        state.session.size = drawable(system.size());
        let settings = &state.session.settings;
        let conversation =
            Conversation::new(recognition(settings, environment.directories.as_ref()), settings);
        let mut terminal = Terminal::new(Output, state.session.size);
        conversation.prepare(&mut terminal);
        let mut program = Program {
            system,
            terminal,
            state,
            tasks,
            journal,
            watch: FileWatch::default(),
            environment,
            conversation,
            opening,
            ended: None,
        };
        if let Some(path) = &program.opening {
            program.tasks.submit(Task::Open(path.clone()));
        }
        start::to_be_read(&program.state).into_iter().for_each(|task| program.tasks.submit(task));
        if let Some(found) = found {
            let complaint = program.state.notice.take();
            program.dispatch(Msg::Done(Outcome::JournalsFound(found)));
            // A problem with the settings is more important than a repair of the map.
            program.state.notice = complaint.or(program.state.notice.take());
        }
        program.system.expect_answers(!conversation::answers_no_queries());
        program.system.take(&program.conversation.opening())?;
        program.advise();
        Ok(program)
    }

    /// Runs until the program ends, then restores the terminal.
    ///
    /// # Errors
    /// If reading from or writing to the terminal fails.
    pub fn run(mut self) -> io::Result<ExitReason> {
        self.draw()?;
        self.query_terminal()?;
        let ended = loop {
            if let Some(ended) = self.ended.take() {
                break ended;
            }
            let woken = self.system.wait(self.timeout())?;
            self.handle_events(woken)?;
            if self.ended.is_none() {
                self.draw()?;
            }
        };
        system::give_back();
        // Write the journal first: what no file contains yet must survive if time runs out.
        let cut_short = matches!(ended, ExitReason::Signal(_));
        let timeout = if cut_short { SIGNAL_TIMEOUT } else { QUIT_TIMEOUT };
        self.journal.flush(timeout);
        // Finish pending writes, unless there is no time: a save is atomic, so it is complete or
        // has no effect. Report failures, and tell the journal which changes a file now contains.
        let mut failed = None;
        self.tasks.finish(cut_short.then_some(SIGNAL_TIMEOUT));
        while let Some(msg) = self.tasks.outcome() {
            failed = failed.or_else(|| failure(&msg));
            if matches!(&msg, Msg::Done(Outcome::Saved(outcome)) if outcome.result.is_ok()) {
                self.dispatch(msg);
            }
        }
        self.journal.end(timeout);
        Ok(match (ended, failed) {
            (ExitReason::UserQuit, Some(reason)) => ExitReason::Failed(reason),
            (ended, _) => ended,
        })
    }

    /// How long the loop may sleep; `None`: until something happens.
    fn timeout(&self) -> Option<Duration> {
        // A dialog that opened by itself ignores keys for a moment; redraw when it accepts them.
        let ignore_keys_until =
            Some(self.state.session.ignore_keys_until).filter(|_| self.state.ignores_keys());
        let due = file::autosave_due(&self.state).into_iter().chain(timer::next_change(&self.state));
        let due = due.chain(replay::next_step(&self.state));
        let due = due.chain(ignore_keys_until).min()?;
        Some(Duration::from_millis(due.saturating_sub(self.environment.clock.now().milliseconds)))
    }

    fn draw(&mut self) -> io::Result<()> {
        let Program { terminal, state, opening, conversation, .. } = self;
        let name = state.file.name();
        terminal.title(&conversation.title(&name, timer::title(state)));
        terminal.draw(|buffer| match opening {
            Some(_) => opening::draw(state, &name, buffer),
            None => render(state, buffer),
        })?;
        Ok(())
    }

    /// Sends the queries to the terminal, after the first frame.
    fn query_terminal(&mut self) -> io::Result<()> {
        if conversation::answers_no_queries() {
            return Ok(());
        }
        Output.write_all(QUERIES)
    }

    fn handle_events(&mut self, woken: Woken) -> io::Result<()> {
        if woken.end.is_some() {
            self.ended = woken.end.map(ExitReason::Signal);
            return Ok(());
        }
        for event in woken.events {
            self.event(event)?;
        }
        while let Some(msg) = self.tasks.outcome() {
            self.outcome(msg);
        }
        for msg in self.journal.outcomes() {
            self.outcome(msg);
        }
        if self.timeout().is_some_and(|timeout| timeout.is_zero()) {
            self.dispatch(Msg::Tick);
        }
        let verify = if woken.journal { file::verify_journal(&self.state) } else { None };
        verify.into_iter().for_each(|effect| self.perform(effect));
        let count = if woken.ballots { vote::counting(&self.state) } else { None };
        count.into_iter().for_each(|job| self.tasks.submit(Task::Vote(job)));
        let look = if woken.file { self.watch.file_changed(&self.state) } else { None };
        look.into_iter().for_each(|job| self.tasks.submit(Task::Look(job)));
        if woken.stop {
            system::give_back();
            self.system.stop();
            self.retake_terminal()?;
        } else if woken.continued {
            // Restore the terminal first: the title was saved once and must be restored once.
            system::give_back();
            self.retake_terminal()?;
        } else if woken.resized {
            self.resize();
        }
        if self.terminal.type_size() != present::type_size(&self.state) {
            self.resize();
        }
        if self.conversation.modes_change(&self.state.session.settings) {
            system::give_back();
            self.retake_terminal()?;
        }
        Ok(())
    }

    /// Takes over the terminal again after something else has used it.
    fn retake_terminal(&mut self) -> io::Result<()> {
        self.system.take(&self.conversation.opening_again(&self.state.session.settings))?;
        self.resize();
        self.terminal.forget();
        Ok(())
    }

    fn resize(&mut self) {
        let type_size = present::type_size(&self.state);
        let (width, height) = drawable(self.system.size());
        let size = (width / type_size, height / type_size);
        if size != self.state.session.size || type_size != self.terminal.type_size() {
            self.terminal.resize(size, type_size);
            self.dispatch(Msg::Resize(size.0, size.1));
        }
    }

    fn event(&mut self, event: Event) -> io::Result<()> {
        match event {
            Event::Answer(answer) => self.answer(answer)?,
            Event::Key(key) if self.opening.is_some() => self.key_while_opening(key),
            _ if self.opening.is_some() || self.ended.is_some() => {}
            Event::Key(key) => {
                self.dispatch(Msg::Key(key));
                let look = self.watch.key_pressed(&self.state, &self.system);
                look.into_iter().for_each(|job| self.tasks.submit(Task::Look(job)));
            }
            Event::Mouse(mouse) => self.dispatch(Msg::Mouse(mouse.on_cells_of(self.terminal.type_size()))),
            Event::Paste { text, dropped } => self.paste(text, dropped),
        }
        Ok(())
    }

    fn paste(&mut self, text: String, dropped: usize) {
        self.dispatch(Msg::Paste(text));
        if dropped > 0 && !paste::was_refused(&self.state) {
            self.dispatch(Msg::Failed(Message::new("paste-cut")));
        }
    }

    fn key_while_opening(&mut self, key: Key) {
        let leaves = [Key::plain(Code::Char('q')), Key::plain(Code::Esc)];
        let interrupt = Key { control: true, ..Key::plain(Code::Char('c')) };
        if leaves.contains(&key) || key == interrupt {
            self.ended = Some(ExitReason::UserQuit);
        }
    }

    fn answer(&mut self, answer: TerminalAnswer) -> io::Result<()> {
        match answer {
            TerminalAnswer::Background { dark } => {
                let ground = if dark { Ground::Dark } else { Ground::Light };
                if self.conversation.ground_is(ground) {
                    self.dispatch(Msg::Background(ground));
                }
            }
            TerminalAnswer::Repeats => self.terminal.writing.repeats = true,
            TerminalAnswer::TextSizes => self.dispatch(Msg::TextSizes),
            TerminalAnswer::Synchronized => self.terminal.synchronized = true,
            TerminalAnswer::KittyKeyboard => Output.write_all(self.conversation.kitty_keyboard())?,
            TerminalAnswer::Attributes(_) | TerminalAnswer::Version(_) | TerminalAnswer::Reorders(_) => {
                if let Some(modes) = self.conversation.learn(&answer) {
                    Output.write_all(&modes)?;
                    self.recognised();
                }
            }
            TerminalAnswer::End => {
                self.system.expect_answers(false);
                if self.conversation.ground_is(Ground::Unknown) {
                    self.dispatch(Msg::Background(Ground::Unknown));
                }
                self.advise();
            }
        }
        Ok(())
    }

    /// Draws everything anew, as the terminal that was recognised needs it.
    fn recognised(&mut self) {
        self.conversation.prepare(&mut self.terminal);
        self.dispatch(self.conversation.ordering(None));
        self.terminal.forget();
    }

    /// Says once which setting of the terminal its user should change.
    fn advise(&mut self) {
        let Some((advice, told)) = self.conversation.advice() else { return };
        self.dispatch(self.conversation.ordering(Some(advice)));
        self.tasks.submit(Task::ChooseForTerminal(told));
    }

    /// Handles the result of a worker thread.
    fn outcome(&mut self, outcome: Msg) {
        if matches!(outcome, Msg::Done(Outcome::JournalsFound(_))) {
            self.opening = None;
        }
        if let Msg::Done(Outcome::Opened(result)) = &outcome
            && self.opening.take().is_some()
            && let Err(reason) = result.as_ref()
        {
            self.ended = Some(ExitReason::Failed(reason.clone()));
            return;
        }
        let own_look = matches!(&outcome, Msg::Done(Outcome::Looked(outcome)) if !outcome.saving);
        if let (Msg::Journaled { .. }, Some(directories)) = (&outcome, &self.environment.directories) {
            self.system.watch_journal(&store::journal::folder(directories));
        }
        self.dispatch(outcome);
        let next = if own_look { self.watch.look_finished(&self.state, &mut self.system) } else { None };
        next.into_iter().for_each(|job| self.tasks.submit(Task::Look(job)));
    }

    fn dispatch(&mut self, msg: Msg) {
        let (state, now) = (&mut self.state, self.environment.clock.now());
        match panic::guarded(|| update(state, now, msg)) {
            Some(effects) => effects.into_iter().for_each(|effect| self.perform(effect)),
            None => self.crash(),
        }
        self.tasks.locks.retain(self.state.file.locks());
        self.watch.follow(&self.state, &mut self.system);
        let count = self.watch.follow_ballots(&self.state, &mut self.system);
        count.into_iter().for_each(|job| self.tasks.submit(Task::Vote(job)));
    }

    /// After a panic: journals the changes that are in no journal yet, then ends the program.
    fn crash(&mut self) -> ! {
        for effect in file::queued_for_journal(&mut self.state) {
            self.perform(effect);
        }
        panic::end()
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Task(task) => self.tasks.submit(task),
            Effect::Journal(job) => self.journal.submit(job, self.environment.clock.timestamp()),
            Effect::Copy(text) => self.copy(&text),
            Effect::EditText(card, text) => self.edit(card, &text),
            Effect::Suspend => self.system.ask_job_to_stop(),
            Effect::Redraw => self.terminal.forget(),
            // Ignore errors: the next wait notices if the terminal is gone.
            Effect::Bell => drop(Output.write_all(b"\x07")),
            Effect::Quit => self.ended = Some(ExitReason::UserQuit),
        }
    }

    fn copy(&mut self, text: &str) {
        let in_tmux = std::env::var_os("TMUX").is_some_and(|value| !value.is_empty());
        // Ignore errors: the next wait notices if the terminal is gone.
        let _ = Output.write_all(&clipboard::copy(text, in_tmux));
    }

    fn edit(&mut self, card: CardId, text: &str) {
        system::give_back();
        let result = match editor::edit(text, random(), |child| self.system.wait_for(child)) {
            // The next wait reports the exit; until then do not take over the terminal again.
            Err(EditorError::Terminated(kept)) => return kept.iter().for_each(stderr::say),
            Err(EditorError::Failed(reason)) => Err(reason),
            Ok(edited) => Ok(edited),
        };
        let taken = self.retake_terminal();
        self.dispatch(Msg::Edited(card, result));
        if let Err(error) = taken {
            self.ended = Some(ExitReason::Failed(terminal_failed(&error)));
        }
    }
}

pub(super) fn terminal_failed(error: &io::Error) -> Message {
    Message::new("terminal-failed").text("said", system_says(error))
}
