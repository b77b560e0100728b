// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/listdrop.h"

#include "ui/batch/batchsourcepane.h"
#include "ui/batch/batchwindow.h"

#include <QDropEvent>

namespace Rescind {

ListDrop::ListDrop(QWidget &window, BatchWindow &batch)
    : QObject(&window)
    , m_batch(batch)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool ListDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!m_batch.takesLists() || !BatchSourcePane::accepts(*drop->mimeData()))
        return QObject::eventFilter(watched, event);
    // Nothing of what is dropped is taken away from where it came from.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        m_batch.presentDropped(*drop->mimeData());
    return true;
}

} // namespace Rescind
