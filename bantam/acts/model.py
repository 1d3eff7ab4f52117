"""The act model: linear weights over hashed features, stored as plain arrays (no pickle)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

import numpy as np

from bantam.acts.features import BUCKETS, bucket, features

# How much a group of features counts beside the others, found on the development sets: the lexicons were written with
# the examples in sight, so their cues fit them better than they fit new words.
GROUP_WEIGHTS = {"words": 1.0, "characters": 1.0, "context": 1.25, "cues": 0.5}


@dataclass(frozen=True)
class ActModel:
    """A trained linear classifier.

    Attributes:
        labels: names of the classes.
        weights: (n_buckets, n_labels) float32, zero rows for features never seen in training.
        idf: (n_buckets,) float32, weight of a bucket by how rare it is.
        bias: (n_labels,) float32.
        sharpness: factor on the scores before softmax, fitted so that confidences are honest.
    """

    labels: tuple[str, ...]
    weights: np.ndarray
    idf: np.ndarray
    bias: np.ndarray
    sharpness: float

    def predict(
        self, text: str, *, asked: str = "opening", facts: Collection[str] = (), statuses: Collection[str] = (),
        cues: Collection[str] = (),
    ) -> list[tuple[str, float]]:  # fmt: skip
        """Rank the labels for one message; the arguments are those of bantam.acts.features.features.

        Returns:
            (label, confidence) pairs, best first; confidences sum to 1.
        """
        named = features(text, asked=asked, facts=facts, statuses=statuses, cues=cues)
        indices, values = vectorise(named, self.idf)
        scores = (values @ self.weights[indices] + self.bias) * self.sharpness
        exponentials = np.exp(scores - scores.max())
        confidences = exponentials / exponentials.sum()
        order = np.argsort(-confidences)
        return [(self.labels[i], float(confidences[i])) for i in order]

    def save(self, path: Path) -> None:
        """Write the model to one .npz file; weights are kept as 8-bit steps of the largest weight per label."""
        used = np.flatnonzero(np.abs(self.weights).max(axis=1) > 0)
        scale = np.abs(self.weights).max(axis=0) / 127
        scale[scale == 0] = 1
        steps = np.round(self.weights[used] / scale).astype(np.int8)
        np.savez_compressed(
            path, labels=np.array(self.labels), used=used.astype(np.uint32), steps=steps, scale=scale,
            idf=self.idf[used].astype(np.float16), bias=self.bias, sharpness=np.array([self.sharpness]),
        )  # fmt: skip

    @classmethod
    def load(cls, path: Path) -> "ActModel":
        """Read a model written by save; refuses anything but plain arrays."""
        with np.load(path, allow_pickle=False) as data:
            weights = np.zeros((BUCKETS, len(data["labels"])), dtype=np.float32)
            idf = np.zeros(BUCKETS, dtype=np.float32)
            weights[data["used"]] = data["steps"] * data["scale"]
            idf[data["used"]] = data["idf"]
            labels = tuple(map(str, data["labels"]))
            return cls(labels, weights, idf, data["bias"].astype(np.float32), float(data["sharpness"][0]))


def vectorise(groups: dict[str, Sequence[str]], idf: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Turn named features into buckets and values.

    Args:
        groups: features by group, as features() names them.
        idf: (n_buckets,) weight per bucket; all ones while the weights are being counted.

    Returns:
        indices (n,) int and values (n,) float32; each group has the Euclidean length GROUP_WEIGHTS names.
    """
    indices: list[int] = []
    values: list[float] = []
    for group, names in groups.items():
        buckets = [bucket(name) for name in names]
        raw = [float(idf[index]) for index in buckets]
        length = sqrt(sum(value * value for value in raw)) or 1.0
        indices += buckets
        values += [value / length * GROUP_WEIGHTS[group] for value in raw]
    return np.array(indices, dtype=np.int64), np.array(values, dtype=np.float32)
