"""Typst and WeasyPrint as engines: run by a Python that has them, `python peer_engines.py NAME FONTS LOGO`.

A line {"markdown": TEXT} comes in, a line {"pdf": BASE64} goes out, as with `tests.bench.worker`. Both are asked for a
tagged PDF/UA-1 of the same words in the same face. With `--once FILE OUT` in place of lines, one PDF from a cold start.
"""

import base64
import html
import json
import pathlib
import sys

TITLE = "A calmer evening"
STYLES = (("Regular", 400, "normal"), ("Italic", 400, "italic"), ("Bold", 700, "normal"), ("BoldItalic", 700, "italic"))
SHEET = """@page{size:A4;margin:20mm;@bottom-right{content:"Page " counter(page);font:8.5pt "Source Sans 3"}}
html{font-family:"Source Sans 3";font-size:12pt;line-height:16.5pt} body{margin:0} p{margin:0 0 6pt}
h1{font-size:22pt;line-height:26pt} h2{font-size:15pt;break-after:avoid}
table{border-collapse:collapse;width:170mm} td,th{border:.5pt solid #b5c9cc;padding:3pt 6pt}
img{width:48mm;height:16mm}"""


def weasyprint_engine(fonts, logo):
    import markdown
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    faces = "".join(
        f'@font-face{{font-family:"Source Sans 3";src:url("{(fonts / f"SourceSans3-{name}.ttf").as_uri()}");'
        f"font-weight:{weight};font-style:{style}}}"
        for name, weight, style in STYLES
    )

    def render(text):
        body = markdown.markdown(text, extensions=["tables"], output_format="xhtml")
        page = (
            f'<!doctype html><html lang="en-GB"><head><title>{html.escape(TITLE)}</title><style>{faces}{SHEET}</style>'
            f'</head><body><img src="{logo.as_uri()}" alt="Logo"/>{body}</body></html>'
        )
        made = weasyprint.HTML(string=page)
        return made.write_pdf(font_config=FontConfiguration(), pdf_variant="pdf/ua-1")

    return render


def typst_engine(fonts, logo):
    import xml.etree.ElementTree as ET

    import markdown
    import typst

    head = f"""#set document(title: "{TITLE}", author: "Riverside Practice")
#set page(paper: "a4", margin: 20mm, footer: text(8.5pt)[#h(1fr) Page #context counter(page).display()])
#set text(font: "Source Sans 3", size: 12pt, lang: "en", region: "GB", hyphenate: false)
#image("{logo.name}", width: 48mm, alt: "Logo")
"""
    searched = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts)])
    compiler = typst.Compiler(input=b"", root=str(logo.parent), font_paths=searched)

    def escaped(words):
        return "".join("\\" + c if c in "\\#*_`$<>@[]~=" else c for c in words or "").replace("//", "\\/\\/")

    def inline(node):
        out = [escaped(node.text)]
        for kid in node:
            body = inline(kid)
            marks = {"strong": f"#strong[{body}]", "em": f"#emph[{body}]", "a": f'#link("{kid.get("href")}")[{body}]'}
            out += [marks.get(kid.tag, body), escaped(kid.tail)]
        return "".join(out)

    def block(node):
        if node.tag in {"h1", "h2", "h3"}:
            return f"#heading(level: {node.tag[1]})[{inline(node)}]\n"
        if node.tag in {"ul", "ol"}:
            kind = "list" if node.tag == "ul" else "enum"
            return f"#{kind}({', '.join(f'[{inline(item)}]' for item in node)})\n"
        if node.tag == "table":
            heads = [f"[*{inline(cell)}*]" for cell in node.iter("th")]
            cells = ", ".join(f"[{inline(cell)}]" for cell in node.iter("td"))
            return f"#table(columns: {len(heads)}, table.header({', '.join(heads)}), {cells})\n"
        return inline(node) + "\n"

    def render(text):
        root = ET.fromstring(f"<d>{markdown.markdown(text, extensions=['tables'], output_format='xhtml')}</d>")
        source = "\n".join([head, *(block(node) for node in root)]).encode()
        return compiler.compile(input=source, format="pdf", pdf_standards=["ua-1"], timestamp=0)

    return render


ENGINES = {"typst": typst_engine, "weasyprint": weasyprint_engine}


def main():
    name, fonts, logo = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    render = ENGINES[name](fonts, logo)
    if sys.argv[4:5] == ["--once"]:
        source, target = (pathlib.Path(each) for each in sys.argv[5:7])
        target.write_bytes(render(source.read_text(encoding="utf-8")))
        return
    for line in sys.stdin:
        print(json.dumps({"pdf": base64.b64encode(render(json.loads(line)["markdown"])).decode()}), flush=True)


if __name__ == "__main__":
    main()
