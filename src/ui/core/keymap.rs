//! Which key runs which action: the defaults from the table of actions, overridden by the user's
//! own keys.

use std::collections::BTreeMap;

use super::action::Action;
use super::key::{Key, parse_keys, print_keys};
use super::keyboard::{latin, on_layout, stand_in};
use super::scope::Scope;
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
    /// bound. Keys listed for an action replace all of its defaults.
    pub fn with_user_keys(mut self, user: &BTreeMap<String, Vec<String>>) -> (Keymap<S>, Vec<Message>) {
        let keymap = &mut self;
        let mut complaints = Vec::new();
        for (name, keys) in user {
            let Some(action) = keymap.named(name) else {
                complaints.push(Message::new("keys-unknown-action").text("action", name));
                continue;
            };
            keymap.bindings.retain(|_, bound| !std::ptr::eq(*bound, action));
            for written in keys {
                match parse_keys(written) {
                    Ok(keys) if !keys.is_empty() => {
                        if let Some(complaint) = keymap.bind(action, keys, written) {
                            complaints.push(complaint);
                        }
                    }
                    _ => complaints.push(Message::new("keys-unreadable").text("keys", written)),
                }
            }
        }
        (self, complaints)
    }

    /// Binds a key. It replaces a default with the same keys, but a sequence that is the prefix of
    /// another, or has one as its prefix, is refused with a message.
    fn bind(&mut self, action: &'static Action<S>, keys: Vec<Key>, written: &str) -> Option<Message> {
        let clash = self.bindings.iter().find(|((scope, bound), _)| {
            let related = action.holds_in(scope) || action.scopes.iter().any(|own| own.includes(scope));
            related && *bound != keys && (bound.starts_with(&keys) || keys.starts_with(bound))
        });
        if let Some((_, other)) = clash {
            let complaint = Message::new("keys-prefix").text("keys", written);
            return Some(complaint.message("action", other.title.clone().into()));
        }
        self.insert(action, &keys);
        None
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

    /// The keys of an action, in the order in which they were bound.
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

/// The key as a command: a letter of another layout becomes the Latin letter on the same key.
pub fn command_key(key: Key) -> Key {
    match key.code {
        super::key::Code::Char(letter) => Key { code: super::key::Code::Char(latin(letter)), ..key },
        _ => key,
    }
}

/// The key that a character without an action stands for: the letter on the key that types it on
/// another layout.
pub fn key_stood_for(key: Key) -> Option<Key> {
    let letter = key.typed().and_then(stand_in)?;
    Some(Key { code: super::key::Code::Char(letter), ..key })
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
