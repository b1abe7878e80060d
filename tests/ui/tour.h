// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/scenes.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"

#include <QFont>
#include <QSize>
#include <QTranslator>

#include <functional>

class MainWindow;
class QWidget;

/// English, forty in a hundred longer and full of accents, as a language may come that nobody thought of.
class LongWords final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
};

/// A walk through every page of the window, in the chapters of the story where there is most to see, with everything
/// opened that opens; and through every view, bar and dialog of the pictures.
class Tour
{
public:
    struct Way
    {
        QString language = QStringLiteral("en"); ///< or "long"
        int points = 10;
        QSize size{1280, 860};
        bool mirrored = false;
    };

    explicit Tour(const Way &way);
    ~Tour();
    Tour(const Tour &) = delete;
    Tour &operator=(const Tour &) = delete;

    /// What is looked at: the window with a page, a dialog, or what else lies over the page. `name` says which and
    /// when.
    using Look = std::function<void(const QString &name, QWidget &window)>;

    void visit(const Look &look);

    /// Every widget of the window that can be seen now, or could with scrolling.
    [[nodiscard]] static QList<QWidget *> seen(const QWidget &window);

    /// How a widget is called in a complaint.
    [[nodiscard]] static QString nameOf(const QWidget &widget);

private:
    void walk(const story::Story *told, const char *now, const Look &look);
    void visitScenes(scenes::Moment moment, const Look &look);
    [[nodiscard]] QString placeName(const QString &when, const QString &what) const;

    Way way_;
    QFont fontBefore_;
    LongWords longWords_;
};
