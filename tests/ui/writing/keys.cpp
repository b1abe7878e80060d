// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/keys.h"

#include "tests/ui/writing/typist.h"

namespace {

/// The text and what is open over it, after something was done to the second item of a list.
QString after(const std::function<void(Typist &)> &act)
{
    Typist typist(u"- lyssna\n- fråga|\n\nSedan väntar jag."_s);
    QGuiApplication::clipboard()->setText(u" igen"_s);
    QSignalSpy alone(&typist.editor(), &writing::Editor::focusModeWanted);
    act(typist);
    QStringList said{typist.source(), QString::number(alone.count())};
    for (const QLineEdit *line : typist.editor().findChildren<QLineEdit *>())
        said << line->accessibleName() + (line->isVisible() ? u" open"_s : QString());
    return said.join(u'\n');
}

} // namespace

TEST_CASE("What a text does by its name is what its key does")
{
    const QString untouched = after([](Typist &) {});
    int changing = 0;
    for (const writing::Command &command : writing::commands(Typist().editor())) {
        const auto key = QKeySequence::fromString(command.key)[0];
        INFO(command.name.toStdString() << ", " << command.key.toStdString());
        const QString byKey = after([&](Typist &typist) { typist.presses(key.key(), key.keyboardModifiers()); });
        const QString byName = after([&](Typist &typist) {
            for (const writing::Command &own : writing::commands(typist.editor())) {
                if (own.name == command.name)
                    own.run();
            }
        });
        CHECK(byName == byKey);
        changing += byKey != untouched;
    }
    CHECK(changing >= 10); // bold and italic are of what is typed next
}
