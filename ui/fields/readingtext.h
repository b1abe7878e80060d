// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/textview.h"

/// A text to read, not to change, as high as it needs to be. A selection in it stays while a button is used; a link
/// tells its address and opens.
class ReadingText final : public writing::TextView
{
    Q_OBJECT

public:
    explicit ReadingText(QWidget *parent = nullptr);

    /// Shows a text from its Markdown.
    void show(const QString &source);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString source_;
};
