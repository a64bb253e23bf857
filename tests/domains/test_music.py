"""Music beyond what every domain must keep: round trips, set theory against brute force, facts, refusals."""

from __future__ import annotations

import itertools
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fluxem.core.errors import EncodingError, LawError, ToolError
from fluxem.detection import PatternDetector
from fluxem.domains import get_law, get_type
from fluxem.domains.music.types import (
    MODES,
    QUALITIES,
    Chord,
    Pitch,
    PitchClassSet,
    Rhythm,
    Scale,
    name_class,
    parse_chord,
    parse_pitch,
    parse_pitch_class_set,
    parse_rhythm,
    parse_scale,
)
from fluxem.tools import call_tool

NUMBER, SET, PITCH = get_type("arithmetic_number"), get_type("music_pitch_class_set"), get_type("music_pitch")
NAMES = [Pitch(letter, accidental) for letter in "CDEFGAB" for accidental in range(-2, 3)]
PITCHES = [Pitch(n.letter, n.accidental, octave) for n in NAMES for octave in (None, *range(-1, 11))]
ALL_SETS = [PitchClassSet(i for i in range(12) if mask >> i & 1) for mask in range(4096)]
SETS = st.sampled_from(ALL_SETS)


def test_every_pitch_chord_and_scale_round_trips():
    chords = [Chord(name, quality) for name in NAMES for quality in QUALITIES]
    scales = [Scale(name, mode) for name in NAMES for mode in MODES]
    for type_name, values in (("music_pitch", PITCHES), ("music_chord", chords), ("music_scale", scales)):
        kind = get_type(type_name)
        for value in values:
            assert kind.decode(kind.encode(value)) == value
            assert kind.parse(str(value)) == value
            assert kind.from_json(kind.to_json(value)) == value


def test_every_pitch_class_set_round_trips():
    for value in ALL_SETS:
        assert SET.decode(SET.encode(value)) == value
        assert SET.parse(str(value)) == value


RHYTHMS = st.builds(
    Rhythm,
    st.lists(st.fractions(Fraction(1, 10**6), 10**6, max_denominator=10**6), min_size=1, max_size=64).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(RHYTHMS)
def test_rhythms_round_trip(rhythm):
    kind = get_type("music_rhythm")
    assert kind.decode(kind.encode(rhythm)) == rhythm
    assert kind.parse(str(rhythm)) == rhythm


def test_a_rhythm_beyond_its_code_is_refused():
    long = Rhythm((Fraction(1, 4),) * 65)
    with pytest.raises(EncodingError, match="at most 64"):
        get_type("music_rhythm").encode(long)
    quarter = get_type("music_rhythm").encode(Rhythm((Fraction(1, 4),) * 40))
    with pytest.raises(EncodingError, match="80 note values"):
        get_law("music_concatenate").apply(quarter, quarter)


@settings(max_examples=80, deadline=None)
@given(SETS, SETS, st.integers(-1000, 1000))
def test_laws_of_sets(a, b, steps):
    x, y, n = SET.encode(a), SET.encode(b), NUMBER.encode(steps)
    apply = {name: get_law(f"music_{name}").apply for name in ("transpose", "invert", "complement", "union")}
    left, right = set(a.members), set(b.members)
    assert set(SET.decode(apply["transpose"](x, n)).members) == {(m + steps) % 12 for m in left}
    assert set(SET.decode(apply["invert"](x)).members) == {-m % 12 for m in left}
    assert set(SET.decode(apply["complement"](x)).members) == set(range(12)) - left
    assert set(SET.decode(apply["union"](x, y)).members) == left | right
    # De Morgan, on codes alone
    both = get_law("music_intersection").apply(x, y)
    assert SET.decode(both) == SET.decode(apply["complement"](apply["union"](*map(apply["complement"], (x, y)))))


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(PITCHES), st.integers(-150, 150))
def test_transposing_a_pitch_moves_its_note_number(pitch, steps):
    apply, codes = get_law("music_transpose__pitch").apply, (PITCH.encode(pitch), NUMBER.encode(steps))
    if pitch.midi is not None and not 0 <= pitch.midi + steps <= 143:
        with pytest.raises(LawError, match="octaves"):
            apply(*codes)
        return
    moved = PITCH.decode(apply(*codes))
    assert moved.pitch_class == (pitch.pitch_class + steps) % 12
    assert moved.midi == (None if pitch.midi is None else pitch.midi + steps)


def test_half_a_semitone_is_no_transposition():
    with pytest.raises(LawError, match="whole semitones"):
        get_law("music_transpose").apply(SET.encode(PitchClassSet((0,))), NUMBER.encode(Fraction(1, 2)))


# --- set theory, a second way ----------------------------------------------------------------------------
def rahn_prime_form(members: tuple[int, ...]) -> list[int]:
    """By Rahn's rules: least span, then least second-largest distance from the first, and so on downwards."""
    if not members:
        return []
    candidates = []
    for image in (members, tuple(-m % 12 for m in members)):
        ordered = sorted(image)
        for i in range(len(ordered)):
            rotation = ordered[i:] + [m + 12 for m in ordered[:i]]
            candidates.append([m - rotation[0] for m in rotation])
    return min(candidates, key=lambda form: form[::-1])


def test_prime_forms_of_all_4096_sets():
    forms = set()
    for value in ALL_SETS:
        found = call_tool("music_prime_form", pitch_classes=value)
        assert list(found.members) == rahn_prime_form(value.members)
        forms.add(found)
    assert len(forms) == 224, "the number of set classes under transposition and inversion (Burnside)"


def test_interval_vectors_by_counting_pairs():
    for value in ALL_SETS[::7]:
        expected = [0] * 6
        for a, b in itertools.combinations(value.members, 2):
            expected[min((a - b) % 12, (b - a) % 12) - 1] += 1
        assert call_tool("music_interval_vector", pitch_classes=value) == expected


def test_every_chord_is_recognised_from_its_notes():
    for root in range(12):
        for quality, steps in QUALITIES.items():
            name = call_tool("music_chord_analysis", notes=[(root + step) % 12 for step in steps])
            assert f"{name_class(root)} {quality}" in name.split(" or ")


@pytest.mark.parametrize(
    ("tool", "arguments", "expected"),
    [
        ("chord_analysis", {"notes": [0, 4, 7]}, "C major triad"),
        ("chord_analysis", {"notes": ["G3", "C4", "E4"]}, "C major triad, second inversion"),
        ("chord_analysis", {"notes": ["A", "C", "E", "G"]}, "A minor seventh, root position"),
        ("prime_form", {"pitch_classes": [0, 4, 7]}, PitchClassSet((0, 3, 7))),
        ("prime_form", {"pitch_classes": "[0,1,3,7,8]"}, PitchClassSet((0, 1, 5, 6, 8))),  # 5-20, Rahn's form
        ("interval", {"lower": "F4", "upper": "B4"}, "augmented fourth"),
        ("interval", {"lower": "C4", "upper": "Bb4"}, "minor seventh"),
        ("interval", {"lower": "C4", "upper": "C5"}, "perfect octave"),
        ("interval", {"lower": "E4", "upper": "G#5"}, "major tenth"),
        ("scale_notes", {"scale": "F# major"}, ["F#", "G#", "A#", "B", "C#", "D#", "E#"]),
        ("scale_notes", {"scale": "A harmonic minor"}, ["A", "B", "C", "D", "E", "F", "G#"]),
        ("chord_notes", {"chord": "Bdim7"}, ["B", "D", "F", "Ab"]),
        ("chord_notes", {"chord": "Ebmaj9"}, ["Eb", "G", "Bb", "D", "F"]),
        ("relative_key", {"scale": "Eb major"}, parse_scale("C minor")),
        ("transpose", {"pitch": "B4", "semitones": 1}, parse_pitch("C5")),
        ("normal_form", {"pitch_classes": [0, 4, 8]}, [0, 4, 8]),
        ("rhythm_length", {"rhythm": "dotted half, quarter"}, 1),
        ("beat_duration", {"tempo_bpm": 90}, Fraction(2, 3)),
    ],
)
def test_facts(tool, arguments, expected):
    assert call_tool(f"music_{tool}", **arguments) == expected


def test_twelve_semitones_double_the_frequency():
    for octave in range(-1, 10):
        low = call_tool("music_frequency", pitch=Pitch("E", -1, octave))
        high = call_tool("music_frequency", pitch=Pitch("E", -1, octave + 1))
        assert high == pytest.approx(2 * low, rel=1e-12)
    assert call_tool("music_frequency", pitch="C4") == pytest.approx(261.6255653, rel=1e-9)


@pytest.mark.parametrize(
    ("tool", "arguments", "message"),
    [
        ("transpose", {"pitch": "H4", "semitones": 1}, "pitch: expected spelled pitch"),
        ("transpose", {"pitch": "C4", "semitones": 10**9}, "semitones: expected at most"),
        ("transpose", {"pitch": "C10", "semitones": 30}, "leaves the octaves"),
        ("chord_analysis", {"notes": [0, 1, 2]}, "form none of the known chords"),
        ("chord_analysis", {"notes": []}, "form none"),
        ("prime_form", {"pitch_classes": [0, 12]}, "from 0 to 11"),
        ("frequency", {"pitch": "C"}, "octave"),
        ("interval", {"lower": "E5", "upper": "C4"}, "not below E5"),
        ("relative_key", {"scale": "D dorian"}, "major or minor"),
        ("beat_duration", {"tempo_bpm": 0}, "positive number of beats"),
    ],
)
def test_refusals_say_what_was_found_and_expected(tool, arguments, message):
    with pytest.raises(ToolError, match=message):
        call_tool(f"music_{tool}", **arguments)


@pytest.mark.parametrize(
    ("parse", "text", "expected"),
    [
        (parse_pitch, "F\u266f3", Pitch("F", 1, 3)),
        (parse_pitch, "B flat", Pitch("B", -1)),
        (parse_chord, "Am", Chord(Pitch("A"), "minor triad")),
        (parse_chord, "G dominant seventh chord", Chord(Pitch("G"), "dominant seventh")),
        (parse_chord, "E flat major", Chord(Pitch("E", -1), "major triad")),
        (parse_scale, "D Dorian", Scale(Pitch("D"), "dorian")),
        (parse_rhythm, "crotchets and dotted quaver", Rhythm((Fraction(1, 4), Fraction(3, 16)))),
        (parse_pitch_class_set, "{0,t,e}", PitchClassSet((0, 10, 11))),
    ],
)
def test_written_forms(parse, text, expected):
    assert parse(text) == expected


@pytest.mark.parametrize("text", ["Am I late?", "A major problem", "the G7 summit", "A4 paper", "C4 explosive"])
def test_words_are_no_music(text):
    assert PatternDetector(["music"]).detect(text) == []
