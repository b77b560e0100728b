// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/texts/builtintexts_p.h"

#include "app/desk/texts/textbook.h"

namespace Rescind::BuiltInTexts {

using namespace Qt::StringLiterals;

QString text(const QString &code, const QString &id)
{
    static const QHash<QString, Texts> all{{u"en"_s, english()}, {u"de"_s, german()},     {u"fr"_s, french()},
                                           {u"es"_s, spanish()}, {u"zh_CN"_s, chinese()}, {u"ar"_s, arabic()}};
    const auto texts = all.constFind(code);
    return texts == all.cend() ? QString() : texts->value(id);
}

} // namespace Rescind::BuiltInTexts
