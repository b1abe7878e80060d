// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/closing.h"

#include "core/base/files.h"
#include "ui/controls/ask.h"

namespace {

Closing::Choice askWhatToDo(QWidget *window, const Error &error)
{
    Ask question(Closing::tr("What you typed last is not saved yet."), error.words, window);
    const int stay = question.add(Closing::tr("Go back to my text"), Ask::Weight::Primary);
    const int elsewhere = question.add(Closing::tr("Save what I typed to another place…"));
    const int anyway = question.add(Closing::tr("Close without it"), Ask::Weight::Quiet);
    question.setSafe(stay);
    const int chosen = question.ask();
    return chosen == elsewhere ? Closing::Choice::SaveElsewhere
        : chosen == anyway     ? Closing::Choice::CloseAnyway
                               : Closing::Choice::Stay;
}

} // namespace

Closing::Closing(Editing &editing, const NotebookFiles::Ask &ask, QWidget *window) :
    QObject(window), choose([window](const Error &error) { return askWhatToDo(window, error); }), editing_(editing),
    ask_(ask)
{ }

bool Closing::save()
{
    return editing_.flush();
}

bool Closing::mayClose()
{
    if (save())
        return true;
    switch (choose(editing_.waiting().back().why)) {
    case Choice::Stay:
        return false;
    case Choice::SaveElsewhere:
        return saveElsewhere();
    case Choice::CloseAnyway:
        return true;
    }
    Q_UNREACHABLE();
}

bool Closing::saveElsewhere()
{
    const QString path = ask_(tr("Save what I typed"), tr("what-I-typed.md"), true);
    if (path.isEmpty())
        return false;
    QStringList texts;
    for (const Editing::Waiting &each : editing_.waiting())
        texts << closing::textsOf(each.changeset);
    const Result<void> saved = files::write(path,
                                            (texts.join(QLatin1String("\n\n---\n\n")) + QLatin1Char('\n')).toUtf8());
    if (!saved)
        emit editing_.failed(saved.error(), tr("Save what I typed"));
    return saved.has_value();
}

QStringList closing::textsOf(const Changeset &changeset)
{
    QStringList texts;
    for (const Change &change : changeset.changes) {
        if (!change.is)
            continue;
        std::visit(
            [&]<class R>(const R &is) {
                const R *was = change.was ? std::get_if<R>(&*change.was) : nullptr;
                forEachField<R>([&]<class V>(const Field<R, V> &field) {
                    if constexpr (std::is_same_v<V, QString>) {
                        const QString &text = is.*(field.member);
                        const QLatin1String name(field.name);
                        const bool isKey = name == QLatin1String("prompt") || name == QLatin1String("key")
                            || name == QLatin1String("zone") || name == QLatin1String("pack");
                        if (!isKey && !text.isEmpty() && (!was || was->*(field.member) != text))
                            texts << text;
                    }
                });
            },
            *change.is);
    }
    return texts;
}
