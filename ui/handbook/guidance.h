// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/failurelog.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;

namespace Rescind {

class DefectDialog;
class HandbookWindow;
class MainWindow;
class WindowSettings;

/// What helps a person on: the handbook, at the page of whoever is signed in, and the report of a defect.
class Guidance final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    Guidance(MainWindow &window, const WindowSettings &settings);
    ~Guidance() override;

    void addTo(QMenu &menu);
    /// For a report; in memory only.
    void noteFailure(const Failure &failure);
    [[nodiscard]] const FailureLog &failures() const { return m_failures; }
    /// Null until the handbook was opened.
    [[nodiscard]] HandbookWindow *handbook() const { return m_handbook.get(); }
    /// With the main window, which it lies beside.
    void close();

private:
    void openHandbook();
    void reportDefect();
    void countAsked();

    MainWindow &m_window;
    const WindowSettings &m_settings;
    FailureLog m_failures;
    std::unique_ptr<HandbookWindow> m_handbook;
    QPointer<DefectDialog> m_dialog;
};

} // namespace Rescind
