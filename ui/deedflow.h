// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/confirmationdialog.h"
#include "ui/triage/reasons.h"
#include "ui/workspace.h"

#include <QPointer>

namespace Rescind {

/// Takes a deed from the button or the key to the runner: shows what it would do, reads the order once more meanwhile,
/// and submits what the person saw and agreed to. One at a time.
class DeedFlow final : public QObject
{
    Q_OBJECT

public:
    struct Deed
    {
        ActionKind kind = ActionKind::CancelItem;
        QString orderUuid;
        QString lineItemUuid; ///< empty for an order-wide deed
        QString reason;       ///< as far as one was given already
    };

    /// @param window what the confirmation belongs to
    explicit DeedFlow(QWidget *window);

    /// Asks, and submits what was agreed to.
    void begin(Workspace &workspace, const Deed &deed);
    /// Submits a deed on one line without a question where it can be undone and our rules have nothing to say; else
    /// asks. Answers whether it asks.
    bool decide(Workspace &workspace, const Deed &deed);
    /// Whether decide() would ask.
    [[nodiscard]] bool wouldAsk(Workspace &workspace, const Deed &deed) const;
    [[nodiscard]] bool isOpen() const { return !m_dialog.isNull(); }
    /// What a person may want to give as the reason.
    [[nodiscard]] QStringList reasons(Workspace &workspace, const Deed &deed) const;

Q_SIGNALS:
    /// It is on its way to the runner, under this number.
    /// @param wasKey it came by decide()
    void submitted(quint64 number, const Rescind::ActionIntent &intent, bool wasKey);

private:
    [[nodiscard]] static std::optional<ConfirmationDialog::Preview> preview(Workspace &workspace, const Deed &deed);
    void ask(Workspace &workspace, const Deed &deed, bool isKey);
    void open(const ConfirmationDialog::Preview &first);
    void lookAgain();
    void agreed();
    void submit(const Deed &deed, const std::shared_ptr<const Order> &seen);

    QWidget *m_window;
    QPointer<ConfirmationDialog> m_dialog;
    QPointer<Workspace> m_workspace;
    Deed m_deed;
    bool m_isKey = false;
    Reasons m_reasons;
    QPointer<Workspace> m_reasonsOf;
    /// Where the person knows of requests that the server doesn't show.
    QPointer<Workspace> m_knowsOfRequests;
};

} // namespace Rescind
