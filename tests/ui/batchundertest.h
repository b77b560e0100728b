// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowundertest.h"

#include "ui/batch/batchtexts.h"
#include "ui/batch/batchwindow.h"

#include <QTemporaryFile>

namespace Rescind::Testing {

/// What all tests of the window that acts on a list begin with: a sandbox, somebody signed in, a list that is checked
/// and sent.
class BatchUnderTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// @param faults lines as in the sandbox's file of faults
    void startSandbox(const QByteArray &faults = {}, const QStringList &more = {});
    [[nodiscard]] std::unique_ptr<WindowUnderTest> seat(std::chrono::milliseconds undoWindow
                                                        = std::chrono::milliseconds(0),
                                                        const QString &user = QStringLiteral("rita"));
    [[nodiscard]] static BatchWindow *open(WindowUnderTest &desk);
    [[nodiscard]] static bool choose(WindowUnderTest &desk, ActionKind kind);
    [[nodiscard]] bool openList(WindowUnderTest &desk, const QByteArray &content,
                                ActionKind kind = ActionKind::CancelOrder);
    /// Presses "Check" as soon as it can be; true when each row has its verdict.
    [[nodiscard]] static bool check(WindowUnderTest &desk);
    /// Opens the list and checks it.
    [[nodiscard]] bool plan(WindowUnderTest &desk, const QByteArray &content,
                            ActionKind kind = ActionKind::CancelOrder);
    [[nodiscard]] static bool send(WindowUnderTest &desk);
    [[nodiscard]] static bool hasEnded(WindowUnderTest &desk);
    [[nodiscard]] static BatchRun &run(WindowUnderTest &desk) { return desk.window().workspace()->batch(); }
    /// Orders that can be cancelled as a whole, each the only one with its PO number.
    [[nodiscard]] static QList<std::shared_ptr<const Order>> openOrders(WindowUnderTest &desk);
    [[nodiscard]] static QStringList openNumbers(WindowUnderTest &desk);
    [[nodiscard]] static QAbstractButton *buttonStarting(const WindowUnderTest &desk, const QString &text);
    /// The deeds that arrived, or only those that changed something.
    [[nodiscard]] int arrived(bool withEffect = false);
    /// How many deeds arrived for this order.
    [[nodiscard]] int arrivedFor(const QString &orderUuid);
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] SandboxProcess &sandbox() { return *m_sandbox; }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QTemporaryFile> m_faults;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

} // namespace Rescind::Testing
