// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/views/searchwords.h"
#include "app/domain/displayzone.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace Rescind {

/// What dates in a search go by.
struct SearchMoment
{
    QTimeZone zone = DisplayZone::rulesInForce();
    QDate today = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
};

/// What a person typed into the search field, understood: words, and `key:value` with quotation marks around what has
/// blanks. Alternatives of one key go side by side ("status:rejected status:requested", "status:rejected,requested");
/// whatever else is told must all be so. What can't be understood is told, with its place.
class SearchQuery
{
public:
    using Moment = SearchMoment;

    /// A filter, for a chip.
    struct Part
    {
        qsizetype begin = 0;
        qsizetype length = 0;
        SearchKey key = SearchKey::Status;
        QString value; ///< without quotation marks
        QString text;  ///< "Status: requested", in the person's language; holds what was typed
    };
    struct Problem
    {
        qsizetype begin = 0;
        qsizetype length = 0;
        /// It is at the end, and may still become something.
        bool isUnfinished = false;
        QString text; ///< what is wrong and what can be written
    };
    /// What can be completed at a place.
    struct Place
    {
        qsizetype begin = 0;
        qsizetype length = 0;
        std::optional<SearchKey> key; ///< whose value it is; else it is a word, or the beginning of a key
        QString begun;                ///< what is there of it
    };

    SearchQuery() = default;
    explicit SearchQuery(const QString &typed, const Moment &moment = {});

    [[nodiscard]] const OrderSearch &search() const { return m_search; }
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    /// Whether anything is looked for.
    [[nodiscard]] bool isEmpty() const { return m_search == OrderSearch(); }

    /// @p typed without that part, and without the gap it would leave.
    [[nodiscard]] static QString without(const QString &typed, const Part &part);
    /// What stands before @p cursor.
    [[nodiscard]] static Place placeAt(const QString &typed, qsizetype cursor);
    /// As it has to be written: in quotation marks where it has blanks.
    [[nodiscard]] static QString quoted(const QString &value);

private:
    struct Token
    {
        qsizetype begin = 0;
        qsizetype length = 0;
        QString key; ///< what stands before a colon; empty without one
        QString value;
        bool isQuoted = false;
        bool isLast = false;
    };
    [[nodiscard]] static QList<Token> tokensOf(const QString &typed);
    void take(const Token &token, const Moment &moment);
    void takeValue(SearchKey key, const Token &token, const Moment &moment);
    void takeStatus(const Token &token);
    void takeDate(SearchKey key, const Token &token, const Moment &moment);
    void addPart(SearchKey key, const Token &token, const QString &text);
    void addProblem(const Token &token, const QString &text, bool isUnfinished);
    void addWords(const QString &words);

    OrderSearch m_search;
    QList<Part> m_parts;
    QList<Problem> m_problems;
    std::optional<OrderFilter> m_status; ///< of all that were told
};

} // namespace Rescind
