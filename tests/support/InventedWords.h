#pragma once

#include "tests/support/Random.h"

#include <QString>
#include <QStringList>

namespace jianbao::test {

enum class PageLanguage : quint8 { Simplified, Traditional, English };

/// The material of one invented story: all its sentences are about one topic, so that title and
/// body share words as they do in papers. Places, people and papers do not exist.
class InventedWords {
public:
    InventedWords(Random& random, PageLanguage language);

    QString place() const { return m_place; }
    QString person();
    /// A title of one phrase, or of two parted by a space.
    QString title(int phrases = 1);
    /// A short line that stands before or behind a title.
    QString kicker();
    QString deck();
    QString subhead();
    QString sentence();
    QString paragraph(int sentences);
    /// One behind a story's first, which alone says when.
    QString laterParagraph(int sentences);
    QString caption();
    /// What a story of an agency or of the paper's own begins with, with its closing space or dash.
    QString dateline();
    QString byline();
    QString credit();
    QString jump(int page);
    QString reference(int page);

    /// Lines of a masthead, folio or imprint.
    static QStringList masthead(Random& random, PageLanguage language);
    static QStringList imprint(Random& random, PageLanguage language);

private:
    QString fill(QString form);
    QString written(const QString& text) const;

    Random& m_random;
    PageLanguage m_language;
    std::size_t m_topic;
    QString m_place;
};

} // namespace jianbao::test
