#!/bin/sh
# Runs foot in a compositor that has a window on the display, and that ends with this script, even if that is killed.
chmod 700 "$XDG_RUNTIME_DIR"
setpriv --pdeathsig KILL weston --backend=x11-backend.so --use-pixman --shell=kiosk-shell.so --no-config --socket=masa --width=1100 --height=640 &
weston=$!
while kill -0 "$weston" && [ ! -e "$XDG_RUNTIME_DIR/masa" ]; do sleep 0.1; done
WAYLAND_DISPLAY=masa foot "$@"
kill "$weston"
