// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/findingbar.h"

#include "app/domain/visibletext.h"
#include "ui/batch/worker.h"
#include "ui/finding/searchfield.h"
#include "ui/finding/worklist.h"
#include "ui/models/zoneinforce.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/workspace.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestChip = 60;
/// So many numbers are named in a message.
constexpr qsizetype mostNamed = 8;

QString named(const QStringList &references)
{
    QStringList some;
    for (const auto &reference : references.first(std::min(mostNamed, references.size())))
        some << reference.left(longestChip);
    if (references.size() > mostNamed)
        some << u"…"_s;
    return some.join(u", "_s);
}

} // namespace

FindingBar::FindingBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(parent))
    , m_chipRow(new QWidget(this))
    , m_chips(new FlowLayout(Space::tight, m_chipRow))
    , m_problem(new PlainLabel({}, PlainLabel::Look::Body, this))
    , m_worklistMessage(new MessageBar(this))
{
    m_chipRow->setAccessibleName(tr("Filters in force"));
    m_chipRow->hide();
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("What could not be understood"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    layout->addWidget(m_problem);
    layout->addWidget(m_chipRow);
    layout->addWidget(m_worklistMessage);
    connect(m_field, &QLineEdit::textChanged, this, &FindingBar::textChanged);
    connect(m_field, &SearchField::textPasted, this, &FindingBar::takeText);
    // A day begins at another time then.
    connect(&ZoneInForce::self(), &ZoneInForce::changed, this, &FindingBar::searchChanged);
    connect(m_worklistMessage, &MessageBar::closed, this, &FindingBar::closeWorklist);
    m_field->setSuppliers(
        [this] { return m_workspace ? m_workspace->book().table().supplierSets().suppliers() : QList<Supplier>(); });
    refresh();
}

FindingBar::~FindingBar() = default;

void FindingBar::setWorkspace(Workspace *workspace)
{
    m_worklist.reset();
    m_isWorklistShown = false;
    ++m_text;
    m_workspace = workspace;
    m_field->setEnabled(workspace != nullptr);
    refresh();
    Q_EMIT worklistChanged();
}

QString FindingBar::typed() const
{
    return m_field->text().trimmed();
}

SearchQuery FindingBar::query() const
{
    return SearchQuery(m_field->text());
}

OrderSearch FindingBar::searchOf(OrderView view, const QString &typed)
{
    auto search = SearchQuery(typed).search();
    search.filter = both(search.filter, filterOf(view));
    return search;
}

OrderSearch FindingBar::search() const
{
    auto search = searchOf(m_view, m_field->text());
    if (isWorklistShown())
        search.filter.worklist
            = m_worklist->rows() ? m_worklist->rows() : std::make_shared<const std::vector<OrderRow>>();
    return search;
}

bool FindingBar::isRestricting() const
{
    return hasTyped() || m_view != OrderView::All || isWorklistShown();
}

void FindingBar::show(OrderView view, const QString &typed)
{
    const bool isSame = view == m_view && typed == m_field->text() && !isWorklistShown();
    if (isSame)
        return;
    m_view = view;
    m_isWorklistShown = false;
    setTyped(typed);
    refresh();
    Q_EMIT searchChanged();
}

/// Without telling of it: its caller does.
void FindingBar::setTyped(const QString &typed)
{
    m_isSetting = true;
    m_field->setText(typed);
    m_isSetting = false;
}

void FindingBar::textChanged()
{
    if (m_isSetting)
        return;
    refresh();
    Q_EMIT searchChanged();
}

void FindingBar::refresh()
{
    refreshChips();
    refreshWorklistMessage();
    const bool isUseful
        = m_problem->isVisibleTo(this) || m_chipRow->isVisibleTo(this) || m_worklistMessage->hasMessage();
    setVisible(isUseful);
}

void FindingBar::refreshChips()
{
    const auto understood = query();
    QStringList problems;
    bool isWrong = false;
    for (const auto &problem : understood.problems()) {
        problems << visibleText(problem.text);
        isWrong = isWrong || !problem.isUnfinished;
    }
    m_problem->setLook(isWrong ? PlainLabel::Look::Strong : PlainLabel::Look::Muted);
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
    // Made anew only where they are others: one of them may have the keyboard.
    const bool tellsView = hasTyped() && m_view != OrderView::All && !isWorklistShown();
    QString chipsOf = tellsView ? QString(wireName(m_view)) : QString();
    for (const auto &part : understood.parts())
        chipsOf += u"\n%1 %2 %3"_s.arg(part.begin).arg(part.length).arg(part.text);
    if (chipsOf == m_chipsOf)
        return;
    m_chipsOf = chipsOf;
    const bool hadKeyboard = m_chipRow->isAncestorOf(focusWidget());
    while (auto *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (tellsView)
        addChip(tr("In: %1", "a view that is searched").arg(displayText(m_view)),
                tr("Search all orders instead of “%1”").arg(displayText(m_view)),
                [this] { show(OrderView::All, m_field->text()); });
    for (const auto &part : understood.parts())
        addChip(part.text, tr("Take away the filter “%1”").arg(isolatedText(part.text, longestChip)),
                [this, part] { m_field->setText(SearchQuery::without(m_field->text(), part)); });
    m_chipRow->setVisible(m_chips->count() > 0);
    if (hadKeyboard)
        m_field->setFocus(Qt::OtherFocusReason);
}

void FindingBar::addChip(const QString &text, const QString &removing, const std::function<void()> &remove)
{
    auto *chip = new QPushButton(m_chipRow);
    chip->setText(visibleText(text, TextLines::Single, longestChip).replace(u'&', u"&&"_s));
    chip->setIcon(symbolicIcon(u"close"_s));
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    chip->setAccessibleName(removing);
    setPlainToolTip(*chip, removing);
    // Once the button is done with its click: it goes.
    connect(chip, &QPushButton::clicked, this, remove, Qt::QueuedConnection);
    m_chips->addWidget(chip);
    chip->show();
}

void FindingBar::takeText(const QString &text)
{
    if (!m_workspace)
        return;
    runOnWorker(
        this, [text] { return Worklist::referencesIn(text); },
        [this, text, number = ++m_text](const QStringList &references) {
            if (number != m_text || !m_workspace)
                return;
            if (references.size() > 1)
                makeWorklist().take(references);
            else
                m_field->setText(references.isEmpty() ? text.simplified() : references.constFirst());
        });
}

void FindingBar::takeOrders(std::vector<OrderRow> rows, const QString &name)
{
    if (m_workspace)
        makeWorklist().take(std::move(rows), name);
}

/// Shows it, still empty.
Worklist &FindingBar::makeWorklist()
{
    ++m_text; // what is still being read comes too late

    m_worklist = std::make_unique<Worklist>(*m_workspace);
    connect(m_worklist.get(), &Worklist::changed, this, [this] {
        refresh();
        Q_EMIT worklistChanged();
        if (isWorklistShown())
            Q_EMIT searchChanged();
    });
    showWorklist();
    return *m_worklist;
}

void FindingBar::showWorklist()
{
    if (!m_worklist)
        return;
    m_isWorklistShown = true;
    m_view = OrderView::All;
    setTyped({});
    refresh();
    Q_EMIT worklistChanged();
    Q_EMIT searchChanged();
}

void FindingBar::closeWorklist()
{
    const bool wasShown = isWorklistShown();
    m_worklist.reset();
    m_isWorklistShown = false;
    refresh();
    Q_EMIT worklistChanged();
    if (wasShown)
        Q_EMIT searchChanged();
}

void FindingBar::refreshWorklistMessage()
{
    if (!isWorklistShown() || !m_worklist->rows()) {
        m_worklistMessage->clear();
        return;
    }
    Message message;
    const auto found = static_cast<int>(m_worklist->rows()->size());
    message.title = m_worklist->name().isEmpty()
                        ? tr("%Ln order(s) from the pasted text", nullptr, found)
                        : tr("%1: %Ln order(s)", "which orders are listed", found).arg(m_worklist->name());
    const auto &missing = m_worklist->missing();
    const auto count = static_cast<int>(missing.size());
    if (m_worklist->isAsking()) {
        message.text = tr("Asking the server for what is not here: %1", "PO numbers").arg(named(missing));
    } else if (!missing.isEmpty()) {
        message.text = m_worklist->unknown().isEmpty()
                           ? tr("%Ln not found here: %1", "PO numbers", count).arg(named(missing))
                           : tr("%Ln not found, at the server either: %1", "PO numbers", count).arg(named(missing));
        message.buttons.append({m_worklist->unknown().isEmpty() ? tr("Ask the server", "for orders not found here")
                                                                : tr("Ask again", "for orders not found"),
                                [this] { m_worklist->askServer(); }});
    }
    message.buttons.append({tr("Close the list"), [this] { closeWorklist(); }});
    message.canBeClosed = false;
    m_worklistMessage->setMessage(message);
}

} // namespace Rescind
