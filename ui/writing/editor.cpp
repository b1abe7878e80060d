// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/editor.h"

#include "ui/writing/altbar.h"
#include "ui/writing/findbar.h"
#include "ui/writing/linkbar.h"
#include "ui/writing/shaping.h"
#include "ui/writing/toolbar.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextBoundaryFinder>
#include <QTextDocument>

namespace writing {

namespace {

constexpr int mostLines = 24;

} // namespace

Editor::Editor(QWidget *parent) :
    TextView(parent), tools_(new ToolBar(*this)), find_(new FindBar(*this)), link_(new LinkBar(*this)),
    alt_(new AltBar(*this))
{
    setProperty("look", QStringLiteral("writing"));
    ensurePolished(); // so that its frame has its width from the beginning
    setAcceptRichText(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setRoomBelow(tools_->sizeHint().height());
    setLines(least_, mostLines);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (!isShowing() && (removed > 0 || added > 0))
            emit edited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &Editor::keepStylesApart);
    connect(this, &QTextEdit::cursorPositionChanged, this, &Editor::tellPicture);
    connect(this, &QTextEdit::currentCharFormatChanged, this, &Editor::updateTools);
    connect(this, &QTextEdit::cursorPositionChanged, this, &Editor::updateTools);
    updateTools();
}

void Editor::setLeastLines(int lines)
{
    least_ = std::max(1, lines - 1); // the room for the tools is a line, too
    setLines(least_, mostLines);
}

void Editor::setFree(bool free)
{
    setLines(free ? 0 : least_, mostLines);
}

/// Before each change: another kind of it begins another step.
void Editor::begin(Act act)
{
    if (act != act_ || act == Act::Other)
        emit stepEnds();
    act_ = act;
    if (act == Act::Typing)
        keepStylesApart();
}

void Editor::toggleStyle(bool Run::*style)
{
    begin(Act::Other);
    if (textCursor().hasSelection()) {
        shaping::toggleStyle(textCursor(), style, look());
    } else {
        Run run = document::style(currentCharFormat());
        run.*style = !(run.*style);
        setCurrentCharFormat(document::charFormat(run, document::shape(textCursor().block()), look()));
        act_ = Act::Typing; // what is typed now and its style are one step
    }
    updateTools();
}

void Editor::toggleList(Block::Kind kind)
{
    begin(Act::Other);
    shaping::toggleList(textCursor(), kind, look());
    updateTools();
}

void Editor::toggleQuote()
{
    begin(Act::Other);
    shaping::toggleQuote(textCursor(), look());
    updateTools();
}

void Editor::setHeading(int level)
{
    begin(Act::Other);
    shaping::setHeading(textCursor(), level, look());
    updateTools();
}

void Editor::indent(int by)
{
    begin(Act::Other);
    shaping::indent(textCursor(), by, look());
}

void Editor::setLink(const QString &address)
{
    begin(Act::Other);
    shaping::setLink(textCursor(), address, look());
}

bool Editor::toggleCheckHere()
{
    begin(Act::Other);
    return shaping::toggleCheck(textCursor().block(), look());
}

void Editor::breakHere(bool line)
{
    begin(Act::Typing);
    QTextCursor cursor = textCursor();
    const bool isHeading = document::shape(cursor.block()).kind == Block::Kind::Heading;
    if (line && !isHeading)
        shaping::breakLine(cursor);
    else
        shaping::breakBlock(cursor, look());
    setTextCursor(cursor);
    ensureCursorVisible();
}

void Editor::openFind()
{
    link_->hide();
    alt_->hide();
    find_->open();
    updateTools();
}

void Editor::editLink()
{
    find_->hide();
    alt_->hide();
    link_->open(shaping::linkAt(textCursor()));
    updateTools();
}

void Editor::editDescription()
{
    const QTextCursor picture = shaping::pictureAt(textCursor());
    if (picture.isNull())
        return;
    find_->hide();
    link_->hide();
    alt_->open(picture);
    updateTools();
}

void Editor::describePicture(const QTextCursor &picture, const QString &words)
{
    begin(Act::Other);
    shaping::describe(picture, words, look());
}

/// A screen reader hears what the picture at the cursor shows.
void Editor::tellPicture()
{
    const QTextCursor at = hasFocus() ? shaping::pictureAt(textCursor()) : QTextCursor();
    const QString words = at.isNull() ? QString() : tr("Picture: %1").arg(document::style(at.charFormat()).text);
    if (words == told_)
        return;
    if (!words.isEmpty() || accessibleDescription() == told_)
        setAccessibleDescription(words);
    told_ = words;
}

bool Editor::closeBars()
{
    const bool open = !find_->isHidden() || !link_->isHidden() || !alt_->isHidden();
    find_->close();
    link_->close();
    alt_->close();
    if (open)
        setFocus();
    updateTools();
    return open;
}

int Editor::wordCount() const
{
    const QString text = document()->toPlainText();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0) {
        if (finder.boundaryReasons() & QTextBoundaryFinder::EndOfItem)
            ++count;
    }
    return count;
}

/// What is typed behind a link, kept Markdown or a picture belongs to none of them.
void Editor::keepStylesApart()
{
    const QTextCursor cursor = textCursor();
    Run style = document::style(currentCharFormat());
    if (cursor.hasSelection() || (style.link.isEmpty() && !style.verbatim && !style.isPicture()))
        return;
    if (!cursor.atBlockEnd()) {
        QTextCursor next = cursor;
        next.movePosition(QTextCursor::NextCharacter);
        if (!cursor.atBlockStart() && document::style(next.charFormat()).looksLike(style))
            return;
    }
    style.link.clear();
    style.picture.clear();
    style.verbatim = false;
    setCurrentCharFormat(document::charFormat(style, document::shape(cursor.block()), look()));
}

void Editor::updateTools()
{
    const bool barOpen = !find_->isHidden() || !link_->isHidden() || !alt_->isHidden();
    const bool near = hasFocus() || tools_->hasFocusInside() || underMouse();
    tools_->setVisible(near && !barOpen && !isReadOnly());
    if (tools_->isVisibleTo(this))
        tools_->follow(textCursor(), currentCharFormat());
}

void Editor::focusInEvent(QFocusEvent *event)
{
    TextView::focusInEvent(event);
    updateTools();
}

void Editor::focusOutEvent(QFocusEvent *event)
{
    TextView::focusOutEvent(event);
    act_ = Act::None;
    updateTools();
}

void Editor::resizeEvent(QResizeEvent *event)
{
    TextView::resizeEvent(event);
    const QRect inside = contentsRect();
    const int room = tools_->sizeHint().height();
    const QRect below(inside.left(), inside.bottom() + 1 - room, inside.width(), room);
    for (QWidget *bar : std::initializer_list<QWidget *>{tools_, find_, link_, alt_})
        bar->setGeometry(below);
}

void Editor::mousePressEvent(QMouseEvent *event)
{
    act_ = Act::None;
    if (event->button() == Qt::LeftButton && !isReadOnly()) {
        if (const QTextBlock box = boxAt(event->pos()); box.isValid()) {
            begin(Act::Other);
            shaping::toggleCheck(box, look());
            return;
        }
    }
    TextView::mousePressEvent(event);
}

void Editor::mouseReleaseEvent(QMouseEvent *event)
{
    TextView::mouseReleaseEvent(event);
    const QString link = anchorAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier && !link.isEmpty())
        follow(link);
}

void Editor::mouseMoveEvent(QMouseEvent *event)
{
    TextView::mouseMoveEvent(event);
    const bool onLink = event->modifiers() == Qt::ControlModifier && !anchorAt(event->pos()).isEmpty();
    const bool onBox = boxAt(event->pos()).isValid();
    viewport()->setCursor(onLink || onBox ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

bool Editor::canInsertFromMimeData(const QMimeData *source) const
{
    return source && clipping::canPaste(*source);
}

void Editor::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    clipping::Pasted pasted = clipping::fromMime(*source);
    fresh_.insert(
        fresh_.end(), std::make_move_iterator(pasted.pictures.begin()), std::make_move_iterator(pasted.pictures.end()));
    if (!pasted.blocks.empty())
        insertBlocks(pasted.blocks);
    if (pasted.refused)
        emit refused(*pasted.refused);
}

QByteArray Editor::pictureBytes(const QString &hash) const
{
    const auto found = std::find_if(
        fresh_.begin(), fresh_.end(), [&](const Picture &picture) { return picture.hash == hash; });
    return found != fresh_.end() ? found->bytes : TextView::pictureBytes(hash);
}

void Editor::dropEvent(QDropEvent *event)
{
    begin(Act::Other);
    TextView::dropEvent(event);
}

void Editor::pastePlain()
{
    const QMimeData *source = QApplication::clipboard()->mimeData();
    if (source && canInsertFromMimeData(source) && !source->text().isEmpty())
        insertBlocks(clipping::fromPlain(source->text()));
}

void Editor::insertBlocks(const Blocks &blocks)
{
    begin(Act::Other);
    QTextCursor cursor = textCursor();
    shaping::insert(cursor, blocks, look());
    setTextCursor(cursor);
    ensureCursorVisible();
    act_ = Act::None;
}

} // namespace writing
