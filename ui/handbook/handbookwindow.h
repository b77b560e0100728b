// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handbook/handbook.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSplitter;
class QTreeWidget;
class QTreeWidgetItem;

namespace Rescind {

class HandbookBrowser;
class PlainLabel;

/// The handbook, beside whatever else is open: contents and a search at the side, a page, the way back and forward.
class HandbookWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HandbookWindow(Handbook handbook);
    ~HandbookWindow() override;

    /// Opens it at this page, or brings it to the front.
    void present(const QString &page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        int page = 0;
        int section = 0;
        bool operator==(const Place &) const = default;
    };

    void makeContents();
    void makeLayout();
    void makeKeys();
    void go(const Place &place);
    void show(const Place &place);
    void step(int by);
    void follow(const QUrl &link);
    void search(const QString &typed);
    void goToFirstFound();
    [[nodiscard]] QTreeWidgetItem *itemOf(const Place &place) const;

    Handbook m_handbook;
    QLineEdit *m_search;
    QTreeWidget *m_contents;
    PlainLabel *m_found;
    HandbookBrowser *m_browser;
    QPushButton *m_back;
    QPushButton *m_forward;
    QSplitter *m_splitter;
    QList<Place> m_way;
    qsizetype m_at = -1; ///< on the way
    int m_page = -1;     ///< that is shown
    bool m_isFollowing = false;
    bool m_wasShown = false;
};

} // namespace Rescind
