// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/account.h"

#include <QLabel>

#include <optional>

namespace Rescind {

/// Where one works, told by words, shape and colour at once: production is a filled red plate with an octagon, a
/// sandbox a striped blue one with a flask, any other server an outlined plate.
class PlaceBadge final : public QLabel
{
    Q_OBJECT

public:
    explicit PlaceBadge(QWidget *parent = nullptr);

    /// Nothing is shown without a server.
    void setServer(const QUrl &server);
    [[nodiscard]] std::optional<Account::Place> place() const { return m_place; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The strip that runs along the window's upper edge in the same manner.
    static void paintStrip(QPainter &painter, const QRect &rect, Account::Place place, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Account::Place> m_place;
};

/// The place of @p server, without a profile at hand.
[[nodiscard]] Account::Place placeOf(const QUrl &server);

} // namespace Rescind
