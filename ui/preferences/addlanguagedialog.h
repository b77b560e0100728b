// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace Rescind {

class TextBook;

/// Asks for a language that texts are to be written in as well.
class AddLanguageDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param base the language that is suggested as a beginning
    AddLanguageDialog(const TextBook &book, const QString &base, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &code, const QString &base);

private:
    void fillLanguages(const TextBook &book);

    QComboBox *m_language;
    QComboBox *m_base;
};

} // namespace Rescind
