// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/texts/letter.h"
#include "app/domain/order.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace Rescind {

class PlainLabel;
class PreferencesStore;

/// A text for a supplier or a customer, ready to be copied: in the language of choice, to be looked at and changed
/// before. What was changed by hand stays when the language is changed and changed back.
class LetterDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What it is about, as it was known when it was asked for.
    struct Subject
    {
        LetterKind kind = LetterKind::RemindSupplier;
        Order order;
        QDateTime asOf;
        OurRequests requests;
    };

    /// @param preferences must outlive this
    LetterDialog(const Subject &subject, PreferencesStore &preferences, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// It is in the clipboard now.
    void copied();
    void editTextsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] bool isReminder() const { return m_subject.kind == LetterKind::RemindSupplier; }
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeLimit();
    void fillLanguages();
    void chosenAnother();
    void write();
    void writeAnew();
    void tellWhatIsNotKnown(const Letter &letter, const OrderTelling &telling);
    void tellHowLong(const OrderTelling &telling);
    void copy();
    [[nodiscard]] std::optional<SupplierAsked> supplier() const;
    [[nodiscard]] QString draftKey() const;

    Subject m_subject;
    PreferencesStore &m_preferences;
    QList<SupplierAsked> m_suppliers;
    QHash<QString, QString> m_drafts; ///< changed by hand, by supplier and language
    QString m_shown;                  ///< the key of what is in the field
    QString m_written;                ///< as it came from the template
    QComboBox *m_supplier;
    QComboBox *m_language;
    QWidget *m_limitRow;
    QSpinBox *m_limit;
    PlainLabel *m_waited;
    PlainLabel *m_note;
    QPlainTextEdit *m_text;
    QPushButton *m_anew;
};

} // namespace Rescind
