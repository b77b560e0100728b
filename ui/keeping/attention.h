// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keeping/news.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <memory>

class QMainWindow;
class QVBoxLayout;

namespace Rescind {

class MessageBar;
class Notices;
class PreferencesStore;

/// Tells of news: together, on the desktop and at the icon while nobody looks, and in the window when somebody does
/// again.
class Attention final : public QObject
{
    Q_OBJECT

public:
    /// What comes within this is told together, and not again before the other has passed.
    static constexpr std::chrono::seconds gathersFor{2};
    static constexpr std::chrono::seconds restsFor{30};

    /// @param place where the window says it; @p preferences must outlive this
    Attention(QMainWindow &window, QVBoxLayout &place, PreferencesStore &preferences);
    ~Attention() override;

    void setWorkspace(Workspace *workspace);
    void setPreferences(PreferencesStore &preferences);
    /// In place of the desktop's own.
    void setNotices(std::unique_ptr<Notices> notices);
    /// As the application being active; tests say so themselves.
    void setLookedAt(bool isLookedAt);

Q_SIGNALS:
    void orderWanted(const QString &orderUuid);
    /// How many, for the window's title; 0 while somebody looks.
    void countChanged(int count);

private:
    void newsChanged();
    void tellDesktop();
    void tellWindow();
    void showFirst(const QList<OrderRow> &rows);
    void bringForward();

    QMainWindow &m_window;
    PreferencesStore *m_preferences;
    std::unique_ptr<Notices> m_notices;
    News m_news;
    QPointer<Workspace> m_workspace;
    MessageBar *m_bar;
    QTimer m_gathering;
    QDeadlineTimer m_rest;
    int m_told = 0; ///< of what is counted, on the desktop
};

} // namespace Rescind
