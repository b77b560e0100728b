// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/handbookwindow.h"

#include "ui/dialogs/growtocontent.h"
#include "ui/dialogs/openoutsidedialog.h"
#include "ui/handbook/handbookbrowser.h"
#include "ui/style/theme.h"
#include "ui/widgets/eyeorder.h"
#include "ui/widgets/fieldparts.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

#include <utility>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

/// A finger's or a shaking hand's.
constexpr int leastRowHeight = 26;
constexpr int pageRole = Qt::UserRole;
constexpr int sectionRole = Qt::UserRole + 1;

} // namespace

HandbookWindow::HandbookWindow(Handbook handbook)
    : QWidget(nullptr, Qt::Window)
    , m_handbook(std::move(handbook))
    , m_search(new QLineEdit(this))
    , m_contents(new QTreeWidget(this))
    , m_found(new PlainLabel({}, PlainLabel::Look::Muted, this))
    , m_browser(new HandbookBrowser(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_forward(new QPushButton(tr("&Forward"), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"handbookWindow"_s);
    setWindowTitle(tr("Handbook – Rescind"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setPlaceholderText(tr("Search the handbook"));
    addClearButton(*m_search);
    addSearchSign(*m_search);
    m_search->installEventFilter(this);
    m_browser->setAccessibleName(tr("Handbook"));
    m_browser->setObjectName(u"handbookPage"_s);
    m_found->setWordWrap(true);
    m_found->hide();
    m_back->setToolTip(tr("To where you were before (Alt+Left)"));
    m_forward->setToolTip(tr("To where you came back from (Alt+Right)"));
    makeContents();
    makeLayout();
    makeKeys();
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HandbookWindow::goToFirstFound);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HandbookWindow::follow);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { step(1); });
    resize(960, 720);
}

HandbookWindow::~HandbookWindow() = default;

void HandbookWindow::makeContents()
{
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setObjectName(u"handbookContents"_s);
    m_contents->setHeaderHidden(true);
    m_contents->setUniformRowHeights(true);
    m_contents->setTextElideMode(Qt::ElideRight);
    const auto height = qMax(leastRowHeight, fontMetrics().height() + Space::normal);
    const auto dress = [height](QTreeWidgetItem *item, const Place &place) {
        item->setData(0, pageRole, place.page);
        item->setData(0, sectionRole, place.section);
        item->setSizeHint(0, QSize(0, height));
        // Where there is no room for all of it.
        item->setToolTip(0, item->text(0));
    };
    const auto &pages = m_handbook.pages();
    for (int at = 0; at < pages.size(); ++at) {
        auto *page = new QTreeWidgetItem(m_contents, {pages.at(at).title});
        dress(page, {at, 0});
        const auto sections = pages.at(at).sections.mid(1);
        for (const auto &section : sections)
            dress(new QTreeWidgetItem(page, {section.title}), {at, section.number});
    }
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && !m_isFollowing)
            go({item->data(0, pageRole).toInt(), item->data(0, sectionRole).toInt()});
    });
    // Also when the person scrolled away since.
    connect(m_contents, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) {
        go({item->data(0, pageRole).toInt(), item->data(0, sectionRole).toInt()});
    });
    connect(m_contents, &QTreeWidget::itemActivated, m_browser, qOverload<>(&QWidget::setFocus));
}

void HandbookWindow::makeLayout()
{
    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(Space::wide, Space::wide, Space::normal, Space::normal);
    sideLayout->setSpacing(Space::normal);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_found);
    sideLayout->addWidget(m_contents, 1);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Space::normal);
    ways->addWidget(m_back);
    ways->addWidget(m_forward);
    ways->addStretch();
    sideLayout->addLayout(ways);
    side->setMinimumWidth(200);
    m_browser->setMinimumWidth(320);
    m_splitter->addWidget(side);
    m_splitter->addWidget(m_browser);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({280, 680});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void HandbookWindow::makeKeys()
{
    const auto add = [this](const QKeySequence &key, auto deed) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        addAction(action);
        connect(action, &QAction::triggered, this, deed);
    };
    add(Qt::ALT | Qt::Key_Left, [this] { step(-1); });
    add(Qt::ALT | Qt::Key_Right, [this] { step(1); });
    add(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void HandbookWindow::present(const QString &page)
{
    if (!std::exchange(m_wasShown, true))
        fitToScreen(*this);
    QWidget::show();
    raise();
    activateWindow();
    m_search->clear();
    go({qMax(0, m_handbook.indexOf(page)), 0});
    m_browser->setFocus(Qt::OtherFocusReason);
}

/// Goes on from here: what lay ahead is forgotten.
void HandbookWindow::go(const Place &place)
{
    if (m_at < 0 || m_way.at(m_at) != place) {
        m_way.resize(m_at + 1);
        m_way << place;
        ++m_at;
    }
    show(place);
}

void HandbookWindow::step(int by)
{
    const auto to = m_at + by;
    if (to < 0 || to >= m_way.size())
        return;
    m_at = to;
    show(m_way.at(to));
}

void HandbookWindow::show(const Place &place)
{
    if (std::exchange(m_page, place.page) != place.page) {
        auto text = m_handbook.pages().at(place.page).markdown;
        if (m_handbook.isFallback(place.page))
            text.insert(text.indexOf(u'\n') + 1, u"\n*%1*\n"_s.arg(tr("This page is not there in your language yet.")));
        m_browser->setPage(text);
    }
    m_browser->goToSection(place.section);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_way.size());
    const bool wasFollowing = std::exchange(m_isFollowing, true);
    m_contents->setCurrentItem(itemOf(place));
    m_isFollowing = wasFollowing;
}

QTreeWidgetItem *HandbookWindow::itemOf(const Place &place) const
{
    auto *page = m_contents->topLevelItem(place.page);
    return place.section > 0 && place.section <= page->childCount() ? page->child(place.section - 1) : page;
}

/// Another page, a section of this one, or the world outside.
void HandbookWindow::follow(const QUrl &link)
{
    if (link.scheme() == "https"_L1) {
        auto *dialog = new OpenOutsideDialog(link, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return;
    }
    if (!link.isRelative())
        return;
    auto name = link.path();
    if (name.endsWith(".md"_L1))
        name.chop(3);
    const auto page = name.isEmpty() ? m_page : m_handbook.indexOf(name);
    if (page >= 0)
        go({page, m_handbook.sectionOf(page, link.fragment())});
}

void HandbookWindow::search(const QString &typed)
{
    const bool isAll = typed.trimmed().isEmpty();
    int count = 0;
    for (int at = 0; at < m_contents->topLevelItemCount(); ++at) {
        auto *page = m_contents->topLevelItem(at);
        const auto found = m_handbook.find(at, typed);
        count += static_cast<int>(found.size());
        page->setHidden(!isAll && found.isEmpty());
        for (int child = 0; child < page->childCount(); ++child) {
            auto *item = page->child(child);
            item->setHidden(!isAll && !found.contains(item->data(0, sectionRole).toInt()));
        }
        page->setExpanded(!isAll && !found.isEmpty());
    }
    m_found->setText(count > 0 ? tr("%Ln place(s)", "in the handbook that hold the words searched for", count)
                               : tr("Nothing in the handbook has these words."));
    m_found->setVisible(!isAll);
    m_browser->mark(typed);
}

void HandbookWindow::goToFirstFound()
{
    const auto typed = m_search->text();
    for (int at = 0; at < m_handbook.pages().size(); ++at) {
        if (const auto found = m_handbook.find(at, typed); !found.isEmpty()) {
            go({at, found.constFirst()});
            m_contents->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool HandbookWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_contents->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HandbookWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool HandbookWindow::focusNextPrevChild(bool next)
{
    return goOnByEye(*this, next);
}

} // namespace Rescind
