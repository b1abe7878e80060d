// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/certificate.h"

#include "ui/printing/rows.h"
#include "ui/printing/sections.h"

#include <QPainter>

namespace report {

namespace {

using drawing::Ink;
using page::pt;

/// "from 13 January 2025 to 12 December 2025", as far as it is known.
QString span(const ReportContext &context)
{
    const Programme &programme = context.summary.programme;
    const QDate to = programme.closedOn.isValid() ? programme.closedOn : programme.endsOn;
    if (!programme.startsOn.isValid() || !to.isValid())
        return context.day(programme.startsOn.isValid() ? programme.startsOn : to);
    return context.language(QT_TRANSLATE_NOOP("Report", "%1 – %2"))
        .arg(context.day(programme.startsOn), context.day(to));
}

QString counts(const ReportContext &context)
{
    QStringList parts{
        context.language(QT_TRANSLATE_N_NOOP("Report", "%n meeting(s)"), nullptr, context.summary.heldMeetings)};
    if (context.summary.heldMinutes > 0)
        parts << context.duration(context.summary.heldMinutes);
    return parts.join(QStringLiteral(" · "));
}

page::Style centred(qreal size, Ink ink = Ink::Text, QFont::Weight weight = QFont::Normal)
{
    return {size, ink, weight, Qt::AlignHCenter, 1.35};
}

void drawPieces(QPainter &painter, const page::Pieces &pieces, QPointF topLeft)
{
    for (const page::Piece &piece : pieces)
        piece.draw(painter, topLeft + QPointF(0, piece.top));
}

void drawSignatures(QPainter &painter, const Signatures &signatures, QRectF area)
{
    const qsizetype columns = std::clamp<qsizetype>(signatures.names.size(), 1, 2);
    const qsizetype lines = (signatures.names.size() + columns - 1) / columns;
    const qreal gap = pt(36);
    const qreal width = (area.width() - gap * qreal(columns - 1)) / qreal(columns);
    const qreal height = pt(46);
    for (qsizetype i = 0; i < signatures.names.size(); ++i) {
        const qsizetype line = i / columns;
        const QPointF at(area.left() + qreal(i % columns) * (width + gap),
                         area.bottom() - qreal(lines - line) * height);
        painter.fillRect(QRectF(at + QPointF(0, pt(26)), QSizeF(width, pt(0.7))), printlook::colour(Ink::Soft));
        drawPieces(painter,
                   page::setPlain(signatures.names.at(i), {printlook::smallSize, Ink::Soft}, width),
                   at + QPointF(0, pt(29)));
    }
}

} // namespace

Report makeCertificate(const summary::Summary &summary, const PrintLanguage &language)
{
    const ReportContext context{summary, language, builtInPack(summary.programme.pack)};
    Report report;
    report.layout = Report::Layout::Certificate;
    report.language = language.language();
    report.kicker = language.word(summary.programme.form);
    report.title = language(QT_TRANSLATE_NOOP("Report", "Certificate"));
    for (const Person &person : summary.people) {
        report.people << language(QT_TRANSLATE_NOOP("Report", "%1, %2"))
                             .arg(person.name, language.small(language.word(person.role)));
        report.runningHead += (report.runningHead.isEmpty() ? QString() : QStringLiteral(" · ")) + person.name;
    }
    report.subtitle = span(context);
    report.facts = counts(context);
    report.blocks = {
        Paragraph{language(QT_TRANSLATE_NOOP(
                      "Report", "have met and learned together. What was talked about stays between them.")),
                  false}};
    const Blocks signatures = signatureSection(context);
    if (!signatures.empty())
        report.blocks.push_back(signatures.back());
    return report;
}

void paintCertificate(const Report &report, QPainter &painter, QSizeF size)
{
    const QRectF frame = QRectF(QPointF(), size).adjusted(pt(34), pt(34), -pt(34), -pt(34));
    painter.setPen(QPen(printlook::colour(Ink::Accent), pt(1.2)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    const qreal width = size.width() - 2 * pt(printlook::margin + 20);

    page::Pieces pieces = page::setPlain(report.kicker, centred(11, Ink::Soft), width);
    page::append(pieces, page::setPlain(report.title, centred(34, Ink::Accent, QFont::DemiBold), width), pt(6));
    page::append(pieces,
                 {page::Piece{0,
                              pt(1.5),
                              [width](QPainter &on, QPointF at) {
                                  on.fillRect(QRectF(at + QPointF(width / 2 - pt(24), 0), QSizeF(pt(48), pt(1.5))),
                                              printlook::colour(Ink::Warm));
                              }}},
                 pt(18));
    const qreal nameSize = report.people.size() > 4 ? 12 : 18;
    for (const QString &person : report.people)
        page::append(
            pieces, page::setPlain(person, centred(nameSize), width), person == report.people.front() ? pt(34) : pt(4));
    for (const Block &block : report.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            page::append(pieces, page::setProse(paragraph->markdown, centred(11.5, Ink::Soft), width), pt(24));
    }
    page::append(pieces, page::setPlain(report.subtitle, centred(12), width), pt(30));
    page::append(pieces, page::setPlain(report.facts, centred(12), width), pt(4));
    drawPieces(
        painter,
        pieces,
        {(size.width() - width) / 2, frame.top() + std::max(pt(40), (frame.height() - page::bottomOf(pieces)) * 0.36)});

    for (const Block &block : report.blocks) {
        if (const auto *signatures = std::get_if<Signatures>(&block))
            drawSignatures(
                painter, *signatures, QRectF((size.width() - width) / 2, frame.top(), width, frame.height() - pt(36)));
    }
}

} // namespace report
