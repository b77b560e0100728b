// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowundertest.h"

#include "app/domain/cancellation.h"
#include "ui/dialogs/signindialog.h"
#include "ui/models/lineitemsmodel.h"
#include "ui/models/ordersmodel.h"
#include "ui/panes/orderpane.h"
#include "ui/panes/orderspane.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tables.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>

namespace Rescind::Testing {

using namespace Qt::StringLiterals;

namespace {

Desktop::Options withUndoWindow(Desktop::Options options, std::optional<std::chrono::milliseconds> undoWindow)
{
    options.undoWindow = undoWindow;
    return options;
}

} // namespace

WindowUnderTest::WindowUnderTest(const Desktop::Options &options, std::optional<std::chrono::milliseconds> undoWindow,
                                 const QString &journalFile, PreferencesStore *preferences)
    : m_journal({journalFile.isEmpty() ? m_directory.filePath(u"journal/journal.sqlite"_s) : journalFile})
    , m_accounts(m_directory.path())
    , m_settings(m_directory.path())
    , m_preferences(preferences)
    , m_window(m_settings)
    , m_options(withUndoWindow(options, undoWindow))
    , m_desktop(makeDesktop(m_options))
{
}

std::unique_ptr<Desktop> WindowUnderTest::makeDesktop(const Desktop::Options &options)
{
    return std::make_unique<Desktop>(m_window,
                                     Desktop::Services{m_keychain, m_memory, m_accounts, m_prompter, m_clock, m_journal,
                                                       orderDirectory(), m_directory.filePath(u"reminders"_s),
                                                       m_preferences},
                                     options);
}

void WindowUnderTest::startAgain()
{
    m_desktop.reset();
    Desktop::Options options;
    options.undoWindow = m_options.undoWindow;
    m_desktop = makeDesktop(options);
    start();
}

WindowUnderTest::~WindowUnderTest() = default;

void WindowUnderTest::start()
{
    m_window.show();
    m_desktop->start();
}

void WindowUnderTest::typeSignIn(const QString &userName, const QString &password)
{
    auto *user = visible<QLineEdit>(SignInDialog::tr("User name"));
    auto *secret = visible<QLineEdit>(SignInDialog::tr("Password"));
    auto *signIn = button(SignInDialog::tr("Sign in"));
    if (!user || !secret || !signIn) {
        QTest::qFail("no sign-in is open", __FILE__, __LINE__);
        return;
    }
    user->selectAll();
    QTest::keyClicks(user, userName);
    secret->selectAll();
    QTest::keyClicks(secret, password);
    QTest::mouseClick(signIn, Qt::LeftButton);
}

bool WindowUnderTest::signIn(SandboxProcess &sandbox, const QString &userName)
{
    start();
    typeSignIn(userName, sandbox.user(userName).password);
    return QTest::qWaitFor(
        [this] {
            return m_window.workspace() && m_window.workspace()->wasRefreshed()
                   && !m_window.workspace()->session().actor().organisationName.isEmpty() && isAtRest();
        },
        patience);
}

QTableView *WindowUnderTest::orders() const
{
    return visible<QTableView>(OrdersPane::tr("Orders"));
}

QTableView *WindowUnderTest::lines() const
{
    return visible<QTableView>(OrderPane::tr("Line items"));
}

bool WindowUnderTest::isAtRest() const
{
    auto *workspace = m_window.workspace();
    return workspace && workspace->book().isOpen() && workspace->book().pagesUnderWay() == 0
           && workspace->book().notYetSearchable() == 0 && !workspace->orders().isArranging();
}

bool WindowUnderTest::waitUntilAtRest() const
{
    return QTest::qWaitFor([this] { return isAtRest(); }, patience);
}

QAbstractButton *WindowUnderTest::buttonSaying(const QString &text) const
{
    const auto all = m_window.findChildren<QAbstractButton *>();
    for (auto *button : all) {
        if (button->text().remove(u'&') == text && button->isVisible())
            return button;
    }
    return nullptr;
}

bool WindowUnderTest::press(const QString &text) const
{
    QAbstractButton *button = nullptr;
    const auto isThere = [&] {
        button = buttonSaying(text);
        return button && button->isEnabled();
    };
    if (!QTest::qWaitFor(isThere, patience))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

QString WindowUnderTest::screen() const
{
    QStringList texts;
    const auto labels = m_window.findChildren<QLabel *>();
    for (const auto *label : labels) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

QString WindowUnderTest::notes() const
{
    QStringList texts;
    const auto bars = m_window.findChildren<MessageBar *>();
    for (const auto *bar : bars) {
        const auto labels = bar->findChildren<QLabel *>();
        for (const auto *label : labels) {
            if (label->isVisible())
                texts << label->text();
        }
    }
    return texts.join(u'\n');
}

QList<CachedOrder> WindowUnderTest::known()
{
    auto &book = m_window.workspace()->book();
    std::vector<OrderRow> rows;
    for (OrderRow row = 1; row < book.table().end(); ++row) {
        if (book.table().has(row))
            rows.push_back(row);
    }
    QList<CachedOrder> all;
    bool isThrough = false;
    QObject context;
    book.read(rows, &context, [&](const QList<CachedOrder> &some) {
        all.append(some);
        isThrough = some.isEmpty();
    });
    return QTest::qWaitFor([&] { return isThrough; }, patience) ? all : QList<CachedOrder>();
}

QList<Order> WindowUnderTest::knownOf(const QString &purchaseOrderNumber)
{
    QList<Order> orders;
    const auto all = known();
    for (const auto &one : all) {
        if (one.order.purchaseOrderNumber == purchaseOrderNumber)
            orders << one.order;
    }
    return orders;
}

QModelIndex WindowUnderTest::cellOf(const QString &orderUuid)
{
    auto *workspace = m_window.workspace();
    std::optional<OrderRow> row;
    QObject context;
    workspace->book().find(orderUuid, &context, [&](OrderRow its) { row = its; });
    return QTest::qWaitFor([&] { return row.has_value(); }, patience) ? workspace->orders().indexOf(*row)
                                                                      : QModelIndex();
}

bool WindowUnderTest::emptyBook()
{
    auto &book = m_window.workspace()->book();
    book.purge(CacheAge::LastSeen, QDateTime::currentDateTimeUtc().addYears(1));
    return QTest::qWaitFor([&] { return book.count() == 0; }, patience);
}

bool WindowUnderTest::chooseOrder(const QString &purchaseOrderNumber)
{
    auto *table = orders();
    if (!table)
        return false;
    auto *workspace = m_window.workspace();
    QModelIndex index;
    QObject context;
    const auto isThere = [&] {
        workspace->book().findByPurchaseOrderNumber(purchaseOrderNumber, &context, [&](const QStringList &uuids) {
            if (!uuids.isEmpty())
                workspace->book().find(uuids.constFirst(), &context,
                                       [&](OrderRow row) { index = workspace->orders().indexOf(row); });
        });
        return index.isValid();
    };
    if (!QTest::qWaitFor(isThere, patience))
        return false;
    const auto uuid = index.data(OrdersModel::OrderUuidRole).toString();
    chooseRow(*table, index.row());
    return QTest::qWaitFor([&] { return shownOrder() && shownOrder()->uuid == uuid; }, patience);
}

std::shared_ptr<const Order> WindowUnderTest::shownOrder() const
{
    const auto *pane = m_window.findChild<OrderPane *>();
    return pane && !pane->order().isEmpty() ? m_window.workspace()->book().order(pane->order()) : nullptr;
}

QString WindowUnderTest::shownLine() const
{
    const auto *table = lines();
    const auto rows = table ? table->selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? QString() : rows.first().data(LineItemsModel::LineItemUuidRole).toString();
}

bool WindowUnderTest::chooseLine(const std::function<bool(const LineItem &)> &wanted)
{
    auto *table = lines();
    const auto order = shownOrder();
    if (!table || !order)
        return false;
    for (qsizetype row = 0; row < order->lineItems.size(); ++row) {
        if (wanted(order->lineItems[row])) {
            chooseRow(*table, static_cast<int>(row));
            return true;
        }
    }
    return false;
}

bool WindowUnderTest::doDeed(const QString &accessibleName)
{
    auto *pressed = button(accessibleName);
    if (!pressed || !pressed->isEnabled())
        return false;
    QTest::mouseClick(pressed, Qt::LeftButton);
    QAbstractButton *deed = nullptr;
    const auto asked = QTest::qWaitFor(
        [&] {
            auto *dialog = m_window.findChild<QDialog *>(u"confirmationDialog"_s);
            deed = dialog && dialog->isVisible() ? dialog->findChild<QAbstractButton *>(u"deedButton"_s) : nullptr;
            return deed && deed->isEnabled();
        },
        patience);
    if (asked)
        QTest::mouseClick(deed, Qt::LeftButton);
    return asked;
}

bool isOpen(const LineItem &line)
{
    return !hasShipped(line) && cancellationState(line) == CancellationState::None;
}

} // namespace Rescind::Testing
