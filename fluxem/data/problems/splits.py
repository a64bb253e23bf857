"""Splits of the generated tasks: value range, length, template families and which hashes they own.

Buckets keep splits apart that share range, length or both with training: an expression belongs to the
split whose bucket its hash falls into, whatever its wording.
"""

from __future__ import annotations

from dataclasses import dataclass

from fluxem.core.errors import UnknownNameError

NUM_BUCKETS = 10
_TRAIN_BUCKETS = tuple(range(3, NUM_BUCKETS))


@dataclass(frozen=True, slots=True)
class SplitSpec:
    """What a split draws from.

    Attributes:
        name: as in ``Sample.meta["split"]``.
        digits: least and most decimal digits of an operand.
        num_ops: least and most operations or clauses.
        families: "train", "val_c" or "ood_c".
        buckets: hash buckets (of 10) whose problems the split owns.
    """

    name: str
    digits: tuple[int, int] = (1, 3)
    num_ops: tuple[int, int] = (1, 3)
    families: str = "train"
    buckets: tuple[int, ...] = ()

    def owns(self, key_hash: int) -> bool:
        """Whether a problem with this hash belongs to the split."""
        return not self.buckets or key_hash % NUM_BUCKETS in self.buckets

    @property
    def is_wide(self) -> bool:
        """Whether operands are beyond the training range."""
        return self.digits[1] > 3


_ALL = (
    SplitSpec("train", buckets=_TRAIN_BUCKETS),
    SplitSpec("val", buckets=(1,)),
    SplitSpec("val_c", families="val_c", buckets=(1,)),
    SplitSpec("id", buckets=(0,)),
    SplitSpec("ood_a", digits=(4, 18)),
    SplitSpec("ood_b_4_8", num_ops=(4, 8)),
    SplitSpec("ood_b_9_16", num_ops=(9, 16)),
    SplitSpec("ood_b_17_64", num_ops=(17, 64)),
    SplitSpec("ood_ab", digits=(4, 18), num_ops=(4, 8)),
    SplitSpec("ood_c", families="ood_c", buckets=(2,)),
)
SPLITS: dict[str, SplitSpec] = {spec.name: spec for spec in _ALL}


def get_split(name: str) -> SplitSpec:
    """The split called ``name`` of arithmetic and conditional; raises ``UnknownNameError``."""
    try:
        return SPLITS[name]
    except KeyError:
        raise UnknownNameError("split", name, SPLITS) from None
