"""The root of every error the kiosk raises on purpose; each layer derives its own types from it."""


class KioskError(Exception):
    """Something went wrong that we foresaw.

    The text of the exception is one clear English sentence for the log and the command line.
    Residents never read it: the screens choose their own sentence by the type of the error.
    """
