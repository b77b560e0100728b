// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insightfigures.h"

#include <QAbstractTableModel>

namespace Rescind {

/// The figures of one chart as a table.
class InsightModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit InsightModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void setSection(const InsightSection &section);
    [[nodiscard]] const InsightSection &section() const { return m_section; }

private:
    InsightSection m_section;
};

} // namespace Rescind
