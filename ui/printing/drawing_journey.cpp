// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/drawing.h"

#include <algorithm>

namespace drawing {

namespace {

constexpr qreal labelSize = 8;
constexpr qreal labelLine = 11; ///< from one row of labels to the next
constexpr qreal labelGap = 9;
constexpr qreal square = 4.2;
constexpr int squareRows = 3;

using report::Stop;

/// Days as points from left to right.
class Scale
{
public:
    Scale(const report::Journey &journey, qreal left, qreal right) :
        from_(journey.from), days_(std::max<qint64>(1, journey.from.daysTo(journey.to))), left_(left),
        width_(right - left)
    { }

    [[nodiscard]] qreal operator()(QDate day) const
    {
        return left_ + width_ * std::clamp(qreal(from_.daysTo(day)) / qreal(days_), 0.0, 1.0);
    }

private:
    QDate from_;
    qint64 days_;
    qreal left_;
    qreal width_;
};

/// A label that wants to stand over `x`.
struct Wanted
{
    QString text;
    qreal x;
};

std::vector<Wanted> wantedLabels(const report::Journey &journey, const Scale &scale)
{
    std::vector<Wanted> wanted;
    std::vector<qreal> meetings;
    for (const Stop &stop : journey.stops) {
        if (!stop.label.isEmpty())
            wanted.push_back({stop.label, scale(stop.on)});
        if (stop.mark == Stop::Mark::Meeting)
            meetings.push_back(scale(stop.on));
    }
    if (meetings.size() >= 3 && !journey.meetingsLabel.isEmpty())
        wanted.push_back({journey.meetingsLabel, (meetings.front() + meetings.back()) / 2});
    std::stable_sort(wanted.begin(), wanted.end(), [](const Wanted &a, const Wanted &b) { return a.x < b.x; });
    return wanted;
}

/// Labels centred over their stops; one that would touch another goes into a row above. Returns the rows used.
int placeLabels(const report::Journey &journey, const Scale &scale, qreal width, const Measure &measure,
                std::vector<Label> &labels)
{
    std::vector<qreal> ends;
    for (const Wanted &wanted : wantedLabels(journey, scale)) {
        const qreal wide = measure(wanted.text, labelSize);
        const qreal left = std::clamp(wanted.x - wide / 2, 0.0, std::max(0.0, width - wide));
        size_t row = 0;
        while (row < ends.size() && left < ends[row] + labelGap)
            ++row;
        if (row == ends.size())
            ends.push_back(0);
        ends[row] = left + wide;
        labels.push_back({{left, qreal(row)}, wanted.text, labelSize, Ink::Soft});
    }
    return int(ends.size());
}

/// So large that neighbours mostly do not touch, within what looks right.
qreal meetingRadius(const report::Journey &journey, const Scale &scale)
{
    std::vector<qreal> at;
    for (const Stop &stop : journey.stops) {
        if (stop.mark == Stop::Mark::Meeting)
            at.push_back(scale(stop.on));
    }
    const qreal apart = at.size() > 1 ? (at.back() - at.front()) / qreal(at.size() - 1) : 100;
    return std::clamp(apart * 0.34, 1.3, 3.1);
}

void addStops(Drawing &drawing, const report::Journey &journey, const Scale &scale, qreal y)
{
    const qreal radius = meetingRadius(journey, scale);
    const auto add = [&](bool milestones) {
        for (const Stop &stop : journey.stops) {
            const qreal x = scale(stop.on);
            if ((stop.mark == Stop::Mark::Milestone) != milestones)
                continue;
            if (stop.mark == Stop::Mark::LookBack)
                drawing.shapes.push_back(Line{{{x, y - 4}, {x, y + 4}}, Ink::Accent, 1.4});
            else
                drawing.shapes.push_back(
                    Dot{{x, y}, milestones ? std::max(radius, 2.6) + 0.5 : radius, milestones, Ink::Accent});
        }
    };
    add(false);
    add(true);
}

/// Squares below the line, one below another where they would touch. Returns the rows used.
int addLearning(Drawing &drawing, const report::Journey &journey, const Scale &scale, qreal y)
{
    std::vector<qreal> ends(squareRows, -100);
    int rows = 0;
    for (const QDate &day : journey.learning) {
        const qreal left = scale(day) - square / 2;
        int row = 0;
        while (row < squareRows - 1 && left < ends[size_t(row)] + 1.2)
            ++row;
        ends[size_t(row)] = left + square;
        rows = std::max(rows, row + 1);
        drawing.shapes.push_back(Square{{left, y + row * (square + 1.6), square, square}, Ink::Warm});
    }
    return rows;
}

/// What the squares are, in as many lines as it takes. Returns where it ends.
qreal addLegend(Drawing &drawing, const QString &legend, qreal width, qreal top, const Measure &measure)
{
    if (legend.isEmpty())
        return top;
    constexpr qreal indent = 10;
    QStringList lines(QString{});
    for (const QString &word : legend.split(QLatin1Char(' '))) {
        const QString longer = lines.last().isEmpty() ? word : QStringLiteral("%1 %2").arg(lines.last(), word);
        if (lines.last().isEmpty() || measure(longer, labelSize) <= width - indent)
            lines.last() = longer;
        else
            lines << word;
    }
    drawing.shapes.push_back(Square{{1, top + 7, 5, 5}, Ink::Warm});
    for (qsizetype i = 0; i < lines.size(); ++i)
        drawing.shapes.push_back(Label{{indent, top + 12 + qreal(i) * labelLine}, lines.at(i), labelSize, Ink::Soft});
    return top + 15 + qreal(lines.size() - 1) * labelLine;
}

} // namespace

Drawing journey(const report::Journey &journey, qreal width, const Measure &measure)
{
    const Scale scale(journey, 4, width - 4);
    Drawing drawing;
    std::vector<Label> labels;
    const int rows = placeLabels(journey, scale, width, measure, labels);
    for (Label &label : labels) {
        label.baseline.setY(labelSize + (rows - 1 - label.baseline.y()) * labelLine);
        drawing.shapes.push_back(label);
    }
    const qreal y = rows * labelLine + 9;
    drawing.shapes.push_back(Line{{{4, y}, {width, y}}, Ink::Accent, 1.4});
    addStops(drawing, journey, scale, y);
    qreal bottom = y + 6;
    if (const int squares = addLearning(drawing, journey, scale, y + 11))
        bottom = y + 11 + squares * (square + 1.6);
    bottom = addLegend(drawing, journey.legend, width, bottom, measure);
    drawing.size = {width, bottom};
    return drawing;
}

Drawing ratings(const std::vector<report::RatingPoint> &ratings, QSizeF size)
{
    Drawing drawing{size, {}};
    if (ratings.empty())
        return drawing;
    const qreal inset = 3;
    const qint64 days = std::max<qint64>(1, ratings.front().on.daysTo(ratings.back().on));
    Line line{{}, Ink::Accent, 1.1};
    for (const report::RatingPoint &rating : ratings) {
        const qreal along = qreal(ratings.front().on.daysTo(rating.on)) / qreal(days);
        const qreal up = qreal(std::clamp(rating.value, 1, 5) - 1) / 4;
        line.points.push_back(
            {inset + along * (size.width() - 2 * inset), size.height() - inset - up * (size.height() - 2 * inset)});
    }
    for (const qreal y : {inset, size.height() - inset})
        drawing.shapes.push_back(Line{{{0, y}, {size.width(), y}}, Ink::Hair, 0.5});
    if (line.points.size() > 1)
        drawing.shapes.push_back(line);
    if (line.points.size() > 1)
        drawing.shapes.push_back(Dot{line.points.front(), 2, false, Ink::Accent});
    drawing.shapes.push_back(Dot{line.points.back(), 2.4, true, Ink::Accent});
    return drawing;
}

} // namespace drawing
