// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window's event loop stands still while a long list is read, looked up and sent, with the list's window
// in front of the main one. The limit is 8 ms; beside it the same loop with nothing to do, which is what the machine
// adds by itself.

#include "tests/benchmarks/watchdog.h"
#include "tests/ui/windowundertest.h"
#include "ui/batch/batchrun.h"
#include "ui/batch/batchwindow.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <cstdio>

using namespace Rescind;
using namespace Rescind::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Every order that this person has, as a list.
QByteArray listOf(Workspace &workspace)
{
    QEventLoop loop;
    QByteArray list("Order id\n");
    QObject::connect(&workspace.sync(), &OrderSync::listingEnded, &loop, &QEventLoop::quit);
    QObject::connect(&workspace.sync(), &OrderSync::pageTaken, &loop, [&list](const QList<Order> &orders) {
        for (const Order &order : orders)
            list += order.uuid.toLatin1() + '\n';
    });
    workspace.sync().list({}, 0);
    loop.exec();
    return list;
}

QAbstractButton *named(WindowUnderTest &desk, const QString &name)
{
    return desk.window().findChild<QAbstractButton *>(name);
}

int fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
    SandboxProcess sandbox({u"--orders"_s, QString::number(count)});
    if (!sandbox.start())
        return fail(qPrintable(sandbox.errorText()));
    QTemporaryDir directory;
    Desktop::Options options;
    options.server = sandbox.url();
    WindowUnderTest desk(options, 0ms, directory.filePath(u"journal/journal.sqlite"_s));
    if (!desk.signIn(sandbox, u"rita"_s))
        return fail("not signed in");
    QFile file(directory.filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(listOf(*desk.window().workspace())) < count)
        return fail("no list");
    file.close();
    desk.window().findChild<QAction *>(u"batch"_s)->trigger();
    auto *window = desk.window().findChild<BatchWindow *>();
    auto &run = desk.window().workspace()->batch();
    auto *kinds = desk.visible<QComboBox>(u"What to do"_s);
    kinds->setCurrentIndex(kinds->findText(displayText(ActionKind::CancelOrder)));

    Watchdog watchdog;
    QElapsedTimer timer;
    timer.start();
    watchdog.watch("nothing to do", [&] { return timer.hasExpired(3'000); });
    window->openFile(file.fileName());
    watchdog.watch("reading the list", [&] { return named(desk, u"checkButton"_s)->isEnabled(); });
    named(desk, u"checkButton"_s)->click();
    watchdog.watch("looking up each row", [&] { return run.stage() == BatchRun::Stage::Planned; });
    named(desk, u"sendButton"_s)->click();
    auto *dialog = desk.window().findChild<QDialog *>(u"batchConfirmation"_s);
    dialog->findChild<QAbstractButton *>(u"deedButton"_s)->click();
    watchdog.watch("sending", [&] { return run.stage() == BatchRun::Stage::Ended; });
    std::printf("%d rows, %d requested\n", count,
                run.model().count(ActionState::Requested) + run.model().count(ActionState::Settled));
    return 0;
}
