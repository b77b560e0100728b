// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/putofftimes.h"

#include <QDialog>

class QCheckBox;
class QDateTimeEdit;
class QPushButton;

namespace Rescind {

class PlainLabel;

/// Asks until when something is to be put off: some times to choose from at one key, or any other.
class PutOffDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What is put off, as the person sees it.
    struct Subject
    {
        int orders = 1;
        QString purchaseOrderNumber; ///< of one order
        QString line;                ///< how the chosen line of it is called; empty: none is
        bool prefersLine = false;
        QDateTime until = {}; ///< of what is put off already
    };

    PutOffDialog(const Subject &subject, const WorkingHours &hours, QWidget *parent = nullptr);

    /// Only the line, not the whole order.
    [[nodiscard]] bool isForLine() const;

Q_SIGNALS:
    /// @p until UTC, and in the future
    void chosen(const QDateTime &until);
    /// It is to be back at once.
    void takenBack();

protected:
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoices(const WorkingHours &hours);
    [[nodiscard]] QWidget *makeOther();
    [[nodiscard]] QDateTime typed() const;
    void typedChanged();
    void choose(const QDateTime &until);

    QCheckBox *m_line;
    QDateTimeEdit *m_other;
    QPushButton *m_chooseOther;
    PlainLabel *m_hint;
    QPushButton *m_first = nullptr;
};

} // namespace Rescind
