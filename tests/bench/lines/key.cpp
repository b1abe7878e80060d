// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/lines/desk.h"
#include "tests/bench/lines/groups.h"
#include "tests/bench/notebooks/words.h"
#include "tests/bench/table/stopwatch.h"
#include "ui/markdown/markdown.h"
#include "ui/writing/editor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QTextBlock>

// A key press until it is painted, in the middle of a text of so many bytes.
namespace bench {

namespace {

void show(QTextEdit &edit, QMainWindow &window)
{
    window.setCentralWidget(&edit);
    window.resize(700, 500);
    window.show();
    settle();
    QTextCursor cursor(edit.document());
    cursor.setPosition(edit.document()->findBlockByNumber(edit.document()->blockCount() / 2).position());
    edit.setTextCursor(cursor);
    edit.ensureCursorVisible();
    settle();
}

void press(QTextEdit &edit, const QString &letter)
{
    QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    QApplication::sendEvent(&edit, &key);
    settle();
}

/// The program's editor and Qt's with the same words.
class Texts
{
public:
    explicit Texts(int bytes) :
        source_(Words(Language::Finnish, 7).text(bytes)), editor_(new writing::Editor), bare_(new QTextEdit)
    {
        markdown::Kept kept;
        markdown::Blocks blocks = markdown::read(source_, &kept);
        kept_.add(std::move(kept), blocks);
        editor_->showBlocks(blocks);
        bare_->setUndoRedoEnabled(false); // as in the program, whose undo is another
        bare_->setPlainText(editor_->toPlainText());
        show(*editor_, window_);
        show(*bare_, other_);
    }
    [[nodiscard]] double pressOurs()
    {
        return millisecondsOf([this] { press(*editor_, QStringLiteral("x")); });
    }
    [[nodiscard]] double pressBare()
    {
        return millisecondsOf([this] { press(*bare_, QStringLiteral("x")); });
    }
    [[nodiscard]] double save()
    {
        press(*editor_, QStringLiteral("y"));
        return millisecondsOf([this] { (void)markdown::write(editor_->blocks(), kept_); });
    }

private:
    QString source_;
    markdown::Kept kept_;
    QMainWindow window_;
    QMainWindow other_;
    writing::Editor *editor_;
    QTextEdit *bare_;
};

} // namespace

Group keyGroup()
{
    return {"key", {10'000, 1'000'000}, {10'000, 1'000'000}, [](const Shelf &, int size) {
                const Lazy<Texts> texts([size] { return std::make_unique<Texts>(size); });
                std::vector<Line> lines(2);
                lines[0].what = "key press to painted";
                lines[0].floor = "a bare QTextEdit";
                lines[0].ours = [texts] { return texts->pressOurs(); };
                lines[0].bare = [texts] { return texts->pressBare(); };
                lines[0].ratio = 1.2;
                lines[0].times = 101;
                lines[1].what = "text to Markdown, to be saved";
                lines[1].ours = [texts] { return texts->save(); };
                lines[1].times = 7;
                return lines;
            }};
}

} // namespace bench
