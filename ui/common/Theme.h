#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace jianbao::ui {

/// The colours of the look: warm paper and ink in light, calm greys in dark. Colour carries meaning
/// only. All inks stand at 4.5:1 or better on paper, surface and window.
struct Theme {
    bool dark = false;
    QColor window;      ///< behind panes and cards
    QColor surface;     ///< navigator, bars
    QColor paper;       ///< where text stands
    QColor ink;         ///< text
    QColor quietInk;    ///< line numbers, notes
    QColor rule;        ///< thin lines
    QColor outline;     ///< the edge of what can be operated; 3:1 or better on paper and surface
    QColor accent;      ///< focus, links, the cut mark
    QColor accentInk;   ///< text on accent
    QColor selection;   ///< selected text
    QColor currentLine; ///< the caret's line
    QColor mark;        ///< behind what was found
    QColor warning;     ///< what is doubtful
    QColor good;        ///< what is done

    static Theme light();
    static Theme night();
    /// The one that suits a widget's palette.
    static Theme of(const QPalette& palette);

    /// The colour of the article with that number on its page (from 0), readable as text on paper.
    /// The colours repeat; neighbours in the list stay apart for colour-blind eyes too.
    QColor article(int number) const;
    static int articleColours();

    /// A palette for the whole application in these colours.
    QPalette palette() const;
};

/// What a person chose in the settings.
enum class Appearance : quint8 { System, Light, Dark };

/// Gives the application the look (style, palette, font) that was chosen; System follows the
/// desktop's preference. Call it at the start and when the choice changes.
void applyAppearance(QApplication& application, Appearance appearance);

} // namespace jianbao::ui
