// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QDir>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initialiseRescindResources()
{
    Q_INIT_RESOURCE(rescind);
    Q_INIT_RESOURCE(rescind_handbook);
}

void Rescind::initialiseResources()
{
    initialiseRescindResources();
}
