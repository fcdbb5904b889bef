# Completions of masa for bash. “masa complete” knows what can follow.
_masa() {
    local current=${COMP_WORDS[COMP_CWORD]} previous="" word whole cut value help index
    local plain='^[[:alnum:]_./:=,@%+-]+$'
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
    whole=${words[${#words[@]} - 1]}
    cut=${whole%"$current"}
    # What stands in quotes or is escaped, as masa will read it.
    for index in "${!words[@]}"; do
        word=${words[index]//\\/}
        words[index]=${word//[\"\']/}
    done
    COMPREPLY=()
    while IFS=$'\t' read -r value help; do
        case $value in
        :files)
            compopt -o filenames 2> /dev/null
            while read -r value; do COMPREPLY+=("$value"); done < <(compgen -f -- "$current")
            ;;
        :maps)
            compopt -o filenames 2> /dev/null
            while read -r value; do COMPREPLY+=("$value"); done < <(
                compgen -d -- "$current"
                compgen -f -X '!*.masa.ron' -- "$current"
            )
            ;;
        :nospace) compopt -o nospace 2> /dev/null ;;
        *)
            value=${value#"$cut"}
            [[ $current == [\"\']* || $value =~ $plain ]] || printf -v value %q "$value"
            COMPREPLY+=("$value")
            ;;
        esac
    done < <("$1" complete -- "${words[@]}" 2> /dev/null)
}
complete -F _masa masa
