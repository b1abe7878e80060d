// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/keys.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace writing {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WritingKeys)
};

} // namespace

QList<KeyLine> keys()
{
    const auto key = [](const char *portable) {
        return QKeySequence(QLatin1String(portable)).toString(QKeySequence::NativeText);
    };
    return {{key("Ctrl+B"), Words::tr("Bold")},
            {key("Ctrl+I"), Words::tr("Italic")},
            {key("Ctrl+K"), Words::tr("Link")},
            {key("Ctrl+Alt+1") + QStringLiteral(" … 3"), Words::tr("Heading; with 0 a paragraph again")},
            {key("Ctrl+Shift+6"), Words::tr("Quote")},
            {key("Ctrl+Shift+7"), Words::tr("Numbered list")},
            {key("Ctrl+Shift+8"), Words::tr("List")},
            {key("Ctrl+Shift+9"), Words::tr("Checklist")},
            {key("Ctrl+Return"), Words::tr("Tick an item of a checklist")},
            {key("Ctrl+M"), Words::tr("An item deeper")},
            {key("Ctrl+Shift+M"), Words::tr("An item back")},
            {key("Ctrl+F"), Words::tr("Find in this text")},
            {key("Ctrl+Shift+V"), Words::tr("Paste the words alone")},
            {key("Ctrl+Shift+Return"), Words::tr("This text alone on the window, and back")},
            {key("F10"), Words::tr("To the tools above the text")}};
}

} // namespace writing
