// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

namespace Rescind {

/// What the program is, and every key it knows.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Key
    {
        QString group;
        QString what;
        QList<QKeySequence> keys;
    };

    explicit HelpDialog(const QList<Key> &keys, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeKeys(const QList<Key> &keys);
    [[nodiscard]] QWidget *makeStates();
    [[nodiscard]] QWidget *makeAbout();
};

} // namespace Rescind
