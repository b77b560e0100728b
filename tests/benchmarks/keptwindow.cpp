// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/keptwindow.h"

#include "ui/models/ordersmodel.h"

#include <QFile>
#include <QLineEdit>
#include <QTableView>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

Desktop::Options longAgo()
{
    Desktop::Options options;
    options.retention = std::chrono::days(0);
    return options;
}

} // namespace

KeptWindow::KeptWindow(const KeptOrders &orders)
    : m_accounts(orders.directory())
    , m_journal({orders.journalFile()})
    , m_settings(orders.directory())
    , m_window(m_settings)
    , m_desktop(m_window, {m_keychain, m_memory, m_accounts, m_prompter, m_clock, m_journal, orders.orderDirectory()},
                longAgo())
    , m_table(m_window.findChild<QTableView *>(u"orders"_s))
    , m_search(nullptr)
{
    orders.fillKeychain(m_keychain);
    const auto fields = m_window.findChildren<QLineEdit *>();
    for (auto *field : fields) {
        if (field->accessibleName() == "Search"_L1)
            m_search = field;
    }
}

void KeptWindow::start()
{
    m_window.show();
    m_desktop.start();
}

bool KeptWindow::isAtRest() const
{
    return workspace() && workspace()->book().isOpen() && workspace()->book().count() > 0
           && workspace()->book().pagesUnderWay() == 0 && workspace()->book().notYetSearchable() == 0
           && !workspace()->orders().isArranging();
}

bool KeptWindow::showsOrders() const
{
    const auto *model = m_table->model();
    if (!model || !workspace() || workspace()->orders().isArranging())
        return false;
    const int first = m_table->rowAt(0);
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = bottom < 0 ? model->rowCount() - 1 : bottom;
    for (int row = first; row >= 0 && row <= last; ++row) {
        if (model->index(row, 0).data(OrdersModel::OrderUuidRole).toString().isEmpty())
            return false;
    }
    return true;
}

double residentMegabytes(qint64 process)
{
#ifdef Q_OS_LINUX
    QFile file(process == 0 ? u"/proc/self/statm"_s : u"/proc/%1/statm"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return static_cast<double>(file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE)) / 1e6;
#else
    return 0;
#endif
}

} // namespace Rescind
