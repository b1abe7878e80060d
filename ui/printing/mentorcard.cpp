// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/mentorcard.h"

#include "core/mentoring/records/person.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/markdown/reflectionwords.h"
#include "ui/printing/paper.h"
#include "ui/printing/sheets.h"
#include "ui/words/amounts.h"
#include "ui/words/dates.h"

#include <algorithm>

namespace report {

namespace {

constexpr int mostLines = 8; ///< of the agenda, the promises and the goals, before anything is shortened
constexpr int mostNews = 6;

/// Makes the card with at most `most` lines of each kind, and `news` of what happened since the last meeting.
class Card
{
public:
    Card(const mentorpage::Page &page, const PrintLanguage &language, int most, int news) :
        page_(page), tongue_(language), most_(most), mostNews_(news)
    {
        report_.layout = Report::Layout::Card;
        report_.language = language.language();
    }

    Report make()
    {
        head();
        topics();
        promises(promised(page_.reader), page_.mine);
        promises(page_.others.size() == 1 ? promised(page_.others.front())
                                          : tongue_(QT_TRANSLATE_NOOP("Report", "Others promised")),
                 page_.theirs);
        news();
        goals();
        own();
        if (report_.blocks.empty())
            report_.blocks.push_back(Paragraph{
                tongue_(QT_TRANSLATE_NOOP(
                    "Report", "Nothing is on the agenda yet, and nothing is open. What is on your mind, you can ask.")),
                false});
        return report_;
    }

private:
    void head()
    {
        QStringList names;
        for (const Person &person : page_.others)
            names << person.name;
        const QDateTime start = rhythm::localStart(page_.meeting);
        const QString number = page_.number > 0 ? tongue_(QT_TRANSLATE_NOOP("Report", "Meeting %1")).arg(page_.number)
                                                : QString();
        report_.kicker = joined({tongue_(QT_TRANSLATE_NOOP("Report", "Before we meet")), number});
        report_.title = names.join(QStringLiteral(", "));
        if (report_.title.isEmpty())
            report_.title = page_.programme.title;
        report_.subtitle = joined({dates::full(start.date(), tongue_.locale()),
                                   dates::clock(start.time(), tongue_.locale()),
                                   page_.meeting.place.trimmed()});
        if (page_.last)
            report_.facts = tongue_(QT_TRANSLATE_NOOP("Report", "We last met on %1"))
                                .arg(dates::dayMonth(rhythm::day(*page_.last), tongue_.locale(), start.date()));
        report_.runningHead = tongue_(QT_TRANSLATE_NOOP("Report", "For %1")).arg(page_.reader.name);
    }

    /// How often a topic was raised, once that is worth a word.
    [[nodiscard]] QString raised(int times) const
    {
        return times < 2 ? QString()
            : times == 2 ? tongue_(QT_TRANSLATE_NOOP("Report", "raised twice"))
            : times == 3 ? tongue_(QT_TRANSLATE_NOOP("Report", "raised three times"))
                         : tongue_(QT_TRANSLATE_N_NOOP("Report", "raised %n time(s)"), nullptr, times);
    }

    void topics()
    {
        int minutes = 0;
        Blocks lines;
        for (const mentorpage::TopicLine &topic : page_.topics) {
            minutes += topic.item.minutes;
            lines.push_back(Item{topic.item.topic,
                                 joined({tongue_.small(tongue_.word(topic.item.wish)),
                                         tongue_(QT_TRANSLATE_NOOP("Report", "%1 min")).arg(topic.item.minutes),
                                         raised(topic.raised)})});
        }
        const QString title = tongue_(QT_TRANSLATE_NOOP("Report", "On the agenda"));
        add(minutes > 0 ? joined({title, tongue_(QT_TRANSLATE_NOOP("Report", "%1 min")).arg(minutes)}) : title, lines);
    }

    [[nodiscard]] QString promised(const Person &person) const
    {
        return tongue_(QT_TRANSLATE_NOOP("Report", "%1 promised")).arg(firstName(person.name));
    }

    void promises(const QString &title, const std::vector<ActionItem> &items)
    {
        Blocks lines;
        for (const ActionItem &item : items) {
            const QString until = item.until.isValid()
                ? tongue_(QT_TRANSLATE_NOOP("Report", "by %1")).arg(day(item.until))
                : QString();
            lines.push_back(
                Item{item.what, item.state == PromiseState::Open ? until : tongue_.small(tongue_.word(item.state))});
        }
        add(title, lines);
    }

    void news()
    {
        Blocks lines;
        for (const mentorpage::GoalLine &line : page_.goals) {
            if (line.ratings.size() < 2 || !isSince(line.ratings.back().ratedOn))
                continue;
            lines.push_back(
                Item{line.ratings.back().evidence.trimmed().isEmpty()
                         ? line.goal.title
                         : QStringLiteral("%1: %2").arg(line.goal.title, gist(line.ratings.back().evidence)),
                     tongue_(QT_TRANSLATE_NOOP("Report", "%1 of 5")).arg(line.ratings.back().value)});
        }
        for (const LearningActivity &activity : page_.learning)
            lines.push_back(Item{
                activity.takeaway.trimmed().isEmpty()
                    ? activity.title
                    : QStringLiteral("%1: %2").arg(activity.title, gist(activity.takeaway)),
                joined({tongue_.small(tongue_.word(activity.kind)), tongue_.small(tongue_.word(activity.state))})});
        for (const Reflection &reflection : page_.reflections)
            lines.push_back(Item{tongue_(QT_TRANSLATE_NOOP("Report", "“%1”")).arg(gist(reflection.text)),
                                 joined({page_.others.size() > 1 ? nameOf(reflection.author) : QString(),
                                         day(reflection.writtenAt.date())})});
        add(page_.last ? tongue_(QT_TRANSLATE_NOOP("Report", "Since we last met"))
                       : tongue_(QT_TRANSLATE_NOOP("Report", "What is shared so far")),
            lines,
            mostNews_);
    }

    void goals()
    {
        Blocks lines;
        for (const mentorpage::GoalLine &line : page_.goals) {
            const bool isNamed = line.goal.author == page_.reader.id || page_.others.size() > 1;
            const QString &title = line.goal.title;
            lines.push_back(Item{isNamed ? QStringLiteral("%1: %2").arg(nameOf(line.goal.author), title) : title,
                                 joined({wayOf(line.ratings), tongue_.small(tongue_.word(line.goal.state))})});
        }
        add(tongue_(QT_TRANSLATE_NOOP("Report", "Goals")), lines);
    }

    void own()
    {
        Blocks lines;
        for (const Reflection &reflection : page_.own)
            lines.push_back(Item{gist(reflection.text), {}});
        add(tongue_(QT_TRANSLATE_NOOP("Report", "On my mind")), lines);
    }

    /// A heading with its lines; nothing where there are none.
    void add(const QString &title, const Blocks &lines) { add(title, lines, most_); }

    void add(const QString &title, const Blocks &lines, int most)
    {
        if (lines.empty())
            return;
        report_.blocks.push_back(Heading{1, title});
        const auto shown = std::min<std::ptrdiff_t>(most, std::ptrdiff_t(lines.size()));
        report_.blocks.insert(report_.blocks.end(), lines.begin(), lines.begin() + shown);
        const int more = int(lines.size()) - int(shown);
        if (more > 0)
            report_.blocks.push_back(
                Paragraph{tongue_(QT_TRANSLATE_N_NOOP("Report", "and %n more"), nullptr, more), true});
    }

    [[nodiscard]] bool isSince(QDate date) const { return !page_.last || date >= rhythm::day(*page_.last); }

    [[nodiscard]] QString day(QDate date) const
    {
        return dates::dayMonth(date, tongue_.locale(), rhythm::day(page_.meeting));
    }

    [[nodiscard]] QString nameOf(Id<Person> id) const
    {
        for (const Person &person : page_.others) {
            if (person.id == id)
                return firstName(person.name);
        }
        return firstName(page_.reader.name);
    }

    /// The beginning of what somebody wrote, without its Markdown; the shorter, the more there is to shorten.
    [[nodiscard]] QString gist(const QString &markdown) const
    {
        return amounts::beginning(reflectionwords::plain(markdown).simplified(), mostNews_ > 3 ? 140 : 90);
    }

    /// "2 → 4"
    static QString wayOf(const std::vector<Rating> &ratings)
    {
        if (ratings.empty())
            return {};
        const QString last = QString::number(ratings.back().value);
        return ratings.size() < 2 ? last : QStringLiteral("%1 → %2").arg(ratings.front().value).arg(last);
    }

    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    const mentorpage::Page &page_;
    const PrintLanguage &tongue_;
    int most_;
    int mostNews_;
    Report report_;
};

bool fitsOnePage(const Report &report)
{
    const auto fits = [&](Paper paper) {
        return Sheets(report, pageSize(paper, report.layout).size(QPageSize::Point)).count() == 1;
    };
    return fits(Paper::A4) && fits(Paper::Letter);
}

} // namespace

Report makeMentorCard(const mentorpage::Page &page, const PrintLanguage &language)
{
    Report report;
    for (int most = mostLines; most > 0; --most) {
        for (int news = mostNews; news > 1; --news) {
            report = Card(page, language, most, news).make();
            if (fitsOnePage(report))
                return report;
        }
    }
    return report;
}

} // namespace report
