// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commandline.h"

#include "ui/verbs/places.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace commandline {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype many = std::numeric_limits<qsizetype>::max();

/// One line of the help, and what its command takes.
struct Form
{
    Command command;
    const char *name;
    const char *usage; ///< what follows the name
    const char *help;
    qsizetype least; ///< arguments without a dash
    qsizetype most;
    std::string_view options; ///< the options it takes, each between spaces
    bool needsOut;
};

constexpr std::array forms{
    Form{Command::Demo,
         "demo",
         "DIR",
         QT_TRANSLATE_NOOP("CommandLine", "make a sample notebook in DIR"),
         1,
         1,
         " ",
         false},
    Form{Command::List,
         "list",
         "[--json]",
         QT_TRANSLATE_NOOP("CommandLine", "the mentorships in the notebook"),
         0,
         0,
         " json ",
         false},
    Form{Command::Summary,
         "summary",
         "[--mentorship ID] --out FILE.pdf|.odt|.html|.md [--paper a4|letter] "
         "[--everything | --certificate | --meeting next|DATE]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "write the summary of a mentorship, or all that is shared, or the certificate, or the "
                           "mentor’s page before a meeting"),
         0,
         0,
         " mentorship out paper everything certificate meeting ",
         true},
    Form{Command::Export,
         "export",
         "--out FILE.json",
         QT_TRANSLATE_NOOP("CommandLine", "write everything in a form that other programs read"),
         0,
         0,
         " out ",
         true},
    Form{Command::Import,
         "import",
         "FILE.json",
         QT_TRANSLATE_NOOP("CommandLine", "take in what was exported"),
         1,
         1,
         " ",
         false},
    Form{Command::Calendar,
         "calendar",
         "[--mentorship ID] --out FILE.ics",
         QT_TRANSLATE_NOOP("CommandLine", "write the meetings for a calendar program"),
         0,
         0,
         " mentorship out ",
         true},
    Form{Command::Search,
         "search",
         "TEXT [--json]",
         QT_TRANSLATE_NOOP("CommandLine", "find every place with these words"),
         1,
         many,
         " json ",
         false},
    Form{Command::Backup,
         "backup",
         "[--out FILE]",
         QT_TRANSLATE_NOOP("CommandLine", "write a verified copy of the notebook"),
         0,
         0,
         " out ",
         false},
    Form{Command::Check,
         "check",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "compare every record with what was saved"),
         0,
         0,
         " ",
         false},
    Form{Command::Restore,
         "restore",
         "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "put a backup in place of the notebook, which is kept beside it"),
         1,
         1,
         " ",
         false},
    Form{Command::Repair,
         "repair",
         "FILE --out NEW.peili",
         QT_TRANSLATE_NOOP("CommandLine", "save what can be read of a damaged notebook in a new one"),
         1,
         1,
         " out ",
         true},
    Form{Command::Screenshots,
         "screenshots",
         "DIR [--page NAME] [--size WIDTHxHEIGHT]",
         QT_TRANSLATE_NOOP("CommandLine", "draw every page and dialog, light and dark, in each language"),
         1,
         1,
         " page size ",
         false},
};

constexpr std::array languages{"en", "fi", "sv"};

/// What the window takes, too.
constexpr const char *pageOption = "page";

/// The options that only some commands take.
constexpr std::array commandOptions{
    "mentorship", "out", "json", "certificate", pageOption, "size", "paper", "meeting", "everything"};

constexpr std::array optionsWithValue{"notebook", "language", "mentorship", "out", "page", "size", "paper", "meeting"};

/// The options that say what the summary is: one of them at most.
constexpr std::array kinds{"everything", "certificate", "meeting"};

void prepare(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QString file = QStringLiteral("value");
    for (const char *name : optionsWithValue)
        parser.addOption({QLatin1String(name), {}, file});
    for (const char *name : {"json", "certificate", "everything"})
        parser.addOption(QCommandLineOption(QLatin1String(name)));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, {}});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, {}});
}

const Form *formNamed(const QString &name)
{
    const auto found = std::find_if(
        forms.begin(), forms.end(), [&](const Form &form) { return name == QLatin1String(form.name); });
    return found == forms.end() ? nullptr : &*found;
}

bool takes(const Form &form, const char *option)
{
    return form.options.find(' ' + std::string(option) + ' ') != std::string_view::npos;
}

/// The first thing that is wrong with the options of a command (nullptr: of the window).
QString wrongOptions(const QCommandLineParser &parser, const Form *form)
{
    if (!parser.unknownOptionNames().isEmpty())
        return CommandLineWords::tr("There is no option “%1”.").arg(parser.unknownOptionNames().constFirst());
    for (const char *name : optionsWithValue) {
        if (parser.isSet(QLatin1String(name)) && parser.value(QLatin1String(name)).isEmpty())
            return CommandLineWords::tr("The option “--%1” needs a value.").arg(QLatin1String(name));
    }
    for (const char *name : commandOptions) {
        if (!parser.isSet(QLatin1String(name)))
            continue;
        if (!form && QLatin1String(name) == QLatin1String(pageOption))
            continue;
        if (!form)
            return CommandLineWords::tr("The option “--%1” needs a command.").arg(QLatin1String(name));
        if (!takes(*form, name))
            return CommandLineWords::tr("“%1” takes no option “--%2”.")
                .arg(QLatin1String(form->name), QLatin1String(name));
    }
    const QString page = parser.value(QLatin1String(pageOption));
    if (!form && !page.isEmpty() && !places::named(page))
        return CommandLineWords::tr("The window has no page “%1”. Choose one of: %2.")
            .arg(page, places::plainNames().join(QLatin1String(", ")));
    const QString paper = parser.value(QStringLiteral("paper"));
    if (!paper.isEmpty() && paper != QLatin1String("a4") && paper != QLatin1String("letter"))
        return CommandLineWords::tr("The paper “%1” is not one of a4 and letter.").arg(paper);
    const auto isSet = [&](const char *name) { return parser.isSet(QLatin1String(name)); };
    if (std::count_if(kinds.begin(), kinds.end(), isSet) > 1)
        return CommandLineWords::tr(
            "Only one of “--everything”, “--certificate” and “--meeting” can be written at a time.");
    const QString language = parser.value(QStringLiteral("language"));
    const bool known = std::any_of(
        languages.begin(), languages.end(), [&](const char *code) { return language == QLatin1String(code); });
    if (!language.isEmpty() && !known)
        return CommandLineWords::tr("The language “%1” is not one of en, fi and sv.").arg(language);
    return {};
}

QString wrongArguments(const Form &form, const Options &options)
{
    if (options.arguments.size() < form.least || options.arguments.contains(QString()))
        return CommandLineWords::tr("“%1” needs %2.")
            .arg(QLatin1String(form.name), QString::fromLatin1(form.usage).section(QLatin1Char(' '), 0, 0));
    if (options.arguments.size() > form.most)
        return CommandLineWords::tr("“%1” does not know what to do with “%2”.")
            .arg(QLatin1String(form.name), options.arguments.at(form.most));
    if (form.needsOut && options.out.isEmpty())
        return CommandLineWords::tr("“%1” needs the file to write: --out FILE.").arg(QLatin1String(form.name));
    return {};
}

} // namespace

Reading read(const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser);
    const bool parsed = parser.parse(arguments);
    Reading reading;
    Options &options = reading.options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    options.notebook = parser.value(QStringLiteral("notebook"));
    options.language = parser.value(QStringLiteral("language"));
    options.mentorship = parser.value(QStringLiteral("mentorship"));
    options.out = parser.value(QStringLiteral("out"));
    options.page = parser.value(QStringLiteral("page"));
    options.size = parser.value(QStringLiteral("size"));
    options.paper = parser.value(QStringLiteral("paper"));
    options.meeting = parser.value(QStringLiteral("meeting"));
    options.everything = parser.isSet(QStringLiteral("everything"));
    options.json = parser.isSet(QStringLiteral("json"));
    options.certificate = parser.isSet(QStringLiteral("certificate"));

    const QStringList words = parser.positionalArguments();
    const Form *form = words.isEmpty() ? nullptr : formNamed(words.constFirst());
    if (form) {
        options.command = form->command;
        options.arguments = words.mid(1);
    }
    reading.wrong = wrongOptions(parser, form);
    if (reading.wrong.isEmpty() && !parsed)
        reading.wrong = parser.errorText();
    if (!reading.wrong.isEmpty() || options.help || options.version)
        return reading;
    // A file manager starts the program with the notebook alone.
    if (words.size() == 1 && !form && options.notebook.isEmpty()
        && words.constFirst().endsWith(QLatin1String(".peili")))
        options.notebook = words.constFirst();
    else if (!words.isEmpty() && !form)
        reading.wrong = CommandLineWords::tr("There is no command “%1”.").arg(words.constFirst());
    else if (form)
        reading.wrong = wrongArguments(*form, options);
    return reading;
}

QString help()
{
    QString text = CommandLineWords::tr("Usage: %1")
                       .arg(QStringLiteral(
                           "peili [--notebook FILE] [--language en|fi|sv] [COMMAND | NOTEBOOK.peili] [--page NAME]"))
        + QLatin1String("\n\n");
    text += CommandLineWords::tr(
                "Without a command it opens the window, with “--page journal” on that page. The commands:")
        + QLatin1String("\n\n");
    for (const Form &form : forms) {
        const QString usage
            = QStringLiteral("%1 %2").arg(QLatin1String(form.name), QLatin1String(form.usage)).trimmed();
        text += QStringLiteral("  %1\n      %2\n").arg(usage, CommandLineWords::tr(form.help));
    }
    text += QLatin1Char('\n')
        + CommandLineWords::tr(
                "ID is an id that “list” prints, the beginning of one, or a title. With only one mentorship it can "
                "be left out.");
    text += QLatin1Char('\n')
        + CommandLineWords::tr(
                "The exit code is 0 when it is done, 1 when it was refused or failed, and 2 for a wrong usage.")
        + QLatin1Char('\n');
    return text;
}

QString version()
{
    return QStringLiteral("Peili %1\n").arg(QCoreApplication::applicationVersion());
}

bool needsFonts(Command command)
{
    return command == Command::Summary || command == Command::Screenshots;
}

} // namespace commandline
