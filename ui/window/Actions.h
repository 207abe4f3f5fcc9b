#pragma once

#include <QAction>
#include <QObject>

#include <array>
#include <optional>
#include <span>

namespace jianbao::ui {

/// Everything a person can do, by name. Menus, toolbar, context menus and the key sheet all show
/// the same actions.
enum class ActionId : quint8 {
    Open,
    NewProject,
    AddDump,
    BringIn,
    SaveCopy,
    Export,
    ExportAgain,
    PrintPage,
    PrintArticle,
    OpenFolder,
    OpenSample,
    Stop,
    Quit,
    Undo,
    Redo,
    Copy,
    Cut,
    Paste,
    CorrectText,
    RevertCorrection,
    RevertCorrections,
    Split,
    CutArticle,
    MergePrevious,
    MergeNext,
    Paragraph,
    BoundaryUp,
    BoundaryDown,
    JoinPrevious,
    MoveToArticle,
    NewArticle,
    MergeArticles,
    ArticleChecked,
    ArticleQuestionable,
    ApplyToAlike,
    FindArticles,
    FindEverywhere,
    LinkJump,
    PartLink,
    MoveUp,
    MoveDown,
    PreviousBlock,
    NextBlock,
    SelectPreviousBlock,
    SelectNextBlock,
    PreviousParagraph,
    NextParagraph,
    PreviousArticle,
    NextArticle,
    CheckedNext,
    PageQuestionable,
    FollowJump,
    Find,
    FindNext,
    FindPrevious,
    PreviousProblem,
    NextProblem,
    Fix1,
    Fix2,
    Fix3,
    Fix4,
    PreviousPage,
    NextPage,
    GoToPage,
    OtherSide,
    ShowNavigator,
    ShowInspector,
    ShowProblems,
    ShowHistory,
    ShowMarks,
    ZoomIn,
    ZoomOut,
    ResetZoom,
    Guide,
    Untag,
    TagEverywhere,
    AcceptName,
    AcceptAlike,
    RejectName,
    NameBeginOut,
    NameBeginIn,
    NameEndOut,
    NameEndIn,
    NextSuggestion,
    PreviousSuggestion,
    NextName,
    PreviousName,
    NextOfType,
    PreviousOfType,
    DescribeName,
    TieName,
    SplitName,
    SuggestNames,
    ShowNames,
    Types,
    Keys,
    EditKeys,
    About,
    Count
};

/// What an action belongs to: decides where its keys work, and its heading on the key sheet.
enum class ActionGroup : quint8 {
    File, ///< works everywhere in the window
    Edit, ///< plain keys; they work in the page and the articles only
    Name, ///< plain keys; they work in the page and the articles only
    Go,   ///< works everywhere in the window
    View, ///< works everywhere in the window
    Help  ///< works everywhere in the window
};

/// Owns the window's actions and gives each its words, keys and a place where the keys work.
class Actions : public QObject {
    Q_OBJECT

public:
    /// @p window gets the actions that work everywhere, @p workbench those on blocks.
    Actions(QWidget* window, QWidget* workbench);

    QAction* operator[](ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    static ActionGroup group(ActionId id);
    static QString groupText(ActionGroup group);

private:
    std::array<QAction*, static_cast<std::size_t>(ActionId::Count)> m_actions{};
};

} // namespace jianbao::ui
