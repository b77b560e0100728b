// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/longtextdialog.h"

#include "app/domain/visibletext.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Rescind {
namespace {

/// Enough for any note, and still quick to lay out.
constexpr qsizetype longestText = 100'000;

} // namespace

LongTextDialog::LongTextDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(visibleText(title, TextLines::Single, 60));
    auto *view = new QPlainTextEdit(this);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setAccessibleName(windowTitle());
    view->setPlainText(visibleText(text, TextLines::Several, longestText));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view);
    layout->addWidget(buttons);
    resize(560, 420);
}

} // namespace Rescind
