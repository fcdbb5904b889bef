//! The program: hands its arguments to the library and exits with its status.

use std::process::ExitCode;

use masa::app::{ColourChoice, Start, language, run};
use masa::store::sample;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let start = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => Start::Welcome,
        ["sample", name @ ..] => {
            let name = name.first().unwrap_or(&"amazon");
            let map = sample(name, language::of_system()).map(masa::store::Template::map).unwrap_or_default();
            Start::Untitled { map: Box::new(map), name: Some((*name).to_owned()) }
        }
        [file, ..] => Start::File(file.into()),
    };
    run(start, ColourChoice::Auto)
}
