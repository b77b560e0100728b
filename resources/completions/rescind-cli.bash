# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What bash offers after `rescind-cli` when Tab is pressed.

_rescind_cli_options() { # command
    case $1 in
    orders) echo "--po --term --status --designation --since --until --limit" ;;
    cancel-order | cancel-item | confirm-order | confirm-item | reject-order | reject-item)
        echo "--order --reason --yes" ;;
    batch) echo "--reason --yes --action --column --dry-run --in-flight --report --resume" ;;
    journal) echo "--since --limit --state" ;;
    resolve) echo "--yes --resend --close" ;;
    esac
    echo "--server --release --profile --username --password-file --json --help --version"
}

_rescind_cli_values() { # option
    case $1 in
    --release) echo "timp v1" ;;
    --status) echo "Unallocated Allocated Partial" ;;
    --designation) echo "HasTracking NeedsTracking Backordered Rejected Cancelled" ;;
    --action) echo "cancel-order cancel-item confirm-order reject-order confirm-item reject-item" ;;
    --state)
        echo "held sending requested settled-confirmed settled-rejected refused unknown withdrawn superseded not-sent closed"
        ;;
    esac
}

_rescind_cli() {
    local commands="login logout whoami orders show cancel-order cancel-item confirm-order reject-order confirm-item
        reject-item batch journal resolve help"
    local values=" --server --release --profile --username --password-file --po --term --status --designation --since
        --until --limit --order --reason --action --column --in-flight --report --state "
    # Cut at spaces, since readline also cuts at colons and equals signs.
    local line=${COMP_LINE:0:COMP_POINT} words word command='' option='' current=''
    read -ra words <<<"$line"
    case $line in *[[:space:]]) ;; *) current=${words[-1]} && unset 'words[-1]' ;; esac
    for word in "${words[@]:1}"; do
        if [ -n "$option" ]; then
            option=
        elif [[ $word == -* ]]; then
            if [[ $values == *[[:space:]]"$word"[[:space:]]* ]]; then option=$word; fi
        elif [ -z "$command" ]; then
            command=$word
        fi
    done
    if [ -z "$option" ] && [[ $current == --*=* ]]; then
        option=${current%%=*}
        current=${current#*=}
    fi

    COMPREPLY=()
    case $option in
    --password-file | --report)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    ?*)
        mapfile -t COMPREPLY < <(compgen -W "$(_rescind_cli_values "$option")" -- "$current")
        return
        ;;
    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_rescind_cli_options "$command")" -- "$current")
    elif [ -z "$command" ] || [ "$command" = help ]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
    elif [ "$command" = batch ]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

complete -F _rescind_cli rescind-cli
