// SPDX-License-Identifier: Apache-2.0
#include "core/ssh/login.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <cstring>

namespace transship::ssh {
namespace {

constexpr int attemptsAtASecret = 3;

std::string libraryError(ssh_session session) { return printable(ssh_get_error(session)); }

Result<HostKey> presentedKey(ssh_session session, const std::string& host) {
    ssh_key raw = nullptr;
    if (ssh_get_server_publickey(session, &raw) != SSH_OK)
        return fail(ErrorKind::Refused, "The key of " + host + " could not be read.", libraryError(session));
    const KeyPointer key(raw);
    unsigned char* hash = nullptr;
    std::size_t length = 0;
    if (ssh_get_publickey_hash(key.get(), SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != 0)
        return fail(ErrorKind::Refused, "The key of " + host + " could not be hashed.", libraryError(session));
    char* text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
    HostKey result{host, ssh_key_type_to_char(ssh_key_type(key.get())), text == nullptr ? "" : text};
    ssh_string_free_char(text);
    ssh_clean_pubkey_hash(&hash);
    return result;
}

std::unexpected<Error> unanswered(const Questions& questions, const std::string& what, const std::string& remedy,
                                  const std::string& remedyAlone) {
    if (questions.hasPerson()) return fail(ErrorKind::Usage, what, "The question was not answered.", remedy);
    return fail(ErrorKind::Usage, what, "There is nobody to ask.", remedyAlone);
}

// Passphrases of key files are asked for by libssh while it tries them.
struct Passphrases {
    Questions* questions;
    std::string file;  // empty: one that libssh found by itself, and does not name
    int asked = 0;
    bool unanswered = false;
};

int answerPassphrase(const char* prompt, char* buffer, std::size_t length, int echo, int, void* data) {
    auto& passphrases = *static_cast<Passphrases*>(data);
    const bool named = !passphrases.file.empty();
    const auto secret = passphrases.questions->secret({.prompt = named ? "Passphrase of " + passphrases.file : prompt,
                                                       .echo = echo != 0,
                                                       .lasts = named,
                                                       .again = passphrases.asked++ > 0});
    if (!secret) {
        passphrases.unanswered = true;
        return -1;
    }
    if (secret->size() >= length) return -1;
    std::memcpy(buffer, secret->c_str(), secret->size() + 1);
    return 0;
}

// One key file that is named explicitly.
int tryIdentity(ssh_session session, Passphrases& passphrases) {
    ssh_key raw = nullptr;
    for (int i = 0; raw == nullptr; ++i) {
        const int read = ssh_pki_import_privkey_file(passphrases.file.c_str(), nullptr, answerPassphrase, &passphrases, &raw);
        // What fails without a question, or for want of an answer, is no wrong passphrase.
        if (read != SSH_OK && (passphrases.asked == i || passphrases.unanswered || i + 1 == attemptsAtASecret)) return SSH_AUTH_ERROR;
    }
    const KeyPointer key(raw);
    return ssh_userauth_publickey(session, nullptr, key.get());
}

// Whether a server asks for what is the same tomorrow, unlike a one-time code. Nothing but its words tells.
bool asksForPassword(std::string_view prompt) {
    constexpr std::string_view word = "password";
    const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
    return !std::ranges::search(prompt, word, same).empty() && prompt.size() < 2 * word.size();
}

// Answers the server's questions until it is content; `password` answers the first hidden one.
int tryInteractive(ssh_session session, const std::string& host, std::optional<std::string> password, Questions& questions, bool again,
                   bool& unanswered) {
    int outcome = ssh_userauth_kbdint(session, nullptr, nullptr);
    while (outcome == SSH_AUTH_INFO) {
        const int prompts = ssh_userauth_kbdint_getnprompts(session);
        for (int i = 0; i < prompts; ++i) {
            char echo = 0;
            const char* text = ssh_userauth_kbdint_getprompt(session, static_cast<unsigned>(i), &echo);
            std::optional<std::string> answer;
            if (echo == 0 && password)
                answer = std::exchange(password, std::nullopt);
            else
                answer = questions.secret({.prompt = host + ": " + printable(text == nullptr ? "" : text),
                                           .echo = echo != 0,
                                           .lasts = echo == 0 && text != nullptr && asksForPassword(text),
                                           .again = again});
            if (!answer) {
                unanswered = true;
                return SSH_AUTH_DENIED;
            }
            if (ssh_userauth_kbdint_setanswer(session, static_cast<unsigned>(i), answer->c_str()) < 0) return SSH_AUTH_ERROR;
        }
        outcome = ssh_userauth_kbdint(session, nullptr, nullptr);
    }
    return outcome;
}

}  // namespace

Status checkHostKey(ssh_session session, const std::string& host, const Access& access, const KnownHosts& knownHosts,
                    Questions& questions) {
    TRANSSHIP_ASSIGN(const HostKey key, presentedKey(session, host));
    const auto state = ssh_session_is_known_server(session);
    const std::string shown = key.type + " " + key.fingerprint;
    switch (state) {
        case SSH_KNOWN_HOSTS_OK:
            return {};
        case SSH_KNOWN_HOSTS_CHANGED:
            return fail(ErrorKind::WrongKey, "The key of " + host + " is not the one recorded for it.", "It now presents " + shown + ".",
                        "Somebody may be in between. Ask the host's administrator for the fingerprint; only if it is this one, "
                        "remove the old entry with: ssh-keygen -R " +
                            shellQuoted(host));
        case SSH_KNOWN_HOSTS_OTHER:
            return fail(ErrorKind::WrongKey, "A key of another type is recorded for " + host + ".", "It now presents " + shown + ".",
                        "Somebody may be in between. Check the fingerprint with the host's administrator, then add this key to "
                        "the known hosts file.");
        case SSH_KNOWN_HOSTS_NOT_FOUND:
        case SSH_KNOWN_HOSTS_UNKNOWN:
            break;
        case SSH_KNOWN_HOSTS_ERROR:
            return fail(ErrorKind::Refused, "The known hosts could not be read.", libraryError(session),
                        "Look at the permissions and the content of the known hosts file.");
    }
    if (!access.acceptNewHostKey) {
        const auto answer = questions.trust(key);
        if (!answer)
            return unanswered(questions, "The key of " + host + " is unknown: " + shown + ".",
                              "Connect again, and compare the fingerprint with the one the host's administrator names.",
                              "If this is the right fingerprint, run again with --accept-new-host-key.");
        if (!*answer)
            return fail(ErrorKind::Refused, "The key of " + host + " was not accepted.", shown,
                        "Compare the fingerprint with the one the host's administrator names.");
    }
    char* line = nullptr;
    if (ssh_session_export_known_hosts_entry(session, &line) != SSH_OK)
        return fail(ErrorKind::Failed, "The key of " + host + " could not be recorded.", libraryError(session));
    const std::string entry = line;
    ssh_string_free_char(line);
    return knownHosts.remember(entry);
}

Status authenticate(ssh_session session, const std::string& host, const Access& access, Questions& questions) {
    const auto broken = [&] {
        return fail(ErrorKind::Unreachable, "The connection to " + host + " was lost while logging in.", libraryError(session));
    };
    int outcome = ssh_userauth_none(session, nullptr);
    if (outcome == SSH_AUTH_SUCCESS) return {};
    if (outcome == SSH_AUTH_ERROR) return broken();

    Passphrases passphrases{.questions = &questions, .file = access.identityFile};
    bool gaveUp = false;
    bool keysTried = false;
    std::vector<std::string> offered;
    int attempts = 0;
    // Each success of one method may lead to a further one (key and one-time code), so the list is read again.
    while (attempts++ < 8) {
        const int methods = ssh_userauth_list(session, nullptr);
        offered.clear();
        if ((methods & SSH_AUTH_METHOD_PUBLICKEY) != 0) offered.emplace_back("public key");
        if ((methods & SSH_AUTH_METHOD_INTERACTIVE) != 0) offered.emplace_back("keyboard-interactive");
        if ((methods & SSH_AUTH_METHOD_PASSWORD) != 0) offered.emplace_back("password");
        outcome = SSH_AUTH_DENIED;
        if ((methods & SSH_AUTH_METHOD_PUBLICKEY) != 0 && !keysTried) {
            keysTried = true;
            if (!access.identityFile.empty())
                outcome = tryIdentity(session, passphrases);
            else
                outcome = ssh_userauth_publickey_auto(session, nullptr, nullptr);
        }
        if (outcome != SSH_AUTH_SUCCESS && outcome != SSH_AUTH_PARTIAL && (methods & SSH_AUTH_METHOD_INTERACTIVE) != 0)
            for (int i = 0; i < attemptsAtASecret && outcome != SSH_AUTH_SUCCESS && outcome != SSH_AUTH_PARTIAL && !gaveUp; ++i)
                outcome = tryInteractive(session, host, i == 0 ? access.password : std::nullopt, questions, i > 0, gaveUp);
        if (outcome != SSH_AUTH_SUCCESS && outcome != SSH_AUTH_PARTIAL && (methods & SSH_AUTH_METHOD_PASSWORD) != 0)
            for (int i = 0; i < attemptsAtASecret && outcome != SSH_AUTH_SUCCESS && outcome != SSH_AUTH_PARTIAL && !gaveUp; ++i) {
                const auto password = i == 0 && access.password
                                          ? access.password
                                          : questions.secret({.prompt = "Password of " + host, .lasts = true, .again = i > 0});
                if (password)
                    outcome = ssh_userauth_password(session, nullptr, password->c_str());
                else
                    gaveUp = true;
            }
        if (outcome == SSH_AUTH_SUCCESS) return {};
        if (outcome != SSH_AUTH_PARTIAL) break;
    }
    if (ssh_is_connected(session) == 0) return broken();
    const std::string ways = offered.empty() ? "The host offers no way to log in." : "The host offers: " + joined(offered, ", ") + ".";
    if (gaveUp || passphrases.unanswered)
        return unanswered(questions, "No key opens " + host + ", and a password or passphrase is needed. " + ways,
                          "Connect again to be asked once more. A key that is loaded into ssh-agent needs no question.",
                          "Load the key into ssh-agent, name it with --identity FILE, or hand the password over with --password-fd N.");
    return fail(ErrorKind::Refused, host + " refused the login.", ways + " " + libraryError(session),
                "Check the user name and the key: ssh-add -l lists the agent's keys.");
}

}  // namespace transship::ssh
