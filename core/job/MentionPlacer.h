#pragma once

#include "core/job/MentionImport.h"

#include <functional>
#include <unordered_map>

namespace jianbao::job {

/// A mention with its place in a project.
struct PlacedMention {
    QString type;
    QString text;
    QString entity;
    QString reference;
    std::vector<PageRange> ranges;
};

/// Finds the places of mentions in a project.
class MentionPlacer {
public:
    /// Both outlive it.
    MentionPlacer(const project::Project& project, Watch& watch)
        : m_project(project)
        , m_watch(watch) {}

    /// Errors: those of reading the project; Cancelled.
    Result<void> place(const std::vector<MentionFile>& files);

    const std::vector<PlacedMention>& placed() const { return m_placed; }
    /// By file and line.
    std::vector<UnplacedMention> unplaced() const;

private:
    using Text = std::pair<const QString*, const exchange::AnnotatedText*>;
    using ToPages = std::function<std::vector<PageRange>(TextRange)>;
    Result<void> placeTexts();
    Result<void> placeOnPage(PageId page);
    Result<void> placeRow(const QString& path, const exchange::TableMention& row);
    /// The next text that is read like this, which is then taken.
    const Text* take(const QString& text);
    void placeText(const Text& text, const ToPages& toPages);
    Result<bool> isRead(const std::vector<PageRange>& ranges, const QString& text) const;
    void leave(const QString& path, int line, const QString& content, UnplacedMention::Why why);

    const project::Project& m_project;
    Watch& m_watch;
    std::vector<project::PageSummary> m_pages;
    std::unordered_multimap<QString, Text> m_texts;
    Text m_taken;
    std::vector<PlacedMention> m_placed;
    std::vector<UnplacedMention> m_unplaced;
};

} // namespace jianbao::job
