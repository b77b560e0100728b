// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/actionoffers.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Rescind {

class PlainLabel;

/// The deeds at hand as buttons, what they would act on, and in plain sight why those that are off are off.
class ActionsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsPane(QWidget *parent = nullptr);

    /// @param lineName the chosen line; empty when the deeds are for the whole order
    void setOffers(const ActionOffers &offers, const QString &lineName, ActorRole role);

    /// High enough for the reasons as they are wrapped now, so that a splitter never cuts them off.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void requested(Rescind::ActionKind kind);
    /// The deeds are to be for the whole order: let go of the line.
    void wholeOrderRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Slot
    {
        QPushButton *button = nullptr;
        ActionKind kind = ActionKind::CancelItem;
        bool isOffered = false;
    };

    QPushButton *makeButton(Slot &slot, const QString &accessibleName);
    void dress(Slot &slot, const ActionOffer &offer);
    void showReasons(const QList<ActionOffer> &refused);

    bool m_lineChosen = false;
    PlainLabel *m_scope;
    QPushButton *m_wholeOrder;
    Slot m_cancelItem;
    Slot m_cancelOrder;
    Slot m_confirm;
    Slot m_reject;
    QVBoxLayout *m_reasons;
    QList<PlainLabel *> m_reasonLabels;
};

} // namespace Rescind
