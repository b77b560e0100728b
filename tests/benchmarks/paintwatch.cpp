// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/paintwatch.h"

#include <QEvent>

#include <utility>

namespace Rescind {

PaintWatch::PaintWatch(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

bool PaintWatch::notify(QObject *receiver, QEvent *event)
{
    // Other threads deliver their events through here too.
    if (receiver->thread() != thread())
        return QApplication::notify(receiver, event);
    if (event->type() == QEvent::Paint && receiver->isWidgetType())
        m_painted.push_back(receiver);
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    if (--m_depth == 0 && !m_painted.empty()) {
        const auto painted = std::exchange(m_painted, {});
        if (whenPainted)
            whenPainted(painted);
    }
    return result;
}

} // namespace Rescind
