// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLayout;

namespace writing {

class Editor;

/// One text alone on a calm page over the whole window. The editor itself moves there and back, so that nothing of
/// it is lost; Esc leads back.
class FocusPage final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `editor` out of `home`'s layout until the page closes. The page deletes itself.
    FocusPage(Editor &editor, QWidget &home);

    /// Puts the editor back where it was.
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void fill();

    QPointer<Editor> editor_;
    QPointer<QWidget> home_;
    QWidget *place_; ///< stands in the home's layout meanwhile
    QWidget *back_;
};

} // namespace writing
