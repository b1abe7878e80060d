// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/trials/trial.h"

#include "core/notebook.h"
#include "tests/support/test.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace {

/// Everything below a folder in one word: names and bytes.
QByteArray everythingBelow(const QString &folder)
{
    std::map<QString, QString> names; // in order
    QDirIterator below(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (below.hasNext()) {
        const QString path = below.next();
        names[path.mid(folder.size())] = below.fileInfo().isDir() ? QString() : path;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[name, path] : names) {
        QFile file(path);
        const QByteArray bytes = !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        hash.addData(name.toUtf8() + '\n' + QByteArray::number(path.isEmpty() ? -1 : bytes.size()) + '\n');
        hash.addData(bytes);
    }
    return hash.result();
}

QString operationsOf(const Disk &disk)
{
    static constexpr const char *names[] = {
        "make folder", "create", "read", "write", "truncate", "sync", "remove", "rename", "link", "sync folder"};
    const auto &log = disk.log();
    QStringList lines;
    for (const auto &[operation, path] : log)
        lines << QLatin1String(names[static_cast<int>(operation)]) + u' ' + path.section(u'/', -1);
    return lines.join(u", "_s);
}

} // namespace

Trial::Trial() :
    folder_((QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()) + u"/peili-disk-XXXXXX"_s)
{
    REQUIRE(folder_.isValid());
}

void Trial::lay(const Platter::Contents &files) const
{
    REQUIRE(QDir(root()).removeRecursively());
    REQUIRE(QDir().mkpath(root()));
    for (const auto &[path, bytes] : files) {
        const QString there = QDir::isAbsolutePath(path) ? path : root() + u'/' + path;
        if (there.endsWith(u'/')) {
            REQUIRE(QDir().mkpath(there));
            continue;
        }
        QFile file(there);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
}

int Trial::count(const Verb &verb, Fault::Kind kind)
{
    lay(verb.files);
    const Disk disk(root());
    Course course(disk, root());
    verb.act(course);
    INFO(verb.name << ": " << course.lastWords().toStdString());
    REQUIRE(course.isAcknowledged());
    if (qEnvironmentVariableIsSet("PEILI_FAULT_LOG"))
        std::printf("%s: %s\n", verb.name, qPrintable(operationsOf(disk)));
    return disk.count(kind);
}

void Trial::run(const Verb &verb, const Fault &fault)
{
    static const bool stops = qEnvironmentVariableIsSet("PEILI_FAULT_STOP");
    if (stops && !findings_.empty())
        return;
    ++runs_;
    const QString wrong = fate(verb, fault);
    if (!wrong.isEmpty())
        findings_[verb.name] << u"%1 at %2%3, seed %4: %5"_s.arg(QLatin1String(nameOf(fault.kind)))
                                    .arg(fault.at)
                                    .arg(fault.forGood ? u" and on"_s : QString())
                                    .arg(fault.seed)
                                    .arg(wrong);
}

void Trial::runWithin(const Verb &verb, const QString &what,
                      const std::function<void(const std::function<void()> &)> &around)
{
    ++runs_;
    lay(verb.files);
    std::optional<Course> course;
    {
        const Disk disk(root());
        course.emplace(disk, root());
        around([&] { verb.act(*course); });
    }
    (course->isAcknowledged() ? acknowledged_ : refused_) += 1;
    QString wrong;
    if (course->isSpeechless() || (!course->isAcknowledged() && course->refusals() == 0))
        wrong = u"the person was not told"_s;
    if (wrong.isEmpty())
        wrong = judge(verb, *course, false);
    if (!wrong.isEmpty())
        findings_[verb.name] << what + u": "_s + wrong;
}

QString Trial::findings() const
{
    constexpr int shown = 6;
    QString text;
    for (const auto &[verb, list] : findings_) {
        text += u"\n%1: %2 faults\n  "_s.arg(QLatin1String(verb)).arg(list.size());
        text += list.mid(0, shown).join(u"\n  "_s);
    }
    return text;
}

QString Trial::fate(const Verb &verb, const Fault &fault)
{
    lay(verb.files);
    std::mt19937 random(fault.seed);
    std::mt19937 another(fault.seed);
    Platter::Contents found;
    std::optional<Platter::Contents> atOnce; // when it was acknowledged
    bool settled = false;
    std::optional<Course> course;
    {
        Disk disk(root(), fault);
        course.emplace(disk, root());
        if (fault.kind != Fault::Kind::PowerCut)
            course->whenAcknowledged = [&] { atOnce = disk.platter().afterPowerCut(another); };
        verb.act(*course);
        found = disk.platter().afterPowerCut(random);
        settled = disk.platter().isSettled() && !disk.lostSome() && fault.kind != Fault::Kind::PowerCut;
    }
    (course->isAcknowledged() ? acknowledged_ : refused_) += 1;
    QString wrong;
    if (course->isSpeechless())
        wrong = u"the person was not told"_s;
    else if (!course->isAcknowledged() && course->refusals() == 0 && fault.kind != Fault::Kind::PowerCut)
        wrong = u"neither done nor refused"_s;
    // As the next start finds it, and, though the power did not go yet, as it would if it went now.
    if (wrong.isEmpty() && fault.kind != Fault::Kind::PowerCut)
        wrong = judge(verb, *course, fault.forGood); // a dead disk can't be told to take anything back
    if (wrong.isEmpty() && !settled) {
        lay(found);
        wrong = judge(verb, *course, true);
        if (!wrong.isEmpty() && fault.kind != Fault::Kind::PowerCut)
            wrong += u" (after a power cut at the end)"_s;
    }
    if (wrong.isEmpty() && atOnce) {
        lay(*atOnce);
        wrong = judge(verb, *course, true);
        if (!wrong.isEmpty())
            wrong += u" (after a power cut as soon as it was acknowledged)"_s;
    }
    return wrong.remove(root() + u'/');
}

/// The same files are judged alike: the faults are many, what they leave is few.
QString Trial::judge(const Verb &verb, const Course &course, bool eitherWay)
{
    const Question question{verb.name, course.isAcknowledged(), eitherWay, everythingBelow(root())};
    const auto known = verdicts_.find(question);
    if (known != verdicts_.end())
        return known->second;
    QString wrong = judgeNotebook(verb, course, eitherWay);
    if (wrong.isEmpty() && verb.wrong)
        wrong = verb.wrong(root(), course.isAcknowledged());
    return verdicts_.emplace(question, wrong).first->second;
}

QString Trial::judgeNotebook(const Verb &verb, const Course &course, bool eitherWay) const
{
    const auto opened = Notebook::open(root() + u"/test.peili"_s);
    if (!opened)
        return u"it does not open: "_s + opened.error().words;
    if ((*opened)->isReadOnly())
        return u"it can only be read"_s;
    const auto damage = (*opened)->check();
    if (!damage)
        return u"it can't be checked: "_s + damage.error().words;
    if (!damage->isEmpty())
        return u"it is damaged: "_s + damage->join(u' ');
    const auto content = contentOf(**opened);
    if (!content)
        return u"it can't be read: "_s + content.error().words;
    if (course.isAcknowledged())
        return *content == verb.after ? QString() : u"what was acknowledged is not there"_s;
    if (*content == verb.before)
        return {};
    if (*content != verb.after)
        return u"it is neither as before nor as after"_s;
    return eitherWay ? QString() : u"what was refused is there: "_s + course.lastWords();
}

int numberFrom(const char *variable, int usual)
{
    bool good = false;
    const int number = qEnvironmentVariableIntValue(variable, &good);
    return good ? number : usual;
}
