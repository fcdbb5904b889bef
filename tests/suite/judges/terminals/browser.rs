//! xterm.js, the terminal of VS Code, in a browser: the bytes that Masa writes where it knows that
//! terminal are played to both of its renderers.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::picture::Picture;
use super::{Expected, TITLES, is_possible, marked};
use crate::judges::bench::{Judge, judges};
use crate::support::pty::{Home, Pty};
use crate::support::skipped::skipped;

const SIZE: (u16, u16) = (110, 32);

/// A page with the terminal; `renderer` is a statement that chooses another than the usual one.
fn page(packages: &Path, renderer: &str, bytes: &[u8]) -> String {
    format!(
        "<!doctype html><meta charset=utf-8><link rel=stylesheet href='file://{0}/xterm/css/xterm.css'>
<body style='margin:0;background:#000'><div id=t></div>
<script src='file://{0}/xterm/lib/xterm.js'></script>
<script src='file://{0}/addon-webgl/lib/addon-webgl.js'></script>
<script>
const terminal = new Terminal({{cols: {1}, rows: {2}, fontFamily: 'FreeMono', fontSize: 14}});
terminal.open(document.getElementById('t'));
{renderer}
terminal.write(Uint8Array.from(atob('{3}'), one => one.charCodeAt(0)));
</script>",
        packages.display(),
        SIZE.0,
        SIZE.1,
        STANDARD.encode(bytes)
    )
}

/// What Masa writes when it shows a map.
fn written(home: &Home, (language, title): (&str, &str)) -> Vec<u8> {
    fs::create_dir_all(home.path().join("config")).expect("a folder can be made");
    fs::write(home.path().join("config/settings.ron"), "Settings(bidi: App)").expect("the folder is there");
    let file = format!("{language}.masa.ron");
    fs::write(home.path().join(&file), masa::format::map_text(&marked(language, title)))
        .expect("so is this one");
    let masa = Pty::shell(&format!("TERM_PROGRAM=vscode exec $MASA {file}"), home.path(), SIZE);
    masa.wait("the footer", |shown| {
        let rows = shown.emulator.screen().contents();
        rows.lines()
            .filter(|row| row.chars().filter(|one| *one == '─').count() == usize::from(SIZE.0))
            .count()
            > 1
    });
    masa.look(|shown| shown.bytes.clone())
}

#[test]
fn letters_are_in_their_columns_where_the_browser_draws_single_cells() {
    // Two of the marked Arabic letters have boxes in its font that cannot be told apart.
    if !super::all_are_judged() {
        return;
    }
    if !is_possible() {
        return;
    }
    let packages = judges().expect("they are there").join("node_modules/@xterm");
    if !packages.join("addon-webgl").exists() {
        skipped("@xterm/xterm and @xterm/addon-webgl");
        return;
    }
    let drawing = [
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--ignore-gpu-blocklist",
    ];
    for (title, (renderer, is_right)) in TITLES.into_iter().flat_map(|title| {
        let webgl = "terminal.loadAddon(new WebglAddon.WebglAddon());";
        // Without it letters are out of place, which is what Masa tells its user.
        [(title, (webgl, true)), (title, ("", false))]
    }) {
        let home = Home::new(&format!("browser-{}-{is_right}", title.0));
        let bytes = written(&home, title);
        let file = home.path().join("page.html");
        fs::write(&file, page(&packages, renderer, &bytes)).expect("the folder is there");
        let Some(chromium) = Judge::browser(&home.path().join("profile"), &drawing) else { return };
        let shot = home.path().join("shot.png");
        let (_, said) = chromium.draws(&file, &shot);
        let picture = Picture::of_file(&shot).unwrap_or_else(|| panic!("there is no picture: {said}"));
        let complaint = Expected::of(marked(title.0, title.1), SIZE).complaint(&picture);
        assert_eq!(complaint.is_none(), is_right, "{} {renderer:?}: {complaint:?}", title.0);
    }
}
