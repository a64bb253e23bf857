"""How people ask about music: draws of arguments; the wordings stand in ``_wordings_*``."""

from __future__ import annotations

import random

from fluxem.core.phrasebook import Argument, Phrasebook, Phrases, Redraw, write_number
from fluxem.core.template import Literal
from fluxem.domains.music import _wordings_names as names
from fluxem.domains.music import _wordings_scales as scales
from fluxem.domains.music import _wordings_sets as sets
from fluxem.domains.music import tools
from fluxem.domains.music.types import (
    MODES,
    NOTE_VALUES,
    QUALITIES,
    SYMBOLS,
    Chord,
    Pitch,
    PitchClassSet,
    Rhythm,
    Scale,
    parse_rhythm,
)

_LETTERS = "CDEFGAB"
_COMMON_QUALITIES = ("minor triad", "dominant seventh", "major seventh", "minor seventh", "diminished triad")


def _draw_name(rng: random.Random, difficulty: str, octave: int | None = None) -> Pitch:
    accidental = 0 if difficulty == "easy" else rng.choice((0, 0, 1, -1))
    return Pitch(rng.choice(_LETTERS), accidental, octave)


def _write_pitch(pitch: Pitch, rng: random.Random) -> Literal:
    surface = str(pitch)
    if abs(pitch.accidental) == 1 and rng.random() < 0.15:
        surface = surface.replace("#", "\u266f").replace("b", "\u266d")
    return Literal(surface, "music_pitch", pitch)


def _draw_octave(rng: random.Random, difficulty: str) -> int:
    return rng.randint(3, 5) if difficulty == "easy" else rng.choice((1, 2, 3, 4, 5))


def _draw_pitch(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {"pitch": _write_pitch(_draw_name(rng, difficulty, _draw_octave(rng, difficulty)), rng)}


def _draw_transposition(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    top = {"easy": 7, "medium": 12, "hard": 30}[difficulty]
    return _draw_pitch(rng, difficulty) | {"semitones": write_number(rng.randint(1, top))}


def _draw_two(rng: random.Random, difficulty: str, low: str, high: str) -> dict[str, Argument]:
    octave = _draw_octave(rng, difficulty)
    a = _draw_name(rng, difficulty, octave)
    b = _draw_name(rng, difficulty, octave + rng.randint(0, 1 if difficulty != "hard" else 2))
    if (b.midi or 0) <= (a.midi or 0) or (b.octave or 0) > 5:
        raise Redraw
    return {low: _write_pitch(a, rng), high: _write_pitch(b, rng)}


def _write_chord(chord: Chord, rng: random.Random) -> Literal:
    symbol = SYMBOLS[chord.quality]
    if chord.quality in ("major triad", "minor triad") and rng.random() < 0.4:
        sign = {0: "", 1: " sharp", -1: " flat"}[chord.root.accidental] if rng.random() < 0.3 else chord.root.name[1:]
        return Literal(f"{chord.root.letter}{sign} {chord.quality.removesuffix(' triad')}", "music_chord", chord)
    return Literal(chord.root.name + symbol, "music_chord", chord)


def _draw_chord(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    qualities = _COMMON_QUALITIES if difficulty == "easy" else tuple(QUALITIES)
    return {"chord": _write_chord(Chord(_draw_name(rng, difficulty), rng.choice(qualities)), rng)}


def _draw_chord_move(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return _draw_chord(rng, difficulty) | {"semitones": write_number(rng.randint(1, 11))}


def _draw_scale(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    modes = ("major", "minor") if difficulty == "easy" else tuple(MODES)
    scale = Scale(_draw_name(rng, difficulty), rng.choice(modes))
    mode = scale.mode.capitalize() if rng.random() < 0.1 and scale.mode in ("dorian", "lydian") else scale.mode
    return {"scale": Literal(f"{scale.tonic.name} {mode}", "music_scale", scale)}


def _draw_key(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    scale = Scale(_draw_name(rng, difficulty), rng.choice(("major", "minor")))
    sign = {1: rng.choice(("#", " sharp")), -1: rng.choice(("b", " flat")), 0: ""}[scale.tonic.accidental]
    return {"scale": Literal(f"{scale.tonic.letter}{sign} {scale.mode}", "music_scale", scale)}


def _write_set(value: PitchClassSet, rng: random.Random) -> Literal:
    comma = rng.choice((", ", ","))
    return Literal(f"[{comma.join(map(str, value.members))}]", "music_pitch_class_set", value)


def _draw_set(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    size = {"easy": 3, "medium": rng.randint(3, 5), "hard": rng.randint(4, 8)}[difficulty]
    return {"pitch_classes": _write_set(PitchClassSet(rng.sample(range(12), size)), rng)}


def _draw_set_move(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return _draw_set(rng, difficulty) | {"semitones": write_number(rng.randint(1, 11))}


def _draw_chord_set(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    quality = rng.choice(tuple(QUALITIES)[:4] if difficulty == "easy" else tuple(QUALITIES))
    root = rng.randrange(12)
    return {"notes": _write_set(PitchClassSet((root + step) % 12 for step in QUALITIES[quality]), rng)}


def _draw_chord_pitches(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    quality = rng.choice(tuple(QUALITIES)[:2] if difficulty == "easy" else tuple(QUALITIES)[:12])
    root = _draw_name(rng, difficulty)
    spelled = [tools.chord_notes(Chord(root, quality))]
    octave = rng.randint(2, 3)
    pitches = [Pitch(n[0], {"": 0, "#": 1, "b": -1, "##": 2, "bb": -2}[n[1:]], octave) for n in spelled[0]]
    if difficulty == "hard":
        rng.shuffle(pitches)
    return {"notes": [_write_pitch(pitch, rng) for pitch in pitches]}


def _draw_rhythm(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    length = {"easy": rng.randint(2, 3), "medium": rng.randint(3, 5), "hard": rng.randint(4, 8)}[difficulty]
    british = rng.random() < 0.25
    values = tuple(NOTE_VALUES)[6:] if british else tuple(NOTE_VALUES)[1:6]
    words = [rng.choice(values) for _ in range(length)]
    if difficulty != "easy":
        words = [f"dotted {word}" if rng.random() < 0.2 else word for word in words]
    joined = f"{', '.join(words[:-1])} and {words[-1]}" if rng.random() < 0.5 else ", ".join(words)
    rhythm: Rhythm = parse_rhythm(joined)
    return {"rhythm": Literal(joined, "music_rhythm", rhythm)}


def _draw_tempo(rng: random.Random, difficulty: str) -> dict[str, Argument]:
    return {
        "tempo_bpm": write_number(rng.choice((60, 80, 90, 100, 120)) if difficulty == "easy" else rng.randint(30, 240))
    }


PHRASEBOOK = Phrasebook(
    "music",
    phrases=(
        Phrases(tools.transpose, _draw_transposition, **names.TRANSPOSE),
        Phrases(
            tools.transpose,
            lambda rng, difficulty: {**_draw_transposition(rng, difficulty), "direction": "down"},
            **names.TRANSPOSE_DOWN,
        ),
        Phrases(tools.transpose_chord, _draw_chord_move, **names.TRANSPOSE_CHORD),
        Phrases(tools.transpose_set, _draw_set_move, **sets.TRANSPOSE_SET),
        Phrases(tools.chord_analysis, _draw_chord_set, **sets.CHORD_ANALYSIS),
        Phrases(tools.chord_analysis, _draw_chord_pitches, **names.CHORD_ANALYSIS),
        Phrases(tools.prime_form, _draw_set, **sets.PRIME_FORM),
        Phrases(tools.normal_form, _draw_set, **sets.NORMAL_FORM),
        Phrases(tools.interval_vector, _draw_set, **sets.INTERVAL_VECTOR),
        Phrases(tools.invert, _draw_set, **sets.INVERT),
        Phrases(tools.interval, lambda rng, d: _draw_two(rng, d, "lower", "upper"), **names.INTERVAL),
        Phrases(tools.semitones_between, lambda rng, d: _draw_two(rng, d, "start", "end"), **names.SEMITONES_BETWEEN),
        Phrases(tools.frequency, _draw_pitch, **names.FREQUENCY),
        Phrases(tools.scale_notes, _draw_scale, **scales.SCALE_NOTES),
        Phrases(tools.chord_notes, _draw_chord, **scales.CHORD_NOTES),
        Phrases(tools.relative_key, _draw_key, **scales.RELATIVE_KEY),
        Phrases(tools.rhythm_length, _draw_rhythm, **scales.RHYTHM_LENGTH),
        Phrases(tools.beat_duration, _draw_tempo, **scales.BEAT_DURATION),
    ),
    irrelevant=scales.IRRELEVANT,
)
