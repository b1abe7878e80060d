// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/output.h"

#include "ui/printing/pdf.h"
#include "ui/printing/report_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {

struct OutputWords
{
    Q_DECLARE_TR_FUNCTIONS(Output)
};

/// A name that every file system takes.
QString fileName(const QString &title)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f]+)"));
    return title.simplified().replace(forbidden, QStringLiteral("-")).left(100);
}

} // namespace

Output::Output(QWidget *parent) :
    askForFile([parent](const QString &title, const QString &proposed, const QString &filter) {
        return QFileDialog::getSaveFileName(parent, title, proposed, filter);
    }),
    askForPrinter([parent](QPrinter &printer) { return QPrintDialog(&printer, parent).exec() == QDialog::Accepted; })
{ }

Result<QString> Output::save(const report::Report &report, report::Paper paper, const File &file) const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = askForFile(
        file.title, QStringLiteral("%1/%2.%3").arg(folder, fileName(file.name), file.suffix), file.filter);
    if (path.isEmpty())
        return path;
    if (!path.endsWith(QLatin1Char('.') + file.suffix, Qt::CaseInsensitive))
        path += QLatin1Char('.') + file.suffix;
    return report::writeReport(report, path, paper).map([&] { return path; });
}

Result<void> Output::print(const report::Report &report, report::Paper paper, const QString &name) const
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(report::pageSize(paper, report.layout));
    printer.setDocName(name.simplified());
    if (!askForPrinter(printer) || report::paint(report, &printer) > 0)
        return {};
    return failure(Error::Kind::Disk,
                   OutputWords::tr("The printer could not begin. Check that it is switched on, or save a PDF."));
}
