// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "tests/support/messages.h"

#if CATCH_VERSION_MAJOR >= 3
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_case_info.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
#endif

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace {

#if CATCH_VERSION_MAJOR >= 3
using Listener = Catch::EventListenerBase;
#else
using Listener = Catch::TestEventListenerBase;
#endif

struct MessageListener : Listener
{
    using Listener::Listener;
    void testCaseStarting(const Catch::TestCaseInfo &) override { messages::testBegins(); }
    void testCaseEnded(const Catch::TestCaseStats &) override { messages::testEnds(); }
};
CATCH_REGISTER_LISTENER(MessageListener)

/// The same on every machine: no display, C locale, one time zone, settings that go when the test ends.
void makeSurroundings(const QString &home)
{
    const QByteArray cache = qgetenv("HOME") + "/.cache";
    if (!qEnvironmentVariableIsSet("XDG_CACHE_HOME"))
        qputenv("XDG_CACHE_HOME", cache); // fontconfig's cache takes seconds to build anew
    qputenv("HOME", home.toUtf8());
    if (!qEnvironmentVariableIsSet("PEILI_TEST_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "*.debug=false;*.info=false");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANGUAGE", "");
    qputenv("TZ", "Europe/Helsinki");
    qputenv("QT_SCALE_FACTOR", "1");
}

/// A name that no test has is a failure. Catch2 3 sees to that by itself.
void refuseNoTests([[maybe_unused]] Catch::ConfigData &config)
{
#if CATCH_VERSION_MAJOR < 3
    config.warnings = static_cast<Catch::WarnAbout::What>(config.warnings | Catch::WarnAbout::NoTests);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    makeSurroundings(home.path());
    messages::watch();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("peili-tests"));
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);

    Catch::Session session;
    refuseNoTests(session.configData());
    const int failures = session.run(argc, argv);
    for (const QString &stray : messages::unclaimed())
        std::fprintf(stderr, "Qt warned outside of a test: %s\n", qPrintable(stray));
    return failures != 0 ? failures : messages::unclaimed().isEmpty() ? 0 : 1;
}
