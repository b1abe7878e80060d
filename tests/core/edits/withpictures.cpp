// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mentoring/records/pictures.h"
#include "core/mentoring/views/removals.h"
#include "tests/support/somepicture.h"
#include "tests/support/story.h"
#include "tests/support/tempnotebook.h"
#include "tests/support/test.h"

using story::after;
using story::allOf;
using story::at;
using story::Chapter;
using story::Story;

namespace {

class Album
{
public:
    [[nodiscard]] const Mentorship &now() const { return now_; }

    /// Writes an entry, after the pictures of these numbers were pasted.
    Id<Reflection> write(const QString &text, const std::vector<int> &pasted)
    {
        std::vector<Picture> fresh;
        for (const int number : pasted)
            fresh.push_back(somePicture(number));
        const Id<Reflection> id = Id<Reflection>::fresh();
        const edits::Edit text_ = edits::reflect(now_, id, story_.mentee(), text, at("2025-09-09T10:00"));
        last_ = edits::withPictures(now_, text_, fresh, story_.mentee(), at("2025-09-09T10:00")).value();
        does(last_);
        return id;
    }

    void does(const edits::Edit &edit) { now_ = after(now_, edit); }
    void takeBack() { does(inverted(last_)); }

    [[nodiscard]] bool has(int number) const { return pictures::find(now_, somePicture(number).hash); }
    [[nodiscard]] Id<Person> me() const { return story_.mentee(); }

    static QString showing(int number) { return u"![x](%1)"_s.arg(pictures::address(somePicture(number).hash)); }

private:
    Story story_{Chapter::Begun};
    Mentorship now_ = story_.now();
    Changeset last_;
};

} // namespace

TEST_CASE("A picture comes with the text that shows it, and goes with it when that is taken back", "[edits][pictures]")
{
    Album album;
    album.write(u"At dusk "_s + Album::showing(1), {1, 2});
    CHECK(album.has(1));
    CHECK_FALSE(album.has(2)); // was pasted and taken out again
    const Picture kept = allOf<Picture>(album.now()).front();
    CHECK(kept.author == album.me());
    CHECK(kept.createdAt == at("2025-09-09T10:00"));
    CHECK(kept.bytes == somePicture(1).bytes);
    album.takeBack();
    CHECK_FALSE(album.has(1));
    CHECK(album.now().all<Reflection>().empty());
}

TEST_CASE("The same picture pasted twice is kept once", "[edits][pictures]")
{
    Album album;
    album.write(Album::showing(1) + Album::showing(1), {1, 1});
    album.write(Album::showing(1), {1});
    CHECK(album.now().all<Picture>().size() == 1);
    album.takeBack();
    CHECK(album.has(1));
}

TEST_CASE("Pictures that no text shows any more go when the trash is emptied", "[edits][pictures][trash]")
{
    Album album;
    const Id<Reflection> entry = album.write(Album::showing(1), {1});
    album.write(Album::showing(2), {2});
    album.does(edits::trash(album.now(), entry, album.me(), at("2025-09-10T10:00")));
    CHECK(album.has(1));

    // What the trash still holds can be put back with its picture.
    const Id<Removal> removal = allOf<Removal>(album.now()).front().id;
    CHECK(allOf<Removal>(album.now()).front().title == u"x"_s);
    album.does(edits::expireTrash(album.now(), at("2025-09-20T10:00")));
    CHECK(album.has(1));
    const Mentorship back = after(album.now(), edits::putBack(album.now(), removal));
    CHECK(pictures::missing(back).empty());

    const Mentorship before = album.now();
    const edits::Edit emptied = edits::emptyTrash(album.now(), album.me());
    album.does(emptied);
    CHECK_FALSE(album.has(1));
    CHECK(album.has(2));
    album.does(inverted(*emptied));
    CHECK(album.now() == before);
    album.does(edits::expireTrash(album.now(), at("2025-11-01T10:00")));
    CHECK_FALSE(album.has(1));
    CHECK(album.has(2));
}

TEST_CASE("A picture that was taken out of its text goes with what expires", "[edits][pictures][trash]")
{
    Album album;
    const Id<Reflection> entry = album.write(Album::showing(1), {1});
    album.does(edits::write(album.now(), entry, &Reflection::text, u"words"_s));
    CHECK(album.has(1)); // undo brings it back
    album.does(edits::expireTrash(album.now(), at("2025-09-20T10:00")));
    CHECK_FALSE(album.has(1));
    CHECK(edits::expireTrash(album.now(), at("2025-09-20T10:00"))->isEmpty());
}

TEST_CASE("An erased mentorship takes its pictures along", "[edits][pictures]")
{
    Album album;
    album.write(Album::showing(1), {1});
    album.does(edits::erase(album.now()));
    CHECK(album.now() == Mentorship());
}

TEST_CASE("There is room for so many pictures, and what does not fit is refused in words", "[edits][pictures]")
{
    Album album;
    Mentorship full = album.now();
    std::vector<Picture> fresh;
    QString text;
    for (int i = 0; qint64(fresh.size()) * pictures::largest <= pictures::largestTogether; ++i) {
        Picture picture = somePicture(i);
        picture.bytes += QByteArray(pictures::largest - picture.bytes.size(), 'x');
        picture.hash = pictures::hashOf(picture.bytes);
        text += u"![](%1)"_s.arg(pictures::address(picture.hash));
        fresh.push_back(picture);
    }
    const edits::Edit edit = edits::reflect(full, Id<Reflection>::fresh(), album.me(), text, at("2025-09-09T10:00"));
    checkRefused(edits::withPictures(full, edit, fresh, album.me(), at("2025-09-09T10:00")), Error::Kind::Refused);
    fresh.pop_back();
    CHECK(edits::withPictures(full, edit, fresh, album.me(), at("2025-09-09T10:00")));
}

TEST_CASE("A notebook gives its pictures back to the byte", "[edits][pictures]")
{
    TempNotebook notebook;
    Story story(Chapter::Begun);
    Picture picture = somePicture(1);
    for (int byte = 0; byte < 256; ++byte)
        picture.bytes += char(byte);
    picture.hash = pictures::hashOf(picture.bytes);
    const QString text = u"![](%1)"_s.arg(pictures::address(picture.hash));
    const QDateTime when = at("2025-09-09T10:00");
    story.does(edits::withPictures(story,
                                   edits::reflect(story, Id<Reflection>::fresh(), story.mentee(), text, when),
                                   {picture},
                                   story.mentee(),
                                   when));
    story.tell(*notebook);
    notebook.reopen();
    const Mentorship &now = **notebook->mentorship(story.now().id());
    CHECK(now == story.now());
    CHECK(pictures::find(now, picture.hash)->bytes == picture.bytes);
    CHECK(notebook->check().value().isEmpty());
    CHECK(notebook->missingPictures().value().isEmpty());
}
