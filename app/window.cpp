// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/commands/open.h"
#include "app/demo/demo.h"
#include "app/instance.h"
#include "app/shell/console.h"
#include "app/shell/paths.h"
#include "app/shell/windows.h"
#include "app/termination.h"
#include "ui/controls/wheelguard.h"
#include "ui/look/desktop.h"
#include "ui/mainwindow.h"
#include "ui/spelling/spelling.h"
#include "ui/window/appearance.h"
#include "ui/window/spellingactions.h"

#include <QApplication>
#include <QFileInfo>
#include <QSessionManager>
#include <QTimer>

namespace {

/// Opens the sample in a window of its own, so that nobody's notebook is mixed with it.
void openSample(Windows &windows)
{
    const QString folder = QFileInfo(paths::defaultNotebook()).absolutePath();
    const QString known = folder + QLatin1String("/sample.peili");
    const Result<QString> sample = QFileInfo::exists(known) ? Result<QString>(known) : demo::make(folder);
    if (sample)
        windows.open(*sample);
    else
        windows.tell(sample.error().words);
}

/// What the first start asks for: what its desktop wants of it when it was started by its name, else its own request.
/// Where nobody names a notebook, it is the usual one.
std::vector<Request> requestsOf(const Request &own, std::vector<Request> named)
{
    if (named.empty())
        return {own};
    for (Request &request : named) {
        if (request.files.isEmpty())
            request.files = own.files;
    }
    return named;
}

} // namespace

int runWindow(const Options &options)
{
    const QString notebook = QFileInfo(commands::notebookPath(options)).absoluteFilePath();
    const Request own{{notebook}, options.page};
    if (Instance::passOn(own))
        return console::Done;
    Desktop desktop;
    Appearance appearance(desktop);
    qApp->installEventFilter(new WheelGuard(qApp));
    Spelling spelling(QFileInfo(paths::defaultNotebook()).absolutePath()); // outlives the editors it looks after
    Windows windows;
    windows.dress = [&windows, &appearance, &spelling](MainWindow &window) {
        window.openSample = [&windows] { openSample(windows); };
        appearance.serve(window.actions());
        spellingactions::follow(window.actions(), spelling, window.editing());
    };
    Instance instance;
    // Later, so that whoever started it again need not wait for a question to be answered.
    QObject::connect(&instance, &Instance::asked, &windows, &Windows::fulfil, Qt::QueuedConnection);
    termination::onTerminate(windows, [&windows] { windows.closeAll(); });
    bool isOpen = false;
    for (const Request &request : requestsOf(own, instance.begin()))
        isOpen |= windows.fulfil(request);
    if (!isOpen)
        return console::Failed;
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, &windows, [&windows](QSessionManager &session) {
        // Whoever can't be asked loses the text with the session, so that is asked for only when it must be.
        if (!windows.save() && session.allowsInteraction() && !windows.mayClose())
            session.cancel();
    });
    QTimer::singleShot(100, &desktop, [&desktop] { desktop.listen(); }); // after the first paint
    return QApplication::exec();
}
