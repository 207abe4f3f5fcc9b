<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>S&amp;top or dismiss</source>
        <translation>停止或关闭提示(&amp;T)</translation>
    </message>
    <message>
        <source>Stop reading dumps, or close the message</source>
        <translation>停止读取文本，或关闭提示</translation>
    </message>
    <message>
        <source>Open a dump or a project</source>
        <translation>打开文本或项目</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an empty project to add dumps to</source>
        <translation>新建空项目，再加入文本</translation>
    </message>
    <message>
        <source>&amp;Add dumps…</source>
        <translation>加入文本(&amp;A)…</translation>
    </message>
    <message>
        <source>Add more dumps to the open project</source>
        <translation>把更多文本加入当前项目</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a copy of the project; the project itself is always saved</source>
        <translation>写出项目的副本；项目本身随时已保存</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open all dumps of a folder as one project</source>
        <translation>把文件夹里的全部文本作为一个项目打开</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开样例(&amp;S)</translation>
    </message>
    <message>
        <source>Open the newspaper that comes with Jianbao</source>
        <translation>打开剪报自带的报纸</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Jianbao</source>
        <translation>关闭剪报</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last step back, also one of an earlier day</source>
        <translation>撤销上一步，早先日子的也可以</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>重做撤销的那一步</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>复制文字(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>复制选中的文字</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>在此切分(&amp;S)</translation>
    </message>
    <message>
        <source>Cut the block in two at the caret</source>
        <translation>在光标处把块切成两块</translation>
    </message>
    <message>
        <source>Merge with &amp;previous</source>
        <translation>并入上块(&amp;P)</translation>
    </message>
    <message>
        <source>Merge with ne&amp;xt</source>
        <translation>并入下块(&amp;X)</translation>
    </message>
    <message>
        <source>Join the block into the one behind it</source>
        <translation>把本块并入后一块</translation>
    </message>
    <message>
        <source>P&amp;aragraph here</source>
        <translation>在此分段(&amp;A)</translation>
    </message>
    <message>
        <source>Start a paragraph at the caret, or join the one that starts there with the one before</source>
        <translation>在光标处另起一段；已是段首时与上一段相接</translation>
    </message>
    <message>
        <source>Move the block to an article: type its number or a word of its title</source>
        <translation>把本块归入某稿件：输入稿号或标题中的词</translation>
    </message>
    <message>
        <source>&amp;New article</source>
        <translation>新稿(&amp;N)</translation>
    </message>
    <message>
        <source>Make the block, or the selected blocks, an article of its own</source>
        <translation>把本块或选中的各块另立为一篇稿件</translation>
    </message>
    <message>
        <source>Merge article &amp;into…</source>
        <translation>本稿并入(&amp;I)…</translation>
    </message>
    <message>
        <source>Put all blocks of the article behind another&apos;s</source>
        <translation>把本稿各块接在另一稿之后</translation>
    </message>
    <message>
        <source>Read the block earlier in its article</source>
        <translation>在稿内提前阅读本块</translation>
    </message>
    <message>
        <source>Read the block later in its article</source>
        <translation>在稿内推后阅读本块</translation>
    </message>
    <message>
        <source>Pre&amp;vious block</source>
        <translation>上一块(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the start of the block, then to the one before</source>
        <translation>先到块首，再到前一块</translation>
    </message>
    <message>
        <source>Next &amp;block</source>
        <translation>下一块(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the next block of the page</source>
        <translation>到版面的下一块</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>上一稿(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the article before</source>
        <translation>到上一篇稿件</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>下一稿(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next article</source>
        <translation>到下一篇稿件</translation>
    </message>
    <message>
        <source>P&amp;revious page</source>
        <translation>上一版(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the page before</source>
        <translation>到上一版</translation>
    </message>
    <message>
        <source>N&amp;ext page</source>
        <translation>下一版(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the next page</source>
        <translation>到下一版</translation>
    </message>
    <message>
        <source>&amp;Other side</source>
        <translation>另一侧(&amp;O)</translation>
    </message>
    <message>
        <source>Go from the page to the articles, or back</source>
        <translation>在版面与稿件之间切换</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>版面列表(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the list of pages</source>
        <translation>显示或隐藏版面列表</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the steps done so far</source>
        <translation>显示或隐藏做过的步骤</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>放大文字(&amp;T)</translation>
    </message>
    <message>
        <source>Show the text larger</source>
        <translation>文字显示得大些</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Show the text smaller</source>
        <translation>文字显示得小些</translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation>正常大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Show the text at its normal size</source>
        <translation>按正常大小显示文字</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键一览(&amp;K)</translation>
    </message>
    <message>
        <source>Show every key on one sheet</source>
        <translation>在一页上列出全部按键</translation>
    </message>
    <message>
        <source>&amp;About Jianbao</source>
        <translation>关于剪报(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and what Jianbao is</source>
        <translation>版本、许可和剪报是什么</translation>
    </message>
    <message>
        <source>&amp;Cut article here</source>
        <translation>在此切开稿件(&amp;C)</translation>
    </message>
    <message>
        <source>Cut the article in two at the caret: what is read from here on becomes an article of its own</source>
        <translation>在光标处把稿件切成两篇：从这里起读的部分另成一稿</translation>
    </message>
    <message>
        <source>Boundary &amp;up</source>
        <translation>块首上移(&amp;U)</translation>
    </message>
    <message>
        <source>Let the block begin a line earlier</source>
        <translation>让本块早一行开始</translation>
    </message>
    <message>
        <source>Boundary &amp;down</source>
        <translation>块首下移(&amp;D)</translation>
    </message>
    <message>
        <source>Let the block begin a line later</source>
        <translation>让本块晚一行开始</translation>
    </message>
    <message>
        <source>With the &amp;block before</source>
        <translation>与前块同稿(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Select backwards</source>
        <translation>向前选块(&amp;S)</translation>
    </message>
    <message>
        <source>Select the block, then those before it too</source>
        <translation>选中本块，再按则连同前面的块</translation>
    </message>
    <message>
        <source>Select &amp;forwards</source>
        <translation>向后选块(&amp;F)</translation>
    </message>
    <message>
        <source>Select the block, then those behind it too</source>
        <translation>选中本块，再按则连同后面的块</translation>
    </message>
    <message>
        <source>Go to the problem before</source>
        <translation>到上一个疑点</translation>
    </message>
    <message>
        <source>Go to the next problem, the most doubtful first</source>
        <translation>到下一个疑点，最可疑的在先</translation>
    </message>
    <message>
        <source>Fix &amp;1</source>
        <translation>改法 &amp;1</translation>
    </message>
    <message>
        <source>Do fix 1 of the problem</source>
        <translation>按第 1 种办法处理疑点</translation>
    </message>
    <message>
        <source>Fix &amp;2</source>
        <translation>改法 &amp;2</translation>
    </message>
    <message>
        <source>Do fix 2 of the problem</source>
        <translation>按第 2 种办法处理疑点</translation>
    </message>
    <message>
        <source>Fix &amp;3</source>
        <translation>改法 &amp;3</translation>
    </message>
    <message>
        <source>Do fix 3 of the problem</source>
        <translation>按第 3 种办法处理疑点</translation>
    </message>
    <message>
        <source>Fix &amp;4</source>
        <translation>改法 &amp;4</translation>
    </message>
    <message>
        <source>Do fix 4 of the problem</source>
        <translation>按第 4 种办法处理疑点</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>疑点(&amp;R)</translation>
    </message>
    <message>
        <source>Show or hide the list of what looks wrong</source>
        <translation>显示或隐藏疑点列表</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words on the page or in the issue, also over line breaks</source>
        <translation>在本版或本期里查找文字，跨行也能找到</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一处(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>到找到的下一处</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the place before that was found</source>
        <translation>到找到的上一处</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>更改按键(&amp;C)…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>给操作换上别的按键</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>使用说明(&amp;U)</translation>
    </message>
    <message>
        <source>Read how to work with Jianbao</source>
        <translation>了解怎样使用剪报</translation>
    </message>
    <message>
        <source>&amp;Link with another page…</source>
        <translation>与他版连接(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose the part on another page with which the article goes on</source>
        <translation>选定本稿在另一版上的接续部分</translation>
    </message>
    <message>
        <source>&amp;Part from the other page</source>
        <translation>拆开与他版的连接(&amp;P)</translation>
    </message>
    <message>
        <source>Part the article from its continuation, or from what it continues</source>
        <translation>把本稿与其接续或所接的部分拆开</translation>
    </message>
    <message>
        <source>Follow the &amp;jump</source>
        <translation>跟随转版(&amp;J)</translation>
    </message>
    <message>
        <source>Go to the part of the article on another page</source>
        <translation>到本稿在另一版上的部分</translation>
    </message>
    <message>
        <source>Let the finder go over the page once more; what you decided stays, and you see first what would change</source>
        <translation>让识别程序再过一遍本版；您定过的都保留，并先让您看会改什么</translation>
    </message>
    <message>
        <source>Article c&amp;hecked</source>
        <translation>稿件已校(&amp;H)</translation>
    </message>
    <message>
        <source>Mark the article as checked, or as open again</source>
        <translation>标为已校，或改回待校</translation>
    </message>
    <message>
        <source>Article &amp;questionable</source>
        <translation>稿件存疑(&amp;Q)</translation>
    </message>
    <message>
        <source>Mark the article as questionable, or as open again</source>
        <translation>标为存疑，或改回待校</translation>
    </message>
    <message>
        <source>Page &amp;checked, next open page</source>
        <translation>本版已校，到下一待校版(&amp;C)</translation>
    </message>
    <message>
        <source>Mark the page as checked and go to the next one that is open</source>
        <translation>把本版标为已校，并到下一个待校的版</translation>
    </message>
    <message>
        <source>Page &amp;questionable</source>
        <translation>本版存疑(&amp;Q)</translation>
    </message>
    <message>
        <source>Mark the page as questionable, or as open again</source>
        <translation>把本版标为存疑，或改回待校</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>属性(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide what is known of the article and the page</source>
        <translation>显示或隐藏稿件和版面的属性</translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation>转到版面(&amp;G)…</translation>
    </message>
    <message>
        <source>Look a page up by newspaper, date or number</source>
        <translation>按报纸、日期或版号查找版面</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Put the selected text on the clipboard, and correct it away</source>
        <translation>把选中的文字放到剪贴板，并在校改中删去</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Write what is on the clipboard into the text</source>
        <translation>把剪贴板中的文字写进正文</translation>
    </message>
    <message>
        <source>Write into the article&apos;s text; Esc ends it and letters are commands again</source>
        <translation>在稿件文字中书写；按 Esc 结束，字母又成为命令</translation>
    </message>
    <message>
        <source>Take correction &amp;back</source>
        <translation>撤回校改(&amp;B)</translation>
    </message>
    <message>
        <source>Let the dump&apos;s text stand again at the caret</source>
        <translation>让光标处恢复原文</translation>
    </message>
    <message>
        <source>Take &amp;all of the article back</source>
        <translation>撤回全稿校改(&amp;A)</translation>
    </message>
    <message>
        <source>Take back all corrections of the article</source>
        <translation>撤回这篇稿件的全部校改</translation>
    </message>
    <message>
        <source>Show spaces, where lines of the dump ended, and what was left out of the articles&apos; text</source>
        <translation>在稿件文字中显示空格、原文换行处和略去的字符</translation>
    </message>
    <message>
        <source>Write clean text, JSON, TEI or another format</source>
        <translation>写出干净的文本、JSON、TEI 或其他格式</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>再次导出(&amp;G)</translation>
    </message>
    <message>
        <source>Export what was exported last, to the same place</source>
        <translation>把上次导出的内容再导出到同一位置</translation>
    </message>
    <message>
        <source>Let the finder go over all pages that are not checked; what you decided stays</source>
        <translation>让程序重新查找所有未核对版面的稿件；您作过的决定保持不变</translation>
    </message>
    <message>
        <source>Re&amp;move tag</source>
        <translation>去掉标记(&amp;M)</translation>
    </message>
    <message>
        <source>Take the tag off the name at the caret</source>
        <translation>去掉光标处名称的标记</translation>
    </message>
    <message>
        <source>&amp;Everywhere…</source>
        <translation>全部标记(&amp;E)…</translation>
    </message>
    <message>
        <source>Tag, change or untag all occurrences of the name: in the article, the page, the issue or the project</source>
        <translation>标记、改类或取消该名称的所有出现处：本稿、本版、本期或整个项目</translation>
    </message>
    <message>
        <source>&amp;Accept suggestion</source>
        <translation>接受建议(&amp;A)</translation>
    </message>
    <message>
        <source>Tag the suggested name and go on to the next suggestion</source>
        <translation>标记建议的名称，并转到下一条建议</translation>
    </message>
    <message>
        <source>Tag all suggestions of the same name on the page and go on to the next suggestion</source>
        <translation>标记本版所有同名建议，并转到下一条建议</translation>
    </message>
    <message>
        <source>Re&amp;ject suggestion</source>
        <translation>拒绝建议(&amp;J)</translation>
    </message>
    <message>
        <source>Turn the suggestion down; it does not come back</source>
        <translation>拒绝该建议，不再出现</translation>
    </message>
    <message>
        <source>&amp;Begin one earlier</source>
        <translation>开头前移一字(&amp;B)</translation>
    </message>
    <message>
        <source>Let the name at the caret begin one character earlier</source>
        <translation>光标处的名称从前一个字开始</translation>
    </message>
    <message>
        <source>Begin one &amp;later</source>
        <translation>开头后移一字(&amp;L)</translation>
    </message>
    <message>
        <source>Let the name at the caret begin one character later</source>
        <translation>光标处的名称从后一个字开始</translation>
    </message>
    <message>
        <source>End &amp;one later</source>
        <translation>结尾后移一字(&amp;O)</translation>
    </message>
    <message>
        <source>Let the name at the caret end one character later</source>
        <translation>光标处的名称到后一个字为止</translation>
    </message>
    <message>
        <source>End one ea&amp;rlier</source>
        <translation>结尾前移一字(&amp;R)</translation>
    </message>
    <message>
        <source>Let the name at the caret end one character earlier</source>
        <translation>光标处的名称到前一个字为止</translation>
    </message>
    <message>
        <source>&amp;Next suggestion</source>
        <translation>下一条建议(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next suggested name</source>
        <translation>转到下一个建议的名称</translation>
    </message>
    <message>
        <source>&amp;Previous suggestion</source>
        <translation>上一条建议(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the suggested name before</source>
        <translation>转到上一个建议的名称</translation>
    </message>
    <message>
        <source>Go to the next tagged name</source>
        <translation>转到下一个已标记的名称</translation>
    </message>
    <message>
        <source>Previo&amp;us name</source>
        <translation>上一个名称(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the tagged name before</source>
        <translation>转到上一个已标记的名称</translation>
    </message>
    <message>
        <source>Go to the next name of the same type</source>
        <translation>转到下一个同类名称</translation>
    </message>
    <message>
        <source>Go to the name of the same type before</source>
        <translation>转到上一个同类名称</translation>
    </message>
    <message>
        <source>Show what may be a name, to be accepted or rejected</source>
        <translation>显示可能的名称，供接受或拒绝</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Show or hide the list of names</source>
        <translation>显示或隐藏名称列表</translation>
    </message>
    <message>
        <source>Add, change, remove or carry over types of names</source>
        <translation>添加、更改、删除或转用名称类型</translation>
    </message>
    <message>
        <source>&amp;Who or what it is…</source>
        <translation>所指的人或事物(&amp;W)…</translation>
    </message>
    <message>
        <source>Write down what the name at the caret stands for: other names, a note, a link</source>
        <translation>写下光标处名称所指：别名、附注、链接</translation>
    </message>
    <message>
        <source>Say that the name at the caret stands for one of the list of names</source>
        <translation>指明光标处的名称就是名称列表中的某一个</translation>
    </message>
    <message>
        <source>Say that the name at the caret stands for somebody or something else of the same name</source>
        <translation>指明光标处的名称是另一个同名的人或事物</translation>
    </message>
    <message>
        <source>&amp;Print the page…</source>
        <translation>打印本版(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the page&apos;s articles, or make a PDF of them</source>
        <translation>打印本版的稿件，或做成 PDF</translation>
    </message>
    <message>
        <source>Print the artic&amp;le…</source>
        <translation>打印稿件(&amp;L)…</translation>
    </message>
    <message>
        <source>Print the article at hand, or make a PDF of it</source>
        <translation>打印当前稿件，或做成 PDF</translation>
    </message>
    <message>
        <source>Join the block into the one before it, or the selected blocks into one</source>
        <translation>把本块并入前一块，或把所选各块合为一块</translation>
    </message>
    <message>
        <source>Put the block into the article of the block before it (two of one role become one block), and go on to the next</source>
        <translation>把本块归入前一块所在的稿件（角色相同的两块合为一块），并到下一块</translation>
    </message>
    <message>
        <source>Role to all a&amp;like…</source>
        <translation>角色用于所有相似处(&amp;L)…</translation>
    </message>
    <message>
        <source>Give what looks like this block its role on all pages of the newspaper; you see first what would change</source>
        <translation>本报各版上与本块相似的，都给以本块的角色；先让您看会改什么</translation>
    </message>
    <message>
        <source>Go to where a paragraph or a block begins, backwards</source>
        <translation>向前到一段或一块的开头</translation>
    </message>
    <message>
        <source>Ne&amp;xt paragraph</source>
        <translation>下一段(&amp;X)</translation>
    </message>
    <message>
        <source>Go to where the next paragraph or block begins</source>
        <translation>向后到下一段或下一块的开头</translation>
    </message>
    <message>
        <source>&amp;Bring in articles or names…</source>
        <translation>引入稿件或名称(&amp;B)…</translation>
    </message>
    <message>
        <source>Take exported JSON, Markdown, or names of brat, WebAnno or CSV into the project</source>
        <translation>把导出的 JSON、Markdown，或 brat、WebAnno、CSV 中的名称引入项目</translation>
    </message>
    <message>
        <source>&amp;Move to article…</source>
        <translation>归入稿件(&amp;M)…</translation>
    </message>
    <message>
        <source>Mo&amp;ve up in article</source>
        <translation>在稿内上移(&amp;V)</translation>
    </message>
    <message>
        <source>Move d&amp;own in article</source>
        <translation>在稿内下移(&amp;O)</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>上一疑点(&amp;L)</translation>
    </message>
    <message>
        <source>Next proble&amp;m</source>
        <translation>下一疑点(&amp;M)</translation>
    </message>
    <message>
        <source>Find articles a&amp;gain…</source>
        <translation>重新识别本版(&amp;G)…</translation>
    </message>
    <message>
        <source>C&amp;orrect text</source>
        <translation>校改文字(&amp;O)</translation>
    </message>
    <message>
        <source>Spaces and line en&amp;ds</source>
        <translation>空格与换行(&amp;D)</translation>
    </message>
    <message>
        <source>Find articles again o&amp;n all pages…</source>
        <translation>在所有版面上重新查找稿件(&amp;N)…</translation>
    </message>
    <message>
        <source>Accept all al&amp;ike</source>
        <translation>接受全部同名(&amp;I)</translation>
    </message>
    <message>
        <source>Ne&amp;xt name</source>
        <translation>下一个名称(&amp;X)</translation>
    </message>
    <message>
        <source>Next of that t&amp;ype</source>
        <translation>下一个同类(&amp;Y)</translation>
    </message>
    <message>
        <source>Pre&amp;vious of that type</source>
        <translation>上一个同类(&amp;V)</translation>
    </message>
    <message>
        <source>Su&amp;ggest names</source>
        <translation>建议名称(&amp;G)</translation>
    </message>
    <message>
        <source>Types o&amp;f names…</source>
        <translation>名称类型(&amp;F)…</translation>
    </message>
    <message>
        <source>The &amp;same as…</source>
        <translation>同于(&amp;S)…</translation>
    </message>
    <message>
        <source>Another of t&amp;hat name</source>
        <translation>另一个同名者(&amp;H)</translation>
    </message>
    <message>
        <source>Previous par&amp;agraph</source>
        <translation>上一段(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>No headline</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>把握 %1%</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>版面信息</translation>
    </message>
</context>
<context>
    <name>BlockMenu</name>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>稿件(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>the file&apos;s structure: %1</source>
        <translation>文件结构：%1</translation>
    </message>
    <message>
        <source>references: %1</source>
        <translation>引用：%1</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>版面 %1：%2</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2 pages, %3 articles, %4 blocks, %5 steps; %6
</source>
        <translation>%1：%2 版，%3 篇稿件，%4 块，%5 步；%6
</translation>
    </message>
    <message>
        <source>all is well.</source>
        <translation>一切完好。</translation>
    </message>
    <message>
        <source>damaged.</source>
        <translation>已损坏。</translation>
    </message>
    <message>
        <source>Verifies that project files are whole.</source>
        <translation>检查项目文件是否完好。</translation>
    </message>
    <message>
        <source>The project files (NAME.jianbao).</source>
        <translation>项目文件（名称.jianbao）。</translation>
    </message>
    <message>
        <source>A project is needed.</source>
        <translation>需要给出一个项目。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Displays this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>The command.</source>
        <translation>命令。</translation>
    </message>
    <message>
        <source>See jianbao-cli %1 --help.</source>
        <translation>用法见 jianbao-cli %1 --help。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Opens newspaper dumps, shows each page beside its articles, and writes clean text.</source>
        <translation>打开报纸文本，把每一版与其稿件并排显示，并写出净文本。</translation>
    </message>
    <message>
        <source>Save a picture of the window and end; needs no display.</source>
        <translation>保存窗口图片后结束；不需要显示器。</translation>
    </message>
    <message>
        <source>Dumps, folders of dumps, or a project; without one, the sample.</source>
        <translation>文本、文本文件夹或项目；不给则打开样例。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder.</source>
        <translation>%1：没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>%1: cannot be opened.</source>
        <translation>%1：打不开。</translation>
    </message>
    <message>
        <source>%1: holds no text.</source>
        <translation>%1：里面没有文字。</translation>
    </message>
    <message>
        <source>%1: there are no text dumps in this folder.</source>
        <translation>%1：文件夹里没有版面文本。</translation>
    </message>
    <message>
        <source>%1: is not a text file. Take the text out of it first, for example with pdftotext.</source>
        <translation>%1：不是文本文件。请先取出其中的文字，例如用 pdftotext。</translation>
    </message>
    <message>
        <source>%1: one of its pages is too large for the memory.</source>
        <translation>%1：其中有一版太大，内存放不下。</translation>
    </message>
    <message>
        <source>%1: is not a Jianbao project.</source>
        <translation>%1：不是剪报项目。</translation>
    </message>
    <message>
        <source>%1: was written by a newer version of Jianbao.</source>
        <translation>%1：是由更新版本的剪报写成的。</translation>
    </message>
    <message>
        <source>%1: is in use by another program.</source>
        <translation>%1：正被另一个程序使用。</translation>
    </message>
    <message>
        <source>%1: may not be written.</source>
        <translation>%1：不可写入。</translation>
    </message>
    <message>
        <source>%1: there is no space left on the disk.</source>
        <translation>%1：磁盘空间已满。</translation>
    </message>
    <message>
        <source>%1: reading or writing failed.</source>
        <translation>%1：读写失败。</translation>
    </message>
    <message>
        <source>%1: is damaged.</source>
        <translation>%1：已损坏。</translation>
    </message>
    <message>
        <source>%1: is there already.</source>
        <translation>%1：已经存在。</translation>
    </message>
    <message>
        <source>%1: could not be done.</source>
        <translation>%1：未能完成。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n byte sequence(s) are no text in this encoding and stand as �, at byte %2.</source>
        <translation>
            <numerusform>%1：有 %n 处字节在此编码下不是文字，以 � 代替，位于第 %2 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: was moved, deleted or replaced while it was open.</source>
        <translation>%1：打开期间被移动、删除或替换。</translation>
    </message>
</context>
<context>
    <name>ExchangeImport</name>
    <message numerus="yes">
        <source>%1: %n page(s) added.</source>
        <translation>
            <numerusform>%1：已添加 %n 版。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: is in the project already.</source>
        <translation>%1：已在项目中。</translation>
    </message>
    <message>
        <source>no page or article has this text</source>
        <translation>没有一版或一篇稿件有这段文本</translation>
    </message>
    <message>
        <source>another text stands there</source>
        <translation>该处是另外的文字</translation>
    </message>
    <message>
        <source>is no name with its place</source>
        <translation>不是带位置的名称</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added.</source>
        <translation>
            <numerusform>已添加 %n 处名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are in the project already.</source>
        <translation>
            <numerusform>有 %n 处名称已在项目中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes in what extract or export wrote as JSON: a file, or the .json files of a folder.</source>
        <translation>导入 extract 或 export 写出的 JSON：一个文件，或一个文件夹中的 .json 文件。</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Takes in Markdown with a heading line for each article: a file, or the .md files of a folder.</source>
        <translation>导入每篇稿件有一行标题的 Markdown：一个文件，或一个文件夹中的 .md 文件。</translation>
    </message>
    <message>
        <source>Tags names on pages that are there: a file of brat (.ann beside its .txt), WebAnno (.tsv) or mentions-csv (.csv), or all of them in a folder.</source>
        <translation>在已有的版上标注名称：brat（.ann，旁边有 .txt）、WebAnno（.tsv）或 mentions-csv（.csv）的一个文件，或一个文件夹中的全部。</translation>
    </message>
    <message>
        <source>%1: is larger than %2 MB. Write it in parts, as extract --each does.</source>
        <translation>%1：大于 %2 MB。请像 extract --each 那样分成几份来写。</translation>
    </message>
    <message>
        <source>%1: there are no such files in this folder.</source>
        <translation>%1：文件夹中没有这类文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s) go on to pages that are in the project already; they came in without that part.</source>
        <translation>
            <numerusform>%1：%n 篇稿件延续到项目中已有的版面；这些部分没有引入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n name(s) with a piece on a page that is in the project already did not come in.</source>
        <translation>
            <numerusform>%1：%n 个名称有一部分在项目中已有的版面上，没有引入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>Lists the blocks found in a dump, with confidence and reason.</source>
        <translation>列出在版面文本中找到的块，附可信度和理由。</translation>
    </message>
    <message>
        <source>A text file, or - for standard input.</source>
        <translation>文本文件，或以 - 表示标准输入。</translation>
    </message>
    <message>
        <source>The page, counted from 1; all if not given.</source>
        <translation>第几版，从 1 数起；不指定则为全部。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>One dump is needed.</source>
        <translation>需要指定一个版面文本。</translation>
    </message>
    <message>
        <source>The page is not a number.</source>
        <translation>版次不是数字。</translation>
    </message>
    <message>
        <source>%1: has no page %2.</source>
        <translation>%1：没有第 %2 版。</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes the articles of a project.</source>
        <translation>写出项目中的稿件。</translation>
    </message>
    <message>
        <source>The project file (NAME.jianbao).</source>
        <translation>项目文件（NAME.jianbao）。</translation>
    </message>
    <message>
        <source>One project is needed.</source>
        <translation>需要指定一个项目。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Clean text</source>
        <translation>干净文本</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Table of articles (CSV)</source>
        <translation>稿件表 (CSV)</translation>
    </message>
    <message>
        <source>Table of names (CSV)</source>
        <translation>名称表 (CSV)</translation>
    </message>
    <message>
        <source>JSON with positions in the dump</source>
        <translation>带文本位置的 JSON</translation>
    </message>
    <message>
        <source>JSON Lines, an article a line</source>
        <translation>JSON Lines，每行一篇稿件</translation>
    </message>
    <message>
        <source>TEI P5 (XML)</source>
        <translation>TEI P5 (XML)</translation>
    </message>
    <message>
        <source>CoNLL labels</source>
        <translation>CoNLL 标签</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat 标注</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>doccano (JSON Lines)</source>
        <translation>doccano (JSON Lines)</translation>
    </message>
    <message>
        <source>Label Studio (JSON)</source>
        <translation>Label Studio (JSON)</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C 网络标注 (JSON-LD)</translation>
    </message>
    <message>
        <source>UIMA CAS (XMI)</source>
        <translation>UIMA CAS (XMI)</translation>
    </message>
    <message>
        <source>spaCy (JSON Lines)</source>
        <translation>spaCy (JSON Lines)</translation>
    </message>
    <message>
        <source>A folder with a file per article</source>
        <translation>文件夹，每篇稿件一个文件</translation>
    </message>
    <message>
        <source>A folder with a file per page</source>
        <translation>文件夹，每版一个文件</translation>
    </message>
    <message>
        <source>A folder with a file per issue</source>
        <translation>文件夹，每期一个文件</translation>
    </message>
    <message>
        <source>A folder with one file</source>
        <translation>文件夹，只有一个文件</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>--%1 %2: it is one of %3.</source>
        <translation>--%1 %2：应是 %3 之一。</translation>
    </message>
    <message>
        <source>There is no role %1.</source>
        <translation>没有角色 %1。</translation>
    </message>
    <message>
        <source>The output has no name.</source>
        <translation>没有指定输出。</translation>
    </message>
    <message>
        <source>%1: is a folder; %2 goes into one file.</source>
        <translation>%1：是文件夹；%2 要写成一个文件。</translation>
    </message>
    <message>
        <source>%1 goes into a folder: end its name with a slash.</source>
        <translation>%1 要写进文件夹：名称请以斜线结尾。</translation>
    </message>
    <message>
        <source>--split and --name are for a folder: end its name with a slash.</source>
        <translation>--split 和 --name 用于文件夹：名称请以斜线结尾。</translation>
    </message>
    <message>
        <source>%1 cannot be split by %2.</source>
        <translation>%1 不能按 %2 拆分。</translation>
    </message>
    <message>
        <source>There is no field %1 for names.</source>
        <translation>文件名没有字段 %1。</translation>
    </message>
    <message>
        <source>--each needs a folder (--output) and a format that is one file.</source>
        <translation>--each 需要一个文件夹 (--output) 和写成单个文件的格式。</translation>
    </message>
    <message>
        <source>Text: the roles that go into it, parted by commas (all if not given).</source>
        <translation>文本：写出哪些角色，以逗号分隔（默认全部）。</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Text: %1.</source>
        <translation>文本：%1。</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Text: how one sees where they begin: %1.</source>
        <translation>文本：段落的分法：%1。</translation>
    </message>
    <message>
        <source>style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Text: no blank lines between titles, bylines, body and captions.</source>
        <translation>文本：标题、署名、正文和图说之间不留空行。</translation>
    </message>
    <message>
        <source>Text: a line before each page that names it.</source>
        <translation>文本：每版之前有一行写明版次。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Text and CSV: begin with a byte order mark.</source>
        <translation>文本和 CSV：以字节顺序标记开头。</translation>
    </message>
    <message>
        <source>One of %1 (text if not given).</source>
        <translation>%1 之一（默认 text）。</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The file to write; a folder (which exists, or a name that ends with /) to fill with files; - for standard output (the default).</source>
        <translation>要写的文件；要写入多个文件的文件夹（已存在，或名称以 / 结尾）；- 表示标准输出（默认）。</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>What a file of the folder holds: an article, a page, an issue, or one for all.</source>
        <translation>文件夹中每个文件的内容：article（稿件）、page（版）、issue（期），或 one（全部一个）。</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How files of the folder are called, from {newspaper}, {date}, {page}, {n}, {title}, {dump} and / for folders.</source>
        <translation>文件夹中文件的命名，由 {newspaper}、{date}、{page}、{n}、{title}、{dump} 组成，/ 表示文件夹。</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Formats of tokens: %1 (the format&apos;s usual ones if not given).</source>
        <translation>按词元的格式：%1（默认用该格式通常的方式）。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>CoNLL: %1 (bio if not given).</source>
        <translation>CoNLL：%1（默认 bio）。</translation>
    </message>
    <message>
        <source>TEI: mark where lines of the dump ended.</source>
        <translation>TEI：标出文本原有的行尾。</translation>
    </message>
    <message>
        <source>There is no format %1; it is one of %2.</source>
        <translation>没有格式 %1；应是 %2 之一。</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) are left out, which this format cannot hold: %1 that overlap others, %2 in several pieces, %3 outside of the articles&apos; text.</source>
        <translation>
            <numerusform>有 %n 处提及未写出，因为该格式无法容纳：与他者重叠 %1 处，分成几段 %2 处，在稿件文本之外 %3 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Spaces between Chinese characters and Latin letters or digits: %1 (remove if not given).</source>
        <translation>汉字与拉丁字母或数字之间的空格：%1（默认 remove，去掉）。</translation>
    </message>
    <message>
        <source>Quotation marks of Chinese text: %1 (keep if not given).</source>
        <translation>中文的引号：%1（默认 keep，照原样）。</translation>
    </message>
    <message>
        <source>Writes full-width letters and digits half-width.</source>
        <translation>全角字母和数字写成半角。</translation>
    </message>
    <message>
        <source>Writes half-width punctuation beside Chinese characters full-width.</source>
        <translation>汉字旁的半角标点写成全角。</translation>
    </message>
    <message>
        <source>Writes radicals, compatibility characters and ligatures as ordinary characters.</source>
        <translation>部首、兼容字符和连字写成普通字符。</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) are left out: this format marks none.</source>
        <translation>
            <numerusform>略去 %n 处提及：此格式不标注提及。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) do not say what they stand for, which this format cannot hold.</source>
        <translation>
            <numerusform>%n 处提及没有写出所指实体：此格式无法容纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), articles and blocks have a status or a note, which only the format json holds.</source>
        <translation>
            <numerusform>%n 个版面、稿件和块有状态或备注，只有 json 格式能容纳。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtractCommand</name>
    <message>
        <source>Finds the articles in newspaper dumps and writes their clean text.</source>
        <translation>在报纸版面文本中找出稿件，写出整理好的文字。</translation>
    </message>
    <message>
        <source>Text files, folders of them, or - for standard input.</source>
        <translation>文本文件、存放它们的文件夹，或以 - 表示标准输入。</translation>
    </message>
    <message>
        <source>No dump is named.</source>
        <translation>没有指定版面文本。</translation>
    </message>
    <message>
        <source>Takes also the folders in folders.</source>
        <translation>也处理文件夹中的文件夹。</translation>
    </message>
    <message>
        <source>Takes also the dumps that this file names, one a line; - for standard input.</source>
        <translation>也处理该文件列出的文本，每行一个；- 表示标准输入。</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Makes a file of each dump, named after it, in the folder --output.</source>
        <translation>在 --output 文件夹中为每个文本写一个同名文件。</translation>
    </message>
    <message>
        <source>With --each: leaves alone dumps whose file is there.</source>
        <translation>与 --each 同用：已有文件的文本不再处理。</translation>
    </message>
    <message>
        <source>Tells what became of each dump in this file, as JSON Lines.</source>
        <translation>在该文件中以 JSON Lines 记下每个文本的结果。</translation>
    </message>
    <message>
        <source>Says only what failed.</source>
        <translation>只报告失败。</translation>
    </message>
    <message>
        <source>Says when each dump is done.</source>
        <translation>每完成一个文本就报告。</translation>
    </message>
</context>
<context>
    <name>FindAgainCommand</name>
    <message>
        <source>Finds a project&apos;s articles anew; what an editor decided stays.</source>
        <translation>重新查找项目中的稿件；编辑作过的决定保持不变。</translation>
    </message>
    <message>
        <source>The project file (NAME.jianbao).</source>
        <translation>项目文件（NAME.jianbao）。</translation>
    </message>
    <message>
        <source>One project is needed.</source>
        <translation>需要指定一个项目。</translation>
    </message>
    <message>
        <source>%1 pages changed, %2 stayed the same, %3 are checked and were passed over.</source>
        <translation>%1 版有变化，%2 版不变，%3 版已核对而跳过。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%1: %n page(s) added.</source>
        <translation>
            <numerusform>%1：加入 %n 版。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: is in the project already.</source>
        <translation>%1：已在项目中。</translation>
    </message>
    <message>
        <source>Takes newspaper dumps into a project, which is made if it does not exist.</source>
        <translation>把报纸版面文本加入项目；项目不存在时新建。</translation>
    </message>
    <message>
        <source>The project file (NAME.jianbao).</source>
        <translation>项目文件（NAME.jianbao）。</translation>
    </message>
    <message>
        <source>Text files, folders of them, or - for standard input.</source>
        <translation>文本文件、存放它们的文件夹，或以 - 表示标准输入。</translation>
    </message>
    <message>
        <source>A project and at least one dump are needed.</source>
        <translation>需要指定一个项目和至少一个版面文本。</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>dumps</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>characters (UTF-16)</source>
        <translation>字符（UTF-16）</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>blocks decided by an editor</source>
        <translation>编辑确定的块</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>%1 issues</source>
        <translation>%1 期</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>Tells what is in a project.</source>
        <translation>说明项目里有什么。</translation>
    </message>
    <message>
        <source>The project file (NAME.jianbao).</source>
        <translation>项目文件（名称.jianbao）。</translation>
    </message>
    <message>
        <source>One project is needed.</source>
        <translation>需要给出一个项目。</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>The dumps&apos; encoding, one of %1; found out if not given.</source>
        <translation>文本的编码，可为 %1；不指定则自动识别。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>There is no encoding %1; it is one of %2.</source>
        <translation>没有编码 %1；可用的有 %2。</translation>
    </message>
    <message>
        <source>How many threads find articles (1 if not given).</source>
        <translation>用几个线程查找稿件（默认 1）。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数目</translation>
    </message>
    <message>
        <source>The number of jobs goes from 1 to %1.</source>
        <translation>线程数须在 1 到 %1 之间。</translation>
    </message>
</context>
<context>
    <name>KeyBindings</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tip and its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>LogCommand</name>
    <message>
        <source>Prints the history of a project, a step a line: number, time (UTC), state, what.</source>
        <translation>列出项目的历史，每步一行：编号、时间（UTC）、状态、操作。</translation>
    </message>
    <message>
        <source>The project file (NAME.jianbao).</source>
        <translation>项目文件（名称.jianbao）。</translation>
    </message>
    <message>
        <source>One project is needed.</source>
        <translation>需要给出一个项目。</translation>
    </message>
</context>
<context>
    <name>NameDialogs</name>
    <message numerus="yes">
        <source>Remove the type “%1” with its %n mention(s)?</source>
        <translation>
            <numerusform>删除类型“%1”及其 %n 处标记？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove type</source>
        <translation>删除类型</translation>
    </message>
    <message>
        <source>Types of names (*.json)</source>
        <translation>名称类型 (*.json)</translation>
    </message>
    <message>
        <source>Save types</source>
        <translation>保存类型</translation>
    </message>
    <message>
        <source>Take types over</source>
        <translation>转用类型</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 was not found. It may have been moved or deleted.</source>
        <translation>找不到 %1，可能已移走或删除。</translation>
    </message>
    <message>
        <source>%1 is empty: there is no text in it.</source>
        <translation>%1 是空的，里面没有文字。</translation>
    </message>
    <message>
        <source>%1 holds no text dumps (*.txt).</source>
        <translation>%1 中没有文本（*.txt）。</translation>
    </message>
    <message>
        <source>%1 is not a text file. Jianbao opens the text that was taken out of a newspaper page.</source>
        <translation>%1 不是文本文件。剪报打开的是从报纸版面取出的文字。</translation>
    </message>
    <message>
        <source>A page of %1 is too large to be opened.</source>
        <translation>%1 中有一版太大，无法打开。</translation>
    </message>
    <message>
        <source>%1 may be read but not written.</source>
        <translation>%1 只能读，不能写。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已经存在。</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed.</source>
        <translation>读写 %1 失败。</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>技术细节：%1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>电头</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>摄影署名</translation>
    </message>
    <message>
        <source>Jump line</source>
        <translation>转版</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参见</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>版面信息</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Photo news</source>
        <translation>图片新闻</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>导读</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>接版</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <comment>kind of article</comment>
        <translation>广告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Add dump</source>
        <translation>加入文本</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>切分</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>改角色</translation>
    </message>
    <message>
        <source>Move to article</source>
        <translation>归入稿件</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新稿</translation>
    </message>
    <message>
        <source>Move in article</source>
        <translation>稿内移动</translation>
    </message>
    <message>
        <source>Merge articles</source>
        <translation>合并稿件</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>改类型</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Find articles again</source>
        <translation>重新找稿</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>%1 is not a Jianbao project.</source>
        <translation>%1 不是剪报项目。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Jianbao. Please update to open it.</source>
        <translation>%1 由更新版本的剪报写成，请升级后打开。</translation>
    </message>
    <message>
        <source>%1 is open in another window. Close it there first.</source>
        <translation>%1 已在另一窗口打开，请先在那里关闭。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>此处不能这样做。</translation>
    </message>
    <message>
        <source>There is no further step.</source>
        <translation>没有更多步骤了。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Newspaper not known</source>
        <translation>报名不详</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the dump, and its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Move boundary</source>
        <translation>移动边界</translation>
    </message>
    <message>
        <source>Cut article</source>
        <translation>切开稿件</translation>
    </message>
    <message>
        <source>Link articles</source>
        <translation>连接稿件</translation>
    </message>
    <message>
        <source>Part linked articles</source>
        <translation>拆开连接</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation>校改文字</translation>
    </message>
    <message>
        <source>Revert correction</source>
        <translation>撤回校改</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标记名称</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>去掉标记</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>更改标记</translation>
    </message>
    <message>
        <source>Extend or shrink tag</source>
        <translation>伸缩标记</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>拒绝建议</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Tag types</source>
        <translation>名称类型</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>名称条目</translation>
    </message>
    <message>
        <source>Apply to all alike</source>
        <translation>应用于全部同类</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>not yet checked</comment>
        <translation>待校</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已校</translation>
    </message>
    <message>
        <source>Questionable</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced while it was open, so nothing can be written to it. All that is shown here is still at hand: save a copy.</source>
        <translation>%1 在打开期间被移动、删除或替换，无法写入。此处显示的内容都还在，请另存一份副本。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that its folder is there and who may use it.</source>
        <translation>无法打开 %1。请检查所在的文件夹是否存在、是否有权限使用。</translation>
    </message>
    <message>
        <source>There is no space left on the disk for %1. Make room, then do it again.</source>
        <translation>磁盘空间不足，写不下 %1。请腾出空间，然后再做一次。</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Split here</source>
        <translation>在此切分</translation>
    </message>
    <message>
        <source>%1 of article %2</source>
        <translation>第 %2 稿 · %1</translation>
    </message>
    <message>
        <source>%1, decided by a person</source>
        <translation>%1，人工确定</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1，把握 %2%</translation>
    </message>
    <message>
        <source>Left out by a correction</source>
        <translation>校改时删去</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>校改为：%1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>No command is named.</source>
        <translation>没有指定命令。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>See jianbao-cli --help.</source>
        <translation>用法见 jianbao-cli --help。</translation>
    </message>
    <message>
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
        <source>
Options:
  -h, --help     This help; behind a command, the command&apos;s.
  -v, --version  The version.

Returns 0 when all was done, 1 when some input failed, 2 for a wrong command line, 130 when it was interrupted.
</source>
        <translation>
选项：
  -h, --help     本帮助；写在命令之后则显示该命令的帮助。
  -v, --version  版本。

全部完成返回 0，部分输入失败返回 1，命令行有误返回 2，被中断返回 130。
</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>nothing printed</source>
        <translation>没有印字</translation>
    </message>
    <message>
        <source>shares %1 % of its words with the story</source>
        <translation>%1% 的字词见于该稿</translation>
    </message>
    <message>
        <source>a picture that no text nearby speaks of</source>
        <translation>附近没有文字提到这幅图</translation>
    </message>
    <message>
        <source>display type that no text claims</source>
        <translation>标题字样，没有正文与之相配</translation>
    </message>
    <message>
        <source>short title inside text of one measure</source>
        <translation>同栏宽正文之间的短标题</translation>
    </message>
    <message>
        <source>title behind its text, %1 % of its words recur there</source>
        <translation>标题在正文之后，%1% 的字词见于正文</translation>
    </message>
    <message>
        <source>title before its text, %1 % of its words recur there</source>
        <translation>标题在正文之前，%1% 的字词见于正文</translation>
    </message>
    <message>
        <source>goes on with the text before</source>
        <translation>接前文</translation>
    </message>
    <message>
        <source>a story starts here</source>
        <translation>从此处起一篇新稿</translation>
    </message>
    <message>
        <source>worded as a byline</source>
        <translation>措辞是署名</translation>
    </message>
    <message>
        <source>worded as a dateline</source>
        <translation>措辞是电头</translation>
    </message>
    <message>
        <source>worded as a picture credit</source>
        <translation>措辞是摄影署名</translation>
    </message>
    <message>
        <source>points to where the text goes on</source>
        <translation>指明正文转接处</translation>
    </message>
    <message>
        <source>points to another page</source>
        <translation>指向另一版</translation>
    </message>
    <message>
        <source>display type with words of trade</source>
        <translation>带商业用语的大字</translation>
    </message>
    <message>
        <source>worded as a folio, an imprint or a label</source>
        <translation>措辞是报头、出版信息或栏目名</translation>
    </message>
    <message>
        <source>goes on in the middle of a sentence</source>
        <translation>句子未完，接着上文</translation>
    </message>
    <message>
        <source>goes on in the measure of the text before</source>
        <translation>与上文栏宽相同，接着上文</translation>
    </message>
    <message>
        <source>a story starts here, with a dateline</source>
        <translation>从此处起一篇新稿，有电头</translation>
    </message>
</context>
<context>
    <name>RescueCommand</name>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
    <message>
        <source>, %1 that hold nothing sensible left out</source>
        <translation>，另有 %1 行内容无效，已略去</translation>
    </message>
    <message>
        <source>, others out of reach</source>
        <translation>，其余无法读出</translation>
    </message>
    <message>
        <source>%1 rows that fit nothing were left out.
</source>
        <translation>略去了 %1 行无处可归的记录。
</translation>
    </message>
    <message>
        <source>%1 stretches of text had lost their block and became articles.
</source>
        <translation>有 %1 段文字失去了所属的块，各自成为稿件。
</translation>
    </message>
    <message>
        <source>Nothing was lost but the record for undo.
</source>
        <translation>除撤销记录外，没有丢失任何内容。
</translation>
    </message>
    <message>
        <source>What could be read was saved.
</source>
        <translation>能读出的内容均已保存。
</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged project into a new one.</source>
        <translation>把损坏项目中能读出的内容存入新项目。</translation>
    </message>
    <message>
        <source>The damaged project; it is only read.</source>
        <translation>损坏的项目；只读取，不改动。</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>要新建的文件。</translation>
    </message>
    <message>
        <source>A damaged project and a name for the new one are needed.</source>
        <translation>需要给出损坏的项目和新项目的名称。</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message numerus="yes">
        <source>%1: %n page(s).</source>
        <translation>
            <numerusform>%1：%n 版。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: is done already.</source>
        <translation>%1：已处理过。</translation>
    </message>
</context>
<context>
    <name>SuggestCommand</name>
    <message>
        <source>Lists the names, places and dates found in a newspaper dump.</source>
        <translation>列出报纸版面文本中的人名、地名、机构名、时间等。</translation>
    </message>
    <message>
        <source>A text file, or - for standard input.</source>
        <translation>文本文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>No dump is named.</source>
        <translation>没有指定版面文本。</translation>
    </message>
    <message>
        <source>Only one dump can be named.</source>
        <translation>只能指定一个版面文本。</translation>
    </message>
</context>
<context>
    <name>TypeLook</name>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作品</translation>
    </message>
</context>
<context>
    <name>WidgetDialogs</name>
    <message>
        <source>Find out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>&amp;Encoding of dumps:</source>
        <translation>文本编码(&amp;E)：</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Dumps and projects (*.txt *.text *.jianbao)</source>
        <translation>文本和项目 (*.txt *.text *.jianbao)</translation>
    </message>
    <message>
        <source>Dumps (*.txt *.text)</source>
        <translation>文本 (*.txt *.text)</translation>
    </message>
    <message>
        <source>Open a folder of dumps</source>
        <translation>打开文本文件夹</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>另存项目副本</translation>
    </message>
    <message>
        <source>Jianbao projects (*.jianbao)</source>
        <translation>剪报项目 (*.jianbao)</translation>
    </message>
    <message>
        <source>Damaged project</source>
        <translation>项目已损坏</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened.</source>
        <translation>%1 已损坏，无法打开。</translation>
    </message>
    <message>
        <source>What can still be read of it can be saved into a new project. The damaged file stays as it is.</source>
        <translation>其中还能读出的内容可以存入一个新项目。损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>抢救…</translation>
    </message>
    <message>
        <source>Save what can be rescued as</source>
        <translation>抢救所得另存为</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1（抢救）</translation>
    </message>
    <message>
        <source>Find articles again</source>
        <translation>重新查找稿件</translation>
    </message>
    <message numerus="yes">
        <source>Find the articles of %n page(s) anew?</source>
        <translation>
            <numerusform>重新查找 %n 版的稿件？</numerusform>
        </translation>
    </message>
    <message>
        <source>What you decided stays, and so do pages that are checked. Each page that changes is a step of its own in the history and can be taken back.</source>
        <translation>您作过的决定和已核对的版面都保持不变。每个有变化的版面在历史中各占一步，可以撤销。</translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Bring in articles or names</source>
        <translation>引入稿件或名称</translation>
    </message>
    <message>
        <source>JSON, Markdown, brat, WebAnno, CSV (*.json *.md *.ann *.tsv *.csv)</source>
        <translation>JSON、Markdown、brat、WebAnno、CSV (*.json *.md *.ann *.tsv *.csv)</translation>
    </message>
</context>
<context>
    <name>jianbao::app::Program</name>
    <message>
        <source>No font with Chinese characters is installed, so they show as boxes. Install one, for instance the package fonts-wqy-microhei or fonts-noto-cjk.</source>
        <translation>没有安装含汉字的字体，汉字会显示成方框。请安装一种，例如软件包 fonts-wqy-microhei 或 fonts-noto-cjk。</translation>
    </message>
    <message>
        <source>Jianbao</source>
        <translation>剪报</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::AboutBox</name>
    <message>
        <source>About Jianbao</source>
        <translation>关于剪报</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Jianbao 剪报 %1&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;剪报 Jianbao %1&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Turns the text taken out of newspaper pages into clean articles that can be trusted: every character is traced to its place in the dump.

Free software under the Apache License 2.0.</source>
        <translation>把从报纸版面取出的文字变成干净可信的稿件：每个字都能追溯到它在原文中的位置。

自由软件，采用 Apache 许可证 2.0。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ActionBar</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>切分</translation>
    </message>
    <message>
        <source>Merge up</source>
        <translation>并入上块</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>归入…</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新稿</translation>
    </message>
    <message>
        <source>Checked, next page</source>
        <translation>核毕，下一版</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What the block is; each role has a key</source>
        <translation>块是什么；每个角色有一个键</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tip and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>At the caret</source>
        <translation>光标处</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::AlikeCommand</name>
    <message>
        <source>Looking for what is alike…</source>
        <translation>正在查找相似处…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1: to all alike</source>
        <comment>a role</comment>
        <translation>%1：用于所有相似处</translation>
    </message>
    <message>
        <source>Nothing else is like this block, or it has its role already</source>
        <translation>没有与本块相似的，或都已有此角色</translation>
    </message>
    <message>
        <source>These are the first %1 pages; do it once more for the others</source>
        <translation>这是前 %1 版；再做一次，处理其余各版</translation>
    </message>
    <message numerus="yes">
        <source>Changed on %n page(s)</source>
        <translation>
            <numerusform>已改动 %n 版</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ArticleChooser</name>
    <message>
        <source>Number, or words of the title</source>
        <translation>稿号，或标题中的词</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>number and title of an article</comment>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ArticleEditor</name>
    <message>
        <source>Correcting: what you type changes the text. Esc ends it.</source>
        <translation>校改中：输入的文字会改动正文。按 Esc 结束。</translation>
    </message>
    <message>
        <source>Not in the dump</source>
        <translation>原文没有</translation>
    </message>
    <message>
        <source>In the dump: %1</source>
        <translation>原文：%1</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ArticleView</name>
    <message>
        <source>Articles as one reads them</source>
        <translation>稿件阅读</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::BlockDrag</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n 块</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::BringInCommand</name>
    <message numerus="yes">
        <source>%n page(s) added</source>
        <translation>
            <numerusform>已添加 %n 版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added</source>
        <translation>
            <numerusform>已添加 %n 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n 项已在项目中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>没有引入任何内容</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. jianbao-cli import lists them all.</source>
        <translation>
            <numerusform>另有 %n 项。jianbao-cli import 会全部列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are still being brought in. Wait for them, or stop them first.</source>
        <translation>文件仍在引入。请等待完成，或先停止。</translation>
    </message>
    <message>
        <source>Bringing in %1</source>
        <translation>正在引入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %n file(s)</source>
        <translation><numerusform>正在引入 %n 个文件</numerusform></translation>
    </message>
    <message>
        <source>Stopped; nothing was brought in</source>
        <translation>已停止；没有引入任何内容</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::BringInRun</name>
    <message>
        <source>%1: is none of the kinds that can be brought in.</source>
        <translation>%1：不是可以引入的文件类型。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s) go on to pages that are there already; they came in without that part.</source>
        <translation><numerusform>%1：%n 篇稿件延续到已有的版面；这些部分没有引入。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n name(s) with a piece on a page that is there already did not come in.</source>
        <translation><numerusform>%1：%n 个名称有一部分在已有的版面上，没有引入。</numerusform></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Bring it in in parts, as jianbao-cli extract --each writes them.</source>
        <translation>%1 超过 %2 MB。请分成几个文件再引入，jianbao-cli extract --each 就是这样写的。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 does not stand on any page.</source>
        <translation>%1 第 %2 行：%3 在各版中都找不到。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no name with its place.</source>
        <translation>%1 第 %2 行：%3 不是带位置的名称。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::EditCommands</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and the step&apos;s name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Move the block to article</source>
        <translation>把本块归入稿件</translation>
    </message>
    <message>
        <source>Merge the article into</source>
        <translation>把本稿并入</translation>
    </message>
    <message>
        <source>A block begins here already</source>
        <translation>此处已是块首</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::EntityChooser</name>
    <message>
        <source>Part of a name</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::EntityDialog</name>
    <message>
        <source>Who or what it is</source>
        <translation>所指的人或事物</translation>
    </message>
    <message>
        <source>Wikidata id or address</source>
        <translation>维基数据编号或网址</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Also called, one a line</source>
        <translation>别名，每行一个(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>附注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::EntityModel</name>
    <message numerus="yes">
        <source>%1, %2, %n mention(s)</source>
        <translation>
            <numerusform>%1，%2，%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::EverywhereDialog</name>
    <message>
        <source>Everywhere: %1</source>
        <translation>全部标记：%1</translation>
    </message>
    <message>
        <source>Occurrences of %1</source>
        <translation>“%1”的出现处</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本稿</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本版</translation>
    </message>
    <message>
        <source>This issue</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>范围(&amp;W)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>类型(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n place(s)</source>
        <translation>
            <numerusform>标记 %n 处(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n tag(s)</source>
        <translation>
            <numerusform>去掉 %n 处标记(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s); Space ticks, a type&apos;s key tags at once. Those inside longer names are left out; underlined ones are tagged already.</source>
        <translation>
            <numerusform>共 %n 处；空格键勾选，类型键立即标记。较长名称之内的不勾选；带下划线的已有标记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ExportCommand</name>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>正在导出到 %1</translation>
    </message>
    <message>
        <source>Export stopped</source>
        <translation>导出已停止</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what %n name(s) stand for</source>
        <translation>
            <numerusform>%n 个名称所指的实体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) and notes</source>
        <translation>
            <numerusform>%n 处状态和备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that begin on other pages</source>
        <translation>
            <numerusform>%n 篇从其他版开始的稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1; left out: %2</source>
        <translation>已导出到 %1；略去：%2</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>This &amp;article</source>
        <translation>本稿(&amp;A)</translation>
    </message>
    <message>
        <source>This &amp;page</source>
        <translation>本版(&amp;P)</translation>
    </message>
    <message>
        <source>The whole p&amp;roject</source>
        <translation>整个项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Where to:</source>
        <translation>写到(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>%1 is not empty. Files of the same names in it will be replaced.</source>
        <translation>%1 不是空的。其中同名的文件将被替换。</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 已经存在。要替换吗？</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation>预览(&amp;V)：</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>内容：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>F&amp;iles:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>首行缩进</translation>
    </message>
    <message>
        <source>Parted by blank lines</source>
        <translation>以空行分隔</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>每段一行</translation>
    </message>
    <message>
        <source>As is usual for the format</source>
        <translation>按该格式的惯例</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Byte order &amp;mark, for spreadsheets and old editors</source>
        <translation>字节顺序标记(&amp;M)，用于电子表格和旧编辑器</translation>
    </message>
    <message>
        <source>Para&amp;graphs:</source>
        <translation>段落(&amp;G)：</translation>
    </message>
    <message>
        <source>E&amp;ncoding:</source>
        <translation>编码(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Line ends:</source>
        <translation>行尾(&amp;L)：</translation>
    </message>
    <message>
        <source>To&amp;kens:</source>
        <translation>词元(&amp;K)：</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FileCommands</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Open dumps or a project</source>
        <translation>打开文本或项目</translation>
    </message>
    <message>
        <source>Add dumps to the project</source>
        <translation>把文本加入项目</translation>
    </message>
    <message>
        <source>New project: %1</source>
        <translation>新项目：%1</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>副本已保存：%1</translation>
    </message>
    <message>
        <source>One project is open at a time; %1 was opened.</source>
        <translation>一次只打开一个项目；已打开 %1。</translation>
    </message>
    <message>
        <source>%1 may be read but not written. Save a copy to work on it.</source>
        <translation>%1 只能读，不能写。要编辑请另存副本。</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>已打开：%1</translation>
    </message>
    <message>
        <source>The work is kept in %1</source>
        <translation>工作保存在 %1</translation>
    </message>
    <message>
        <source>Dumps are still being read. Wait for them, or stop them first.</source>
        <translation>还在读取文本。请等待，或先停止。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n byte(s) are no text in %2, the first at byte %3; each shows as �. Another encoding may fit better.</source>
        <translation>
            <numerusform>%1：有 %n 个字节不合 %2 编码，第一个在第 %3 字节；各显示为 �。也许另一种编码更合适。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n page(s) were added</source>
        <translation>
            <numerusform>已停止；加入了 %n 版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) added, kept in %1</source>
        <translation>
            <numerusform>加入了 %n 版，保存在 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in %1</source>
        <translation>已在 %1 中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 版</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/秒</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open in another program (%2) since %3, and is shown here for reading only.</source>
        <translation>%1 自 %3 起已在另一程序（%2）中打开，此处只读。</translation>
    </message>
    <message>
        <source>%1 is open in another program, and is shown here for reading only.</source>
        <translation>%1 已在另一程序中打开，此处只读。</translation>
    </message>
    <message>
        <source>Nothing was lost but the record for undo.</source>
        <translation>除撤销记录外没有丢失任何内容。</translation>
    </message>
    <message>
        <source>What could be read was saved; look through the pages.</source>
        <translation>能读出的内容都已保存，请逐版查看。</translation>
    </message>
    <message>
        <source>Finding articles · %1 of %2</source>
        <translation>正在查找稿件 · %1／%2</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; articles changed on %n page(s)</source>
        <translation>
            <numerusform>已停止；%n 版的稿件有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Articles changed on %n page(s)</source>
        <translation>
            <numerusform>%n 版的稿件有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles are still being found. Wait for it, or stop it first.</source>
        <translation>仍在查找稿件。请等它完成，或先停止。</translation>
    </message>
    <message>
        <source>Copy saved and opened: %1</source>
        <translation>已另存副本并打开：%1</translation>
    </message>
    <message>
        <source>Nothing can be rescued from %1: not even its list of contents can be read.</source>
        <translation>%1 无法抢救：连其中的目录也读不出来。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FindBar</name>
    <message>
        <source>&amp;Whole issue</source>
        <translation>整期(&amp;W)</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>在本版查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Go on with the other pages of the issue</source>
        <translation>接着找本期的其他版</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::FindCommands</name>
    <message>
        <source>Not on this page</source>
        <translation>本版没有</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>guide.en.md</source>
        <comment>file name of the guide in this language</comment>
        <translation>guide.zh_CN.md</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Click a step to go back to it; nothing is lost</source>
        <translation>单击某一步即可回到那里；什么都不会丢</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::InspectorPanel</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>In place of what the headline says; empty to go by it</source>
        <translation>代替标题块的文字；留空则以标题块为准</translation>
    </message>
    <message>
        <source>Several names are parted by commas</source>
        <translation>多个姓名以逗号分开</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>通讯社</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>记者</translation>
    </message>
    <message>
        <source>Photographers</source>
        <translation>摄影</translation>
    </message>
    <message>
        <source>Goes on, page</source>
        <translation>转至版</translation>
    </message>
    <message>
        <source>Comes from, page</source>
        <translation>接自版</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the block</source>
        <translation>本块备注</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>本版</translation>
    </message>
    <message>
        <source>Note on the page</source>
        <translation>本版备注</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>第 %1 稿</translation>
    </message>
    <message>
        <source>Put the caret into an article to see what is known of it.</source>
        <translation>把光标放进一篇稿件，即可看到它的属性。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::KeyButton</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>回车</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::KeyEditor</name>
    <message>
        <source>&amp;Set</source>
        <translation>设定(&amp;S)</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>恢复原样(&amp;W)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>Words of an action, or a key</source>
        <translation>操作名称中的词，或按键</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>新按键：</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>接过来(&amp;T)</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which would have it no more.</source>
        <translation>%1 现在是“%2”的按键，接过来后它就没有了。</translation>
    </message>
    <message>
        <source>Press it here</source>
        <translation>在此按下</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>Role of the block</source>
        <translation>块的角色</translation>
    </message>
    <message>
        <source>%1 lets you write into an article&apos;s text: letters are text then, until Esc makes them commands again.</source>
        <translation>按 %1 可以在稿件文字中书写：这时字母就是文字，按 Esc 后字母又成为命令。</translation>
    </message>
    <message>
        <source>Type of the name</source>
        <translation>名称类型</translation>
    </message>
    <message>
        <source>With Ctrl and Alt, the key of a role also puts the block into the article of the one before it, and goes on to the next.</source>
        <translation>按住 Ctrl 和 Alt 再按角色键，还会把本块归入前一块所在的稿件，并到下一块。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::LinkCommands</name>
    <message>
        <source>This article is linked with no other page</source>
        <translation>本稿没有与他版连接</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, and title of an article</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The issue has no other page with articles</source>
        <translation>本期没有其他有稿件的版</translation>
    </message>
    <message>
        <source>The article continues</source>
        <translation>本稿接自</translation>
    </message>
    <message>
        <source>The article goes on in</source>
        <translation>本稿转到</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ListChooser</name>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>还没有可选的。</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有相符的。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>块(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>稿件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清空列表(&amp;F)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Problems  %1</source>
        <translation>疑点  %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>This project can only be read. Save a copy (%1) and go on in it.</source>
        <translation>这个项目只能读取。请另存副本（%1），在副本中继续。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::NameCommands</name>
    <message>
        <source>%1: %2</source>
        <comment>type and name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1? %2</source>
        <comment>suggested type and name</comment>
        <translation>%1？%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 tagged at %n place(s)</source>
        <translation>
            <numerusform>已标记 %1，%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer tagged at %n place(s)</source>
        <translation>
            <numerusform>已取消 %1 的标记，%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the same as</source>
        <translation>“%1”同于</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::NameDesk</name>
    <message>
        <source>&amp;Tag as</source>
        <translation>标记为(&amp;T)</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::NamesPanel</name>
    <message>
        <source>Filter names</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>并入(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Remove all its tags</source>
        <translation>去掉它的全部标记(&amp;R)</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>将“%1”并入</translation>
    </message>
    <message>
        <source>No names are tagged yet. Select a name on the page and press the key of its type, or take what is suggested.</source>
        <translation>还没有标记任何名称。在版面上选中一个名称，按它的类型键；或接受给出的建议。</translation>
    </message>
    <message>
        <source>No name matches</source>
        <translation>没有相符的名称</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::NavigatorModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 稿</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>pages checked, of all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>articles of a page, and its status</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::NavigatorPanel</name>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>没有项目</translation>
    </message>
    <message>
        <source>Project  %1</source>
        <translation>项目  %1</translation>
    </message>
    <message>
        <source>No page matches</source>
        <translation>没有符合的版面</translation>
    </message>
    <message>
        <source>Filter pages</source>
        <translation>筛选版面</translation>
    </message>
    <message>
        <source>Show only pages whose newspaper, dump, date (2031-02) or number match</source>
        <translation>只显示报名、文本名、日期（如 2031-02）或版号符合的版面</translation>
    </message>
    <message>
        <source>Status of the pages that are shown</source>
        <translation>所显示版面的状态</translation>
    </message>
    <message>
        <source>Show only pages of this status</source>
        <translation>只显示此状态的版面</translation>
    </message>
    <message>
        <source>All</source>
        <comment>pages of any status</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Checked pages of the issue</source>
        <translation>本期已校的版</translation>
    </message>
    <message>
        <source>%1 of %2 pages of the issue are checked</source>
        <translation>本期 %2 版已校 %1 版</translation>
    </message>
    <message>
        <source>Find a page</source>
        <translation>报名、日期、版号</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PageView</name>
    <message>
        <source>Page as in the dump</source>
        <translation>版面原文</translation>
    </message>
    <message>
        <source>Drag to move the boundary by lines, with Ctrl by characters</source>
        <translation>拖动可逐行移动边界，按住 Ctrl 则逐字移动</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PlaceReport</name>
    <message>
        <source>Article %1</source>
        <translation>第 %1 稿</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>人工确定</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇稿件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2 of %3 pages checked</source>
        <comment>of the issue</comment>
        <translation>%1  ·  已校 %2/%3 版</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PreviewDialog</name>
    <message>
        <source>furniture</source>
        <translation>版面信息</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>第 %1 稿</translation>
    </message>
    <message>
        <source>a block begins here</source>
        <translation>此处另起一块</translation>
    </message>
    <message>
        <source>joined with the block before</source>
        <translation>与前一块合并</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>The page as it would be</source>
        <translation>改后的版面</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s). Nothing is done until you take them.</source>
        <translation>
            <numerusform>%n 处改动。接受之前什么都不会改。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>接受(&amp;T)</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, and a change on it</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::PrintCommand</name>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Printed to %1</source>
        <translation>已打印到 %1</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ProblemCommands</name>
    <message>
        <source>All problems seen; once more from the other end</source>
        <translation>疑点已看完一遍，从另一头再来</translation>
    </message>
    <message>
        <source>Nothing looks wrong on this page</source>
        <translation>本版没有疑点</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ProblemList</name>
    <message>
        <source>%1 · %2</source>
        <comment>number and title of an article</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Article %1 has no headline</source>
        <translation>第 %1 稿没有标题</translation>
    </message>
    <message>
        <source>Article %1 has no text</source>
        <translation>第 %1 稿没有正文</translation>
    </message>
    <message>
        <source>Article %1 has a second headline</source>
        <translation>第 %1 稿有第二个标题</translation>
    </message>
    <message>
        <source>Article %1 ends in a sentence</source>
        <translation>第 %1 稿在句中结束</translation>
    </message>
    <message>
        <source>Article %1 goes on elsewhere, but is not linked</source>
        <translation>第 %1 稿转到别处，但没有连接</translation>
    </message>
    <message>
        <source>Article %1 has neither headline nor text</source>
        <translation>第 %1 稿既无标题又无正文</translation>
    </message>
    <message>
        <source>Article %1 is very long</source>
        <translation>第 %1 稿特别长</translation>
    </message>
    <message>
        <source>Article %1 is very short</source>
        <translation>第 %1 稿特别短</translation>
    </message>
    <message>
        <source>Article %1: do these blocks belong together?</source>
        <translation>第 %1 稿：这些块属于同一稿吗？</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1，把握 %2%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the finder took it for, and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation>改为：%1</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>把第 %1 稿并进来</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>归入第 %1 稿</translation>
    </message>
    <message>
        <source>Cut the article there</source>
        <translation>在那里切开稿件</translation>
    </message>
    <message>
        <source>Link with…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ProblemsPanel</name>
    <message>
        <source>Nothing looks wrong on this page.</source>
        <translation>本版没有疑点。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>What looks wrong on a page will stand here.</source>
        <translation>版面上看上去不对的地方会列在这里。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::ProposalCommands</name>
    <message>
        <source>The finder would change nothing; what you decided stays</source>
        <translation>识别程序没有要改的；您定过的都保留</translation>
    </message>
    <message>
        <source>Find articles again</source>
        <translation>重新识别本版</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::RoleActions</name>
    <message>
        <source>%1, with the block before</source>
        <comment>a role</comment>
        <translation>%1，并入前一块的稿件</translation>
    </message>
    <message>
        <source>Make the block, or the selected words, this: %1</source>
        <translation>把本块或所选文字定为：%1</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::StatusCommands</name>
    <message>
        <source>No page is open any more: all are checked</source>
        <translation>没有待校的版了：全部校完</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::StatusStrip</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>line and column</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Let the reading of dumps wait, or go on</source>
        <translation>让读取文本等一等，或继续</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::TextCommands</name>
    <message>
        <source>This project can only be read.</source>
        <translation>这个项目只能阅读。</translation>
    </message>
    <message>
        <source>Go to a text in an article first.</source>
        <translation>请先把光标移到稿件的文字中。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::TypeActions</name>
    <message>
        <source>Tag what is selected, or give the name at the caret this type: %1</source>
        <translation>标记所选文字，或更改光标处名称的类型：%1</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::TypeDialog</name>
    <message>
        <source>Type of names: %1</source>
        <translation>名称类型：%1</translation>
    </message>
    <message>
        <source>New type of names</source>
        <translation>新的名称类型</translation>
    </message>
    <message>
        <source>short, for files: SHIP</source>
        <translation>简短，用于文件：SHIP</translation>
    </message>
    <message>
        <source>what people read</source>
        <translation>显示的名称</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>代码(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 已是“%2”的按键。</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::TypesDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>Types of names</source>
        <translation>名称类型</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>保存到文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>转用(&amp;T)…</translation>
    </message>
    <message>
        <source>%1   %2   %3</source>
        <comment>name, code and key of a type</comment>
        <translation>%1   %2   %3</translation>
    </message>
</context>
<context>
    <name>jianbao::ui::Workbench</name>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1   %n line(s)</source>
        <translation>
            <numerusform>%1   %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles of the page will stand here.</source>
        <translation>本版的稿件会显示在这里。</translation>
    </message>
    <message>
        <source>Drop a newspaper dump here, or press %1 to open one.
The File menu has a sample to try things out.</source>
        <translation>把报纸文本拖到这里，或按 %1 打开。
“文件”菜单里有一份可供试用的样例。</translation>
    </message>
</context>
</TS>
