// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/shell/commandline.h"
#include "app/shell/console.h"
#include "app/window.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QIcon>

#include <csignal>
#include <memory>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// The smallest application that serves: only the window may ask for a display, which is not always there.
std::unique_ptr<QCoreApplication> makeApplication(const commandline::Reading &reading, int &argc, char **argv)
{
    const Options &options = reading.options;
    const bool onlyWords = !reading.wrong.isEmpty() || options.help || options.version;
    if (onlyWords || (options.command && !commandline::needsFonts(*options.command)))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (options.command)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("peili"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PEILI_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    const commandline::Reading first = commandline::read(arguments);
    const bool isWindow = first.wrong.isEmpty() && !first.options.command && !first.options.help
        && !first.options.version;
    if (!isWindow)
        console::silenceQt();
    const std::unique_ptr<QCoreApplication> application = makeApplication(first, argc, argv);
    language::use(first.options.language.isEmpty() ? language::ofDesktop() : first.options.language);
    if (isWindow) {
        QGuiApplication::setDesktopFileName(QStringLiteral("fi.peili.Peili"));
        QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/peili.svg")));
        return runWindow(first.options);
    }

    // Read again, now that there are words in the person's language.
    const commandline::Reading reading = commandline::read(arguments);
    if (!reading.wrong.isEmpty()) {
        console::complain(QCoreApplication::translate("CommandLine", "%1 Try “peili --help”.").arg(reading.wrong));
        return console::WrongUsage;
    }
    if (reading.options.help)
        return console::say(commandline::help());
    if (reading.options.version)
        return console::say(commandline::version());
    return console::say(commands::run(reading.options));
}
