// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/packs/forms.h"
#include "tests/bench/counting/counts.h"
#include "tests/bench/lines/bare.h"
#include "tests/bench/lines/desk.h"
#include "tests/bench/lines/groups.h"
#include "tests/bench/notebooks/words.h"
#include "tests/bench/table/stopwatch.h"
#include "ui/finding/overlay.h"
#include "ui/finding/searching.h"
#include "ui/verbs/actions.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>
#include <chrono>
#include <functional>

// The search over everything, while it is typed.
namespace bench {

namespace {

QStringList everyWanted()
{
    return wantedWords(Language::Finnish) + wantedWords(Language::English) + wantedWords(Language::Swedish);
}

/// The same texts in SQLite's own index, to be asked in C.
class Index
{
public:
    explicit Index(Notebook &notebook) :
        bare_(filled(notebook)), found_(bare_,
                                        QStringLiteral("SELECT rowid, snippet(texts, 0, '<', '>', '…', 12) FROM texts "
                                                       "WHERE texts MATCH ? ORDER BY rowid DESC LIMIT 50")),
        counted_(bare_, QStringLiteral("SELECT count(*) FROM texts WHERE texts MATCH ?"))
    { }

    void ask(const QString &word) const
    {
        for (const Statement *statement : {&found_, &counted_}) {
            statement->reset();
            statement->bind(1, QLatin1Char('"') + word + QLatin1Char('"'));
            while (statement->step())
                (void)statement->text(statement == &found_ ? 1 : 0);
        }
    }

private:
    static Bare filled(Notebook &notebook)
    {
        Bare bare(QStringLiteral(":memory:"));
        bare.run("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'trigram'); BEGIN");
        const Statement insert(bare, QStringLiteral("INSERT INTO texts (text) VALUES (?)"));
        for (const Programme &programme : notebook.programmes()) {
            if (!programme.archivedOn.isValid())
                put(**notebook.mentorship(programme.id), insert);
        }
        bare.run("COMMIT");
        return bare;
    }

    static void put(const Mentorship &mentorship, const Statement &insert)
    {
        forEachRecordType([&]<class R>(std::type_identity<R>) {
            for (const auto &[id, record] : mentorship.all<R>()) {
                QStringList texts;
                forEachField<R>([&]<class V>(const Field<R, V> &field) {
                    if constexpr (std::is_same_v<V, QString>)
                        texts << record.*(field.member);
                });
                insert.reset();
                insert.bind(1, texts.join(QLatin1Char('\n')));
                (void)insert.step();
            }
        });
    }

    Bare bare_;
    Statement found_;
    Statement counted_;
};

/// Waits until a widget is painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *watched) { watched->installEventFilter(this); }

    void wait()
    {
        for (isPainted_ = false; !isPainted_;)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        isPainted_ = isPainted_ || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool isPainted_ = false;
};

/// The window with the search open, and what is typed into it.
class Searching
{
public:
    explicit Searching(const QString &path) : desk_(path), everything_(desk_.editing())
    {
        const auto begun = std::chrono::steady_clock::now();
        desk_.window().actions().at(Act::Search)->trigger();
        const QList<Overlay *> overlays = desk_.window().findChildren<Overlay *>();
        const auto open = std::find_if(overlays.begin(), overlays.end(), std::mem_fn(&QWidget::isVisible));
        field_ = (*open)->field();
        Painted list((*open)->list()->viewport());
        list.wait();
        press(word().mid(letter_++, 1));
        list.wait();
        answered_ = millisecondsSince(begun);
        settle();
        whole_ = millisecondsSince(begun);
        while (!everything_.isWhole())
            everything_.layOutMore();
    }
    [[nodiscard]] Desk &desk() { return desk_; }

    /// How long it took from opening it until the first key was answered, in milliseconds; and until all was laid out.
    [[nodiscard]] double answered() const { return answered_; }
    [[nodiscard]] double whole() const { return whole_; }
    [[nodiscard]] searching::Everything &everything() { return everything_; }

    /// Types the next letter of what is looked for, and waits until it is answered.
    void type()
    {
        if (letter_ == word().size()) {
            letter_ = 0;
            word_ = (word_ + 1) % int(words_.size());
            field_->clear();
            settle();
        }
        press(word().mid(letter_++, 1));
        settle();
    }

    /// A key is measured alone: what it takes to empty the field is not.
    [[nodiscard]] double typeTimed()
    {
        if (letter_ == word().size())
            type();
        return millisecondsOf([this] { type(); });
    }

    [[nodiscard]] QString next() { return words_.at(asked_++ % words_.size()); }

private:
    static double millisecondsSince(std::chrono::steady_clock::time_point begun)
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
    }
    void press(const QString &letter)
    {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QApplication::sendEvent(field_, &key);
    }
    [[nodiscard]] const QString &word() const { return words_.at(word_); }

    Desk desk_;
    searching::Everything everything_;
    QLineEdit *field_ = nullptr;
    double answered_ = 0;
    double whole_ = 0;
    const QStringList words_ = everyWanted();
    int word_ = 0;
    qsizetype letter_ = 0;
    qsizetype asked_ = 0;
};

} // namespace

Group searchGroup()
{
    return {"search", {1'000, 10'000, 100'000}, {1'000, 10'000}, [](const Shelf &shelf, int size) {
                const Lazy<Searching> searching([shelf, size] {
                    return std::make_unique<Searching>(shelf.copy(shelf.wide(size), QStringLiteral("search.peili")));
                });
                const Lazy<Index> index([searching] { return std::make_unique<Index>(searching->desk().notebook()); });
                const auto opened = [shelf, size] {
                    return std::make_unique<Searching>(
                        shelf.copy(shelf.wide(size), QStringLiteral("search-first.peili")));
                };
                std::vector<Line> lines(5);
                lines[0].what = "search, opened and the first key answered";
                lines[0].ours = [opened] { return opened()->answered(); };
                lines[0].growth = 3;
                lines[0].times = 5;
                lines[4].what = "search, everything laid out";
                lines[4].ours = [opened] { return opened()->whole(); };
                lines[4].times = 3;
                lines[1].what = "search, the query";
                lines[1].floor = "FTS5 in C";
                lines[1].ours = [searching] {
                    const QString word = searching->next();
                    return millisecondsOf([&] { (void)searching->everything().find(word, 50); });
                };
                lines[1].bare = [searching, index] {
                    const QString word = searching->next();
                    return millisecondsOf([&] { index->ask(word); });
                };
                lines[1].ratio = 1.5;
                lines[1].growth = 1.5;
                lines[1].times = 24;
                lines[2].what = "search, key to painted, 95 %";
                lines[2].ours = [searching] { return searching->typeTimed(); };
                lines[2].most = 16;
                lines[2].tail = true;
                lines[2].times = 100;
                lines[3].what = "search, key to painted";
                lines[3].ours = lines[2].ours;
                lines[3].growth = 1.5;
                lines[3].times = 100;
                return lines;
            }};
}

} // namespace bench
