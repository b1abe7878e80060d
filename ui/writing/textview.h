// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/clipping.h"
#include "ui/writing/document.h"

#include <QStringList>
#include <QTextEdit>

namespace writing {

/// Shows a text with its headings, lists and quotes, as high as it is. The base of what is read and what is written.
class TextView : public QTextEdit
{
    Q_OBJECT

public:
    explicit TextView(QWidget *parent = nullptr);

    /// From `least` lines on as high as the text, at most `most` lines; then it scrolls. At most 0 has no
    /// limit; at least 0 leaves the height to the layout.
    void setLines(int least, int most);

    [[nodiscard]] document::Look look() const { return {font(), palette()}; }

    /// Shows other blocks. Those that stay the same are left alone, and the cursor stays or goes to the change.
    void showBlocks(const Blocks &blocks);

    /// What it shows, not normalised.
    [[nodiscard]] Blocks blocks() const { return document::read(*document()); }

    /// Where the pictures come from that the text shows.
    void setPictures(clipping::PictureSource source) { pictures_ = std::move(source); }

    /// What is selected, normalised; empty without a selection.
    [[nodiscard]] Blocks selectedBlocks() const;

    /// Whether the document changes because of the program, not the person.
    [[nodiscard]] bool isShowing() const { return showing_; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

    /// The bytes of a picture, or none.
    [[nodiscard]] virtual QByteArray pictureBytes(const QString &hash) const;

    /// Room below the text for what belongs to it, in pixels.
    void setRoomBelow(int room);

    /// The item of a checklist whose box is at a place of the viewport, or an invalid block.
    [[nodiscard]] QTextBlock boxAt(const QPoint &place) const;

    /// Opens the address of a link in the program that the desktop has for it.
    static void follow(const QString &address);

private:
    void fitHeight();
    void restyle();
    void paintSign(QPainter &painter, const QTextBlock &block, const Block &shape) const;
    [[nodiscard]] QRectF signRect(const QTextBlock &block) const;
    [[nodiscard]] QRectF rectOf(const QTextBlock &block) const;

    clipping::PictureSource pictures_;
    int least_ = 1;
    int most_ = 0;
    bool scrolls_ = false; ///< there is more than `most_` lines
    int room_ = 0;
    double textHeight_ = 0;
    bool showing_ = false;
    QStringList styledFor_; ///< what the look of the blocks was made from
};

} // namespace writing
