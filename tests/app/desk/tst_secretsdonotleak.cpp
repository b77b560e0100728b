// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/jobs.h"
#include "app/desk/secretremovals.h"
#include "sessionseat.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QMetaProperty>
#include <QSettings>

#include <array>
#include <mutex>

using namespace Rescind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakeSecretStore::Call;

namespace {

// What must not be found anywhere. No part of one is a part of another, or of an English word.
constexpr auto firstPassword = "pwKanari1-qX7zW";
constexpr auto secondPassword = "pwKanari2-vJ4kH";
constexpr auto wrongPassword = "pwKanari3-nB9sD";
constexpr auto tokenPrefix = "tkKanari4-mR2fL-";
constexpr auto pastedToken = "tkKanari5-gT6yC";
constexpr auto mistakenToken = "tkKanari6-pA8uE";

constexpr std::array canaries{firstPassword, secondPassword, wrongPassword, tokenPrefix, pastedToken, mistakenToken};

Q_LOGGING_CATEGORY(probe, "rescind.test.probe", QtCriticalMsg)

/// Everything any category says, at any level, be it the program's, Qt's or the test's.
class Log
{
public:
    Log()
        : m_filter(QLoggingCategory::installFilter(openCategory))
        , m_handler(qInstallMessageHandler(writeDown))
    {
    }
    ~Log()
    {
        qInstallMessageHandler(m_handler);
        QLoggingCategory::installFilter(m_filter);
    }
    Q_DISABLE_COPY_MOVE(Log)

    [[nodiscard]] static QByteArray text()
    {
        const std::scoped_lock lock(written().mutex);
        return written().text;
    }

private:
    struct Written
    {
        std::mutex mutex;
        QByteArray text;
    };
    static Written &written()
    {
        static Written all;
        return all;
    }
    static void openCategory(QLoggingCategory *category)
    {
        for (const QtMsgType level : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
            category->setEnabled(level, true);
    }
    static void writeDown(QtMsgType, const QMessageLogContext &context, const QString &text)
    {
        const std::scoped_lock lock(written().mutex);
        written().text += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
    }

    QLoggingCategory::CategoryFilter m_filter;
    QtMessageHandler m_handler;
};

/// The ways in which a secret may be spelled.
QList<QByteArray> spellings(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    // The end of a Base64 text depends on what comes after.
    return {secret, wide, secret.toHex(), secret.toBase64().chopped(4), secret.toPercentEncoding()};
}

/// The canaries in @p where, each with @p place; empty when it is clean.
QStringList found(const QString &place, const QByteArray &where)
{
    QStringList names;
    for (const QByteArray canary : canaries) {
        for (const QByteArray &spelling : spellings(canary)) {
            if (where.contains(spelling))
                names.append(place + u": "_s + QString::fromUtf8(canary.first(9)));
        }
    }
    return names;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList foundInFiles(const QString &directory, int &files)
{
    QStringList names;
    for (QDirIterator each(directory, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         each.hasNext(); ++files) {
        const QString path = each.next();
        names += found(path, path.toUtf8() + contents(path));
    }
    return names;
}

/// Object names and every property that can be read, of @p object and all below it.
QStringList foundInObjects(const QObject *object, int &objects)
{
    ++objects;
    QByteArray all = object->objectName().toUtf8();
    for (int i = 0; i < object->metaObject()->propertyCount(); ++i)
        all += '\n' + object->metaObject()->property(i).read(object).toString().toUtf8();
    for (const QByteArray &name : object->dynamicPropertyNames())
        all += '\n' + name + '=' + object->property(name.constData()).toString().toUtf8();
    QStringList names = found(QString::fromUtf8(object->metaObject()->className()), all);
    for (const QObject *child : object->children())
        names += foundInObjects(child, objects);
    return names;
}

/// Whatever the session says to people, and the errors it gives to calls.
class Words
{
public:
    void listenTo(const Session &session)
    {
        QObject::connect(&session, &Session::signInFailed, &m_context, [this](const ApiError &error) { add(error); });
        QObject::connect(&session, &Session::resumeNeedsPerson, &m_context, [this](const QString &text) { add(text); });
        QObject::connect(&session, &Session::secretProblem, &m_context, [this](const QString &text) { add(text); });
    }
    void add(const ApiError &error)
    {
        ++m_errors;
        add(error.text() + u'\n' + error.detail + u'\n' + error.place + u'\n' + error.host + u'\n' + error.permission
            + u'\n' + error.needed + u'\n' + error.wireName());
    }
    void add(const QString &text) { m_text += text.toUtf8() + '\n'; }

    [[nodiscard]] QByteArray text() const { return m_text; }
    [[nodiscard]] int errors() const { return m_errors; }

private:
    QObject m_context;
    QByteArray m_text;
    int m_errors = 0;
};

/// Waits for the end of one asking for a token, and notes its error.
bool settle(const std::shared_ptr<SessionSeat::Asked> &asked, Words &words)
{
    if (!QTest::qWaitFor([&] { return asked->isAnswered(); }, patience))
        return false;
    if (const auto error = asked->error())
        words.add(*error);
    return true;
}

} // namespace

class tst_SecretsDoNotLeak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfAWholeStoryShowsAPasswordOrAToken();

private:
    void signInAndRenew(SessionSeat &seat, Words &words);
    void failInEveryWay(SessionSeat &seat, Words &words);
    void haveTroubleWithTheKeychain(SessionSeat &seat, Words &words);
    void askThePerson(SessionSeat &seat, Words &words);
    void printWhatCanBePrinted(const SessionSeat &seat);
};

void tst_SecretsDoNotLeak::signInAndRenew(SessionSeat &seat, Words &words)
{
    const QSignalSpy failed(seat.session.get(), &Session::signInFailed);
    seat.session->signIn(u"rita"_s, Secret(wrongPassword), true);
    QTRY_COMPARE_PATIENTLY(failed.count(), 1);
    QVERIFY(seat.signIn(true, firstPassword));
    const QByteArray token = seat.server.latestToken();
    QVERIFY(token.startsWith(tokenPrefix));
    QVERIFY(settle(seat.reject(token), words));
    seat.clock.advance(3h);
    QVERIFY(settle(seat.askForToken(), words));
    QVERIFY(seat.askForToken()->isToken(seat.server.latestToken()));
    seat.reopen();
    words.listenTo(*seat.session);
    const QSignalSpy in(seat.session.get(), &Session::signedIn);
    seat.session->resume();
    QTRY_COMPARE_PATIENTLY(in.count(), 1);
}

void tst_SecretsDoNotLeak::failInEveryWay(SessionSeat &seat, Words &words)
{
    const QByteArray elsewhere = "Location: https://example.org/?from=rescind";
    const QList<FaultScript> faults{FaultScript::answer(302, {}, "text/html", {elsewhere}),
                                    FaultScript::answer(404, "<html>Not here</html>", "text/html"),
                                    FaultScript::answer(405),
                                    FaultScript::answer(409),
                                    FaultScript::answer(415),
                                    FaultScript::answer(429),
                                    FaultScript::answer(500, "{\"detail\":\"oops\"}"),
                                    FaultScript::answer(200, "{\"auth_token\": 5}"),
                                    FaultScript::answer(200, "{\"auth_tok"),
                                    FaultScript::answer(200, "<html>portal</html>", "text/html"),
                                    FaultScript().finish(),
                                    FaultScript().reset(),
                                    FaultScript().send("no HTTP at all\r\n\r\n").finish()};
    for (const FaultScript &fault : faults) {
        seat.server.setLogInScript(fault);
        seat.server.setOrganisationScript(fault);
        QVERIFY(settle(seat.reject(seat.server.latestToken()), words));
        auto *job = new OrganisationJob(seat.session->gateway(), *seat.session, Release::Timpanogos, this);
        const QSignalSpy finished(job, &ApiJob::finished);
        connect(job, &ApiJob::finished, this, [&words](const ApiJob *ended) {
            if (ended->error())
                words.add(*ended->error());
        });
        job->start();
        QTRY_COMPARE_PATIENTLY(finished.count(), 1);
    }
    seat.server.setLogInScript(std::nullopt);
    seat.server.setOrganisationScript(std::nullopt);
    QVERIFY(settle(seat.askForToken(), words));
}

void tst_SecretsDoNotLeak::haveTroubleWithTheKeychain(SessionSeat &seat, Words &words)
{
    for (const SecretError error :
         {SecretError::NotFoundOrLocked, SecretError::Denied, SecretError::Unavailable, SecretError::NoAnswer,
          SecretError::TooLarge, SecretError::NotProven, SecretError::Failed}) {
        seat.keychain.failAlways(Call::Read, error);
        seat.keychain.failAlways(Call::Write, error);
        const QSignalSpy needsPerson(seat.session.get(), &Session::resumeNeedsPerson);
        seat.session->resume();
        QTRY_COMPARE_PATIENTLY(needsPerson.count(), 1);
        QVERIFY(seat.signIn(true, firstPassword));
        words.add(displayText(error));
    }
    seat.keychain.succeed(Call::Read);
    seat.keychain.succeed(Call::Write);
    seat.keychain.failAlways(Call::Remove, SecretError::NotProven);
    const QSignalSpy out(seat.session.get(), &Session::signedOut);
    seat.session->signOut(true);
    QTRY_COMPARE_PATIENTLY(out.count(), 1);
    QVERIFY(!seat.accounts.pendingSecretRemovals().isEmpty());
    bool retried = false;
    retrySecretRemovals(seat.accounts, seat.keychain, this, [&retried](const QStringList &) { retried = true; });
    QTRY_VERIFY_PATIENTLY(retried);
}

void tst_SecretsDoNotLeak::askThePerson(SessionSeat &seat, Words &words)
{
    QVERIFY(seat.signIn(true, firstPassword));
    seat.server.setPassword(secondPassword);
    seat.prompter.willGivePassword(wrongPassword);
    seat.prompter.willGiveToken(mistakenToken);
    seat.prompter.willGivePassword(secondPassword);
    QVERIFY(settle(seat.reject(seat.server.latestToken()), words));
    seat.server.addToken(pastedToken);
    QVERIFY(seat.signInWithToken(pastedToken, true));
    QVERIFY(settle(seat.reject(pastedToken), words)); // declined
    for (const FakePrompter::Question &question : seat.prompter.questions())
        words.add(question.why);
    QVERIFY(seat.prompter.questions().size() >= 4);
}

void tst_SecretsDoNotLeak::printWhatCanBePrinted(const SessionSeat &seat)
{
    qCDebug(probe) << Secret(firstPassword) << seat.session.get() << seat.session->state();
    qCDebug(probe) << seat.session->account().server << seat.session->gateway().server();
    qCDebug(probe) << "the log is listened to";
}

void tst_SecretsDoNotLeak::nothingOfAWholeStoryShowsAPasswordOrAToken()
{
    // GIVEN everything that is said is written down
    const Log log;
    Words words;
    SessionSeat seat;
    words.listenTo(*seat.session);
    seat.server.setPassword(firstPassword);
    seat.server.setTokenPrefix(tokenPrefix);
    QSettings settings(seat.directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue("window/title"_L1, seat.session->account().name);

    // WHEN a session goes through all that a session can
    signInAndRenew(seat, words);
    failInEveryWay(seat, words);
    haveTroubleWithTheKeychain(seat, words);
    askThePerson(seat, words);
    printWhatCanBePrinted(seat);
    settings.sync();
    int objects = 0;
    QStringList leaks = foundInObjects(seat.session.get(), objects);
    leaks += foundInObjects(&seat.session->gateway(), objects);
    leaks += foundInObjects(QCoreApplication::instance(), objects);
    const QSignalSpy out(seat.session.get(), &Session::signedOut);
    seat.session->signOut(false);
    QTRY_COMPARE_PATIENTLY(out.count(), 1);
    if (QTest::currentTestFailed())
        return;

    // THEN nothing shows a password or a token: not the log,
    const QByteArray said = Log::text();
    QVERIFY(said.contains("the log is listened to"));
    QVERIFY(said.contains("rescind.session: ")); // the program's own debug level too
    QVERIFY(said.contains("(secret)"));
    leaks += found(u"log"_s, said);
    // no text for people and no error,
    QVERIFY(words.errors() > 15);
    leaks += found(u"words"_s, words.text());
    // no file, name of a file, or setting,
    int files = 0;
    leaks += foundInFiles(seat.directory.path(), files);
    leaks += foundInFiles(QDir::homePath(), files);
    QVERIFY(files >= 2);
    // no argument, and no environment variable.
    leaks += found(u"arguments"_s, contents(u"/proc/self/cmdline"_s));
    leaks += found(u"environment"_s, contents(u"/proc/self/environ"_s));
    leaks.removeDuplicates();
    QCOMPARE(leaks, QStringList());

    // AND the search would have found them: the requests carried them
    QByteArray sent;
    for (const QByteArray &body : seat.server.bodies("/user-login/"))
        sent += body;
    QVERIFY(!found(u"request"_s, sent).isEmpty());
    QVERIFY(objects > 3);
}

int main(int argc, char *argv[])
{
    // A home of the test's own, so that whatever is written without asking is found.
    const QTemporaryDir home;
    for (const auto *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, QFile::encodeName(home.path()));
    qunsetenv("QT_LOGGING_RULES");
    const QCoreApplication application(argc, argv);
    tst_SecretsDoNotLeak test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretsdonotleak.moc"
