// SPDX-License-Identifier: GPL-3.0-or-later

// What a text costs: `peili_bench_writing [BYTES]`, a million without a number. A key press is told as a ratio to a
// bare QTextEdit with the same words; the rest in milliseconds, to be compared on one machine only.

#include "ui/writing/editor.h"
#include "ui/writing/markdown.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

#include <cstdio>

namespace {

template <class Act>
double measure(const char *what, int times, Act &&act)
{
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < times; ++i)
        act();
    const double each = double(clock.nsecsElapsed()) / 1e6 / times;
    std::printf("%-34s %9.3f ms\n", what, each);
    return each;
}

QString book(qsizetype length)
{
    QString text;
    for (int i = 0; text.size() < length; ++i)
        text += QStringLiteral("Kappale %1. *Kysyin* ensin, ja he vastasivat.\nToinen rivi.\n\n- yksi\n- kaksi\n\n")
                    .arg(i);
    return text;
}

/// Goes to the middle and presses a key there some times.
double pressKeys(const char *what, QTextEdit &edit)
{
    QTextCursor cursor(edit.document());
    cursor.setPosition(edit.document()->characterCount() / 2);
    edit.setTextCursor(cursor);
    QApplication::processEvents();
    return measure(what, 200, [&] {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("x"));
        QCoreApplication::sendEvent(&edit, &key);
        QApplication::processEvents();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QString source = book(argc > 1 ? QString::fromLocal8Bit(argv[1]).toLongLong() : 1'000'000);
    writing::markdown::Kept kept;
    writing::Blocks blocks;
    measure("read", 3, [&] {
        kept = {};
        blocks = writing::markdown::read(source, &kept);
    });
    writing::Editor editor;
    editor.resize(600, 400);
    measure("show", 1, [&] { editor.showBlocks(blocks); });
    editor.show();
    QApplication::processEvents();
    QTextEdit bare;
    bare.resize(600, 400);
    bare.setUndoRedoEnabled(false);
    measure("show in a bare editor", 1, [&] { bare.setPlainText(editor.toPlainText()); });
    bare.show();
    QApplication::processEvents();
    const double simple = pressKeys("key in a bare editor", bare);
    const double ours = pressKeys("key", editor);
    std::printf("%-34s %9.2f\n", "key, ratio", ours / simple);
    measure("save, one block changed", 5, [&] { (void)writing::markdown::write(editor.blocks(), kept); });
    measure("save, all new", 3, [&] { (void)writing::markdown::write(editor.blocks()); });
}
