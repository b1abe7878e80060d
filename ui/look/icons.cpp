// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace icons {

namespace {

/// Draws a sign in the colour that its role has at that moment, so that it follows from light to dark.
class Engine final : public QIconEngine
{
public:
    Engine(QString name, QPalette::ColorRole role) : name_(std::move(name)), role_(role) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double scale = painter->device()->devicePixelRatio();
        const QPixmap drawn = draw(rect.size() * scale, colour(mode));
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return draw(size, colour(mode)); }

    [[nodiscard]] QIconEngine *clone() const override { return new Engine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        return mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::ButtonText)
                                       : palette.color(QPalette::Active, role_);
    }

    [[nodiscard]] QPixmap draw(const QSize &size, const QColor &colour) const
    {
        const QString key
            = QStringLiteral("peili-%1-%2-%3x%4").arg(name_, colour.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name_));
        if (size.isEmpty() || !file.open(QIODevice::ReadOnly))
            return {};
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const int side = std::min(size.width(), size.height());
        renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString name_;
    QPalette::ColorRole role_;
};

} // namespace

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    return name.isEmpty() ? QIcon() : QIcon(new Engine(name, role));
}

} // namespace icons
