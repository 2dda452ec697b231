// SPDX-License-Identifier: Apache-2.0
#include "ui/options_page.h"

#include "core/migration/pre_copy.h"
#include "ui/heading.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <set>

namespace transship::ui {
namespace {

using migration::MountWay;
using migration::TcpWay;

// Only what differs from what the migration does by itself.
constexpr int byItself = -1;

}  // namespace

std::vector<std::string> wordsOf(const migration::Options& options) {
    std::vector<std::string> words;
    const auto change = [&](const char* option, const std::string& old, std::string_view changed) {
        words.emplace_back(option);
        words.push_back(old);
        words.back().append("=").append(changed);
    };
    for (const auto& [old, changed] : options.publish) change("--publish", old, changed);
    for (const auto& [old, changed] : options.networks) change("--network", old, changed);
    for (const auto& [target, way] : options.mounts) change("--mount", target, migration::wordOf(way));
    if (options.tcp != TcpWay::Refuse) words.insert(words.end(), {"--tcp", migration::wordOf(options.tcp)});
    if (options.path != migration::PathWay::Auto) words.insert(words.end(), {"--path", migration::wordOf(options.path)});
    if (!options.preCopy) words.insert(words.end(), {"--pre-copy", "off"});
    if (options.maxDowntime.count() > 0) words.insert(words.end(), {"--max-downtime", std::to_string(options.maxDowntime.count())});
    if (options.rollBackLate) words.emplace_back("--roll-back-late");
    return words;
}

QString standstillText(const migration::Plan& plan) {
    const auto time = duration(plan.downtime);
    if (plan.preCopy)
        return OptionsPage::tr("It will stand still for at most about %1; memory that it does not change travels before.").arg(time);
    return OptionsPage::tr("It will stand still for about %1.").arg(time);
}

OptionsPage::OptionsPage(Journey& journey) : m_journey(&journey), m_said(heading("optionsLabel")) {
    setTitle(tr("Options"));
    setSubTitle(tr("As they stand, everything comes along as it is. Change what has to be different on the destination."));
    auto* layout = new QVBoxLayout(this);
    auto* area = new QScrollArea;
    area->setObjectName("optionsArea");
    area->setFocusPolicy(Qt::NoFocus);  // what is in it takes the keys
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    layout->addWidget(area, 1);
    layout->addWidget(m_said);
}

void OptionsPage::initializePage() {
    auto* area = findChild<QScrollArea*>("optionsArea");
    m_choices.clear();
    m_rows = new QWidget;
    m_form = new QFormLayout(m_rows);
    m_form->setContentsMargins(0, 0, 12, 0);
    addPorts();
    addNetworks();
    addMounts();
    addConnections();
    addPath();
    addPreCopy();
    area->setWidget(m_rows);
    apply();
}

void OptionsPage::addPorts() {
    std::set<std::string> seen;
    for (const auto& [inside, number] : migration::publishedPorts(*m_journey->facts)) {
        if (!seen.insert(number).second) continue;
        auto* edit = new QLineEdit(QString::fromStdString(number));
        edit->setObjectName("portEdit" + QString::fromStdString(number));
        edit->setValidator(new QIntValidator(1, 65535, edit));
        edit->setMaximumWidth(100);
        m_form->addRow(tr("Port %1 (%2) becomes:").arg(plain(number), plain(inside)), edit);
        connect(edit, &QLineEdit::textChanged, this, &OptionsPage::apply);
        m_choices.emplace_back([edit, number](migration::Options& options) {
            if (const auto text = edit->text().toStdString(); !text.empty() && text != number) options.publish[number] = text;
        });
    }
}

void OptionsPage::addNetworks() {
    const auto& facts = *m_journey->facts;
    for (const auto& network : facts.networks) {
        const auto name = network.value("Name", "");
        if (name.empty() || migration::isPredefined(name)) continue;
        auto* box = new QComboBox;
        box->setObjectName("networkBox" + QString::fromStdString(name));
        box->addItem(tr("%1, the same").arg(plain(name)), QString::fromStdString(name));
        for (const auto& there : facts.networksThere) {
            const auto other = there.value("Name", "");
            if (other == name || migration::isPredefined(other)) continue;
            box->addItem(plain(other), QString::fromStdString(other));
        }
        m_form->addRow(tr("Network %1 becomes:").arg(plain(name)), box);
        connect(box, &QComboBox::currentIndexChanged, this, &OptionsPage::apply);
        m_choices.emplace_back([box, name](migration::Options& options) {
            if (const auto chosen = box->currentData().toString().toStdString(); chosen != name) options.networks[name] = chosen;
        });
    }
}

void OptionsPage::addMounts() {
    const auto& facts = *m_journey->facts;
    std::vector<std::string> targets;
    targets.reserve(facts.volumes.size() + facts.binds.size());
    for (const auto& volume : facts.volumes) targets.push_back(volume.target);
    for (const auto& bind : facts.binds) targets.push_back(bind.target);
    for (const auto& target : targets) {
        auto* box = new QComboBox;
        box->setObjectName("mountBox" + QString::fromStdString(target));
        box->addItem(tr("comes along, where nothing else is there"), byItself);
        box->addItem(tr("comes along; what is there is moved aside"), static_cast<int>(MountWay::Copy));
        box->addItem(tr("the destination's own is used"), static_cast<int>(MountWay::Reuse));
        box->addItem(tr("nothing is copied"), static_cast<int>(MountWay::Skip));
        m_form->addRow(tr("Content of %1:").arg(plain(target)), box);
        connect(box, &QComboBox::currentIndexChanged, this, &OptionsPage::apply);
        m_choices.emplace_back([box, target](migration::Options& options) {
            if (const int way = box->currentData().toInt(); way != byItself) options.mounts[target] = static_cast<MountWay>(way);
        });
    }
}

void OptionsPage::addConnections() {
    auto* box = new QComboBox;
    box->setObjectName("tcpBox");
    box->addItem(tr("stop the migration"), static_cast<int>(TcpWay::Refuse));
    box->addItem(tr("are dropped; the peers see them end"), static_cast<int>(TcpWay::Close));
    box->addItem(tr("are kept, where the address moves as well"), static_cast<int>(TcpWay::Keep));
    m_form->addRow(tr("Open TCP connections:"), box);
    m_longest = new QSpinBox;
    m_longest->setObjectName("maxDowntimeBox");
    m_longest->setRange(0, 24 * 3600);
    m_longest->setSpecialValueText(tr("however long"));
    m_longest->setSuffix(tr(" s"));
    m_longest->setMaximumWidth(160);
    m_form->addRow(tr("It may stand still for:"), m_longest);
    auto* late = new QCheckBox(tr("&Undo the migration where it takes twice as long"));
    late->setObjectName("rollBackLateBox");
    late->setEnabled(false);
    m_form->addRow(QString(), late);
    connect(box, &QComboBox::currentIndexChanged, this, &OptionsPage::apply);
    connect(m_longest, &QSpinBox::valueChanged, this, [this, late](int seconds) {
        late->setEnabled(seconds > 0);
        apply();
    });
    connect(late, &QCheckBox::toggled, this, &OptionsPage::apply);
    m_choices.emplace_back([box, longest = m_longest, late](migration::Options& options) {
        options.tcp = static_cast<TcpWay>(box->currentData().toInt());
        options.maxDowntime = std::chrono::seconds(longest->value());
        options.rollBackLate = late->isEnabled() && late->isChecked();
    });
}

void OptionsPage::addPreCopy() {
    if (!migration::preCopyRefusal(*m_journey->facts, {}).empty()) return;
    auto* box = new QCheckBox(tr("&Copy memory ahead while it runs; it stands still for moments, and then for less"));
    box->setObjectName("preCopyBox");
    box->setChecked(true);
    m_form->addRow(QString(), box);
    connect(box, &QCheckBox::toggled, this, &OptionsPage::apply);
    m_choices.emplace_back([box](migration::Options& options) { options.preCopy = box->isChecked(); });
}

void OptionsPage::addPath() {
    if (m_journey->facts->direct.address.empty()) return;
    auto* box = new QComboBox;
    box->setObjectName("pathBox");
    box->addItem(tr("the faster way"), static_cast<int>(migration::PathWay::Auto));
    box->addItem(tr("straight from host to host"), static_cast<int>(migration::PathWay::Direct));
    box->addItem(tr("through this computer"), static_cast<int>(migration::PathWay::Relay));
    m_form->addRow(tr("What is carried takes:"), box);
    connect(box, &QComboBox::currentIndexChanged, this, &OptionsPage::apply);
    m_choices.emplace_back(
        [box](migration::Options& options) { options.path = static_cast<migration::PathWay>(box->currentData().toInt()); });
}

void OptionsPage::apply() {
    if (m_longest == nullptr) return;  // not all rows are there yet
    auto& options = m_journey->options;
    options.publish.clear();
    options.networks.clear();
    options.mounts.clear();
    for (const auto& choice : m_choices) choice(options);
    m_journey->plan = migration::makePlan(*m_journey->facts, options);
    QStringList lines;
    for (const auto& stop : m_journey->plan->stops) lines << plain(stop.text + (stop.remedy.empty() ? "" : " " + stop.remedy));
    m_said->setText(lines.isEmpty() ? tr("Nothing stands in the way. %1").arg(standstillText(*m_journey->plan))
                                    : tr("In the way:") + "\n" + lines.join('\n'));
    Q_EMIT completeChanged();
}

bool OptionsPage::isComplete() const { return m_journey->plan && m_journey->plan->allowed(); }

}  // namespace transship::ui
