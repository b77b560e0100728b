// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/views/orderfilter.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

namespace Rescind {

class Workspace;

/// The orders that a pasted text names: found here, else asked for at the server when the person wants it. Or those
/// behind a figure. In memory only, and gone when it is closed.
class Worklist final : public QObject
{
    Q_OBJECT

public:
    explicit Worklist(Workspace &workspace, QObject *parent = nullptr);

    /// Uuids and PO numbers in @p text, as an e-mail or a column has them; each once. For a worker.
    [[nodiscard]] static QStringList referencesIn(const QString &text);

    /// Looks these up; changed() tells when they are found.
    void take(const QStringList &references);
    /// Orders that somebody else has gathered already; @p name says which they are.
    void take(std::vector<OrderRow> rows, const QString &name);
    /// Empty for those that a text names.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Null until they were looked up.
    [[nodiscard]] const OrderRows &rows() const { return m_rows; }
    /// Those that are not here, as they were pasted.
    [[nodiscard]] const QStringList &missing() const { return m_missing; }
    /// Of those, the ones the server knows nothing of either, or could not be asked for.
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }

    /// Asks the server for those that are not here, one after the other.
    void askServer();
    [[nodiscard]] bool isAsking() const { return !m_asking.isEmpty(); }
    /// Whether an answer to this is the list's own.
    [[nodiscard]] bool asksFor(const QString &reference) const { return m_asked.contains(reference); }

Q_SIGNALS:
    void changed();

private:
    void locate();
    void askNext();

    Workspace &m_workspace;
    QString m_name;
    QStringList m_references;
    OrderRows m_rows;
    QStringList m_missing;
    QStringList m_unknown;
    QStringList m_toAsk;
    QStringList m_asked; ///< all that ever were
    QString m_asking;
    QTimer m_locate;
};

} // namespace Rescind
