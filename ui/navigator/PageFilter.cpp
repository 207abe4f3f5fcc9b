#include "ui/navigator/PageFilter.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// Words that a filter asks for, looked up issue by issue so that what all its pages share is
/// looked at once.
class Words {
public:
    explicit Words(const QString& text)
        : m_words(text.split(u' ', Qt::SkipEmptyParts)) {}

    void enter(const Issue& issue) {
        const QString date = issue.date.toString(Qt::ISODate);
        m_left.clear();
        for (const QString& word : m_words)
            if (!issue.newspaper.contains(word, Qt::CaseInsensitive) &&
                (word.size() < ShortestDate || !date.contains(word)))
                m_left.append(word);
    }
    bool pass(const project::PageSummary& page) const {
        return std::all_of(m_left.begin(), m_left.end(), [&](const QString& word) {
            return page.number.compare(word, Qt::CaseInsensitive) == 0 ||
                   (!isNumber(word) && page.dumpName.contains(word, Qt::CaseInsensitive));
        });
    }

private:
    /// A year; digits that are fewer are a page's number.
    static constexpr qsizetype ShortestDate = 4;

    static bool isNumber(const QString& word) {
        return word.size() < ShortestDate &&
               std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    }

    QStringList m_words;
    QStringList m_left;
};

} // namespace

std::vector<int> passingPages(const std::vector<Issue>& issues,
                              const std::vector<project::PageSummary>& pages,
                              const PageFilter& filter) {
    std::vector<int> passing;
    if (filter.isEmpty()) {
        passing.resize(pages.size());
        std::iota(passing.begin(), passing.end(), 0);
        return passing;
    }
    std::unordered_map<IssueId, const Issue*> byId;
    for (const Issue& issue : issues)
        byId.emplace(issue.id, &issue);
    Words words(filter.text);
    IssueId entered;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const project::PageSummary& page = pages[i];
        if (page.issue != entered) {
            const auto issue = byId.find(page.issue);
            words.enter(issue == byId.end() ? Issue() : *issue->second);
            entered = page.issue;
        }
        if ((!filter.status || page.status == *filter.status) && words.pass(page))
            passing.push_back(static_cast<int>(i));
    }
    return passing;
}

} // namespace jianbao::ui
