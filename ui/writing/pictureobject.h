// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextObjectInterface>
#include <QWidget>

namespace writing {

/// Draws pictures in a text: as large as they are, but no wider than their column. One that is not there is a quiet
/// box with what it shows.
class PictureObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// `view` gives the colours and owns it.
    explicit PictureObject(QWidget &view) : QObject(&view), view_(view) { }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QWidget &view_;
};

} // namespace writing
