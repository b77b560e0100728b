// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/actionoffers.h"

#include <QObject>

#include <array>

class QAction;
class QMenu;

namespace Rescind {

/// The six deeds as actions for menus and shortcuts. An action that is off says why in its tip.
class OrderActions final : public QObject
{
    Q_OBJECT

public:
    explicit OrderActions(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(ActionKind kind) const;
    void addTo(QMenu &menu) const;
    void setOffers(const ActionOffers &offers);

Q_SIGNALS:
    void requested(Rescind::ActionKind kind);

private:
    std::array<QAction *, 6> m_actions{};
};

} // namespace Rescind
