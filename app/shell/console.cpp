// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/console.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

namespace console {

namespace {

struct ConsoleWords
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

void hear(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        complain(message);
}

} // namespace

QString oneLine(const QString &text)
{
    QString line = text.simplified();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return line;
}

void complain(const QString &text)
{
    const QByteArray bytes = oneLine(text).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

int say(const Outcome &outcome)
{
    const QByteArray bytes = outcome.text.toUtf8();
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    const bool whole = std::fflush(stdout) == 0 && written;
    const bool readerLeft = !whole && errno == EPIPE;
    if (outcome.error) {
        complain(outcome.error->words);
        return Failed;
    }
    if (!whole && !readerLeft) {
        complain(ConsoleWords::tr("The answer could not be written. Check the disk and try again."));
        return Failed;
    }
    return Done;
}

void silenceQt()
{
    qInstallMessageHandler(hear);
}

} // namespace console
