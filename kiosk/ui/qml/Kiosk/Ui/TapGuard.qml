// Remembers the last tap, so that a trembling finger that taps twice acts once.
pragma Singleton
import QtQuick

QtObject {
    id: root

    property Item _control: null
    property int _place: -1
    property real _at: 0

    // A second tap counts as trembling on the same control, and on whatever a new screen put there.
    function accept(control: Item, place: int, guardMs: int): bool {
        const now = Date.now();
        const sameTarget = control === _control || place !== _place;
        if (sameTarget && now - _at >= 0 && now - _at < guardMs)
            return false;
        _control = control;
        _place = place;
        _at = now;
        return true;
    }
}
