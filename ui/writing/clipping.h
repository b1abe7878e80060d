// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/blocks.h"

class QMimeData;

/// What leaves a text over the clipboard, and what comes in.
namespace writing::clipping {

/// As plain words, as HTML, and as Markdown for another text of ours. The caller owns it.
[[nodiscard]] QMimeData *toMime(const Blocks &blocks);

/// Whether there is text in it; files and pictures are none.
[[nodiscard]] bool canPaste(const QMimeData &mime);

/// What is pasted: of HTML only what the editor offers, without fonts, colours and pictures.
[[nodiscard]] Blocks fromMime(const QMimeData &mime);

/// Empty lines separate paragraphs, single ones are line breaks.
[[nodiscard]] Blocks fromPlain(const QString &text);

/// Of word processors, mail programs and browsers.
[[nodiscard]] Blocks fromHtml(const QString &html);

[[nodiscard]] QString toHtml(const Blocks &blocks);

} // namespace writing::clipping
