# Completions of masa for bash. “masa complete” knows what can follow.

# What a word means without its quotes and backslashes; the answer is in REPLY.
_masa_plain() {
    local text=$1 plain="" quote="" char next index
    for ((index = 0; index < ${#text}; index++)); do
        char=${text:index:1} next=${text:index+1:1}
        case $quote$char in
            \' | \") quote=$char ;;
            \'\' | \"\") quote="" ;;
            \\)
                plain+=$next
                ((++index))
                ;;
            \"\\)
                if [[ $next == [\"\\\$\`] ]]; then
                    plain+=$next
                    ((++index))
                else
                    plain+=$char
                fi
                ;;
            *) plain+=$char ;;
        esac
    done
    REPLY=$plain
}

# A text as it is typed after this quote, or after none; the answer is in REPLY.
_masa_typed() {
    local text=$1 typed="" char index
    for ((index = 0; index < ${#text}; index++)); do
        char=${text:index:1}
        case $2 in
            \') [[ $char == \' ]] && char="'\\''" ;;
            \") [[ $char == [\"\\\$\`] ]] && char=\\$char ;;
            *) [[ $char == [[:space:]\'\"\\\$\`\(\)\<\>\|\&\;\*\?\[\]\#\~\!\{\}] ]] && char=\\$char ;;
        esac
        typed+=$char
    done
    REPLY=$typed
}

_masa() {
    local current=${COMP_WORDS[COMP_CWORD]} previous="" quote="" word whole cut plain value help index REPLY
    local -a words=()
    # Bash parts words at “=” and “:”; here they are put together again.
    for ((index = 1; index <= COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ ${#words[@]} -gt 0 && ($word == [=:] || $previous == [=:]) ]]; then
            words[${#words[@]} - 1]+=$word
        else
            words+=("$word")
        fi
        previous=$word
    done
    [[ $current == [=:] ]] && current=""
    [[ $current == [\"\']* ]] && quote=${current:0:1}
    whole=${words[${#words[@]} - 1]}
    _masa_plain "${whole%"$current"}"
    cut=$REPLY
    _masa_plain "$current"
    plain=$REPLY
    for index in "${!words[@]}"; do
        _masa_plain "${words[index]}"
        words[index]=$REPLY
    done
    COMPREPLY=()
    while IFS=$'\t' read -r value help; do
        case $value in
            :files)
                # Bash itself puts the names of files in quotes.
                compopt -o filenames 2> /dev/null
                while read -r value; do COMPREPLY+=("$value"); done < <(compgen -f -- "$plain")
                ;;
            :maps)
                compopt -o filenames 2> /dev/null
                while read -r value; do COMPREPLY+=("$value"); done < <(
                    compgen -d -- "$plain"
                    compgen -f -X '!*.masa.ron' -- "$plain"
                )
                ;;
            :nospace) compopt -o nospace 2> /dev/null ;;
            *)
                _masa_typed "${value#"$cut"}" "$quote"
                COMPREPLY+=("$REPLY")
                ;;
        esac
    done < <("$1" complete -- "${words[@]}" 2> /dev/null)
}
complete -F _masa masa
