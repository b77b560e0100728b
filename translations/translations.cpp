// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initialiseTranslations()
{
    Q_INIT_RESOURCE(rescind_translations);
}

namespace Rescind {

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication &application)
{
    initialiseTranslations();
    const QLocale locale;
    // English comes first: it has the plurals, and stands in where a language lacks a text. The last one installed
    // wins.
    auto *english = new QTranslator(&application);
    if (english->load(u":/i18n/rescind_en.qm"_s))
        QCoreApplication::installTranslator(english);
    auto *ours = new QTranslator(&application);
    if (ours->load(locale, u"rescind"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(ours);
    auto *qts = new QTranslator(&application);
    if (qts->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

} // namespace Rescind
