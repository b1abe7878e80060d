# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a C++ source can be changed in one small way, and into what. No parser: clang-format lays the sources out, so
that spaces tell a comparison from a template and a sum from a sign. What is misjudged does not build, and is told so.

What is left alone: texts, comments, preprocessor lines, template parameters, enumerators, static_assert, Q_DECLARE….
"""

import re
from dataclasses import dataclass

TOKEN = re.compile(r'''
    (?P<skip>\s+|//[^\n]*|/\*.*?\*/|^[ \t]*\#(?:[^\n\\]|\\.|\\\n)*)
  | (?P<text>(?:u8|[uUL])?R"(?P<mark>[^()\s]*)\(.*?\)(?P=mark)"\w*
           | (?:u8|[uUL])?"(?:[^"\\\n]|\\.)*"\w* | (?:u8|[uUL])?'(?:[^'\\\n]|\\.)+'\w*)
  | (?P<number>\.?\d(?:[\w.]|'\w|[eE][+-])*)
  | (?P<name>[A-Za-z_]\w*)
  | (?P<mark_>\[\[|\]\]|->\*|<=>|<<=|>>=|\.\.\.|::|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|.)
''', re.VERBOSE | re.DOTALL | re.MULTILINE)

OPENING = {'(': ')', '[': ']', '{': '}', '[[': ']]'}
TURNED = {'<': ('<=', '>='), '<=': ('<', '>'), '>': ('>=', '<='), '>=': ('>', '<'), '==': ('!=',), '!=': ('==',),
          '&&': ('||',), '||': ('&&',), '+': ('-',), '-': ('+',), '*': ('/',), '/': ('*',), '%': ('*',), '&': ('|',),
          '|': ('&',), '+=': ('-=',), '-=': ('+=',), '++': ('--',), '--': ('++',)}
NAMES = {'true': 'false', 'false': 'true', 'min': 'max', 'max': 'min', 'any_of': 'all_of', 'all_of': 'any_of',
         'none_of': 'any_of', 'front': 'back', 'back': 'front', 'first': 'last', 'last': 'first'}
# What binds less than the operator ends its operand.
ASSIGNING = {'=', '+=', '-=', '*=', '/=', '%=', '|=', '&=', 'return', 'co_return', ',', ';', '?', ':', '<<=', '>>='}
LOOSER = {'||': ASSIGNING, '&&': ASSIGNING | {'||'}}
LOOSER['|'] = LOOSER['&&'] | {'&&', '==', '!=', '<', '>', '<=', '>=', '<<', '>>', '<=>'}
LOOSER['+'] = LOOSER['-'] = LOOSER['|'] | {'|', '&', '^'}
LEAVING = {'break', 'continue', 'return'}


@dataclass(frozen=True)
class Change:
    """One place and one change of it: source[start:end] becomes `after`."""
    file: str
    start: int
    end: int
    after: str
    line: int       # from 1
    text: str       # of that line, without the space around it
    what: str       # "a < b → a <= b"

    def applied(self, source):
        return source[:self.start] + self.after + source[self.end:]


@dataclass
class Token:
    kind: str
    text: str
    start: int
    end: int
    mate: int = -1      # the bracket on the other side
    scope: str = ''     # of an opening brace: type, enum, block, function or list


class Source:
    def __init__(self, file, source):
        self.file, self.source = file, source
        self.tokens = [Token(kind, m[kind], m.start(), m.end()) for m in TOKEN.finditer(source)
                       for kind in ('text', 'number', 'name', 'mark_') if m[kind] is not None]
        self._pair()
        self._name_scopes()
        self.left_alone = self._left_alone()

    # ---- reading ----

    def at(self, i):
        return self.tokens[i].text if 0 <= i < len(self.tokens) else ''

    def spaced(self, i):
        token = self.tokens[i]
        return self.source[token.start - 1].isspace() and self.source[token.end].isspace()

    def _pair(self):
        open_ = []
        for i, token in enumerate(self.tokens):
            if token.kind != 'mark_':
                continue
            if token.text in OPENING:
                open_.append(i)
            elif token.text in OPENING.values():
                while open_ and self.at(open_[-1]) == '<':
                    open_.pop()     # a comparison after all
                if open_:
                    token.mate = open_.pop()
                    self.tokens[token.mate].mate = i
            elif token.text == '<' and (not self.spaced(i) or self.at(i - 1) == 'template'):
                open_.append(i)
            elif token.text in ('>', '>>') and not self.source[token.start - 1].isspace():
                for _ in token.text:
                    if open_ and self.at(open_[-1]) == '<':
                        token.mate = open_.pop()
                        self.tokens[token.mate].mate = i
            elif token.text == ';':
                while open_ and self.at(open_[-1]) == '<':
                    open_.pop()

    def _back(self, i, ends):
        """The first token of what ends before i, back to one of `ends` outside of brackets."""
        while i > 0:
            before = self.tokens[i - 1]
            if before.text in (')', ']', '}', '>', ']]') and before.mate >= 0:
                if '}' in ends and before.text == '}':
                    return i
                i = before.mate
                continue
            if before.text in OPENING or before.text in ends:
                return i
            i -= 1
        return 0

    def _forth(self, i, ends):
        """The token after what begins at i, up to one of `ends` outside of brackets."""
        while i < len(self.tokens):
            token = self.tokens[i]
            if token.text in OPENING or (token.text == '<' and token.mate > i):
                if token.mate < i:
                    return i
                i = token.mate + 1
                continue
            if token.text in OPENING.values() or token.text in ends:
                return i
            i += 1
        return i

    def _name_scopes(self):
        within = []
        for i, token in enumerate(self.tokens):
            if token.text == '}' and within:
                within.pop()
            if token.text != '{' or token.mate < 0:
                continue
            head = self.tokens[self._back(i, {';', '{', '}'}):i]
            words = [t.text for t in head if t.kind == 'name']
            before, outer = self.at(i - 1), within[-1] if within else 'type'
            arrow = any(t.text == '->' for t in self.tokens[max(0, i - 8):i]) and ')' in [t.text for t in head]
            if 'enum' in words:
                token.scope = 'enum'
            elif before != ')' and {'class', 'struct', 'union', 'namespace', 'concept', 'requires'} & set(words):
                token.scope = 'type'
            elif before in {')', 'const', 'noexcept', 'override', 'final', 'else', 'do', 'try', 'mutable', ']', ';', '{',
                            '}'} or arrow or (before == ':' and words[:1] in (['case'], ['default'])):
                token.scope = 'function' if outer == 'type' and head and '(' in [t.text for t in head] else 'block'
            else:
                token.scope = 'list'
            within.append(token.scope)

    def _left_alone(self):
        """The tokens that stay: some words with all that belongs to them."""
        alone = set()
        for i, token in enumerate(self.tokens):
            end = i
            if token.text == 'template' and self.at(i + 1) == '<' and self.tokens[i + 1].mate > 0:
                end = self.tokens[i + 1].mate
            elif token.text in ('static_assert', 'using', 'typedef', 'friend', 'concept') or token.text.startswith('Q_'):
                end = self._forth(i, {';'})
                if token.text.startswith('Q_') and self.at(i + 1) == '(':
                    end = self.tokens[i + 1].mate
                elif token.text.startswith('Q_'):
                    end = i
            elif token.text == 'tr' and self.at(i + 1) == '(':
                end = self.tokens[i + 1].mate if self.tokens[i + 1].mate > 0 else i
                end = min(end, self._forth(i + 2, {'.'}))   # its text; what is counted may stand behind
            elif token.text == 'operator':
                end = i + 1
            elif token.text == '[[' or token.scope == 'enum':
                end = token.mate
            elif token.text == '=' and self.at(i + 2) == ';' and self.at(i - 1) in (')', 'const', 'noexcept', 'override'):
                end = i + 1
            alone.update(range(i, end + 1) if end > i else ())
        return alone

    # ---- changing ----

    def _change(self, first, last, after, shown=None):
        """Tokens first to last become `after`; `shown` are the tokens around it that a reader needs."""
        start, end = self.tokens[first].start, self.tokens[last].end
        line = self.source.count('\n', 0, start)
        a, b = shown or (first, last)
        from_, to = self.tokens[a].start, self.tokens[b].end

        def short(text):
            text = ' '.join(text.split())
            return text if len(text) <= 70 else text[:45] + ' … ' + text[-22:]
        whole = short(self.source[from_:to])
        changed = short(self.source[from_:start] + after + self.source[end:to])
        return Change(self.file, start, end, after, line + 1, self.source.splitlines()[line].strip(),
                      f'{whole} → {changed}' if changed.strip(' ;') else f'{whole} → left out')

    def _around(self, i):
        return max(0, i - 1), min(len(self.tokens) - 1, i + 1)

    def _operator(self, i):
        text, before, after = self.at(i), self.tokens[i - 1], self.tokens[i + 1]
        turned = [self._change(i, i, new, self._around(i)) for new in TURNED[text]]
        if text in ('+', '-') and 'text' in (before.kind, after.kind):
            turned = []     # of strings
        if text in LOOSER:
            left = self._back(i, LOOSER[text] | ({text} if text != '+' else {'+', '-'}) | {'{', '}'})
            right = self._forth(i + 1, LOOSER[text] | {text} | {'+', '-'} if text in ('+', '-') else LOOSER[text] | {text})
            if left < i and right > i + 1:
                turned.append(self._change(i, right - 1, '', (left, right - 1)))
                if text != '-':
                    turned.append(self._change(left, i, '', (left, right - 1)))
        return turned

    def _number(self, i):
        text = self.at(i)
        angle = self.tokens[i - 1] if self.at(i - 1) == '<' else self.tokens[i + 1]
        if angle.text in ('<', '>') and angle.mate >= 0:
            return []   # of a template
        whole = re.fullmatch(r'(\d+)([uUlLzZ]*)', text)
        if whole:
            n, tail = int(whole[1]), whole[2]
            return [self._change(i, i, f'{new}{tail}', self._around(i)) for new in ((n + 1, n - 1) if n > 0 else (1,))]
        if re.fullmatch(r'0[xX][0-9a-fA-F]+', text):
            return [self._change(i, i, hex(int(text, 16) + 1), self._around(i))]
        if re.fullmatch(r'\d+\.\d*', text):
            return [self._change(i, i, f'({text} + 1)', self._around(i)), self._change(i, i, f'({text} / 2)', self._around(i))]
        if re.fullmatch(r"\d[\d']+", text):
            return [self._change(i, i, f'({text} + 1)', self._around(i)), self._change(i, i, f'({text} - 1)', self._around(i))]
        return []

    def _condition(self, i):
        """if (…) and while (…), of which what stands behind the last semicolon is the condition."""
        opening = i + 2 if self.at(i + 1) == 'constexpr' else i + 1
        if self.at(opening) != '(' or opening != i + 1:
            return []
        first, end = opening + 1, self.tokens[opening].mate
        semicolon = self._forth(first, {';'})
        if semicolon < end:
            first = semicolon + 1
        if self._forth(first, {'='}) < end or first >= end:
            return []
        text = self.source[self.tokens[first].start:self.tokens[end - 1].end]
        return [self._change(first, end - 1, f'!({text})', (i, end))]

    def _question(self, i):
        first = self._back(i, ASSIGNING | {'{', '}'})
        if first >= i:
            return []
        text = self.source[self.tokens[first].start:self.tokens[i - 1].end]
        return [self._change(first, i - 1, f'!({text})', (first, min(i + 1, len(self.tokens) - 1)))]

    def _begins_statement(self, i):
        before = self.tokens[i - 1]
        if before.text in (';', 'else', 'do') or (before.text == '}' and self.tokens[before.mate].scope != 'list'):
            return True
        if before.text == '{':
            return before.scope in ('block', 'function')
        if before.text == ':':
            first = self._back(i - 1, {';', '{', '}', ':'})
            return self.at(first) in ('case', 'default')
        if before.text == ')' and before.mate > 0:
            word = self.at(before.mate - 1)
            return word in ('if', 'for', 'while') or (word == 'constexpr' and self.at(before.mate - 2) == 'if')
        return False

    def _statement(self, i):
        if not self._begins_statement(i) or not self._inside_function(i):
            return []
        end = self._forth(i, {';'})
        if self.at(end) != ';':
            return []
        word = self.at(i)
        if word in LEAVING:
            # Left out where the function goes on behind it: under an if, alone.
            controlled = self.at(i - 1) == ')' or (word != 'return' and self.at(i - 1) in ('{', ';'))
            goes_on = self.at(end + 1) != '}' or word != 'return'
            return [self._change(i, end, ';', (i, end))] if controlled and goes_on else []
        j = i
        while self.at(j) in ('*', '++', '--'):
            j += 1
        if self.tokens[j].kind != 'name' or word in ('throw', 'delete', 'if', 'for', 'while', 'switch', 'case', 'const',
                                                     'constexpr', 'static', 'auto', 'goto', 'using'):
            return []
        if j == i:
            while self.at(j + 1) in ('::', '.', '->'):
                j += 2
            if self.at(j + 1) == '<' and self.tokens[j + 1].mate > 0 and self.at(self.tokens[j + 1].mate + 1) == '(':
                j = self.tokens[j + 1].mate
            if self.at(j + 1) not in ('(', '[', '=', '+=', '-=', '*=', '/=', '|=', '&=', '<<', '++', '--', '.*', '.'):
                return []
        if 'reserve' in (t.text for t in self.tokens[j:end]):
            return []   # memory that is asked for ahead: the same, slower
        return [self._change(i, end, ';', (i, end))]

    def _inside_function(self, i):
        return any(a < i < b for a, b in self.functions)

    def _function(self, i):
        """What stands before the brace at i tells what it returns: nothing is done, and as little as can be is returned."""
        head = self._back(i, {';', '{', '}'})
        while self.at(head) in ('public', 'private', 'protected', ':', 'slots', 'signals', 'Q_SLOTS', 'Q_SIGNALS'):
            head += 1
        if self.at(head) == 'template':
            head = self.tokens[head + 1].mate + 1
        opening = self._forth_to_call(head, i)
        words = [t.text for t in self.tokens[head:opening] if t.text not in
                 ('static', 'inline', 'constexpr', 'explicit', 'virtual', '[[', ']]', 'nodiscard')]
        name = self._name_begin(words)
        returns = words[:name]
        if not returns or '~' in words or '&' in returns or '&&' in returns or self.at(i + 1) == '}':
            return []
        if 'auto' in returns and '->' not in [t.text for t in self.tokens[opening:i]]:
            return []
        new = ' return;' if returns == ['void'] else ' return {};'
        if self.source[self.tokens[i].end:].lstrip().startswith(new.strip()):
            return []
        return [self._change(i, i, '{' + new, (opening - 1, i))]

    def _forth_to_call(self, head, i):
        while head < i and self.at(head) != '(':
            head = self.tokens[head].mate + 1 if self.at(head) in ('<', '[[') and self.tokens[head].mate > 0 else head + 1
        return head

    @staticmethod
    def _name_begin(words):
        """Where the name begins among the words before a parameter list: `A`, `A::b`, `operator ==`."""
        at = len(words) - 1
        if 'operator' in words:
            at = words.index('operator')
        while at >= 2 and words[at - 1] == '::':
            at -= 2
        return max(at, 0)

    def places(self):
        """All places, each a list of its changes."""
        self.functions = [(i, t.mate) for i, t in enumerate(self.tokens) if t.scope == 'function']
        found = []
        for i, token in enumerate(self.tokens[:-1]):
            if i in self.left_alone or i == 0:
                continue
            here = []
            if token.kind == 'number':
                here = self._number(i)
            elif token.text in ('if', 'while'):
                here = self._condition(i)
            elif token.text in NAMES and (token.text in ('true', 'false') or self.at(i + 1) == '(' or self.at(i - 1) == '::'):
                here = [self._change(i, i, NAMES[token.text], self._around(i))] if self._inside_function(i) \
                    or token.text in ('true', 'false') else []
            elif token.text == '?':
                here = self._question(i)
            elif token.text == '!' and not self.spaced(i):
                here = [self._change(i, i, '', self._around(i))]
            elif token.text in ('++', '--') or (token.text in TURNED and self.spaced(i) and token.mate < 0):
                here = self._operator(i)
            elif token.scope == 'function':
                here = self._function(i)
            if here:
                found.append(here)
            whole = self._statement(i)
            if whole:
                found.append(whole)
        return found
