//! What every feature of the user interface is built on: keys and the keymap, actions, messages and
//! effects, the state of the program, the canvas. It knows no particular screen or dialog.

pub mod action;
pub mod blocked;
pub mod canvas;
pub mod chosen;
pub mod cursor;
pub mod data;
pub mod dialog;
pub mod direction;
pub mod effect;
pub mod exporting;
pub mod file;
pub mod frame;
pub mod journal;
pub mod key;
pub mod keyboard;
pub mod keymap;
pub mod lens;
pub mod memo;
pub mod msg;
pub mod outcome;
pub mod external_change;
pub mod perform;
pub mod pointer;
pub mod rank;
pub mod register;
pub mod remote;
pub mod report;
pub mod scope;
pub mod screen;
pub mod session;
pub mod shown;
pub mod state;
pub mod task;
pub mod terminal;
pub mod theme;
