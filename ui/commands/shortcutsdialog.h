// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/shortcuts.h"

#include <QDialog>

class QKeySequenceEdit;
class QPushButton;
class QTableWidget;

namespace Rescind {

class PlainLabel;

/// Which key does what, to be changed one by one. Nothing holds until it is taken over as a whole.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p shortcuts must outlive this.
    ShortcutsDialog(const QList<Command> &commands, Shortcuts &shortcuts, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Row
    {
        Command command;
        Shortcuts::Keys keys;
    };

    void makeTable();
    void makeLayout();
    [[nodiscard]] QString told(int column, const QString &text) const;
    void showRow();
    void typed();
    void setKeys(int row, const Shortcuts::Keys &keys);
    void refreshTexts();
    void resetOne();
    void resetAll();
    void takeOver();
    [[nodiscard]] int currentRow() const;
    /// The names of the other commands that have one of this one's keys.
    [[nodiscard]] QStringList rivals(int row) const;

    Shortcuts &m_shortcuts;
    QList<Row> m_rows;
    QTableWidget *m_table;
    QKeySequenceEdit *m_key;
    PlainLabel *m_word;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPushButton *m_save;
    bool m_isShowing = false;
};

} // namespace Rescind
