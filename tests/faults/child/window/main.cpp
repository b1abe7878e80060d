// SPDX-License-Identifier: GPL-3.0-or-later

// The window, driven without anybody: `peili_window_child NOTEBOOK SEED EXPORT`. Types into the fields of all pages,
// moves goals, undoes, does again and imports, without end; on SIGTERM it closes as its button would. A line for each
// thing, with the milliseconds since the start:
//   ready      the notebook is open
//   typed MS   a key went to a field, and nothing was typed before that is not kept
//   at MS      something was done
//   try SUM    the notebook is about to be saved, with this sum over its content
//   done MS    it was saved, as far as the person can tell
//   kept MS    what was typed is in the notebook
#include "app/shell/windows.h"
#include "app/termination.h"
#include "ui/fields/page.h"
#include "ui/fields/savedinput.h"
#include "ui/mainwindow.h"
#include "ui/safety/safety.h"
#include "ui/verbs/actions.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTimer>

#include <random>
#include <sqlite3.h>
#include <unistd.h>

namespace {

/// Past the buffers of this process, so that the parent has it even when the next thing is the end.
void say(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        _exit(3);
}

/// Hears SQLite carry out the last statement of a save, which writes the sum over all content.
int onStatement(unsigned, void *, void *statement, void *sql)
{
    if (!QByteArray(static_cast<const char *>(sql)).startsWith("UPDATE notebook SET value = :")) // Qt numbers its marks
        return 0;
    char *expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    say("try " + QByteArray(expanded).split('\'').value(1));
    sqlite3_free(expanded);
    return 0;
}

int onConnection(sqlite3 *connection, char **, const void *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, onStatement, nullptr);
}

/// The export's first mentorship alone.
QByteArray firstOf(const QByteArray &json)
{
    QJsonObject root = QJsonDocument::fromJson(json).object();
    const QLatin1String list("mentorships");
    root.insert(list, QJsonArray{root.value(list).toArray().first()});
    return QJsonDocument(root).toJson();
}

/// The export with other ids, the same in the same round: as if it came from another notebook.
QByteArray withOtherIds(const QByteArray &json, uint round)
{
    static const QRegularExpression id(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    QString text = QString::fromUtf8(json);
    QString changed;
    qsizetype last = 0;
    for (auto each = id.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        changed += text.mid(last, match.capturedStart() - last);
        changed += QUuid::createUuidV5(QUuid(match.captured()), QByteArray::number(round))
                       .toString(QUuid::WithoutBraces);
        last = match.capturedEnd();
    }
    return (changed + text.mid(last)).toUtf8();
}

/// Whether what is written there is kept by itself.
bool isInSavedInput(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (qobject_cast<const SavedInput *>(widget))
            return true;
    }
    return false;
}

class Driver
{
public:
    Driver(MainWindow &window, uint seed, const QString &exported) : window_(window), random_(seed)
    {
        QFile file(exported);
        if (!file.open(QIODevice::ReadOnly))
            _exit(4);
        export_ = firstOf(file.readAll());
        clock_.start();
        QObject::connect(&editing().notebook(), &Notebook::changed, &window_, [this](const Changeset &changeset) {
            say("done " + now());
            if (!word_.isEmpty() && holdsWord(changeset)) {
                word_.clear();
                say("kept " + now());
            }
        });
        window_.askForFile = [this](const QString &, const QString &, bool) { return fileToImport(); };
        QObject::connect(&turn_, &QTimer::timeout, &window_, [this] { act(); });
        turn_.start(0);
    }

    void stop() { turn_.stop(); }

private:
    [[nodiscard]] Editing &editing() { return window_.editing(); }
    [[nodiscard]] QByteArray now() const { return QByteArray::number(clock_.elapsed()); }
    [[nodiscard]] int below(qsizetype most) { return int(random_() % uint(most)); }

    void act()
    {
        if (onlyTyping_ == 0 && below(300) == 0)
            onlyTyping_ = 500;
        onlyTyping_ = std::max(0, onlyTyping_ - 1);
        const int chosen = onlyTyping_ > 0 ? 0 : below(100);
        if (chosen < 80)
            type();
        else if (chosen < 86)
            editing().undo();
        else if (chosen < 90)
            editing().redo();
        else if (chosen < 93)
            moveGoal();
        else if (chosen < 97)
            window_.goTo({everyPage[size_t(below(qsizetype(everyPage.size())))], {}});
        else if (chosen == 97)
            import();
        else
            field_ = nullptr; // another one
        say("at " + now());
    }

    /// A key in a field of the page that can be written in.
    void type()
    {
        if (!field_ || !field_->isVisible() || (onlyTyping_ == 0 && below(60) == 0)) {
            QList<QWidget *> fields;
            for (QWidget *each : window_.findChildren<QWidget *>()) {
                const auto *line = qobject_cast<QLineEdit *>(each);
                const auto *text = qobject_cast<QTextEdit *>(each);
                const bool writes = (line && !line->isReadOnly()) || (text && !text->isReadOnly());
                if (writes && each->isVisible() && each->isEnabled() && isInSavedInput(each))
                    fields << each;
            }
            if (fields.isEmpty())
                return;
            editing().flush();
            field_ = fields.at(below(fields.size()));
            field_->setFocus();
            word_.clear();
        }
        static const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyzåäö");
        const QChar letter = letters.at(below(letters.size()));
        const bool wasKept = word_.isEmpty();
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(field_, &press);
        word_ += letter;
        if (wasKept)
            say("typed " + now());
    }

    /// Whether what was typed is in one of the changeset's texts.
    [[nodiscard]] bool holdsWord(const Changeset &changeset) const
    {
        bool holds = false;
        for (const Change &change : changeset.changes) {
            if (!change.is)
                continue;
            std::visit(
                [&]<class R>(const R &record) {
                    forEachField<R>([&]<class V>(const Field<R, V> &field) {
                        if constexpr (std::is_same_v<V, QString>)
                            holds = holds || (record.*(field.member)).contains(word_);
                    });
                },
                *change.is);
        }
        return holds;
    }

    void moveGoal()
    {
        const auto &goals = editing().mentorship().all<Goal>();
        if (goals.empty())
            return;
        editing().flush();
        const auto goal = std::next(goals.begin(), below(qsizetype(goals.size())));
        (void)editing().perform(QStringLiteral("Move a goal"),
                                edits::moveGoal(editing().mentorship(), goal->first, below(2) == 0 ? -1 : 1));
    }

    void import()
    {
        if (editing().notebook().programmes().size() < 4)
            window_.actions().at(Act::Import)->trigger();
    }

    QString fileToImport()
    {
        const QString path = folder_.filePath(QStringLiteral("export.json"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(withOtherIds(export_, uint(random_())));
        return path;
    }

    MainWindow &window_;
    std::mt19937 random_;
    QByteArray export_;
    QTemporaryDir folder_;
    QElapsedTimer clock_;
    QTimer turn_;
    QPointer<QWidget> field_;
    int onlyTyping_ = 0; ///< for so many turns: long enough for the text to be saved by its own clock
    QString word_;       ///< what was typed since the last time that it was kept
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(onConnection));
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Windows windows;
    windows.tell = [](const QString &words) { say("told " + words.toUtf8()); };
    windows.ask = [](const QString &, const QStringList &answers) { return int(answers.size()) - 1; };
    if (arguments.size() < 4 || !windows.open(arguments.at(1)))
        return 2;
    MainWindow *window = nullptr;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(each))
            window = found;
    }
    window->activateWindow();
    Driver driver(*window, arguments.at(2).toUInt(), arguments.at(3));
    termination::onTerminate(windows, [&] {
        driver.stop();
        windows.closeAll();
    });
    say("ready");
    return QApplication::exec();
}
