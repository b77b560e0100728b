// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/attention.h"

#include "app/desk/preferences.h"
#include "ui/keeping/notices.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QMainWindow>
#include <QVBoxLayout>

#include <algorithm>

namespace Rescind {

using namespace std::chrono_literals;

Attention::Attention(QMainWindow &window, QVBoxLayout &place, PreferencesStore &preferences)
    : QObject(&window)
    , m_window(window)
    , m_preferences(nullptr)
    , m_bar(new MessageBar(&window))
{
    place.addWidget(m_bar);
    m_bar->setObjectName(QStringLiteral("news"));
    m_gathering.setSingleShot(true);
    connect(&m_gathering, &QTimer::timeout, this, &Attention::tellDesktop);
    connect(&m_news, &News::changed, this, &Attention::newsChanged);
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) { setLookedAt(state == Qt::ApplicationActive); });
    m_news.setLookedAt(QGuiApplication::applicationState() == Qt::ApplicationActive);
    setNotices(std::make_unique<TrayNotices>());
    setPreferences(preferences);
}

Attention::~Attention() = default;

void Attention::setNotices(std::unique_ptr<Notices> notices)
{
    m_notices = std::move(notices);
    connect(m_notices.get(), &Notices::activated, this, &Attention::bringForward);
    if (m_preferences)
        m_notices->setWanted(m_preferences->value().showsTrayIcon);
}

void Attention::setPreferences(PreferencesStore &preferences)
{
    if (m_preferences)
        m_preferences->disconnect(this);
    m_preferences = &preferences;
    const auto apply = [this] { m_notices->setWanted(m_preferences->value().showsTrayIcon); };
    connect(&preferences, &PreferencesStore::changed, this, apply);
    apply();
}

void Attention::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_bar->clear();
    m_news.setWorkspace(workspace);
}

void Attention::setLookedAt(bool isLookedAt)
{
    m_news.setLookedAt(isLookedAt);
    if (!isLookedAt)
        return;
    m_gathering.stop();
    if (m_news.counts().total() > 0)
        tellWindow();
    m_news.forget();
}

void Attention::newsChanged()
{
    const int count = m_news.counts().total();
    m_notices->setCount(count, count > 0 ? News::text(m_news.counts()) : QApplication::applicationDisplayName());
    Q_EMIT countChanged(count);
    if (count == 0)
        m_told = 0;
    if (count > m_told && !m_gathering.isActive())
        m_gathering.start(
            std::max<std::chrono::milliseconds>(gathersFor, std::chrono::milliseconds(m_rest.remainingTime())));
}

void Attention::tellDesktop()
{
    if (m_news.counts().total() <= m_told)
        return;
    m_told = m_news.counts().total();
    m_rest.setRemainingTime(restsFor);
    if (m_preferences->value().notifies)
        m_notices->tell(QApplication::applicationDisplayName(), News::text(m_news.counts()));
}

/// What was told elsewhere, or could not be.
void Attention::tellWindow()
{
    // Reminders have a bar of their own.
    auto counts = m_news.counts();
    counts.reminders = 0;
    if (counts.total() == 0)
        return;
    Message message;
    message.title = tr("While you were elsewhere: %1", "how many of what").arg(News::text(counts));
    if (const auto rows = m_news.rows(); !rows.isEmpty())
        message.buttons.append({tr("Show the first of them"), [this, rows] { showFirst(rows); }});
    m_bar->setMessage(message);
}

void Attention::showFirst(const QList<OrderRow> &rows)
{
    m_bar->clear();
    if (!m_workspace)
        return;
    m_workspace->book().read({rows.constFirst()}, this, [this](const QList<CachedOrder> &some) {
        for (const auto &one : some)
            Q_EMIT orderWanted(one.order.uuid);
    });
}

void Attention::bringForward()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace Rescind
