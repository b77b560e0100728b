// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commands.h"

#include <QAbstractListModel>

namespace Rescind {

/// The commands that what was typed finds, the best ones first; of equals those that are on, then as in the menus.
/// Every word has to begin a word of the command's name or of its menus, without regard to letter case and accents.
class CommandsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ContextRole = Qt::UserRole,
        KeyRole,   ///< as a person reads it; empty for none
        WhyNotRole ///< empty for one that is on
    };

    explicit CommandsModel(const QList<Command> &commands, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setFilter(const QString &typed);
    /// Null when it has gone meanwhile.
    [[nodiscard]] QAction *action(const QModelIndex &index) const;

private:
    struct Entry
    {
        Command command;
        QStringList nameWords; ///< folded
        QStringList contextWords;
    };

    void actionChanged(const QAction *action);
    [[nodiscard]] static int rank(const Entry &entry, const QStringList &wanted);

    QList<Entry> m_all;
    QList<int> m_shown; ///< of m_all
};

} // namespace Rescind
