// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "core/mentoring/packs/forms.h"
#include "core/mentoring/views/journey.h"
#include "core/mentoring/views/rhythm.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/now/steps.h"
#include "ui/verbs/actions.h"
#include "ui/window/sidebardelegate.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace {

QString signOf(Progress progress)
{
    switch (progress) {
    case Progress::Ahead:
        return QStringLiteral("ahead");
    case Progress::Open:
        return QStringLiteral("half");
    case Progress::Done:
        return QStringLiteral("tick");
    }
    return {};
}

QString spoken(Progress progress)
{
    return progress == Progress::Done ? Sidebar::tr("done")
        : progress == Progress::Open  ? Sidebar::tr("open")
                                      : Sidebar::tr("ahead");
}

int widest()
{
    return theme::space(15.2);
}

int narrowest()
{
    return theme::space(12.5);
}

bool isTooNarrow(const QWidget *window)
{
    return window && window->width() * 3 / 10 < narrowest();
}

} // namespace

Sidebar::Sidebar(Editing &editing, QWidget *parent) :
    QFrame(parent), editing_(editing), head_(new QWidget), title_(Label::heading({})), when_(Label::small({})),
    mentorships_(new QComboBox), list_(new QListView), model_(new QStandardItemModel(this)),
    delegate_(new SidebarDelegate(list_)), writing_(new QWidget), actor_(new QComboBox), fold_(Button::quiet({}))
{
    layOut();
    mentorships_->setAccessibleName(tr("Mentorship"));
    actor_->setAccessibleName(tr("Who is writing"));
    actor_->setToolTip(tr("At one laptop both of you can write. Choose whose words these are."));
    for (QComboBox *choice : {mentorships_, actor_}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(4);
    }
    fold_->setIcon(icons::icon(QStringLiteral("sidebar"), QPalette::PlaceholderText));
    fold_->setIconSize({theme::space(1), theme::space(1)});
    fold_->setObjectName(QStringLiteral("foldSidebar"));
    list_->setProperty("look", QStringLiteral("sidebar"));
    list_->setAccessibleName(tr("The process"));
    list_->setModel(model_);
    list_->setItemDelegate(delegate_);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    list_->viewport()->installEventFilter(this);
    connectLists();
    fill();
    fit();
}

void Sidebar::layOut()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(0.7), theme::space(1.4), theme::space(0.7), theme::space(0.6));
    column->setSpacing(0);
    auto *head = new QVBoxLayout(head_);
    head->setContentsMargins(theme::space(0.6), 0, theme::space(0.4), theme::space(0.9));
    head->setSpacing(theme::space(0.1));
    head->addWidget(title_);
    head->addWidget(when_);
    head->addWidget(mentorships_);
    column->addWidget(head_);
    column->addWidget(list_, 1);
    auto *foot = new QVBoxLayout(writing_);
    foot->setContentsMargins(theme::space(0.6), theme::space(0.4), theme::space(0.4), theme::space(0.4));
    foot->setSpacing(theme::space(0.2));
    foot->addWidget(Label::small(tr("Who is writing")));
    foot->addWidget(actor_);
    column->addWidget(writing_);
    column->addWidget(fold_, 0, Qt::AlignLeading);
}

void Sidebar::connectLists()
{
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QVariant page = index.data(SidebarDelegate::PageRole);
        if (page.isValid())
            emit wanted({static_cast<PageId>(page.toInt()), {}});
    });
    connect(mentorships_, &QComboBox::activated, this, [this](int index) {
        emit mentorshipWanted(Id<Programme>(mentorships_->itemData(index).toUuid()));
    });
    connect(actor_, &QComboBox::activated, this, [this](int index) {
        editing_.setActor(Id<Person>(actor_->itemData(index).toUuid()));
    });
    connect(fold_, &Button::clicked, this, [this] { setNarrow(!narrow_); });
}

void Sidebar::follow(const Actions &actions)
{
    QAction *action = actions.at(Act::NarrowSidebar);
    action->setChecked(narrow_);
    connect(action, &QAction::triggered, this, &Sidebar::setNarrow);
    connect(this, &Sidebar::narrowed, action, &QAction::setChecked);
}

void Sidebar::setNarrow(bool narrow)
{
    const bool byWidth = isTooNarrow(parentWidget());
    chosen_ = narrow == byWidth ? settings::Sidebar::ByWidth
        : narrow                ? settings::Sidebar::Narrow
                                : settings::Sidebar::Wide;
    settings::setSidebar(chosen_);
    fit();
}

/// As wide as three tenths of the window allow, between names in one line and names in two; else a rail.
void Sidebar::fit()
{
    const bool narrow = chosen_ == settings::Sidebar::ByWidth ? isTooNarrow(parentWidget())
                                                              : chosen_ == settings::Sidebar::Narrow;
    const int room = parentWidget() ? parentWidget()->width() * 3 / 10 : widest();
    setFixedWidth(narrow ? theme::space(3.4) : std::clamp(room, narrowest(), widest()));
    if (narrow != narrow_ || fold_->toolTip().isEmpty()) {
        narrow_ = narrow;
        delegate_->setNarrow(narrow);
        list_->setVerticalScrollBarPolicy(narrow ? Qt::ScrollBarAlwaysOff
                                                 : Qt::ScrollBarAsNeeded); // wider than the signs
        const QString words = narrow ? tr("Show the names") : tr("Show pictures only");
        fold_->setToolTip(words);
        fold_->setAccessibleName(words);
        head_->setVisible(!narrow);
        writing_->setVisible(actor_->count() > 1 && !narrow);
        list_->doItemsLayout();
        emit narrowed(narrow);
    }
}

bool Sidebar::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange && parentWidget()) {
        parentWidget()->installEventFilter(this);
        fit();
    }
    return QFrame::event(event);
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        fit();
    else if (event->type() == QEvent::Resize && watched == list_->viewport())
        emit delegate_->sizeHintChanged({}); // names wrap anew
    return QFrame::eventFilter(watched, event);
}

void Sidebar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(theme::hairline(palette()));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

void Sidebar::fill()
{
    const auto addPage = [this](PageId page, const QString &name, const QString &picture) {
        auto *item = new QStandardItem(name);
        item->setData(static_cast<int>(page), SidebarDelegate::PageRole);
        item->setData(picture, SidebarDelegate::PictureRole);
        item->setToolTip(name);
        model_->appendRow(item);
    };
    const auto addHeading = [this](const QString &name) {
        auto *item = new QStandardItem(name);
        item->setFlags(Qt::NoItemFlags);
        model_->appendRow(item);
    };
    addPage(PageId::Now, tr("Now"), QStringLiteral("now"));
    addHeading(tr("The process"));
    addPage(PageId::Prepare, words::word(Phase::Prepare), QStringLiteral("prepare"));
    addPage(PageId::GetAcquainted, words::word(Phase::GetAcquainted), QStringLiteral("acquaint"));
    addPage(PageId::Dialogue, words::word(Phase::Dialogue), QStringLiteral("dialogue"));
    addPage(PageId::Learning, words::word(Phase::LearningActivities), QStringLiteral("learning"));
    addPage(PageId::Evaluation, words::word(Phase::FinalEvaluation), QStringLiteral("evaluation"));
    addPage(PageId::ChangeInUse, words::word(Phase::ChangeInUse), QStringLiteral("change"));
    addHeading(tr("Always"));
    addPage(PageId::Journal, tr("Journal"), QStringLiteral("journal"));
    addPage(PageId::Summary, tr("Summary"), QStringLiteral("summary"));
}

void Sidebar::refresh()
{
    refreshHead();
    refreshActor();
    const Mentorship &mentorship = editing_.mentorship();
    const Journey now = editing_.journey();
    const auto &learning = mentorship.all<LearningActivity>();
    const auto doneActivities = std::count_if(learning.begin(), learning.end(), [this](const auto &known) {
        return known.second.state == ActivityState::Done && known.second.author == editing_.actor();
    });
    for (int row = 0; row < model_->rowCount(); ++row) {
        QStandardItem *item = model_->item(row);
        const QVariant page = item->data(SidebarDelegate::PageRole);
        if (!page.isValid())
            continue;
        const int phase = page.toInt() - static_cast<int>(PageId::Prepare);
        if (phase >= 0 && phase < int(everyPhase.size())) {
            const Progress progress = now.phases[size_t(phase)].progress;
            const QString said = tr("%1, %2").arg(item->text(), spoken(progress));
            item->setData(signOf(progress), SidebarDelegate::MarkRole);
            item->setData(said, Qt::AccessibleTextRole);
            item->setToolTip(said);
        }
        const auto count = page.toInt() == static_cast<int>(PageId::Dialogue) ? rhythm::heldCount(mentorship)
            : page.toInt() == static_cast<int>(PageId::Learning)              ? int(doneActivities)
                                                                              : 0;
        item->setData(count > 0 ? QString::number(count) : QString(), SidebarDelegate::CountRole);
    }
}

void Sidebar::refreshHead()
{
    const Programme &programme = editing_.mentorship().programme();
    const auto &all = editing_.notebook().programmes();
    title_->setText(programme.title);
    title_->setVisible(all.size() < 2);
    mentorships_->setVisible(all.size() > 1);
    mentorships_->clear();
    for (const Programme &other : all) {
        mentorships_->addItem(other.title, other.id.uuid());
        if (other.id == programme.id)
            mentorships_->setCurrentIndex(mentorships_->count() - 1);
    }
    mentorships_->setToolTip(programme.title);
    const QString month = monthWords(programme, editing_.today());
    const QString form = words::word(programme.form);
    const QString state = programme.closedOn.isValid() ? tr("closed")
        : programme.pausedOn.isValid()                 ? tr("paused")
                                                       : month;
    when_->setText(state.isEmpty() ? form : form + QStringLiteral(" · ") + state);
}

void Sidebar::refreshActor()
{
    actor_->clear();
    for (const Person &person : forms::people(editing_.mentorship())) {
        actor_->addItem(person.name, person.id.uuid());
        actor_->setItemData(actor_->count() - 1, words::word(person.role), Qt::ToolTipRole);
        if (person.id == editing_.actor())
            actor_->setCurrentIndex(actor_->count() - 1);
    }
    writing_->setVisible(actor_->count() > 1 && !narrow_);
}

void Sidebar::select(PageId page)
{
    for (int row = 0; row < model_->rowCount(); ++row) {
        const QVariant value = model_->item(row)->data(SidebarDelegate::PageRole);
        if (value.isValid() && value.toInt() == static_cast<int>(page)) {
            const QSignalBlocker quiet(list_->selectionModel());
            list_->setCurrentIndex(model_->index(row, 0));
            list_->viewport()->update();
        }
    }
}
