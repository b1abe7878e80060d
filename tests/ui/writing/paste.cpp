// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"
#include "tests/ui/writing/typist.h"
#include "ui/writing/clipping.h"

#include <QFile>
#include <QUrl>

namespace {

QString pasted(const QString &html)
{
    return Typist().pastesHtml(html).source();
}

/// A file of tests/data/pasted.
QString read(const QString &name)
{
    QFile file(places::source(u"tests/data/pasted/"_s + name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("A page of Word comes in without its fonts, and its lists are lists")
{
    const QString word
        = uR"html(<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif; mso-fareast-language:EN-US;} --></style>
</head><body lang=FI style='tab-interval:65.2pt;word-wrap:break-word'>
<!--StartFragment--><h1><span lang=FI style='mso-ansi-language:FI'>Tapaaminen<o:p></o:p></span></h1>
<p class=MsoNormal><span style='color:red;mso-ansi-language:FI'>Puhuimme <b style='mso-bidi-font-weight:normal'>delegoinnista</b>
ja <i>siitä, mikä<span style='mso-spacerun:yes'>  </span>jäi sanomatta</i>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>maito<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>rasvaton<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>ensin</p>
<!--EndFragment--></body></html>)html"_s;
    CHECK(
        pasted(word)
        == u"# Tapaaminen\n\nPuhuimme **delegoinnista** ja *siitä, mikä jäi sanomatta*.\n\n- maito\n  - rasvaton\n1. ensin"_s);
}

TEST_CASE("A page of LibreOffice Writer comes in clean")
{
    const QString writer
        = uR"html(<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<title></title><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }</style>
</head><body lang="sv-FI" link="#000080"><h2 class="western">Mål</h2>
<p style="margin-bottom: 0cm; line-height: 100%"><font color="#c9211e"><font face="Liberation Serif, serif"><font size="4" style="font-size: 14pt">Jag vill
<b>leda</b> utan att göra allt.</font></font></font></p><p style="line-height: 100%"><br/></p>
<ol><li><p style="margin-bottom: 0cm">först</p></li><li><p>sedan</p><ul><li><p>djupare</p></li></ul></li></ol>
<table width="100%" cellpadding="4"><col width="128*"/><tr valign="top"><td style="border: 1px solid"><p>mål</p></td><td><p>poäng</p></td></tr>
<tr><td><p>lyssna</p></td><td><p>4</p></td></tr></table></body></html>)html"_s;
    CHECK(
        pasted(writer)
        == u"## Mål\n\nJag vill **leda** utan att göra allt.\n\n1. först\n2. sedan\n   - djupare\n\nmål · poäng\n\nlyssna · 4"_s);
}

TEST_CASE("A mail of Outlook comes in without its signature’s picture and colours")
{
    const QString mail = uR"html(<html xmlns:v="urn:schemas-microsoft-com:vml"><head><style>
v\:* {behavior:url(#default#VML);} .EmailStyle18 {color:windowtext;}</style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit"/></xml><![endif]--></head>
<body lang="EN-GB" link="#0563C1" vlink="#954F72"><div class="WordSection1"><p class="MsoNormal">Hi Aino,<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p><blockquote style='margin-left:36pt'><p class="MsoNormal">What would you lose?</p></blockquote>
<p class="MsoNormal">See <a href="https://example.fi/agenda"><span style='color:#0563C1'>the agenda</span></a> &amp; <a href="file:///C:/secret.doc">this</a>.</p>
<p class="MsoNormal"><img width="120" height="40" id="Picture_x0020_1" src="cid:image001.png@01DA" alt="logo"></p></div></body></html>)html"_s;
    CHECK(pasted(mail)
          == u"Hi Aino,\n\n> What would you lose?\n\nSee [the agenda](https://example.fi/agenda) & this."_s);
}

TEST_CASE("A piece of a page in a browser comes in with what matters")
{
    const QString page
        = uR"html(<meta http-equiv="content-type" content="text/html; charset=utf-8"><div style="box-sizing: border-box; font-family: -apple-system"><h4 id="x">Why</h4>
<p>Ask <strong>first</strong>,<br>then <em>wait</em>. <code>x</code></p><ul class="list"><li>one</li><li>two<script>alert(1)</script></li></ul><pre>a  b</pre></div>)html"_s;
    CHECK(pasted(page) == u"### Why\n\nAsk **first**,  \nthen *wait*. x\n\n- one\n- two\n\na b"_s);
    CHECK(pasted(u"<b style=\"font-weight:normal\"><span style=\"font-weight:700\">bold</span> not</b>"_s)
          == u"**bold** not"_s);
    CHECK(pasted(u"<p>*stars* and # marks are words</p>"_s) == u"\\*stars\\* and # marks are words"_s);
}

TEST_CASE("A whole page that a program saved comes in as clean Markdown")
{
    const QString name = GENERATE(as<QString>(), u"word"_s, u"writer"_s, u"outlook"_s, u"web"_s);
    INFO(name.toStdString());
    const QString source = pasted(read(name + u".html"_s));
    CHECK(source + u'\n' == read(name + u".md"_s));
    CHECK(Typist(source).source() == source); // nothing in it that the editor reads in another way
}

TEST_CASE("Lines that stand as they are written stay together, and apart from what is around them")
{
    CHECK(pasted(u"<p>Intro</p><pre>\n\none\ntwo\n\nthree</pre><p>10<sup>-3</sup> m<sup>2</sup></p>"_s)
          == u"Intro\n\none  \ntwo\n\nthree\n\n10-3 m²"_s);
}

TEST_CASE("Plain text is pasted as it is, into the middle, too")
{
    auto *mime = new QMimeData;
    mime->setText(u"one\r\ntwo\n\n\nthree"_s);
    CHECK(Typist(u"a|b"_s).pastes(mime).source() == u"aone  \ntwo\n\nthreeb"_s);
    auto *word = new QMimeData;
    word->setText(u"*w* "_s);
    CHECK(Typist(u"- a|b"_s).pastes(word).source() == u"- a\\*w\\* b"_s);
}

TEST_CASE("The words alone are pasted on demand")
{
    auto *mime = new QMimeData;
    mime->setHtml(u"<b>loud</b>"_s);
    mime->setText(u"loud"_s);
    QApplication::clipboard()->setMimeData(mime);
    Typist typist;
    typist.presses(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(typist.source() == u"loud"_s);
}

TEST_CASE("What is copied comes back as it was, and elsewhere as clean text and HTML")
{
    const QString source = u"# A\n\nb **c** [d](https://x.fi)\n\n- [x] e\n- f\n  1. g\n\n> h"_s;
    Typist from(source);
    from.editor().selectAll();
    from.presses(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *clip = QApplication::clipboard()->mimeData();
    REQUIRE(clip);
    CHECK(clip->text() == u"A\nb c d\n☑ e\n• f\n  1. g\nh"_s);
    CHECK(clip->html().contains(u"<p>b <strong>c</strong> <a href=\"https://x.fi\">d</a></p>"_s));
    CHECK(Typist().presses(Qt::Key_V, Qt::ControlModifier).source() == source);
    CHECK(pasted(clip->html()).contains(u"1. g"_s));
}

TEST_CASE("Files are no text")
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/tmp/secret.txt"_s)});
    CHECK_FALSE(writing::clipping::canPaste(files));
}

TEST_CASE("A selection is replaced by what is pasted, over several blocks")
{
    Typist typist(u"one\n\n- two\n- three\n\nfour"_s);
    QTextCursor cursor(typist.editor().document());
    cursor.setPosition(1);
    cursor.setPosition(typist.editor().document()->characterCount() - 3, QTextCursor::KeepAnchor);
    typist.editor().setTextCursor(cursor);
    CHECK(typist.pastesHtml(u"<p>X</p><ul><li>Y</li></ul>"_s).source() == u"oX\n\n- Y\n\nur"_s);
}
