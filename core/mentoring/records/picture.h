// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mentoring/records/person.h"
#include "core/mentoring/records/programme.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

enum class PictureFormat { Png, Jpeg };

template <>
struct Names<PictureFormat>
{
    static constexpr std::array<std::string_view, 2> names{"png", "jpeg"};
};

/// A picture that texts show. A text names it by its hash (pictures.h), so it is kept once however often it is shown,
/// and who may see it follows from the texts. Its id follows from the hash, too.
struct Picture
{
    Id<Picture> id;
    Id<Programme> mentorship;
    Id<Person> author; ///< who put it into a text first
    QString hash;      ///< SHA-256 of the bytes in small hexadecimal digits
    PictureFormat format = PictureFormat::Png;
    QByteArray bytes;
    QDateTime createdAt; ///< UTC

    bool operator==(const Picture &) const = default;
};

template <>
struct Describe<Picture>
{
    static constexpr auto table = "picture";
    static constexpr auto fields = std::tuple{
        field("id", &Picture::id),
        owner("mentorship", &Picture::mentorship),
        link("author", &Picture::author),
        field("hash", &Picture::hash),
        field("format", &Picture::format),
        field("bytes", &Picture::bytes),
        field("created_at", &Picture::createdAt),
    };
};
