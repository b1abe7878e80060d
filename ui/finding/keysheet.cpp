// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/keysheet.h"

#include "ui/controls/besideorbelow.h"
#include "ui/controls/button.h"
#include "ui/controls/keyname.h"
#include "ui/controls/label.h"
#include "ui/controls/widgetkeys.h"
#include "ui/finding/overlay.h"
#include "ui/look/theme.h"
#include "ui/verbs/actions.h"
#include "ui/writing/keys.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// The groups from the `first` on up to the `last`, one below the other.
QWidget *columnOf(const QList<KeySheet::Group> &groups, qsizetype first, qsizetype last)
{
    auto *column = new QWidget;
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::space(0.9));
    grid->setVerticalSpacing(theme::space(0.12));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (qsizetype i = first; i < last; ++i) {
        auto *title = Label::heading(groups.at(i).title);
        title->setContentsMargins(0, row == 0 ? 0 : theme::space(0.6), 0, theme::space(0.15));
        grid->addWidget(title, row++, 0, 1, 2);
        for (const KeyLine &line : groups.at(i).lines) {
            auto *keys = new Label(line.keys);
            keys->setWordWrap(false);
            keys->setForegroundRole(QPalette::Link);
            grid->addWidget(keys, row, 0, Qt::AlignTop);
            grid->addWidget(new Label(line.what), row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    return column;
}

/// How many groups stand in the first of two columns, so that the longer one is as short as can be.
qsizetype half(const QList<KeySheet::Group> &groups)
{
    const auto linesOf = [&](qsizetype first, qsizetype last) {
        qsizetype lines = 0;
        for (qsizetype i = first; i < last; ++i)
            lines += groups.at(i).lines.size() + 2; // the heading, and what sets it off
        return lines;
    };
    qsizetype best = 0;
    for (qsizetype count = 1; count < groups.size(); ++count) {
        if (std::max(linesOf(0, count), linesOf(count, groups.size()))
            <= std::max(linesOf(0, best), linesOf(best, groups.size()))) // the later ones wrap more
            best = count;
    }
    return best;
}

} // namespace

KeySheet::KeySheet(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    const QList<Group> all = groups(actions);
    auto *sheet = new BesideOrBelow(40);
    sheet->setContentsMargins(theme::space(1.4), theme::space(1.2), theme::space(1.4), theme::space(1));
    sheet->add(columnOf(all, 0, half(all)));
    sheet->add(columnOf(all, half(all), all.size()));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrows scroll
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(sheet);
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::space(0.8));
    column->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme::space(1.4), 0, theme::space(1.4), 0);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    const QSize room = parent->size();
    const int width = std::min(theme::space(48), room.width());
    sheet->layFor(width);
    const int below = close->sizeHint().height() + theme::space(1.4);
    resize(width, std::min(sheet->heightForWidth(width) + below, room.height() - theme::space(2)));
}

QList<KeySheet::Group> KeySheet::groups(const Actions &actions)
{
    QList<Group> all;
    for (const Menu menu : everyMenu) {
        Group group{withoutMnemonic(Actions::title(menu)), {}};
        for (const ActionLine &line : Actions::table()) {
            const QAction *action = actions.at(line.act);
            if (line.menu != menu || action->shortcuts().isEmpty())
                continue;
            QStringList keys;
            for (const QKeySequence &key : action->shortcuts())
                keys << keyName(key);
            group.lines << KeyLine{keys.join(QLatin1String(", ")), withoutMnemonic(Actions::tr(line.text))};
        }
        if (!group.lines.isEmpty())
            all << group;
    }
    all << Group{tr("In search"), Overlay::keys()};
    all << Group{tr("While writing"), writing::keys()};
    all << Group{tr("In the agenda"), widgetkeys::ofAgenda()};
    all << Group{tr("On the learning board"), widgetkeys::ofBoard()};
    all << Group{tr("On the line of phases"), widgetkeys::ofPhaseLine()};
    all << Group{tr("In the preview of the summary"), widgetkeys::ofPreview()};
    return all;
}
