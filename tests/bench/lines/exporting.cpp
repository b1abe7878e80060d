// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/counting/counts.h"
#include "tests/bench/lines/bare.h"
#include "tests/bench/lines/desk.h"
#include "tests/bench/lines/groups.h"
#include "tests/bench/table/stopwatch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Everything as JSON, and back.
namespace bench {

namespace {

/// A JSON value taken apart into what Qt is given to write it: names, and values that are no JSON yet.
struct PlainJson
{
    QVariant value;
    std::vector<std::pair<QString, PlainJson>> fields;
    std::vector<PlainJson> entries;
    QJsonValue::Type type;
};

PlainJson plainOf(const QJsonValue &json)
{
    PlainJson plain{{}, {}, {}, json.type()};
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            plain.fields.emplace_back(field.key(), plainOf(field.value()));
    } else if (json.isArray()) {
        for (const QJsonValue &entry : json.toArray())
            plain.entries.push_back(plainOf(entry));
    } else {
        plain.value = json.toVariant();
    }
    return plain;
}

QJsonValue written(const PlainJson &plain)
{
    if (plain.type == QJsonValue::Object) {
        QJsonObject object;
        for (const auto &[name, value] : plain.fields)
            object.insert(name, written(value));
        return object;
    }
    if (plain.type == QJsonValue::Array) {
        QJsonArray array;
        for (const PlainJson &entry : plain.entries)
            array.append(written(entry));
        return array;
    }
    return QJsonValue::fromVariant(plain.value);
}

struct Exported
{
    explicit Exported(const QString &path) : notebook(opened(path)), json(*notebook->exportJson())
    {
        plain = plainOf(QJsonDocument::fromJson(json).object());
    }
    std::unique_ptr<Notebook> notebook;
    QByteArray json;
    PlainJson plain;
};

/// The rows of every table of a notebook, to be put into another.
class Rows
{
public:
    explicit Rows(const QString &path)
    {
        const Bare bare(path);
        forEachRecordType([&]<class R>(std::type_identity<R>) {
            Table table;
            const QString name = QLatin1String(Describe<R>::table);
            const Statement all(bare, QStringLiteral("SELECT * FROM ") + name + inOrder<R>());
            const int columns = sqlite3_column_count(all.handle());
            table.insert = QStringLiteral("INSERT INTO %1 VALUES (%2)")
                               .arg(name, QStringList(columns, QStringLiteral("?")).join(QLatin1Char(',')));
            table.columns = columns;
            while (all.step()) {
                for (int column = 0; column < columns; ++column)
                    table.values.push_back(sqlite3_value_dup(sqlite3_column_value(all.handle(), column)));
            }
            tables_.push_back(std::move(table));
        });
    }
    ~Rows()
    {
        for (const Table &table : tables_) {
            for (sqlite3_value *value : table.values)
                sqlite3_value_free(value);
        }
    }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    void insertInto(const Bare &bare) const
    {
        bare.run("BEGIN");
        for (const Table &table : tables_) {
            const Statement insert(bare, table.insert);
            for (size_t at = 0; at < table.values.size(); at += size_t(table.columns)) {
                insert.reset();
                for (int column = 0; column < table.columns; ++column)
                    insert.bind(column + 1, table.values[at + size_t(column)]);
                (void)insert.step();
            }
        }
        bare.run("COMMIT");
    }

private:
    /// A topic stands after the one that it was carried on from: else SQLite looks through the table for each.
    template <class R>
    static QString inOrder()
    {
        return std::is_same_v<R, AgendaItem>
            ? QStringLiteral(" ORDER BY (SELECT starts_at FROM meeting WHERE meeting.id = agenda_item.meeting)")
            : QString();
    }

    struct Table
    {
        QString insert;
        int columns = 0;
        std::vector<sqlite3_value *> values;
    };
    std::vector<Table> tables_;
};

/// A notebook without a mentorship.
QString empty(const Shelf &shelf, const QString &name)
{
    const QString path = shelf.path(name);
    QFile::remove(path);
    if (!Notebook::open(path))
        qFatal("No notebook could be made.");
    return path;
}

} // namespace

Group exportGroup()
{
    return {"export", {1'000, 10'000, 100'000}, {1'000, 10'000}, [](const Shelf &shelf, int size) {
                const auto copy = [shelf, size] {
                    return shelf.copy(shelf.wide(size), QStringLiteral("export.peili"));
                };
                const Lazy<Exported> exported([copy] { return std::make_unique<Exported>(copy()); });
                const Lazy<Rows> rows([shelf, size] {
                    return std::make_unique<Rows>(shelf.copy(shelf.wide(size), QStringLiteral("rows.peili")));
                });
                const auto import = [shelf, exported](const std::function<double(std::function<void()>)> &taken) {
                    (void)*exported; // made before anything is counted
                    const auto notebook = opened(empty(shelf, QStringLiteral("import.peili")));
                    return taken([&] {
                        if (!notebook->importJson(exported->json))
                            qFatal("The import failed.");
                    });
                };
                const Lazy<Counts> counts([import] {
                    auto made = std::make_unique<Counts>();
                    (void)import([&made](const auto &act) {
                        *made = countsOf(act);
                        return 0.0;
                    });
                    return made;
                });
                std::vector<Line> lines(5);
                lines[0].what = "export";
                lines[0].floor = "the same JSON by Qt";
                lines[0].ours = [exported] { return millisecondsOf([&] { (void)exported->notebook->exportJson(); }); };
                lines[0].bare = [exported] {
                    return millisecondsOf([&] { (void)QJsonDocument(written(exported->plain).toObject()).toJson(); });
                };
                lines[0].ratio = 1.5;
                lines[1].what = "import";
                lines[1].floor = "parsed by Qt, inserted in C";
                lines[1].ours = [import] { return import([](const auto &act) { return millisecondsOf(act); }); };
                lines[1].bare = [shelf, exported, rows] {
                    (void)*exported;
                    (void)*rows;
                    const Bare bare(empty(shelf, QStringLiteral("import-bare.peili")));
                    return millisecondsOf([&] {
                        (void)QJsonDocument::fromJson(exported->json);
                        rows->insertInto(bare);
                    });
                };
                lines[1].ratio = 1.5;
                lines[1].tenfold = 11;
                lines[2].what = "import, statements prepared";
                lines[2].ours = [counts] { return double(counts->prepared); };
                lines[2].unit = "statements";
                lines[2].most = 20; // one for each kind of record, not for each record
                lines[3].what = "import, SQLite's instructions";
                lines[3].ours = [counts] { return double(counts->steps); };
                lines[3].unit = "thousand";
                lines[3].tenfold = 11; // no row that comes in is looked for among those that are there
                lines[4].what = "import, bytes read";
                lines[4].ours = [counts] { return double(counts->read); };
                lines[4].unit = "bytes";
                lines[4].most = size > 20'000 ? 0 : 1'000'000; // as long as the whole file has room in memory
                lines[0].times = lines[1].times = size > 20'000 ? 3 : 7;
                lines[2].times = lines[3].times = lines[4].times = 3;
                return lines;
            }};
}

} // namespace bench
