"""Why a picture or a recording can't be used, in words for staff."""

from kiosk.content.errors import ContentError


class MediaRefused(ContentError):
    """These bytes are no picture or recording that the kiosk shows; `for_staff` says why."""

    def __init__(self, sentence: str, for_staff: str) -> None:
        super().__init__(sentence)
        self.for_staff = for_staff


class MediaMissing(ContentError):
    """A picture or recording that content names is not where its files are, or not whole."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The file {name} of a picture or recording is missing or damaged.")
        self.name = name
        self.for_staff = (
            "Het bestand van een plaatje of opname is weg of beschadigd. Voeg het plaatje of de "
            "opname opnieuw toe."
        )
