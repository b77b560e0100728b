// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/casereading.h"

#include "app/journal/journal.h"

namespace Rescind {
namespace {

struct Reading
{
    Journal &journal;
    CaseFile file;
    QPointer<QObject> context;
    std::function<void(const CaseFile &)> then;
    qsizetype next = 0;
};

/// One after the other: nobody has many.
void readSteps(const std::shared_ptr<Reading> &reading)
{
    if (!reading->context)
        return;
    if (reading->next == reading->file.askedFor.size()) {
        reading->then(reading->file);
        return;
    }
    auto &asked = reading->file.askedFor[reading->next++];
    reading->journal.transitions(asked.entry.intent.id, reading->context,
                                 [reading, &asked](const JournalResult<QList<JournalTransition>> &steps) {
                                     if (steps)
                                         asked.steps = *steps;
                                     else
                                         reading->file.journalProblem = steps.error().message;
                                     readSteps(reading);
                                 });
}

} // namespace

void readCase(Journal &journal, const QString &profile, const CaseFile &order, QObject *context,
              const std::function<void(const CaseFile &)> &then)
{
    auto reading = std::make_shared<Reading>(Reading{journal, order, context, then});
    JournalQuery query;
    query.profile = profile;
    query.orderUuid = order.order.uuid;
    // Nobody need have signed in yet.
    journal.openForReading(context, [](const JournalResult<void> &) {});
    journal.entries(query, context, [reading](const JournalResult<QList<JournalEntry>> &entries) {
        if (!entries)
            reading->file.journalProblem = entries.error().message;
        else
            for (const auto &entry : *entries)
                reading->file.askedFor.append({entry, {}});
        readSteps(reading);
    });
}

} // namespace Rescind
