"""Reads PO files as translators' tools do: with polib and with translate-toolkit.

    po_check.py FILE.po…            FILE.polib.po and FILE.translate-toolkit.po are what they save
    po_check.py --self-test FOLDER

Both must find the same units with the same texts, comments and states; no context twice; and a file
that either of them has written must hold what it held before.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

import polib
from translate.storage import pypo


@dataclass(frozen=True, order=True)
class Unit:
    """What a PO file says of one message."""

    context: str
    source: str
    target: str
    fuzzy: bool
    obsolete: bool
    previous: str
    notes: str
    places: tuple[str, ...]


def words(text: str | None) -> str:
    """A comment without the line breaks that a tool may move."""
    return " ".join((text or "").split())


def by_polib(path: Path) -> list[Unit]:
    file = polib.pofile(str(path), encoding="utf-8", wrapwidth=0)
    return [
        Unit(
            context=entry.msgctxt or "",
            source=entry.msgid,
            target=entry.msgstr,
            fuzzy=entry.fuzzy,
            obsolete=bool(entry.obsolete),
            previous=entry.previous_msgid or "",
            notes=words(entry.comment),
            places=tuple(f"{name}:{line}" if line else name for name, line in entry.occurrences),
        )
        for entry in file
    ]


def by_translate(path: Path) -> list[Unit]:
    file = pypo.pofile.parsefile(str(path))
    return [
        Unit(
            context=unit.getcontext(),
            source=str(unit.source),
            target=str(unit.target),
            # An obsolete unit keeps its mark, but is no longer asked whether it is done.
            fuzzy=unit.hastypecomment("fuzzy"),
            obsolete=unit.isobsolete(),
            previous=str(pypo.unquotefrompo(unit.prev_msgid)) if unit.prev_msgid else "",
            notes=words(unit.getnotes("developer")),
            places=tuple(unit.getlocations()),
        )
        for unit in file.units
        if not unit.isheader()
    ]


def saved_by_polib(path: Path, to: Path) -> None:
    polib.pofile(str(path), encoding="utf-8").save(str(to))


def saved_by_translate(path: Path, to: Path) -> None:
    pypo.pofile.parsefile(str(path)).savefile(str(to))


def differences(left: list[Unit], right: list[Unit], when: str) -> list[str]:
    """Which units are not the same."""
    left, right = sorted(left), sorted(right)
    if len(left) != len(right):
        return [f"{when}: {len(left)} units and {len(right)}"]
    return [f"{when}:\n    {one}\n    {other}" for one, other in zip(left, right) if one != other]


def check(path: Path) -> tuple[list[str], list[Unit]]:
    """What is wrong with a file, and its units."""
    try:
        units, others = by_polib(path), by_translate(path)
    except (OSError, ValueError, SyntaxError) as error:
        return [f"cannot be read: {error}"], []
    faults = differences(units, others, "polib and translate-toolkit read different things")
    if not units:
        faults.append("no unit")
    if not polib.pofile(str(path)).metadata.get("Content-Type", "").lower().endswith("utf-8"):
        faults.append("the header does not say that it is UTF-8")
    seen = set()
    for unit in units:
        if not unit.context:
            faults.append(f"no context: {unit.source!r}")
        elif unit.context in seen and not unit.obsolete:
            faults.append(f"the context {unit.context} stands twice")
        seen.add(unit.context)
        if unit.fuzzy and not unit.target:
            faults.append(f"{unit.context} is fuzzy and has no translation")
    for name, save in (("polib", saved_by_polib), ("translate-toolkit", saved_by_translate)):
        copy = path.with_suffix(f".{name}.po")
        save(path, copy)
        for read in (by_polib, by_translate):
            when = f"saved by {name}, {read.__name__} reads other things"
            faults += differences(units, read(copy), when)
    return faults, units


def report(path: Path) -> bool:
    """Checks a file and prints what is wrong."""
    faults, units = check(path)
    for fault in faults:
        print(f"{path}: {fault}")
    fuzzy = sum(unit.fuzzy for unit in units)
    empty = sum(not unit.target for unit in units)
    verdict = f"{len(faults)} faults" if faults else "no fault"
    print(f"{path}: {len(units)} units, {fuzzy} fuzzy, {empty} not translated: {verdict}")
    return not faults


SAMPLE = r"""msgid ""
msgstr ""
"Language: ja\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"

#. Shown on every page.
#. $code: the code
#: locales/en/codes.ftl:12
msgctxt "smtp-421"
msgid "Service { $code }"
msgstr "サービス { $code }"

#. The English has changed.
#: locales/en/codes.ftl:13
#, fuzzy
#| msgid "Old “text”"
msgctxt "smtp-421.gist"
msgid "New \"text\" with a \\ and a\ttab"
msgstr "古い「文」"

#: locales/en/codes.ftl:14
msgctxt "smtp-421.fix"
msgid ""
"- one\n"
"- two\n"
"\n"
"  { $a ->\n"
"     *[x] y\n"
"  }"
msgstr ""

#~ msgctxt "smtp-999"
#~ msgid "Gone"
#~ msgstr "もうない"
"""

DAMAGE = {
    "a context twice": ('"smtp-421.gist"', '"smtp-421"'),
    "a fuzzy text that is not there": ('"古い「文」"', '""'),
    "no context": ('msgctxt "smtp-421.fix"\n', ""),
    "no encoding": ("charset=UTF-8", "charset=CHARSET"),
    "a text that does not end": ('"サービス { $code }"', '"サービス { $code }'),
}


def self_test(folder: Path) -> bool:
    """Whether a sound file passes and every damaged one fails."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "sample.po"
    path.write_text(SAMPLE, encoding="utf-8")
    good = report(path)
    for name, (old, new) in DAMAGE.items():
        path = folder / f"{name.replace(' ', '-')}.po"
        path.write_text(SAMPLE.replace(old, new), encoding="utf-8")
        if not check(path)[0]:
            print(f"{path}: nobody sees {name}")
            good = False
    return good


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if sys.argv[1] == "--self-test":
        sys.exit(0 if self_test(Path(sys.argv[2])) else 1)
    sys.exit(0 if all([report(Path(name)) for name in sys.argv[1:]]) else 1)
