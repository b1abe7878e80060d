// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/spellingactions.h"

#include "ui/editing/editing.h"
#include "ui/spelling/spelling.h"
#include "ui/verbs/actions.h"

namespace spellingactions {

void follow(const Actions &actions, Spelling &spelling, Editing &editing)
{
    QAction *check = actions.at(Act::CheckSpelling);
    QAction *next = actions.at(Act::NextUnknownWord);
    const auto show = [check, next, &spelling] {
        check->setChecked(spelling.isOn());
        next->setEnabled(spelling.isOn());
    };
    show();
    QObject::connect(&spelling, &Spelling::changed, check, show); // by another window, too
    QObject::connect(check, &QAction::toggled, &spelling, &Spelling::setOn);
    QObject::connect(next, &QAction::triggered, &spelling, &Spelling::suggest);
    QObject::connect(&spelling, &Spelling::failed, &editing, [&editing](const Error &error) {
        emit editing.failed(error, QStringLiteral("spelling"));
    });
}

} // namespace spellingactions
