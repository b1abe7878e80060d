// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/markdown/prose.h"

#include <QXmlStreamWriter>

#include <functional>

namespace report::odt {

/// QXmlStreamWriter takes names as QString.
[[nodiscard]] inline QString q(const char *name)
{
    return QString::fromLatin1(name);
}

/// Writes paragraphs of an OpenDocument text into `xml`.
class TextWriter
{
public:
    explicit TextWriter(QXmlStreamWriter &xml) : xml_(xml) { }

    /// Plain text; line breaks, tabs and several spaces are kept, control characters left out.
    void text(const QString &text);

    /// Text in a text style; nothing when it is empty.
    void span(const char *style, const QString &text);

    void paragraph(const char *style, const QString &text);

    /// Opens a paragraph for text() and span(), closed by end().
    void begin(const char *style);
    void end() { xml_.writeEndElement(); }

    /// An element of the text namespace with its outline level.
    void heading(int level, const QString &text);

    /// Has `write` write the pictures that stand among `shown`.
    void showPictures(const pictures::ByHash &shown, std::function<void(const prose::Run &)> write)
    {
        shown_ = &shown;
        writePicture_ = std::move(write);
    }

    /// Markdown; `style` is that of its plain paragraphs.
    void prose(const QString &markdown, const char *style);

private:
    void runs(const prose::Block &block);
    void openLists(const prose::Block &block);
    void closeLists(int depth);

    QXmlStreamWriter &xml_;
    const pictures::ByHash *shown_ = nullptr;
    std::function<void(const prose::Run &)> writePicture_;
    std::vector<bool> lists_; ///< those open, and whether they are numbered
};

} // namespace report::odt
