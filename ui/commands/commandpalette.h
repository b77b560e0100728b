// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commands.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace Rescind {

class CommandsModel;
class PlainLabel;

/// Every command, found by typing. Enter carries out what is chosen, once this has closed; one that is off says why.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(const QList<Command> &commands, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] bool goBy(int key);
    void filter(const QString &typed);
    void move(int by);
    void take(const QModelIndex &index);
    void sayWhyNot();

    CommandsModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    PlainLabel *m_word;
};

} // namespace Rescind
