#pragma once

#include "core/edit/NameEdits.h"
#include "core/edit/Operation.h"
#include "ui/common/NameMarks.h"
#include "ui/entity/SuggestionFeed.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace jianbao::project {
struct Change;
}

namespace jianbao::ui {

class Document;
struct EverywhereChoice;

/// A name that is suggested on the open page.
struct SuggestedName {
    std::vector<PageRange> ranges;
    TagTypeId type;
    /// As one reads it.
    QString text;
    entity::SuggestionReason reason = entity::SuggestionReason::Gazetteer;

    bool operator==(const SuggestedName&) const = default;
};

/// The names of the open page as the window works on them: the project's types and entities, what
/// is tagged and what is suggested. Suggestions are made in the background whenever the page or
/// what the project knows of names is another one. Edits return whether they succeeded; the
/// document reports the reason where they did not.
class NameBook : public QObject {
    Q_OBJECT

public:
    /// Follows @p document, which must outlive it.
    NameBook(Document& document, SuggestionFeed::Load load, QObject* parent = nullptr);
    ~NameBook() override;

    /// By rank.
    const std::vector<TagType>& types() const { return m_types; }
    const TagType* type(TagTypeId id) const;
    const std::vector<Entity>& entities() const { return m_entities; }
    const Entity* entity(EntityId id) const;
    /// What is tagged on the page and on those that its articles go on to.
    const std::vector<Mention>& mentions() const;
    /// What is suggested on the page, in the order of the dump; nothing that overlaps a mention or
    /// was rejected.
    const std::vector<SuggestedName>& suggestions() const { return m_shown; }
    /// Whether suggestions for the page as it is now are still being made.
    bool isSuggesting() const { return m_suggesting; }
    bool suggests() const { return m_suggests; }
    /// Shows suggestions or hides them; nameAt() knows them in any case.
    void setSuggests(bool suggests);

    /// All of it for the views to show.
    NameMarks marks() const;
    /// The shortest mention over a place; null where there is none.
    const Mention* mentionAt(PageId page, qsizetype position) const;
    const SuggestedName* suggestionAt(PageId page, qsizetype position) const;
    /// What a double click takes: the mention or the suggestion over a place, as far as it stands
    /// there in one piece; empty where there is none.
    TextRange nameAt(PageId page, qsizetype position) const;
    /// The text of these places as one reads it.
    QString textOf(const std::vector<PageRange>& ranges) const;

    bool tag(const std::vector<edit::Tagging>& places, TagTypeId type);
    bool untag(const std::vector<MentionId>& mentions);
    bool retype(const std::vector<MentionId>& mentions, TagTypeId type);
    bool moveEdge(MentionId mention, edit::Edge edge, bool outwards);
    bool reject(const SuggestedName& suggestion);
    /// Tags, retypes or untags all places of a choice as one step.
    bool applyEverywhere(const EverywhereChoice& choice);
    /// The suggestions with the same text and type as this one, itself among them.
    std::vector<edit::Tagging> alike(const SuggestedName& suggestion) const;

Q_SIGNALS:
    /// Types, entities, mentions or suggestions of the page are others now.
    void changed();

private:
    using Function = std::function<Result<Names>(const Names&)>;

    void openProject();
    void openPage();
    void follow(const project::Change& change);
    void readProject();
    void ask();
    void take(PageId page, const std::vector<entity::Suggestion>& names);
    void filter();
    void show();
    entity::OwnNames ownNames() const;
    std::vector<PageId> pagesOf(const std::vector<MentionId>& mentions) const;
    std::vector<Page> readPages(const std::vector<PageRange>& ranges) const;
    void updateEntities(const std::vector<EntityId>& ids);
    QStringList namesOf(const std::vector<MentionId>& mentions) const;
    bool edit(edit::Operation operation, const std::vector<PageId>& pages, const QStringList& named,
              const Function& edit);

    Document& m_document;
    SuggestionFeed m_feed;
    QTimer m_soon;
    std::vector<TagType> m_types;
    std::vector<Entity> m_entities;
    /// As they came, before filter().
    std::vector<SuggestedName> m_found;
    std::vector<SuggestedName> m_suggestions;
    /// The same while suggestions are shown, else nothing.
    std::vector<SuggestedName> m_shown;
    bool m_suggesting = false;
    bool m_suggests = true;
};

} // namespace jianbao::ui
