// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "tests/support/gens.h"
#include "tests/support/test.h"

#include <QCryptographicHash>

TEST_CASE("SHA-256 is what the standard says")
{
    // The examples of NIST to FIPS 180-4.
    CHECK(sha256("abc").toHex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").toHex()
          == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(sha256({}).toHex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    rc::prop("and what Qt's is", [](const std::string &text) {
        const QByteArray bytes = QByteArray::fromStdString(text);
        RC_ASSERT(sha256(bytes) == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    });
}
