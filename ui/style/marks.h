// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statechip.h"

class QPainter;
class QRectF;

namespace Rescind {

/// Draws the shape of @p mark into the square inside @p rect, in @p ink with details in @p paper. Shapes differ enough
/// to be told apart without colour and at 12 pixels.
void paintMark(QPainter &painter, const QRectF &rect, StateMark mark, const QColor &ink, const QColor &paper,
               double part = 0);

} // namespace Rescind
