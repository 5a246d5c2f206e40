"""Draws 1,000 random ledgers and writes what the reference implementation of the score answers.

    python3 generate.py PATH_OF_THE_REFERENCE_SCORE_FOLDER > ledgers.tsv
    gzip -9n < ledgers.tsv > ../resources/fr/parcours/score/ledgers.tsv.gz

Run once, when the formula was settled (seed 20261123); neither Python nor the reference is needed to build or test.
The folder holds score.py and indicators.py. Run it again only if the specification (docs/score.md) changes.

One ledger a line, fields separated by tabs, numbers written so that they read back to the same double:
  1  blocked profiles (codes, space-separated)
  2  indicators not measured (space-separated)
  3  barriers, space-separated: indicator,component,severity,position,seen (0 or 1)
  4  doubts, in the same form: the severity is the most that it can be
  5  index: value, low, high (space-separated)
  6  the nine profiles' values, in the order DEB SEN LEC ALL SMA RES CLA NVD ZOO
  7  the nine profiles' lows
  8  coverage and review handed to the letter: a number, 0 or 1
  9  letter
The reference knows no doubt and no unmeasured indicator: the three readings are spelt out as three plain ledgers.
"""
import random
import sys

sys.path.insert(0, sys.argv[1])
from score import IND, PERS, index, letter  # noqa: E402

SEED, LEDGERS = 20261123, 1000
OBSERVED = ["SMA", "RES", "CLA", "NVD", "ZOO"]
POSITIONS = ["critical", "task", "periphery"]
GRAVEST = [i for i, d in IND.items() if 5 in d["classes"].values()]


def barriers(draw, ids, count):
    """Few components for many barriers, so that some meet; one in five of the gravest class, so that ceilings show."""
    return [
        dict(
            ind=draw.choice(draw.choice([ids, ids, ids, ids, [i for i in ids if i in GRAVEST] or ids])),
            fp=f"c{draw.randint(0, draw.choice([1, 6, 30]))}",
            v=draw.choice([0.0, 0.3, 0.4, 0.5, 0.9, 1.0, round(draw.random(), 3), draw.random()]),
            path=draw.choice(POSITIONS),
            seen=draw.random() < 0.6,
        )
        for _ in range(count)
    ]


def written(ledger):
    return " ".join(f"{f['ind']},{f['fp']},{f['v']!r},{f['path']},{int(f['seen'])}" for f in ledger)


def numbers(values):
    return " ".join(repr(float(v)) for v in values)


def main():
    draw = random.Random(SEED)
    every = list(IND)
    for number in range(LEDGERS):
        blocked = [p for p in OBSERVED if draw.random() < 0.12] if number % 2 else []
        unmeasured = sorted(draw.sample(every, draw.choice([0, 0, 1, 3, 10, 30])))
        known = [i for i in every if i not in unmeasured]
        # Sizes from none to a crowd; one crowd in ten on few indicators, so that more than twelve things meet.
        some = draw.sample(known, 3) if number % 10 == 0 else known
        sure = barriers(draw, some, draw.choice([0, 1, 2, 5, 10, 20, 35, 60]))
        doubts = barriers(draw, known, draw.choice([0, 0, 0, 1, 4, 8]))
        done = lambda p: p not in blocked  # noqa: E731
        halfway, scores = index(sure + [dict(f, v=f["v"] / 2, seen=False) for f in doubts], done)
        worst, lows = index(
            [dict(f, seen=True) for f in sure + doubts]
            + [dict(ind=i, fp="", v=1.0, path="critical", seen=True) for i in unmeasured],
            done,
        )
        best, _ = index(sure, done)
        coverage, reviewed = draw.choice([0.59, 0.6, 0.7, 0.8, 1.0]), draw.random() < 0.5
        print(
            " ".join(blocked),
            " ".join(unmeasured),
            written(sure),
            written(doubts),
            numbers([halfway, worst, best]),
            numbers(scores[p] for p in PERS),
            numbers(lows[p] for p in PERS),
            f"{coverage!r} {int(reviewed)}",
            letter(halfway, scores, reviewed, coverage),
            sep="\t",
        )


if __name__ == "__main__":
    main()
