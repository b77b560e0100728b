// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/views/orderview.h"

#include <QList>
#include <QObject>

namespace Rescind {

class OrderBook;

/// A search that a person gave a name.
struct SavedSearch
{
    QString name;
    OrderView view = OrderView::All; ///< in which it searches
    QString typed;
    bool operator==(const SavedSearch &) const = default;
};

/// The searches that a person keeps. A search can be a customer's name, so they are kept where the orders are, and as
/// the orders' own texts are: encrypted, under the key in the keychain, until the account is signed out; and where the
/// orders are in memory only, until the program ends.
class SavedSearches final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 100;
    static constexpr int longestName = 80;

    /// @p book must outlive this.
    explicit SavedSearches(OrderBook &book, QObject *parent = nullptr);

    [[nodiscard]] const QList<SavedSearch> &all() const { return m_all; }
    /// At the end; one of this name is replaced. Returns its place; -1 when there are too many, or without a name.
    int add(const SavedSearch &search);
    /// False when the name is another one's, or none.
    bool rename(int at, const QString &name);
    void remove(int at);
    void move(int from, int to);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static QByteArray packed(const QList<SavedSearch> &all);
    [[nodiscard]] static QList<SavedSearch> unpacked(const QByteArray &bytes);
    [[nodiscard]] int placeOf(const QString &name) const;
    void load();
    void save();

    OrderBook &m_book;
    QList<SavedSearch> m_all;
    bool m_isLoaded = false; ///< what is added before then goes behind what was kept
};

} // namespace Rescind
