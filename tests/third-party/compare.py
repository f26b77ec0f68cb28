"""Holds versus against compare-locales, Mozilla's checker of translations.

    compare.py VERSUS FOLDER

First, compare-locales must find nothing in the locales of this repository. Then copies of the project
are broken, each in one way; whatever compare-locales finds in a copy, `versus check` must find, too: by
a rule that fits, at the same message, and not in the sound project.
"""

import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = "en"
FOLDERS = ["content", "locales", "static", "templates"]


@dataclass(frozen=True)
class Break:
    """One way to break a locale."""

    name: str
    locale: str
    file: str
    old: str
    """What is replaced, once: a regular expression, with MULTILINE and DOTALL."""
    new: str | None
    """The replacement; None takes the whole file away."""
    finds: tuple[str, ...]
    """What compare-locales must say at least, or the copy is not broken as meant."""


def whole(message: str) -> str:
    """A message with all its lines, up to the next line that begins with something."""
    return rf"^{message} = .*?\n(?=\S)"


BREAKS = [
    Break("missing-message", "ja", "smtp-codes.ftl", whole("smtp-451"), "", ("missingEntity",)),
    Break("missing-attribute", "zh", "smtp-codes.ftl",
          r"(^smtp-421 = .*?)    \.send = [^\n]*\n", r"\1", ("Missing attribute: send",)),
    Break("obsolete-message", "ko", "smtp-codes.ftl",
          r"(?=^smtp-421 = )", "smtp-299 = 이름\n    .gist = 없는 코드\n", ("obsoleteEntity",)),
    Break("obsolete-attribute", "fr", "smtp-codes.ftl",
          r"(^smtp-421 = [^\n]*\n)", r"\1    .remarque = Une phrase de trop.\n",
          ("Obsolete attribute: remarque",)),
    Break("syntax", "ja", "smtp-codes.ftl",
          r"(^smtp-550 = [^\n]*)", r"\1 { $code", ("Unparsed content", "missingEntity")),
    Break("duplicate-message", "zh", "smtp.ftl",
          r"(^smtp-connection-closes = )", r"smtp-connection-closes = 断开\n\1",
          ("occurs 2 times",)),
    Break("duplicate-attribute", "ko", "smtp-codes.ftl",
          r"(^smtp-421 = .*?)(    \.gist = [^\n]*\n)", r"\1\2\2",
          ('Attribute "gist" is duplicated',)),
    Break("missing-value", "fr", "smtp-codes.ftl",
          r"(^smtp-421 =)[^\n]*", r"\1", ("Missing value",)),
    Break("unknown-term", "ja", "site.ftl",
          r"(^home-title = )", r"\1{ -brand } ", ("Obsolete term reference: -brand",)),
    Break("unknown-message", "fr", "site.ftl",
          r"(^home-title = )", r"\1{ accueil-titre } ",
          ("Obsolete message reference: accueil-titre",)),
    Break("duplicate-variant", "fr", "site.ftl",
          r"(^home-codes = .*?)(    \[one\][^\n]*\n)", r"\1\2\2",
          ('Variant key "one" is duplicated',)),
    Break("missing-plural", "fr", "site.ftl",
          r"(^home-codes = .*?)\*\[other\]", r"\1*[plusieurs]",
          ("Plural categories missing: other",)),
    Break("replacement-character", "zh", "smtp-codes.ftl",
          r"(^smtp-421 = )", "\\1\ufffd", ("\ufffd in: smtp-421",)),
    Break("missing-file", "ko", "smtp-pairs.ftl", "", None, ("missingFile",)),
]

# Which rules of versus say what compare-locales says.
RULES = [
    (r"missingEntity", {"missing-message", "fluent-syntax"}),
    (r"obsoleteEntity", {"obsolete-message"}),
    (r"Unparsed content", {"fluent-syntax"}),
    (r"occurs \d+ times", {"duplicate-message", "name-clash"}),
    (r"Attribute .* is duplicated", {"duplicate-message"}),
    (r"Missing attribute", {"missing-attribute"}),
    (r"Obsolete attribute", {"obsolete-attribute"}),
    (r"Missing value", {"missing-message"}),
    (r"Obsolete value", {"obsolete-message"}),
    (r"(Missing|Obsolete) (term|message) reference", {"unknown-term", "missing-variable"}),
    (r"Variant key .* is duplicated", {"duplicate-variant"}),
    (r"Plural categories missing", {"missing-plural-category"}),
    ("\ufffd in", {"replacement-character", "invalid-utf8"}),
]


@dataclass(frozen=True)
class Finding:
    """What compare-locales found."""

    kind: str
    path: str
    message: str
    """The message, or nothing if there is only a place."""
    lines: tuple[range, ...]
    """Where the message stands in the file."""

    def __str__(self):
        where = self.message or ", ".join(f"lines {r.start} to {r.stop - 1}" for r in self.lines)
        return f"{self.path}: {where}: {self.kind}"


@dataclass(frozen=True)
class Report:
    """What versus found."""

    path: str
    line: int
    rule: str
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: [{self.rule}] {self.text}"


def entries(path: Path) -> dict[str, list[range]]:
    """The lines of each message of a file."""
    found: dict[str, list[range]] = {}
    if not path.exists():
        return found
    text = path.read_text(encoding="utf-8")
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, (ast.Message, ast.Term)):
            sigil = "-" if isinstance(entry, ast.Term) else ""
            start = text.count("\n", 0, entry.id.span.start) + 1
            end = text.count("\n", 0, entry.span.end) + 1
            found.setdefault(sigil + entry.id.name, []).append(range(start, end + 1))
    return found


def compare_locales(project: Path, work: Path, locales: list[str]) -> tuple[int, dict]:
    """Runs compare-locales; returns its exit code and what it says."""
    work.mkdir(parents=True, exist_ok=True)
    config, answer = work / "l10n.toml", work / "answer.json"
    config.write_text(
        f"basepath = {json.dumps(str(project))}\n"
        f"locales = {json.dumps(locales)}\n"
        "[[paths]]\n"
        f'reference = "locales/{REFERENCE}/**/*.ftl"\n'
        'l10n = "locales/{locale}/**/*.ftl"\n',
        encoding="utf-8",
    )
    answer.unlink(missing_ok=True)
    command = [Path(sys.executable).with_name("compare-locales"), "--json", answer, config, project]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if not answer.exists():
        sys.exit(f"compare-locales failed:\n{run.stdout}{run.stderr}")
    (told,) = json.loads(answer.read_text(encoding="utf-8"))
    return run.returncode, told


def leaves(tree, path=()):
    """The files of a tree of details with what was found in them."""
    if isinstance(tree, list):
        yield "/".join(path), tree
    else:
        for name, below in tree.items():
            yield from leaves(below, (*path, name))


def findings(project: Path, told: dict) -> list[Finding]:
    """What compare-locales found, message by message."""
    found = []
    for inner, items in leaves(told["details"]):
        path = inner[inner.index("locales/") :]
        reference = project / "locales" / REFERENCE / path.split("/", 2)[2]
        known = entries(project / path)
        for item in items:
            ((kind, text),) = item.items()
            if kind == "missingFile":
                found += [Finding(kind, path, name, ()) for name in entries(reference)]
                continue
            if kind in ("missingEntity", "obsoleteEntity"):
                name = text
            elif at := re.search(r"from line (\d+) column \d+ to line (\d+)", text):
                lines = range(int(at[1]), int(at[2]) + 1)
                found.append(Finding("Unparsed content", path, "", (lines,)))
                continue
            elif at := re.match(r"(\S+) occurs \d+ times$", text):
                name, kind = at[1], text
            elif at := re.match(r"(.*) at line \d+, column \d+ for (\S+)$", text, re.DOTALL):
                name, kind = at[2], at[1]
            else:
                sys.exit(f"compare-locales says something new: {item}")
            found.append(Finding(kind, path, name, tuple(known.get(name, ()))))
    return found


def versus_check(versus: Path, project: Path) -> list[Report]:
    """What `versus check` finds."""
    command = [versus, "check", "--root", project, "--format", "short"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(f"versus check ended with {run.returncode}:\n{run.stdout}{run.stderr}")
    found = []
    for line in (run.stdout + run.stderr).splitlines():
        at = re.match(r"(?:(\S+?):(\d+):\d+: )?(?:error|warning)\[([a-z0-9-]+)\]: (.*)", line)
        if at:
            found.append(Report(at[1] or "", int(at[2] or 0), at[3], at[4]))
    return found


def agrees(finding: Finding, report: Report) -> bool:
    """Whether a report of versus is about the same fault of the same message."""
    kind = "missingEntity" if finding.kind == "missingFile" else finding.kind
    fitting = next((rules for pattern, rules in RULES if re.search(pattern, kind)), set())
    if report.rule not in fitting:
        return False
    if report.path == finding.path:
        if any(report.line in lines for lines in finding.lines):
            return True
    # A file of which nothing is translated is told once.
    if finding.kind == "missingFile" and re.match(r"none of the \d+ messages", report.text):
        _, locale, name = finding.path.split("/")
        return report.path.endswith(f"/{name}") and f"`{locale}`" in report.text
    name = re.escape(finding.message)
    if not finding.message or not re.search(rf"`{name}(\.[\w-]+)?`", report.text):
        return False
    # What is missing has no place of its own; versus shows the English text and names the language.
    locale = finding.path.split("/")[1]
    return report.path == finding.path or f"`{locale}`" in report.text


def copy(to: Path) -> None:
    """A fresh copy of the project."""
    shutil.rmtree(to, ignore_errors=True)
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, to / folder)


def break_copy(project: Path, how: Break) -> None:
    """Breaks a copy of the project."""
    path = project / "locales" / how.locale / how.file
    if how.new is None:
        path.unlink()
        return
    text = path.read_text(encoding="utf-8")
    broken, times = re.subn(how.old, how.new, text, count=1, flags=re.MULTILINE | re.DOTALL)
    if times != 1 or broken == text:
        sys.exit(f"{how.name}: {path} has nothing like {how.old}")
    path.write_text(broken, encoding="utf-8")


def sound(work: Path, locales: list[str]) -> bool:
    """Whether compare-locales finds nothing in the real locales."""
    code, told = compare_locales(ROOT, work / "sound", locales)
    faults = [str(finding) for finding in findings(ROOT, told)]
    for locale in locales:
        counts = told["summary"].get(locale, {})
        if not counts.get("changed"):
            faults.append(f"{locale}: compare-locales has seen no translation")
        wrong = ("errors", "warnings", "missing", "obsolete", "report")
        faults += [f"{locale}: {counts[key]} {key}" for key in wrong if counts.get(key)]
    if code != 0 and not faults:
        faults.append(f"compare-locales ended with {code}")
    for fault in faults:
        print(f"  {fault}")
    total = sum(len(entries(path)) for path in (ROOT / "locales" / REFERENCE).rglob("*.ftl"))
    verdict = f"{len(faults)} faults" if faults else "no fault"
    print(f"compare-locales: {total} messages in {', '.join(locales)}: {verdict}")
    return not faults


def main(versus: Path, work: Path) -> int:
    locales = sorted(path.name for path in (ROOT / "locales").iterdir() if path.is_dir())
    locales.remove(REFERENCE)
    good = sound(work, locales)

    project = work / "sound" / "project"
    copy(project)
    before = set(versus_check(versus, project))
    for how in BREAKS:
        project = work / how.name / "project"
        copy(project)
        break_copy(project, how)
        _, told = compare_locales(project, work / how.name, [how.locale])
        theirs = findings(project, told)
        ours = [report for report in versus_check(versus, project) if report not in before]
        for expected in how.finds:
            if not any(expected in str(finding) for finding in theirs):
                print(f"{how.name}: compare-locales does not say “{expected}”")
                good = False
        unseen = [one for one in theirs if not any(agrees(one, report) for report in ours)]
        print(f"{how.name}: compare-locales finds {len(theirs)}, versus misses {len(unseen)}")
        if unseen:
            good = False
            print("  only compare-locales finds:")
            print("".join(f"    {finding}\n" for finding in unseen), end="")
            print("  versus finds:")
            print("".join(f"    {report}\n" for report in ours) or "    nothing\n", end="")
    print("compare-locales and versus agree" if good else "compare-locales and versus DISAGREE")
    return 0 if good else 1


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()))
