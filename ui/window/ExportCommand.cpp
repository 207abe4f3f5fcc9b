#include "ui/window/ExportCommand.h"

#include "core/exchange/ExportTarget.h"
#include "core/exchange/SettingsJson.h"
#include "ui/common/ArticleTitle.h"
#include "ui/common/Document.h"
#include "ui/common/ProjectPlace.h"
#include "ui/settings/Settings.h"
#include "ui/window/Actions.h"
#include "ui/window/ExportRun.h"
#include "ui/window/PrintCommand.h"
#include "ui/window/Workbench.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace jianbao::ui {

using namespace Qt::StringLiterals;
using Scope = ExportChoice::Scope;

namespace {

/// As much as a preview shows, in bytes.
constexpr qsizetype PreviewSize = 6000;

} // namespace

ExportCommand::ExportCommand(Document& document, Workbench& workbench, Dialogs& dialogs,
                             Settings& settings, Actions& actions)
    : m_document(document)
    , m_workbench(workbench)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_run(new ExportRun(this)) {
    connect(m_run, &ExportRun::progressed, this, [this](int done, int pages) {
        Q_EMIT progressed(tr("Exporting to %1").arg(QDir::toNativeSeparators(m_path)), done, pages);
    });
    connect(m_run, &ExportRun::finished, this, &ExportCommand::finish);
    auto* prints = new PrintCommand(document, workbench, dialogs, actions);
    prints->setParent(this);
    connect(prints, &PrintCommand::said, this, &ExportCommand::said);
    connect(prints, &PrintCommand::failed, this, &ExportCommand::failed);
    connect(actions[ActionId::Export], &QAction::triggered, this, &ExportCommand::run);
    connect(actions[ActionId::ExportAgain], &QAction::triggered, this, &ExportCommand::runAgain);
    const auto enable = [&document, &actions] {
        for (const ActionId id : {ActionId::Export, ActionId::ExportAgain})
            actions[id]->setEnabled(document.isOpen());
    };
    connect(&document, &Document::projectChanged, this, enable);
    connect(&document, &Document::pageOpened, this, enable);
    enable();
}

ExportCommand::~ExportCommand() = default;

ExportOffer::Names ExportCommand::suggestedNames() const {
    const Page& page = m_document.page();
    const auto& pages = m_document.pages();
    const auto together = std::count_if(pages.begin(), pages.end(), [&](const auto& other) {
        return other.dumpName == page.dumpName;
    });
    ExportOffer::Names names;
    names.project = QFileInfo(m_document.path()).completeBaseName();
    names.page = QFileInfo(page.dumpName).completeBaseName();
    if (together > 1)
        names.page += u"-p%1"_s.arg(page.dumpIndex + 1);
    if (const Article* article = m_workbench.article())
        names.article = names.page + u"-a%1"_s.arg(articleNumber(m_document.layout(), article->id));
    return names;
}

void ExportCommand::remember(const ExportChoice& choice) {
    const job::ExportScope scope = scopeOf(choice);
    QJsonObject json = QJsonDocument::fromJson(exchange::toJson(choice.settings)).object();
    json[u"scope"_s] = static_cast<int>(choice.scope);
    json[u"folder"_s] = choice.isFolder;
    json[u"path"_s] = choice.path;
    json[u"page"_s] = scope.pages.empty() ? 0 : scope.pages.front().value;
    json[u"article"_s] = scope.article.value;
    m_settings.setExportChoice(m_document.path(),
                               QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<ExportCommand::Remembered> ExportCommand::remembered() const {
    const QByteArray bytes = m_settings.exportChoice(m_document.path());
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QString path = json[u"path"_s].toString();
    if (path.isEmpty())
        return std::nullopt;
    const int scope = json[u"scope"_s].toInt();
    Remembered last;
    last.choice = {scope == 0   ? Scope::Article
                   : scope == 2 ? Scope::Project
                                : Scope::Page,
                   exchange::settingsFromJson(bytes), json[u"folder"_s].toBool(), path};
    if (const PageId page{json[u"page"_s].toInteger()}; page.isValid())
        last.scope.pages = {page};
    last.scope.article = ArticleId{json[u"article"_s].toInteger()};
    return last;
}

void ExportCommand::run() {
    if (m_run->isRunning())
        return;
    ExportOffer offer;
    offer.names = suggestedNames();
    offer.hasArticle = m_workbench.article() != nullptr;
    if (const auto last = remembered())
        offer.before = last->choice;
    offer.preview = [this](const ExportChoice& choice) {
        return preview(choice);
    };
    if (const auto choice = m_dialogs.chooseExport(offer))
        start(*choice);
}

void ExportCommand::runAgain() {
    if (m_run->isRunning())
        return;
    const auto last = remembered();
    const auto isTheSame = [&] {
        const job::ExportScope scope = scopeOf(last->choice);
        return scope.pages == last->scope.pages && scope.article == last->scope.article;
    };
    if (last && isTheSame())
        start(last->choice);
    else
        run();
}

bool ExportCommand::cancel() {
    const bool isRunning = m_run->isRunning();
    m_run->cancel();
    return isRunning;
}

job::ExportScope ExportCommand::scopeOf(const ExportChoice& choice) const {
    job::ExportScope scope;
    if (choice.scope != Scope::Project)
        scope.pages = {m_document.page().id};
    if (const Article* article = m_workbench.article(); article && choice.scope == Scope::Article)
        scope.article = article->id;
    return scope;
}

void ExportCommand::start(const ExportChoice& choice) {
    if (isSamePlace(choice.path, m_document.path())) {
        Q_EMIT failed({ErrorKind::AlreadyExists, choice.path, u"the project itself"_s});
        return;
    }
    remember(choice);
    m_path = choice.path;
    m_run->start(m_document.path(), scopeOf(choice), choice.settings,
                 choice.isFolder ? choice.path + u'/' : choice.path);
}

void ExportCommand::finish(const Result<job::ExportReport>& report) {
    Q_EMIT idle();
    if (!report && report.error().kind == ErrorKind::Cancelled) {
        Q_EMIT said(tr("Export stopped"));
    } else if (!report) {
        Q_EMIT failed(report.error());
    } else {
        const QString place = QDir::toNativeSeparators(m_path);
        const QStringList left = leftOut(report->omissions);
        Q_EMIT said(left.isEmpty()
                        ? tr("Exported to %1").arg(place)
                        : tr("Exported to %1; left out: %2").arg(place, left.join(u" · "_s)));
    }
}

QStringList ExportCommand::leftOut(const exchange::Omissions& omissions) {
    QStringList words;
    if (const auto mentions = static_cast<int>(omissions.mentions()); mentions > 0)
        words.append(tr("%n name(s)", nullptr, mentions));
    if (const auto entities = static_cast<int>(omissions.entities); entities > 0)
        words.append(tr("what %n name(s) stand for", nullptr, entities));
    if (const auto remarks = static_cast<int>(omissions.remarks); remarks > 0)
        words.append(tr("%n status(es) and notes", nullptr, remarks));
    if (const auto articles = static_cast<int>(omissions.articles); articles > 0)
        words.append(tr("%n article(s) that begin on other pages", nullptr, articles));
    return words;
}

QString ExportCommand::preview(const ExportChoice& choice) const {
    const auto project =
        project::Project::open(m_document.path(), project::Project::Access::ReadOnly);
    if (!project)
        return {};
    // One page is enough to see how it looks.
    job::ExportScope scope = scopeOf(choice);
    scope.pages = {m_document.page().id};
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    exchange::ExportSettings settings = choice.settings;
    // A preview is of characters, not of bytes.
    settings.text.encoding = Encoding::Utf8;
    settings.text.byteOrderMark = false;
    const auto exporter = exchange::makeExporter(settings, out);
    const auto done =
        job::ExportJob(*project, scope).run(*exporter).and_then([&] { return exporter->finish(); });
    if (!done)
        return {};
    // The cut may go through a character, of which the decoder holds the rest back.
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(out.data().left(PreviewSize));
    if (out.data().size() > PreviewSize)
        text += u'…';
    return text;
}

} // namespace jianbao::ui
