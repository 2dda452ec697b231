// SPDX-License-Identifier: Apache-2.0
#include "ui/service_probe.h"

#include "core/ssh/address.h"
#include "core/ssh/config.h"
#include "ui/text.h"

#include <QNetworkReply>
#include <QTcpSocket>

#include <algorithm>

namespace transship::ui {
namespace {

constexpr int everyMilliseconds = 100;
constexpr int patience = 1000;
constexpr int firstServerFailure = 500;  // RFC 9110, 15.6

// The name of a host for the network: an alias of ~/.ssh/config is none.
QString networkName(const std::string& address) {
    const auto parsed = ssh::parseAddress(address);
    if (!parsed) return {};
    const auto configured = ssh::configuredValue(ssh::ownConfiguration(), parsed->name, "HostName");
    return QString::fromStdString(configured.empty() ? parsed->name : configured);
}

QUrl tcp(const QString& host, int port) {
    QUrl url;
    url.setScheme("tcp");
    url.setHost(host);
    url.setPort(port);
    return url;
}

QString nameOf(const QUrl& address) {
    return address.scheme() == "tcp" ? ServiceProbe::tr("Port %1").arg(address.port()) : address.toDisplayString();
}

}  // namespace

Probe::Probe(QUrl address, QObject* parent) : QObject(parent), m_address(std::move(address)) {}

void Probe::answered() {
    m_last = QDateTime::currentDateTimeUtc();
    if (!m_first.isValid()) m_first = m_last;
}

void Probe::ask() {
    if (m_asking) return;
    m_asking = true;
    if (m_address.scheme() != "tcp") {
        QNetworkRequest request(m_address);
        request.setTransferTimeout(patience);
        // A connection that is kept would be in the way of the dump.
        request.setRawHeader("Connection", "close");
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        auto* reply = m_http.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (status > 0 && status < firstServerFailure) answered();
            m_asking = false;
            reply->deleteLater();
        });
        return;
    }
    m_socket = new QTcpSocket(this);
    const auto done = [this, socket = m_socket.data()] {
        if (m_socket != socket) return;
        m_socket.clear();
        m_asking = false;
        socket->abort();
        socket->deleteLater();
    };
    connect(m_socket, &QTcpSocket::connected, this, [this, done] {
        answered();
        done();
    });
    connect(m_socket, &QTcpSocket::errorOccurred, this, done);
    QTimer::singleShot(patience, m_socket, done);
    m_socket->connectToHost(m_address.host(), static_cast<quint16>(m_address.port()));
}

ServiceProbe::ServiceProbe(const std::vector<Pair>& services, QObject* parent) : QObject(parent) {
    for (const auto& [source, destination] : services)
        m_services.push_back({std::make_unique<Probe>(source), std::make_unique<Probe>(destination)});
    m_tick.setInterval(everyMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &ServiceProbe::ask);
    if (!m_services.empty()) m_tick.start();
    ask();
}

void ServiceProbe::ask() {
    for (const auto& [source, destination] : m_services) {
        if (m_asksSource) source->ask();
        destination->ask();
    }
}

bool ServiceProbe::isBack() const {
    return std::ranges::all_of(m_services,
                               [](const Two& two) { return two.destination->first().isValid() || !two.source->first().isValid(); });
}

QStringList ServiceProbe::told() const {
    QStringList lines;
    for (const auto& [source, destination] : m_services) {
        const auto name = nameOf(source->address());
        const auto here = source->address().host();
        const auto there = destination->address().host();
        const auto time = [](const QDateTime& when) { return when.toString("hh:mm:ss.zzz"); };
        const bool before = source->last().isValid();
        const auto& back = destination->first();
        if (!before && !back.isValid())
            lines << tr("%1 answered neither on %2 nor on %3, as far as it can be seen from here.").arg(name, here, there);
        else if (!back.isValid())
            lines << tr("%1 answered on %2 at %3 (UTC), and not yet on %4.").arg(name, here, time(source->last()), there);
        else if (!before)
            lines << tr("%1 was not seen to answer on %2 before; on %3 it did at %4 (UTC).").arg(name, here, there, time(back));
        else if (m_frozen.isValid() && m_frozen <= back)
            lines << tr("%1 answered on %2 until the freeze at %3, and on %4 from %5 (UTC) on, %6 later.")
                         .arg(name, here, time(m_frozen), there, time(back), duration(std::chrono::milliseconds(m_frozen.msecsTo(back))));
        else
            lines << tr("%1 answered on %2 at %3, and on %4 from %5 (UTC) on.").arg(name, here, time(source->last()), there, time(back));
    }
    return lines;
}

std::vector<ServiceProbe::Pair> servicesOf(const migration::Facts& facts, const migration::Options& options, const QUrl& http) {
    const auto here = networkName(facts.source.address);
    const auto there = networkName(facts.destination.address);
    std::vector<ServiceProbe::Pair> services;
    for (const auto& [inside, host] : migration::publishedPorts(facts)) {
        if (!inside.ends_with("/tcp")) continue;
        const auto other = options.publish.contains(host) ? options.publish.at(host) : host;
        const int from = QString::fromStdString(host).toInt();
        const int to = QString::fromStdString(other).toInt();
        if (from > 0 && to > 0) services.push_back({tcp(here, from), tcp(there, to)});
    }
    if (!http.isEmpty()) {
        auto moved = http;
        if (http.host() == here) moved.setHost(there);
        services.push_back({http, moved});
    }
    return services;
}

}  // namespace transship::ui
