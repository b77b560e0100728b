// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Rescind {

struct Actor;

/// From one heading to the next.
struct HandbookSection
{
    QString title;
    QString text;   ///< plain, without the title
    int number = 0; ///< of its heading on the page; 0 is the page's own
};

struct HandbookPage
{
    QString id; ///< retailer, finding, …
    QString title;
    QString language; ///< of the text, as its folder is called
    QString markdown; ///< with keys as this system calls them
    QList<HandbookSection> sections;
};

/// The pages that come with the program, in the first of the wanted languages that has them; English has all. Made from
/// files compiled into the program, a few milliseconds for all.
class Handbook
{
public:
    /// @param languages as locales call them, the best first: "de_AT", "pt-BR", "fr"
    explicit Handbook(const QStringList &languages);
    /// In the languages of the program's texts.
    [[nodiscard]] static Handbook ofThePerson();

    [[nodiscard]] const QList<HandbookPage> &pages() const { return m_pages; }
    /// -1 when there is none.
    [[nodiscard]] int indexOf(const QString &id) const;
    /// Whether the page is in another language than was wanted.
    [[nodiscard]] bool isFallback(int page) const;
    /// The numbers of the page's sections in which all words of @p typed occur, regardless of case and accents.
    [[nodiscard]] QList<int> find(int page, const QString &typed) const;
    /// The number of the section that a link's fragment names, as "how-to-erase-it"; 0 when there is none.
    [[nodiscard]] int sectionOf(int page, const QString &fragment) const;

    /// In the sequence of the contents.
    [[nodiscard]] static QStringList pageIds();
    /// Whose page it is; the first one for nobody, and for whoever is not known.
    [[nodiscard]] static QString pageFor(const Actor *actor);
    [[nodiscard]] static QString fileOf(const QString &language, const QString &id);
    /// Whether `text` in backquotes is a key, as in "Ctrl+K".
    [[nodiscard]] static bool isKey(const QString &text);

private:
    QList<HandbookPage> m_pages;
    QString m_wanted;
};

} // namespace Rescind
