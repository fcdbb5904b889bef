mod examples;
pub(crate) mod sound;
mod total;
pub(crate) mod world;
