// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/preferences.h"

#include <QWidget>

namespace Rescind {

/// One page of the preferences. What is changed on it is in force at once.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    /// @param store must outlive this
    explicit PreferencesPage(PreferencesStore &store, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_store(store)
    {
        connect(&store, &PreferencesStore::changed, this, [this] {
            if (!m_isChanging)
                present(m_store.value());
        });
    }

    [[nodiscard]] virtual QString title() const = 0;
    /// Shows what is in force.
    virtual void present(const Preferences &value) = 0;
    /// Puts what this page is about into @p value as the program comes with it.
    virtual void reset(Preferences &value) const = 0;
    /// What was typed a moment ago is in force, too.
    virtual void finish() {}

protected:
    [[nodiscard]] const Preferences &value() const { return m_store.value(); }
    template <typename Change> void change(Change &&change)
    {
        auto changed = m_store.value();
        change(changed);
        m_isChanging = true;
        m_store.set(changed);
        m_isChanging = false;
    }

private:
    PreferencesStore &m_store;
    bool m_isChanging = false; ///< by this page, which shows it already
};

} // namespace Rescind
