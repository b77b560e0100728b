// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/views/orderview.h"
#include "app/desk/views/savedsearches.h"
#include "app/desk/views/viewcounts.h"

#include <QAbstractListModel>
#include <QPointer>

#include <optional>

namespace Rescind {

/// The views of a role, a list that was pasted, and the searches that a person keeps; each with its count.
class ViewsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { View, Worklist, Saved };
    enum Role {
        CountRole = Qt::UserRole, ///< a text; empty while it is not counted
        PressingRole,             ///< whether somebody should look
        BeginsGroupRole           ///< whether it is the first of its kind
    };
    struct Worklist
    {
        QString name;
        int count = 0;
        bool operator==(const Worklist &) const = default;
    };

    explicit ViewsModel(QObject *parent = nullptr);

    /// Null: nobody is signed in. Both must outlive this, or be taken away before.
    void setSources(ViewCounts *counts, SavedSearches *saved);
    /// @param shown is listed even where the role does not have it
    void setRole(ActorRole role, OrderView shown);
    void setWorklist(const std::optional<Worklist> &worklist);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Kind kind(int row) const;
    /// Of a view, or of a saved search.
    [[nodiscard]] OrderView view(int row) const;
    /// The place among the saved searches; -1 for what is none.
    [[nodiscard]] int savedAt(int row) const;
    [[nodiscard]] int rowOf(OrderView view) const;
    [[nodiscard]] int rowOfWorklist() const { return m_worklist ? static_cast<int>(m_views.size()) : -1; }
    [[nodiscard]] int rowOfSaved(int at) const;
    [[nodiscard]] const QList<OrderView> &views() const { return m_views; }

Q_SIGNALS:
    /// The name that was given is another search's, or none.
    void nameRefused();

private:
    void countsChanged();
    void savedChanged();
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] std::optional<int> count(int row) const;
    [[nodiscard]] QString toolTip(int row) const;

    QPointer<ViewCounts> m_counts;
    QPointer<SavedSearches> m_saved;
    QList<OrderView> m_views;
    std::optional<Worklist> m_worklist;
    int m_savedCount = 0;
};

} // namespace Rescind
