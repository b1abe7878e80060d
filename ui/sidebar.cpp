// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "core/mentoring/forms.h"
#include "core/mentoring/journey.h"
#include "core/mentoring/rhythm.h"
#include "ui/sidebardelegate.h"
#include "ui/steps.h"
#include "ui/theme.h"
#include "ui/widgets/label.h"
#include "ui/words.h"

#include <QComboBox>
#include <QListView>
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

} // namespace

Sidebar::Sidebar(Editing &editing, QWidget *parent) :
    QFrame(parent), editing_(editing), title_(Label::heading({})), when_(Label::small({})), mentorships_(new QComboBox),
    list_(new QListView), model_(new QStandardItemModel(this)), writing_(new QWidget), actor_(new QComboBox)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setFixedWidth(theme::space(15.2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(0.7), theme::space(1.4), theme::space(0.7), theme::space(0.8));
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme::space(0.6), 0, theme::space(0.4), theme::space(0.9));
    head->setSpacing(theme::space(0.1));
    head->addWidget(title_);
    head->addWidget(when_);
    head->addWidget(mentorships_);
    column->addLayout(head);
    column->addWidget(list_, 1);
    auto *foot = new QVBoxLayout(writing_);
    foot->setContentsMargins(theme::space(0.6), theme::space(0.4), theme::space(0.4), 0);
    foot->addWidget(Label::small(tr("Who is writing")));
    foot->addWidget(actor_);
    column->addWidget(writing_);

    mentorships_->setAccessibleName(tr("Mentorship"));
    actor_->setAccessibleName(tr("Who is writing"));
    actor_->setToolTip(tr("At one laptop both of you can write. Choose whose words these are."));
    list_->setProperty("look", QStringLiteral("sidebar"));
    list_->setAccessibleName(tr("The process"));
    list_->setModel(model_);
    list_->setItemDelegate(new SidebarDelegate(list_));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
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
    fill();
}

void Sidebar::fill()
{
    const auto addPage = [this](PageId page, const QString &name, const QString &sign) {
        auto *item = new QStandardItem(name);
        item->setData(static_cast<int>(page), SidebarDelegate::PageRole);
        item->setData(sign, SidebarDelegate::SignRole);
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
    addPage(PageId::Prepare, words::word(Phase::Prepare), {});
    addPage(PageId::GetAcquainted, words::word(Phase::GetAcquainted), {});
    addPage(PageId::Dialogue, words::word(Phase::Dialogue), {});
    addPage(PageId::Learning, words::word(Phase::LearningActivities), {});
    addPage(PageId::Evaluation, words::word(Phase::FinalEvaluation), {});
    addPage(PageId::ChangeInUse, words::word(Phase::ChangeInUse), {});
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
    const auto doneActivities = std::count_if(
        mentorship.all<LearningActivity>().begin(), mentorship.all<LearningActivity>().end(), [](const auto &entry) {
            return entry.second.state == ActivityState::Done;
        });
    for (int row = 0; row < model_->rowCount(); ++row) {
        QStandardItem *item = model_->item(row);
        const QVariant page = item->data(SidebarDelegate::PageRole);
        if (!page.isValid())
            continue;
        const int phase = page.toInt() - static_cast<int>(PageId::Prepare);
        if (phase >= 0 && phase < int(everyPhase.size())) {
            const Progress progress = now.phases[size_t(phase)].progress;
            item->setData(signOf(progress), SidebarDelegate::SignRole);
            item->setData(tr("%1, %2").arg(item->text(), spoken(progress)), Qt::AccessibleTextRole);
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
    writing_->setVisible(actor_->count() > 1);
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
