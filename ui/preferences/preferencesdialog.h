// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"

#include <QDialog>
#include <QPointer>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Rescind {

class LettersPage;
class MessageBar;

/// What a person can choose of how the program works: pages, named at the left. Everything is in force at once, so that
/// there is nothing to confirm.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param store must outlive this
    explicit PreferencesDialog(PreferencesStore &store, QWidget *parent = nullptr);

    /// A page that keeps its own settings.
    void addPage(const QString &title, QWidget *page);
    /// Goes to the texts, and there to this one.
    void showText(const QString &language, const QString &id);

protected:
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addPage(PreferencesPage *page);
    void resetPage();
    void pageChanged();
    void tellTrouble();

    PreferencesStore &m_store;
    QListWidget *m_titles;
    QStackedWidget *m_pages;
    MessageBar *m_trouble;
    QPushButton *m_reset;
    LettersPage *m_letters;
    QList<QPointer<PreferencesPage>> m_ours;
};

} // namespace Rescind
