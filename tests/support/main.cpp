// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/messages.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace {

struct MessageListener : Catch::TestEventListenerBase
{
    using TestEventListenerBase::TestEventListenerBase;
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

    const int failures = Catch::Session().run(argc, argv);
    for (const QString &stray : messages::unclaimed())
        std::fprintf(stderr, "Qt warned outside of a test: %s\n", qPrintable(stray));
    return failures != 0 ? failures : messages::unclaimed().isEmpty() ? 0 : 1;
}
