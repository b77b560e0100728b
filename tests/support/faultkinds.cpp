// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultkinds.h"

namespace Rescind {

namespace {

using namespace std::chrono_literals;
using Moment = FaultScript::Moment;
using Outcome = FaultKind::Outcome;

QList<FaultKind> endsOfConnections()
{
    return {
        {FaultScript("accept, FIN", Moment::Accepted).finish(), Outcome::NotThere},
        {FaultScript("accept, RST", Moment::Accepted).reset(), Outcome::NotThere},
        {FaultScript("accept, hang", Moment::Accepted).hold(), Outcome::NotThere, true},
        {FaultScript("accept, garbage", Moment::Accepted).send("\x15\x03\x03 what?\r\n\r\n").finish(),
         Outcome::NotThere},
        {FaultScript("connected, FIN", Moment::Encrypted).finish(), Outcome::Lost},
        {FaultScript("connected, RST", Moment::Encrypted).reset(), Outcome::Lost},
        {FaultScript("connected, cut", Moment::Encrypted).cut(), Outcome::Lost},
        {FaultScript("head, FIN", Moment::Head).finish(), Outcome::Lost},
        {FaultScript("head, RST", Moment::Head).reset(), Outcome::Lost},
        {FaultScript("head, cut", Moment::Head).cut(), Outcome::Lost},
        {FaultScript("request, FIN").finish(), Outcome::Lost},
        {FaultScript("request, RST").reset(), Outcome::Lost},
        {FaultScript("request, cut").cut(), Outcome::Lost},
        {FaultScript("a while, FIN").wait(60ms).finish(), Outcome::Lost},
        {FaultScript("a while, RST").wait(60ms).reset(), Outcome::Lost},
        {FaultScript("hang").hold(), Outcome::Lost, true},
    };
}

QList<FaultKind> brokenHeads()
{
    return {
        {FaultScript("one byte, FIN").send("H").finish(), Outcome::Lost},
        {FaultScript("part of a status line, FIN").send("HTTP/1.1 2").finish(), Outcome::Lost},
        {FaultScript("part of a status line, RST").send("HTTP/1.1 2").wait(20ms).reset(), Outcome::Lost},
        {FaultScript("cut head, FIN").send("HTTP/1.1 204 No Content\r\nDate: ").finish(), Outcome::Lost},
        {FaultScript("cut head, RST").send("HTTP/1.1 204 No Content\r\nDate: ").wait(20ms).reset(), Outcome::Lost},
        {FaultScript("lone 100, FIN").send("HTTP/1.1 100 Continue\r\n\r\n").finish(), Outcome::Lost},
        {FaultScript("lone 100, RST").send("HTTP/1.1 100 Continue\r\n\r\n").wait(20ms).reset(), Outcome::Lost},
        {FaultScript("garbage, FIN").send("\x01\x02 nothing like HTTP\r\n\r\n").finish(), Outcome::Lost},
        {FaultScript("garbage, open").send("\x01\x02 nothing like HTTP\r\n\r\n"), Outcome::Lost},
        {FaultScript("wrong protocol").send("SSH-2.0-OpenSSH_9.2\r\n").finish(), Outcome::Lost},
        {FaultScript("slow head").send("HTTP/1.1 204 No Content\r\n").stream("X-Slow: 1\r\n", -1, 30ms), Outcome::Lost,
         true},
        {FaultScript("long head")
             .send("HTTP/1.1 204 No Content\r\n")
             .stream("X-Long: " + QByteArray(1000, 'x') + "\r\n", 100)
             .hold(),
         Outcome::Lost, true},
    };
}

QList<FaultKind> brokenContents()
{
    const QByteArray json = "Content-Type: application/json";
    return {
        {FaultScript::head("cut body, FIN", 200, {json, "Content-Length: 100"}).send("{\"a\":").finish(),
         Outcome::Lost},
        {FaultScript::head("cut body, RST", 200, {json, "Content-Length: 100"}).send("{\"a\":").wait(20ms).reset(),
         Outcome::Lost},
        {FaultScript::head("cut chunk", 200, {json, "Transfer-Encoding: chunked"}).send("20\r\n{\"a\"").finish(),
         Outcome::Cut},
        {FaultScript::head("no last chunk", 200, {json, "Transfer-Encoding: chunked"}).send("2\r\n{}\r\n").finish(),
         Outcome::Cut},
        {FaultScript::head("no chunk at all", 200, {json, "Transfer-Encoding: chunked"}).finish(), Outcome::Lost},
        {FaultScript::head("no length", 200, {json}).send("{}").finish(), Outcome::Lost},
        {FaultScript::head("no length, nothing", 200).finish(), Outcome::Lost},
        {FaultScript("HTTP/1.0").send("HTTP/1.0 200 OK\r\n\r\n{}").finish(), Outcome::Lost},
        {FaultScript::head("slow body", 200, {json, "Content-Length: 1000000"}).stream("1", -1, 30ms), Outcome::Lost,
         true},
        {FaultScript::head("huge body", 200, {json, "Transfer-Encoding: chunked"})
             .stream("4000\r\n" + QByteArray(0x4000, '1') + "\r\n", 4000)
             .hold(),
         Outcome::Lost},
        {FaultScript::head("huge length", 200, {json, "Content-Length: 99999999999"}).hold(), Outcome::Lost},
        {FaultScript::head("two lengths", 200, {json, "Content-Length: 2", "Content-Length: 4"}).send("{}  "),
         Outcome::Lost},
        {FaultScript::head("no number for a length", 200, {json, "Content-Length: two"}).send("{}").finish(),
         Outcome::Lost},
        {FaultScript::head("length too short", 200, {json, "Content-Length: 2"}).send("{}{}{}"), Outcome::Success},
        {FaultScript::head("compressed unasked", 200, {json, "Content-Encoding: gzip", "Content-Length: 3"})
             .send("\x1f\x8b\x08"),
         Outcome::Lost},
        {FaultScript::answer(200, "<html>Welcome</html>", "text/html").named("HTML 200"), Outcome::Lost},
        {FaultScript::answer(200).named("empty 200"), Outcome::Success},
        {FaultScript::answer(204).finish().named("204, FIN"), Outcome::Success},
        {FaultScript::answer(204).cut().named("204, cut"), Outcome::Success},
        {FaultScript::answer(204, {}, {}, {"Set-Cookie: session=1; Path=/"}).named("204, cookie"), Outcome::Success},
        {FaultScript("204 after a while").wait(80ms).send("HTTP/1.1 204 No Content\r\n\r\n"), Outcome::Success},
        {FaultScript("204 twice").send("HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"),
         Outcome::Success},
        {FaultScript("204 before the body", Moment::Head).send("HTTP/1.1 204 No Content\r\n\r\n"), Outcome::Success},
        {FaultScript("100, then 204").send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"),
         Outcome::Success},
    };
}

QList<FaultKind> refusals(const QUrl &elsewhere)
{
    QList<FaultKind> kinds;
    const QByteArray location = "Location: " + elsewhere.toEncoded() + "/timp/orders/cancel/?next=1";
    for (const int status : {301, 302, 303, 307, 308})
        kinds += {FaultScript::answer(status, {}, {}, {location}), Outcome::Answered};
    kinds
        += {FaultScript::answer(302, "<html>Sign in</html>", "text/html", {location}).finish().named("captive portal"),
            Outcome::Answered};
    kinds += {FaultScript::answer(304), Outcome::Answered};
    for (const QByteArray challenge : {"Basic realm=\"x\"", "NTLM", "Negotiate", "Digest realm=\"x\", nonce=\"1\""}) {
        kinds += {FaultScript::answer(401, "{}", "application/json", {"WWW-Authenticate: " + challenge})
                      .named("401 " + challenge.split(' ').first()),
                  Outcome::Answered};
    }
    kinds += {FaultScript::answer(401, {}, {}, {"WWW-Authenticate: NTLM", "Connection: close"})
                  .finish()
                  .named("401 NTLM, FIN"),
              Outcome::Answered};
    kinds += {FaultScript::answer(407, {}, {}, {"Proxy-Authenticate: Basic realm=\"x\""}), Outcome::Answered};
    for (const int status : {400, 401, 403, 404, 405, 408, 409, 415, 418, 422, 500, 502, 504})
        kinds += {FaultScript::answer(status, "{\"detail\": \"no\"}"), Outcome::Answered};
    for (const int status : {429, 503})
        kinds += {FaultScript::answer(status, {}, {}, {"Retry-After: 7"}), Outcome::Answered};
    kinds += {FaultScript::head("cut 500", 500, {"Content-Length: 100"}).send("oh").finish(), Outcome::Answered};
    kinds += {FaultScript::head("101", 101, {"Connection: Upgrade", "Upgrade: h2c"}), Outcome::Answered};
    kinds += {FaultScript::head("103", 103, {"Link: </x>; rel=preload"}), Outcome::Answered};
    return kinds;
}

} // namespace

QList<FaultKind> allFaultKinds(const QUrl &elsewhere)
{
    return endsOfConnections() + brokenHeads() + brokenContents() + refusals(elsewhere);
}

} // namespace Rescind
