// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/disclosurebutton.h"

#include "ui/controls/drawntext.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

namespace {

int padding()
{
    return theme::space(0.5);
}

int signSize()
{
    return theme::space(0.95);
}

} // namespace

DisclosureButton::DisclosureButton(const QString &title, QWidget *parent) : QPushButton(title, parent)
{
    setCheckable(true);
    setFlat(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    connect(this, &DisclosureButton::toggled, this, [this] {
        updateGeometry();
        describe();
    });
    describe();
}

void DisclosureButton::setContent(const QString &line, bool done)
{
    line_ = line;
    done_ = done;
    describe();
    update();
}

int DisclosureButton::heightForWidth(int width) const
{
    const QRect area = textRect(width);
    const QRect title = QFontMetrics(titleFont()).boundingRect(0, 0, area.width(), 10'000, Qt::TextWordWrap, text());
    const int line = isChecked() ? 0 : QFontMetrics(lineFont()).height() + theme::space(0.1);
    return title.height() + line + 2 * padding();
}

QSize DisclosureButton::sizeHint() const
{
    const int width = theme::space(24);
    return {width, heightForWidth(width)};
}

QSize DisclosureButton::minimumSizeHint() const
{
    return {theme::space(10), QFontMetrics(titleFont()).height() + 2 * padding()};
}

void DisclosureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = theme::space(0.34);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::tint(palette()));
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::accent(palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), radius, radius);
    }
    const auto onItsSide = [this](const QRect &room) { return QStyle::visualRect(layoutDirection(), rect(), room); };
    const QRect area = onItsSide(textRect(width()));
    const int side = signSize();
    const int firstLine = QFontMetrics(titleFont()).height();
    const int signTop = padding() + (firstLine - side) / 2;
    icons::icon(done_ ? QStringLiteral("tick") : QStringLiteral("ahead"),
                done_ ? QPalette::Highlight : QPalette::PlaceholderText)
        .paint(&painter, onItsSide(QRect(padding(), signTop, side, side)));
    icons::icon(isChecked() ? QStringLiteral("up") : QStringLiteral("down"), QPalette::PlaceholderText)
        .paint(&painter, onItsSide(QRect(width() - padding() - side, signTop, side, side)));

    painter.setFont(titleFont());
    painter.setPen(theme::ink(palette()));
    QRect title;
    painter.drawText(area, textFlags(text(), Qt::AlignLeft, layoutDirection()) | Qt::TextWordWrap, text(), &title);
    if (isChecked())
        return;
    painter.setFont(lineFont());
    painter.setPen(theme::softInk(QApplication::palette())); // a style sheet thins the widget's own
    const QRect below(
        area.left(), title.bottom() + 1 + theme::space(0.1), area.width(), QFontMetrics(lineFont()).height());
    painter.drawText(below,
                     textFlags(line_, Qt::AlignLeft | Qt::AlignVCenter, layoutDirection()),
                     QFontMetrics(lineFont()).elidedText(line_, Qt::ElideRight, below.width()));
}

/// A line that is cut short can be read in full where the mouse rests.
bool DisclosureButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPushButton::event(event);
    const bool isCut = !isChecked() && QFontMetrics(lineFont()).horizontalAdvance(line_) > textRect(width()).width();
    showWholeTip(*static_cast<QHelpEvent *>(event), isCut ? line_ : QString(), this);
    return true;
}

QFont DisclosureButton::titleFont() const
{
    QFont bold = theme::font(QPushButton::font(), theme::Type::Body);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont DisclosureButton::lineFont() const
{
    return theme::font(QPushButton::font(), theme::Type::Small);
}

QRect DisclosureButton::textRect(int width) const
{
    const int left = padding() + signSize() + theme::space(0.5);
    return {left, padding(), std::max(1, width - left - padding() - signSize() - theme::space(0.5)), 10'000};
}

void DisclosureButton::describe()
{
    const QString state = isChecked() ? tr("open") : tr("closed");
    setAccessibleName(text());
    setAccessibleDescription(line_.isEmpty() || isChecked() ? state : tr("%1, %2").arg(state, line_));
}
