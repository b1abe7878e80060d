// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace {

/// Found once: looking it up takes as long as hashing a record. The computer's settings for OpenSSL are left out, which
/// would be read from a file and are about connections.
const EVP_MD *algorithm()
{
    static EVP_MD *const found = [] {
        OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
        return EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
    }();
    return found;
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray hash(32, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(hash.data());
    if (EVP_Digest(bytes.data(), size_t(bytes.size()), out, nullptr, algorithm(), nullptr) != 1)
        qFatal("OpenSSL knows no SHA-256."); // it is part of its own default provider
    return hash;
}
