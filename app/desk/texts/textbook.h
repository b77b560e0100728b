// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Rescind {

/// One text of the book: what it is kept under, and which places can be filled in.
struct TextEntry
{
    enum class Group {
        Letter, ///< a whole text for somebody
        Supplier,
        Customer,
        Item,
        Wording ///< how times, lists and numbers are put
    };

    QString id;
    Group group = Group::Wording;
    QStringList places; ///< that may stand in it
    QStringList needed; ///< without which it says too little
};

/// What is wrong with a text somebody wrote.
struct TextFaults
{
    QStringList unknown; ///< places that mean nothing there
    QStringList lost;    ///< places that should be there
    bool hasOpenBrace = false;
    bool isEmpty = false;
    bool operator==(const TextFaults &) const = default;
    [[nodiscard]] bool areNone() const { return *this == TextFaults(); }
};

/// The texts for suppliers and customers, in several languages: some come with the program, and any text of them can be
/// rewritten; more languages can be added, which begin as a copy. A value.
class TextBook
{
public:
    /// The letters.
    static constexpr QLatin1StringView remindId{"remind"};
    static constexpr QLatin1StringView tellId{"tell"};

    struct Language
    {
        QString code; ///< as locales are called, such as "de" or "pt_BR"; unique
        QString name; ///< as its speakers call it
        QString base; ///< the language that it was begun from; empty: it came with the program
        bool operator==(const Language &) const = default;
    };

    TextBook();

    [[nodiscard]] const QList<Language> &languages() const { return m_languages; }
    [[nodiscard]] bool has(const QString &code) const;
    /// The language of the person's own, or the one that is read in the same way, or English.
    [[nodiscard]] QString usualLanguage() const;
    /// Every text of the book, in the sequence in which they are edited.
    [[nodiscard]] static const QList<TextEntry> &entries();
    [[nodiscard]] static const TextEntry *entry(const QString &id);

    [[nodiscard]] QString text(const QString &code, const QString &id) const;
    /// As it was before anybody rewrote it.
    [[nodiscard]] QString original(const QString &code, const QString &id) const;
    [[nodiscard]] bool isRewritten(const QString &code, const QString &id) const;
    void rewrite(const QString &code, const QString &id, const QString &text);
    void restore(const QString &code, const QString &id);
    /// False when @p code is no locale, is there already, or @p base is not there.
    bool addLanguage(const QString &code, const QString &base);
    /// Only of those that were added, and on which no other is based.
    bool removeLanguage(const QString &code);

    [[nodiscard]] static TextFaults faultsOf(const QString &id, const QString &text);

    /// Only what is not as it came.
    [[nodiscard]] QJsonObject toJson() const;
    /// What can't be understood is left out.
    [[nodiscard]] static TextBook fromJson(const QJsonObject &json);

    bool operator==(const TextBook &) const = default;

private:
    QList<Language> m_languages;
    QHash<QString, QHash<QString, QString>> m_rewritten; ///< text by id, by language
};

/// The texts that come with the program.
namespace BuiltInTexts {
/// Empty for a language or an id that does not come with it.
[[nodiscard]] QString text(const QString &code, const QString &id);
} // namespace BuiltInTexts

} // namespace Rescind
