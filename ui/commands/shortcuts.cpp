// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/shortcuts.h"

#include "ui/windowsettings.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

constexpr auto settingsKey = "shortcuts"_L1;
/// More than anybody has; a settings file could hold anything.
constexpr qsizetype mostKeys = 8;

Shortcuts::Keys keysFrom(const QJsonArray &texts)
{
    Shortcuts::Keys keys;
    for (const auto &text : texts) {
        const auto key = QKeySequence::fromString(text.toString(), QKeySequence::PortableText);
        const bool isKnown = !key.isEmpty() && key[0].key() != Qt::Key_unknown;
        if (isKnown && keys.size() < mostKeys)
            keys << key;
    }
    return keys;
}

} // namespace

Shortcuts::Shortcuts(WindowSettings &settings)
    : m_settings(settings)
{
    const auto kept = QJsonDocument::fromJson(settings.value(settingsKey)).object();
    for (auto it = kept.constBegin(); it != kept.constEnd(); ++it)
        m_changed.insert(it.key(), keysFrom(it.value().toArray()));
}

void Shortcuts::apply(const QList<Command> &commands)
{
    for (const auto &command : commands) {
        const auto name = command.action ? command.action->objectName() : QString();
        if (name.isEmpty() || m_standard.contains(name))
            continue;
        m_standard.insert(name, command.action->shortcuts());
        if (const auto changed = m_changed.constFind(name); changed != m_changed.cend())
            command.action->setShortcuts(*changed);
    }
}

Shortcuts::Keys Shortcuts::standard(const QAction &action) const
{
    return m_standard.value(action.objectName());
}

void Shortcuts::set(QAction &action, const Keys &keys)
{
    const auto name = action.objectName();
    if (name.isEmpty())
        return;
    action.setShortcuts(keys);
    if (keys == m_standard.value(name))
        m_changed.remove(name);
    else
        m_changed.insert(name, keys);
    keep();
}

void Shortcuts::keep()
{
    QJsonObject kept;
    for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it) {
        QJsonArray texts;
        for (const auto &key : *it)
            texts.append(key.toString(QKeySequence::PortableText));
        kept.insert(it.key(), texts);
    }
    m_settings.setValue(settingsKey, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace Rescind
