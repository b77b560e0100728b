// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespage.h"

class QCheckBox;
class QSpinBox;

namespace Rescind {

/// The undo window, how long orders are kept, and notifications.
class GeneralPage final : public PreferencesPage
{
    Q_OBJECT

public:
    explicit GeneralPage(PreferencesStore &store, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void present(const Preferences &value) override;
    void reset(Preferences &value) const override;

private:
    [[nodiscard]] QWidget *makeNumbers();

    QSpinBox *m_undo;
    QSpinBox *m_retention;
    QCheckBox *m_notifies;
    QCheckBox *m_tray;
};

} // namespace Rescind
