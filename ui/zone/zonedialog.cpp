// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zone/zonedialog.h"

#include "ui/batch/worker.h"
#include "ui/models/timetext.h"
#include "ui/models/zoneinforce.h"
#include "ui/style/theme.h"
#include "ui/widgets/fieldparts.h"
#include "ui/widgets/plainlabel.h"
#include "ui/zone/zonemenu.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTimeZone>
#include <QVBoxLayout>

namespace Rescind {
namespace {

using namespace Qt::StringLiterals;

constexpr int idRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;

/// Europe/Berlin, and not Etc/GMT+5 or SystemV/EST5: those are there for machines.
bool isForPeople(const QByteArray &id)
{
    return id == "UTC" || (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/"));
}

struct ListedZone
{
    QByteArray id;
    QString title;
    QString searched;
};

/// Those of @p country come first.
QList<ListedZone> zonesForPeople(const QString &country)
{
    QList<ListedZone> zones;
    QSet<QByteArray> added;
    const auto now = QDateTime::currentDateTimeUtc();
    const auto ids = zonesOfCountry(country) + QList<QByteArray>{"UTC"} + QTimeZone::availableTimeZoneIds();
    for (const auto &id : ids) {
        const auto zone = isForPeople(id) && !added.contains(id) ? DisplayZone::named(id) : std::nullopt;
        if (!zone)
            continue;
        added.insert(id);
        const auto title = zoneTitle(*zone, now);
        zones.append({id, title, title + u' ' + QLocale::territoryToString(QTimeZone(id).territory())});
    }
    return zones;
}

} // namespace

ZoneDialog::ZoneDialog(const QString &country, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_zones(new QSortFilterProxyModel(this))
{
    setObjectName(u"zoneDialog"_s);
    setWindowTitle(tr("Choose a time zone"));
    m_search->setAccessibleName(tr("Search a time zone"));
    m_search->setPlaceholderText(tr("City, country or short name"));
    addSearchSign(*m_search);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Time zones"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_zones->setFilterRole(searchRole);
    m_zones->setFilterCaseSensitivity(Qt::CaseInsensitive);
    fill(country);
    m_list->setModel(m_zones);

    auto *note = new PlainLabel(tr("All times in this window are shown in it. Nothing else changes."),
                                PlainLabel::Look::Muted, this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = buttons->addButton(tr("Show times in this zone"), QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(u"chooseZone"_s);
    m_choose->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ZoneDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ZoneDialog::filter);
    connect(m_list, &QListView::doubleClicked, this, &ZoneDialog::choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::section, Space::section, Space::section, Space::wide);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    resize(440, 480);
    filter({});
}

/// Each zone is a file of the system.
void ZoneDialog::fill(const QString &country)
{
    runOnWorker(
        this, [country] { return zonesForPeople(country); },
        [this](const QList<ListedZone> &zones) {
            auto *model = new QStandardItemModel(m_zones);
            for (const auto &zone : zones) {
                auto *item = new QStandardItem(zone.title);
                item->setData(zone.id, idRole);
                item->setData(zone.searched, searchRole);
                model->appendRow(item);
            }
            m_zones->setSourceModel(model);
            filter(m_search->text());
        });
}

void ZoneDialog::filter(const QString &typed)
{
    m_zones->setFilterFixedString(typed.trimmed());
    const bool found = m_zones->rowCount() > 0;
    if (found && (!typed.isEmpty() || !m_list->currentIndex().isValid()))
        m_list->setCurrentIndex(m_zones->index(0, 0));
    m_choose->setEnabled(found);
}

/// The arrow keys move in the list while one types.
bool ZoneDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const int step = key.key() == Qt::Key_Down ? 1 : (key.key() == Qt::Key_Up ? -1 : 0);
        const auto next = m_zones->index(m_list->currentIndex().row() + step, 0);
        if (step != 0) {
            if (next.isValid())
                m_list->setCurrentIndex(next);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ZoneDialog::choose()
{
    if (const auto zone = DisplayZone::named(m_list->currentIndex().data(idRole).toByteArray()))
        ZoneInForce::self().setZone(*zone);
    accept();
}

} // namespace Rescind
