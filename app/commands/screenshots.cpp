// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/pictures/pictures.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace commands {

namespace {

/// "1280x860" as a size, between a small and a very large screen; BadInput.
Result<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return failure(Error::Kind::BadInput,
                       QCoreApplication::translate("Commands", "“%1” is no size. Write it as 1280x860.").arg(text));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

Outcome screenshots(const Options &options)
{
    pictures::Wish wish;
    wish.page = options.page;
    if (!options.size.isEmpty()) {
        const Result<QSize> size = sizeFrom(options.size);
        if (!size)
            return tl::unexpected(size.error());
        wish.size = *size;
    }
    const Result<int> drawn = pictures::draw(options.arguments.constFirst(), wish);
    if (!drawn)
        return tl::unexpected(drawn.error());
    return QCoreApplication::translate("Commands", "%n picture(s) drawn.", nullptr, *drawn) + QLatin1Char('\n');
}

} // namespace commands
