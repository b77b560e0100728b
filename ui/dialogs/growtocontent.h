// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Rescind {

/// Makes a dialog high enough for what it holds now, wrapped texts included, which a layout's minimum size does not
/// account for. Never makes it smaller, and never higher than its screen.
void growToContent(QWidget &dialog);

/// The same for a dialog that is about to be seen for the first time: exactly as high as its content.
void fitToContent(QWidget &dialog);

/// Makes @p window no larger than its screen, and moves it within: on a small one, or at a large scale, what can be
/// pressed would lie beyond its edge.
void fitToScreen(QWidget &window);

} // namespace Rescind
