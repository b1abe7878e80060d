// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/pictures.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// A printed document as a value: every word is in it, in the language of print, and nothing of how it looks.
/// The renderers – PDF, ODT, HTML, Markdown – know blocks and no mentorship. What is called Markdown is what
/// people wrote; all other text is plain.
namespace report {

/// Level 1 begins a section, level 2 a part of it.
struct Heading
{
    int level = 1;
    QString text;

    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    QString markdown;
    bool soft = false; ///< said in passing

    bool operator==(const Paragraph &) const = default;
};

/// A point on the journey line.
struct Stop
{
    enum class Mark { Milestone, Meeting, LookBack };

    QDate on;
    Mark mark = Mark::Meeting;
    QString label; ///< empty for most meetings

    bool operator==(const Stop &) const = default;
};

/// The relationship as a line in time.
struct Journey
{
    QDate from;
    QDate to;
    std::vector<Stop> stops;     ///< the earliest first
    QString meetingsLabel;       ///< stands over the middle of the meetings
    std::vector<QDate> learning; ///< the earliest first
    QString legend;              ///< learning by kind; empty without any
    QString title;               ///< what it shows, for those who do not see it
    QString description;         ///< the same in full

    bool operator==(const Journey &) const = default;
};

struct RatingPoint
{
    QDate on;
    int value = 1; ///< 1 to 5

    bool operator==(const RatingPoint &) const = default;
};

/// A goal with where it began and where it came to.
struct GoalRow
{
    QString title;
    QString note; ///< one line below; may be empty
    QString state;
    std::vector<RatingPoint> ratings; ///< the earliest first
    QString description;              ///< the ratings in words; empty without any

    bool operator==(const GoalRow &) const = default;
};

struct Quote
{
    QString markdown;
    QString attribution;

    bool operator==(const Quote &) const = default;
};

/// One prompt and what each answered: as many answers as names. An empty prompt goes on with the one before.
struct SideBySide
{
    QString prompt;
    QStringList names;
    QStringList answers; ///< Markdown

    bool operator==(const SideBySide &) const = default;
};

/// A label beside a text: a clause, a learning activity, a reflection. Without a label it goes on with the entry
/// before.
struct Entry
{
    QString label;
    QString labelNote;
    QString title;
    QString note;
    QString markdown;

    bool operator==(const Entry &) const = default;
};

/// One line with something at its end: a commitment and when the pair looks back.
struct Item
{
    QString text;
    QString aside;

    bool operator==(const Item &) const = default;
};

struct Column
{
    QString title;
    int weight = 1;      ///< relative width
    bool number = false; ///< stands at the right

    bool operator==(const Column &) const = default;
};

struct Table
{
    QString caption; ///< what it shows, for those who do not see it
    std::vector<Column> columns;
    std::vector<QStringList> rows;

    bool operator==(const Table &) const = default;
};

/// Lines to sign on by hand.
struct Signatures
{
    QStringList names;
    QString signature; ///< the word under the line
    QString date;

    bool operator==(const Signatures &) const = default;
};

using Block = std::variant<Heading, Paragraph, Journey, GoalRow, Quote, SideBySide, Entry, Item, Table, Signatures>;
using Blocks = std::vector<Block>;

struct Report
{
    /// A card is one page of half the size.
    enum class Layout { Pages, Certificate, Card };

    Layout layout = Layout::Pages;
    QString language;   ///< two letters
    QString kicker;     ///< the small line over the title
    QString title;      ///< a line break where two lines are best made of it
    QString subtitle;   ///< may be empty
    QStringList people; ///< one line each; may be empty
    QString facts;
    QString runningHead; ///< at the foot of each page
    Blocks blocks;
    pictures::ByHash pictures{}; ///< those that its Markdown shows, and no other

    bool operator==(const Report &) const = default;
};

} // namespace report
