// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/orderfacts.h"

#include <QWidget>

class QGridLayout;

namespace Rescind {

/// Facts as a two-column sheet under headings. All text is plain, visible and bounded; what is longer than a label
/// should be can be opened in full. A parcel's number can be copied, and followed at a carrier we know.
class FactSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit FactSheet(QWidget *parent = nullptr);

    /// Does nothing when the sections are those shown already.
    void setSections(const QList<FactSection> &sections);

private:
    void addHeading(const FactSection &section);
    void addFact(const Fact &fact);
    void addDeeds(const Fact &fact);
    void showInFull(const Fact &fact);
    void follow(const Parcel &parcel);
    void startAnew();

    /// Made anew for each order: a grid never forgets its rows.
    QWidget *m_sheet = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<FactSection> m_sections;
};

} // namespace Rescind
