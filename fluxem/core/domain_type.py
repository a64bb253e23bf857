"""Permanent integer tags of the value types. Values never change and are never reused."""

from __future__ import annotations

from enum import IntEnum


class DomainType(IntEnum):
    """What a stream position holds. 0-35 are fixed by the format; later types follow from 36 on."""

    TEXT = 0
    DIMENSION = 1
    FORMULA = 2
    REACTION = 3
    COMPLEX = 4
    RATIONAL = 5
    VECTOR = 6
    MATRIX = 7
    POLYNOMIAL = 8
    LOGICAL = 9
    UNIT = 10
    QUANTITY = 11
    DATE = 12
    TIME = 13
    DATETIME = 14
    DURATION = 15
    ARITHMETIC = 16
    DNA = 17
    RNA = 18
    PROTEIN = 19
    TAXONOMY = 20
    PITCH = 21
    CHORD = 22
    SCALE = 23
    RHYTHM = 24
    ATONAL = 25
    COMBINATORICS = 26
    PROBABILITY = 27
    STATISTICS = 28
    INFO_THEORY = 29
    SIGNAL = 30
    CALCULUS = 31
    TEMPORAL = 32
    FINANCE = 33
    OPTIMIZATION = 34
    CONTROL = 35
    ORDERING = 36
    BOOLEAN = 37
    ELEMENT = 38
    POINT = 39
    POLYGON = 40
    LINE = 41
    GRAPH = 42
    SET = 43
    INTERVAL = 44
    RESIDUE = 45
    FACTORIZATION = 46
    ARRAY = 47
    RECORD = 48
    TABLE = 49
    PARTITION = 50
    CASH_FLOWS = 51
    STATE_SPACE = 52
    OPTIMIZATION_VECTOR = 53
