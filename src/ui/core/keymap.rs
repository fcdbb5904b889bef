//! Which keys do what: the defaults of the table of actions, overlaid by the user's own.

use std::collections::BTreeMap;

use super::action::{Action, Scope, all, named};
use super::key::{Key, parse_keys};
use super::keyboard::latin;
use crate::words::Message;

/// The keys of every scope.
#[derive(Clone)]
pub struct Keymap {
    bindings: BTreeMap<(Scope, Vec<Key>), &'static Action>,
}

/// What the keys pressed so far mean.
pub enum Lookup {
    /// This action.
    Action(&'static Action),
    /// The beginning of several.
    Prefix,
    /// Nothing.
    Nothing,
}

impl Default for Keymap {
    fn default() -> Keymap {
        let mut keymap = Keymap { bindings: BTreeMap::new() };
        for action in all() {
            for keys in action.keys {
                // A test holds that every default key parses.
                if let Ok(keys) = parse_keys(keys) {
                    keymap.bindings.insert((action.scope, keys), action);
                }
            }
        }
        keymap
    }
}

impl Keymap {
    /// The defaults with the user's keys in their place; what cannot be bound is said and left as it was.
    pub fn with_user_keys(user: &BTreeMap<String, Vec<String>>) -> (Keymap, Vec<Message>) {
        let mut keymap = Keymap::default();
        let mut complaints = Vec::new();
        for (name, keys) in user {
            let Some(action) = named(name) else {
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
        (keymap, complaints)
    }

    /// The user's word wins over a default; over another sequence that begins alike nobody can win.
    fn bind(&mut self, action: &'static Action, keys: Vec<Key>, written: &str) -> Option<Message> {
        let clash = self.bindings.iter().find(|((scope, bound), _)| {
            let related =
                scope.chain().any(|one| one == action.scope) || action.scope.chain().any(|one| one == *scope);
            related && *bound != keys && (bound.starts_with(&keys) || keys.starts_with(bound))
        });
        if let Some((_, other)) = clash {
            let complaint = Message::new("keys-prefix").text("keys", written);
            return Some(complaint.message("action", other.title.clone().into()));
        }
        self.bindings.insert((action.scope, keys), action);
        None
    }

    /// What these keys do in this scope.
    pub fn lookup(&self, scope: Scope, keys: &[Key]) -> Lookup {
        for scope in scope.chain() {
            if let Some(action) = self.bindings.get(&(scope, keys.to_vec())) {
                return Lookup::Action(action);
            }
        }
        if self.continuations(scope, keys).next().is_some() { Lookup::Prefix } else { Lookup::Nothing }
    }

    /// The actions whose keys begin with these, with what is still to be pressed.
    pub fn continuations<'keymap>(
        &'keymap self,
        scope: Scope,
        keys: &'keymap [Key],
    ) -> impl Iterator<Item = (&'keymap [Key], &'static Action)> {
        scope.chain().flat_map(move |scope| {
            let longer = self.bindings.range((scope, keys.to_vec())..);
            longer
                .take_while(move |((of, bound), _)| *of == scope && bound.starts_with(keys))
                .filter(move |((_, bound), _)| bound.len() > keys.len())
                .filter_map(move |((_, bound), action)| Some((bound.get(keys.len()..)?, *action)))
        })
    }

    /// The keys of an action, in the order in which they were bound.
    pub fn keys_of(&self, action: &Action) -> Vec<Vec<Key>> {
        let bound = |keys: &[Key]| {
            self.bindings.get(&(action.scope, keys.to_vec())).is_some_and(|one| one.name == action.name)
        };
        let mut keys: Vec<Vec<Key>> =
            action.keys.iter().filter_map(|keys| parse_keys(keys).ok()).filter(|keys| bound(keys)).collect();
        for ((_, own), _) in self.bindings.iter().filter(|(_, one)| one.name == action.name) {
            if !keys.contains(own) {
                keys.push(own.clone());
            }
        }
        keys
    }
}

/// The key as a command: a letter of another layout is the Latin one under it.
pub fn command_key(key: Key) -> Key {
    match key.code {
        super::key::Code::Char(letter) => Key { code: super::key::Code::Char(latin(letter)), ..key },
        _ => key,
    }
}
