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

namespace {

/// QTranslator's own, but Singapore, say, reads Chinese as the mainland writes it.
bool load(QTranslator &translator, const QLocale &locale, const QString &name, const QString &directory)
{
    return translator.load(locale, name, u"_"_s, directory)
           || (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript
               && translator.load(name + u"_zh_CN"_s, directory));
}

} // namespace

Qt::LayoutDirection installTranslations(QCoreApplication &application)
{
    initialiseTranslations();
    const QLocale locale;
    // English comes first: it has the plurals, and stands in where a language lacks a text. The last one installed
    // wins.
    auto *english = new QTranslator(&application);
    if (english->load(u":/i18n/rescind_en.qm"_s))
        QCoreApplication::installTranslator(english);
    auto *ours = new QTranslator(&application);
    if (!load(*ours, locale, u"rescind"_s, u":/i18n"_s)) {
        delete ours;
        return Qt::LeftToRight; // Qt's own texts in another language than ours, and mirrored, would help nobody
    }
    QCoreApplication::installTranslator(ours);
    auto *qts = new QTranslator(&application);
    if (load(*qts, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
    return QLocale(ours->language()).textDirection();
}

} // namespace Rescind
