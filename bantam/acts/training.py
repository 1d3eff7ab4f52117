"""Fits an act model from examples; used by `make train` only, needs scikit-learn."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bantam.acts.features import BUCKETS, bucket, features
from bantam.acts.model import ActModel, vectorise


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled message; see bantam.acts.features for the fields."""

    text: str
    label: str
    asked: str = "opening"
    facts: Collection[str] = ()
    statuses: Collection[str] = ()
    cues: Collection[str] = ()


def train(examples: Sequence[Example], *, cost: float = 1.0) -> ActModel:
    """Fit a one-against-rest linear support vector machine; the fastest of the accurate ones.

    Args:
        examples: at least two labels.
        cost: inverse strength of the regularisation, found by benchmarks/understanding.py.

    Returns:
        A model whose confidences are calibrated by one factor on a fifth of the examples held back.
    """
    grouped = [
        features(e.text, asked=e.asked, facts=e.facts, statuses=e.statuses, cues=e.cues) for e in examples
    ]
    counts = Counter(index for groups in grouped for names in groups.values() for index in set(map(bucket, names)))
    idf = np.zeros(BUCKETS, dtype=np.float32)
    for index, count in counts.items():
        # A feature seen once says nothing another example could confirm; leaving it out halves the model.
        idf[index] = np.log((1 + len(examples)) / (1 + count)) + 1 if count > 1 else 0
    matrix = _matrix([vectorise(groups, idf) for groups in grouped])
    labels = np.array([example.label for example in examples])
    sharpness = _sharpness(matrix, labels, cost)
    machine = LinearSVC(C=cost, random_state=0).fit(matrix, labels)
    weights, bias = machine.coef_.T, machine.intercept_
    if len(machine.classes_) == 2:  # one boundary stands for both labels
        weights, bias = np.hstack([-weights, weights]), np.array([-bias[0], bias[0]])
    return ActModel(
        tuple(map(str, machine.classes_)), weights.astype(np.float32), idf, bias.astype(np.float32), sharpness
    )


def _matrix(rows: Sequence[tuple[np.ndarray, np.ndarray]]) -> csr_matrix:
    pointers = np.cumsum([0, *(len(indices) for indices, _ in rows)])
    columns = np.concatenate([indices for indices, _ in rows])
    values = np.concatenate([values for _, values in rows])
    return csr_matrix((values, columns, pointers), shape=(len(rows), BUCKETS))


def _sharpness(matrix: csr_matrix, labels: np.ndarray, cost: float) -> float:
    """The factor on the scores that makes softmax confidences honest on a held-out fifth."""
    held = np.arange(len(labels)) % 5 == 0
    if len(set(labels[~held])) < 3 or not set(labels[held]) <= set(labels[~held]):
        return 3.0
    machine = LinearSVC(C=cost, random_state=0).fit(matrix[~held], labels[~held])
    scores = machine.decision_function(matrix[held])
    truth = np.searchsorted(machine.classes_, labels[held])

    def loss(factor: float) -> float:
        shifted = scores * factor
        shifted -= shifted.max(axis=1, keepdims=True)
        return float(np.mean(np.log(np.exp(shifted).sum(axis=1)) - shifted[np.arange(len(truth)), truth]))

    return float(min(np.linspace(1, 12, 45), key=loss))
