// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace transship {

// What kind of failure it is, for those who decide by it; people read the texts.
enum class ErrorKind {
    Failed,       // the thing was tried and did not work
    Usage,        // the request itself is wrong, or needs an answer nobody may be asked for
    Cancelled,    // the person stopped it
    Timeout,      // no answer within the limit: whether it happened is unknown
    Unreachable,  // no connection, or it was lost: whether it happened is unknown
    Refused,      // credentials, host key or permission
    WrongKey,     // the host shows another key than the one recorded for it
    NotFound,
    Conflict,     // something else is there or under way
    Blocked,      // facts forbid it; nothing was tried
    NeedsPerson,  // the outcome can't be known from here
};

// A failure as a value: what failed, why in the remote's own words, and what the person can do.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    std::string what;
    std::string reason;
    std::string remedy;
};

template <typename T>
using Result = std::expected<T, Error>;
using Status = Result<void>;

inline std::unexpected<Error> fail(Error error) { return std::unexpected(std::move(error)); }

inline std::unexpected<Error> fail(ErrorKind kind, std::string what, std::string reason = {}, std::string remedy = {}) {
    return std::unexpected(Error{kind, std::move(what), std::move(reason), std::move(remedy)});
}

inline std::unexpected<Error> cancelled() { return fail(ErrorKind::Cancelled, "Stopped on request."); }

// "What failed: the reason" on one line, without the remedy.
inline std::string summary(const Error& error) { return error.reason.empty() ? error.what : error.what + " " + error.reason; }

}  // namespace transship

#define TRANSSHIP_JOIN_(a, b) a##b
#define TRANSSHIP_JOIN(a, b) TRANSSHIP_JOIN_(a, b)

// Leaves the calling function with the error of `expression`; yields nothing.
#define TRANSSHIP_TRY(...) TRANSSHIP_TRY_(TRANSSHIP_JOIN(transshipTried, __COUNTER__), __VA_ARGS__)
#define TRANSSHIP_TRY_(temporary, ...)                                                                        \
    do {                                                                                                      \
        if (auto temporary = (__VA_ARGS__); !temporary) return std::unexpected(std::move(temporary).error()); \
    } while (false)

// Sets or declares `target` from the value of the expression, or leaves the calling function with its error.
#define TRANSSHIP_ASSIGN(target, ...) TRANSSHIP_ASSIGN_(TRANSSHIP_JOIN(transshipResult, __COUNTER__), target, __VA_ARGS__)
#define TRANSSHIP_ASSIGN_(temporary, target, ...)                         \
    auto temporary = (__VA_ARGS__);                                       \
    if (!temporary) return std::unexpected(std::move(temporary).error()); \
    target = std::move(*temporary)
