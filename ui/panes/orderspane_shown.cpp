// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/orderspane.h"

#include "app/domain/visibletext.h"
#include "ui/finding/findingbar.h"
#include "ui/finding/searchfield.h"
#include "ui/finding/worklist.h"
#include "ui/messages.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

// What is said of the orders: how far reading has come, how many match, and why there are none.

namespace Rescind {

using namespace Qt::StringLiterals;

QString OrdersPane::listingText() const
{
    if (!m_workspace)
        return {};
    QStringList parts;
    const auto &progress = m_workspace->refreshProgress();
    if (m_workspace->isRefreshing()) {
        parts << (progress.total && *progress.total > progress.received
                      ? tr("Reading: %Ln of about %1 order(s)", nullptr, progress.received)
                            .arg(QLocale().toString(*progress.total))
                      : tr("Reading: %Ln order(s) so far", nullptr, progress.received));
    } else if (m_workspace->mayHaveOlder()) {
        parts << tr("%Ln order(s) are here; older ones may be missing", nullptr, m_workspace->orders().known());
    }
    if (m_selected > 1)
        parts << tr("%Ln order(s) selected", nullptr, m_selected);
    else if (m_letGo > 0)
        parts << tr("The selection of %Ln order(s) was let go: they lie too far apart now", nullptr, m_letGo);
    return parts.join(u"  ·  "_s);
}

/// That the orders are not kept, where a person would expect it.
QString OrdersPane::keepingText() const
{
    if (!m_workspace || !m_workspace->notKept())
        return {};
    const auto &notKept = *m_workspace->notKept();
    if (notKept.reason == CacheKeeping::Reason::NotRemembered)
        return tr("Not kept after quitting: this account is not remembered.");
    if (notKept.secretError)
        return tr("Not kept after quitting: the keychain gave no key. %1").arg(displayText(*notKept.secretError));
    if (notKept.cacheError)
        return tr("Not kept after quitting. %1").arg(notKept.cacheError->message);
    return {};
}

void OrdersPane::updateListing()
{
    const bool refreshing = m_workspace && m_workspace->isRefreshing();
    m_progress->setVisible(refreshing);
    m_stop->setVisible(refreshing);
    m_all->setVisible(m_workspace && !refreshing && m_workspace->mayHaveOlder() && m_workspace->isSignedIn());
    m_listed->setText(listingText());
    const auto notKept = keepingText();
    m_notKept->setText(notKept.isEmpty() ? QString() : tr("In memory only"));
    setPlainToolTip(*m_notKept, notKept);
    m_notKept->setVisible(!notKept.isEmpty());
    m_footer->setVisible(refreshing || !m_listed->text().isEmpty() || !notKept.isEmpty());
    if (m_workspace && !refreshing && m_workspace->wasRefreshed())
        showListingError();
    updateHint();
    updateEmptyState();
}

void OrdersPane::showListingError()
{
    if (m_tellsOfListing)
        m_message->clear();
    m_tellsOfListing = false;
    const auto &error = m_workspace->refreshError();
    if (!error) {
        if (m_workspace->skipped() > 0) {
            Message message;
            message.mark = StateMark::Stopped;
            message.tone = StateTone::Warning;
            message.title = tr("%Ln order(s) could not be read", nullptr, m_workspace->skipped());
            message.text = tr("The server sent them in a form nobody documented. All others are shown.");
            tellOfListing(message);
        }
        return;
    }
    if (error->kind == ApiError::Kind::Aborted)
        return;
    auto message = messageFor(*error, tr("The orders could not be listed"));
    if (m_workspace->book().count() > 0)
        message.text += u'\n' + tr("What you see was read before; each order says when.");
    if (error->kind == ApiError::Kind::NoCredentials || error->kind == ApiError::Kind::NotSignedIn)
        message.buttons.append({tr("Sign in again"), [this] { Q_EMIT signInRequested(); }});
    else
        message.buttons.append({tr("Try again"), [this] { Q_EMIT refreshRequested(); }});
    if (error->isOurDefect()) {
        const Attempt attempt{Attempt::What::List, std::nullopt, m_workspace->session().account().release};
        message.buttons.append({tr("Copy report"), [error = *error, attempt] {
                                    QApplication::clipboard()->setText(defectReport(error, attempt));
                                }});
    }
    tellOfListing(message);
}

void OrdersPane::tellOfListing(const Message &message)
{
    m_message->setMessage(message);
    m_tellsOfListing = true;
}

void OrdersPane::updateHint()
{
    QString text;
    if (m_workspace && m_workspace->isLookingUp()) {
        text = tr("Asking the server…");
    } else if (m_workspace && m_workspace->orders().isArranging() && m_workspace->orders().rowCount() == 0) {
        text = tr("Searching…");
    } else if (m_workspace && m_finding->hasTyped()) {
        const auto &orders = m_workspace->orders();
        text = tr("%Ln of %1 order(s) match", nullptr, orders.rowCount()).arg(QLocale().toString(orders.known()));
        if (const auto left = m_workspace->book().notYetSearchable(); left > 0)
            text += u"  ·  "_s + tr("%Ln order(s) cannot be searched yet", nullptr, left);
    }
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void OrdersPane::updateEmptyState()
{
    const bool hasRows = m_workspace && m_workspace->orders().rowCount() > 0;
    // Not by a proxy: a page that goes takes the keyboard with it, from its proxy too.
    if (!hasRows && m_table->hasFocus())
        m_search->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
    if (hasRows)
        return;
    const auto state = m_workspace ? m_workspace->session().state() : Session::State::SignedOut;
    if (state == Session::State::SigningIn)
        m_empty->explain(u"sign-in"_s, tr("Signing in…"), {});
    else if (state != Session::State::SignedIn)
        m_empty->explain(u"sign-in"_s, tr("Nobody is signed in"), tr("Sign in to see the orders of your organisation."),
                         m_workspace ? tr("Sign in again") : QString());
    else if (m_workspace->orders().isArranging())
        m_empty->explain(u"search"_s, tr("Searching…"), {});
    else if (m_finding->hasTyped())
        explainNothingFound();
    else if (m_finding->isRestricting() && m_workspace->orders().known() > 0)
        m_empty->explain(
            u"orders"_s,
            m_finding->isWorklistShown() ? tr("None of these orders is here") : emptyText(m_finding->view()),
            m_finding->isWorklistShown() ? QString() : explanation(m_finding->view()), tr("Show all orders"));
    else if (m_workspace->isRefreshing() || !m_workspace->wasRefreshed())
        m_empty->explain(u"orders"_s, tr("Reading the orders…"), {});
    else if (m_workspace->refreshError())
        m_empty->explain(u"offline"_s, tr("No orders to show"), tr("They could not be read from the server."),
                         tr("Try again"));
    else
        m_empty->explain(u"orders"_s, tr("No orders yet"), tr("The server has no orders for your organisation."),
                         tr("Ask again"));
}

void OrdersPane::explainNothingFound()
{
    const auto references = Worklist::referencesIn(m_finding->typed());
    if (references.size() > 1)
        m_empty->explain(
            u"search"_s, tr("No order here matches"),
            tr("Press Enter to list the %Ln order(s) that are named.", nullptr, static_cast<int>(references.size())),
            tr("Clear the search"));
    else if (m_finding->view() != OrderView::All)
        m_empty->explain(u"search"_s, tr("No order in “%1” matches").arg(displayText(m_finding->view())),
                         tr("It may be among the others."), tr("Search all orders"));
    else
        m_empty->explain(u"search"_s, tr("No order here matches"),
                         tr("Press Enter to ask the server for this PO number or order id."), tr("Clear the search"));
}

void OrdersPane::pressEmptyState()
{
    if (!m_workspace || !m_workspace->isSignedIn())
        Q_EMIT signInRequested();
    else if (m_finding->hasTyped() && m_finding->view() != OrderView::All)
        m_finding->show(OrderView::All, m_finding->typed());
    else if (m_finding->isRestricting() && m_workspace->orders().known() > 0)
        m_finding->clear();
    else
        Q_EMIT refreshRequested();
}

} // namespace Rescind
