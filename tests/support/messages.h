// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

/// Qt's warnings and criticals fail the test in which they come up, unless they are on the short list in
/// messages.cpp or expected by name.
namespace messages {

/// Installs the handler; once, by the runner.
void watch();

/// From now on a message belongs to a running test.
void testBegins();
void testEnds();

/// Warnings that came outside of any test or from another thread.
[[nodiscard]] QStringList unclaimed();

/// While it lives, messages that match are no failures: `messages::Expected expected(QStringLiteral("^QPdf"));`
class Expected
{
public:
    explicit Expected(const QString &pattern);
    ~Expected();
    Expected(const Expected &) = delete;
    Expected &operator=(const Expected &) = delete;
};

} // namespace messages
