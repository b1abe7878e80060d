// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_file.h"

#include "core/base/files.h"
#include "ui/printing/html.h"
#include "ui/printing/markdown.h"
#include "ui/printing/odt.h"
#include "ui/printing/pdf.h"
#include "ui/printing/words.h"

#include <QFileInfo>

namespace report {

Result<void> writeReport(const Report &report, const QString &path, Paper paper)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return writePdf(report, path, pageSize(paper, report.layout));
    if (suffix == QLatin1String("odt"))
        return toOdt(report, paper).and_then([&](const QByteArray &bytes) { return files::write(path, bytes); });
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return files::write(path, toHtml(report).toUtf8());
    if (suffix == QLatin1String("md"))
        return files::write(path, toMarkdown(report).toUtf8());
    return failure(Error::Kind::BadInput,
                   PrintingWords::tr("“%1” is no name for a summary: let it end with .pdf, .odt, .html or .md.")
                       .arg(QFileInfo(path).fileName()));
}

} // namespace report
