"""Run by the packaged program before all else: gives it UTF-8 where no locale is set, as Qt wants.

Python by itself does the same when it is started with the C locale, but not when it is embedded.
"""

import os

if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
    os.environ["LC_CTYPE"] = "C.UTF-8"
