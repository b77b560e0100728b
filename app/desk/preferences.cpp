// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/preferences.h"

#include "app/desk/privatefile.h"
#include "app/desk/setaside.h"
#include "app/domain/ownersfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qint64 largest = 8 * 1024 * 1024;

template <typename Duration> Duration bounded(const QJsonValue &value, Duration usual, Duration least, Duration most)
{
    if (!value.isDouble())
        return usual;
    const auto number = std::clamp(value.toDouble(), double(least.count()), double(most.count()));
    return Duration(static_cast<typename Duration::rep>(number));
}

QTime timeFrom(const QJsonValue &value, QTime usual)
{
    const auto time = QTime::fromString(value.toString(), u"HH:mm"_s);
    return time.isValid() ? time : usual;
}

WorkingHours hoursFrom(const QJsonObject &json)
{
    WorkingHours hours;
    hours.from = timeFrom(json.value("workFrom"_L1), hours.from);
    hours.to = timeFrom(json.value("workTo"_L1), hours.to);
    if (!json.value("workDays"_L1).isArray())
        return hours;
    hours.days.fill(false);
    const auto days = json.value("workDays"_L1).toArray();
    for (const auto &day : days) {
        if (const int number = day.toInt(); number >= 1 && number <= 7)
            hours.days[static_cast<std::size_t>(number - 1)] = true;
    }
    return hours;
}

} // namespace

OverdueRules Preferences::overdueRules(const QTimeZone &zone) const
{
    OverdueRules rules{hours, zone, overdueAfter, {}};
    for (const auto &limit : limits)
        rules.bySupplier.insert(limit.uuid, limit.limit);
    return rules;
}

void Preferences::setLimit(const SupplierLimit &limit)
{
    removeLimit(limit.uuid);
    if (!limit.uuid.isEmpty())
        limits.append({limit.uuid.toLower(), limit.name, limit.limit});
}

void Preferences::removeLimit(const QString &supplierUuid)
{
    limits.removeIf([uuid = supplierUuid.toLower()](const SupplierLimit &one) { return one.uuid == uuid; });
}

QString Preferences::languageOfLetters() const
{
    return texts.has(letterLanguage) ? letterLanguage : texts.usualLanguage();
}

QJsonObject Preferences::toJson() const
{
    QJsonArray days;
    for (std::size_t day = 0; day < hours.days.size(); ++day) {
        if (hours.days[day])
            days.append(static_cast<int>(day) + 1);
    }
    QJsonArray suppliers;
    for (const auto &limit : limits)
        suppliers.append(QJsonObject{
            {"uuid"_L1, limit.uuid}, {"name"_L1, limit.name}, {"hours"_L1, static_cast<qint64>(limit.limit.count())}});
    return {{"version"_L1, version},
            {"undoSeconds"_L1, static_cast<qint64>(undoWindow.count())},
            {"keepDays"_L1, static_cast<qint64>(retention.count())},
            {"notifies"_L1, notifies},
            {"trayIcon"_L1, showsTrayIcon},
            {"workDays"_L1, days},
            {"workFrom"_L1, hours.from.toString(u"HH:mm"_s)},
            {"workTo"_L1, hours.to.toString(u"HH:mm"_s)},
            {"overdueHours"_L1, static_cast<qint64>(overdueAfter.count())},
            {"suppliers"_L1, suppliers},
            {"letterLanguage"_L1, letterLanguage},
            {"letters"_L1, texts.toJson()}};
}

Preferences Preferences::fromJson(const QJsonObject &json)
{
    using namespace std::chrono;
    Preferences value;
    value.undoWindow = bounded(json.value("undoSeconds"_L1), value.undoWindow, seconds(0), longestUndo);
    value.retention = bounded(json.value("keepDays"_L1), value.retention, days(0), longestRetention);
    value.notifies = json.value("notifies"_L1).toBool(value.notifies);
    value.showsTrayIcon = json.value("trayIcon"_L1).toBool(value.showsTrayIcon);
    value.hours = hoursFrom(json);
    value.overdueAfter
        = bounded(json.value("overdueHours"_L1), value.overdueAfter, std::chrono::hours(1), longestLimit);
    const auto suppliers = json.value("suppliers"_L1).toArray();
    for (const auto &one : suppliers) {
        const auto supplier = one.toObject();
        value.setLimit({supplier.value("uuid"_L1).toString(), supplier.value("name"_L1).toString(),
                        bounded(supplier.value("hours"_L1), value.overdueAfter, std::chrono::hours(1), longestLimit)});
    }
    value.texts = TextBook::fromJson(json.value("letters"_L1).toObject());
    value.letterLanguage = json.value("letterLanguage"_L1).toString();
    return value;
}

PreferencesStore::PreferencesStore(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    read();
}

PreferencesStore::~PreferencesStore() = default;

void PreferencesStore::read()
{
    QFile source(m_file);
    if (m_file.isEmpty() || !source.open(QFile::ReadOnly))
        return;
    const auto bytes = source.read(largest + 1);
    source.close();
    if (bytes.isEmpty()) // made a moment before its first contents
        return;
    const auto json = QJsonDocument::fromJson(bytes).object();
    const int found = json.value("version"_L1).toInt();
    m_value = Preferences::fromJson(json);
    if (found > version) {
        m_isNewer = true;
        setTrouble(tr("A later version of this program wrote down your preferences. What you change now is forgotten "
                      "when you quit."));
    } else if (found != version || bytes.size() > largest) {
        const auto aside = PrivateFile::setAside(m_file);
        setTrouble(aside.isEmpty()
                       ? tr("The file with your preferences is damaged, and could not be set aside.")
                       : tr("The file with your preferences is damaged. What could be read of it is in force; it was "
                            "set aside as %1.")
                             .arg(QFileInfo(aside).fileName()));
    }
}

void PreferencesStore::setTrouble(const QString &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

void PreferencesStore::set(const Preferences &value)
{
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT changed();
    if (m_file.isEmpty() || m_isNewer)
        return;
    m_worker.run(
        this,
        [file = m_file, bytes = QJsonDocument(value.toJson()).toJson()] {
            return OwnersFiles::makeDirectory(QFileInfo(file).path()) && PrivateFile::write(file, bytes);
        },
        [this](bool isWritten) {
            setTrouble(isWritten ? QString()
                                 : tr("Your preferences could not be written down: they are forgotten when you quit. "
                                      "See whether there is room on the disk, and whether this program may write "
                                      "there."));
        });
}

} // namespace Rescind
