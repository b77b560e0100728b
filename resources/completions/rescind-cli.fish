# SPDX-FileCopyrightText: 2026 The Rescind authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What fish offers after `rescind-cli` when Tab is pressed.

set -l commands login logout whoami orders show cancel-order cancel-item confirm-order reject-order confirm-item \
    reject-item batch journal resolve help
set -l deeds cancel-order cancel-item confirm-order confirm-item reject-order reject-item
set -l first "not __fish_seen_subcommand_from $commands"

complete -c rescind-cli -f
complete -c rescind-cli -n $first -a login -d 'Sign in, and remember it'
complete -c rescind-cli -n $first -a logout -d 'Forget a profile'
complete -c rescind-cli -n $first -a whoami -d 'Show who you are, and what you may do'
complete -c rescind-cli -n $first -a orders -d 'List orders, newest first'
complete -c rescind-cli -n $first -a show -d 'Show one order with its line items'
complete -c rescind-cli -n $first -a cancel-order -d 'Ask for the cancellation of whole orders'
complete -c rescind-cli -n $first -a cancel-item -d 'Ask for the cancellation of line items'
complete -c rescind-cli -n $first -a confirm-order -d 'Confirm the cancellation of your part of orders'
complete -c rescind-cli -n $first -a reject-order -d 'Reject the cancellation of your part of orders'
complete -c rescind-cli -n $first -a confirm-item -d 'Confirm the cancellation of line items'
complete -c rescind-cli -n $first -a reject-item -d 'Reject the cancellation of line items'
complete -c rescind-cli -n $first -a batch -d 'Act on a list from a file'
complete -c rescind-cli -n $first -a journal -d 'Show what was asked for on this computer'
complete -c rescind-cli -n $first -a resolve -d 'Decide on a deed whose outcome is unknown'
complete -c rescind-cli -n $first -a help -d 'Show help, or that of a command'
complete -c rescind-cli -n '__fish_seen_subcommand_from help' -a "$commands"

complete -c rescind-cli -l server -x -d 'The server'
complete -c rescind-cli -l release -x -a 'timp v1' -d 'The release of the API'
complete -c rescind-cli -l profile -x -d 'The profile to use'
complete -c rescind-cli -l username -x -d 'The user name to sign in with'
complete -c rescind-cli -l password-file -r -F -d 'A file whose first line is the password'
complete -c rescind-cli -l json -d 'Print one JSON object a line'
complete -c rescind-cli -l help -d 'Show help and do nothing else'
complete -c rescind-cli -l version -d 'Show the version and do nothing else'

set -l orders '__fish_seen_subcommand_from orders'
complete -c rescind-cli -n $orders -l po -x -d 'With this PO number'
complete -c rescind-cli -n $orders -l term -x -d 'That the server finds for this text'
complete -c rescind-cli -n $orders -l status -x -a 'Unallocated Allocated Partial' -d 'With lines of this status'
complete -c rescind-cli -n $orders -l designation -x \
    -a 'HasTracking NeedsTracking Backordered Rejected Cancelled' -d 'With lines of this designation'
complete -c rescind-cli -n $orders -l until -x -d 'Up to this time'
complete -c rescind-cli -n '__fish_seen_subcommand_from orders journal' -l since -x -d 'From this time on'
complete -c rescind-cli -n '__fish_seen_subcommand_from orders journal' -l limit -x -d 'At most so many'

complete -c rescind-cli -n "__fish_seen_subcommand_from $deeds" -l order -x -d 'The order that the line items belong to'
complete -c rescind-cli -n "__fish_seen_subcommand_from $deeds batch" -l reason -x -d 'Why; it is not sent'
complete -c rescind-cli -n "__fish_seen_subcommand_from $deeds batch resolve" -l yes -d 'Don’t ask before sending'

set -l batch '__fish_seen_subcommand_from batch'
complete -c rescind-cli -n $batch -F
complete -c rescind-cli -n $batch -l action -x \
    -a 'cancel-order cancel-item confirm-order reject-order confirm-item reject-item' -d 'What to do with each row'
complete -c rescind-cli -n $batch -l column -x -d 'The column with the uuids or PO numbers'
complete -c rescind-cli -n $batch -l dry-run -d 'Only show what would become of each row'
complete -c rescind-cli -n $batch -l in-flight -x -d 'So many at a time'
complete -c rescind-cli -n $batch -l report -r -F -d 'Write the results to this file'
complete -c rescind-cli -n $batch -l resume -d 'Go on with the batch that was stopped'

complete -c rescind-cli -n '__fish_seen_subcommand_from journal' -l state -x -d 'Only those in this state' \
    -a 'held sending requested settled-confirmed settled-rejected refused unknown withdrawn superseded not-sent closed'

set -l resolve '__fish_seen_subcommand_from resolve'
complete -c rescind-cli -n $resolve -l resend -d 'Ask once more'
complete -c rescind-cli -n $resolve -l close -d 'End it as it stands'
