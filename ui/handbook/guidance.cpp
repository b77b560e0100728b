// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/guidance.h"

#include "app/journal/journal.h"
#include "ui/defects/defectdialog.h"
#include "ui/defects/defectgathering.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/keeping/keeping.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QMenu>

namespace Rescind {

using namespace Qt::StringLiterals;

Guidance::Guidance(MainWindow &window, const WindowSettings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
}

Guidance::~Guidance() = default;

void Guidance::addTo(QMenu &menu)
{
    auto *handbook = menu.addAction(tr("&Handbook"));
    handbook->setObjectName(u"handbook"_s);
    handbook->setShortcut(Qt::Key_F1);
    // Wherever one is: activity, a list, insights.
    handbook->setShortcutContext(Qt::ApplicationShortcut);
    connect(handbook, &QAction::triggered, this, &Guidance::openHandbook);
    auto *defect = menu.addAction(tr("&Report a defect…"));
    defect->setObjectName(u"reportDefect"_s);
    connect(defect, &QAction::triggered, this, &Guidance::reportDefect);
}

void Guidance::openHandbook()
{
    // Without a parent, so that it can be read while the main window asks something.
    if (!m_handbook)
        m_handbook = std::make_unique<HandbookWindow>(Handbook::ofThePerson());
    const auto *workspace = m_window.workspace();
    const bool isKnown = workspace && workspace->isSignedIn();
    m_handbook->present(Handbook::pageFor(isKnown ? &workspace->session().actor() : nullptr));
}

void Guidance::noteFailure(const Failure &failure)
{
    m_failures.note(failure);
}

void Guidance::reportDefect()
{
    if (!m_dialog) {
        auto *workspace = m_window.workspace();
        m_dialog
            = new DefectDialog(gatherDefectFacts(workspace, m_settings, m_window.keeping().preferences(), m_failures),
                               surroundingsOf(workspace), &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        countAsked();
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void Guidance::countAsked()
{
    auto *workspace = m_window.workspace();
    if (!workspace)
        return;
    auto &journal = workspace->journal();
    JournalQuery query;
    query.profile = workspace->session().account().name;
    journal.openForReading(m_dialog, [&journal, query, dialog = m_dialog](const JournalResult<void> &opened) {
        if (!opened) {
            dialog->setAsked({{}, false});
            return;
        }
        journal.counts(query, dialog, [dialog](const JournalResult<JournalCounts> &counts) {
            dialog->setAsked({counts.value_or(JournalCounts()), counts.has_value()});
        });
    });
}

void Guidance::close()
{
    if (m_handbook)
        m_handbook->close();
}

} // namespace Rescind
