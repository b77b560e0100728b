// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rules.h"

#include <QDateTime>
#include <QDialog>
#include <QUrl>

#include <memory>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace Rescind {

class MessageBar;
class PlaceBadge;
class PlainLabel;
class ReasonField;

/// What a person is about to do, in full, before it is done: the deed, the order, which lines it concerns and which
/// not, who answers, and that it can't be taken back. Follows newer readings of the order while it is open.
class ConfirmationDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Preview
    {
        ActionKind kind = ActionKind::CancelItem;
        std::shared_ptr<const Order> order;
        QDateTime asOf;
        Decision decision;
        QUrl server;
    };

    explicit ConfirmationDialog(const Preview &preview, QWidget *parent = nullptr);

    /// A newer reading. What matters and differs has to be looked at before the deed can be done.
    void follow(const Preview &preview);
    /// Nothing can be decided any more, for a reason outside the order.
    void block(const QString &reason);

    /// The order as it was shown when the person decided.
    [[nodiscard]] std::shared_ptr<const Order> seen() const { return m_preview.order; }
    [[nodiscard]] ActionKind kind() const { return m_preview.kind; }
    [[nodiscard]] QString reason() const;

    /// Reasons to choose from, and what is written there to begin with.
    void setReasons(const QStringList &suggestions, const QString &reason = {});
    /// Where the server shows no request: offers not to be asked about that again.
    void offerToKnowOfRequests();
    /// The person knows of the requests from elsewhere, and takes that offer.
    [[nodiscard]] bool knowsOfRequests() const;

protected:
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuildLines();
    void addLine(QVBoxLayout &list, const LineDecision &line);
    void showPreview();
    void showWhetherRequested();
    void updateDeed();

    Preview m_preview;
    bool m_hasUnseenChange = false;
    bool m_isBlocked = false;
    PlaceBadge *m_badge;
    PlainLabel *m_heading;
    PlainLabel *m_order;
    PlainLabel *m_asOf;
    MessageBar *m_change;
    MessageBar *m_notShown;
    PlainLabel *m_consequence;
    QVBoxLayout *m_listPlace;
    QWidget *m_list = nullptr;
    QCheckBox *m_knows;
    bool m_offersToKnow = false;
    ReasonField *m_reason;
    QPushButton *m_deed;
    QPushButton *m_safe;
};

} // namespace Rescind
