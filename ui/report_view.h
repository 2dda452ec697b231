// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/preflight/report.h"
#include "ui/finding_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace transship::ui {

class SideBySideModel;

// A preflight report: its verdict, the findings, to be sorted and filtered, the chosen one in full, and both hosts side by side.
class ReportView final : public QWidget {
    Q_OBJECT
public:
    explicit ReportView(QWidget* parent = nullptr);
    // Shows a report of this moment, and keeps it in the history.
    void setReport(preflight::Report report);
    const preflight::Report& report() const { return m_report; }
    // Shows the button for rehearsing with one of the containers.
    void offerRehearsals();
    // Instead of a report: that one is being made, or why there is none.
    void clear(const QString& verdict, const QString& explanation = {});

Q_SIGNALS:
    // Asked for the chosen finding, which is one that can be mended.
    void mendRequested(const QString& id);
    // Asked for one that can move; only after offerRehearsals().
    void rehearsalRequested(const QString& container);

private:
    const FindingModel::Row* chosen() const;
    void showChosen();
    void copy();
    void save();

    preflight::Report m_report;
    FindingModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QLabel* m_verdict;
    QLineEdit* m_filter;
    QTableView* m_table;
    QTextBrowser* m_details;
    SideBySideModel* m_hosts;
    QPushButton* m_mend;
    QPushButton* m_rehearse;
    QPushButton* m_copy;
    QPushButton* m_save;
};

}  // namespace transship::ui
