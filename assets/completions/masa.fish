# Completions of masa for fish. “masa complete” knows what can follow.
function __masa_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in ($words[1] complete -- $words[2..-1] "$current" 2>/dev/null)
        switch $line
            case :files
                set -l start (string unescape -- "$current")
                set -l folders $start*/
                set -l files $start*
                printf '%s\n' $folders
                for file in $files
                    test -d $file; or printf '%s\n' $file
                end
            case :maps
                set -l start (string unescape -- "$current")
                set -l folders $start*/
                set -l files $start*
                printf '%s\n' $folders (string match -- '*.masa.ron' $files)
            case :nospace
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c masa -f -a '(__masa_complete)'
