//! The terminals that are looked at, and how each is started with a command.

use crate::support::pty::Home;

pub struct Emulator {
    pub program: &'static str,
    /// Other programs that it needs.
    also: &'static [&'static str],
    /// What stands before the command.
    arguments: &'static [&'static str],
    /// Files of its settings, by their path in the home folder.
    pub files: &'static [(&'static str, &'static str)],
    /// Masa's settings.
    pub settings: &'static str,
    /// What makes it order text otherwise than it did at the start; empty if nothing does.
    pub otherwise: &'static str,
    /// The multiplexers that are tried in it.
    around: &'static [Multiplexer],
}

pub struct Multiplexer {
    pub program: &'static str,
    arguments: &'static [&'static str],
}

const TMUX: Multiplexer =
    Multiplexer { program: "tmux", arguments: &["-S", "tmux-socket", "-f", "/dev/null", "new-session"] };
const SCREEN: Multiplexer = Multiplexer { program: "screen", arguments: &["-U", "-c", "/dev/null"] };

/// For terminals which show cells as they are sent, whatever they are told.
const USUAL: Emulator = Emulator {
    program: "",
    also: &[],
    arguments: &[],
    files: &[],
    settings: "Settings()",
    otherwise: "",
    around: &[],
};
/// Where Masa cannot know that the user has changed a setting.
const TOLD: &str = "Settings(bidi: App)";

pub static EMULATORS: [Emulator; 12] = [
    Emulator {
        program: "xterm",
        arguments: &[
            "-geometry",
            "110x32",
            "-fa",
            "DejaVu Sans Mono",
            "-fs",
            "10",
            "-bg",
            "black",
            "-fg",
            "white",
            "-e",
        ],
        around: &[TMUX, SCREEN],
        ..USUAL
    },
    Emulator {
        program: "sakura",
        arguments: &["-c", "110", "-r", "32", "-e"],
        otherwise: "\x1b[8l",
        around: &[TMUX, SCREEN],
        ..USUAL
    },
    Emulator {
        program: "xfce4-terminal",
        arguments: &["--geometry=110x32", "--disable-server", "--hide-menubar", "--hide-scrollbar", "-x"],
        otherwise: "\x1b[8l",
        ..USUAL
    },
    Emulator {
        program: "konsole",
        arguments: &[
            "--separate",
            "--hide-menubar",
            "--hide-tabbar",
            "-p",
            "TerminalColumns=110",
            "-p",
            "TerminalRows=32",
            "-e",
        ],
        otherwise: "\x1b]50;BidiRenderingEnabled=false\x1b\\",
        ..USUAL
    },
    Emulator {
        program: "mlterm",
        arguments: &["--sbmod=none", "-w", "13", "-g", "110x32", "-b", "black", "-f", "white", "-e"],
        otherwise: "\x1b]5379;use_ctl=false\x1b\\",
        ..USUAL
    },
    Emulator {
        program: "kitty",
        arguments: &[
            "--config=NONE",
            "-o=remember_window_size=no",
            "-o=initial_window_width=110c",
            "-o=initial_window_height=32c",
            "-o=font_size=10",
        ],
        ..USUAL
    },
    Emulator {
        program: "alacritty",
        arguments: &[
            "-o=window.dimensions.columns=110",
            "-o=window.dimensions.lines=32",
            "-o=font.size=9",
            "-e",
        ],
        ..USUAL
    },
    Emulator {
        program: "urxvt",
        arguments: &[
            "-geometry",
            "110x32",
            "-fn",
            "xft:FreeMono:size=10",
            "-bg",
            "black",
            "-fg",
            "white",
            "-e",
        ],
        ..USUAL
    },
    Emulator { program: "st", arguments: &["-g", "110x32", "-f", "DejaVu Sans Mono:size=10", "-e"], ..USUAL },
    Emulator {
        // It needs a compositor of Wayland, which has a window here.
        program: "foot",
        also: &["weston"],
        arguments: &["-f", "DejaVu Sans Mono:size=9"],
        files: &[("foot-in-weston.sh", include_str!("foot_in_weston.sh"))],
        ..USUAL
    },
    Emulator {
        program: "pterm",
        arguments: &["-geometry", "110x32", "-fn", "client:DejaVu Sans Mono 10", "-e"],
        files: &[(".putty/sessions/Default%20Settings", "DisableBidi=1\n")],
        settings: TOLD,
        ..USUAL
    },
    Emulator {
        program: "qterminal",
        arguments: &["-e"],
        files: &[(
            ".config/qterminal.org/qterminal.ini",
            "[General]\nenabledBidiSupport=false\nMenuVisible=false\nHideTabBarWithOneTab=true\nScrollbarPosition=0\nSaveSizeOnExit=true\n\n[MainWindow]\nsize=@Size(1000 600)\n",
        )],
        settings: TOLD,
        ..USUAL
    },
];

impl Emulator {
    /// The programs that must be installed.
    pub fn needs(&self, inside: Option<&Multiplexer>) -> impl Iterator<Item = &'static str> {
        let inside = inside.map(|inside| inside.program);
        [self.program].into_iter().chain(self.also.iter().copied()).chain(inside)
    }

    /// The program and the arguments that run the steps in it.
    pub fn command(&self, home: &Home, inside: Option<&Multiplexer>) -> (&'static str, Vec<String>) {
        let steps = home.path().join("steps.sh").display().to_string();
        let mut run = vec!["sh".to_owned(), steps];
        if let Some(inside) = inside {
            let before = [&[inside.program], inside.arguments].concat();
            run.splice(0..0, before.into_iter().map(str::to_owned));
        }
        if matches!(self.program, "sakura" | "qterminal") {
            // These take the command in one string.
            run = vec![run.join(" ")];
        }
        let wrapper = self.files.iter().find(|(file, _)| file.ends_with(".sh"));
        let program = if wrapper.is_some() { "sh" } else { self.program };
        let arguments = wrapper.map(|(file, _)| *file).into_iter().chain(self.arguments.iter().copied());
        (program, arguments.map(str::to_owned).chain(run).collect())
    }
}

/// Every terminal alone and around the multiplexers.
pub fn all() -> impl Iterator<Item = (&'static Emulator, Option<&'static Multiplexer>)> {
    EMULATORS.iter().flat_map(|emulator| {
        let around = emulator.around.iter().map(Some);
        [None].into_iter().chain(around).map(move |inside| (emulator, inside))
    })
}
