// Remembers the last tap, so that a trembling finger that taps twice acts once.
pragma Singleton
import QtQuick

QtObject {
    id: root

    // How far apart the two taps of a trembling finger can be.
    readonly property real _reach: Theme.px(48)
    property Item _control: null
    property point _spot
    property int _place: -1
    property real _at: 0

    // A second tap counts as trembling on the same control, on whatever came in its spot (keys and
    // filters are made anew), and on all that a new screen shows.
    function accept(control: Item, spot: point, place: int, guardMs: int): bool {
        const now = Date.now();
        const isNear = Math.abs(spot.x - _spot.x) < _reach && Math.abs(spot.y - _spot.y) < _reach;
        const isSame = control === _control || isNear || place !== _place;
        if (isSame && now - _at >= 0 && now - _at < guardMs)
            return false;
        _control = control;
        _spot = spot;
        _place = place;
        _at = now;
        return true;
    }
}
