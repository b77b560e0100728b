// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"

#include "app/sandbox/faults.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Sandbox::Options)
};

using Duration = std::chrono::milliseconds;

/// Reads the values of options and collects the first complaint.
class Values
{
public:
    explicit Values(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    [[nodiscard]] QString text(const QString &option) const { return m_parser.value(option); }

    qint64 number(const QString &option, qint64 smallest, qint64 largest)
    {
        bool ok = false;
        const auto value = text(option).toLongLong(&ok);
        if (ok && value >= smallest && value <= largest)
            return value;
        complain(Texts::tr("--%1 takes a whole number from %2 to %3.").arg(option).arg(smallest).arg(largest));
        return smallest;
    }

    Duration seconds(const QString &option, QStringView value)
    {
        bool ok = false;
        const auto number = value.toDouble(&ok);
        if (ok && number >= 0.001 && number <= 1e9)
            return Duration(std::llround(number * 1000));
        complain(Texts::tr("--%1 takes a number of seconds.").arg(option));
        return std::chrono::seconds(1);
    }

    void complain(const QString &text)
    {
        if (m_complaint.isEmpty())
            m_complaint = text;
    }
    [[nodiscard]] const QString &complaint() const { return m_complaint; }

private:
    const QCommandLineParser &m_parser;
    QString m_complaint;
};

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const QString &name, const QString &text, const QString &valueName = {},
                               const QString &standard = {}) {
        parser.addOption(QCommandLineOption(name, text, valueName, standard));
    };
    add(u"host"_s, Texts::tr("Address to listen on; nothing but this machine's own (loopback) is accepted."),
        Texts::tr("address"), u"127.0.0.1"_s);
    add(u"port"_s, Texts::tr("Port to listen on; 0 takes a free one."), Texts::tr("port"), u"0"_s);
    add(u"orders"_s, Texts::tr("How many orders the shop has, up to 1,000,000."), Texts::tr("count"), u"60"_s);
    add(u"seed"_s, Texts::tr("The same number makes the same shop."), Texts::tr("number"), u"1"_s);
    add(u"now"_s,
        Texts::tr("Moment the sandbox starts at, such as 2026-03-02T09:00:00Z; the shop's dates are relative to it."),
        Texts::tr("time"));
    add(u"db"_s, Texts::tr("SQLite file to keep the shop in; one that exists is taken as it is. Without it: memory."),
        Texts::tr("file"));
    add(u"latency"_s, Texts::tr("Milliseconds every answer takes longer."), Texts::tr("ms"), u"0"_s);
    add(u"marker"_s,
        Texts::tr(
            "How an open request shows in a line: \"none\" (as documented), \"PendingCancel\", or any other text."),
        Texts::tr("text"), u"none"_s);
    add(u"paging"_s, Texts::tr("How \"limit\" is read: count, exclusive or inclusive."), Texts::tr("reading"),
        u"count"_s);
    add(u"page-max"_s, Texts::tr("Most orders in one answer."), Texts::tr("count"), u"500"_s);
    add(u"token-life"_s, Texts::tr("Seconds a token is good for."), Texts::tr("seconds"), u"7200"_s);
    add(u"autopilot"_s,
        Texts::tr("Suppliers answer by themselves after so many seconds, and reject so many of a hundred."),
        Texts::tr("seconds[:percent]"));
    add(u"answer-status"_s, Texts::tr("What confirm and reject answer: 204 or 200."), Texts::tr("status"), u"204"_s);
    add(u"faults"_s, Texts::tr("File of faults to inject; see --help-faults."), Texts::tr("file"));
    add(u"tls"_s, Texts::tr("Serve HTTPS with a certificate authority made for this run."));
    add(u"log"_s, Texts::tr("File to write every request to that arrives, one JSON line each."), Texts::tr("file"));
    add(u"end-with-parent"_s,
        Texts::tr("End when the program that started this one ends (when standard input closes)."));
    add(u"help-faults"_s, Texts::tr("Describe the file of faults."));
}

QHostAddress readHost(Values &values)
{
    const auto text = values.text(u"host"_s);
    const auto address = text == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(text);
    if (!address.isLoopback())
        values.complain(
            Texts::tr("The sandbox serves this machine alone: \"%1\" is not a loopback address.").arg(text));
    return address;
}

QDateTime readNow(Values &values)
{
    const auto text = values.text(u"now"_s);
    if (text.isEmpty())
        return {};
    const auto now = QDateTime::fromString(text, Qt::ISODate);
    if (!now.isValid())
        values.complain(Texts::tr("--now takes a time such as 2026-03-02T09:00:00Z."));
    return now.toUTC();
}

Paging readPaging(Values &values)
{
    const auto text = values.text(u"paging"_s);
    if (text == "exclusive"_L1)
        return Paging::Exclusive;
    if (text == "inclusive"_L1)
        return Paging::Inclusive;
    if (text != "count"_L1)
        values.complain(Texts::tr("--paging takes count, exclusive or inclusive."));
    return Paging::Count;
}

std::optional<AutopilotPlan> readAutopilot(Values &values)
{
    const auto text = values.text(u"autopilot"_s);
    if (text.isEmpty())
        return {};
    AutopilotPlan plan;
    plan.after = values.seconds(u"autopilot"_s, QStringView(text).left(text.indexOf(u':')));
    if (text.contains(u':')) {
        bool ok = false;
        plan.percentRejected = text.section(u':', 1).toInt(&ok);
        if (!ok || plan.percentRejected < 0 || plan.percentRejected > 100)
            values.complain(Texts::tr("--autopilot takes seconds and, after a colon, a percentage."));
    }
    return plan;
}

Options readOptions(Values &values, const QCommandLineParser &parser)
{
    Options options;
    options.host = readHost(values);
    options.port = static_cast<quint16>(values.number(u"port"_s, 0, 65'535));
    options.orders = static_cast<int>(values.number(u"orders"_s, 0, 1'000'000));
    options.seed = static_cast<quint64>(values.number(u"seed"_s, 0, std::numeric_limits<qint64>::max()));
    options.now = readNow(values);
    options.databasePath = values.text(u"db"_s);
    options.latency = std::chrono::milliseconds(values.number(u"latency"_s, 0, 600'000));
    if (const auto marker = values.text(u"marker"_s); marker != "none"_L1)
        options.marker = marker;
    options.paging = readPaging(values);
    options.pageMax = static_cast<int>(values.number(u"page-max"_s, 1, 10'000));
    options.tokenLife = values.seconds(u"token-life"_s, values.text(u"token-life"_s));
    options.autopilot = readAutopilot(values);
    options.answerStatus = static_cast<int>(values.number(u"answer-status"_s, 200, 204));
    if (options.answerStatus != 200 && options.answerStatus != 204)
        values.complain(Texts::tr("--answer-status takes 200 or 204."));
    options.faultsPath = values.text(u"faults"_s);
    options.tls = parser.isSet(u"tls"_s);
    options.logPath = values.text(u"log"_s);
    options.endWithParent = parser.isSet(u"end-with-parent"_s);
    return options;
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Texts::tr(
        "The Crux Connect API on this machine, with a made-up shop behind it: a place to try things without harm.\n"
        "When it is ready it prints one line of JSON with its address and its users to standard output."));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    addOptions(parser);

    using Wish = CommandLine::Wish;
    if (!parser.parse(arguments))
        return {Wish::Complain, {}, parser.errorText()};
    if (parser.isSet(help))
        return {Wish::ShowText, {}, parser.helpText()};
    if (parser.isSet(version))
        return {Wish::ShowText, {}, u"rescind-sandbox "_s + QCoreApplication::applicationVersion() + u'\n'};
    if (parser.isSet(u"help-faults"_s))
        return {Wish::ShowText, {}, faultsHelpText()};
    if (!parser.positionalArguments().isEmpty())
        return {Wish::Complain,
                {},
                Texts::tr("Unexpected argument \"%1\".").arg(parser.positionalArguments().constFirst())};

    Values values(parser);
    auto options = readOptions(values, parser);
    if (!values.complaint().isEmpty())
        return {Wish::Complain, {}, values.complaint()};
    return {Wish::Run, std::move(options), {}};
}

} // namespace Rescind::Sandbox
