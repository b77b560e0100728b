// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/notices.h"

#include "ui/style/symbolicicon.h"

#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace Rescind {

namespace {

/// The program's icon, with a number at its corner.
QIcon iconWith(int count)
{
    auto plain = programIcon();
    if (count == 0)
        return plain;
    QIcon icon;
    constexpr int mostShown = 99;
    const auto text = count > mostShown ? QStringLiteral("99+") : QString::number(count);
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        auto pixmap = plain.pixmap(QSize(side, side));
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto height = side * 0.62;
        const auto width = qMin<double>(side, height * (0.55 + 0.45 * double(text.size())));
        const QRectF badge(side - width, side - height, width, height);
        painter.setPen(Qt::white);
        painter.setBrush(QColor(0xB0, 0x1E, 0x1E)); // white on it reads in every theme
        painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2);
        auto font = painter.font();
        font.setPixelSize(qMax(6, qRound(height * 0.75)));
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(badge, Qt::AlignCenter, text);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

TrayNotices::TrayNotices(QObject *parent)
    : Notices(parent)
{
    m_looking.setSingleShot(true);
    m_looking.setInterval(std::chrono::seconds(1));
    connect(&m_looking, &QTimer::timeout, this, &TrayNotices::look);
}

TrayNotices::~TrayNotices() = default;

void TrayNotices::make()
{
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("Show the window")), &QAction::triggered, this, &Notices::activated);
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Notices::activated);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT activated();
    });
    setCount(m_count, m_tip);
    m_icon->show();
}

void TrayNotices::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    if (isWanted) {
        m_looking.start();
        return;
    }
    m_looking.stop();
    m_icon.reset();
    m_menu.reset();
}

void TrayNotices::look()
{
    if (m_isWanted && !m_icon && QSystemTrayIcon::isSystemTrayAvailable())
        make();
}

void TrayNotices::setCount(int count, const QString &tip)
{
    m_count = count;
    m_tip = tip;
    if (!m_icon)
        return;
    m_icon->setIcon(iconWith(count));
    m_icon->setToolTip(tip);
}

void TrayNotices::tell(const QString &title, const QString &text)
{
    look(); // it may have come later, with the desktop's panel
    if (m_icon && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(title, text, iconWith(0));
}

} // namespace Rescind
