// SPDX-License-Identifier: GPL-3.0-or-later
// Whether everything has the room that it needs: in each language, in large type, in a small window.
#include "tests/support/test.h"
#include "tests/ui/tour.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

namespace {

constexpr int tolerance = 1; // pixels, for rounding

/// Widest word of a text that wraps only between words.
int widestWord(const QLabel &label)
{
    int widest = 0;
    for (const QString &word : label.text().split(QRegularExpression(u"[\\s\\x{200b}\\-–/]+"_s)))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

bool isClipped(const QLabel &label)
{
    if (label.text().isEmpty() || !label.toolTip().isEmpty())
        return false;
    if (!label.wordWrap())
        return label.width() + tolerance < label.sizeHint().width()
            || label.height() + tolerance < label.sizeHint().height();
    return label.height() + tolerance < label.heightForWidth(label.width())
        || label.contentsRect().width() + tolerance < widestWord(label);
}

bool isClipped(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    if (button.hasHeightForWidth())
        return button.height() + tolerance < button.heightForWidth(button.width());
    const QSize wish = button.sizeHint();
    return (button.width() + tolerance < wish.width() && button.toolTip().isEmpty())
        || button.height() + tolerance < wish.height();
}

QStringList clippedIn(const QString &where, const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *each : Tour::seen(window)) {
        const auto *label = qobject_cast<const QLabel *>(each);
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        if ((label && isClipped(*label)) || (button && isClipped(*button)))
            clipped << u"%1: %2 has %3×%4"_s.arg(where, Tour::nameOf(*each)).arg(each->width()).arg(each->height());
    }
    return clipped;
}

QStringList tooWideIn(const QString &where, const QWidget &window, QSize wish)
{
    QStringList wide;
    if (window.width() > wish.width())
        wide << u"%1: the window is %2 wide"_s.arg(where).arg(window.width());
    for (const QWidget *each : Tour::seen(window)) {
        const auto *area = qobject_cast<const QScrollArea *>(each);
        if (area && area->widget() && area->widget()->width() > area->viewport()->width())
            wide << u"%1: %2 needs %3 of %4"_s.arg(where, Tour::nameOf(*each))
                        .arg(area->widget()->width())
                        .arg(area->viewport()->width());
        const auto *any = qobject_cast<const QAbstractScrollArea *>(each);
        if (any && !area && any->horizontalScrollBar()->maximum() > 0)
            wide << u"%1: %2 scrolls sideways"_s.arg(where, Tour::nameOf(*each));
    }
    return wide;
}

} // namespace

TEST_CASE("No text is cut off and nothing is scrolled sideways, in small windows and long languages")
{
    const Tour::Way way = GENERATE(Tour::Way{u"en"_s, 20, {1024, 640}},
                                   Tour::Way{u"fi"_s, 20, {1024, 640}},
                                   Tour::Way{u"sv"_s, 20, {1024, 640}},
                                   Tour::Way{u"long"_s, 20, {1024, 640}},
                                   Tour::Way{u"long"_s, 10, {1280, 860}},
                                   Tour::Way{u"fi"_s, 9, {1024, 640}, true});
    QStringList wrong;
    Tour tour(way);
    tour.visit([&](const QString &where, QWidget &window) {
        wrong << clippedIn(where, window) << tooWideIn(where, window, way.size);
    });
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
}
