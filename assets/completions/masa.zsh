#compdef masa
# Completions of masa for zsh. “masa complete” knows what can follow.
_masa() {
    local line value help
    local -a values more
    for line in "${(@f)$("${(Q)words[1]}" complete -- "${(@Q)words[2,CURRENT]}" 2> /dev/null)}"; do
        value=${line%%$'\t'*}
        help=
        [[ $line == *$'\t'* ]] && help=${line#*$'\t'}
        case $value in
            '') ;;
            :files) _files ;;
            :maps) _files -g '*.masa.ron(-.)' ;;
            :nospace) more=(-S '') ;;
            *) values+=("${${value//\\/\\\\}//:/\\:}:$help") ;;
        esac
    done
    (( $#values )) && _describe -t values masa values $more
}
if [ "$funcstack[1]" = "_masa" ]; then
    _masa "$@"
else
    compdef _masa masa
fi
