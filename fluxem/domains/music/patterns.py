"""Where musical values stand in text.

Letters alone are words far more often than notes, so most notations need a word of music near them: a pitch with
octave ("C4") note, pitch, semitone and the like, a chord symbol ("G7") chord, guitar or strum. Unmistakable
ones ("F#m7b5", "D dorian", "C#4") stand alone. A lower-case letter is never a value.
"""

from __future__ import annotations

from fluxem.core.domain import Pattern
from fluxem.domains.music.types import (
    NOTE_VALUES,
    parse_chord,
    parse_pitch,
    parse_pitch_class_set,
    parse_rhythm,
    parse_scale,
)

PITCH, CHORD, SCALE = "music_pitch", "music_chord", "music_scale"
SET, RHYTHM = "music_pitch_class_set", "music_rhythm"

_SIGN = "(?:##|bb|[#b\u266f\u266d])"
_WORD_SIGN = "[ -](?:sharp|flat)"
_NAME = f"[A-G](?:{_SIGN}|{_WORD_SIGN})?"
_BEFORE = r"[\w.#$/&-]"
_AFTER = r"[\w#♯♭/]|-\w|\.\d"

_NOTE_WORDS = (
    r"\bnotes?\b|\bpitch(?:es)?\b|semitone|half[- ]steps?\b|\boctaves?\b|\bpiano\b|\btranspos|\bintervals?\b"
    r"|\bfrequency\b|\bhertz\b|\btuned?\b|\bmelod|\bviolin|\bcello|\bflute|\bsings?\b|\bsinger\b|\bsang\b|\bmusic"
)
_CHORD_WORDS = (
    r"\bchords?\b|\btriads?\b|\bguitar|\bstrum|\bharmon|\bprogression\b|\bpianist\b|\bukulele\b|\baccompani"
    r"|\blead sheet"
)
_SCALE_WORDS = (
    r"\bscales?\b|\bkeys?\b|\bmodes?\b|\btonic\b|\bsonata\b|\bsymphony\b|\bconcerto\b|\bprelude\b"
    r"|\bnotes (?:are |lie )?in\b|\brelative (?:major|minor)|\bkey signature"
)
_SET_WORDS = (
    r"pitch[- ]class|\bpc[- ]?sets?\b|prime form|normal form|interval vector|\bchords?\b|\btriads?\b|set class"
    r"|\batonal|prime_form|normal_form|interval_vector|transpose_set|chord_analysis|\bsemitones?\b"
)
_CLEAR_SYMBOL = r"(?:maj7#5|maj7|maj9|mMaj7|min7|min9|m7b5|dim7|sus2|sus4|add9|ø7?|Δ7?)"
_SYMBOL = r"(?:maj|min|m6|m7|m9|m|dim|aug|sus|7|9|6|M7|M9|\+|°7?)"
_WORDS = (
    r"(?:(?:major|minor|diminished|augmented|dominant|half[- ]diminished)(?: (?:seventh|7th|sixth|ninth))?"
    r"|suspended (?:second|fourth))"
)
_MODE = (
    r"(?:natural minor|harmonic minor|melodic minor|major pentatonic|minor pentatonic|whole[- ]tone|dorian|phrygian"
    r"|lydian|mixolydian|locrian|ionian|aeolian|Dorian|Phrygian|Lydian|Mixolydian|Locrian|Ionian|Aeolian)"
)
_VALUE = rf"(?:[Dd]otted )?(?i:{'|'.join(sorted(NOTE_VALUES, key=len, reverse=True))})(?:[ -]notes?)?"
_MEMBER = r"(?:1[01]|[0-9])"
_MEMBERS = rf"{_MEMBER}(?: ?, ?{_MEMBER}){{0,11}}"

PATTERNS = (
    Pattern("sharp_or_flat", PITCH, rf"[A-G]{_SIGN}-?[0-9]", parse_pitch, 76, _BEFORE, _AFTER),
    Pattern("with_octave", PITCH, r"[A-G]-?[0-9]", parse_pitch, 72, _BEFORE, _AFTER, _NOTE_WORDS),
    Pattern("spelled_sign", PITCH, rf"[A-G]{_WORD_SIGN}(?: [0-9])?", parse_pitch, 72, _BEFORE, _AFTER, _NOTE_WORDS),
    Pattern("sign_without_octave", PITCH, rf"[A-G]{_SIGN}", parse_pitch, 70, _BEFORE, _AFTER, _NOTE_WORDS),
    Pattern("after_note", PITCH, r"\b(?:[Nn]ote|[Pp]itch) (?P<value>[A-G])\b", parse_pitch, 71, None,
            rf"{_AFTER}|[ -](?:sharp|flat|major|minor)|'"),
    Pattern("clear_symbol", CHORD, rf"[A-G]{_SIGN}?{_CLEAR_SYMBOL}", parse_chord, 80, _BEFORE, _AFTER),
    Pattern("symbol", CHORD, rf"[A-G]{_SIGN}?{_SYMBOL}", parse_chord, 78, _BEFORE, _AFTER, _CHORD_WORDS),
    Pattern("named_chord", CHORD, rf"\b(?P<value>{_NAME}[ -]{_WORDS}) (?:chords?|triads?)\b", parse_chord, 79, _BEFORE),
    Pattern("named_seventh", CHORD, rf"{_NAME} {_WORDS}", parse_chord, 75, _BEFORE,
            r"[\w-]| (?:scale|key|mode|pentatonic|problem|issue)", _CHORD_WORDS),
    Pattern("mode", SCALE, rf"{_NAME} {_MODE}", parse_scale, 79, _BEFORE, r"[\w-]| chord| triad"),
    Pattern("blues", SCALE, rf"{_NAME} blues", parse_scale, 79, _BEFORE, r"[\w-]", _SCALE_WORDS),
    Pattern("major_or_minor", SCALE, rf"{_NAME}[ -](?:major|minor)", parse_scale, 76, _BEFORE,
            r"[\w-]| (?:chord|triad|seventh|ninth|sixth|7th|pentatonic|issue|problem)", _SCALE_WORDS),
    Pattern("brackets", SET, rf"\[ ?{_MEMBERS} ?\]", parse_pitch_class_set, 75, r"[\w\])\[]", r"[\[\w]", _SET_WORDS),
    Pattern("braces", SET, rf"\{{ ?{_MEMBERS} ?\}}|\({_MEMBERS}\)", parse_pitch_class_set, 82, r"[\w)\]]", r"\w",
            r"pitch[- ]class|\bpc[- ]?sets?\b|prime form|normal form|interval vector|set class"),
    Pattern("note_values", RHYTHM, rf"\b{_VALUE}(?:,? and |, ?){_VALUE}(?:(?:,? and |, ?){_VALUE}){{0,62}}",
            parse_rhythm, 70, r"[\w-]", r"[\w-]", r"rhythm|\bnotes?\b|\bbars?\b|measure|\bbeats?\b|\btap\b|\bclap"),
)  # fmt: skip
