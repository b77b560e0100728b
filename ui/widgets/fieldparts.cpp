// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldparts.h"

#include "ui/style/symbolicicon.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::FieldParts)
};

} // namespace

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    // Qt gives it no name.
    if (auto *clear = field.findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(Text::tr("Clear the field"));
}

void addSearchSign(QLineEdit &field)
{
    field.addAction(symbolicIcon(u"search"_s), QLineEdit::LeadingPosition)->setText(field.accessibleName());
}

} // namespace Rescind
