#!/bin/sh
# Runs in the terminal that is judged, in the folder that the test has made. At each step it makes a file, and goes on when
# that is gone; it ends when the folder is gone.
pause() {
    : > "$1" || exit
    while [ -e "$1" ]; do sleep 0.1; done
    [ -e title ] || exit
}

# The shell says how a program ended.
exec 2> /dev/null

cat title
pause before
stty size > size-found && mv size-found size
for language in he ar; do
    sh -c 'echo $$ > "$1-found" && mv "$1-found" "$1" && exec "$MASA" "$2"' masa "process-$language" "$language.masa.ron"
done
cat title
pause after
cat otherwise title
pause otherwise-told
