// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/mentoring/records/picture.h"
#include "ui/writing/document.h"

#include <functional>
#include <optional>

class QMimeData;

/// What leaves a text over the clipboard, and what comes in.
namespace writing::clipping {

/// The bytes of the picture with a hash, or none.
using PictureSource = std::function<QByteArray(const QString &hash)>;

/// As plain words, as HTML with the pictures in it, and as Markdown for another text of ours. The caller owns it.
[[nodiscard]] QMimeData *toMime(const Blocks &blocks, const PictureSource &pictures = {});

/// Whether there is text or a picture in it; other files are neither.
[[nodiscard]] bool canPaste(const QMimeData &mime);

struct Pasted
{
    Blocks blocks{};
    std::vector<Picture> pictures{}; ///< that the blocks show
    std::optional<Error> refused{};  ///< why a picture was left out
};

/// What is pasted: of HTML only what the editor offers, without fonts and colours. Pictures come from the clipboard
/// itself, never from elsewhere.
[[nodiscard]] Pasted fromMime(const QMimeData &mime);

/// Empty lines separate paragraphs, single ones are line breaks.
[[nodiscard]] Blocks fromPlain(const QString &text);

/// Of word processors, mail programs and browsers. Without blocks when it has neither words nor pictures.
[[nodiscard]] Pasted fromHtml(const QString &html);

[[nodiscard]] QString toHtml(const Blocks &blocks, const PictureSource &pictures = {});

/// Puts a picture at the end, or notes why it can't be kept.
void addPicture(Pasted &pasted, std::vector<Run> &runs, const Result<Picture> &picture, const QString &words = {});

} // namespace writing::clipping
