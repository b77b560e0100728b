// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/overduerules.h"
#include "app/desk/serialworker.h"
#include "app/desk/texts/textbook.h"

#include <QObject>

namespace Rescind {

/// How long one supplier may take.
struct SupplierLimit
{
    QString uuid; ///< lower case
    QString name; ///< of the organisation, as it was called when this was set
    std::chrono::hours limit{24};
    bool operator==(const SupplierLimit &) const = default;
};

/// What a person chose of how the program works. A value; holds nothing about people or orders.
struct Preferences
{
    static constexpr std::chrono::seconds longestUndo{30};
    static constexpr std::chrono::days longestRetention{3650};
    static constexpr std::chrono::hours longestLimit{999};

    std::chrono::seconds undoWindow{5}; ///< 0 to longestUndo
    std::chrono::days retention{90};    ///< 0: everything is kept
    bool notifies = true;               ///< on the desktop, while the window is not looked at
    bool showsTrayIcon = true;          ///< where there is a tray
    WorkingHours hours;
    std::chrono::hours overdueAfter{24}; ///< working time
    QList<SupplierLimit> limits;         ///< each supplier once
    QString letterLanguage;              ///< last used; empty: the person's own
    TextBook texts;
    bool operator==(const Preferences &) const = default;

    [[nodiscard]] OverdueRules overdueRules(const QTimeZone &zone) const;
    void setLimit(const SupplierLimit &limit);
    void removeLimit(const QString &supplierUuid);
    [[nodiscard]] QString languageOfLetters() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing or makes no sense is as it is by itself.
    [[nodiscard]] static Preferences fromJson(const QJsonObject &json);
};

/// The preferences in force, and their file: JSON of mode 0600, small, so read at once; written by a worker.
class PreferencesStore final : public QObject
{
    Q_OBJECT

public:
    /// @param file empty: nothing outlives this
    explicit PreferencesStore(const QString &file, QObject *parent = nullptr);
    ~PreferencesStore() override;

    [[nodiscard]] const Preferences &value() const { return m_value; }
    /// In force at once.
    void set(const Preferences &value);
    /// What is to be said about the file, translated; empty when all is well.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();
    void troubleChanged();

private:
    void read();
    void setTrouble(const QString &trouble);

    QString m_file;
    Preferences m_value;
    QString m_trouble;
    bool m_isNewer = false; ///< a later program's file, which is never written
    SerialWorker m_worker;
};

} // namespace Rescind
