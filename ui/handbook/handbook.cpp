// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/handbook.h"

#include "app/domain/actor.h"
#include "resources/resources.h"
#include "ui/models/searchtext.h"

#include <QFile>
#include <QKeySequence>
#include <QLocale>
#include <QRegularExpression>

namespace Rescind {

using namespace Qt::StringLiterals;

namespace {

constexpr auto english = "en"_L1;

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The licence on top is for whoever reads the file.
QString withoutComments(QString markdown)
{
    static const QRegularExpression comment(u"<!--.*?-->\\s*"_s, QRegularExpression::DotMatchesEverythingOption);
    return markdown.remove(comment);
}

const QRegularExpression &code()
{
    static const QRegularExpression pattern(u"`([^`\\n]+)`"_s);
    return pattern;
}

/// The files have the names of keys that are the same everywhere.
QString withNativeKeys(const QString &markdown)
{
    QString text;
    qsizetype last = 0;
    for (auto matches = code().globalMatch(markdown); matches.hasNext();) {
        const auto match = matches.next();
        if (!Handbook::isKey(match.captured(1)))
            continue;
        const auto key = QKeySequence::fromString(match.captured(1), QKeySequence::PortableText);
        text += QStringView(markdown).mid(last, match.capturedStart(1) - last);
        text += key.toString(QKeySequence::NativeText);
        last = match.capturedEnd(1);
    }
    return text + QStringView(markdown).mid(last);
}

/// What is read of it, as far as a search is concerned.
QString withoutMarks(QString markdown)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(u"[*`|]|^[#>\\s]+|^- "_s, QRegularExpression::MultilineOption);
    return markdown.replace(link, u"\\1"_s).replace(marks, u" "_s).simplified();
}

QList<HandbookSection> sectionsOf(const QString &markdown)
{
    static const QRegularExpression heading(u"^#{1,3} +(.+)$"_s, QRegularExpression::MultilineOption);
    QList<HandbookSection> sections;
    qsizetype begin = 0;
    const auto close = [&](qsizetype end) {
        if (!sections.isEmpty())
            sections.last().text = withoutMarks(markdown.mid(begin, end - begin));
    };
    for (auto matches = heading.globalMatch(markdown); matches.hasNext();) {
        const auto match = matches.next();
        close(match.capturedStart());
        sections.append({withoutMarks(match.captured(1)), {}, static_cast<int>(sections.size())});
        begin = match.capturedEnd();
    }
    close(markdown.size());
    return sections;
}

/// "de", "de_AT" and "de-AT" are all in the folder "de", unless there is one of its own. Singapore, say, reads Chinese
/// as the mainland writes it.
QStringList foldersFor(const QStringList &languages)
{
    QStringList folders;
    for (auto name : languages) {
        name.replace(u'-', u'_');
        for (; !name.isEmpty(); name = name.left(name.lastIndexOf(u'_'))) {
            if (!folders.contains(name))
                folders << name;
            if (name == "zh_Hans"_L1)
                folders << u"zh_CN"_s;
            if (!name.contains(u'_'))
                break;
        }
    }
    return folders;
}

QString slugOf(const QString &title)
{
    QString slug;
    const auto lower = title.toLower();
    for (const auto one : lower) {
        if (one.isLetterOrNumber() || one == u'-' || one == u'_')
            slug += one;
        else if (one.isSpace())
            slug += u'-';
    }
    return slug;
}

} // namespace

Handbook::Handbook(const QStringList &languages)
{
    initialiseResources();
    const auto folders = foldersFor(languages) << english;
    m_wanted = folders.constFirst().section(u'_', 0, 0);
    const auto ids = pageIds();
    for (const auto &id : ids) {
        for (const auto &folder : folders) {
            const auto text = withoutComments(contentsOf(fileOf(folder, id)));
            if (text.isEmpty())
                continue;
            HandbookPage page{id, {}, folder, withNativeKeys(text), {}};
            page.sections = sectionsOf(page.markdown);
            page.title = page.sections.isEmpty() ? id : page.sections.constFirst().title;
            m_pages << page;
            break;
        }
    }
}

Handbook Handbook::ofThePerson()
{
    const QLocale locale;
    // The C locale is English here, as in all texts.
    return Handbook(locale.language() == QLocale::C ? QStringList(english) : locale.uiLanguages());
}

int Handbook::indexOf(const QString &id) const
{
    for (int at = 0; at < m_pages.size(); ++at) {
        if (m_pages.at(at).id == id)
            return at;
    }
    return -1;
}

bool Handbook::isFallback(int page) const
{
    return m_pages.at(page).language.section(u'_', 0, 0) != m_wanted;
}

QList<int> Handbook::find(int page, const QString &typed) const
{
    const SearchWords words(typed);
    QList<int> found;
    for (const auto &section : m_pages.at(page).sections) {
        if (!words.isEmpty() && words.match(foldedText(QString(section.title + u' ' + section.text))))
            found << section.number;
    }
    return found;
}

int Handbook::sectionOf(int page, const QString &fragment) const
{
    for (const auto &section : m_pages.at(page).sections) {
        if (slugOf(section.title) == fragment)
            return section.number;
    }
    return 0;
}

QStringList Handbook::pageIds()
{
    return {u"start"_s,   u"retailer"_s, u"supplier"_s, u"support"_s,
            u"finding"_s, u"storage"_s,  u"sandbox"_s,  u"report"_s};
}

QString Handbook::pageFor(const Actor *actor)
{
    if (!actor || actor->role == ActorRole::Unknown)
        return u"start"_s;
    if (actor->role == ActorRole::Supplier)
        return u"supplier"_s;
    // Who may only look is the support desk.
    const auto mayCancel = actor->permissions.answerFor(PermissionName::cancelOrder);
    return mayCancel == Permissions::Answer::Withheld ? u"support"_s : u"retailer"_s;
}

QString Handbook::fileOf(const QString &language, const QString &id)
{
    return u":/handbook/%1/%2.md"_s.arg(language, id);
}

bool Handbook::isKey(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A(?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z0-9]|F\d{1,2}|[,+-]|Enter|Return|Space|Tab|Esc|Del|Backspace|Up|Down|Left|Right|Home|End|PgUp|PgDown)\z)"_s);
    return form.match(text).hasMatch();
}

} // namespace Rescind
