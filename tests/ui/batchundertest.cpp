// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/batchundertest.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonObject>

#include <algorithm>

namespace Rescind::Testing {

using namespace Qt::StringLiterals;

void BatchUnderTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void BatchUnderTest::cleanup()
{
    m_sandbox.reset();
}

void BatchUnderTest::startSandbox(const QByteArray &faults, const QStringList &more)
{
    QStringList arguments = QStringList{u"--orders"_s, u"60"_s} + more;
    if (!faults.isEmpty()) {
        m_faults = std::make_unique<QTemporaryFile>();
        QVERIFY(m_faults->open());
        m_faults->write(faults + '\n');
        m_faults->close();
        arguments << u"--faults"_s << m_faults->fileName();
    }
    m_sandbox = std::make_unique<SandboxProcess>(arguments);
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
}

std::unique_ptr<WindowUnderTest> BatchUnderTest::seat(std::chrono::milliseconds undoWindow, const QString &user)
{
    Desktop::Options options;
    options.server = m_sandbox->url();
    auto desk = std::make_unique<WindowUnderTest>(options, undoWindow, path(u"journal.sqlite"_s));
    return desk->signIn(*m_sandbox, user) ? std::move(desk) : nullptr;
}

BatchWindow *BatchUnderTest::open(WindowUnderTest &desk)
{
    desk.window().findChild<QAction *>(u"batch"_s)->trigger();
    auto *window = desk.window().findChild<BatchWindow *>();
    return window->isVisible() ? window : nullptr;
}

bool BatchUnderTest::choose(WindowUnderTest &desk, ActionKind kind)
{
    auto *box = desk.visible<QComboBox>(u"What to do"_s);
    const int index = box ? box->findText(displayText(kind)) : -1;
    if (index < 0)
        return false;
    box->setCurrentIndex(index);
    return true;
}

bool BatchUnderTest::openList(WindowUnderTest &desk, const QByteArray &content, ActionKind kind)
{
    QFile file(path(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return false;
    file.close();
    auto *window = open(desk);
    if (!window || !choose(desk, kind))
        return false;
    window->openFile(file.fileName());
    return true;
}

bool BatchUnderTest::check(WindowUnderTest &desk)
{
    const auto canCheck = [&desk] {
        const auto *check = buttonStarting(desk, u"Check "_s);
        return check && check->isEnabled();
    };
    if (!QTest::qWaitFor(canCheck, patience))
        return false;
    QTest::mouseClick(buttonStarting(desk, u"Check "_s), Qt::LeftButton);
    return QTest::qWaitFor([&desk] { return run(desk).stage() == BatchRun::Stage::Planned; }, patience);
}

bool BatchUnderTest::plan(WindowUnderTest &desk, const QByteArray &content, ActionKind kind)
{
    return openList(desk, content, kind) && check(desk);
}

bool BatchUnderTest::send(WindowUnderTest &desk)
{
    auto *send = desk.window().findChild<QAbstractButton *>(u"sendButton"_s);
    if (!QTest::qWaitFor([send] { return send->isVisible() && send->isEnabled(); }, patience))
        return false;
    QTest::mouseClick(send, Qt::LeftButton);
    auto *dialog = desk.window().findChild<QDialog *>(u"batchConfirmation"_s);
    if (!dialog || !dialog->isVisible())
        return false;
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"deedButton"_s), Qt::LeftButton);
    return run(desk).stage() == BatchRun::Stage::Sending;
}

bool BatchUnderTest::hasEnded(WindowUnderTest &desk)
{
    return QTest::qWaitFor([&desk] { return run(desk).stage() == BatchRun::Stage::Ended; }, patience);
}

QList<std::shared_ptr<const Order>> BatchUnderTest::openOrders(WindowUnderTest &desk)
{
    QList<std::shared_ptr<const Order>> orders;
    const auto all = desk.known();
    for (const auto &cached : all) {
        const auto &order = cached.order;
        const auto isTwin = [&number = order.purchaseOrderNumber](const auto &one) {
            return one.order.purchaseOrderNumber == number;
        };
        const auto &lines = order.lineItems;
        if (!lines.isEmpty() && std::all_of(lines.cbegin(), lines.cend(), isOpen)
            && std::count_if(all.cbegin(), all.cend(), isTwin) == 1)
            orders << std::make_shared<const Order>(order);
    }
    return orders;
}

QStringList BatchUnderTest::openNumbers(WindowUnderTest &desk)
{
    QStringList numbers;
    const auto orders = openOrders(desk);
    for (const auto &order : orders)
        numbers << order->purchaseOrderNumber;
    return numbers;
}

QAbstractButton *BatchUnderTest::buttonStarting(const WindowUnderTest &desk, const QString &text)
{
    const auto all = const_cast<WindowUnderTest &>(desk).window().findChildren<QAbstractButton *>();
    for (auto *button : all) {
        if (button->isVisible() && button->text().remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

int BatchUnderTest::arrived(bool withEffect)
{
    int count = 0;
    const auto all = m_sandbox->arrivals();
    for (const auto &one : all) {
        const auto request = one.toObject();
        if (request.value("path"_L1).toString().contains("/cancel/"_L1)
            && (!withEffect || request.value("effect"_L1).toBool()))
            ++count;
    }
    return count;
}

int BatchUnderTest::arrivedFor(const QString &orderUuid)
{
    const auto all = m_sandbox->arrivals();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&orderUuid](const QJsonValue &one) {
        const auto request = one.toObject();
        return request.value("path"_L1).toString().contains("/cancel/"_L1)
               && request.value("target"_L1).toString().compare(orderUuid, Qt::CaseInsensitive) == 0;
    }));
}

} // namespace Rescind::Testing
