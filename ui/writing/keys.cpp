// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/keys.h"

#include "ui/controls/keyname.h"
#include "ui/writing/editor.h"
#include "ui/writing/shaping.h"

#include <QCoreApplication>

#include <array>

namespace writing {

namespace {

/// A key of the editor, told by its name, and what it does where that can be done without the key as well.
struct EditorKey
{
    const char *key;  ///< portable
    const char *text; ///< in the sheet
    void (*run)(Editor &editor) = nullptr;
    const char *name = nullptr; ///< what it is called elsewhere, where that is another
};

void editLink(Editor &editor)
{
    shaping::pictureAt(editor.textCursor()).hasSelection() ? editor.editDescription() : editor.editLink();
}

template <Block::Kind kind>
void toggleList(Editor &editor)
{
    editor.toggleList(kind);
}

template <int level>
void setHeading(Editor &editor)
{
    editor.setHeading(level);
}

constexpr std::array table{
    // clang-format off
    EditorKey{"Ctrl+B", QT_TRANSLATE_NOOP("WritingKeys", "Bold"), [](Editor &e) { e.toggleStyle(&Run::bold); }},
    EditorKey{"Ctrl+I", QT_TRANSLATE_NOOP("WritingKeys", "Italic"), [](Editor &e) { e.toggleStyle(&Run::italic); }},
    EditorKey{"Ctrl+K", QT_TRANSLATE_NOOP("WritingKeys", "Link; on a picture, what it shows"), editLink},
    EditorKey{"Ctrl+Alt+1", QT_TRANSLATE_NOOP("WritingKeys", "Heading (0: plain text)"), setHeading<1>, QT_TRANSLATE_NOOP("WritingKeys", "Heading")},
    EditorKey{"Ctrl+Shift+6", QT_TRANSLATE_NOOP("WritingKeys", "Quote"), [](Editor &e) { e.toggleQuote(); }},
    EditorKey{"Ctrl+Shift+7", QT_TRANSLATE_NOOP("WritingKeys", "Numbered list"), toggleList<Block::Kind::Number>},
    EditorKey{"Ctrl+Shift+8", QT_TRANSLATE_NOOP("WritingKeys", "List"), toggleList<Block::Kind::Bullet>},
    EditorKey{"Ctrl+Shift+9", QT_TRANSLATE_NOOP("WritingKeys", "Checklist"), toggleList<Block::Kind::Check>},
    EditorKey{"Ctrl+Return", QT_TRANSLATE_NOOP("WritingKeys", "Tick an item of a checklist")},
    EditorKey{"Ctrl+M", QT_TRANSLATE_NOOP("WritingKeys", "Indent an item"), [](Editor &e) { e.indent(1); }},
    EditorKey{"Ctrl+Shift+M", QT_TRANSLATE_NOOP("WritingKeys", "Outdent an item"), [](Editor &e) { e.indent(-1); }},
    EditorKey{"Ctrl+F", QT_TRANSLATE_NOOP("WritingKeys", "Find in this text"), [](Editor &e) { e.openFind(); }},
    EditorKey{"F3", QT_TRANSLATE_NOOP("WritingKeys", "Next place found (with Shift the one before)")},
    EditorKey{"Ctrl+Shift+V", QT_TRANSLATE_NOOP("WritingKeys", "Paste without formatting"), [](Editor &e) { e.pastePlain(); }},
    EditorKey{"Ctrl+Shift+Return", QT_TRANSLATE_NOOP("WritingKeys", "This text alone in the window, and back"), [](Editor &e) { emit e.focusModeWanted(); }},
    EditorKey{"F10", QT_TRANSLATE_NOOP("WritingKeys", "To the tools above the text")},
    EditorKey{"Esc", QT_TRANSLATE_NOOP("WritingKeys", "Close what is open over the text")},
    // clang-format on
};

QString nameOf(const EditorKey &key)
{
    return keyName(QKeySequence(QLatin1String(key.key)));
}

} // namespace

QList<KeyLine> keys()
{
    QList<KeyLine> lines;
    for (const EditorKey &each : table) {
        const bool isHeading = each.name != nullptr; // one of three keys
        lines << KeyLine{isHeading ? nameOf(each) + QStringLiteral(" … 3") : nameOf(each),
                         QCoreApplication::translate("WritingKeys", each.text)};
    }
    return lines;
}

std::vector<Command> commands(Editor &editor)
{
    std::vector<Command> all;
    for (const EditorKey &each : table) {
        if (each.run)
            all.push_back({QCoreApplication::translate("WritingKeys", each.name ? each.name : each.text),
                           nameOf(each),
                           [&editor, run = each.run] { run(editor); }});
    }
    return all;
}

} // namespace writing
