"""What the kernel says of touch screens and sound cards, in its own words."""

from kiosk.station.devices import sound_cards, touch_devices

INPUTS = """I: Bus=0003 Vendor=0eef Product=c000 Version=0111
N: Name="eGalax Inc. eGalaxTouch EXC3000"
H: Handlers=mouse1 event5
B: PROP=2
B: EV=1b
B: KEY=400 0 0 0 0 0
B: ABS=2608000 3

I: Bus=0011 Vendor=0001 Product=0001 Version=ab41
N: Name="AT Translated Set 2 keyboard"
B: PROP=0
B: KEY=402000000 3803078f800d001 feffffdfffefffff fffffffffffffffe

I: Bus=0011 Vendor=0002 Product=0007 Version=01b1
N: Name="SynPS/2 Synaptics TouchPad"
B: PROP=5
B: KEY=e520 10000 0 0 0 0
B: ABS=660800011000003

I: Bus=0003 Vendor=1234 Product=5678 Version=0110
N: Name="One finger panel"
B: PROP=2
B: KEY=400 0 0 0 0 0
B: ABS=3
"""

CARDS = """ 0 [PCH            ]: HDA-Intel - HDA Intel PCH
                      HDA Intel PCH at 0xf7e10000 irq 30
 1 [Device         ]: USB-Audio - USB Audio Device
                      C-Media USB Audio Device at usb-0000:00:14.0-3
"""


def test_touch_screens_are_told_from_keyboards_and_touch_pads(tmp_path):
    (tmp_path / "devices").write_text(INPUTS)
    assert touch_devices(tmp_path / "devices") == (
        "eGalax Inc. eGalaxTouch EXC3000",
        "One finger panel",
    )


def test_sound_cards_have_names(tmp_path):
    (tmp_path / "cards").write_text(CARDS)
    assert sound_cards(tmp_path / "cards") == (
        "HDA-Intel - HDA Intel PCH",
        "USB-Audio - USB Audio Device",
    )


def test_where_the_kernel_says_nothing_there_is_nothing(tmp_path):
    (tmp_path / "odd").write_bytes(bytes(range(256)))
    for file in (tmp_path / "none", tmp_path / "odd"):
        assert touch_devices(file) == ()
        assert sound_cards(file) == ()
