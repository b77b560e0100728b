// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/viewspane.h"

#include "ui/delegates/plaintextdelegate.h"
#include "ui/delegates/viewdelegate.h"
#include "ui/finding/findingbar.h"
#include "ui/finding/searchfield.h"
#include "ui/finding/worklist.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/windowsettings.h"
#include "ui/workspace.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 192;
constexpr int mostKeys = 9;
/// In a window that is narrower there is room for the orders only.
constexpr int narrowWindow = 940;

} // namespace

ViewsPane::ViewsPane(FindingBar &finding, QWidget *parent)
    : QWidget(parent)
    , m_finding(finding)
    , m_model(new ViewsModel(this))
    , m_list(new QListView(this))
    , m_save(new QToolButton(this))
    , m_note(new PlainLabel({}, PlainLabel::Look::Muted, this))
{
    m_list->setAccessibleName(tr("Views"));
    m_list->setObjectName(u"views"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ViewDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setMinimumWidth(120);
    m_note->setWordWrap(true);
    m_note->hide();
    makeActions();
    m_save->setDefaultAction(m_saveAction);
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setFocusPolicy(Qt::StrongFocus);
    m_save->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::margins(Space::normal, Space::wide, 0, Space::normal));
    layout->setSpacing(Space::normal);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_save);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_isFollowing)
            choose(index.row());
        updateActions();
    });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_model, &ViewsModel::nameRefused, this, [this] {
        m_note->setText(tr("Another search has this name."));
        m_note->show();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ViewsPane::followFinding);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ViewsPane::nameChoices);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ViewsPane::nameChoices);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ViewsPane::nameChoices);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ViewsPane::nameChoices);
    connect(&m_finding, &FindingBar::searchChanged, this, &ViewsPane::followFinding);
    connect(&m_finding, &FindingBar::worklistChanged, this, [this] {
        const auto *worklist = m_finding.worklist();
        std::optional<ViewsModel::Worklist> shown;
        if (worklist)
            shown = {worklist->name().isEmpty() ? tr("From pasted text") : worklist->name(),
                     worklist->rows() ? static_cast<int>(worklist->rows()->size()) : 0};
        m_model->setWorklist(shown);
        followFinding();
    });
    followFinding();
}

ViewsPane::~ViewsPane()
{
    // What is followed and what is named may have gone before.
    m_model->disconnect(this);
    m_model->setSources(nullptr, nullptr);
}

QSize ViewsPane::sizeHint() const
{
    const auto margins = layout()->contentsMargins();
    return {qMax(usualWidth, m_save->sizeHint().width() + margins.left() + margins.right()),
            QWidget::sizeHint().height()};
}

void ViewsPane::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto deed) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, deed);
        return action;
    };
    m_rename = add(tr("Rename the search"), Qt::Key_F2, [this] { m_list->edit(m_list->currentIndex()); });
    m_remove = add(tr("Delete the search"), QKeySequence::Delete, [this] { removeCurrent(); });
    m_up = add(tr("Move the search up"), Qt::ALT | Qt::Key_Up, [this] { moveCurrent(-1); });
    m_down = add(tr("Move the search down"), Qt::ALT | Qt::Key_Down, [this] { moveCurrent(1); });
    m_saveAction = new QAction(symbolicIcon(u"save"_s), tr("Save this search"), this);
    m_saveAction->setToolTip(tr("Keep what is being searched for as a view of your own"));
    connect(m_saveAction, &QAction::triggered, this, &ViewsPane::saveSearch);
    m_saveAction->setObjectName(u"saveSearch"_s);
    m_shown = new QAction(tr("Show the &views"), this);
    m_shown->setObjectName(u"showViews"_s);
    m_shown->setCheckable(true);
    m_shown->setChecked(true);
    m_shown->setShortcut(Qt::Key_F9);
    connect(m_shown, &QAction::toggled, this, &QWidget::setVisible);
    connect(m_shown, &QAction::triggered, this, [this] { m_isSqueezedOut = false; });
}

bool ViewsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        const bool wasNarrow = resize->oldSize().isValid() && resize->oldSize().width() < narrowWindow;
        if (wasNarrow != (resize->size().width() < narrowWindow))
            followWindow(resize->size().width());
    }
    return QWidget::eventFilter(watched, event);
}

void ViewsPane::followWindow(int width)
{
    if (width < narrowWindow && m_shown->isChecked()) {
        m_isSqueezedOut = true;
        m_shown->setChecked(false);
    } else if (width >= narrowWindow && std::exchange(m_isSqueezedOut, false)) {
        m_shown->setChecked(true);
    }
}

void ViewsPane::addTo(QMenu &menu)
{
    menu.addAction(m_shown);
    window()->installEventFilter(this);
    auto *views = menu.addMenu(tr("&Choose a view"));
    for (int row = 0; row < mostKeys; ++row) {
        auto *action = views->addAction(QString());
        action->setObjectName(u"view-%1"_s.arg(row + 1));
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + row)));
        // Also while the menu has never been opened.
        window()->addAction(action);
        connect(action, &QAction::triggered, this, [this, row] {
            if (row < m_model->rowCount())
                choose(row);
        });
    }
    m_choices = views->actions();
    nameChoices();
    menu.addAction(m_saveAction);
}

/// As the list has them.
void ViewsPane::nameChoices()
{
    for (int row = 0; row < m_choices.size(); ++row) {
        m_choices[row]->setVisible(row < m_model->rowCount());
        m_choices[row]->setText(m_model->index(row).data().toString().replace(u'&', u"&&"_s));
    }
}

void ViewsPane::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->session().disconnect(this);
    m_model->setSources(nullptr, nullptr);
    m_saved.reset();
    m_counts.reset();
    m_workspace = workspace;
    if (workspace) {
        m_saved = std::make_unique<SavedSearches>(workspace->book());
        m_counts = std::make_unique<ViewCounts>(workspace->book());
        m_model->setSources(m_counts.get(), m_saved.get());
        connect(m_saved.get(), &SavedSearches::changed, this, &ViewsPane::countSearches);
        connect(&workspace->session(), &Session::actorChanged, this, &ViewsPane::followActor);
        connect(&workspace->session(), &Session::stateChanged, this, &ViewsPane::followActor);
    }
    setEnabled(workspace != nullptr);
    followActor();
}

void ViewsPane::followActor()
{
    const auto role = m_workspace ? m_workspace->session().actor().role : ActorRole::Unknown;
    // Whose view it is not, sees all.
    if (role != ActorRole::Unknown && !viewsOf(role).contains(m_finding.view()))
        m_finding.show(OrderView::All, m_finding.typed());
    m_model->setRole(role, m_finding.view());
    followFinding();
}

void ViewsPane::countSearches()
{
    QList<OrderSearch> searches;
    for (const auto &saved : m_saved->all())
        searches << FindingBar::searchOf(saved.view, saved.typed);
    m_counts->setSearches(searches);
    followFinding();
}

void ViewsPane::choose(int row)
{
    m_note->hide();
    switch (m_model->kind(row)) {
    case ViewsModel::Kind::View:
        m_finding.show(m_model->view(row), {});
        break;
    case ViewsModel::Kind::Worklist:
        m_finding.showWorklist();
        break;
    case ViewsModel::Kind::Saved:
        m_finding.show(m_model->view(row), m_saved->all()[m_model->savedAt(row)].typed);
        break;
    }
}

/// Marks what is shown: the search of that text, else its view.
void ViewsPane::followFinding()
{
    const auto isShown = [this](const SavedSearch &saved) {
        return saved.view == m_finding.view() && saved.typed == m_finding.typed();
    };
    int row = m_model->rowOf(m_finding.view());
    if (m_finding.isWorklistShown()) {
        row = m_model->rowOfWorklist();
    } else if (m_saved && m_finding.hasTyped()) {
        const auto &all = m_saved->all();
        const auto saved = std::find_if(all.cbegin(), all.cend(), isShown);
        if (saved != all.cend())
            row = m_model->rowOfSaved(static_cast<int>(saved - all.cbegin()));
    }
    const bool wasFollowing = std::exchange(m_isFollowing, true);
    m_list->setCurrentIndex(m_model->index(row));
    m_isFollowing = wasFollowing;
    updateActions();
}

int ViewsPane::currentSaved() const
{
    const auto index = m_list->currentIndex();
    return index.isValid() ? m_model->savedAt(index.row()) : -1;
}

void ViewsPane::updateActions()
{
    const auto at = currentSaved();
    m_rename->setEnabled(at >= 0);
    m_remove->setEnabled(at >= 0);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < m_saved->all().size());
    m_saveAction->setEnabled(m_saved && m_finding.hasTyped() && at < 0);
}

void ViewsPane::saveSearch()
{
    if (!m_saved)
        return;
    const auto at = m_saved->add({m_finding.typed(), m_finding.view(), m_finding.typed()});
    if (at < 0)
        return;
    m_shown->setChecked(true);
    followFinding();
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->edit(m_model->index(m_model->rowOfSaved(at)));
    m_note->setText(tr("Saved with the orders of this account, encrypted. Signing out removes it."));
    m_note->setVisible(true);
}

void ViewsPane::removeCurrent()
{
    if (const auto at = currentSaved(); at >= 0) {
        const bool wasFollowing = std::exchange(m_isFollowing, true);
        m_saved->remove(at);
        m_isFollowing = wasFollowing;
        followFinding();
    }
}

void ViewsPane::moveCurrent(int by)
{
    if (const auto at = currentSaved(); at >= 0) {
        m_saved->move(at, at + by);
        followFinding();
    }
}

void ViewsPane::restore(const WindowSettings &settings)
{
    m_shown->setChecked(settings.value("viewsShown"_L1) != "no");
    followWindow(window()->width());
    const auto view = orderViewFromWireName(QString::fromLatin1(settings.value("view"_L1)));
    if (!view)
        return;
    m_finding.show(*view, {});
    m_model->setRole(ActorRole::Unknown, *view);
    followFinding();
}

void ViewsPane::save(WindowSettings &settings) const
{
    settings.setValue("viewsShown"_L1, m_shown->isChecked() || m_isSqueezedOut ? "yes" : "no");
    const auto name = wireName(m_finding.isWorklistShown() ? OrderView::All : m_finding.view());
    settings.setValue("view"_L1, QByteArray(name.data(), name.size()));
}

} // namespace Rescind
