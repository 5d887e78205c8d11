"""How many slips of the finger lie between two words."""


def edit_distance(one: str, other: str, most: int) -> int:
    """Return the number of letters added, left out, changed or swapped with their neighbour.

    Args:
        one: a word.
        other: another word.
        most: where the distance is larger, any larger number may be returned.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    above: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        before, above, row = above, row, [i]
        for j, against in enumerate(other, start=1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
