// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/odttables.h"

#include <numeric>
#include <set>

namespace report::odt {

namespace {

constexpr qreal width = 16.6; ///< of the text, in centimetres

std::vector<int> weightsOf(const Table &table)
{
    std::vector<int> weights;
    for (const Column &column : table.columns)
        weights.push_back(column.weight);
    return weights;
}

int sumOf(const std::vector<int> &weights)
{
    return std::accumulate(weights.begin(), weights.end(), 0);
}

QString columnStyle(int weight, int sum)
{
    return QStringLiteral("Column%1of%2").arg(weight).arg(sum);
}

/// The widths of columns, as weight and sum of weights, that the tables of a report have.
std::set<std::pair<int, int>> columnWidths(const Report &report)
{
    std::set<std::pair<int, int>> widths;
    for (const Block &block : report.blocks) {
        if (const auto *voices = std::get_if<SideBySide>(&block))
            widths.emplace(1, int(voices->names.size()));
        if (const auto *table = std::get_if<Table>(&block)) {
            for (const Column &column : table->columns)
                widths.emplace(column.weight, sumOf(weightsOf(*table)));
        }
    }
    return widths;
}

} // namespace

void TableWriter::styles(const Report &report)
{
    xml_.writeStartElement(q("office:automatic-styles"));
    beginStyle(q("Wide"), "table", "style:table-properties");
    xml_.writeAttribute(q("style:width"), QStringLiteral("%1cm").arg(width));
    xml_.writeAttribute(q("table:align"), q("margins"));
    xml_.writeEndElement();
    for (const auto &[weight, sum] : columnWidths(report)) {
        beginStyle(columnStyle(weight, sum), "table-column", "style:table-column-properties");
        xml_.writeAttribute(q("style:column-width"),
                            QStringLiteral("%1cm").arg(QString::number(width * weight / sum, 'f', 3)));
        xml_.writeEndElement();
    }
    beginStyle(q("Cell"), "table-cell", "style:table-cell-properties");
    xml_.writeAttribute(q("fo:padding"), q("0.1cm"));
    xml_.writeAttribute(q("fo:padding-left"), q("0cm"));
    xml_.writeAttribute(q("fo:padding-right"), q("0.35cm"));
    xml_.writeAttribute(q("fo:border-bottom"), q("0.5pt solid #e2dfd8"));
    xml_.writeEndElement();
    xml_.writeEndElement();
}

void TableWriter::sideBySide(const SideBySide &voices)
{
    begin(std::vector<int>(size_t(voices.names.size()), 1));
    beginHeader();
    for (const QString &name : voices.names)
        cell("Table_20_head", name);
    endHeader();
    xml_.writeStartElement(q("table:table-row"));
    columns_ = int(voices.names.size());
    for (qsizetype i = 0; i < voices.names.size(); ++i) {
        beginCell();
        text_.prose(voices.answers.value(i), "Table_20_text");
        xml_.writeEndElement();
    }
    columns_ = 1;
    xml_.writeEndElement();
    xml_.writeEndElement();
}

void TableWriter::table(const Table &table)
{
    begin(weightsOf(table));
    beginHeader();
    for (const Column &column : table.columns)
        cell(column.number ? "Table_20_head_20_number" : "Table_20_head", column.title);
    endHeader();
    for (const QStringList &row : table.rows) {
        xml_.writeStartElement(q("table:table-row"));
        for (qsizetype i = 0; i < row.size(); ++i)
            cell(table.columns[size_t(i)].number ? "Table_20_number" : "Table_20_text", row.at(i));
        xml_.writeEndElement();
    }
    xml_.writeEndElement();
}

void TableWriter::beginStyle(const QString &name, const char *family, const char *properties)
{
    xml_.writeStartElement(q("style:style"));
    xml_.writeAttribute(q("style:name"), name);
    xml_.writeAttribute(q("style:family"), q(family));
    xml_.writeEmptyElement(q(properties));
}

void TableWriter::begin(const std::vector<int> &weights)
{
    xml_.writeStartElement(q("table:table"));
    xml_.writeAttribute(q("table:name"), QStringLiteral("Table%1").arg(++tables_));
    xml_.writeAttribute(q("table:style-name"), q("Wide"));
    for (const int weight : weights) {
        xml_.writeEmptyElement(q("table:table-column"));
        xml_.writeAttribute(q("table:style-name"), columnStyle(weight, sumOf(weights)));
    }
}

void TableWriter::beginHeader()
{
    xml_.writeStartElement(q("table:table-header-rows"));
    xml_.writeStartElement(q("table:table-row"));
}

void TableWriter::endHeader()
{
    xml_.writeEndElement();
    xml_.writeEndElement();
}

void TableWriter::beginCell()
{
    xml_.writeStartElement(q("table:table-cell"));
    xml_.writeAttribute(q("table:style-name"), q("Cell"));
    xml_.writeAttribute(q("office:value-type"), q("string"));
}

void TableWriter::cell(const char *style, const QString &words)
{
    beginCell();
    text_.paragraph(style, words);
    xml_.writeEndElement();
}

} // namespace report::odt
