// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/facts.h"
#include "core/migration/spec.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <vector>

class QTcpSocket;

namespace transship::ui {

// Asks one service again and again from here: whether a connection is taken, or whether an HTTP address answers with anything but a failure
// of the server's own.
class Probe final : public QObject {
    Q_OBJECT
public:
    explicit Probe(QUrl address, QObject* parent = nullptr);  // "tcp://host:port", or an HTTP address
    void ask();
    const QUrl& address() const { return m_address; }
    const QDateTime& first() const { return m_first; }
    const QDateTime& last() const { return m_last; }

private:
    void answered();
    QUrl m_address;
    QNetworkAccessManager m_http;
    QPointer<QTcpSocket> m_socket;
    bool m_asking = false;
    QDateTime m_first;
    QDateTime m_last;
};

// A container's services on both hosts while it moves: its published TCP ports and, if the person named one, an HTTP address.
class ServiceProbe final : public QObject {
    Q_OBJECT
public:
    struct Pair {
        QUrl source;
        QUrl destination;
    };
    explicit ServiceProbe(const std::vector<Pair>& services, QObject* parent = nullptr);
    void stop() { m_tick.stop(); }
    // An open connection stops a dump, so the source is left alone in good time before it, and asked again only if it goes on there.
    void setAsksSource(bool does) { m_asksSource = does; }
    void containerFroze() { m_frozen = QDateTime::currentDateTimeUtc(); }

    // One sentence for each service.
    QStringList told() const;
    // Whether each has answered on the destination.
    bool isBack() const;

private:
    void ask();
    struct Two {
        std::unique_ptr<Probe> source;
        std::unique_ptr<Probe> destination;
    };
    std::vector<Two> m_services;
    QTimer m_tick;
    bool m_asksSource = true;
    QDateTime m_frozen;
};

// What there is to probe. `http` may be empty; on the destination its host is the destination's where it is the source's.
std::vector<ServiceProbe::Pair> servicesOf(const migration::Facts& facts, const migration::Options& options, const QUrl& http);

}  // namespace transship::ui
