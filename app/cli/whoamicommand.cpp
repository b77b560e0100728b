// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/whoamicommand.h"

#include "app/api/jobs.h"
#include "app/cli/orderprinter.h"
#include "app/cli/results.h"

using namespace Qt::StringLiterals;

namespace Rescind::Cli {
namespace {

class IdentityTexts
{
    Q_DECLARE_TR_FUNCTIONS(Rescind::Cli::Identity)
};

} // namespace

WhoAmICommand::WhoAmICommand(const Invocation &invocation, Console &console, QObject *parent)
    : Command(invocation, console, parent)
    , m_connection(invocation.globals, console)
{
}

void WhoAmICommand::run()
{
    connect(&m_connection, &Connection::failed, this, &WhoAmICommand::fail);
    connect(&m_connection, &Connection::opened, this, [this] {
        withOrganisationName(m_connection.session(), this, [this](const QString &name) { print(name); });
    });
    m_connection.open();
}

void WhoAmICommand::print(const QString &organisationName)
{
    const Session &session = m_connection.session();
    if (invocation().globals.json)
        console().print(identityJson(session, organisationName).line());
    else
        console().print(identityText(session, organisationName));
    Q_EMIT ended(ExitCode::Done);
}

void withOrganisationName(Session &session, QObject *context, const std::function<void(const QString &)> &answer)
{
    if (!session.actor().organisationName.isEmpty()) {
        answer(session.actor().organisationName);
        return;
    }
    auto *job = new OrganisationJob(session.gateway(), session, session.account().release, &session);
    QObject::connect(job, &ApiJob::finished, context,
                     [job, answer] { answer(job->succeeded() ? job->value().name : QString()); });
    job->start();
}

QString identityText(const Session &session, const QString &organisationName)
{
    const Account &account = session.account();
    const Actor &actor = session.actor();
    QString permissions = IdentityTexts::tr("not known; the server decides");
    if (actor.permissions.areKnown()) {
        QStringList names(actor.permissions.granted().cbegin(), actor.permissions.granted().cend());
        names.sort();
        permissions = names.isEmpty() ? IdentityTexts::tr("none") : names.join(u", "_s);
    }
    return labelled({
        {IdentityTexts::tr("Server"), u"%1 (%2)"_s.arg(account.server.toString(), displayText(account.place()))},
        {IdentityTexts::tr("Release"), displayText(account.release)},
        {IdentityTexts::tr("Profile"), account.name},
        {IdentityTexts::tr("User"), account.userName.isEmpty() ? actor.userUuid : account.userName},
        {IdentityTexts::tr("Organisation"), organisationName.isEmpty() ? actor.organisationUuid : organisationName},
        {IdentityTexts::tr("Role"), displayText(actor.role)},
        {IdentityTexts::tr("Permissions"), permissions},
        {IdentityTexts::tr("Token ends"), session.tokenEnds().isValid()
                                              ? session.tokenEnds().toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)
                                              : IdentityTexts::tr("not known")},
    });
}

} // namespace Rescind::Cli
