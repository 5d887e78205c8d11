"""What can go wrong with a draft, each with a sentence for staff that says what to do."""

from pathlib import Path

from kiosk.content.errors import ContentError


class DraftError(ContentError):
    """Something is wrong with a draft; `for_staff` says in Dutch what happened and what to do."""

    def __init__(self, path: Path, sentence: str, for_staff: str) -> None:
        super().__init__(sentence)
        self.path = path
        self.for_staff = for_staff


class DraftMissing(DraftError):
    """There is no such draft."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"There is no draft {path}.",
            f"Het concept {path} is er niet. Kijk of de schijf of netwerkmap er is.",
        )


class DraftExists(DraftError):
    """A new draft would take the place of a file that is there; it was left as it is."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"{path} exists already, and was left as it is.",
            f"Er is al een bestand {path}. Kies een andere naam.",
        )


class DraftInUse(DraftError):
    """Somebody else has the draft open; what isn't known of them is empty."""

    def __init__(self, path: Path, author: str, since: str, host: str) -> None:
        who = author or "Iemand anders"
        super().__init__(
            path,
            f"The draft {path} is open elsewhere (author {author!r}, since {since!r}, "
            f"host {host!r}).",
            f"{who} heeft dit concept open"
            + (f" op computer {host}" if host else "")
            + (f" sinds {since}" if since else "")
            + ". Sluit het daar, en probeer het dan opnieuw.",
        )
        self.author = author
        self.since = since
        self.host = host


class DraftDamaged(DraftError):
    """The file is there, but is no whole draft."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            path,
            f"The draft {path} is damaged: {reason}.",
            f"Het concept {path} is beschadigd. Zet een reservekopie terug.",
        )


class NotADraft(DraftDamaged):
    """The file is something else than a draft."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "it is no draft at all")
        self.for_staff = f"{path} is geen concept. Kies een ander bestand."


class DraftTooNew(DraftError):
    """The draft was made by a newer program than this one."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            path,
            f"The draft {path} has schema {found}, but this program knows schemas up to {known}: "
            "install a newer version of the program.",
            f"Het concept {path} is gemaakt met een nieuwere versie van dit programma. "
            "Vraag de beheerder om die te installeren.",
        )


class DraftNotSaved(DraftError):
    """This could not be saved; the draft still holds all that was saved before."""

    def __init__(self, path: Path, reason: str, for_staff: str = "") -> None:
        super().__init__(
            path,
            f"The draft {path} could not be written: {reason}.",
            for_staff or f"Bewaren in {path} lukte niet. Probeer het opnieuw, of bewaar een kopie.",
        )


class DraftReadOnly(DraftNotSaved):
    """The draft, or its folder, may not be written to."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "it is read-only",
            f"In {path} mag niet geschreven worden. Vraag de beheerder om schrijfrechten, "
            "of kopieer het bestand naar een eigen map.",
        )


class DraftFull(DraftNotSaved):
    """There is no room on the disk, or in the part of it that this user may fill."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "the disk is full",
            f"Bewaren lukte niet: de schijf met {path} is vol. Maak ruimte, en bewaar opnieuw.",
        )


class DraftVanished(DraftNotSaved):
    """The file was removed or replaced by another one while it was open."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "the file is gone or was replaced",
            f"Het bestand {path} is verdwenen of vervangen. Bewaar een kopie onder een andere "
            "naam.",
        )


class DraftChangedElsewhere(DraftNotSaved):
    """Another program wrote into the draft meanwhile; nothing of it was overwritten."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "another program has changed it meanwhile",
            f"Een ander programma heeft {path} intussen gewijzigd. Sluit het concept, en open het "
            "opnieuw.",
        )


class DraftBusy(DraftNotSaved):
    """Another program keeps the file to itself."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            "another program keeps it locked",
            f"Een ander programma houdt {path} vast. Wacht even, en bewaar opnieuw.",
        )
