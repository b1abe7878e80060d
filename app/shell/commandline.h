// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// What the command line can ask for.
enum class Command {
    Demo,
    List,
    Summary,
    Export,
    Import,
    Calendar,
    Search,
    Backup,
    Check,
    Restore,
    Repair,
    Screenshots
};

/// What the person asked for on the command line.
struct Options
{
    std::optional<Command> command; ///< none: the window
    QStringList arguments;          ///< what follows the command: a file, a folder, the words to search for
    QString notebook;               ///< the path; empty: the usual one
    QString language;               ///< en, fi, sv; empty: that of the system
    QString mentorship;             ///< an id, the beginning of one, or a title
    QString out;                    ///< the file to write
    QString page;                   ///< the one page to draw, or of the window to open
    QString size;                   ///< of the window to draw, WIDTHxHEIGHT in pixels
    QString paper;                  ///< a4, letter; empty: what is usual here
    QString meeting;                ///< next, or the day of a meeting
    bool everything = false;        ///< all that is shared
    bool json = false;
    bool certificate = false;
    bool help = false;
    bool version = false;

    bool operator==(const Options &) const = default;
};

namespace commandline {

/// What was read, or what is wrong with it in one sentence.
struct Reading
{
    Options options;
    QString wrong; ///< empty when the usage is right
};

/// Reads the arguments, the program's name first. Needs no application object.
[[nodiscard]] Reading read(const QStringList &arguments);

/// What `--help` prints, in the language of the application.
[[nodiscard]] QString help();

/// What `--version` prints.
[[nodiscard]] QString version();

/// Whether a command lays out text or draws, and so needs fonts.
[[nodiscard]] bool needsFonts(Command command);

} // namespace commandline
