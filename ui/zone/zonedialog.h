// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace Rescind {

/// Lets a person look for a time zone by what they know of it: a city, a country, a short name.
class ZoneDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param country whose zones come first; may be empty
    ZoneDialog(const QString &country, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &country);
    void filter(const QString &typed);
    void choose();

    QLineEdit *m_search;
    QListView *m_list;
    QSortFilterProxyModel *m_zones;
    QPushButton *m_choose = nullptr;
};

} // namespace Rescind
