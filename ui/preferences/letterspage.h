// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/texts/letter.h"
#include "ui/preferences/preferencespage.h"

#include <QTimer>

class QComboBox;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Rescind {

class PlainLabel;

/// The texts for suppliers and customers: every one can be rewritten in every language, with a preview of the whole
/// letter, and with what is wrong said at once.
class LettersPage final : public PreferencesPage
{
    Q_OBJECT

public:
    explicit LettersPage(PreferencesStore &store, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void present(const Preferences &value) override;
    void reset(Preferences &value) const override;
    void finish() override;
    void edit(const QString &language, const QString &id);

private:
    void makeChoices();
    void makeEditor();
    void makeLayout();
    void fillTexts();
    void presentText();
    void typed();
    void tellFaults();
    void updatePreview();
    void addLanguage();
    void removeLanguage();
    void restore();
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString id() const;

    QComboBox *m_language;
    QPushButton *m_add;
    QPushButton *m_remove;
    QComboBox *m_text;
    QPlainTextEdit *m_editor;
    QToolButton *m_insert;
    QMenu *m_places;
    QPushButton *m_restore;
    PlainLabel *m_faults;
    QPlainTextEdit *m_preview;
    QTimer m_later; ///< not at every letter
    bool m_isPresenting = false;
};

} // namespace Rescind
