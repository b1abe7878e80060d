// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/textview.h"

class QMenu;

namespace writing {

class AltBar;
class FindBar;
class LinkBar;
class ToolBar;

/// Where a text is written. It shows what the text is – headings, lists, quotes, links – and never a mark. Tab leaves
/// it. It knows nothing of saving: its owner follows `edited` and `stepEnds`.
class Editor final : public TextView
{
    Q_OBJECT

public:
    explicit Editor(QWidget *parent = nullptr);

    /// From how many lines on it is as high as its text.
    void setLeastLines(int lines);

    /// As high as there is room, or as its text again.
    void setFree(bool free);

    void toggleStyle(bool Run::*style);
    void toggleList(Block::Kind kind);
    void toggleQuote();
    void setHeading(int level);
    void indent(int by);
    void setLink(const QString &address);
    void pastePlain();

    /// Pictures that were pasted or dropped. They are here alone until the owner keeps them with the text.
    [[nodiscard]] const std::vector<Picture> &freshPictures() const { return fresh_; }
    void forgetFreshPictures() { fresh_.clear(); }

    /// Tells in words what the picture that is selected with `picture` shows.
    void describePicture(const QTextCursor &picture, const QString &words);

    /// Shows the bar that asks what the picture at the cursor shows.
    void editDescription();

    /// Shows the bar that finds words.
    void openFind();

    /// Shows the bar that asks for an address.
    void editLink();

    /// Puts the bars away, if one is open.
    bool closeBars();

    [[nodiscard]] int wordCount() const;
    [[nodiscard]] ToolBar *tools() const { return tools_; }

signals:
    void edited();                  ///< by the person
    void refused(const Error &why); ///< a picture was left out
    void stepEnds();        ///< before a change of another kind than the last: what was written is a step of its own
    void focusModeWanted(); ///< the text alone on a calm page, or back

    /// Whoever has something to offer at a place of the text adds it to the menu.
    void aboutToShowContextMenu(QMenu &menu, const QTextCursor &at);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QByteArray pictureBytes(const QString &hash) const override;

private:
    enum class Act { None, Typing, Deleting, Other };

    void begin(Act act);
    void insertBlocks(const Blocks &blocks);
    bool runCommand(const QKeyEvent &key, bool really);
    bool runListCommand(const QKeyEvent &key, bool really);
    bool deleteKey(QKeyEvent *event);
    void breakHere(bool line);
    bool toggleCheckHere();
    void keepStylesApart();
    void updateTools();
    void tellPicture();
    void addEditActions(QMenu &menu);
    void addTextActions(QMenu &menu);

    ToolBar *tools_;
    FindBar *find_;
    LinkBar *link_;
    AltBar *alt_;
    std::vector<Picture> fresh_;
    QString told_; ///< of the picture at the cursor, to a screen reader
    Act act_ = Act::None;
    QString formatted_;   ///< the mark that became a format with the last key, so that Backspace brings it back
    int plainBlock_ = -1; ///< where no mark becomes a format, because the person took it back
    int least_ = 3;       ///< lines
};

} // namespace writing
