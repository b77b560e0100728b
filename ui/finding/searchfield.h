// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/order.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QMimeData;
class QStringListModel;

namespace Rescind {

/// The one search field: completes filters and their values, and hands over what has several lines instead of
/// squeezing it into one.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Which suppliers can be named; asked when somebody is about to.
    void setSuppliers(const std::function<QList<Supplier>()> &suppliers) { m_suppliers = suppliers; }

Q_SIGNALS:
    /// A text that is more than a search was pasted or dropped.
    void textPasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Ask { AsTyped, Wanted };
    void makeFilterMenu();
    void pasteText();
    [[nodiscard]] bool handOver(const QMimeData *dropped);
    void offerCompletions(Ask ask);
    [[nodiscard]] QStringList completions(Ask ask) const;
    void complete(const QString &completion);
    void insertKey(const QString &word);

    std::function<QList<Supplier>()> m_suppliers;
    QStringListModel *m_completions;
    QCompleter *m_completer;
};

} // namespace Rescind
