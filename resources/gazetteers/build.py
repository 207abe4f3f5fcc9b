#!/usr/bin/env python3
"""Builds entities.bin, the table of the mention tagger: build.py SOURCES [entities.bin]

SOURCES is a folder with the open lists named in LICENSES.md, one folder each. words.tsv, beside this
script, is ours. The result depends on nothing else, so that the same lists give the same bytes.

Layout (little endian): magic "JBTABLE1"; u32 counts of normalisations, letters, classes, cells, bytes of Latin names;
normalisations: pairs of u16 (unit, what it is read as); letters: u16 unit, in the order of their codes
(from 1); per letter 8 bytes of name costs: surname, only given, first given, second given, start,
inside and end of a transliteration, 0; classes: u32 of word flags; cells of the double array: u64 of
base (24 bits), code of the letter that leads here (16), word cost (8), word class (8, 0 for no word).
then the Latin names of places, UTF-8, a line each. Costs are -ln p in eighths; 255 is never."""
import collections, json, math, os, re, struct, sys

FLAGS = ['function', 'verb', 'noun', 'number', 'loc', 'org', 'orgsuffix', 'strictsuffix', 'sitesuffix', 'area', 'eventsuffix',
         'event', 'title', 'aftername', 'speech', 'byline', 'anchor', 'time', 'surname', 'province']
BIT = {name: 1 << i for i, name in enumerate(FLAGS)}
HAN = re.compile(r'^[\u3400-\u9fff〇]+$')
TAGS = {'v': 'verb', 'vd': 'verb', 'vq': 'verb', 'vi': 'verb', 'm': 'number', 'q': 'number', 'mq': 'number', 'p': 'function', 'c': 'function',
        'u': 'function', 'uj': 'function', 'ul': 'function', 'uz': 'function', 'uv': 'function', 'ud': 'function', 'ug': 'function',
        'r': 'function', 'd': 'function', 'y': 'function', 'e': 'function', 'o': 'function', 'rr': 'function'}
ADMIN = re.compile(r'(特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|盟|林区|特区)$')
ETHNIC = re.compile(r'(满族|回族|蒙古族|藏族|苗族|侗族|瑶族|壮族|彝族|土家族|布依族|朝鲜族|傣族|傈僳族|哈尼族|白族|羌族|黎族|畲族|维吾尔|哈萨克族?|柯尔克孜族?|锡伯族?'
                    r'|塔吉克族?|达斡尔族|鄂温克族|鄂伦春族?|水族|仡佬族|毛南族|仫佬族|佤族|拉祜族|纳西族|景颇族|布朗族|怒族|独龙族|普米族|裕固族|东乡族|土族|撒拉族|保安族|各族|壮族|回族)+$')
PLACE_END = re.compile(r'[省市县区州旗盟岛山河江湖洋峡湾漠原岭峰港]$')


def lines(*path):
    with open(os.path.join(*path), encoding='utf-8-sig', newline='') as f:
        return [l for l in re.split(r'[\r\n]+', f.read()) if l]


def cost(probability):
    return 255 if probability <= 0 else max(0, min(254, round(-8 * math.log(probability))))


class Sources:
    def __init__(self, root):
        self.root = root
        self.words = collections.defaultdict(set)
        for line in lines(os.path.dirname(os.path.abspath(__file__)), 'words.tsv'):
            if not line.startswith('#'):
                name, rest = line.split('\t')
                self.words[name].update(rest.split())
        self.jieba = {}
        for line in lines(root, 'zh-jieba-mit', 'dict.txt'):
            word, freq, tag = line.split(' ')
            if HAN.match(word):
                self.jieba[word] = (int(freq), tag.strip())
        self.total = sum(f for f, _ in self.jieba.values())
        self.simple = self.traditional()
        self.surnames = {}
        for line in lines(root, 'derived', 'surnames.tsv')[1:]:
            name, freq = line.split('\t')
            self.surnames[self.simplify(name)] = max(float(freq), 0.5)
        self.sounds = {l.split('\t')[0] for l in lines(root, 'derived', 'translit_chars.tsv')[1:] if int(l.split('\t')[1]) >= 10}
        self.thuocl = {}
        for line in lines(root, 'zh-thuocl-mit', 'THUOCL_diming.txt'):
            parts = line.split('\t')
            if len(parts) == 2 and re.match(r'\d', parts[1].strip()):
                self.thuocl[parts[0].strip()] = int(re.match(r'\d+', parts[1].strip()).group())

    def traditional(self):
        simple = {}
        for line in lines(self.root, 'zh-opencc-apache2', 'dictionary', 'TSCharacters.txt'):
            if line.startswith('#'):
                continue
            old, new = line.split('\t')[:2]
            new = new.split(' ')[0]
            if len(old) == 1 and len(new) == 1 and ord(old) < 0x10000 and ord(new) < 0x10000 and old != new:
                simple[old] = new
        return simple

    def simplify(self, word):
        return ''.join(self.simple.get(c, c) for c in word)


def places(src):
    """Place name -> made-up frequency. Bare names (without 市, 县) only where they are no usual word."""
    found = {}

    def add(word, freq):
        word = src.simplify(word)
        if HAN.match(word) and len(word) >= 2 and word not in src.words['noloc']:
            found[word] = max(found.get(word, 0), freq)

    def add_admin(name, freq, level):
        add(name, freq)
        bare = ETHNIC.sub('', ADMIN.sub('', name)) if len(name) > 2 else name
        known, tag = src.jieba.get(bare, (0, ''))
        usual = level == 'area' and (known >= (150 if tag in ('n', 'nz') else 300 if tag.startswith('nr') else 60) and tag != 'ns')
        if len(bare) >= 2 and not usual and not (level == 'area' and name[-1] == '区' and tag not in ('ns', 'nr', 'nrt', '')):
            add(bare, freq)

    for name in ('provinces', 'cities', 'areas'):
        for item in json.loads('\n'.join(lines(src.root, 'zh-admin-divisions-wtfpl', name + '.json'))):
            if len(item['name']) > 1 and '直辖' not in item['name'] and item['name'] != '市辖区':
                add_admin(item['name'], {'provinces': 3000, 'cities': 600, 'areas': 120}[name], 'area' if name == 'areas' else 'city')
    far = json.loads('\n'.join(lines(src.root, 'zh-admin-divisions-wtfpl', 'HK-MO-TW.json')))
    for region, parts in far.items():
        add_admin(region, 2000, 'city')
        for part, items in parts.items():
            add_admin(part, 300, 'city')
            for item in items:
                if len(item) > 2:
                    add(item, 100)
    for line in lines(src.root, 'derived', 'countries_capitals_zh.tsv')[1:]:
        continent, short, full, capital, cities = (line.split('\t') + [''] * 5)[:5]
        for word, freq in [(continent, 1000), (short, 1500), (full, 300), (capital, 300)] + [(c, 200) for c in cities.split('/')]:
            add(word, freq)
    for line in lines(src.root, 'derived', 'cldr_territories.tsv')[1:]:
        for word in line.split('\t')[2:]:
            add(re.sub(r'^中国(香港|澳门)特别行政区$', r'\1特别行政区', word), 300)
    for line in lines(src.root, 'derived', 'cldr_exemplar_cities.tsv')[1:]:
        for word in line.split('\t')[2:]:
            add(word, 100)
    for word, (freq, tag) in src.jieba.items():
        if tag != 'ns' or len(word) < 2 or word in src.words['noloc']:
            continue
        listed = src.thuocl.get(word, 0)
        foreign = len(word) >= 3 and all(c in src.sounds for c in word)
        if foreign or len(word) >= 3 and PLACE_END.search(word) and not word.endswith(('城市', '小镇', '城镇')) and freq >= 3 or listed >= 300 and (len(word) >= 3 or listed >= 3000):
            add(word, freq)
    for item in json.loads('\n'.join(lines(src.root, 'zh-admin-divisions-wtfpl', 'streets.json'))):
        if re.search(r'[镇乡]$', item['name']) and 3 <= len(item['name']) <= 5:
            add(item['name'], 10)
    src.provinces = {w for name, freq in list(found.items()) if freq >= 2000 for w in (name, ADMIN.sub('', name))} | {'中国'}
    for word in src.words['loc']:
        found[word] = max(found.get(word, 0), 300)
    return found


ORG_END = re.compile(r'(党|院|部|会|社|局|大学|公司|军|银行|政府|委|厅|署|集团|书局|出版社|电视台|日报|晚报|队)$')
OFFICE = re.compile(r'(常委|政委|委员|党中央委)$')


def vocabulary(src):
    """Word -> [frequency, flags] of all that the segmenter knows."""
    words = {}
    loc = places(src)
    generic = src.words['orgsuffix'] | src.words['sitesuffix'] | src.words['eventsuffix']
    for word, (freq, tag) in src.jieba.items():
        surname_like = word[0] in src.surnames or word[:2] in src.surnames and len(word) > 2
        person = tag in ('nrfg', 'nrt') or tag == 'nr' and surname_like and (len(word) == 3 or len(word) == 2 and freq < 100)
        if person and word not in loc or word in ('中国式', '中国化'):
            continue
        if len(word) > 1 and freq < (6 if len(word) <= 3 else 20) and tag != 'nt' or len(word) > 4 and tag not in ('nt', 'ns'):
            continue
        flags = BIT[TAGS.get(tag, 'noun')] if tag not in ('ns', 'nt') else BIT['noun']
        if tag == 'nt' and len(word) >= 3 and ORG_END.search(word) and word not in generic and not OFFICE.search(word) and re.match(
                '中国|中华|中央|全国|国家|' + '|'.join(sorted((w for w in loc if len(w) <= 4), key=len, reverse=True)), word):
            flags |= BIT['org']
        elif tag in ('nt', 'ns') and len(word) > 4:
            continue
        words[word] = [freq, flags]
    for word, freq in loc.items():
        entry = words.setdefault(word, [freq, BIT['noun']])
        entry[0] = max(entry[0], min(freq, 400))
        entry[1] = BIT['noun'] | BIT['loc'] | (BIT['province'] if word in src.provinces else 0)
    for name in FLAGS:
        for word in src.words[name]:
            if not HAN.match(word):
                continue
            entry = words.setdefault(word, [400 if len(word) > 1 else 2000, BIT['noun']])
            if name in ('function', 'number', 'verb'):
                entry[1] &= ~(BIT['noun'] | BIT['verb'])
            if name == 'verb' and word in loc:
                continue
            if name in ('org', 'event', 'loc'):
                entry[0] = max(entry[0], 400)
            entry[1] |= BIT[name]
    for name in ('caijing', 'law'):
        for line in lines(src.root, 'zh-thuocl-mit', f'THUOCL_{name}.txt'):
            word, _, freq = line.partition('\t')
            word = word.strip()
            if HAN.match(word) and 2 <= len(word) <= 3 and freq.strip().isdigit() and int(freq) >= 500:
                words.setdefault(word, [30, BIT['noun']])
    for word in src.words['notverb']:
        entry = words.setdefault(word, [400, 0])
        entry[1] = entry[1] & ~BIT['verb'] | BIT['noun']
    for word in src.words['namestop']:
        words.setdefault(word, [1500, BIT['noun']])
    for word in src.surnames:
        if len(word) == 2 and word not in src.words['noloc']:
            words.setdefault(word, [20, BIT['noun']])[1] |= BIT['surname']
    return words


def name_costs(src):
    """Per letter seven costs, from counts over the kinds of names in the lists."""
    surname_total = sum(src.surnames.values())
    single, first, second = collections.Counter(), collections.Counter(), collections.Counter()
    persons = [w for w, (f, t) in src.jieba.items() if t == 'nr' and f < 3000]
    persons += [p[0].strip() for p in (l.split('\t') for l in lines(src.root, 'zh-thuocl-mit', 'THUOCL_lishimingren.txt'))]
    for name in set(map(src.simplify, persons)):
        if not HAN.match(name) or name[0] not in src.surnames:
            continue
        if len(name) == 2:
            single[name[1]] += 1
        elif len(name) == 3 and name[:2] not in src.surnames:
            first[name[1]] += 1
            second[name[2]] += 1
    start, inside, end = collections.Counter(), collections.Counter(), collections.Counter()
    for name in lines(src.root, 'derived', 'translit_names.txt'):
        if len(name) >= 2:
            start[name[0]] += 1
            end[name[-1]] += 1
            inside.update(name[1:-1])
    letters = set(single) | set(first) | set(second) | set(start) | set(inside) | set(end) | {s for s in src.surnames if len(s) == 1}
    table = {}
    for c in letters:
        row = [cost(src.surnames.get(c, 0) / surname_total)]
        for counter in (single, first, second):
            row.append(cost((counter[c] + 0.2) / (sum(counter.values()) + 0.2 * 6000)))
        known = start[c] + inside[c] + end[c]
        for counter in (start, inside, end):
            row.append(cost((counter[c] + 0.3 * (known > 3)) / sum(counter.values())) if known else 255)
        table[c] = row
    return table


US_STATES = '''Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas
Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico
New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia
Washington West_Virginia Wisconsin Wyoming America Britain England Scotland Wales Russia Hong_Kong Macau Taiwan Europe Asia Africa Antarctica
North_America South_America Latin_America Middle_East Manhattan Brooklyn Queens Hollywood Boston Philadelphia San_Francisco Beijing Washington_D.C.
United_States U.S. U.K. Burma South_Korea North_Korea Soviet_Union'''


def latin_places(src):
    """English names of countries, cities and the like."""
    found = {w.replace('_', ' ') for w in US_STATES.split()}
    for name, column in (('cldr_territories.tsv', 1), ('cldr_exemplar_cities.tsv', 1)):
        for line in lines(src.root, 'derived', name)[1:]:
            word = line.split('\t')[column]
            if re.match(r'^[A-Z][\w .\'’-]+$', word) and word not in ('Unknown City', 'Unknown Region', 'World'):
                found.add(word)
    return sorted(found)


def double_array(keys):
    """keys: sorted list of (codes, payload). Cells as integers; the root is cell 0; no two nodes share a base."""
    size = 1 << 16
    base, label, payload, used = [0] * size, [0] * size, [0] * size, bytearray(size)
    taken = set()
    used[0] = 1
    first_free = 1
    hints = [1] * 8  # where the search for a node of so many children went last: never looks back

    def grow(to):
        extra = max(to - len(base) + 1, len(base))
        base.extend([0] * extra), label.extend([0] * extra), payload.extend([0] * extra), used.extend(bytes(extra))

    def place(codes):
        nonlocal first_free
        while used[first_free]:
            first_free += 1
        kind = min(len(codes), 8) - 1
        cell = max(first_free, codes[0] + 1, hints[kind])
        while cell < len(used) and used[cell]:
            cell += 1
        while True:
            candidate = cell - codes[0]
            if candidate + codes[-1] >= len(used):
                grow(candidate + codes[-1])
            if candidate not in taken and not used[cell] and not any(used[candidate + c] for c in codes):
                hints[kind] = cell
                return candidate
            cell += 1
            while cell < len(used) and used[cell]:
                cell += 1
            if cell >= len(used):
                grow(cell)

    stack = [(0, 0, 0, len(keys))]
    while stack:
        node, depth, low, high = stack.pop()
        if len(keys[low][0]) == depth:
            payload[node] = keys[low][1]
            low += 1
        if low == high:
            continue
        groups, i = [], low
        while i < high:
            code, j = keys[i][0][depth], i
            while j < high and keys[j][0][depth] == code:
                j += 1
            groups.append((code, i, j))
            i = j
        where = place([g[0] for g in groups])
        taken.add(where)
        base[node] = where
        for code, i, j in groups:
            used[where + code], label[where + code] = 1, code
            stack.append((where + code, depth + 1, i, j))
    last = max(i for i in range(len(used)) if used[i])
    return [base[i] | label[i] << 24 | payload[i] << 40 for i in range(last + 1)]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    src = Sources(sys.argv[1])
    out = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(os.path.abspath(__file__)), 'entities.bin')
    words, names = vocabulary(src), name_costs(src)
    surnames2 = [s for s in src.surnames if len(s) == 2]
    usage = collections.Counter(c for w in words for c in w) + collections.Counter(''.join(names) + ''.join(surnames2))
    letters = [c for c, _ in sorted(usage.items(), key=lambda p: (-p[1], p[0])) if ord(c) < 0x10000]
    code = {c: i + 1 for i, c in enumerate(letters)}
    total = sum(f for f, _ in words.values())
    classes = [0]
    index = {}
    keys = []
    for word in sorted(words):
        freq, flags = words[word]
        if flags not in index:
            index[flags] = len(classes)
            classes.append(flags)
        if all(c in code for c in word):
            keys.append(([code[c] for c in word], cost(freq / total) | index[flags] << 8))
    keys.sort()
    if len(classes) > 255:
        sys.exit(f'{len(classes)} classes do not fit')
    cells = double_array(keys)
    if max(c & 0xffffff for c in cells) >= 1 << 24:
        sys.exit('base does not fit')
    folds = dict(src.simple)
    folds.update({chr(0xff01 + i): chr(0x21 + i) for i in range(94) if chr(0x21 + i).isalnum()})
    latin = '\n'.join(latin_places(src)).encode()
    with open(out, 'wb') as f:
        f.write(b'JBTABLE1' + struct.pack('<5I', len(folds), len(letters), len(classes), len(cells), len(latin)))
        for a in sorted(folds):
            f.write(struct.pack('<2H', ord(a), ord(folds[a])))
        for c in letters:
            f.write(struct.pack('<H', ord(c)))
        for c in letters:
            f.write(bytes(names.get(c, [255] * 7) + [0]))
        f.write(struct.pack(f'<{len(classes)}I', *classes))
        f.write(struct.pack(f'<{len(cells)}Q', *cells))
        f.write(latin)
    print(f'{len(words)} words, {len(letters)} letters, {len(classes)} classes, {len(cells)} cells, {os.path.getsize(out)} bytes')


if __name__ == '__main__':
    main()
