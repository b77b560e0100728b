// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helpdialog.h"

#include "ui/models/statechip.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

QWidget *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    setAccessibleRole(*area, QAccessible::Grouping);
    return area;
}

PlainLabel *paragraph(const QString &text, PlainLabel::Look look = PlainLabel::Look::Body)
{
    auto *label = new PlainLabel(text, look);
    label->setWordWrap(true);
    return label;
}

} // namespace

HelpDialog::HelpDialog(const QList<Key> &keys, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    auto *tabs = new QTabWidget(this);
    tabs->addTab(makeKeys(keys), tr("&Keys"));
    tabs->addTab(makeStates(), tr("&States"));
    tabs->addTab(makeAbout(), tr("&About"));
    tabs->setDocumentMode(true); // the pages have a frame, which shows the keyboard
    for (int page = 0; page < tabs->count(); ++page)
        tabs->widget(page)->setAccessibleName(tabs->tabText(page).remove(u'&'));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::wide);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    resize(560, 520);
}

QWidget *HelpDialog::makeKeys(const QList<Key> &keys)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(Space::section, Space::section, Space::section, Space::section);
    grid->setHorizontalSpacing(Space::section);
    grid->setVerticalSpacing(Space::tight);
    grid->setColumnStretch(0, 1);
    QString group;
    int row = 0;
    for (const auto &key : keys) {
        if (key.group != group) {
            group = key.group;
            auto *heading = new PlainLabel(group, PlainLabel::Look::Strong, content);
            heading->setContentsMargins(0, row > 0 ? Space::wide : 0, 0, 0);
            grid->addWidget(heading, row++, 0, 1, 2);
        }
        grid->addWidget(paragraph(key.what), row, 0);
        auto *shortcut = new PlainLabel(QKeySequence::listToString(key.keys, QKeySequence::NativeText),
                                        PlainLabel::Look::Strong, content);
        shortcut->setAccessibleName(tr("%1: %2", "what it does, the key").arg(key.what, shortcut->text()));
        grid->addWidget(shortcut, row++, 1, Qt::AlignRight);
    }
    grid->setRowStretch(row, 1);
    return scrolling(content);
}

QWidget *HelpDialog::makeStates()
{
    struct Explained
    {
        StateChip chip;
        QString text;
    };
    const auto rolledUp = [](OrderCancellation state) { return stateChip(OrderRollUp{state, 3, 1, 1, 0, 0, 0}); };
    const QList<Explained> states{
        {stateChip(CancellationState::None), tr("The server's words do not speak of a cancellation.")},
        {stateChip(CancellationState::Requested), tr("The server shows a request; the supplier has not answered.")},
        {stateChip(CancellationState::Cancelled), tr("The supplier has confirmed.")},
        {stateChip(CancellationState::Rejected), tr("The supplier has said no.")},
        {rolledUp(OrderCancellation::PartlyConfirmed), tr("Some lines of the order are cancelled, others are not.")},
        {rolledUp(OrderCancellation::Mixed), tr("Some requests were rejected, others are open or confirmed.")},
        {rolledUp(OrderCancellation::Shipped), tr("Every line has shipped.")},
        {stateChip(CancellationState::Unknown), tr("The server said nothing that can be read. Nobody is to guess.")},
    };
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(Space::section, Space::section, Space::section, Space::section);
    grid->setHorizontalSpacing(Space::section);
    grid->setVerticalSpacing(Space::normal);
    grid->setColumnStretch(1, 1);
    int row = 0;
    grid->addWidget(
        paragraph(tr("What the server says and what you asked for are shown apart. Only reading changes the "
                     "first, only your own deeds the second.")),
        row++, 0, 1, 2);
    for (const auto &state : states) {
        auto *chip = new ChipLabel(content);
        chip->setChip(state.chip, tr("State"));
        grid->addWidget(chip, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(paragraph(state.text), row++, 1);
    }
    grid->setRowStretch(row, 1);
    return scrolling(content);
}

QWidget *HelpDialog::makeAbout()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::section);
    layout->setSpacing(Space::normal);
    auto *picture = new QLabel(content);
    picture->setTextFormat(Qt::PlainText);
    constexpr int side = 72;
    picture->setPixmap(programIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    layout->addWidget(picture);
    layout->addWidget(paragraph(tr("Rescind %1").arg(QStringLiteral(RESCIND_VERSION)), PlainLabel::Look::Heading));
    layout->addWidget(paragraph(tr("Review and act on order cancellations in the Crux Connect network.")));
    layout->addWidget(paragraph(tr("Not made, endorsed or supported by the operator of that network.")));
    layout->addWidget(paragraph(tr("© 2026 The Rescind authors. Free software under the GNU General Public License, "
                                   "version 3 or later; it comes with no warranty."),
                                PlainLabel::Look::Muted));
    layout->addWidget(paragraph(tr("Built with Qt %1, running with Qt %2. Uses QtKeychain, simdjson and expected.")
                                    .arg(QStringLiteral(QT_VERSION_STR), QLatin1StringView(qVersion())),
                                PlainLabel::Look::Muted));
    layout->addStretch();
    return scrolling(content);
}

} // namespace Rescind
