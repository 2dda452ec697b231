// SPDX-License-Identifier: Apache-2.0
#include "ui/host_chooser.h"

#include "ui/text.h"

#include <algorithm>

namespace transship::ui {
namespace {

bool says(const host::HostFacts& facts, const char* word) {
    return std::ranges::any_of(facts.securityOptions, [word](const auto& option) { return option.contains(word); });
}

// Empty where nothing is known against it; the check that follows looks closer.
QString obstacle(const HostEntry& source, const HostEntry& host) {
    const auto text = [](const std::string& value) { return plain(value); };
    if (host.state == HostEntry::State::Failed) return text(host.error->what);
    if (!host.facts || !source.facts) return {};
    if (host.facts->address == source.facts->address) return HostChooser::tr("The container runs there.");
    if (host.facts->architecture != source.facts->architecture)
        return HostChooser::tr("Its processor is another one: %1 instead of %2.")
            .arg(text(host.facts->architecture), text(source.facts->architecture));
    if (says(*host.facts, "rootless")) return HostChooser::tr("Docker runs rootless there, and CRIU needs root.");
    if (says(*host.facts, "userns")) return HostChooser::tr("Docker remaps users there, which CRIU can't restore.");
    return {};
}

}  // namespace

HostChooser::HostChooser(HostModel* model, HostPointer source, QWidget* parent)
    : QListWidget(parent), m_model(model), m_source(std::move(source)) {
    setObjectName("hostChooser");
    setAccessibleName(tr("Destination"));
    setSpacing(2);
    setMinimumHeight(120);
    fill();
    connect(m_model, &HostModel::modelReset, this, &HostChooser::fill);
    connect(m_model, &HostModel::dataChanged, this, &HostChooser::fill);
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (m_filling) return;
        if (const auto entry = current()) m_model->connectTo(entry);
        Q_EMIT changed();
    });
}

void HostChooser::fill() {
    m_filling = true;
    const auto before = current();
    clear();
    m_entries.clear();
    for (const auto& entry : m_model->hosts()) {
        if (entry == m_source) continue;
        const auto reason = obstacle(*m_source, *entry);
        auto* item =
            new QListWidgetItem(m_model->data(m_model->index(m_model->rowOf(entry)), Qt::DecorationRole).value<QIcon>(),
                                QStringLiteral("%1\n%2").arg(plain(entry->host.name), reason.isEmpty() ? stateText(*entry) : reason));
        if (!reason.isEmpty()) item->setFlags(Qt::NoItemFlags);
        addItem(item);
        m_entries.push_back(entry);
        if (entry == before && reason.isEmpty()) setCurrentItem(item);
    }
    m_filling = false;
    Q_EMIT changed();
}

HostPointer HostChooser::current() const {
    const int row = currentRow();
    return row < 0 || static_cast<std::size_t>(row) >= m_entries.size() ? nullptr : m_entries[static_cast<std::size_t>(row)];
}

HostPointer HostChooser::chosen() const {
    const auto entry = current();
    return entry && entry->isConnected() && obstacle(*m_source, *entry).isEmpty() ? entry : nullptr;
}

void HostChooser::choose(const HostPointer& entry) {
    for (std::size_t row = 0; row < m_entries.size(); ++row)
        if (m_entries[row] == entry) setCurrentRow(static_cast<int>(row));
}

}  // namespace transship::ui
