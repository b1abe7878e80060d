// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/lines/desk.h"
#include "tests/bench/lines/groups.h"
#include "tests/bench/notebooks/words.h"
#include "tests/bench/table/stopwatch.h"
#include "ui/fields/page.h"
#include "ui/writing/editor.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

// The journal's page in the whole window with texts that are too much for most editors: no key may be felt to hang.
namespace bench {

namespace {

/// A tenth of a second: what is answered within it feels as if one had done it oneself (Miller 1968, Nielsen 1993).
constexpr double felt = 100;

/// 200 lines of emoji, most of them of several code points.
QString emoji()
{
    return QStringLiteral("👩🏽‍🏫🤝👨🏻‍🎓 💬📅✅ 🇫🇮🇸🇪 ❤️‍🔥 niin se meni "
                          "🙈🙉🙊\n\n")
        .repeated(200);
}

/// The window with a new entry in its journal and a text in it.
class Writing
{
public:
    Writing(const QString &path, const QString &text) : desk_(path)
    {
        Editing &editing = desk_.editing();
        const Id<Reflection> id = Id<Reflection>::fresh();
        editing.perform({}, edits::reflect(editing.mentorship(), id, editing.actor(), text, editing.now()));
        open(id);
    }

    /// Another entry, which is short, while the long one stands in the list.
    void writeBeside()
    {
        Editing &editing = desk_.editing();
        const Id<Reflection> id = Id<Reflection>::fresh();
        editing.perform({},
                        edits::reflect(editing.mentorship(),
                                       id,
                                       editing.actor(),
                                       QStringLiteral("Tänään kuuntelin ensin."),
                                       editing.now().addSecs(60)));
        open(id);
    }

    [[nodiscard]] double press(int key, Qt::KeyboardModifiers with = {}, const QString &letter = {})
    {
        return millisecondsOf([&] {
            QKeyEvent event(QEvent::KeyPress, key, with, letter);
            QApplication::sendEvent(editor_, &event);
            settle();
        });
    }
    [[nodiscard]] double type() { return press(0, {}, QStringLiteral("x")); }

    /// What was typed is kept, as after a pause.
    [[nodiscard]] double keep()
    {
        (void)type();
        return millisecondsOf([&] {
            desk_.editing().flush();
            settle();
        });
    }

    /// Pastes into the middle, and takes it back.
    [[nodiscard]] double paste(const QString &html)
    {
        auto *mime = new QMimeData;
        mime->setHtml(html);
        QApplication::clipboard()->setMimeData(mime);
        const int before = editor_->document()->characterCount();
        const double took = press(Qt::Key_V, Qt::ControlModifier);
        const bool isIn = editor_->document()->characterCount() > before;
        desk_.editing().flush();
        desk_.editing().undo();
        settle();
        if (!isIn || editor_->document()->characterCount() != before)
            qFatal("It was not pasted and taken back.");
        return took;
    }

private:
    void open(Id<Reflection> id)
    {
        desk_.window().goTo({PageId::Journal, id.uuid()});
        settle();
        editor_ = desk_.window().page()->findChild<writing::Editor *>();
        if (!editor_)
            qFatal("The entry did not open.");
        editor_->setFocus();
        QTextCursor cursor(editor_->document());
        cursor.setPosition(editor_->document()->findBlockByNumber(editor_->document()->blockCount() / 2).position());
        editor_->setTextCursor(cursor);
        editor_->ensureCursorVisible();
        settle();
    }

    Desk desk_;
    writing::Editor *editor_ = nullptr;
};

/// About 100 kB of a page as a word processor puts it on the clipboard.
QString formatted()
{
    Words words(Language::Swedish, 3);
    QString html = QStringLiteral("<html><body>");
    while (html.size() < 100'000) {
        html += QStringLiteral(
                    "<p class=MsoNormal style='margin-bottom:8.0pt'><span lang=SV style='font-size:11.0pt;font-family:"
                    "\"Calibri\",sans-serif'>%1 <b>%2</b> <i>%3</i><o:p></o:p></span></p>")
                    .arg(words.sentence(), words.topic(), words.sentence());
    }
    return html + QStringLiteral("</body></html>");
}

Line within(std::string what, Work ours)
{
    Line line;
    line.what = std::move(what);
    line.ours = std::move(ours);
    line.most = felt;
    line.tail = true;
    line.times = 61;
    return line;
}

} // namespace

Group heavyTextsGroup()
{
    return {"heavytexts", {1'000}, {1'000}, [](const Shelf &shelf, int size) {
                const auto writing = [shelf, size](const char *name, const QString &text, bool isBeside = false) {
                    return Lazy<Writing>([=] {
                        const QString path = shelf.copy(shelf.wide(size), QLatin1String(name));
                        auto made = std::make_unique<Writing>(path, text);
                        if (isBeside)
                            made->writeBeside();
                        return made;
                    });
                };
                const QString book = Words(Language::Finnish, 7).text(1'000'000);
                const Lazy<Writing> longText = writing("long-text.peili", book);
                const Lazy<Writing> beside = writing("beside.peili", book, true);
                const Lazy<Writing> faces = writing("emoji.peili", emoji());
                const Lazy<Writing> pasting = writing("pasting.peili", Words(Language::Swedish, 5).text(10'000));
                return std::vector<Line>{
                    within("a key in the journal, the entry has 1 MB", [longText] { return longText->type(); }),
                    within("the entry of 1 MB is kept, after a pause", [longText] { return longText->keep(); }),
                    within("a key in a short entry beside one of 1 MB", [beside] { return beside->type(); }),
                    within("the short entry is kept, after a pause", [beside] { return beside->keep(); }),
                    within("a key in 200 lines of emoji", [faces] { return faces->type(); }),
                    within("100 kB of a word processor are pasted",
                           [pasting, html = formatted()] { return pasting->paste(html); }),
                };
            }};
}

} // namespace bench
