//! No single key destroys what undo cannot bring back. Every key is pressed on every screen and in
//! every dialog that the table of actions leads to, with unsaved changes. So neither a stray key
//! nor a paste that arrives as keys can do harm.
//!
//! What undo cannot revert is safe for another reason: a save keeps a backup of the old file; an
//! export overwrites files only if that was ticked before; an orphaned journal is discarded only
//! after a question; settings and views contain no work. Quitting without saving takes two keys, of
//! which the first only asks.

use std::collections::BTreeSet;

use masa::format::map_text;
use masa::model::{Id, Map, MapField, Value};
use masa::ops::{ActionName, Document, Op, Transaction};
use masa::text::{Editor, EditorCommand, Layout, Options};
use masa::ui::board::capture::Capture as CardEdit;
use masa::ui::carry::Carry;
use masa::ui::core::key::parse_keys;
use masa::ui::core::task::{SaveReason, Task};
use masa::ui::export::ExportDialog;
use masa::ui::external_change::ExternalChangeDialog;
use masa::ui::file::QuitDialog;
use masa::ui::inspector::Inspector;
use masa::ui::lanes::LaneList;
use masa::ui::personas::SheetEdit;
use masa::ui::recovery::Recovery;
use masa::ui::root::update;
use masa::ui::{Effect, Msg, State};
use masa::words::Message;
use std::any::Any;

use crate::payloads::walk::{Ground, Way, begin, holds, walk};

/// A text that is being typed and exists nowhere else.
const TYPED: &str = "only here, typed";

/// The state at the end of a path, with an unsaved change, and with a text in the open text field,
/// if there is one.
fn stand(way: &Way, ground: &Ground<'_>) -> State {
    let mut state = begin(way.begin, ground);
    for step in &way.steps {
        step.take(&mut state, ground.text);
    }
    if state.file.set_aside.is_none() && state.dialogs.top::<Carry>().is_none() {
        let title = Op::Set(Id::Map, MapField::Title.into(), Value::text("only here"));
        let change = Transaction::new(ActionName::new("test"), Message::new("export-yes")).with(vec![title]);
        state.document.commit(change).expect("a title can be set");
    }
    if editor(&state).is_some() {
        let now = state.session.now;
        update(&mut state, now, Msg::Paste(TYPED.to_owned()));
    }
    state
}

/// The text field whose text belongs to the map. A prompt (a name, a filter) contains no work.
fn editor(state: &State) -> Option<&Editor> {
    state.dialogs.iter().rev().find_map(|dialog| {
        let dialog: &dyn Any = dialog;
        let edit = dialog.downcast_ref::<CardEdit>().map(|edit| &edit.editor);
        let sheet = dialog.downcast_ref::<SheetEdit>().map(|sheet| &sheet.editor);
        let inspector = dialog.downcast_ref::<Inspector>().and_then(|inspector| inspector.editor.as_ref());
        let list = dialog.downcast_ref::<LaneList>().and_then(|list| list.typing.as_ref());
        edit.or(sheet).or(inspector).or(list.map(|typing| &typing.editor))
    })
}

fn press(state: &mut State, keys: &str) -> Vec<Effect> {
    let now = state.session.now;
    let keys = parse_keys(keys).expect("keys are written as they are read");
    keys.into_iter().flat_map(|key| update(state, now, Msg::Key(key))).collect()
}

/// The document, even while a preview of an orphaned journal is shown.
fn work(state: &State) -> &Document {
    state.file.set_aside.as_ref().map_or(&state.document, |looking| &looking.document)
}

/// The map without a preview.
fn settled(state: &State) -> Map {
    let mut state = state.clone();
    if state.dialogs.top::<Carry>().is_some() {
        press(&mut state, "Esc");
    }
    work(&state).map().clone()
}

/// All maps that undo and redo can reach.
fn within_reach(document: &Document) -> Vec<Map> {
    let (mut back, mut forth) = (document.clone(), document.clone());
    let undone = std::iter::from_fn(|| back.undo().map(|_| back.map().clone()));
    let redone = std::iter::from_fn(|| forth.redo().map(|_| forth.map().clone()));
    std::iter::once(document.map().clone()).chain(undone).chain(redone).collect()
}

/// What an effect would destroy without having been asked for by an earlier key.
fn destroys(effect: &Effect, before: &State) -> Option<&'static str> {
    let on_start = before.screen.is("start") && before.file.set_aside.is_none();
    let dialogs = &before.dialogs;
    let wrong = match effect {
        Effect::Quit | Effect::Task(Task::Open(_)) => {
            let unsaved = !on_start && (before.has_unsaved_changes() || before.file.set_aside.is_some());
            unsaved && dialogs.top::<QuitDialog>().is_none()
        }
        Effect::Task(Task::Export(job)) => {
            job.order.overwrite
                && !dialogs.top::<ExportDialog>().is_some_and(|dialog| dialog.choices.replaces)
        }
        Effect::Task(Task::Discard(..)) => {
            !dialogs.top::<Recovery>().is_some_and(|recovery| recovery.discarding)
        }
        Effect::Task(Task::Save(job)) => {
            job.reason == SaveReason::Overwriting && dialogs.top::<ExternalChangeDialog>().is_none()
        }
        _ => false,
    };
    let told = match effect {
        Effect::Quit | Effect::Task(Task::Open(_)) => "leaves changes that no file holds",
        Effect::Task(Task::Export(_)) => "replaces files",
        Effect::Task(Task::Discard(..)) => "lets go of what a program left behind",
        _ => "overwrites what another program wrote",
    };
    wrong.then_some(told)
}

/// Whether the typed text can be recovered: from the map by undo, or by undo in its text field.
fn is_kept(state: &State) -> bool {
    if within_reach(work(state)).iter().any(|map| map_text(map).contains(TYPED)) {
        return true;
    }
    editor(state).is_some_and(|editor| {
        brings_back(editor, Editor::can_undo, EditorCommand::Undo)
            || brings_back(editor, Editor::can_redo, EditorCommand::Redo)
    })
}

fn brings_back(editor: &Editor, can: fn(&Editor) -> bool, edit: EditorCommand) -> bool {
    let mut editor = editor.clone();
    while !editor.text().contains(TYPED) && can(&editor) {
        let layout = Layout::new(editor.text(), Options { width: 80, ..Options::default() });
        editor.apply(edit.clone(), &layout);
    }
    editor.text().contains(TYPED)
}

#[test]
fn no_single_key_destroys_what_undo_cannot_bring_back() {
    let ground = Ground::new("x", false);
    let (mut stands, mut pressed, mut typing) = (0, 0, 0);
    let (mut wrong, mut scopes) = (Vec::new(), BTreeSet::new());
    for way in walk().ways.iter().filter(|way| way.is_first) {
        let before = stand(way, &ground);
        let on_start = before.screen.is("start") && before.file.set_aside.is_none();
        let typed = editor(&before).is_some_and(|editor| editor.text().contains(TYPED));
        let map = settled(&before);
        stands += 1;
        typing += usize::from(typed);
        scopes.insert(before.scope());
        for action in masa::ui::actions().filter(|action| holds(action, &before)) {
            for keys in action.keys {
                let mut after = before.clone();
                let effects = press(&mut after, keys);
                pressed += 1;
                let told = |what: &str| format!("{keys} ({}) {what}: {way:?}", action.name);
                wrong.extend(effects.iter().filter_map(|effect| destroys(effect, &before)).map(told));
                if typed && !is_kept(&after) {
                    wrong.push(told("loses what was typed"));
                }
                press(&mut after, "Esc Esc");
                if !on_start && !within_reach(work(&after)).contains(&map) {
                    wrong.push(told("changes the map for good"));
                }
            }
        }
    }
    println!("{stands} stands, {typing} of them typing; {pressed} keys");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    let missed: Vec<_> =
        walk().ways.iter().map(|way| way.scope).filter(|scope| !scopes.contains(scope)).collect();
    assert!(missed.is_empty(), "{missed:?}");
    assert!(stands > 60 && typing > 5 && pressed > 2000, "{stands} stands, {typing} typing, {pressed} keys");
}
