// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/letterside.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextOption>

namespace Rescind {

void alignAsLetter(QPlainTextEdit &field, const QString &language)
{
    const bool isFromRight = QLocale(language).textDirection() == Qt::RightToLeft;
    auto option = field.document()->defaultTextOption();
    option.setAlignment(isFromRight ? Qt::AlignRight : Qt::AlignLeft);
    field.document()->setDefaultTextOption(option);
}

} // namespace Rescind
