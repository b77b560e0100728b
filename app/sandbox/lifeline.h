// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Rescind::Sandbox {

/// Ends the program when the one that started it ends.
///
/// The child's standard input is a pipe that the parent holds; when the parent goes, however it goes, the pipe closes.
/// On Linux the kernel is asked for a signal as well, for a parent whose pipe somebody else inherited.
class Lifeline : public QObject
{
    Q_OBJECT
public:
    explicit Lifeline(QObject *parent = nullptr);

Q_SIGNALS:
    void parentGone();
};

/// Ends the event loop, and so tidily, on Ctrl+C or SIGTERM where the system has them.
void quitOnSignals(QObject *context);

} // namespace Rescind::Sandbox
