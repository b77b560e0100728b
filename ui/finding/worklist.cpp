// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/worklist.h"

#include "app/desk/exchange/pastedtext.h"
#include "ui/workspace.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Rescind {

using namespace std::chrono_literals;

namespace {

/// What is being read comes in pages.
constexpr auto untilLocatedAgain = 200ms;

/// "5527771067/5527771068" may be one number, or two.
QStringList partsOf(const QString &reference)
{
    return reference.contains(u'/') ? reference.split(u'/', Qt::SkipEmptyParts) : QStringList();
}

} // namespace

Worklist::Worklist(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_locate.setSingleShot(true);
    m_locate.setInterval(untilLocatedAgain);
    connect(&m_locate, &QTimer::timeout, this, &Worklist::locate);
    const auto lookAgain = [this] {
        if (!m_missing.isEmpty() && !m_locate.isActive())
            m_locate.start();
    };
    connect(&workspace.book(), &OrderBook::changed, this, lookAgain);
    // The rows are others then.
    connect(&workspace.book(), &OrderBook::replaced, this, &Worklist::locate);
    connect(&workspace, &Workspace::lookedUp, this, [this](const Workspace::LookUp &result) {
        if (result.asked != m_asking || m_asking.isEmpty())
            return;
        if (result.orderUuids.isEmpty())
            m_unknown << m_asking;
        askNext();
    });
}

QStringList Worklist::referencesIn(const QString &text)
{
    const auto list = Exchange::targetsInText(text, Exchange::TargetKind::Order);
    QStringList references;
    if (!list)
        return references;
    for (const auto &target : list->targets) {
        if (target.status == Exchange::TargetStatus::Usable)
            references << target.reference.value;
    }
    return references;
}

void Worklist::take(const QStringList &references)
{
    m_references = references;
    locate();
}

void Worklist::take(std::vector<OrderRow> rows, const QString &name)
{
    std::sort(rows.begin(), rows.end());
    m_name = name;
    m_rows = std::make_shared<const std::vector<OrderRow>>(std::move(rows));
    Q_EMIT changed();
}

void Worklist::locate()
{
    if (m_references.isEmpty()) { // by now they may be the rows of other orders
        m_rows = std::make_shared<const std::vector<OrderRow>>();
        Q_EMIT changed();
        return;
    }
    auto asked = m_references;
    for (const auto &reference : std::as_const(m_references))
        asked << partsOf(reference);
    m_workspace.book().locate(asked, this, [this](const QList<OrderBook::Located> &located) {
        QHash<QString, std::vector<OrderRow>> found;
        for (const auto &one : located)
            found.insert(one.text, one.rows);
        std::vector<OrderRow> rows;
        QStringList missing;
        for (const auto &reference : std::as_const(m_references)) {
            auto its = found.value(reference);
            const auto parts = its.empty() ? partsOf(reference) : QStringList();
            const bool areAllHere = std::all_of(parts.cbegin(), parts.cend(),
                                                [&](const auto &part) { return !found.value(part).empty(); });
            for (const auto &part : areAllHere ? parts : QStringList()) {
                const auto more = found.value(part);
                its.insert(its.end(), more.cbegin(), more.cend());
            }
            rows.insert(rows.end(), its.cbegin(), its.cend());
            if (its.empty())
                missing << reference;
        }
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        if (m_rows && *m_rows == rows && m_missing == missing)
            return;
        m_rows = std::make_shared<const std::vector<OrderRow>>(std::move(rows));
        m_missing = missing;
        Q_EMIT changed();
    });
}

void Worklist::askServer()
{
    if (isAsking())
        return;
    m_toAsk = m_missing;
    m_unknown.clear();
    askNext();
}

void Worklist::askNext()
{
    m_asking = m_toAsk.isEmpty() ? QString() : m_toAsk.takeFirst();
    if (!m_asking.isEmpty()) {
        m_asked << m_asking;
        m_workspace.lookUp(m_asking);
    }
    Q_EMIT changed();
}

} // namespace Rescind
