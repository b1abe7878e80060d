// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/lines/desk.h"

#include "ui/look/theme.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QWindow>

namespace bench {

std::unique_ptr<Notebook> opened(const QString &path)
{
    auto notebook = Notebook::open(path, Notebook::Create::Never);
    if (!notebook)
        qFatal("%s", qPrintable(notebook.error().words));
    return std::move(*notebook);
}

void settle()
{
    constexpr int longest = 1000; // a cursor that blinks ends it never
    for (int i = 0; i < longest && QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents); ++i) { }
}

Desk::Desk(const QString &path) : notebook_(opened(path))
{
    theme::apply(*qApp, theme::Scheme::Light);
    window_ = std::make_unique<MainWindow>(*notebook_, [] { return QDateTime::currentDateTime(); });
    window_->show();
    while (!window_->windowHandle()->isExposed())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
}

Desk::~Desk() = default;

} // namespace bench
