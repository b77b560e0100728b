// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/searchfield.h"

#include "app/desk/views/searchquery.h"
#include "app/domain/visibletext.h"
#include "ui/style/symbolicicon.h"
#include "ui/widgets/fieldparts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStringListModel>

#include <memory>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

/// A search is shorter; what is longer is a text that may name orders.
constexpr qsizetype longestSearch = 200;
constexpr qsizetype mostCompletions = 50;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_completions(new QStringListModel(this))
    , m_completer(new QCompleter(m_completions, this))
{
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("PO number, customer, SKU, item or tracking"));
    setToolTip(tr("Filters as you type. Enter asks the server for a PO number or an order id. Paste an e-mail to list "
                  "the orders it names. Ctrl+Space offers filters."));
    addClearButton(*this);
    addSearchSign(*this);
    makeFilterMenu();
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("What can be written"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchField::complete);
    connect(this, &QLineEdit::textEdited, this, [this] { offerCompletions(Ask::AsTyped); });
}

void SearchField::makeFilterMenu()
{
    auto *open = addAction(symbolicIcon(u"filter"_s), QLineEdit::TrailingPosition);
    open->setText(tr("Filters"));
    open->setToolTip(tr("What can be searched for (Ctrl+Space)"));
    connect(open, &QAction::triggered, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto key : allSearchKeys) {
            const auto word = wordOf(key);
            connect(menu->addAction(tr("%1:  %2", "a filter's word, what it is for").arg(word, explanation(key))),
                    &QAction::triggered, this, [this, word] { insertKey(word); });
        }
        menu->popup(mapToGlobal(rect().bottomLeft()));
    });
}

void SearchField::insertKey(const QString &word)
{
    setFocus(Qt::OtherFocusReason);
    end(false);
    insert((text().isEmpty() || text().back().isSpace() ? QString() : u" "_s) + word + u':');
    offerCompletions(Ask::Wanted);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteText();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offerCompletions(Ask::Wanted);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>(u"edit-paste"_s)) {
        paste->disconnect(this);
        connect(paste, &QAction::triggered, this, &SearchField::pasteText);
    }
    menu->popup(event->globalPos());
}

void SearchField::dropEvent(QDropEvent *event)
{
    if (handOver(event->mimeData()))
        event->acceptProposedAction();
    else
        QLineEdit::dropEvent(event);
}

void SearchField::pasteText()
{
    if (!handOver(QApplication::clipboard()->mimeData()))
        paste();
}

bool SearchField::handOver(const QMimeData *dropped)
{
    if (!dropped || !dropped->hasText())
        return false;
    const auto pasted = dropped->text().trimmed();
    if (pasted.size() <= longestSearch && !pasted.contains(u'\n') && !pasted.contains(u'\r'))
        return false;
    Q_EMIT textPasted(pasted);
    return true;
}

QStringList SearchField::completions(Ask ask) const
{
    const auto place = SearchQuery::placeAt(text(), cursorPosition());
    QStringList all;
    if (!place.key) {
        if (ask == Ask::AsTyped)
            return all; // most words are no filters
        for (const auto key : allSearchKeys) {
            if (wordOf(key).startsWith(place.begun, Qt::CaseInsensitive))
                all << wordOf(key) + u':';
        }
        return all;
    }
    if (place.key == SearchKey::Status) {
        for (const auto *status : searchStatusesBeginning(place.begun))
            all << status->word;
    } else if (place.key == SearchKey::Supplier && m_suppliers) {
        const auto suppliers = m_suppliers();
        for (const auto &supplier : suppliers) {
            if (all.size() < mostCompletions && isPartOf(place.begun, supplier.name))
                all << SearchQuery::quoted(supplier.name);
        }
    }
    // What is there already need not be offered.
    if (all.size() == 1 && all.constFirst().compare(SearchQuery::quoted(place.begun), Qt::CaseInsensitive) == 0)
        all.clear();
    return all;
}

void SearchField::offerCompletions(Ask ask)
{
    QStringList shown = completions(ask);
    for (auto &completion : shown)
        completion = visibleText(completion);
    m_completions->setStringList(shown);
    if (shown.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void SearchField::complete(const QString &completion)
{
    const auto place = SearchQuery::placeAt(text(), cursorPosition());
    const bool isValue = place.key.has_value();
    setSelection(static_cast<int>(place.begin), static_cast<int>(place.length));
    insert(completion + (isValue ? u" "_s : QString()));
    if (!isValue)
        offerCompletions(Ask::Wanted);
}

} // namespace Rescind
