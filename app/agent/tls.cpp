// SPDX-License-Identifier: Apache-2.0
#include "app/agent/tls.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace transship::agent {
namespace {

constexpr const char* identity = "transship";
// TLS_AES_128_GCM_SHA256, which every TLS 1.3 has; the key's hash is its own.
constexpr const char* suites = "TLS_AES_128_GCM_SHA256";
constexpr std::size_t atOnce = 256 << 10;
constexpr unsigned char suite[] = {0x13, 0x01};

// The context's data is the key.
SSL_SESSION* sessionOf(SSL* ssl) {
    const auto* key = static_cast<const std::string*>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)));
    const auto* cipher = SSL_CIPHER_find(ssl, suite);
    SSL_SESSION* session = SSL_SESSION_new();
    if (session != nullptr && cipher != nullptr &&
        SSL_SESSION_set1_master_key(session, reinterpret_cast<const unsigned char*>(key->data()), key->size()) == 1 &&
        SSL_SESSION_set_cipher(session, cipher) == 1 && SSL_SESSION_set_protocol_version(session, TLS1_3_VERSION) == 1)
        return session;
    SSL_SESSION_free(session);
    return nullptr;
}

int offer(SSL* ssl, const EVP_MD*, const unsigned char** id, std::size_t* size, SSL_SESSION** session) {
    *id = reinterpret_cast<const unsigned char*>(identity);
    *size = std::char_traits<char>::length(identity);
    *session = sessionOf(ssl);
    return *session != nullptr ? 1 : 0;
}

int find(SSL* ssl, const unsigned char* id, std::size_t size, SSL_SESSION** session) {
    const bool known = std::string_view(reinterpret_cast<const char*>(id), size) == identity;
    *session = known ? sessionOf(ssl) : nullptr;
    return 1;
}

}  // namespace

struct Tls::Parts {
    std::string key;
    SSL_CTX* context = nullptr;
    SSL* ssl = nullptr;
};

Tls::~Tls() {
    if (m_parts == nullptr) return;
    SSL_free(m_parts->ssl);
    SSL_CTX_free(m_parts->context);
    delete m_parts;
}

bool Tls::meet(int socket, Role role, const std::string& key) {
    if (key.size() != keySize) return false;
    // The host's own settings for OpenSSL are not ours.
    if (OPENSSL_init_ssl(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr) != 1) return false;
    m_parts = new Parts{.key = key};
    auto& [secret, context, ssl] = *m_parts;
    context = SSL_CTX_new(role == Role::Client ? TLS_client_method() : TLS_server_method());
    if (context == nullptr || SSL_CTX_set_app_data(context, &secret) != 1 || SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) != 1 ||
        SSL_CTX_set_ciphersuites(context, suites) != 1)
        return false;
    // One connection a key: nothing is to be resumed.
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_psk_use_session_callback(context, offer);
    SSL_CTX_set_psk_find_session_callback(context, find);
    // Many records at once, not each by itself: a call to the kernel costs more than a record's arithmetic.
    SSL_CTX_set_read_ahead(context, 1);
    SSL_CTX_set_default_read_buffer_len(context, atOnce);
    ssl = SSL_new(context);
    if (ssl == nullptr || SSL_set_fd(ssl, socket) != 1) return false;
    BIO* collecting = BIO_new(BIO_f_buffer());
    if (collecting == nullptr || BIO_set_write_buffer_size(collecting, static_cast<long>(atOnce)) != 1) return false;
    SSL_set0_wbio(ssl, BIO_push(collecting, BIO_new_socket(socket, BIO_NOCLOSE)));
    const bool met = role == Role::Client ? SSL_connect(ssl) == 1 : SSL_accept(ssl) == 1;
    // A server without a certificate can't go on without the key, and a client must not.
    return met && SSL_session_reused(ssl) == 1;
}

long Tls::read(char* bytes, std::size_t size) {
    std::size_t count = 0;
    if (SSL_read_ex(m_parts->ssl, bytes, size, &count) == 1) return static_cast<long>(count);
    return SSL_get_error(m_parts->ssl, 0) == SSL_ERROR_ZERO_RETURN ? 0 : -1;
}

bool Tls::write(const char* bytes, std::size_t size) {
    std::size_t count = 0;
    if (size == 0) return true;
    return SSL_write_ex(m_parts->ssl, bytes, size, &count) == 1;
}

bool Tls::flush() { return BIO_flush(SSL_get_wbio(m_parts->ssl)) == 1; }

bool Tls::finish() {
    // The first call sends, the second one waits.
    const int sent = SSL_shutdown(m_parts->ssl);
    if (sent != 0) return sent == 1;
    char none = 0;
    return read(&none, 1) == 0;
}

std::string Tls::failure() {
    const auto code = ERR_peek_error();
    const char* words = ERR_reason_error_string(code);
    return words != nullptr ? words : "";
}

}  // namespace transship::agent
