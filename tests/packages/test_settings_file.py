import tomllib

from kiosk.settings.reading import load_settings


def test_a_fresh_terminal_has_the_defaults(fresh_settings):
    assert {key for table in tomllib.loads(fresh_settings).values() for key in table} == set()


def test_every_key_can_be_set_by_taking_its_mark_away(fresh_settings, tmp_path):
    lines = fresh_settings.splitlines()
    keys = [line for line in lines if line.startswith("#") and not line.startswith("# ")]
    assert keys
    path = tmp_path / "kiosk.toml"
    text = "\n".join(line.removeprefix("#") if line in keys else line for line in lines)
    path.write_text(text, encoding="utf-8")
    assert load_settings(path).problems == ()
    set_keys = [key for table in tomllib.loads(text).values() for key in table]
    assert len(set_keys) == len(keys)
