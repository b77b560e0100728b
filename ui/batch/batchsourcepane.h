// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "ui/batch/batchsource.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMimeData;
class QPushButton;

namespace Rescind {

class MessageBar;
class PlainLabel;

/// What is to be done, and with which list: the deed, where the list comes from, its sheet and column, a reason.
class BatchSourcePane final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchSourcePane(QWidget *parent = nullptr);

    /// Offers the deeds this person may do.
    void setActor(const Actor &actor);
    [[nodiscard]] const BatchSource &source() const { return m_source; }
    [[nodiscard]] std::optional<ActionKind> kind() const;
    /// Where this person may do that.
    void setKind(ActionKind kind);
    [[nodiscard]] QString reason() const;
    /// The list can be looked up.
    [[nodiscard]] bool isReady() const;
    void clearList();
    void openList();
    void openFile(const QString &path) { m_source.openFile(path); }
    void pasteList();
    void takeOrders(OrderBook &book, const std::vector<OrderRow> &rows) { m_source.takeOrders(book, rows); }
    [[nodiscard]] static bool accepts(const QMimeData &dropped);
    void takeData(const QMimeData &dropped);

Q_SIGNALS:
    void changed();

private:
    void makeLayout();
    void kindChanged();
    void showSource();
    void showChoices();
    void tellProblem();
    [[nodiscard]] QString summary() const;

    BatchSource m_source;
    std::optional<Actor> m_actor;
    QComboBox *m_kind;
    QPushButton *m_open;
    QPushButton *m_paste;
    PlainLabel *m_summary;
    PlainLabel *m_sheetLabel;
    QComboBox *m_sheet;
    PlainLabel *m_columnLabel;
    QComboBox *m_column;
    QLineEdit *m_reason;
    MessageBar *m_problem;
};

} // namespace Rescind
