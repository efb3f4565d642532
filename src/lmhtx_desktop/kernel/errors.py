"""Two of the three kinds of "no". The third, a bug, is any other exception."""


class RuleBroken(Exception):
    """What the person asked for breaks a rule; nothing was changed.

    Attributes:
        field: name of the command's field where it can be mended, or "" for the whole entry.
        sentence: what is wrong and how to mend it, in the language of the screen.
    """

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field
        self.sentence = sentence


class Trouble(Exception):
    """The world outside is in the way (disk, lock, foreign file); data is safe, nothing was changed.

    Attributes:
        sentence: what happened.
        what_to_do: the next step for the person.
    """

    def __init__(self, sentence: str, what_to_do: str = "") -> None:
        super().__init__(f"{sentence} {what_to_do}".strip())
        self.sentence = sentence
        self.what_to_do = what_to_do


class Stopped(Exception):
    """The person pressed Dừng; the running work was rolled back."""
