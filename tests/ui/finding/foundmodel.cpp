// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding/foundmodel.h"

#include "tests/support/test.h"

#include <QAbstractItemModelTester>

namespace {

std::vector<Found> twoGroups()
{
    const auto nothing = [] {};
    return {{u"Dialogue · 2"_s, {}, {}, {}},
            {u"He waited."_s, {{3, 6}}, {}, u"Note · Helen"_s, nothing},
            {u"Wait for it"_s, {{0, 4}}, {}, u"Topic · Helen"_s, nothing},
            {u"Journal · 1"_s, {}, {}, {}},
            {u"I waited."_s, {{2, 6}}, u"Ctrl+Z"_s, {}, nothing}};
}

} // namespace

TEST_CASE("What was found is a model as views expect it")
{
    FoundModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.show(twoGroups());
    CHECK(model.rowCount() == 5);
    CHECK(model.index(1).data(FoundModel::Spans).toList() == QVariantList{QPoint(3, 6)});
    CHECK(model.index(1).data(Qt::AccessibleTextRole).toString() == u"He waited. – Note · Helen"_s);
    CHECK(model.index(4).data(FoundModel::Detail).toString() == u"Ctrl+Z"_s);
    model.show({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Headings are passed over")
{
    FoundModel model;
    model.show(twoGroups());
    CHECK(model.choosable(0, 1) == 1);
    CHECK(model.choosable(3, 1) == 4);
    CHECK(model.choosable(3, -1) == 2);
    CHECK(model.choosable(0, -1) == -1);
    CHECK(model.choosable(5, 1) == -1);
    CHECK(model.flags(model.index(0)) == Qt::NoItemFlags);
    CHECK(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}
