// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/commands/open.h"
#include "app/console.h"
#include "app/demo.h"
#include "app/paths.h"
#include "app/termination.h"
#include "ui/window/appearance.h"
#include "ui/desktop.h"
#include "ui/mainwindow.h"
#include "ui/wheelguard.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QSessionManager>
#include <QTimer>

namespace {

Result<std::unique_ptr<Notebook>> openForWindow(const Options &options)
{
    const QString path = commands::notebookPath(options);
    if (const auto made = paths::makeFolderOf(path); !made)
        return tl::unexpected(made.error());
    return Notebook::open(path);
}

int refuse(const Error &error)
{
    QMessageBox::critical(nullptr, QStringLiteral("Peili"), error.words);
    return console::Failed;
}

/// Opens the sample in a window of its own, so that nobody's notebook is mixed with it.
void openSample()
{
    const QString folder = QFileInfo(paths::defaultNotebook()).absolutePath();
    const QString known = folder + QLatin1String("/sample.peili");
    const Result<QString> sample = QFileInfo::exists(known) ? Result<QString>(known) : demo::make(folder);
    if (sample)
        QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--notebook"), *sample});
    else
        refuse(sample.error());
}

} // namespace

int runWindow(const Options &options)
{
    Desktop desktop;
    Appearance appearance(desktop);
    qApp->installEventFilter(new WheelGuard(qApp));
    const auto notebook = openForWindow(options);
    if (!notebook)
        return refuse(notebook.error());
    MainWindow window(**notebook, [] { return QDateTime::currentDateTime(); });
    window.openSample = openSample;
    termination::closeOnTerminate(window);
    QObject::connect(
        qApp, &QGuiApplication::commitDataRequest, &window, [&window](QSessionManager &) { window.editing().flush(); });
    appearance.serve(window.actions());
    window.show();
    QTimer::singleShot(100, &desktop, [&desktop] { desktop.listen(); }); // after the first paint
    return QApplication::exec();
}
