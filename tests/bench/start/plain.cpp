// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of the start, plain Qt: a window with menus, a list and an editor over the same SQLite file. It shows the
// first mentorship's newest texts, as many as a window takes in.
#include <QApplication>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QSplitter>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringListModel>
#include <QTextEdit>

namespace {

void fillMenus(QMenuBar &bar)
{
    for (const char *title : {"&Notebook", "&Edit", "&Mentorship", "&Go", "&View", "&Help"}) {
        QMenu *menu = bar.addMenu(QString::fromLatin1(title));
        for (int action = 0; action < 7; ++action)
            menu->addAction(QStringLiteral("Action %1").arg(action), QKeySequence(), &bar, [] {});
    }
}

QStringList newestTexts(const QString &path)
{
    QStringList texts;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    database.open();
    QSqlQuery query(database);
    query.exec(QStringLiteral("SELECT text FROM reflection WHERE mentorship = "
                              "(SELECT id FROM programme WHERE archived_on IS NULL ORDER BY created_at LIMIT 1) "
                              "ORDER BY written_at DESC LIMIT 100"));
    while (query.next())
        texts << query.value(0).toString();
    return texts;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    fillMenus(*window.menuBar());
    const QStringList texts = newestTexts(QApplication::arguments().value(1));
    auto *split = new QSplitter;
    auto *list = new QListView;
    list->setModel(new QStringListModel(texts, list));
    auto *editor = new QTextEdit;
    editor->setPlainText(texts.value(0));
    split->addWidget(list);
    split->addWidget(editor);
    window.setCentralWidget(split);
    window.resize(1000, 640);
    window.show();
    return QApplication::exec();
}
