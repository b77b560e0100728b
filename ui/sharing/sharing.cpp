// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/sharing.h"

#include "app/desk/curlcommand.h"
#include "app/desk/exchange/orderreport.h"
#include "app/desk/exchange/reportwriter.h"
#include "app/desk/exchange/safefilename.h"
#include "ui/batch/worker.h"
#include "ui/commands/commands.h"
#include "ui/messages.h"
#include "ui/panes/orderpane.h"
#include "ui/panes/orderspane.h"
#include "ui/sharing/casereading.h"
#include "ui/sharing/exportdialog.h"
#include "ui/sharing/orderlink.h"
#include "ui/sharing/orderreading.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>

#include <utility>

namespace Rescind {

using namespace Qt::StringLiterals;
using Exchange::OrderReport;
using Exchange::ReportRows;

namespace {

/// More is for a file.
constexpr std::size_t mostCopied = 20'000;
constexpr std::size_t mostPrinted = 2'000;

Exchange::Report reportOf(ReportRows rows, const QList<CachedOrder> &orders, const OurRequests &requests)
{
    const OrderReport told(rows);
    Exchange::Report report{.title = {}, .columns = told.columns(), .rows = {}};
    for (const auto &cached : orders)
        report.rows += told.rowsOf(cached.order, cached.asOf, requests);
    return report;
}

} // namespace

Sharing::Sharing(OrdersPane &orders, OrderPane &order, QWidget &window)
    : QObject(&window)
    , m_orders(orders)
    , m_order(order)
    , m_window(window)
    , m_copyOrders(
          addAction(tr("&Copy the selected orders as a table"), "copyOrders", QKeySequence::Copy, &Sharing::copyOrders))
    , m_copyLines(addAction(tr("Copy the &line items of the order as a table"), "copyLines",
                            QKeySequence(u"Ctrl+Alt+C"_s), &Sharing::copyLines))
    , m_copyLink(
          addAction(tr("Copy a lin&k to the order"), "copyLink", QKeySequence(u"Ctrl+Alt+L"_s), &Sharing::copyLink))
    , m_curl(new QMenu(tr("Copy as c&URL"), &window))
    , m_export(nullptr)
{
    // Fields and texts that can be marked have a copy of their own.
    m_copyOrders->setShortcutContext(Qt::WidgetShortcut);
    m_curl->setObjectName(u"copyAsCurl"_s);
    m_curl->setToolTipsVisible(true);
    m_actions.append(m_curl->menuAction());
    connect(m_curl, &QMenu::aboutToShow, this, &Sharing::makeCurlMenu);
    m_actions.append(nullptr);
    m_export = addAction(tr("&Export orders…"), "exportOrders", QKeySequence(u"Ctrl+E"_s), &Sharing::exportOrders);
    m_actions.append(nullptr);
    m_printList
        = addAction(tr("&Print a list for the warehouse…"), "printList", QKeySequence::Print, &Sharing::printList);
    m_savePdfOfList = addAction(tr("Save that list as P&DF…"), "savePdfOfList", {}, &Sharing::chooseListPdf);
    m_printCase = addAction(tr("Print a case &sheet of the order…"), "printCase", QKeySequence(u"Ctrl+Shift+P"_s),
                            &Sharing::printCase);
    m_savePdfOfCase = addAction(tr("Save the case sheet as PD&F…"), "savePdfOfCase", {}, &Sharing::chooseCasePdf);
    connect(&m_orders, &OrdersPane::selectionChanged, this, [this](int count) {
        m_selected = count;
        updateActions();
    });
    connect(&m_order, &OrderPane::offersChanged, this, &Sharing::updateActions);
    setWorkspace(nullptr);
}

Sharing::~Sharing() = default;

QAction *Sharing::addAction(const QString &text, const char *name, const QKeySequence &key, void (Sharing::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, slot);
    m_actions.append(action);
    return action;
}

void Sharing::addTo(QMenu &menu) const
{
    for (auto *action : m_actions) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
}

void Sharing::setWorkspace(Workspace *workspace)
{
    // They speak of the orders of the one before.
    const auto dialogs = std::exchange(m_dialogs, {});
    for (const auto &dialog : dialogs) {
        if (dialog)
            dialog->close();
    }
    m_asking = std::make_unique<QObject>();
    m_workspace = workspace;
    updateActions();
}

void Sharing::updateActions()
{
    const auto nobody = tr("Nobody is signed in.");
    Commands::offer(*m_copyOrders, m_workspace && m_selected > 0, m_workspace ? tr("No order is selected.") : nobody);
    for (auto *action : {m_copyLines, m_copyLink, m_curl->menuAction(), m_printCase, m_savePdfOfCase})
        Commands::offer(*action, m_workspace && !m_order.order().isEmpty(),
                        m_workspace ? tr("No order is chosen.") : nobody);
    for (auto *action : {m_export, m_printList, m_savePdfOfList})
        Commands::offer(*action, m_workspace != nullptr, nobody);
}

std::vector<OrderRow> Sharing::shownOrders() const
{
    const auto &shown = m_workspace->orders();
    std::vector<OrderRow> rows(static_cast<std::size_t>(shown.rowCount()));
    for (std::size_t at = 0; at < rows.size(); ++at)
        rows[at] = shown.orderRow(static_cast<int>(at));
    return rows;
}

std::vector<OrderRow> Sharing::chosenOrders() const
{
    // One is selected by being looked at.
    auto selected = m_orders.selectedRows();
    return selected.size() > 1 ? selected : shownOrders();
}

bool Sharing::isTooMany(std::size_t orders, std::size_t most)
{
    if (orders <= most)
        return false;
    Message message;
    message.mark = StateMark::Stopped;
    message.tone = StateTone::Warning;
    message.title = tr("%Ln order(s) are too many for that", nullptr, static_cast<int>(orders));
    message.text = tr("Select up to %Ln order(s), or export them into a file.", nullptr, static_cast<int>(most));
    message.buttons.append({tr("Export orders…"), [this] { exportOrders(); }});
    Q_EMIT told(message);
    return true;
}

void Sharing::copyOrders()
{
    const auto rows = m_workspace ? m_orders.selectedRows() : std::vector<OrderRow>();
    if (rows.empty() || isTooMany(rows.size(), mostCopied))
        return;
    readOrders(m_workspace->book(), rows, m_asking.get(), [this](const QList<CachedOrder> &orders) {
        runOnWorker(
            m_asking.get(),
            [orders, requests = m_workspace->runner().ourRequests()] {
                return Exchange::ReportWriter::tabSeparated(reportOf(ReportRows::Orders, orders, requests));
            },
            [this, count = static_cast<int>(orders.size())](const QString &text) {
                QGuiApplication::clipboard()->setText(text);
                Q_EMIT said(tr("%Ln order(s) were copied as a table.", nullptr, count));
            });
    });
}

void Sharing::copyLines()
{
    const auto entry = m_workspace ? m_workspace->book().entry(m_order.order()) : std::nullopt;
    if (!entry)
        return;
    CachedOrder cached;
    cached.order = *entry->order;
    cached.asOf = entry->asOf;
    QGuiApplication::clipboard()->setText(Exchange::ReportWriter::tabSeparated(
        reportOf(ReportRows::LineItems, {cached}, m_workspace->runner().ourRequests())));
    Q_EMIT said(
        tr("%Ln line item(s) were copied as a table.", nullptr, static_cast<int>(entry->order->lineItems.size())));
}

void Sharing::copyLink()
{
    if (!m_workspace || m_order.order().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(OrderLink{OrderLink::Kind::Order, m_order.order()}.text());
    Q_EMIT said(tr("A link was copied that opens this order in Rescind, for whoever may see it."));
}

/// What can be asked of the order that is shown, and of the line that is chosen.
void Sharing::makeCurlMenu()
{
    m_curl->clear();
    if (!m_workspace)
        return;
    const auto &account = m_workspace->session().account();
    const auto orderUuid = m_order.order();
    const auto line = m_order.currentLine();
    const auto add = [this](const QString &text, const QString &name, const QString &command) {
        auto *action = m_curl->addAction(text);
        action->setObjectName(name);
        action->setEnabled(!command.isEmpty());
        connect(action, &QAction::triggered, this, [this, command] { copyCurl(command); });
    };
    add(tr("Read the order"), u"curl-read"_s, CurlCommand::forOrder(account, orderUuid));
    const auto role = m_workspace->session().actor().role;
    for (const auto kind : allActionKinds) {
        if (role != ActorRole::Unknown && roleNeeded(kind) != role)
            continue;
        const auto uuid = concernsWholeOrder(kind) ? orderUuid : line;
        add(displayText(kind), u"curl-"_s + wireName(kind), CurlCommand::forDeed(account, kind, uuid));
    }
}

void Sharing::copyCurl(const QString &command)
{
    QGuiApplication::clipboard()->setText(command);
    Q_EMIT said(tr("Copied, without the token: the shell takes it from RESCIND_TOKEN. Whoever runs it can't undo it, "
                   "and it is not written down here."));
}

void Sharing::exportOrders()
{
    if (!m_workspace)
        return;
    auto *dialog = new ExportDialog(m_workspace->book(), m_workspace->runner().ourRequests(),
                                    {shownOrders(), m_orders.selectedRows()}, &m_window);
    follow(dialog);
    dialog->show();
}

void Sharing::follow(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialogs.removeIf([](const QPointer<QDialog> &one) { return !one; });
    m_dialogs.append(dialog);
}

SheetOrigin Sharing::origin() const
{
    const auto &session = m_workspace->session();
    return {session.account().userName, session.actor().organisationName, placeText(session.account()),
            QDateTime::currentDateTimeUtc(), session.actor()};
}

void Sharing::listMaker(const std::function<void(const SheetOutput::Maker &)> &then)
{
    const auto rows = m_workspace ? chosenOrders() : std::vector<OrderRow>();
    if (!m_workspace || isTooMany(rows.size(), mostPrinted))
        return;
    readOrders(m_workspace->book(), rows, m_asking.get(), [this, then](const QList<CachedOrder> &orders) {
        if (isTooMany(static_cast<std::size_t>(orderListRows(orders)), 4 * mostPrinted))
            return;
        then([orders, requests = m_workspace->runner().ourRequests(), made = origin()] {
            return makeOrderList(orders, requests, made);
        });
    });
}

void Sharing::caseMaker(const std::function<void(const SheetOutput::Maker &)> &then)
{
    const auto entry = m_workspace ? m_workspace->book().entry(m_order.order()) : std::nullopt;
    if (!entry)
        return;
    const CaseFile file{*entry->order, entry->asOf, m_workspace->runner().ourRequests(), {}, {}};
    readCase(
        m_workspace->journal(), m_workspace->session().account().name, file, m_asking.get(),
        [this, then](const CaseFile &whole) { then([whole, made = origin()] { return makeCaseSheet(whole, made); }); });
}

void Sharing::printList()
{
    listMaker([this](const SheetOutput::Maker &maker) { print(maker); });
}

void Sharing::printCase()
{
    caseMaker([this](const SheetOutput::Maker &maker) { print(maker); });
}

void Sharing::print(const SheetOutput::Maker &maker)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    follow(dialog);
    connect(dialog, &QDialog::accepted, m_asking.get(), [this, printer, maker] {
        SheetOutput::print(m_asking.get(), maker, printer, [this](const Exchange::ExportResult<int> &pages) {
            if (pages) {
                Q_EMIT said(tr("%Ln page(s) went to the printer.", nullptr, *pages));
                return;
            }
            Message message;
            message.mark = StateMark::Stopped;
            message.tone = StateTone::Trouble;
            message.title = tr("It could not be printed");
            message.text = pages.error().text();
            Q_EMIT told(message);
        });
    });
    // The dialog must not outlive its printer.
    connect(dialog, &QObject::destroyed, &m_window, [printer] {});
    dialog->open();
}

void Sharing::chooseListPdf()
{
    const auto today = QDate::currentDate().toString(Qt::ISODate);
    choosePdf(tr("List %1").arg(today), &Sharing::savePdfOfList);
}

void Sharing::chooseCasePdf()
{
    const auto order = m_workspace ? m_workspace->book().order(m_order.order()) : nullptr;
    if (order)
        choosePdf(tr("Case %1").arg(order->purchaseOrderNumber), &Sharing::savePdfOfCase);
}

void Sharing::choosePdf(const QString &name, void (Sharing::*slot)(const QString &path))
{
    auto *dialog = new QFileDialog(&m_window, tr("Save as PDF"));
    follow(dialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF file (*.pdf)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(Exchange::safeFileName(name, u"pdf"_s));
    connect(dialog, &QFileDialog::fileSelected, this, slot);
    dialog->open();
}

void Sharing::savePdfOfList(const QString &path)
{
    listMaker([this, path](const SheetOutput::Maker &maker) {
        SheetOutput::savePdf(m_asking.get(), maker, path,
                             [this, path](const Exchange::ExportResult<int> &pages) { tellOfPdf(pages, path); });
    });
}

void Sharing::savePdfOfCase(const QString &path)
{
    caseMaker([this, path](const SheetOutput::Maker &maker) {
        SheetOutput::savePdf(m_asking.get(), maker, path,
                             [this, path](const Exchange::ExportResult<int> &pages) { tellOfPdf(pages, path); });
    });
}

void Sharing::tellOfPdf(const Exchange::ExportResult<int> &pages, const QString &path)
{
    Message message;
    message.mark = pages ? StateMark::Done : StateMark::Stopped;
    message.tone = pages ? StateTone::Settled : StateTone::Trouble;
    message.title = pages ? tr("A PDF of %Ln page(s) was saved", nullptr, *pages) : tr("The PDF was not saved");
    message.text = pages ? path : pages.error().text();
    Q_EMIT told(message);
}

} // namespace Rescind
