//! Which key runs which action: the defaults from the table of actions, overridden by the user's
//! own keys.

use std::collections::{BTreeMap, BTreeSet};

use super::action::Action;
use super::key::{Code, Key, parse_keys, print_keys};
use super::keyboard::{latin, on_layout, stand_in};
use super::scope::Scope;
use crate::text::nearest;
use crate::words::Message;

pub struct Keymap<S: 'static> {
    table: &'static [&'static [Action<S>]],
    bindings: BTreeMap<(&'static Scope, Vec<Key>), &'static Action<S>>,
}

/// The meaning of the keys pressed so far.
pub enum Lookup<S: 'static> {
    Action(&'static Action<S>),
    /// The beginning of one or more longer sequences.
    Prefix,
    Nothing,
}

impl<S> Clone for Keymap<S> {
    fn clone(&self) -> Keymap<S> {
        Keymap { table: self.table, bindings: self.bindings.clone() }
    }
}

impl<S> Keymap<S> {
    /// The default keys of a table of actions.
    pub fn new(table: &'static [&'static [Action<S>]]) -> Keymap<S> {
        let mut keymap = Keymap { table, bindings: BTreeMap::new() };
        for action in keymap.actions() {
            for keys in action.keys {
                // A test checks that every default key parses.
                if let Ok(keys) = parse_keys(keys) {
                    keymap.insert(action, &keys);
                }
            }
        }
        keymap
    }

    /// In the order in which help lists them.
    pub fn actions(&self) -> impl Iterator<Item = &'static Action<S>> + use<S> {
        self.table.iter().flat_map(|family| family.iter())
    }

    pub fn named(&self, name: &str) -> Option<&'static Action<S>> {
        self.actions().find(|action| action.name == name)
    }

    /// The defaults with the user's keys applied, and a message for each key that could not be
    /// bound, and for each action that lost its last key to another. Keys listed for an action
    /// replace all of its defaults; the result does not depend on the order of the list.
    pub fn with_user_keys(mut self, user: &BTreeMap<String, Vec<String>>) -> (Keymap<S>, Vec<Message>) {
        let mut complaints = Vec::new();
        let mut bound: Vec<&'static Action<S>> = Vec::new();
        for name in user.keys() {
            match self.named(name) {
                Some(action) => bound.push(action),
                None => complaints.push(unknown_action(name, self.actions().map(|action| action.name))),
            }
        }
        let with_keys = self.named_in_bindings();
        self.bindings.retain(|_, of| !bound.iter().any(|action| std::ptr::eq(*of, *action)));
        let mut own = BTreeMap::new();
        for action in &bound {
            for written in user.get(action.name).into_iter().flatten() {
                complaints.extend(self.bind(action, written, &mut own).err());
            }
        }
        for action in bound.iter().filter(|action| user.get(action.name).is_some_and(|keys| !keys.is_empty()))
        {
            // All that was listed for it was refused: better its own keys, where they are free, than none.
            if !self.bindings.values().any(|of| std::ptr::eq(*of, *action)) {
                self.bind_free_defaults(action);
            }
        }
        let still = self.named_in_bindings();
        let wants_none = |name: &str| user.get(name).is_some_and(Vec::is_empty);
        let lost = with_keys.difference(&still).filter(|name| !wants_none(name));
        for action in lost.filter_map(|name| self.named(name)) {
            complaints.push(Message::new("keys-lost").message("action", action.title.clone().into()));
        }
        (self, complaints)
    }

    /// The names of the actions that have a key.
    fn named_in_bindings(&self) -> BTreeSet<&'static str> {
        self.bindings.values().map(|action| action.name).collect()
    }

    /// Binds keys as the user wrote them. They replace a default with the same keys; `own` are the keys of the user
    /// so far.
    ///
    /// # Errors
    /// They are none, never arrive, are bound twice, or one sequence would be the beginning of another.
    fn bind(
        &mut self,
        action: &'static Action<S>,
        written: &str,
        own: &mut BTreeMap<(&'static Scope, Vec<Key>), &'static Action<S>>,
    ) -> Result<(), Message> {
        // The sentences do not name the action; whoever looks for the place in the file needs it.
        let said = |id: &'static str| Message::new(id).text("of", action.name);
        // A letter of another layout is the command of the Latin letter on the same key.
        let keys: Vec<Key> = parse_keys(written).unwrap_or_default().into_iter().map(command_key).collect();
        if keys.is_empty() {
            return Err(said("keys-unreadable").text("keys", written));
        }
        if keys.contains(&INTERRUPT) {
            return Err(said("keys-reserved").text("keys", INTERRUPT.to_string()));
        }
        let clashes = |(id, message): (&'static str, &'static Action<S>)| {
            Err(said(id).text("keys", written).message("action", message.title.clone().into()))
        };
        let twice = action.scopes.iter().find_map(|scope| own.get(&(*scope, keys.clone())));
        if let Some(other) = twice.filter(|other| !std::ptr::eq(**other, action)) {
            return clashes(("keys-twice", other));
        }
        if let Some(other) = self.clash(action, &keys) {
            return clashes(("keys-prefix", other));
        }
        self.insert(action, &keys);
        own.extend(action.scopes.iter().map(|scope| ((*scope, keys.clone()), action)));
        Ok(())
    }

    /// An action whose keys begin with these where both hold, or are their beginning.
    fn clash(&self, action: &Action<S>, keys: &[Key]) -> Option<&'static Action<S>> {
        let clash = self.bindings.iter().find(|((scope, bound), _)| {
            let related = action.holds_in(scope) || action.scopes.iter().any(|own| own.includes(scope));
            related && *bound != keys && (bound.starts_with(keys) || keys.starts_with(bound))
        });
        clash.map(|(_, other)| *other)
    }

    /// Gives an action those of its default keys that nothing else has.
    fn bind_free_defaults(&mut self, action: &'static Action<S>) {
        for keys in action.keys.iter().filter_map(|keys| parse_keys(keys).ok()) {
            let is_taken =
                action.scopes.iter().any(|scope| self.bindings.contains_key(&(*scope, keys.clone())));
            if !is_taken && self.clash(action, &keys).is_none() {
                self.insert(action, &keys);
            }
        }
    }

    fn insert(&mut self, action: &'static Action<S>, keys: &[Key]) {
        for scope in action.scopes {
            self.bindings.insert((scope, keys.to_vec()), action);
        }
    }

    pub fn lookup(&self, scope: &'static Scope, keys: &[Key]) -> Lookup<S> {
        for scope in scope.chain() {
            if let Some(action) = self.bindings.get(&(scope, keys.to_vec())) {
                return Lookup::Action(action);
            }
        }
        if self.continuations(scope, keys).next().is_some() { Lookup::Prefix } else { Lookup::Nothing }
    }

    /// The actions whose keys begin with these, each with the keys still to be pressed.
    pub fn continuations<'keymap>(
        &'keymap self,
        scope: &'static Scope,
        keys: &'keymap [Key],
    ) -> impl Iterator<Item = (&'keymap [Key], &'static Action<S>)> {
        scope.chain().flat_map(move |scope| {
            let longer = self.bindings.range((scope, keys.to_vec())..);
            longer
                .take_while(move |((of, bound), _)| *of == scope && bound.starts_with(keys))
                .filter(move |((_, bound), _)| bound.len() > keys.len())
                .filter_map(move |((_, bound), action)| Some((bound.get(keys.len()..)?, *action)))
        })
    }

    /// The keys of an action: its defaults in their order, then the user's.
    pub fn keys_of(&self, action: &Action<S>) -> Vec<Vec<Key>> {
        let bound_in = |scope: &'static Scope, keys: &[Key]| {
            self.bindings.get(&(scope, keys.to_vec())).is_some_and(|one| one.name == action.name)
        };
        let bound = |keys: &[Key]| action.scopes.iter().any(|scope| bound_in(scope, keys));
        let mut keys: Vec<Vec<Key>> =
            action.keys.iter().filter_map(|keys| parse_keys(keys).ok()).filter(|keys| bound(keys)).collect();
        for ((_, own), _) in self.bindings.iter().filter(|(_, one)| one.name == action.name) {
            if !keys.contains(own) {
                keys.push(own.clone());
            }
        }
        keys
    }

    /// The keys of an action, as people read them.
    pub fn spelled_keys_of(&self, action: &Action<S>) -> String {
        self.keys_of(action).iter().map(|keys| print_keys(keys)).collect::<Vec<_>>().join("  ")
    }
}

/// `Ctrl-C` closes what is open, as `Esc` does, whatever is bound.
pub const INTERRUPT: Key = Key { control: true, ..Key::plain(Code::Char('c')) };

fn unknown_action(name: &str, known: impl Iterator<Item = &'static str>) -> Message {
    let message = match nearest(name, known) {
        Some(meant) => Message::new("keys-unknown-action-nearest").text("meant", meant),
        None => Message::new("keys-unknown-action"),
    };
    message.text("action", name)
}

/// The key as a command: a letter of another layout becomes the Latin letter on the same key.
pub fn command_key(key: Key) -> Key {
    match key.code {
        Code::Char(letter) => Key { code: Code::Char(latin(letter)), ..key },
        _ => key,
    }
}

/// The key that a character without an action stands for: the letter on the key that types it on
/// another layout.
pub fn key_stood_for(key: Key) -> Option<Key> {
    let letter = key.typed().and_then(stand_in)?;
    Some(Key { code: Code::Char(letter), ..key })
}

/// The keys as they are labelled on the keyboard of this language; `None` if that is no other.
pub fn on_keyboard_of(language: &str, keys: &[Key]) -> Option<String> {
    let mut differs = false;
    let labelled = |key: &Key| match key.typed().and_then(|letter| on_layout(language, letter)) {
        Some(typed) => {
            differs = true;
            super::keyboard::letters(typed)
        }
        None => key.to_string(),
    };
    let labels: Vec<String> = keys.iter().map(labelled).collect();
    differs.then(|| labels.join(" "))
}
