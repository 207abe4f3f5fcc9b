"""Reads exported files with programs that are not Jianbao's, and compares them with what went into them.

check.py FORMAT FOLDER... : each folder holds truth.json, which core.exchange.ExportTargetTest writes, and beside it
the export, one file out.* or a folder out. Positions in truth.json count code points, as Python's strings do.
Leaves with 77 where a package of Debian is missing, and says which.
"""
import base64
import collections
import csv
import glob
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def missing(package):
    print("missing: " + package)
    sys.exit(77)


def load(module, package):
    try:
        return __import__(module, fromlist=["*"])
    except ImportError:
        missing(package)


def run(arguments, package, text=None):
    try:
        done = subprocess.run(arguments, input=text, capture_output=True, encoding="utf-8", check=False)
    except FileNotFoundError:
        missing(package)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


class Truth:
    """What went into an export."""

    def __init__(self, folder):
        self.folder = folder
        with open(os.path.join(folder, "truth.json"), encoding="utf-8") as file:
            self.__dict__.update(json.load(file))

    def output(self):
        [path] = glob.glob(os.path.join(glob.escape(self.folder), "out.*"))
        return path

    def text(self, newline=""):
        with open(self.output(), encoding="utf-8", newline=newline) as file:
            return file.read()

    def files(self, suffix):
        """The files of the articles in their order."""
        paths = sorted(glob.glob(os.path.join(glob.escape(self.folder), "out", "*" + suffix)),
                       key=lambda path: int(os.path.basename(path).split(".")[0]))
        assert len(paths) == len(self.articles), paths
        return paths


def utf16(text, begin, end):
    return text.encode("utf-16-le")[2 * begin:2 * end].decode("utf-16-le")


def whole(article):
    return [m for m in article["mentions"] if len(m["ranges"]) == 1]


def flat(article):
    """The outermost, as formats have them in which no mention overlaps another."""
    kept, last = [], 0
    for mention in whole(article):
        [[begin, end]] = mention["ranges"]
        if begin >= last:
            kept.append(mention)
            last = end
    return kept


def visible(text):
    return "".join(text.split())


def as_xml(text):
    """XML has no control characters and no non-characters."""
    return re.sub("[\ufffe\uffff]", "\ufffd", re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", " ", text))


def covered(article):
    """Each paragraph as its characters with the types of the mentions that cover them."""
    types = [[] for _ in article["text"]]
    for mention in article["mentions"]:
        for begin, end in mention["ranges"]:
            for at in range(begin, end):
                types[at].append(mention["type"])
    text = as_xml(article["text"])
    return collections.Counter(
        tuple((text[at], tuple(sorted(types[at]))) for at in range(begin, end))
        for begin, end in article["paragraphs"])


def schema_check(name, documents):
    jsonschema = load("jsonschema", "python3-jsonschema")
    with open(os.path.join(HERE, "..", "schemas", name + ".schema.json"), encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for document in documents:
        for error in validator.iter_errors(document):
            raise AssertionError("%s: %s" % (list(error.absolute_path), error.message[:300]))


def json_lines(truth, name):
    text = truth.text()
    *lines, last = text.split("\n")
    assert last == ""
    documents = [json.loads(line) for line in lines]
    schema_check(name, documents)
    assert [d["text"] for d in documents] == [a["text"] for a in truth.articles]
    return list(zip(documents, truth.articles))


def pieces(value):
    return value["ranges"] if "ranges" in value else [[value["begin"], value["end"]]]


# One function for each format.

def check_text(truth):
    lines = [visible(line) for line in truth.text().split("\n")]
    at = 0
    for article in truth.articles:
        for begin, end in article["paragraphs"]:
            # Nothing is lost, and all in order.
            at = lines.index(visible(article["text"][begin:end]), at) + 1
    assert not any(lines[at:])


def check_markdown(truth):
    etree = load("lxml.etree", "python3-lxml")
    # No smart punctuation, no HTML let through: what a mark was not escaped for would show.
    xml = run(["cmark", "-t", "xml", truth.output()], "cmark")
    root = etree.fromstring(xml.encode(), etree.XMLParser(resolve_entities=False, load_dtd=False, huge_tree=True))
    tag = lambda node: etree.QName(node).localname
    assert {tag(n) for n in root.iter() if isinstance(n.tag, str)} <= {
        "document", "heading", "paragraph", "text", "emph"}, {tag(n) for n in root.iter()}
    articles, pages = [], 0
    for node in root:
        words = visible("".join(node.itertext()))
        level = node.get("level")
        if tag(node) == "heading" and level == "1":
            pages += 1
        elif tag(node) == "heading" and level == "2":
            articles.append([words])
        else:
            articles[-1].append(words)
    assert pages == 1 and len(articles) == len(truth.articles)
    for (title, *paragraphs), article in zip(articles, truth.articles):
        assert title == visible(article["title"]), (title, article["title"])
        expected = [visible(article["text"][begin:end]) for begin, end in article["paragraphs"]]
        # What is in the title is not said twice.
        rest = [words for words in expected if words not in paragraphs]
        assert all(words in title for words in rest), rest
        assert [words for words in expected if words in paragraphs] == paragraphs


def check_html(truth):
    html5lib = load("html5lib", "python3-html5lib")
    # strict: each of the parse errors of the HTML standard is one.
    root = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(truth.text())
    assert root.find("head/title").text
    elements = root.findall("body/article")
    assert len(elements) == len(truth.articles)
    for element, article in zip(elements, truth.articles):
        found = collections.Counter()
        for paragraph in element:
            characters = []

            def walk(node, types):
                if node.tag == "mark":
                    types = types + (node.get("data-type"),)
                characters.extend((c, tuple(sorted(types))) for c in node.text or "")
                for child in node:
                    walk(child, types)
                    characters.extend((c, tuple(sorted(types))) for c in child.tail or "")
            walk(paragraph, ())
            found[tuple(characters)] += 1
        expected = covered(article)
        assert found == expected, list((found - expected).keys())[:1]


def check_csv(truth):
    with open(truth.output(), encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file, strict=True)
    assert all(len(row) == len(head) for row in rows) and len(rows) == len(truth.articles)
    for row, article in zip(rows, truth.articles):
        # A cell that a spreadsheet would take for a formula stands behind an apostrophe.
        assert row[head.index("text")].removeprefix("'") == article["text"].removeprefix("'")
        assert not any(cell[:1] in tuple("=+-@\t\r") for cell in row if cell)


def check_mentions_csv(truth):
    with open(truth.output(), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    expected = [(a, m) for a in truth.articles for m in a["mentions"]]
    assert len(rows) == len(expected), len(rows)
    places = lambda cell: [tuple(map(int, place.split(".."))) for place in cell.split(" ")]
    for row, (article, mention) in zip(rows, expected):
        assert row["type"].removeprefix("'") == mention["type"]
        assert row["reference"].removeprefix("'") == mention["reference"]
        assert [list(place) for place in places(row["ranges"])] == mention["ranges"]
        assert mention["text"] == " ".join(article["text"][b:e] for b, e in mention["ranges"])
        assert row["text"].removeprefix("'") == mention["text"].removeprefix("'")
        for begin, end in places(row["page_ranges"]):
            assert 0 <= begin < end <= len(truth.page), row


def check_json(truth):
    document = json.loads(truth.text())
    schema_check("jianbao-extract", [document])
    [page] = document["pages"]
    assert page["text"] == truth.page
    slices = lambda value: "".join(truth.page[b:e] for b, e in pieces(value))
    covering = [piece for article in document["articles"] for block in article["blocks"] for piece in pieces(block)]
    covering += [piece for block in document["furniture"] for piece in pieces(block)]
    at = 0
    for begin, end in sorted(covering):
        assert begin == at, "blocks do not tile the page at %d" % at
        at = end
    assert at == len(truth.page)
    assert len(document["articles"]) == len(truth.articles)
    mentions = document.get("mentions", [])
    assert len(mentions) == len(truth.mentions)
    for mention, expected in zip(mentions, truth.mentions):
        assert mention["ranges"] == [[0, b, e] for b, e in expected["ranges"]]
        assert mention["text"] == " ".join(truth.page[b:e] for b, e in expected["ranges"])
        assert mention["type"] == expected["type"]
    for correction in document.get("corrections", []):
        assert slices(correction) == correction["original"]


def check_jsonl(truth):
    for document, article in json_lines(truth, "jsonl"):
        text = article["text"]
        assert [pieces(p)[0] for p in document["paragraphs"]] == article["paragraphs"]
        assert [(pieces(m), m["type"], m["text"], m["entity"], m["reference"]) for m in document["mentions"]] == \
            [(m["ranges"], m["type"], m["text"], m["entity"], m["reference"]) for m in article["mentions"]]
        for mention in document["mentions"]:
            assert " ".join(text[b:e] for b, e in pieces(mention)) == mention["text"]
        for correction in document["corrections"]:
            assert text[correction["begin"]:correction["end"]] == correction["text"]
        for paragraph in document["paragraphs"]:
            for source in paragraph["source"]:
                for begin, end in pieces(source):
                    assert 0 <= begin < end <= len(truth.page)


def check_tei(truth):
    etree = load("lxml.etree", "python3-lxml")
    space = "{http://www.tei-c.org/ns/1.0}"
    types = {"persName": "PER", "orgName": "ORG", "placeName": "LOC", "date": "TIME"}
    leaves = {space + name for name in ("head", "byline", "dateline", "label", "note", "p", "figDesc")}
    root = etree.parse(truth.output()).getroot()
    ids = {node.get("{http://www.w3.org/XML/1998/namespace}id") for node in root.iter()}
    for node in root.iter():
        for name in ("next", "prev", "corresp"):
            target = node.get(name)
            assert not target or name == "corresp" or target[1:] in ids, target
    articles = [div for div in root.iter(space + "div") if div.get("type") == "article"]
    assert len(articles) == len(truth.articles)
    for element, article in zip(articles, truth.articles):
        word = lambda name: "".join(c if c.isalnum() or c == "-" else "_" for c in name).lower()
        found = collections.Counter()
        for leaf in element.iter(*leaves):
            characters = []

            def walk(node, open_types):
                name = etree.QName(node).localname
                if name in ("sic", "lb", "pb"):
                    return
                if node is not leaf and name in types:
                    open_types = open_types + (types[name],)
                elif name == "rs":
                    open_types = open_types + (node.get("type"),)
                characters.extend((c, tuple(sorted(open_types))) for c in node.text or "")
                for child in node:
                    walk(child, open_types)
                    characters.extend((c, tuple(sorted(open_types))) for c in child.tail or "")
            walk(leaf, ())
            found[tuple(characters)] += 1
        plain = set(types.values())
        expected = collections.Counter()
        for paragraph, count in covered(article).items():
            expected[tuple((c, tuple(sorted(t if t in plain else word(t) for t in names)))
                           for c, names in paragraph)] += count
        assert found == expected, (list((found - expected).keys())[:1], list((expected - found).keys())[:1])


def check_conll(truth):
    load("nltk", "python3-nltk")
    reader = load("nltk.corpus.reader.conll", "python3-nltk")
    chunk = load("nltk.chunk.util", "python3-nltk")
    path = truth.output()
    corpus = reader.ConllCorpusReader(os.path.dirname(path), [os.path.basename(path)],
                                      ("words", "pos", "chunk", "ne"))
    documents = []
    # pylint: disable=protected-access
    for grid in corpus._grids():
        for row in grid:
            assert len(row) == 4, row
        # The reader takes "-DOCSTART-" away, and leaves nothing in its place.
        if grid:
            documents[-1].append(chunk.conlltags2tree([(row[0], row[1], row[3]) for row in grid]))
        else:
            documents.append([])
    assert len(documents) == len(truth.articles), len(documents)
    for trees, article in zip(documents, truth.articles):
        words = [word for tree in trees for word, _ in tree.leaves()]
        assert "".join(words) == visible(article["text"])
        found = [(node.label(), "".join(word for word, _ in node.leaves()))
                 for tree in trees for node in tree if hasattr(node, "label")]
        expected = [("_".join(m["type"].split()), visible(m["text"])) for m in flat(article)]
        assert found == expected, (found, expected)


def check_brat(truth):
    """By the description of brat's standoff format; no reader of it is in Debian."""
    with open(os.path.join(truth.folder, "out", "annotation.conf"), encoding="utf-8") as file:
        known = set(re.search(r"\[entities\]\n((?:[^\[\n]+\n)*)", file.read()).group(1).split())
    for path, article in zip(truth.files(".ann"), truth.articles):
        with open(path[:-4] + ".txt", encoding="utf-8", newline="") as file:
            text = file.read()
        assert text.rstrip("\n") == article["text"]
        found, references = [], {}
        with open(path, encoding="utf-8", newline="") as file:
            lines = file.read().split("\n")
        assert lines.pop() == ""
        for line in lines:
            if line[0] == "N":
                match = re.fullmatch(r"N\d+\tReference (T\d+) \S+:\S+\t.*", line)
                assert match and match.group(1) not in references, line
                references[match.group(1)] = line
                continue
            name, where, quote = line.split("\t")
            kind, places = where.split(" ", 1)
            assert name == "T%d" % (len(found) + 1) and kind in known, line
            parts = [list(map(int, place.split(" "))) for place in places.split(";")]
            assert " ".join(text[b:e] for b, e in parts) == quote, line
            found.append(parts)
        assert found == [m["ranges"] for m in article["mentions"]]
        assert len(references) == sum(bool(m["entity"] or m["reference"]) for m in article["mentions"])


def check_webanno(truth):
    """By INCEpTION's description of WebAnno TSV 3.3; no reader of it is in Debian."""
    plain = lambda text: re.sub(r"\\(.)", lambda m: {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "b": "\b"}.get(
        m.group(1), m.group(1)), text, flags=re.S)
    for path, article in zip(truth.files(".tsv"), truth.articles):
        with open(path, encoding="utf-8", newline="") as file:
            head, *sentences = re.split(r"\n\n+(?=#)", file.read().rstrip("\n"))
        form, layer = head.split("\n")
        assert form == "#FORMAT=WebAnno TSV 3.3"
        assert layer == "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value"
        text, found = "", {}
        for number, sentence in enumerate(sentences, 1):
            header, *rows = sentence.split("\n")
            own = plain(header.removeprefix("#Text="))
            for index, row in enumerate(rows, 1):
                name, place, token, identifier, value, end = row.split("\t")
                assert name == "%d-%d" % (number, index) and end == ""
                begin, end = map(int, place.split("-"))
                if index == 1:
                    # The reader fills a gap between sentences: the line end, and spaces.
                    length = len(text.encode("utf-16-le")) // 2
                    assert begin == length or begin > length
                    text += "\n" * min(1, begin - length) + " " * (begin - length - 1) + own
                assert utf16(text, begin, end) == plain(token), row
                values = re.split(r"(?<!\\)\|", value)
                identifiers = re.split(r"(?<!\\)\|", identifier)
                assert len(values) == len(identifiers)
                for stack, (one, reference) in enumerate(zip(values, identifiers)):
                    if one == "_":
                        continue
                    match = re.fullmatch(r"(.*?)(?:(?<!\\)\[(\d+)\])?", one, flags=re.S)
                    same = re.fullmatch(r"(.*?)(?:(?<!\\)\[(\d+)\])?", reference, flags=re.S)
                    assert match.group(2) == same.group(2)
                    key = match.group(2) or (name, stack)
                    known = found.setdefault(key, [begin, end, plain(match.group(1)), same.group(1)])
                    known[1] = end
        assert visible(text) == visible(article["text"]) and len(text) == len(article["text"].rstrip())
        expected = sorted((utf16_length(article["text"], b), utf16_length(article["text"], e), m["type"],
                           m["reference"]) for m in whole(article) for b, e in m["ranges"])
        assert sorted((b, e, t, "" if r == "*" else plain(r)) for b, e, t, r in found.values()) == expected


def utf16_length(text, end):
    return len(text[:end].encode("utf-16-le")) // 2


def check_doccano(truth):
    for document, article in json_lines(truth, "doccano"):
        assert [(utf16(article["text"], b, e), kind) for b, e, kind in document["label"]] == \
            [(m["text"], m["type"]) for m in whole(article)]


def check_label_studio(truth):
    tasks = json.loads(truth.text())
    schema_check("label-studio", [tasks])
    assert len(tasks) == len(truth.articles)
    ids = [region["id"] for task in tasks for region in task["annotations"][0]["result"]]
    assert len(ids) == len(set(ids))
    for task, article in zip(tasks, truth.articles):
        text = task["data"]["text"]
        assert text == article["text"]
        values = [region["value"] for region in task["annotations"][0]["result"]]
        assert [(v["text"], v["labels"]) for v in values] == [(m["text"], [m["type"]]) for m in whole(article)]
        assert all(utf16(text, v["start"], v["end"]) == v["text"] for v in values)


def check_web_annotation(truth):
    jsonld = load("pyld.jsonld", "python3-pyld")
    oa, items = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/activitystreams#items"
    with open(os.path.join(HERE, "anno-context.json"), encoding="utf-8") as file:
        context = json.load(file)

    def give(url, _options=None):
        assert url == "http://www.w3.org/ns/anno.jsonld"
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context}
    jsonld.set_document_loader(give)
    pages = json.loads(truth.text())
    assert len(pages) == len(truth.articles)

    def known(value):
        if isinstance(value, dict):
            for key, inner in value.items():
                # Expansion drops in silence what the context does not name.
                assert key == "@context" or key in context["@context"], key
                known(inner)
        elif isinstance(value, list):
            for inner in value:
                known(inner)
    known(pages)
    for page, article in zip(pages, truth.articles):
        [expanded] = jsonld.expand(page)
        [found] = expanded.get(items, [{"@list": []}])
        annotations = found["@list"]
        assert len(annotations) == len(whole(article))
        graph = jsonld.to_rdf(page)["@default"]
        positions = [t for t in graph if t["predicate"]["value"] in (oa + "start", oa + "end")]
        assert len(positions) == 2 * len(annotations)
        assert all(t["object"]["datatype"].endswith("#nonNegativeInteger") for t in positions)
        for annotation, mention in zip(annotations, whole(article)):
            assert annotation["@type"] == [oa + "Annotation"]
            assert annotation[oa + "motivatedBy"] == [{"@id": oa + "tagging"}]
            [target] = annotation[oa + "hasTarget"]
            quote, position = target[oa + "hasSelector"]
            assert quote["@type"] == [oa + "TextQuoteSelector"]
            assert position["@type"] == [oa + "TextPositionSelector"]
            one = lambda node, name: node[oa + name][0]["@value"]
            begin, end = one(position, "start"), one(position, "end")
            assert [[begin, end]] == mention["ranges"]
            assert article["text"][begin:end] == one(quote, "exact") == mention["text"]
            assert article["text"][:begin].endswith(one(quote, "prefix"))
            assert article["text"][end:].startswith(one(quote, "suffix"))
            for body in annotation[oa + "hasBody"]:
                assert body[oa + "hasPurpose"][0]["@id"] in (oa + "tagging", oa + "identifying")


def check_spacy(truth):
    for document, article in json_lines(truth, "spacy"):
        text = document["text"]
        words, end = [], 0
        # Doc.from_json takes each run of white space for a token, but for a single space behind another one.
        for token in document["tokens"]:
            gap = text[end:token["start"]]
            assert gap in ("", " ") and (not gap or words), "white space that no token has at %d" % end
            end = token["end"]
            words.append(text[token["start"]:end])
        assert text[end:] in ("", " ")
        for before, behind in zip(words, words[1:]):
            assert not (before.isspace() and behind.isspace())
        begins = {token["start"] for token in document["tokens"]}
        ends = {token["end"] for token in document["tokens"]}
        assert [token["id"] for token in document["tokens"]] == list(range(len(words)))
        for span in document["ents"] + document["spans"]["mentions"] + document["sents"]:
            assert span["start"] in begins and span["end"] in ends, span
        for spans, mentions in ((document["ents"], flat(article)),
                                (document["spans"]["mentions"], whole(article))):
            assert [([[s["start"], s["end"]]], s["label"], s["kb_id"]) for s in spans] == \
                [(m["ranges"], m["type"], m["reference"]) for m in mentions]


def check_xmi(truths):
    """Apache UIMA itself reads the files, by their type system."""
    files, articles = [], []
    for truth in truths:
        files += truth.files(".xmi")
        articles += truth.articles
    jars = ["/usr/share/java/uimaj-core.jar", "/usr/share/java/bsh.jar"]
    for jar, package in zip(jars, ("libuima-core-java", "bsh")):
        if not os.path.exists(jar):
            missing(package)
    said = run(["java", "-cp", ":".join(jars), "bsh.Interpreter", os.path.join(HERE, "uima.bsh"),
                os.path.join(truths[0].folder, "out", "TypeSystem.xml")] + files, "bsh")
    documents = [[line.split("\t") for line in part.splitlines()] for part in said.split("\f")[1:]]
    assert len(documents) == len(files), said[:500]
    decode = lambda value: base64.b64decode(value).decode("utf-16-be")
    for rows, article in zip(documents, articles):
        text = as_xml(article["text"])
        assert [decode(row[1]) for row in rows if row[0] == "text"] == [text]
        found = [(int(b), int(e), decode(covers), decode(value), decode(identifier))
                 for kind, b, e, covers, value, identifier in (row for row in rows if row[0] == "name")]
        expected = [(utf16_length(text, b), utf16_length(text, e), text[b:e], m["type"], m["reference"])
                    for m in whole(article) for b, e in m["ranges"]]
        assert sorted(found) == sorted(expected), (found, expected)
        assert visible("".join(decode(row[1]) for row in rows if row[0] == "token")) == visible(text)


def main():
    name = sys.argv[1].replace("-", "_")
    truths = [Truth(folder) for folder in sys.argv[2:]]
    if name == "xmi":
        check_xmi(truths)
        return
    for truth in truths:
        try:
            globals()["check_" + name](truth)
        except AssertionError:
            print("on the page " + truth.name)
            raise


main()
