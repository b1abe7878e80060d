// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/messages.h"

#include "tests/support/catch.h"

#include <QMutex>
#include <QThread>

#include <cstdio>

namespace messages {

namespace {

/// What the offscreen platform or a machine without a desktop says by itself.
const QStringList &harmless()
{
    static const QStringList list{
        QStringLiteral("^This plugin does not support"),
        QStringLiteral("^QStandardPaths: "),
        QStringLiteral("^Detected locale \"C\""),
        QStringLiteral("^Could not connect to .*session bus"),
        QStringLiteral("^qt\\.qpa\\.(fonts|theme)"),
    };
    return list;
}

QMutex mutex;
QList<QRegularExpression> expected;
QStringList strays;
bool running = false;
Qt::HANDLE testThread = nullptr;

bool isHarmless(const QString &text)
{
    const auto matches = [&](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); };
    return std::any_of(expected.begin(), expected.end(), matches)
        || std::any_of(harmless().begin(), harmless().end(), [&](const QString &pattern) {
               return matches(QRegularExpression(pattern));
           });
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString line = qFormatLogMessage(type, context, text);
    if (type == QtDebugMsg || type == QtInfoMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(line));
        return;
    }
    const QMutexLocker lock(&mutex);
    if (isHarmless(line) || isHarmless(text))
        return;
    if (running && QThread::currentThreadId() == testThread)
        FAIL_CHECK("Qt warned: " << line.toStdString());
    else
        strays << line;
}

} // namespace

void watch()
{
    testThread = QThread::currentThreadId();
    qInstallMessageHandler(handle);
}

void testBegins()
{
    running = true;
}

void testEnds()
{
    running = false;
}

QStringList unclaimed()
{
    const QMutexLocker lock(&mutex);
    return strays;
}

Expected::Expected(const QString &pattern)
{
    const QMutexLocker lock(&mutex);
    expected.append(QRegularExpression(pattern));
}

Expected::~Expected()
{
    const QMutexLocker lock(&mutex);
    expected.removeLast();
}

} // namespace messages
