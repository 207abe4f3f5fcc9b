#include "ui/window/Actions.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QWidget>

namespace jianbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    ActionId id;
    ActionGroup group;
    const char* name;
    const char* text;
    const char* tip;
    /// Portable key sequences, parted by a space.
    const char* keys;
    bool checkable = false;
};

constexpr std::array entries{
    Entry{ActionId::Open, ActionGroup::File, "open", QT_TRANSLATE_NOOP("Actions", "&Open…"),
          QT_TRANSLATE_NOOP("Actions", "Open a dump or a project"), "Ctrl+O"},
    Entry{ActionId::NewProject, ActionGroup::File, "new-project",
          QT_TRANSLATE_NOOP("Actions", "&New project…"),
          QT_TRANSLATE_NOOP("Actions", "Make an empty project to add dumps to"), "Ctrl+Shift+N"},
    Entry{ActionId::AddDump, ActionGroup::File, "add-dump",
          QT_TRANSLATE_NOOP("Actions", "&Add dumps…"),
          QT_TRANSLATE_NOOP("Actions", "Add more dumps to the open project"), "Ctrl+Shift+O"},
    Entry{ActionId::BringIn, ActionGroup::File, "bring-in",
          QT_TRANSLATE_NOOP("Actions", "&Bring in articles or names…"),
          QT_TRANSLATE_NOOP("Actions",
                            "Take exported JSON, Markdown, or names of brat, WebAnno or CSV into "
                            "the project"),
          "Ctrl+Shift+B"},
    Entry{ActionId::SaveCopy, ActionGroup::File, "save-copy",
          QT_TRANSLATE_NOOP("Actions", "Save a &copy…"),
          QT_TRANSLATE_NOOP("Actions",
                            "Write a copy of the project; the project itself is always saved"),
          "Ctrl+Shift+S"},
    Entry{ActionId::Export, ActionGroup::File, "export", QT_TRANSLATE_NOOP("Actions", "&Export…"),
          QT_TRANSLATE_NOOP("Actions", "Write clean text, JSON, TEI or another format"), "Ctrl+E"},
    Entry{ActionId::ExportAgain, ActionGroup::File, "export-again",
          QT_TRANSLATE_NOOP("Actions", "Export a&gain"),
          QT_TRANSLATE_NOOP("Actions", "Export what was exported last, to the same place"),
          "Ctrl+Shift+E"},
    Entry{ActionId::PrintPage, ActionGroup::File, "print-page",
          QT_TRANSLATE_NOOP("Actions", "&Print the page…"),
          QT_TRANSLATE_NOOP("Actions", "Print the page's articles, or make a PDF of them"),
          "Ctrl+P"},
    Entry{ActionId::PrintArticle, ActionGroup::File, "print-article",
          QT_TRANSLATE_NOOP("Actions", "Print the artic&le…"),
          QT_TRANSLATE_NOOP("Actions", "Print the article at hand, or make a PDF of it"),
          "Ctrl+Alt+P"},
    Entry{ActionId::OpenFolder, ActionGroup::File, "open-folder",
          QT_TRANSLATE_NOOP("Actions", "Open a &folder…"),
          QT_TRANSLATE_NOOP("Actions", "Open all dumps of a folder as one project"), "Ctrl+Alt+O"},
    Entry{ActionId::OpenSample, ActionGroup::File, "open-sample",
          QT_TRANSLATE_NOOP("Actions", "Open the &sample"),
          QT_TRANSLATE_NOOP("Actions", "Open the newspaper that comes with Jianbao"), ""},
    Entry{ActionId::Stop, ActionGroup::File, "stop",
          QT_TRANSLATE_NOOP("Actions", "S&top or dismiss"),
          QT_TRANSLATE_NOOP("Actions", "Stop reading dumps, or close the message"), "Esc"},
    Entry{ActionId::Quit, ActionGroup::File, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"),
          QT_TRANSLATE_NOOP("Actions", "Close Jianbao"), "Ctrl+Q"},
    Entry{ActionId::Undo, ActionGroup::File, "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"),
          QT_TRANSLATE_NOOP("Actions", "Take the last step back, also one of an earlier day"),
          "Ctrl+Z"},
    Entry{ActionId::Redo, ActionGroup::File, "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"),
          QT_TRANSLATE_NOOP("Actions", "Do the step again that was taken back"),
          "Ctrl+Shift+Z Ctrl+Y"},
    Entry{ActionId::Copy, ActionGroup::Edit, "copy", QT_TRANSLATE_NOOP("Actions", "&Copy text"),
          QT_TRANSLATE_NOOP("Actions", "Copy the selected text"), "Ctrl+C"},
    Entry{
        ActionId::Cut, ActionGroup::Edit, "cut", QT_TRANSLATE_NOOP("Actions", "Cu&t"),
        QT_TRANSLATE_NOOP("Actions", "Put the selected text on the clipboard, and correct it away"),
        "Ctrl+X"},
    Entry{ActionId::Paste, ActionGroup::Edit, "paste", QT_TRANSLATE_NOOP("Actions", "&Paste"),
          QT_TRANSLATE_NOOP("Actions", "Write what is on the clipboard into the text"), "Ctrl+V"},
    Entry{ActionId::CorrectText, ActionGroup::Edit, "correct-text",
          QT_TRANSLATE_NOOP("Actions", "C&orrect text"),
          QT_TRANSLATE_NOOP("Actions", "Write into the article's text; Esc ends it and letters are "
                                       "commands again"),
          "F2", true},
    Entry{ActionId::RevertCorrection, ActionGroup::Edit, "revert-correction",
          QT_TRANSLATE_NOOP("Actions", "Take correction &back"),
          QT_TRANSLATE_NOOP("Actions", "Let the dump's text stand again at the caret"), "F4"},
    Entry{ActionId::RevertCorrections, ActionGroup::Edit, "revert-corrections",
          QT_TRANSLATE_NOOP("Actions", "Take &all of the article back"),
          QT_TRANSLATE_NOOP("Actions", "Take back all corrections of the article"), "Shift+F4"},
    Entry{ActionId::Split, ActionGroup::Edit, "split", QT_TRANSLATE_NOOP("Actions", "&Split here"),
          QT_TRANSLATE_NOOP("Actions", "Cut the block in two at the caret"), "Return Enter"},
    Entry{ActionId::CutArticle, ActionGroup::Edit, "cut-article",
          QT_TRANSLATE_NOOP("Actions", "&Cut article here"),
          QT_TRANSLATE_NOOP("Actions", "Cut the article in two at the caret: what is read from "
                                       "here on becomes an article of its own"),
          "Shift+Return Shift+Enter"},
    Entry{ActionId::MergePrevious, ActionGroup::Edit, "merge-previous",
          QT_TRANSLATE_NOOP("Actions", "Merge with &previous"),
          QT_TRANSLATE_NOOP(
              "Actions", "Join the block into the one before it, or the selected blocks into one"),
          "Backspace"},
    Entry{ActionId::MergeNext, ActionGroup::Edit, "merge-next",
          QT_TRANSLATE_NOOP("Actions", "Merge with ne&xt"),
          QT_TRANSLATE_NOOP("Actions", "Join the block into the one behind it"), "Del"},
    Entry{ActionId::Paragraph, ActionGroup::Edit, "paragraph",
          QT_TRANSLATE_NOOP("Actions", "P&aragraph here"),
          QT_TRANSLATE_NOOP(
              "Actions",
              "Start a paragraph at the caret, or join the one that starts there with the one "
              "before"),
          "P"},
    Entry{ActionId::BoundaryUp, ActionGroup::Edit, "boundary-up",
          QT_TRANSLATE_NOOP("Actions", "Boundary &up"),
          QT_TRANSLATE_NOOP("Actions", "Let the block begin a line earlier"), "Alt+Shift+Up"},
    Entry{ActionId::BoundaryDown, ActionGroup::Edit, "boundary-down",
          QT_TRANSLATE_NOOP("Actions", "Boundary &down"),
          QT_TRANSLATE_NOOP("Actions", "Let the block begin a line later"), "Alt+Shift+Down"},
    Entry{ActionId::JoinPrevious, ActionGroup::Edit, "join-previous",
          QT_TRANSLATE_NOOP("Actions", "With the &block before"),
          QT_TRANSLATE_NOOP(
              "Actions",
              "Put the block into the article of the block before it (two of one role become one "
              "block), and go on to the next"),
          "B"},
    Entry{ActionId::MoveToArticle, ActionGroup::Edit, "move-to-article",
          QT_TRANSLATE_NOOP("Actions", "&Move to article…"),
          QT_TRANSLATE_NOOP("Actions",
                            "Move the block to an article: type its number or a word of its title"),
          "A"},
    Entry{ActionId::NewArticle, ActionGroup::Edit, "new-article",
          QT_TRANSLATE_NOOP("Actions", "&New article"),
          QT_TRANSLATE_NOOP("Actions",
                            "Make the block, or the selected blocks, an article of its own"),
          "N"},
    Entry{ActionId::MergeArticles, ActionGroup::Edit, "merge-articles",
          QT_TRANSLATE_NOOP("Actions", "Merge article &into…"),
          QT_TRANSLATE_NOOP("Actions", "Put all blocks of the article behind another's"),
          "Shift+A"},
    Entry{ActionId::ArticleChecked, ActionGroup::Edit, "article-checked",
          QT_TRANSLATE_NOOP("Actions", "Article c&hecked"),
          QT_TRANSLATE_NOOP("Actions", "Mark the article as checked, or as open again"), "C"},
    Entry{ActionId::ArticleQuestionable, ActionGroup::Edit, "article-questionable",
          QT_TRANSLATE_NOOP("Actions", "Article &questionable"),
          QT_TRANSLATE_NOOP("Actions", "Mark the article as questionable, or as open again"), "Q"},
    Entry{ActionId::ApplyToAlike, ActionGroup::Edit, "apply-to-alike",
          QT_TRANSLATE_NOOP("Actions", "Role to all a&like…"),
          QT_TRANSLATE_NOOP("Actions",
                            "Give what looks like this block its role on all pages of the "
                            "newspaper; you see first what would change"),
          "L"},
    Entry{ActionId::FindArticles, ActionGroup::Edit, "find-articles",
          QT_TRANSLATE_NOOP("Actions", "Find articles a&gain…"),
          QT_TRANSLATE_NOOP("Actions", "Let the finder go over the page once more; what you "
                                       "decided stays, and you see first what would change"),
          "Ctrl+R"},
    Entry{ActionId::FindEverywhere, ActionGroup::Edit, "find-everywhere",
          QT_TRANSLATE_NOOP("Actions", "Find articles again o&n all pages…"),
          QT_TRANSLATE_NOOP("Actions",
                            "Let the finder go over all pages that are not checked; what "
                            "you decided stays"),
          "Ctrl+Shift+R"},
    Entry{ActionId::LinkJump, ActionGroup::Edit, "link-jump",
          QT_TRANSLATE_NOOP("Actions", "&Link with another page…"),
          QT_TRANSLATE_NOOP("Actions",
                            "Choose the part on another page with which the article goes on"),
          "Ctrl+Shift+J"},
    Entry{ActionId::PartLink, ActionGroup::Edit, "part-link",
          QT_TRANSLATE_NOOP("Actions", "&Part from the other page"),
          QT_TRANSLATE_NOOP("Actions",
                            "Part the article from its continuation, or from what it continues"),
          "Ctrl+Alt+J"},
    Entry{ActionId::MoveUp, ActionGroup::Edit, "move-up",
          QT_TRANSLATE_NOOP("Actions", "Mo&ve up in article"),
          QT_TRANSLATE_NOOP("Actions", "Read the block earlier in its article"), "Alt+Up"},
    Entry{ActionId::MoveDown, ActionGroup::Edit, "move-down",
          QT_TRANSLATE_NOOP("Actions", "Move d&own in article"),
          QT_TRANSLATE_NOOP("Actions", "Read the block later in its article"), "Alt+Down"},
    Entry{ActionId::PreviousBlock, ActionGroup::Go, "previous-block",
          QT_TRANSLATE_NOOP("Actions", "Pre&vious block"),
          QT_TRANSLATE_NOOP("Actions", "Go to the start of the block, then to the one before"),
          "Alt+Left"},
    Entry{ActionId::NextBlock, ActionGroup::Go, "next-block",
          QT_TRANSLATE_NOOP("Actions", "Next &block"),
          QT_TRANSLATE_NOOP("Actions", "Go to the next block of the page"), "Alt+Right"},
    Entry{ActionId::SelectPreviousBlock, ActionGroup::Go, "select-previous-block",
          QT_TRANSLATE_NOOP("Actions", "&Select backwards"),
          QT_TRANSLATE_NOOP("Actions", "Select the block, then those before it too"),
          "Alt+Shift+Left"},
    Entry{ActionId::SelectNextBlock, ActionGroup::Go, "select-next-block",
          QT_TRANSLATE_NOOP("Actions", "Select &forwards"),
          QT_TRANSLATE_NOOP("Actions", "Select the block, then those behind it too"),
          "Alt+Shift+Right"},
    Entry{ActionId::PreviousParagraph, ActionGroup::Go, "previous-paragraph",
          QT_TRANSLATE_NOOP("Actions", "Previous par&agraph"),
          QT_TRANSLATE_NOOP("Actions", "Go to where a paragraph or a block begins, backwards"),
          "{"},
    Entry{ActionId::NextParagraph, ActionGroup::Go, "next-paragraph",
          QT_TRANSLATE_NOOP("Actions", "Ne&xt paragraph"),
          QT_TRANSLATE_NOOP("Actions", "Go to where the next paragraph or block begins"), "}"},
    Entry{ActionId::PreviousArticle, ActionGroup::Go, "previous-article",
          QT_TRANSLATE_NOOP("Actions", "&Previous article"),
          QT_TRANSLATE_NOOP("Actions", "Go to the article before"), "Ctrl+Up"},
    Entry{ActionId::NextArticle, ActionGroup::Go, "next-article",
          QT_TRANSLATE_NOOP("Actions", "&Next article"),
          QT_TRANSLATE_NOOP("Actions", "Go to the next article"), "Ctrl+Down"},
    Entry{ActionId::CheckedNext, ActionGroup::Go, "checked-next",
          QT_TRANSLATE_NOOP("Actions", "Page &checked, next open page"),
          QT_TRANSLATE_NOOP("Actions",
                            "Mark the page as checked and go to the next one that is open"),
          "Ctrl+Return Ctrl+Enter"},
    Entry{ActionId::PageQuestionable, ActionGroup::Go, "page-questionable",
          QT_TRANSLATE_NOOP("Actions", "Page &questionable"),
          QT_TRANSLATE_NOOP("Actions", "Mark the page as questionable, or as open again"),
          "Ctrl+Shift+Q"},
    Entry{ActionId::FollowJump, ActionGroup::Go, "follow-jump",
          QT_TRANSLATE_NOOP("Actions", "Follow the &jump"),
          QT_TRANSLATE_NOOP("Actions", "Go to the part of the article on another page"), "Ctrl+J"},
    Entry{ActionId::Find, ActionGroup::Go, "find", QT_TRANSLATE_NOOP("Actions", "&Find…"),
          QT_TRANSLATE_NOOP("Actions",
                            "Find words on the page or in the issue, also over line breaks"),
          "Ctrl+F"},
    Entry{ActionId::FindNext, ActionGroup::Go, "find-next",
          QT_TRANSLATE_NOOP("Actions", "Find ne&xt"),
          QT_TRANSLATE_NOOP("Actions", "Go to the next place that was found"), "F3"},
    Entry{ActionId::FindPrevious, ActionGroup::Go, "find-previous",
          QT_TRANSLATE_NOOP("Actions", "Find pre&vious"),
          QT_TRANSLATE_NOOP("Actions", "Go to the place before that was found"), "Shift+F3"},
    Entry{ActionId::PreviousProblem, ActionGroup::Go, "previous-problem",
          QT_TRANSLATE_NOOP("Actions", "Previous prob&lem"),
          QT_TRANSLATE_NOOP("Actions", "Go to the problem before"), "Shift+F8"},
    Entry{ActionId::NextProblem, ActionGroup::Go, "next-problem",
          QT_TRANSLATE_NOOP("Actions", "Next proble&m"),
          QT_TRANSLATE_NOOP("Actions", "Go to the next problem, the most doubtful first"), "F8"},
    Entry{ActionId::Fix1, ActionGroup::Go, "fix-1", QT_TRANSLATE_NOOP("Actions", "Fix &1"),
          QT_TRANSLATE_NOOP("Actions", "Do fix 1 of the problem"), "Ctrl+1"},
    Entry{ActionId::Fix2, ActionGroup::Go, "fix-2", QT_TRANSLATE_NOOP("Actions", "Fix &2"),
          QT_TRANSLATE_NOOP("Actions", "Do fix 2 of the problem"), "Ctrl+2"},
    Entry{ActionId::Fix3, ActionGroup::Go, "fix-3", QT_TRANSLATE_NOOP("Actions", "Fix &3"),
          QT_TRANSLATE_NOOP("Actions", "Do fix 3 of the problem"), "Ctrl+3"},
    Entry{ActionId::Fix4, ActionGroup::Go, "fix-4", QT_TRANSLATE_NOOP("Actions", "Fix &4"),
          QT_TRANSLATE_NOOP("Actions", "Do fix 4 of the problem"), "Ctrl+4"},
    Entry{ActionId::PreviousPage, ActionGroup::Go, "previous-page",
          QT_TRANSLATE_NOOP("Actions", "P&revious page"),
          QT_TRANSLATE_NOOP("Actions", "Go to the page before"), "Ctrl+PgUp"},
    Entry{ActionId::NextPage, ActionGroup::Go, "next-page",
          QT_TRANSLATE_NOOP("Actions", "N&ext page"),
          QT_TRANSLATE_NOOP("Actions", "Go to the next page"), "Ctrl+PgDown"},
    Entry{ActionId::GoToPage, ActionGroup::Go, "go-to-page",
          QT_TRANSLATE_NOOP("Actions", "&Go to page…"),
          QT_TRANSLATE_NOOP("Actions", "Look a page up by newspaper, date or number"), "Ctrl+G"},
    Entry{ActionId::OtherSide, ActionGroup::Go, "other-side",
          QT_TRANSLATE_NOOP("Actions", "&Other side"),
          QT_TRANSLATE_NOOP("Actions", "Go from the page to the articles, or back"), "F6"},
    Entry{ActionId::ShowNavigator, ActionGroup::View, "show-navigator",
          QT_TRANSLATE_NOOP("Actions", "&Pages"),
          QT_TRANSLATE_NOOP("Actions", "Show or hide the list of pages"), "F9", true},
    Entry{ActionId::ShowInspector, ActionGroup::View, "show-inspector",
          QT_TRANSLATE_NOOP("Actions", "&Inspector"),
          QT_TRANSLATE_NOOP("Actions", "Show or hide what is known of the article and the page"),
          "Ctrl+I", true},
    Entry{ActionId::ShowProblems, ActionGroup::View, "show-problems",
          QT_TRANSLATE_NOOP("Actions", "P&roblems"),
          QT_TRANSLATE_NOOP("Actions", "Show or hide the list of what looks wrong"), "F7", true},
    Entry{ActionId::ShowHistory, ActionGroup::View, "show-history",
          QT_TRANSLATE_NOOP("Actions", "&History"),
          QT_TRANSLATE_NOOP("Actions", "Show or hide the steps done so far"), "Ctrl+H", true},
    Entry{ActionId::ShowMarks, ActionGroup::View, "show-marks",
          QT_TRANSLATE_NOOP("Actions", "Spaces and line en&ds"),
          QT_TRANSLATE_NOOP("Actions", "Show spaces, where lines of the dump ended, and what was "
                                       "left out of the articles' text"),
          "Ctrl+.", true},
    Entry{ActionId::ZoomIn, ActionGroup::View, "zoom-in",
          QT_TRANSLATE_NOOP("Actions", "Larger &text"),
          QT_TRANSLATE_NOOP("Actions", "Show the text larger"), "Ctrl++ Ctrl+="},
    Entry{ActionId::ZoomOut, ActionGroup::View, "zoom-out",
          QT_TRANSLATE_NOOP("Actions", "S&maller text"),
          QT_TRANSLATE_NOOP("Actions", "Show the text smaller"), "Ctrl+-"},
    Entry{ActionId::ResetZoom, ActionGroup::View, "reset-zoom",
          QT_TRANSLATE_NOOP("Actions", "Normal text si&ze"),
          QT_TRANSLATE_NOOP("Actions", "Show the text at its normal size"), "Ctrl+0"},
    Entry{ActionId::Guide, ActionGroup::Help, "guide", QT_TRANSLATE_NOOP("Actions", "&User guide"),
          QT_TRANSLATE_NOOP("Actions", "Read how to work with Jianbao"), "Shift+F1"},
    Entry{ActionId::Untag, ActionGroup::Name, "untag", QT_TRANSLATE_NOOP("Actions", "Re&move tag"),
          QT_TRANSLATE_NOOP("Actions", "Take the tag off the name at the caret"), "D Alt+Del"},
    Entry{ActionId::TagEverywhere, ActionGroup::Name, "tag-everywhere",
          QT_TRANSLATE_NOOP("Actions", "&Everywhere…"),
          QT_TRANSLATE_NOOP("Actions", "Tag, change or untag all occurrences of the name: in the "
                                       "article, the page, the issue or the project"),
          "F Ctrl+Shift+F"},
    Entry{ActionId::AcceptName, ActionGroup::Name, "accept-name",
          QT_TRANSLATE_NOOP("Actions", "&Accept suggestion"),
          QT_TRANSLATE_NOOP("Actions", "Tag the suggested name and go on to the next suggestion"),
          "Space Alt+Return"},
    Entry{ActionId::AcceptAlike, ActionGroup::Name, "accept-alike",
          QT_TRANSLATE_NOOP("Actions", "Accept all al&ike"),
          QT_TRANSLATE_NOOP(
              "Actions",
              "Tag all suggestions of the same name on the page and go on to the next suggestion"),
          "S Alt+Shift+Return"},
    Entry{ActionId::RejectName, ActionGroup::Name, "reject-name",
          QT_TRANSLATE_NOOP("Actions", "Re&ject suggestion"),
          QT_TRANSLATE_NOOP("Actions", "Turn the suggestion down; it does not come back"),
          "X Alt+Backspace"},
    Entry{ActionId::NameBeginOut, ActionGroup::Name, "name-begin-out",
          QT_TRANSLATE_NOOP("Actions", "&Begin one earlier"),
          QT_TRANSLATE_NOOP("Actions", "Let the name at the caret begin one character earlier"),
          "["},
    Entry{ActionId::NameBeginIn, ActionGroup::Name, "name-begin-in",
          QT_TRANSLATE_NOOP("Actions", "Begin one &later"),
          QT_TRANSLATE_NOOP("Actions", "Let the name at the caret begin one character later"),
          "Alt+["},
    Entry{ActionId::NameEndOut, ActionGroup::Name, "name-end-out",
          QT_TRANSLATE_NOOP("Actions", "End &one later"),
          QT_TRANSLATE_NOOP("Actions", "Let the name at the caret end one character later"), "]"},
    Entry{ActionId::NameEndIn, ActionGroup::Name, "name-end-in",
          QT_TRANSLATE_NOOP("Actions", "End one ea&rlier"),
          QT_TRANSLATE_NOOP("Actions", "Let the name at the caret end one character earlier"),
          "Alt+]"},
    Entry{ActionId::NextSuggestion, ActionGroup::Name, "next-suggestion",
          QT_TRANSLATE_NOOP("Actions", "&Next suggestion"),
          QT_TRANSLATE_NOOP("Actions", "Go to the next suggested name"), "Tab"},
    Entry{ActionId::PreviousSuggestion, ActionGroup::Name, "previous-suggestion",
          QT_TRANSLATE_NOOP("Actions", "&Previous suggestion"),
          QT_TRANSLATE_NOOP("Actions", "Go to the suggested name before"), "Shift+Tab"},
    Entry{ActionId::NextName, ActionGroup::Name, "next-name",
          QT_TRANSLATE_NOOP("Actions", "Ne&xt name"),
          QT_TRANSLATE_NOOP("Actions", "Go to the next tagged name"), ". Ctrl+Alt+."},
    Entry{ActionId::PreviousName, ActionGroup::Name, "previous-name",
          QT_TRANSLATE_NOOP("Actions", "Previo&us name"),
          QT_TRANSLATE_NOOP("Actions", "Go to the tagged name before"), ", Ctrl+Alt+,"},
    Entry{ActionId::NextOfType, ActionGroup::Name, "next-of-type",
          QT_TRANSLATE_NOOP("Actions", "Next of that t&ype"),
          QT_TRANSLATE_NOOP("Actions", "Go to the next name of the same type"), "Alt+."},
    Entry{ActionId::PreviousOfType, ActionGroup::Name, "previous-of-type",
          QT_TRANSLATE_NOOP("Actions", "Pre&vious of that type"),
          QT_TRANSLATE_NOOP("Actions", "Go to the name of the same type before"), "Alt+,"},
    Entry{ActionId::DescribeName, ActionGroup::Name, "describe-name",
          QT_TRANSLATE_NOOP("Actions", "&Who or what it is…"),
          QT_TRANSLATE_NOOP("Actions", "Write down what the name at the caret stands for: other "
                                       "names, a note, a link"),
          "I"},
    Entry{ActionId::TieName, ActionGroup::Name, "tie-name",
          QT_TRANSLATE_NOOP("Actions", "The &same as…"),
          QT_TRANSLATE_NOOP("Actions",
                            "Say that the name at the caret stands for one of the list of names"),
          "K"},
    Entry{ActionId::SplitName, ActionGroup::Name, "split-name",
          QT_TRANSLATE_NOOP("Actions", "Another of t&hat name"),
          QT_TRANSLATE_NOOP("Actions", "Say that the name at the caret stands for somebody or "
                                       "something else of the same name"),
          "Shift+I"},
    Entry{ActionId::SuggestNames, ActionGroup::View, "suggest-names",
          QT_TRANSLATE_NOOP("Actions", "Su&ggest names"),
          QT_TRANSLATE_NOOP("Actions", "Show what may be a name, to be accepted or rejected"),
          "Ctrl+Alt+S", true},
    Entry{ActionId::ShowNames, ActionGroup::View, "show-names",
          QT_TRANSLATE_NOOP("Actions", "&Names"),
          QT_TRANSLATE_NOOP("Actions", "Show or hide the list of names"), "Ctrl+Shift+M", true},
    Entry{ActionId::Types, ActionGroup::View, "types",
          QT_TRANSLATE_NOOP("Actions", "Types o&f names…"),
          QT_TRANSLATE_NOOP("Actions", "Add, change, remove or carry over types of names"),
          "Ctrl+Shift+T"},
    Entry{ActionId::Keys, ActionGroup::Help, "keys", QT_TRANSLATE_NOOP("Actions", "&Keys"),
          QT_TRANSLATE_NOOP("Actions", "Show every key on one sheet"), "F1 ?"},
    Entry{ActionId::EditKeys, ActionGroup::Help, "edit-keys",
          QT_TRANSLATE_NOOP("Actions", "&Change keys…"),
          QT_TRANSLATE_NOOP("Actions", "Give actions other keys"), "Ctrl+F1"},
    Entry{ActionId::About, ActionGroup::Help, "about",
          QT_TRANSLATE_NOOP("Actions", "&About Jianbao"),
          QT_TRANSLATE_NOOP("Actions", "Version, licence and what Jianbao is"), ""},
};
static_assert(entries.size() == static_cast<std::size_t>(ActionId::Count));

/// The words without the mark of the menu key: "&Open…", "打开(&O)…".
QString withoutMnemonic(QString text) {
    static const QRegularExpression chineseStyle(u"\\(&.\\)"_s);
    return text.remove(chineseStyle).remove(u'&');
}

QList<QKeySequence> keySequences(const char* keys) {
    QList<QKeySequence> sequences;
    for (const QString& key : QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts))
        sequences.append(QKeySequence(key, QKeySequence::PortableText));
    return sequences;
}

} // namespace

Actions::Actions(QWidget* window, QWidget* workbench)
    : QObject(window) {
    for (const Entry& entry : entries) {
        auto* action = new QAction(QCoreApplication::translate("Actions", entry.text), this);
        // Stays when an undo action's text goes on with the step's name.
        action->setIconText(withoutMnemonic(action->text()));
        action->setObjectName(QString::fromLatin1(entry.name));
        action->setCheckable(entry.checkable);
        action->setShortcuts(keySequences(entry.keys));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const QString tip = QCoreApplication::translate("Actions", entry.tip);
        action->setStatusTip(tip);
        action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)", "tip and its key").arg(tip, key));
        const bool local = entry.group == ActionGroup::Edit || entry.group == ActionGroup::Name;
        action->setShortcutContext(local ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
        (local ? workbench : window)->addAction(action);
        m_actions[static_cast<std::size_t>(entry.id)] = action;
    }
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::About]->setMenuRole(QAction::AboutRole);
}

ActionGroup Actions::group(ActionId id) {
    return entries[static_cast<std::size_t>(id)].group;
}

QString Actions::groupText(ActionGroup group) {
    switch (group) {
    case ActionGroup::File:
        return tr("File");
    case ActionGroup::Edit:
        return tr("At the caret");
    case ActionGroup::Name:
        return tr("Names");
    case ActionGroup::Go:
        return tr("Go");
    case ActionGroup::View:
        return tr("View");
    case ActionGroup::Help:
        return tr("Help");
    }
    return {};
}

} // namespace jianbao::ui
