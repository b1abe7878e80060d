// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/keys.h"

#include "ui/keyname.h"

#include <QCoreApplication>

namespace writing {

namespace {

struct WritingKeysWords
{
    Q_DECLARE_TR_FUNCTIONS(WritingKeys)
};

} // namespace

QList<KeyLine> keys()
{
    const auto key = [](const char *portable) { return keyName(QKeySequence(QLatin1String(portable))); };
    return {{key("Ctrl+B"), WritingKeysWords::tr("Bold")},
            {key("Ctrl+I"), WritingKeysWords::tr("Italic")},
            {key("Ctrl+K"), WritingKeysWords::tr("Link; on a picture, what it shows")},
            {key("Ctrl+Alt+1") + QStringLiteral(" … 3"), WritingKeysWords::tr("Heading (0: plain text)")},
            {key("Ctrl+Shift+6"), WritingKeysWords::tr("Quote")},
            {key("Ctrl+Shift+7"), WritingKeysWords::tr("Numbered list")},
            {key("Ctrl+Shift+8"), WritingKeysWords::tr("List")},
            {key("Ctrl+Shift+9"), WritingKeysWords::tr("Checklist")},
            {key("Ctrl+Return"), WritingKeysWords::tr("Tick an item of a checklist")},
            {key("Ctrl+M"), WritingKeysWords::tr("Indent an item")},
            {key("Ctrl+Shift+M"), WritingKeysWords::tr("Outdent an item")},
            {key("Ctrl+F"), WritingKeysWords::tr("Find in this text")},
            {key("Ctrl+Shift+V"), WritingKeysWords::tr("Paste without formatting")},
            {key("Ctrl+Shift+Return"), WritingKeysWords::tr("This text alone in the window, and back")},
            {key("F10"), WritingKeysWords::tr("To the tools above the text")}};
}

} // namespace writing
