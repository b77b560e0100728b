// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QAction;
class QMenu;
class QMenuBar;

namespace Rescind {

/// One thing the program can do, and where a person finds it.
struct Command
{
    QPointer<QAction> action;
    QString context; ///< the menus on the way to it, or where it works
};

/// Every command of the window: what is in its menus, whoever put it there, and what is added besides.
class Commands final : public QObject
{
    Q_OBJECT

public:
    /// @p menuBar must outlive this.
    explicit Commands(QMenuBar &menuBar, QObject *parent = nullptr);

    /// A command that is in no menu. @p context says where it works.
    void add(QAction *action, const QString &context);
    /// In the sequence of the menus, each once; without those that are hidden.
    [[nodiscard]] QList<Command> all() const;

    /// What the menu says, without the mark of its letter.
    [[nodiscard]] static QString nameOf(const QAction &action);
    /// What an action that is off says about it: what setWhyNot() gave, else its tip. Empty for one that is on.
    [[nodiscard]] static QString whyNot(const QAction &action);
    /// Plain text; may hold server text.
    static void setWhyNot(QAction &action, const QString &reason);
    /// On, or off with that reason.
    static void offer(QAction &action, bool isOffered, const QString &whyNot);

private:
    void addMenu(QList<Command> &commands, const QMenu &menu, const QString &path) const;

    QMenuBar &m_menuBar;
    QList<Command> m_others;
};

/// @p text of a menu or an action, without the mark of its letter.
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace Rescind
