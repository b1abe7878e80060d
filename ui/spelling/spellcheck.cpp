// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spellcheck.h"

#include "ui/look/theme.h"
#include "ui/spelling/speller.h"
#include "ui/spelling/spellingchoices.h"
#include "ui/spelling/spellmarks.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QTextEdit>

#include <utility>

namespace {

constexpr int restMs = 300;  ///< after the last key, before the text is looked at
constexpr int pieceMs = 6;   ///< of looking, before the window has its turn again
constexpr int searchMs = 20; ///< the same while the person waits for the next unknown word

} // namespace

SpellCheck::SpellCheck(QTextEdit *editor, Speller &speller, SpellingChoices &choices) :
    QObject(editor), editor_(editor), speller_(speller), choices_(choices),
    marks_(new SpellMarks(
        speller,
        [editor]() -> std::optional<QTextCursor> {
            return editor->hasFocus() ? std::optional(editor->textCursor()) : std::nullopt;
        },
        this))
{
    marks_->setUsualLanguage(speller.languages().value(0));
    marks_->setColour(theme::warm(editor->palette()));
    marks_->setLanguage(chosenLanguage());
    marks_->watch(editor->document());
    connect(marks_, &SpellMarks::waiting, this, [this] { wait(restMs); });
    connect(editor, &QTextEdit::cursorPositionChanged, marks_, &SpellMarks::cursorMoved);
    connect(&speller, &Speller::wordsChanged, this, &SpellCheck::restart);
    editor->installEventFilter(this);
    editor->viewport()->installEventFilter(this);
    wait(0);
}

QString SpellCheck::chosenLanguage() const
{
    if (!choices_.isOn())
        return SpellMarks::nothing;
    const QString text = editor_->property(textProperty).toString();
    return text.isEmpty() ? languageHere_ : choices_.languageOf(text);
}

void SpellCheck::choose(const QString &language)
{
    const QString text = editor_->property(textProperty).toString();
    if (text.isEmpty()) {
        languageHere_ = language;
    } else {
        if (const auto kept = choices_.setLanguage(text, language); !kept)
            emit failed(kept.error());
    }
    marks_->setLanguage(chosenLanguage());
}

/// A text gets its name with its first word; what was chosen before belongs to it, too.
void SpellCheck::nameChanged()
{
    if (languageHere_.isEmpty() || !choices_.languageOf(editor_->property(textProperty).toString()).isEmpty())
        marks_->setLanguage(chosenLanguage());
    else
        choose(std::exchange(languageHere_, {}));
}

void SpellCheck::restart()
{
    marks_->setLanguage(chosenLanguage());
    marks_->restart();
}

void SpellCheck::wait(int ms)
{
    timer_.start(ms, this);
}

void SpellCheck::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == timer_.timerId()) {
        timer_.stop();
        checkVisible();
    } else if (event->timerId() == searchTimer_.timerId()) {
        searchTimer_.stop();
        searchOn();
    }
}

/// The paragraphs on the screen alone: a long text is looked at where it is read.
void SpellCheck::checkVisible()
{
    const QRect seen = editor_->viewport()->visibleRegion().boundingRect();
    if (seen.isEmpty() || marks_->language() == SpellMarks::nothing)
        return;
    const QTextBlock last = editor_->cursorForPosition(seen.bottomRight()).block();
    const QDeadlineTimer deadline(pieceMs);
    for (QTextBlock block = editor_->cursorForPosition(seen.topLeft()).block(); block.isValid(); block = block.next()) {
        if (!marks_->isChecked(block) && !marks_->check(block, deadline))
            return wait(0);
        if (block == last)
            return;
    }
}

bool SpellCheck::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint:
        // What came into view may not have been looked at.
        if (!timer_.isActive())
            wait(0);
        break;
    case QEvent::FocusOut:
        marks_->cursorMoved();
        break;
    case QEvent::PaletteChange:
        marks_->setColour(theme::warm(editor_->palette()));
        break;
    case QEvent::DynamicPropertyChange:
        if (static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == textProperty)
            nameChanged();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

QTextCursor SpellCheck::unknownAt(const QTextCursor &place) const
{
    const QTextBlock block = place.block();
    for (const TextWord &word : marks_->unknown(block)) {
        if (!word.touches(place.positionInBlock()))
            continue;
        QTextCursor found(block);
        found.setPosition(block.position() + int(word.start));
        found.setPosition(block.position() + int(word.end()), QTextCursor::KeepAnchor);
        return found;
    }
    return {};
}

void SpellCheck::addSuggestions(QMenu &menu, const QTextCursor &word)
{
    const QString text = TextWord{0, word.selectedText().size()}.in(word.selectedText());
    const QStringList suggestions = speller_.suggestions(marks_->languageOf(word.block()), text);
    QFont font = menu.font();
    font.setWeight(QFont::DemiBold);
    for (const QString &suggestion : suggestions) {
        QAction *action = menu.addAction(suggestion, this, [this, word, suggestion] {
            emit replacing();
            QTextCursor(word).insertText(suggestion);
            emit replacing();
            editor_->setFocus();
        });
        action->setFont(font);
    }
    if (suggestions.isEmpty())
        menu.addAction(tr("No suggestion for “%1”").arg(text))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("&Add to my words"), this, [this, text] {
        if (const auto added = speller_.add(text); !added)
            emit failed(added.error());
    });
    menu.addAction(tr("I&gnore here"), this, [this, text] { marks_->ignore(text); });
    menu.addSeparator();
}

void SpellCheck::addLanguages(QMenu &menu)
{
    QMenu *languages = menu.addMenu(tr("La&nguage of this text"));
    const auto add = [&](const QString &name, const QString &code) {
        QAction *action = languages->addAction(name, this, [this, code] { choose(code); });
        action->setCheckable(true);
        action->setChecked(marks_->language() == code);
    };
    add(tr("By itself"), {});
    for (const QString &code : speller_.languages())
        add(code == QLatin1String("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName(), code);
    add(tr("Do not check"), SpellMarks::nothing);
}

void SpellCheck::addTo(QMenu &menu, const QTextCursor &at)
{
    if (speller_.languages().isEmpty() || !choices_.isOn())
        return;
    if (const QTextCursor word = unknownAt(at); word.hasSelection())
        addSuggestions(menu, word);
    addLanguages(menu);
}

void SpellCheck::suggest()
{
    const QTextCursor cursor = editor_->textCursor();
    // A word that was shown already is passed by.
    const QTextCursor here = unknownAt(cursor);
    const bool shown = cursor.hasSelection() && here.selectionStart() == cursor.selectionStart()
        && here.selectionEnd() == cursor.selectionEnd();
    const int from = shown ? cursor.selectionEnd() + 1 : cursor.position();
    search_.block = cursor.block();
    search_.from = from - search_.block.position();
    search_.blocksLeft = editor_->document()->blockCount() + 1; // around the end to where it began
    searchOn();
}

void SpellCheck::searchOn()
{
    const QDeadlineTimer deadline(searchMs);
    while (search_.blocksLeft > 0) {
        if (!search_.block.isValid())
            search_.block = editor_->document()->begin();
        if (!marks_->isChecked(search_.block) && !marks_->check(search_.block, deadline))
            return searchTimer_.start(0, this);
        for (const TextWord &word : marks_->unknown(search_.block)) {
            if (word.end() < search_.from)
                continue;
            select(search_.block, word);
            return openSuggestions();
        }
        search_.block = search_.block.next();
        search_.from = 0;
        --search_.blocksLeft;
        if (deadline.hasExpired())
            return searchTimer_.start(0, this);
    }
    openSuggestions();
}

void SpellCheck::select(const QTextBlock &block, const TextWord &word)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(word.start));
    cursor.setPosition(block.position() + int(word.end()), QTextCursor::KeepAnchor);
    editor_->setTextCursor(cursor);
    editor_->ensureCursorVisible();
}

void SpellCheck::openSuggestions()
{
    auto *menu = new QMenu(editor_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QTextCursor word = unknownAt(editor_->textCursor());
    if (word.hasSelection() && search_.blocksLeft > 0)
        addSuggestions(*menu, word);
    else
        menu->addAction(speller_.languages().isEmpty() ? tr("No dictionary is installed here")
                                                       : tr("Every word here is known"))
            ->setEnabled(false);
    if (!speller_.languages().isEmpty())
        addLanguages(*menu);
    menu->popup(editor_->viewport()->mapToGlobal(editor_->cursorRect().bottomLeft()));
    for (QAction *action : menu->actions()) {
        if (action->isEnabled() && !action->isSeparator() && !action->menu()) {
            menu->setActiveAction(action);
            break;
        }
    }
}
