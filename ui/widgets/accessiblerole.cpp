// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace Rescind {
namespace {

constexpr const char *roleProperty = "rescindAccessibleRole";

QAccessibleInterface *interfaceOf(const QString & /*className*/, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto role = widget ? widget->property(roleProperty) : QVariant();
    if (!role.isValid())
        return nullptr;
    // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): Qt's to end
    return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&interfaceOf);
        return true;
    }();
    Q_UNUSED(isInstalled);
    widget.setProperty(roleProperty, static_cast<int>(role));
}

} // namespace Rescind
