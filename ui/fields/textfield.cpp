// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/textfield.h"

#include "ui/controls/layout.h"
#include "ui/writing/focuspage.h"

using writing::Editor;

TextField::TextField(Editing &editing, const QString &what, Cursor<QString> text, int lines, QWidget *parent) :
    SavedInput(editing, what, std::move(text), parent), editor_(new Editor)
{
    QVBoxLayout *column = columnIn(this);
    column->addWidget(editor_);
    editor_->setLeastLines(lines);
    editor_->setPictures([&editing](const QString &hash) { return editing.picture(hash); });
    connect(editor_, &Editor::refused, this, [this](const Error &why) {
        this->editing().perform(this->what(), tl::unexpected(why)); // says why
    });
    connect(editor_, &Editor::edited, this, &TextField::touch);
    connect(editor_, &Editor::stepEnds, this, &TextField::endStep);
    connect(editor_, &Editor::focusModeWanted, this, &TextField::toggleFocusMode);
    begin(editor_);
}

TextField::~TextField()
{
    editor_->removeEventFilter(this);
    delete alone_; // it may hold the editor
}

void TextField::setPlaceholder(const QString &text)
{
    editor_->setPlaceholderText(text);
}

void TextField::toggleFocusMode()
{
    if (alone_)
        alone_->leave();
    else
        alone_ = new writing::FocusPage(*editor_, *this);
}

QString TextField::text() const
{
    return markdown::write(editor_->blocks(), kept_);
}

edits::Edit TextField::whole(edits::Edit edit) const
{
    return edits::withPictures(
        editing().mentorship(), std::move(edit), editor_->freshPictures(), editing().actor(), editing().now());
}

void TextField::kept()
{
    editor_->forgetFreshPictures();
}

void TextField::showText(const QString &text)
{
    markdown::Kept kept;
    markdown::Blocks blocks = markdown::read(text, &kept);
    kept_.add(std::move(kept), blocks);
    editor_->showBlocks(blocks);
}
