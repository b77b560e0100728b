// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actionreporter.h"

#include "app/cli/console.h"
#include "app/cli/terminaltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

class ReporterTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Cli::ActionReporter)
};

/// In the order of how much they need a person's eye.
constexpr ActionState toldStates[] = {ActionState::Requested,  ActionState::Settled, ActionState::Refused,
                                      ActionState::Superseded, ActionState::NotSent, ActionState::Unknown};

QString targetText(const ActionReport &report)
{
    if (!report.purchaseOrderNumber.isEmpty() && report.purchaseOrderNumber != report.target)
        return ReporterTexts::tr("%1 (PO %2)").arg(report.target, report.purchaseOrderNumber);
    return report.target;
}

} // namespace

void ActionReporter::tell(const ActionReport &report)
{
    m_worst = worst(m_worst, report.exitCode);
    ++m_counts[report.state];
    ++m_count;
    if (m_json) {
        m_console.print(actionJson(report).line());
        if (report.exitCode != ExitCode::Done)
            m_console.say(u"%1 %2: %3"_s.arg(QString(wireName(report.action)), report.target, report.message));
        return;
    }
    const QString line
        = u"%1  %2  %3"_s.arg(QString(wireName(report.state)), QString(wireName(report.action)), targetText(report));
    m_console.print(QString(terminalText(line) + u'\n'));
    m_console.say(u"  "_s + report.message);
    if (!report.reason.isEmpty())
        m_console.say(u"  "_s + ReporterTexts::tr("Your reason, which was not sent: %1").arg(report.reason));
}

void ActionReporter::tellSum() const
{
    if (m_count < 2)
        return;
    QStringList parts;
    for (const ActionState state : toldStates) {
        if (const int count = m_counts.value(state); count > 0)
            parts.append(u"%1: %2"_s.arg(displayText(state), QString::number(count)));
    }
    m_console.say(parts.join(u"; "_s));
}

JsonLine ActionReporter::countsJson(int leftOut, int held) const
{
    JsonLine counts;
    for (const ActionState state : toldStates)
        counts.addOrNull(wireName(state), std::optional<qint64>(m_counts.value(state)));
    counts.addOrNull("left-out"_L1, std::optional<qint64>(leftOut));
    counts.addOrNull("held"_L1, std::optional<qint64>(held));
    JsonLine json;
    json.add("counts"_L1, counts);
    return json;
}

} // namespace Rescind::Cli
