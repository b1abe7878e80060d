// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"
#include "ui/fields/page.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

/// A pair at their laptop: the window over a notebook, and what hands and eyes do with it.
class Desk
{
public:
    explicit Desk(const story::Story &told, const char *now = "2025-09-10T09:00") : now_(story::at(now))
    {
        told.tell(*notebook_);
        open();
    }

    /// With a new notebook: the window begins with the start page.
    explicit Desk(const char *now) : now_(story::at(now)) { open(); }

    [[nodiscard]] MainWindow &window() { return *window_; }
    [[nodiscard]] Editing &editing() { return window_->editing(); }
    [[nodiscard]] const Mentorship &mentorship() { return editing().mentorship(); }
    [[nodiscard]] Page &page() { return *window_->page(); }

    /// Closes the program and starts it again another time.
    void comeBack()
    {
        const Place place = window_->place();
        window_->close();
        window_.reset();
        notebook_.reopen();
        open();
        window_->goTo(place);
        settle();
    }

    void goTo(PageId page, const QUuid &subject = {})
    {
        window_->goTo({page, subject});
        settle();
    }

    /// Time goes on, to this moment in UTC.
    void itIs(const char *now) { now_ = story::at(now); }

    /// The other one of the pair takes the keyboard.
    void writeAs(Id<Person> person)
    {
        editing().setActor(person);
        settle();
    }

    /// Clicks the button called so: by its object name, else by its text.
    void click(const QString &name)
    {
        QAbstractButton *found = button(name);
        INFO("A button to click: " << name.toStdString());
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->setFocus(Qt::MouseFocusReason);
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }

    /// The visible button called so, or nullptr.
    [[nodiscard]] QAbstractButton *button(const QString &name, QWidget *in = nullptr)
    {
        const QList<QAbstractButton *> all = (in ? in : &page())->findChildren<QAbstractButton *>();
        for (QAbstractButton *each : all) {
            if (isSeen(each) && (each->objectName() == name || each->text() == name))
                return each;
        }
        return nullptr;
    }

    /// The visible text field under a question, or nullptr; the `index`th where the same is asked twice.
    [[nodiscard]] QWidget *field(const QString &question, int index = 0)
    {
        for (QWidget *each : page().findChildren<QWidget *>()) {
            const bool holdsText = qobject_cast<QTextEdit *>(each) || qobject_cast<QLineEdit *>(each);
            if (holdsText && isSeen(each) && each->accessibleName() == question && index-- == 0)
                return each;
        }
        return nullptr;
    }

    /// Types into the field under a question, and leaves the time that the field needs to be saved.
    void type(const QString &question, const QString &text, int index = 0)
    {
        QWidget *found = field(question, index);
        INFO("A field to write in: " << question.toStdString());
        REQUIRE(found);
        found->setFocus(Qt::TabFocusReason);
        keys(found, text);
        editing().flush();
    }

    /// The keys of a text, of any keyboard.
    static void keys(QWidget *field, const QString &text)
    {
        for (const QChar c : text) {
            const int key = c == u'\n' ? Qt::Key_Return : 0;
            for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, key, Qt::NoModifier, c);
                QCoreApplication::sendEvent(field, &event);
            }
        }
    }

    [[nodiscard]] QString written(const QString &question, int index = 0)
    {
        QWidget *found = field(question, index);
        INFO("A field to read: " << question.toStdString());
        REQUIRE(found);
        if (const auto *area = qobject_cast<QTextEdit *>(found))
            return area->toPlainText();
        return qobject_cast<QLineEdit *>(found)->text();
    }

    /// Whether a text stands on the page, to read.
    [[nodiscard]] bool reads(const QString &text)
    {
        const QList<QLabel *> all = page().findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(), [&](const QLabel *label) {
            return isSeen(label) && label->text().remove(QChar(0x200b)).contains(text);
        });
    }

    /// Lets the window show what appeared.
    static void settle() { QTest::qWait(1); }

private:
    [[nodiscard]] bool isSeen(const QWidget *widget) { return widget->isVisibleTo(window_.get()); }

    void open()
    {
        window_ = std::make_unique<MainWindow>(*notebook_, [this] { return now_; });
        window_->resize(1024, 640);
        window_->show();
        settle();
    }

    QDateTime now_;
    TempNotebook notebook_;
    std::unique_ptr<MainWindow> window_;
};
