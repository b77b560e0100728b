// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/account.h"
#include "app/domain/clock.h"
#include "app/journal/journal.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/sandboxprocess.h"
#include "ui/desktop.h"
#include "ui/mainwindow.h"
#include "ui/windowprompter.h"
#include "ui/windowsettings.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace Rescind::Testing {

constexpr int patience = 30'000;

/// The whole window with real sessions behind it and a keychain of the test's own: everything but the composition root.
class WindowUnderTest
{
public:
    /// @param undoWindow in place of that of @p options: what a test is not about leaves at once
    /// @param journalFile the test's own, which outlives this, as @p preferences do
    explicit WindowUnderTest(const Desktop::Options &options = {},
                             std::optional<std::chrono::milliseconds> undoWindow = std::chrono::milliseconds(0),
                             const QString &journalFile = {}, PreferencesStore *preferences = nullptr);
    ~WindowUnderTest();

    void start();
    /// As if the program had been ended and started without arguments.
    void startAgain();
    /// Types name and password into the sign-in that is open, and presses "Sign in".
    void typeSignIn(const QString &userName, const QString &password);
    /// Signs in as one of the sandbox's users and waits for the orders.
    [[nodiscard]] bool signIn(SandboxProcess &sandbox, const QString &userName);

    /// Everything that was read is shown, and so is what was searched for.
    [[nodiscard]] bool isAtRest() const;
    [[nodiscard]] bool waitUntilAtRest() const;

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Desktop &desktop() { return *m_desktop; }
    [[nodiscard]] AccountStore &accounts() { return m_accounts; }
    [[nodiscard]] FakeSecretStore &keychain() { return m_keychain; }
    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] QString orderDirectory() const { return m_directory.filePath(QStringLiteral("orders")); }

    /// The one visible widget of this kind and accessible name, in the window or a dialog of it; null when there is
    /// none.
    template <typename Widget> [[nodiscard]] Widget *visible(const QString &accessibleName) const
    {
        const auto all = m_window.findChildren<Widget *>();
        for (auto *widget : all) {
            if (widget->accessibleName() == accessibleName && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractButton *button(const QString &accessibleName) const
    {
        return visible<QAbstractButton>(accessibleName);
    }
    /// The visible button with this text.
    [[nodiscard]] QAbstractButton *buttonSaying(const QString &text) const;
    /// Waits for that button, which can come a turn of the event loop after what it belongs to, and presses it.
    [[nodiscard]] bool press(const QString &text) const;
    /// Every text that can be read on the screen now.
    [[nodiscard]] QString screen() const;
    /// Of that, what is said in bars: of the order, and of the window. What happened before is told elsewhere.
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QTableView *orders() const;
    [[nodiscard]] QTableView *lines() const;

    /// Every order of the book.
    [[nodiscard]] QList<CachedOrder> known();
    [[nodiscard]] QList<Order> knownOf(const QString &purchaseOrderNumber);
    /// The order's first cell in the table, once it can be told; invalid when it is not shown.
    [[nodiscard]] QModelIndex cellOf(const QString &orderUuid);
    /// Takes every order out of the book, as if it had never been read.
    [[nodiscard]] bool emptyBook();

    /// Chooses the first order with this PO number, in the table.
    [[nodiscard]] bool chooseOrder(const QString &purchaseOrderNumber);
    /// Chooses the first line whose status lets it be acted on, or any line that @p wanted accepts.
    [[nodiscard]] bool chooseLine(const std::function<bool(const LineItem &)> &wanted);
    [[nodiscard]] std::shared_ptr<const Order> shownOrder() const;
    [[nodiscard]] QString shownLine() const;

    /// Presses the button, waits for the confirmation, presses the deed in it.
    [[nodiscard]] bool doDeed(const QString &accessibleName);

private:
    [[nodiscard]] std::unique_ptr<Desktop> makeDesktop(const Desktop::Options &options);

    QTemporaryDir m_directory;
    SystemClock m_clock;
    Journal m_journal;
    AccountStore m_accounts;
    FakeSecretStore m_keychain;
    FakeSecretStore m_memory;
    WindowSettings m_settings;
    WindowPrompter m_prompter;
    PreferencesStore *m_preferences;
    MainWindow m_window;
    Desktop::Options m_options;
    std::unique_ptr<Desktop> m_desktop;
};

/// A line that nothing speaks against: not shipped, no cancellation.
[[nodiscard]] bool isOpen(const LineItem &line);

} // namespace Rescind::Testing
