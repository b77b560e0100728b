// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/views/savedsearches.h"

#include "app/desk/orderbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

QString noteName()
{
    return u"searches"_s;
}

} // namespace

SavedSearches::SavedSearches(OrderBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
    load();
}

void SavedSearches::load()
{
    m_book.secret(noteName(), this, [this](const std::optional<QByteArray> &value) {
        m_isLoaded = true;
        const auto added = std::exchange(m_all, value ? unpacked(*value) : QList<SavedSearch>());
        for (const auto &search : added)
            add(search);
        Q_EMIT changed();
    });
}

void SavedSearches::save()
{
    if (m_isLoaded)
        m_book.setSecret(noteName(), packed(m_all));
    Q_EMIT changed();
}

int SavedSearches::placeOf(const QString &name) const
{
    for (qsizetype at = 0; at < m_all.size(); ++at) {
        if (m_all[at].name.compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<int>(at);
    }
    return -1;
}

int SavedSearches::add(const SavedSearch &search)
{
    auto named = search;
    named.name = search.name.simplified().left(longestName);
    if (named.name.isEmpty())
        return -1;
    auto at = placeOf(named.name);
    if (at < 0 && m_all.size() >= most)
        return -1;
    if (at < 0) {
        at = static_cast<int>(m_all.size());
        m_all.append(named);
    } else {
        m_all[at] = named;
    }
    save();
    return at;
}

bool SavedSearches::rename(int at, const QString &name)
{
    const auto wanted = name.simplified().left(longestName);
    const auto known = placeOf(wanted);
    if (at < 0 || at >= m_all.size() || wanted.isEmpty() || (known >= 0 && known != at))
        return false;
    m_all[at].name = wanted;
    save();
    return true;
}

void SavedSearches::remove(int at)
{
    if (at < 0 || at >= m_all.size())
        return;
    m_all.removeAt(at);
    save();
}

void SavedSearches::move(int from, int to)
{
    if (from < 0 || from >= m_all.size() || to < 0 || to >= m_all.size() || from == to)
        return;
    m_all.move(from, to);
    save();
}

QByteArray SavedSearches::packed(const QList<SavedSearch> &all)
{
    QJsonArray array;
    for (const auto &search : all)
        array.append(QJsonObject{
            {u"name"_s, search.name}, {u"view"_s, QString(wireName(search.view))}, {u"search"_s, search.typed}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<SavedSearch> SavedSearches::unpacked(const QByteArray &bytes)
{
    QList<SavedSearch> all;
    const auto array = QJsonDocument::fromJson(bytes).array();
    for (const auto &value : array) {
        const auto object = value.toObject();
        const auto name = object.value(u"name"_s).toString().simplified().left(longestName);
        if (name.isEmpty() || all.size() >= most)
            continue;
        // A view that this version does not know.
        const auto view = orderViewFromWireName(object.value(u"view"_s).toString());
        all.append({name, view.value_or(OrderView::All), object.value(u"search"_s).toString()});
    }
    return all;
}

} // namespace Rescind
