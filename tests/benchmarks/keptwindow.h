// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/account.h"
#include "app/domain/clock.h"
#include "app/journal/journal.h"
#include "tests/benchmarks/keptorders.h"
#include "ui/desktop.h"
#include "ui/mainwindow.h"
#include "ui/windowprompter.h"
#include "ui/windowsettings.h"

class QLineEdit;
class QTableView;

namespace Rescind {

/// The whole window as it starts with orders that were kept: everything but the composition root and the keychain.
class KeptWindow
{
public:
    explicit KeptWindow(const KeptOrders &orders);

    void start();

    [[nodiscard]] MainWindow &window() { return m_window; }
    /// Null before start().
    [[nodiscard]] Workspace *workspace() const { return m_window.workspace(); }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] QLineEdit &search() const { return *m_search; }

    /// All orders are there and can be searched for, and nothing is being arranged.
    [[nodiscard]] bool isAtRest() const;
    /// The orders that are on the screen can be read: they are at hand.
    [[nodiscard]] bool showsOrders() const;

private:
    SystemClock m_clock;
    AccountStore m_accounts;
    FakeSecretStore m_keychain;
    FakeSecretStore m_memory;
    Journal m_journal;
    WindowSettings m_settings;
    WindowPrompter m_prompter;
    MainWindow m_window;
    Desktop m_desktop;
    QTableView *m_table;
    QLineEdit *m_search;
};

/// What this process holds in memory, in MB; 0 where that can't be told.
[[nodiscard]] double residentMegabytes(qint64 process = 0);

} // namespace Rescind
