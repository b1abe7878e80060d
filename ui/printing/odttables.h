// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/odttext.h"
#include "ui/printing/report.h"

namespace report::odt {

/// Writes tables with columns by weight.
class TableWriter
{
public:
    TableWriter(QXmlStreamWriter &xml, TextWriter &text) : xml_(xml), text_(text) { }

    /// The automatic styles of every table that the report has; stands before the body.
    void styles(const Report &);

    void sideBySide(const SideBySide &);

    /// How many columns the text stands in that is being written.
    [[nodiscard]] int columns() const { return columns_; }
    void table(const Table &);

private:
    void begin(const std::vector<int> &weights);
    void beginHeader();
    void endHeader();
    void beginCell();
    void cell(const char *style, const QString &words);
    void beginStyle(const QString &name, const char *family, const char *properties);

    QXmlStreamWriter &xml_;
    TextWriter &text_;
    int tables_ = 0;
    int columns_ = 1;
};

} // namespace report::odt
