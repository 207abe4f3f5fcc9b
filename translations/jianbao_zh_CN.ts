<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArticleView</name>
    <message>
        <location filename="../ui/article/ArticlePainter.cpp" line="+119"/>
        <source>No headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Page furniture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <location filename="../app/cli/Command.cpp" line="+12"/>
        <source>Displays this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The command.</source>
        <translation>命令。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>See jianbao-cli %1 --help.</source>
        <translation>用法见 jianbao-cli %1 --help。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../app/window/main.cpp" line="+30"/>
        <source>Opens newspaper dumps, shows each page beside its articles, and writes clean text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Save a picture of the window and end; needs no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Dumps, folders of dumps, or a project; without one, the sample.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <location filename="../app/cli/ErrorText.cpp" line="+17"/>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: there is no such file or folder.</source>
        <translation>%1：没有这个文件或文件夹。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: cannot be opened.</source>
        <translation>%1：打不开。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: holds no text.</source>
        <translation>%1：里面没有文字。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: there are no text dumps in this folder.</source>
        <translation>%1：文件夹里没有版面文本。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: is not a text file. Take the text out of it first, for example with pdftotext.</source>
        <translation>%1：不是文本文件。请先取出其中的文字，例如用 pdftotext。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: one of its pages is too large for the memory.</source>
        <translation>%1：其中有一版太大，内存放不下。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: is not a Jianbao project.</source>
        <translation>%1：不是剪报项目。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: was written by a newer version of Jianbao.</source>
        <translation>%1：是由更新版本的剪报写成的。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: is in use by another program.</source>
        <translation>%1：正被另一个程序使用。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: may not be written.</source>
        <translation>%1：不可写入。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: there is no space left on the disk.</source>
        <translation>%1：磁盘空间已满。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: reading or writing failed.</source>
        <translation>%1：读写失败。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: is damaged.</source>
        <translation>%1：已损坏。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: is there already.</source>
        <translation>%1：已经存在。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: could not be done.</source>
        <translation>%1：未能完成。</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%1: %n byte sequence(s) are no text in this encoding and stand as �, at byte %2.</source>
        <translation>
            <numerusform>%1：有 %n 处字节在此编码下不是文字，以 � 代替，位于第 %2 字节。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <location filename="../app/cli/ExportCommand.cpp" line="+77"/>
        <source>Writes the articles of a project.</source>
        <translation>写出项目中的稿件。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The project file (NAME.jianbao).</source>
        <translation>项目文件（NAME.jianbao）。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>One project is needed.</source>
        <translation>需要指定一个项目。</translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message>
        <location filename="../app/cli/ExtractCommand.cpp" line="+41"/>
        <source>Finds the articles in newspaper dumps and writes their clean text.</source>
        <translation>在报纸版面文本中找出稿件，写出整理好的文字。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Text files, folders of them, or - for standard input.</source>
        <translation>文本文件、存放它们的文件夹，或以 - 表示标准输入。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No dump is named.</source>
        <translation>没有指定版面文本。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <location filename="../app/cli/ImportCommand.cpp" line="+27"/>
        <source>%1: %n page(s) added.</source>
        <translation>
            <numerusform>%1：加入 %n 版。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: is in the project already.</source>
        <translation>%1：已在项目中。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Takes newspaper dumps into a project, which is made if it does not exist.</source>
        <translation>把报纸版面文本加入项目；项目不存在时新建。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The project file (NAME.jianbao).</source>
        <translation>项目文件（NAME.jianbao）。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Text files, folders of them, or - for standard input.</source>
        <translation>文本文件、存放它们的文件夹，或以 - 表示标准输入。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A project and at least one dump are needed.</source>
        <translation>需要指定一个项目和至少一个版面文本。</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <location filename="../app/cli/Inputs.cpp" line="+30"/>
        <source>The dumps&apos; encoding, one of %1; found out if not given.</source>
        <translation>文本的编码，可为 %1；不指定则自动识别。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>There is no encoding %1; it is one of %2.</source>
        <translation>没有编码 %1；可用的有 %2。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <location filename="../ui/common/Names.cpp" line="+19"/>
        <source>%1 was not found. It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 cannot be read. Check who may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is empty: there is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 holds no text dumps (*.txt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is not a text file. Jianbao opens the text that was taken out of a newspaper page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A page of %1 is too large to be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 may be read but not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no space left on the disk for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reading or writing %1 failed. (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Subhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Jump line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Photo news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Teaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Continuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Advertisement</source>
        <comment>kind of article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Add dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move to article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Move in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Merge articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Change kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Find articles again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is not a Jianbao project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 was written by a newer Jianbao. Please update to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is open in another window. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is damaged. (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>That cannot be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no further step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Newspaper not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <location filename="../app/cli/Output.cpp" line="+39"/>
        <source>text (the default) or json.</source>
        <translation>text（默认）或 json。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The file to write; a folder (which exists, or a name that ends with /) for one text file per article; - for standard output (the default).</source>
        <translation>要写的文件；若是文件夹（已存在，或名称以 / 结尾），则每篇稿件一个文本文件；- 表示标准输出（默认）。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>There is no format %1; it is text or json.</source>
        <translation>没有格式 %1；可用 text 或 json。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The output has no name.</source>
        <translation>输出没有名称。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: is a folder; JSON goes into one file.</source>
        <translation>%1：是文件夹；JSON 只写成一个文件。</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../ui/page/PagePainter.cpp" line="+20"/>
        <source>Split here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+180"/>
        <source>%1 of article %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, decided by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, %2 % sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <location filename="../app/cli/Program.cpp" line="+36"/>
        <source>No command is named.</source>
        <translation>没有指定命令。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See jianbao-cli --help.</source>
        <translation>用法见 jianbao-cli --help。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Usage: jianbao-cli COMMAND [options] ...

Turns newspaper dumps into clean articles.

Commands:
</source>
        <translation>用法：jianbao-cli 命令 [选项] ...

把报纸版面文本变成整洁的稿件。

命令：
</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>
Options:
  -h, --help     This help; behind a command, the command&apos;s.
  -v, --version  The version.

Returns 0 when all was done, 1 when some input failed, 2 for a wrong command line.
</source>
        <translation>
选项：
  -h, --help     本帮助；写在命令之后则显示该命令的帮助。
  -v, --version  版本。

全部完成返回 0，部分输入失败返回 1，命令行有误返回 2。
</translation>
    </message>
</context>
<context>
    <name>WidgetDialogs</name>
    <message>
        <location filename="../ui/window/WidgetDialogs.cpp" line="+33"/>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Encoding of dumps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dumps and projects (*.txt *.text *.jianbao)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dumps (*.txt *.text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Open a folder of dumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Save a copy of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Jianbao projects (*.jianbao)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::app::Program</name>
    <message>
        <location filename="../app/window/Program.cpp" line="+68"/>
        <source>No font with Chinese characters is installed, so they show as boxes. Install one, for instance the package fonts-wqy-microhei or fonts-noto-cjk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::AboutBox</name>
    <message>
        <location filename="../ui/window/AboutBox.cpp" line="+12"/>
        <source>About Jianbao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&lt;h3&gt;Jianbao 剪报 %1&lt;/h3&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Turns the text taken out of newspaper pages into clean articles that can be trusted: every character is traced to its place in the dump.

Free software under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::Actions</name>
    <message>
        <location filename="../ui/window/Actions.cpp" line="+122"/>
        <source>%1 (%2)</source>
        <comment>tip and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>At the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ArticleChooser</name>
    <message>
        <location filename="../ui/window/ArticleChooser.cpp" line="+26"/>
        <source>Number, or words of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+45"/>
        <source>%1   %2</source>
        <comment>number and title of an article</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ArticleView</name>
    <message>
        <location filename="../ui/article/ArticleView.cpp" line="+77"/>
        <source>Articles as one reads them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::EditCommands</name>
    <message>
        <location filename="../ui/window/EditCommands.cpp" line="+62"/>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+65"/>
        <source>%1: %2</source>
        <comment>undo or redo, and the step&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Move the block to article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Merge the article into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ExportCommand</name>
    <message>
        <location filename="../ui/window/ExportCommand.cpp" line="+72"/>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ExportDialog</name>
    <message>
        <location filename="../ui/window/ExportDialog.cpp" line="+26"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>This &amp;article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The whole p&amp;roject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clean &amp;text, one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clean text, one &amp;file per article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;JSON with positions in the dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Where to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FileCommands</name>
    <message>
        <location filename="../ui/window/FileCommands.cpp" line="+24"/>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Open dumps or a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Add dumps to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>New project: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Copy saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>One project is open at a time; %1 was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1 may be read but not written. Save a copy to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The work is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Dumps are still being read. Wait for them, or stop them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%1: %n byte(s) are no text in %2, the first at byte %3; each shows as �. Another encoding may fit better.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Stopped; %n page(s) were added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n page(s) added, kept in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Already in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::HistoryPanel</name>
    <message>
        <location filename="../ui/history/HistoryPanel.cpp" line="+31"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Double-click a step to go back to it; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::KeyButton</name>
    <message>
        <location filename="../ui/window/KeyButton.cpp" line="+40"/>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::KeySheet</name>
    <message>
        <location filename="../ui/window/KeySheet.cpp" line="+59"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Role of the block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::MainWindow</name>
    <message>
        <location filename="../ui/window/MainWindow.cpp" line="+96"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Merge up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-4"/>
        <source>What the block is; each role has a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+119"/>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-114"/>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+114"/>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-109"/>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+10"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-1"/>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+25"/>
        <source>&amp;Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Jianbao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 – Jianbao</source>
        <comment>project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Article %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>decided by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::MessageBar</name>
    <message>
        <location filename="../ui/window/MessageBar.cpp" line="+24"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::NavigatorModel</name>
    <message numerus="yes">
        <location filename="../ui/navigator/NavigatorModel.cpp" line="+150"/>
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::NavigatorPanel</name>
    <message>
        <location filename="../ui/navigator/NavigatorPanel.cpp" line="+40"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+31"/>
        <source>No project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Project  %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PageView</name>
    <message>
        <location filename="../ui/page/PageView.cpp" line="+76"/>
        <source>Page as in the dump</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::StatusStrip</name>
    <message>
        <location filename="../ui/window/StatusStrip.cpp" line="+21"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1:%2</source>
        <comment>line and column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jianbao::ui::Workbench</name>
    <message>
        <location filename="../ui/window/Workbench.cpp" line="+91"/>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+53"/>
        <source>%1   %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
