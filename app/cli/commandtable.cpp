// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {

QList<OptionSpec> CommandTable::globalOptions()
{
    return {
        {u"server"_s, tr("URL"), tr("The server, such as https://api.cruxconnect.com (RESCIND_SERVER)."), false},
        {u"release"_s, u"timp|v1"_s, tr("The API's release; timp unless said otherwise (RESCIND_RELEASE)."), false},
        {u"profile"_s, tr("NAME"), tr("The profile to use; the one last used unless said otherwise."), false},
        {u"username"_s, tr("USER"), tr("The user name to sign in with (RESCIND_USERNAME)."), false},
        {u"password-file"_s, tr("FILE"),
         tr("A file whose first line is the password; - is standard input (RESCIND_PASSWORD_FILE)."), false},
        {u"json"_s, {}, tr("Print one JSON object a line."), false},
        {u"help"_s, {}, tr("Show help and do nothing else."), false},
        {u"version"_s, {}, tr("Show the version and do nothing else."), false},
    };
}

QList<OptionSpec> CommandTable::commandOptions()
{
    return {
        {u"po"_s, tr("NUMBER"), tr("Only orders with this PO number."), false},
        {u"term"_s, tr("TEXT"), tr("Only orders the server finds for this text."), false},
        {u"status"_s, tr("STATUS"),
         tr("Only orders with lines of this status: Unallocated, Allocated or Partial. "
            "May be given more than once."),
         true},
        {u"designation"_s, tr("NAME"),
         tr("Only orders with lines of this designation: HasTracking, NeedsTracking, Backordered, Rejected or "
            "Cancelled. May be given more than once. Not in release v1."),
         true},
        {u"since"_s, tr("TIME"),
         tr("Only orders created at this time or later: 2026-03-01, or 2026-03-01T14:30. UTC "
            "unless a zone is given, as in 2026-03-01T14:30+02:00."),
         false},
        {u"until"_s, tr("TIME"), tr("Only orders created up to this time; a date includes the whole day."), false},
        {u"limit"_s, tr("N"), tr("At most so many orders; all of them unless said otherwise."), false},
        {u"order"_s, u"UUID|PO"_s,
         tr("The order that the line items belong to. The API cannot look a line item up by itself: with the order its "
            "state is read beforehand (what has shipped is refused, and nothing is sent) and afterwards (a refusal is "
            "explained, a lost answer settled)."),
         false},
        {u"reason"_s, tr("TEXT"),
         tr("Why. It is repeated in the result; the API has no place for it, so it is not sent."), false},
        {u"yes"_s, {}, tr("Don't ask before sending. Needed where there is no terminal to ask on."), false},
        {u"action"_s, tr("ACTION"),
         tr("What to do with each row: cancel-order, cancel-item, confirm-order, reject-order, confirm-item or "
            "reject-item."),
         false},
        {u"column"_s, tr("COLUMN"),
         tr("The column with the uuids or PO numbers: its name, or its letter. Found by itself unless said otherwise."),
         false},
        {u"dry-run"_s, {}, tr("Only read and show what would become of each row. Nothing is sent."), false},
        {u"in-flight"_s, tr("N"), tr("So many at a time, 1 to 96; 6 unless said otherwise."), false},
        {u"report"_s, tr("FILE"), tr("Write one result for each row to this file, .csv or .xlsx."), false},
        {u"resume"_s, {}, tr("Go on with the latest batch that was stopped before its end."), false},
        {u"state"_s, tr("STATE"),
         tr("Only those in this state: held, sending, requested, settled-confirmed, settled-rejected, refused, "
            "unknown, "
            "withdrawn, superseded, not-sent or closed. May be given more than once."),
         true},
        {u"resend"_s, {}, tr("Ask once more. The order is read first, and nothing is sent if it has changed."), false},
        {u"close"_s, {}, tr("You have found out what became of it: end it as it stands. Nothing is sent."), false},
    };
}

namespace {

/// As a promise to scripts, in no language.
QString orderMembers()
{
    return u"order_uuid, po_number, created, retailer, customer, notes, lines: [line_item_uuid, sku, name, quantity, "
           "supplier, status, designation, cancellation: none|requested|cancelled|rejected|unknown]"_s;
}

QString actionMembers()
{
    return u"action, target, state: requested|settled|refused|unknown|not-sent|superseded, http, message, order_uuid, "
           "po_number, given, why, reason"_s;
}

QString batchMembers()
{
    return u"Rows that are not sent: row, given, action, verdict (ready, done, shipped, not-found, ambiguous, "
           u"not-yours, "
           "refused, duplicate, unreadable or not-read), message, order_uuid, po_number. Then "_s
           + actionMembers() + u". At the end counts: by state, and left-out, held"_s;
}

QString journalMembers()
{
    return u"id, action, target, order_uuid, po_number, state, since, created, tries, http, message, reason, server, "
           "user, profile, batch, row"_s;
}

QString identityMembers()
{
    return u"server, place, release, profile, user, user_uuid, organisation, organisation_uuid, role: "
           "retailer|supplier|unknown, permissions, token_ends"_s;
}

} // namespace

CommandSpec CommandTable::deed(ActionKind kind)
{
    CommandSpec spec;
    spec.name = QString(wireName(kind));
    spec.kind = CommandKind::Act;
    spec.action = kind;
    spec.arguments = concernsWholeOrder(kind) ? tr("UUID|PO…") : tr("UUID…");
    spec.fewest = 1;
    spec.most = -1;
    spec.options = {u"order"_s, u"reason"_s, u"yes"_s};
    spec.jsonMembers = actionMembers();
    switch (kind) {
    case ActionKind::CancelOrder:
        spec.summary = tr("Ask for the cancellation of whole orders (retailers).");
        break;
    case ActionKind::CancelItem:
        spec.summary = tr("Ask for the cancellation of line items (retailers).");
        break;
    case ActionKind::ConfirmOrder:
        spec.summary = tr("Confirm the cancellation of your part of orders (suppliers).");
        break;
    case ActionKind::RejectOrder:
        spec.summary = tr("Reject the cancellation of your part of orders (suppliers).");
        break;
    case ActionKind::ConfirmItem:
        spec.summary = tr("Confirm the cancellation of line items (suppliers).");
        break;
    case ActionKind::RejectItem:
        spec.summary = tr("Reject the cancellation of line items (suppliers).");
        break;
    }
    spec.description
        = concernsWholeOrder(kind)
              ? tr("Each order is named by its uuid, or by its PO number where only one order has it. It is read "
                   "beforehand: if nothing of it can be acted on, nothing is sent. Of several orders, each stands by "
                   "itself; the exit status tells the worst.")
              : tr("Each line item is named by its uuid. Of several line items, each stands by itself; the exit status "
                   "tells the worst.");
    spec.description
        += u' '
           + tr("Nothing is ever sent twice: an outcome that could not be observed is reported as unknown, "
                "after reading the order again where it is known.");
    const QString example = u"5f0c2e1a-9b1f-4c7e-8a44-0c9d3f1b27e1"_s;
    if (concernsWholeOrder(kind)) {
        spec.examples = {u"rescind-cli %1 5527771067"_s.arg(spec.name),
                         u"rescind-cli --json %1 %2 --yes"_s.arg(spec.name, example)};
    } else {
        spec.examples = {u"rescind-cli %1 %2 --order 5527771067"_s.arg(spec.name, example),
                         u"rescind-cli --json %1 %2 --order 5527771067 --yes"_s.arg(spec.name, example)};
    }
    return spec;
}

QList<CommandSpec> CommandTable::commands()
{
    QList<CommandSpec> all{
        {.name = u"login"_s,
         .kind = CommandKind::LogIn,
         .summary = tr("Sign in, and remember it in a profile and in the system's keychain."),
         .description = tr("Takes the password from --password-file, or asks for it on the terminal; with a token in "
                           "RESCIND_TOKEN it "
                           "remembers that instead. A password or token is never taken as an argument."),
         .examples
         = {u"rescind-cli login --server https://api.cruxconnect.com --username rita"_s,
            u"rescind-cli login --profile shop --server https://api.cruxconnect.com --username rita --password-file -"_s},
         .jsonMembers = identityMembers()},
        {.name = u"logout"_s,
         .kind = CommandKind::LogOut,
         .summary = tr("Forget a profile and what the keychain holds for it."),
         .examples = {u"rescind-cli logout"_s, u"rescind-cli logout --profile shop"_s}},
        {.name = u"whoami"_s,
         .kind = CommandKind::WhoAmI,
         .summary = tr("Show who you are, where, and what you may do."),
         .examples = {u"rescind-cli whoami"_s},
         .jsonMembers = identityMembers()},
        {.name = u"orders"_s,
         .kind = CommandKind::Orders,
         .options = {u"po"_s, u"term"_s, u"status"_s, u"designation"_s, u"since"_s, u"until"_s, u"limit"_s},
         .summary = tr("List orders, newest first, as they come."),
         .description
         = tr("Without --limit all of them are listed. An order that can't be read is left out, and that is "
              "said on standard error."),
         .examples = {u"rescind-cli orders --limit 20"_s, u"rescind-cli orders --status Allocated --since 2026-03-01"_s,
                      u"rescind-cli --json orders --until 2026-02-28 | jq -r .po_number"_s},
         .jsonMembers = orderMembers()},
        {.name = u"show"_s,
         .kind = CommandKind::Show,
         .arguments = u"UUID|PO"_s,
         .fewest = 1,
         .most = 1,
         .summary = tr("Show one order with its line items, or all orders of a PO number."),
         .description
         = tr("What is not written as a uuid is taken for a PO number. One that begins with a dash goes after --."),
         .examples = {u"rescind-cli show 5527771067"_s, u"rescind-cli show -- -17/4"_s},
         .jsonMembers = orderMembers()},
    };
    for (const ActionKind kind : allActionKinds)
        all.append(deed(kind));
    all.append(
        {.name = u"batch"_s,
         .kind = CommandKind::Batch,
         .arguments = tr("FILE|-"),
         .most = 1,
         .options
         = {u"action"_s, u"column"_s, u"dry-run"_s, u"in-flight"_s, u"reason"_s, u"report"_s, u"resume"_s, u"yes"_s},
         .summary = tr("Act on a list of orders or line items from a file, CSV or XLSX."),
         .description = tr("First everything that is needed is read, and what would become of each row is shown: "
                           "what has shipped, is not found, is not yours or stands there twice is left out. Then "
                           "it is sent, a few at a time. Ctrl+C stops it; what was not sent is kept, and --resume "
                           "goes on with it. Line items whose list has no column for their order are looked for "
                           "among all your orders."),
         .examples = {u"rescind-cli batch returns.xlsx --action cancel-item --dry-run"_s,
                      u"rescind-cli batch returns.csv --action cancel-order --column PO --report done.xlsx"_s,
                      u"rescind-cli batch --resume"_s},
         .jsonMembers = batchMembers()});
    all.append(
        {.name = u"journal"_s,
         .kind = CommandKind::Journal,
         .options = {u"state"_s, u"since"_s, u"limit"_s},
         .summary = tr("Show what was asked for on this computer, and what became of it."),
         .description = tr("Newest first, from the journal that every deed is written into before it leaves. "
                           "Nothing is sent, and no server is needed."),
         .examples = {u"rescind-cli journal --state unknown"_s, u"rescind-cli --json journal --since 2026-03-01"_s},
         .jsonMembers = journalMembers()});
    all.append({.name = u"resolve"_s,
                .kind = CommandKind::Resolve,
                .arguments = u"ID"_s,
                .fewest = 1,
                .most = 1,
                .options = {u"resend"_s, u"close"_s, u"yes"_s},
                .summary = tr("Decide on a deed whose outcome is unknown: ask again, or close it."),
                .description = tr("It may have arrived. Look at the order before you ask again; it is read once more "
                                  "before anything is sent."),
                .examples = {u"rescind-cli resolve 5f0c2e1a-9b1f-4c7e-8a44-0c9d3f1b27e1 --close"_s},
                .jsonMembers = actionMembers()});
    all.append({.name = u"help"_s,
                .kind = CommandKind::Help,
                .arguments = tr("[COMMAND]"),
                .most = 1,
                .summary = tr("Show help, or that of a command.")});
    return all;
}

std::optional<CommandSpec> CommandTable::command(const QString &name)
{
    const QList<CommandSpec> all = commands();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&name](const CommandSpec &spec) { return spec.name == name; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Rescind::Cli
