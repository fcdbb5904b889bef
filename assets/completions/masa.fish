# Completions of masa for fish. “masa complete” knows what can follow.
function __masa_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in ($words[1] complete -- $words[2..-1] (string unescape -- "$current"; or printf '%s' "$current") 2>/dev/null)
        switch $line
            case :files
                # Fish itself knows paths with “~”, quotes and blanks.
                complete -C "'' $current"
            case :maps
                complete -C "'' $current" | string match -r '^.*(?:/|\.masa\.ron)$'
            case :nospace
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c masa -f -a '(__masa_complete)'
