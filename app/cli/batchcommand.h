// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/actionreporter.h"
#include "app/cli/command.h"
#include "app/cli/connection.h"
#include "app/desk/batchplan.h"
#include "app/desk/exchange/reportwriter.h"

#include <QElapsedTimer>
#include <QHash>

#include <memory>

namespace Rescind::Cli {

class Interrupts;

/// `batch`: a list of orders or line items from a file. Reads what it needs first, shows what would become of each row,
/// and sends only then. What has not been sent when it is stopped or killed stays held in the journal, and
/// `batch --resume` goes on with it.
class BatchCommand final : public Command
{
    Q_OBJECT

public:
    BatchCommand(const Invocation &invocation, Console &console, QObject *parent);
    ~BatchCommand() override;
    void run() override;

private:
    [[nodiscard]] bool readList();
    void planned();
    void tellPlan();
    void send();
    void findUnfinished();
    void goOnWith(const JournalEntry &entry);
    void resumed();
    void took(quint64 number, const ActionOutcome &outcome);
    void tellProgress();
    void interrupted();
    void endWhenDone();
    void end();
    [[nodiscard]] bool writeReport();
    void tellRow(const BatchRow &row);

    Connection m_connection;
    ActionReporter m_reporter;
    std::unique_ptr<Journal> m_journal; ///< for looking, with --resume
    std::unique_ptr<BatchPlan> m_plan;
    std::unique_ptr<Interrupts> m_interrupts;
    Exchange::TargetList m_list;
    QString m_batch;
    Exchange::Report m_report;
    QHash<int, QString> m_given; ///< by row: what stood there
    QElapsedTimer m_since;
    qint64 m_lastTold = 0;
    int m_all = 0;
    int m_done = 0;
    int m_leftOut = 0;
    bool m_isStopped = false;
    bool m_hasEnded = false;
};

} // namespace Rescind::Cli
