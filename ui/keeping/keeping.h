// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/texts/letter.h"
#include "ui/workspace.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;
class QVBoxLayout;

namespace Rescind {

class OrderPane;
class OrdersPane;
class Attention;
class LetterDialog;
class PreferencesStore;
struct Preferences;
class PreferencesDialog;
class PutOffDialog;
class ReminderBars;

/// Keeping an eye on orders, as commands of the window: put off, bring back, remind, tell. What is done concerns the
/// orders that were selected when the key was pressed.
class Keeping final : public QObject
{
    Q_OBJECT

public:
    /// What it hooks into; all of it outlives this.
    struct Place
    {
        QMainWindow &window;
        QMenu &accountMenu;
        QMenu &orderMenu;
        QVBoxLayout &messages;  ///< over the panes
        QVBoxLayout &orderPage; ///< of the order that is shown
        OrdersPane &orders;
        OrderPane &order;
    };
    explicit Keeping(const Place &place);
    ~Keeping() override;

    /// Null: nobody is signed in.
    void setWorkspace(Workspace *workspace);
    /// Those of this object alone until told. Must outlive this.
    void setPreferences(PreferencesStore &preferences);
    /// Those in force.
    [[nodiscard]] const Preferences &preferences() const;
    /// After how long what was asked is overdue. overdueRulesChanged() tells when they are others.
    [[nodiscard]] OverdueRules overdueRules() const;
    [[nodiscard]] Attention &attention() const { return *m_attention; }
    /// Adds a page to the preferences, made by @p make whenever they are opened; it keeps its own settings.
    void addPreferencesPage(const QString &title, const std::function<QWidget *(QWidget *parent)> &make);

Q_SIGNALS:
    /// How many news there are that nobody has looked at, for the window's title.
    void newsCounted(int count);
    void overdueRulesChanged();

private:
    void makeActions();
    void updateActions();
    /// Reads the names of what is selected, and calls @p then with them.
    void withSelected(const std::function<void(const QList<CachedOrder> &)> &then);
    [[nodiscard]] bool isInOrderPane() const;
    void putOff();
    void askUntilWhen(const QList<CachedOrder> &orders, const QString &lineItemUuid, bool prefersLine);
    void bringBack();
    void write(LetterKind kind);
    void showLetter(LetterKind kind, const CachedOrder &order);
    [[nodiscard]] QString whyNoReminder() const;
    PreferencesDialog *showPreferences();
    void showOrder(const QString &orderUuid);
    void say(const QString &text);

    Place m_place;
    QPointer<Workspace> m_workspace;
    PreferencesStore *m_preferences;
    ReminderBars *m_bars;
    Attention *m_attention;
    QAction *m_putOff;
    QAction *m_bringBack;
    QAction *m_remind;
    QAction *m_tell;
    QPointer<PutOffDialog> m_dialog;
    QPointer<LetterDialog> m_letter;
    QPointer<PreferencesDialog> m_preferencesDialog;
    struct Page
    {
        QString title;
        std::function<QWidget *(QWidget *parent)> make;
    };
    QList<Page> m_pages; ///< of others
    int m_selected = 0;  ///< orders
    bool m_isReading = false;
};

} // namespace Rescind
