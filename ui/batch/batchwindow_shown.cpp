// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/visibletext.h"
#include "ui/batch/batchfilterbar.h"
#include "ui/batch/batchsourcepane.h"
#include "ui/batch/batchtexts.h"
#include "ui/batch/batchwindow.h"
#include "ui/messages.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/eyeorder.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placebadge.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace Rescind {

using namespace Qt::StringLiterals;

using Stage = BatchRun::Stage;

void BatchWindow::refresh()
{
    if (!m_workspace)
        return;
    const auto &session = m_workspace->session();
    setWindowTitle(tr("Act on a list – %1 – Rescind").arg(displayText(session.account().place())));
    const bool isPreview = run().stage() == Stage::LookingUp || run().stage() == Stage::Planned;
    const bool isBegun = run().stage() != Stage::Empty;
    setAccessibleName(isPreview ? tr("Batch preview") : isBegun ? tr("Batch progress") : tr("Act on a list"));
    m_badge->setServer(session.account().server);
    const auto &organisation = session.actor().organisationName;
    m_who->setText(organisation.isEmpty()
                       ? tr("as %1").arg(isolatedText(session.account().userName, 60))
                       : tr("as %1, %2", "a person, an organisation")
                             .arg(isolatedText(session.account().userName, 60), isolatedText(organisation, 60)));
    m_source->setActor(session.actor());
    m_source->setVisible(run().stage() == Stage::Empty);
    showHeading();
    showStandstill();
    m_filters->refresh();
    showTable();
    showProgress();
    showButtons();
    keepKeyboard(*this, *m_table);
}

void BatchWindow::showHeading()
{
    const auto &batch = run();
    const auto ready = batch.model().count(BatchVerdict::Ready);
    const auto what = batch.isMixed() ? tr("Several lists") : displayText(batch.kind());
    QString heading;
    QString note;
    switch (batch.stage()) {
    case Stage::Empty:
        break;
    case Stage::LookingUp:
        heading = tr("%1: looking up what would become of each row").arg(what);
        note = tr("Nothing is sent by this.");
        break;
    case Stage::Planned:
        heading = ready > 0 ? tr("%1: %Ln of the rows can be sent", nullptr, ready).arg(what)
                            : tr("%1: none of the rows can be sent").arg(what);
        note = tr("Nothing has been sent yet. Choose a group to see its rows; select rows to take them out.");
        break;
    case Stage::Sending:
        heading = what;
        if (batch.isStopping())
            note = tr("Stopping: nothing more is sent. What has been sent goes on to its result.");
        else if (m_workspace->standstill())
            note = tr("Stop takes back what has not been sent yet.");
        else if (!batch.hasBegun())
            note = tr("Nothing has been sent yet: it leaves in a moment. Stop takes it back.");
        else
            note = tr("It goes on when this window is closed.");
        if (batch.isResumed())
            note = tr("This list was begun when the program ran before.") + u' ' + note;
        break;
    case Stage::Ended:
        heading = tr("%1: the list is done").arg(what);
        note = tr("Each row shows what became of it.");
        break;
    }
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

/// Why nothing is sent, while something should be.
void BatchWindow::showStandstill()
{
    const auto &session = m_workspace->session();
    if (!m_workspace->isSignedIn()) {
        Message message;
        message.mark = StateMark::Stopped;
        message.tone = StateTone::Warning;
        message.canBeClosed = false;
        message.text = session.state() == Session::State::SigningIn
                           ? tr("Signing in. Nothing can be sent until then.")
                           : displayText(Refusal{RefusalReason::NotSignedIn, {}});
        m_standstill->setMessage(message);
    } else if (m_workspace->standstill()) {
        auto message = messageForStandstill(*m_workspace->standstill());
        const auto waiting = run().model().count(ActionState::Held);
        if (run().stage() == Stage::Sending && waiting > 0) {
            const auto count = tr("%Ln waiting, not sent.", nullptr, waiting);
            message.text = message.text.isEmpty() ? count : message.text + u' ' + count;
        }
        m_standstill->setMessage(message);
    } else {
        m_standstill->clear();
    }
}

void BatchWindow::showTable()
{
    const bool hasRows = !run().model().rows().empty();
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
    m_table->setColumnHidden(BatchModel::ItemColumn, !run().isMixed() && concernsWholeOrder(run().kind()));
    if (hasRows)
        return;
    if (run().stage() == Stage::LookingUp)
        m_empty->explain(u"search"_s, tr("Looking up"), tr("Each order of the list is read once."));
    else if (m_source->source().list())
        m_empty->explain(u"orders"_s, tr("The list is read"),
                         m_source->kind() ? tr("Check it: you will see what would become of each row before anything "
                                               "is sent.")
                                          : tr("Choose what to do with it."));
    else
        m_empty->explain(u"orders"_s, tr("No list yet"),
                         tr("Open or drop a CSV or XLSX file, or paste PO numbers or uuids. You will see what would "
                            "become of each row before anything is sent."));
}

void BatchWindow::showProgress()
{
    const auto &batch = run();
    const bool shown = batch.stage() == Stage::LookingUp || batch.stage() == Stage::Sending;
    m_bar->setVisible(shown);
    m_progress->setVisible(shown);
    if (!shown)
        return;
    m_bar->setRange(0, qMax(1, batch.all()));
    m_bar->setValue(batch.done());
    const bool counts = batch.stage() == Stage::Sending && !m_workspace->standstill() && !batch.isStopping();
    m_progress->setText(BatchTexts::progress(batch.done(), batch.all(), counts ? batch.rate() : 0));
}

/// Only what is selected counts, and only before anything is sent.
void BatchWindow::showTakeOut()
{
    const bool isPlanned = m_workspace && run().stage() == Stage::Planned && m_table->selectionModel();
    m_takeOut->setVisible(isPlanned);
    if (!isPlanned)
        return;
    const auto selected = m_table->selectionModel()->selectedRows();
    const auto ready = run().model().countOf(selected, BatchVerdict::Ready);
    const auto out = run().model().countOf(selected, BatchVerdict::TakenOut);
    m_takeOut->setEnabled(ready + out > 0);
    m_takeOut->setText(ready > 0 ? tr("&Take %Ln row(s) out", nullptr, ready)
                       : out > 0 ? tr("Pu&t %Ln row(s) back", nullptr, out)
                                 : tr("&Take rows out"));
}

void BatchWindow::showButtons()
{
    const auto &batch = run();
    const auto stage = batch.stage();
    const auto ready = batch.model().count(BatchVerdict::Ready);
    const auto rows = m_source->isReady() ? static_cast<int>(m_source->source().list()->targets.size()) : 0;
    const auto &standstill = m_workspace->standstill();
    m_save->setVisible(stage == Stage::Planned || stage == Stage::Sending || stage == Stage::Ended);
    m_copy->setVisible(m_save->isVisibleTo(this));
    m_anew->setVisible(stage == Stage::Planned || stage == Stage::Ended);
    m_again->setVisible(stage == Stage::Ended && batch.refused() > 0);
    m_again->setEnabled(m_workspace->isSignedIn());
    m_again->setText(tr("Send only the refused again (%1)…").arg(QLocale().toString(batch.refused())));
    m_check->setVisible(stage == Stage::Empty);
    m_check->setEnabled(rows > 0 && m_workspace->isSignedIn());
    m_check->setText(rows > 0 ? tr("Check %Ln row(s)", nullptr, rows) : tr("Check the list"));
    m_pause->setVisible(stage == Stage::Sending && !batch.isStopping());
    m_pause->setText(standstill ? tr("&Go on") : tr("&Pause"));
    m_pause->setEnabled(!standstill || !standstill->isJournalClosed);
    m_stop->setVisible(stage == Stage::LookingUp || stage == Stage::Sending);
    m_stop->setEnabled(!batch.isStopping());
    showTakeOut();
    m_send->setVisible(stage == Stage::Planned && ready > 0);
    m_send->setEnabled(m_workspace->isSignedIn());
    m_send->setText(BatchTexts::deedButton(batch.kind(), ready) + u'…');
}

} // namespace Rescind
