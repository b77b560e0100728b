// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/viewsmodel.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QAction;
class QListView;
class QMenu;
class QToolButton;

namespace Rescind {

class FindingBar;
class PlainLabel;
class WindowSettings;
class Workspace;

/// The views beside the orders, with their counts, and the searches that a person keeps.
class ViewsPane final : public QWidget
{
    Q_OBJECT

public:
    /// @p finding, which must outlive this, shows what is chosen here.
    explicit ViewsPane(FindingBar &finding, QWidget *parent = nullptr);
    ~ViewsPane() override;

    void setWorkspace(Workspace *workspace);
    /// Choosing views by key, showing this pane, and what is done with searches.
    void addTo(QMenu &menu);

    void restore(const WindowSettings &settings);
    void save(WindowSettings &settings) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void followWindow(int width);
    void choose(int row);
    void followFinding();
    void followActor();
    void nameChoices();
    void countSearches();
    void saveSearch();
    void removeCurrent();
    void moveCurrent(int by);
    void updateActions();
    [[nodiscard]] int currentSaved() const;

    FindingBar &m_finding;
    QPointer<Workspace> m_workspace;
    std::unique_ptr<SavedSearches> m_saved;
    std::unique_ptr<ViewCounts> m_counts;
    ViewsModel *m_model;
    QListView *m_list;
    QToolButton *m_save;
    PlainLabel *m_note;
    QList<QAction *> m_choices; ///< by the keys that choose them
    QAction *m_shown = nullptr;
    QAction *m_saveAction = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    bool m_isFollowing = false;
    bool m_isSqueezedOut = false; ///< hidden because the window is narrow, not because a person wants it so
};

} // namespace Rescind
