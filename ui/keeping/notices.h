// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace Rescind {

/// Where the desktop is told things, while nobody looks at the window. Never the only place where they are said, and
/// nothing about people goes through it: it may end up on a lock screen.
class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the person wants an icon to be there.
    virtual void setWanted(bool isWanted) = 0;
    /// @param count shown on the icon; 0 for none
    virtual void setCount(int count, const QString &tip) = 0;
    virtual void tell(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    /// The person wants to see the window.
    void activated();
};

/// An icon in the tray, and the desktop's own notifications by it. Does nothing where there is no tray.
class TrayNotices final : public Notices
{
    Q_OBJECT

public:
    explicit TrayNotices(QObject *parent = nullptr);
    ~TrayNotices() override;

    void setWanted(bool isWanted) override;
    void setCount(int count, const QString &tip) override;
    void tell(const QString &title, const QString &text) override;

private:
    void look();
    void make();

    bool m_isWanted = false;
    int m_count = 0;
    QString m_tip;
    QTimer m_looking; ///< for a tray; asking for one takes the desktop's answer, which a start must not wait for
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace Rescind
