// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/chartmaker.h"

#include <QPluginLoader>

namespace Rescind {

using namespace Qt::StringLiterals;

ChartMaker *ChartMaker::load()
{
    // Looked for in the program's own library paths.
    QPluginLoader loader(u"librescind-charts"_s);
    return qobject_cast<ChartMaker *>(loader.instance());
}

} // namespace Rescind
