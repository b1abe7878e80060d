// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walk.h"

#include "tests/support/print.h"
#include "tests/support/walkverbs.h"

using namespace Qt::StringLiterals;

Walk::Walk(Notebook &notebook, story::Chapter from) : notebook_(notebook)
{
    const story::Story story(from, story::Language::Finnish);
    Changeset all;
    for (const Changeset &changeset : story.history())
        all = merged(all, changeset);
    expect(all);
    start_ = expected_;
    if (auto good = notebook_.commit(all); !good)
        qFatal("The story could not be told: %s", qPrintable(good.error().words));
}

int Walk::verbCount()
{
    return int(walkVerbs().size());
}

const char *Walk::verbName(int verb)
{
    return walkVerbs().at(size_t(verb)).name;
}

QString Walk::step(int verb, uint seed)
{
    static const Mentorship nothing;
    random_.seed(seed);
    now_ = &nothing;
    if (!expected_.empty()) {
        const auto chosen = notebook_.mentorship(std::next(expected_.begin(), number(int(expected_.size())))->first);
        if (!chosen)
            return u"a mentorship is gone: "_s + chosen.error().words;
        now_ = *chosen;
    }
    const edits::Edit edit = walkVerbs().at(size_t(verb)).act(*this);
    if (edit && edit->isEmpty())
        return {};
    if (edit && notebook_.commit(*edit)) {
        expect(*edit);
        done_.push_back(*edit);
        return {};
    }
    ++refused_;
    return compare();
}

QString Walk::compare() const
{
    for (const auto &[id, mentorship] : expected_) {
        const auto held = notebook_.mentorship(id);
        if (!held)
            return held.error().words;
        if (**held != mentorship)
            return u"the notebook holds something else: %1 instead of %2"_s.arg(print::mentorship(**held),
                                                                                print::mentorship(mentorship));
    }
    return {};
}

QString Walk::undoAll()
{
    for (auto changeset = done_.rbegin(); changeset != done_.rend(); ++changeset) {
        if (const QString wrong = commit(inverted(*changeset)); !wrong.isEmpty())
            return u"undo: "_s + wrong;
    }
    return expected_ == start_ ? compare() : u"undoing does not lead back to the start"_s;
}

QString Walk::redoAll()
{
    for (const Changeset &changeset : done_) {
        if (const QString wrong = commit(changeset); !wrong.isEmpty())
            return u"redo: "_s + wrong;
    }
    return compare();
}

QString Walk::commit(const Changeset &changeset)
{
    if (const auto good = notebook_.commit(changeset); !good)
        return good.error().words + u'\n' + print::changeset(changeset);
    expect(changeset);
    return {};
}

void Walk::expect(const Changeset &changeset)
{
    Mentorship &mentorship = expected_[changeset.mentorship()];
    mentorship.apply(changeset);
    if (mentorship.id().isNull())
        expected_.erase(changeset.mentorship());
}

int Walk::number(int below)
{
    return int(random_() % uint(below));
}

QString Walk::text()
{
    static const QStringList texts{{},
                                   u" "_s,
                                   u"Kysyin ensin, ja he vastasivat."_s,
                                   u"Åsa sa: “vänta”.\n\n- ett\n- två"_s,
                                   u"No. 🙂👩‍👧"_s,
                                   u"שלום e\u0301"_s,
                                   u"pasted\r\nwith \x1b[1mmarks\a"_s,
                                   u"'; DROP TABLE goal; --"_s,
                                   u"%1 %2 \\ \" &amp;"_s,
                                   u"Työhyvinvointi – mitä se on? "_s.repeated(80)};
    return texts.at(number(int(texts.size()))) + (number(3) == 0 ? QString::number(number(1000)) : QString());
}

QDate Walk::day()
{
    return number(20) == 0 ? QDate(1066, 10, 14) : story::on("2025-09-01").addDays(number(500));
}

QDateTime Walk::time()
{
    return number(20) == 0 ? QDateTime() : QDateTime(day(), QTime(0, 0), Qt::UTC).addSecs(number(86'400));
}

QUuid Walk::anyRecord()
{
    std::vector<QUuid> all{QUuid::createUuid()};
    forEachRecordType([&]<class R>(std::type_identity<R>) { all.push_back(any<R>().uuid()); });
    return all.at(size_t(number(int(all.size()))));
}
