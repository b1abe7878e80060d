// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/drawing.h"

#include "ui/printing/printlook.h"

#include <QPainter>
#include <QXmlStreamWriter>

namespace drawing {

namespace {

struct Painting
{
    QPainter &painter;
    qreal unit;

    void operator()(const Line &line) const
    {
        QPolygonF points;
        for (const QPointF &point : line.points)
            points << point * unit;
        painter.setPen(QPen(printlook::colour(line.ink), line.width * unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(points);
    }

    void operator()(const Dot &dot) const
    {
        const QColor colour = printlook::colour(dot.ink);
        painter.setPen(QPen(colour, 1.2 * unit));
        painter.setBrush(dot.filled ? colour : QColor(Qt::white));
        painter.drawEllipse(dot.centre * unit, dot.radius * unit, dot.radius * unit);
    }

    void operator()(const Square &square) const
    {
        painter.fillRect(QRectF(square.box.topLeft() * unit, square.box.size() * unit), printlook::colour(square.ink));
    }

    void operator()(const Label &label) const
    {
        painter.setPen(printlook::colour(label.ink));
        printlook::drawLine(painter, label.baseline * unit, label.text, printlook::font(label.size, unit));
    }
};

QString number(qreal value)
{
    return QString::number(value, 'f', 1);
}

struct Writing
{
    QXmlStreamWriter &xml;
    bool inPage;

    [[nodiscard]] QString paint(Ink ink) const
    {
        static constexpr const char *properties[]{"--ink", "--soft", "--line", "--accent", "--warm"};
        return inPage ? QStringLiteral("var(%1)").arg(QLatin1String(properties[int(ink)]))
                      : printlook::colour(ink).name();
    }

    /// Custom properties work in style, not in presentation attributes.
    void style(const QString &fill, const QString &stroke = {}, qreal width = 0) const
    {
        const QString line = stroke.isEmpty() ? QString()
                                              : QStringLiteral(";stroke:%1;stroke-width:%2").arg(stroke, number(width));
        xml.writeAttribute(QStringLiteral("style"), QStringLiteral("fill:%1%2").arg(fill, line));
    }

    void operator()(const Line &line) const
    {
        QStringList points;
        for (const QPointF &point : line.points)
            points << QStringLiteral("%1,%2").arg(number(point.x()), number(point.y()));
        xml.writeEmptyElement(QStringLiteral("polyline"));
        xml.writeAttribute(QStringLiteral("points"), points.join(QLatin1Char(' ')));
        style(QStringLiteral("none"), paint(line.ink), line.width);
    }

    void operator()(const Dot &dot) const
    {
        xml.writeEmptyElement(QStringLiteral("circle"));
        xml.writeAttribute(QStringLiteral("cx"), number(dot.centre.x()));
        xml.writeAttribute(QStringLiteral("cy"), number(dot.centre.y()));
        xml.writeAttribute(QStringLiteral("r"), number(dot.radius));
        style(dot.filled   ? paint(dot.ink)
                  : inPage ? QStringLiteral("var(--paper)")
                           : QStringLiteral("#ffffff"),
              paint(dot.ink),
              1.2);
    }

    void operator()(const Square &square) const
    {
        xml.writeEmptyElement(QStringLiteral("rect"));
        xml.writeAttribute(QStringLiteral("x"), number(square.box.x()));
        xml.writeAttribute(QStringLiteral("y"), number(square.box.y()));
        xml.writeAttribute(QStringLiteral("width"), number(square.box.width()));
        xml.writeAttribute(QStringLiteral("height"), number(square.box.height()));
        style(paint(square.ink));
    }

    void operator()(const Label &label) const
    {
        xml.writeStartElement(QStringLiteral("text"));
        xml.writeAttribute(QStringLiteral("x"), number(label.baseline.x()));
        xml.writeAttribute(QStringLiteral("y"), number(label.baseline.y()));
        xml.writeAttribute(QStringLiteral("font-size"), number(label.size));
        if (!inPage)
            xml.writeAttribute(QStringLiteral("font-family"), QStringLiteral("Inter, sans-serif"));
        style(paint(label.ink));
        xml.writeCharacters(label.text);
        xml.writeEndElement();
    }
};

} // namespace

void paint(QPainter &painter, const Drawing &drawing, qreal unit)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Shape &shape : drawing.shapes)
        std::visit(Painting{painter, unit}, shape);
    painter.restore();
}

QString svg(const Drawing &drawing, const QString &title, const QString &description, bool inPage)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeAttribute(QStringLiteral("viewBox"),
                       QStringLiteral("0 0 %1 %2").arg(number(drawing.size.width()), number(drawing.size.height())));
    xml.writeAttribute(QStringLiteral("width"), number(drawing.size.width()));
    xml.writeAttribute(QStringLiteral("height"), number(drawing.size.height()));
    xml.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    xml.writeTextElement(QStringLiteral("title"), title);
    xml.writeTextElement(QStringLiteral("desc"), description);
    for (const Shape &shape : drawing.shapes)
        std::visit(Writing{xml, inPage}, shape);
    xml.writeEndElement();
    return text;
}

} // namespace drawing
