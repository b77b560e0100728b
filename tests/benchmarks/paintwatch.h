// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>
#include <vector>

namespace Rescind {

/// An application that tells of every frame once it is on its way to the screen: painting ends with handing over the
/// window's pixels, within the same event.
class PaintWatch final : public QApplication
{
public:
    using Painted = std::vector<QObject *>; ///< the widgets of the frame; some of them more than once

    PaintWatch(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    std::function<void(const Painted &widgets)> whenPainted;

private:
    Painted m_painted;
    int m_depth = 0;
};

} // namespace Rescind
