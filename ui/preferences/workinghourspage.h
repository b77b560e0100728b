// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"

#include <array>

class QCheckBox;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace Rescind {

class PlainLabel;

/// When people work, and after how much of that an answer is overdue: by itself, and for single suppliers.
class WorkingHoursPage final : public PreferencesPage
{
    Q_OBJECT

public:
    explicit WorkingHoursPage(PreferencesStore &store, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void present(const Preferences &value) override;
    void reset(Preferences &value) const override;

private:
    [[nodiscard]] QWidget *makeDays();
    [[nodiscard]] QWidget *makeTimes();
    void presentSuppliers(const Preferences &value);
    void hoursChanged();
    void tellHours();

    std::array<QCheckBox *, 7> m_days{};
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QSpinBox *m_overdue;
    PlainLabel *m_hint;
    QWidget *m_suppliers = nullptr;
    QVBoxLayout *m_suppliersPlace;
    QList<SupplierLimit> m_shown;
};

} // namespace Rescind
