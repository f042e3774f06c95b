package se.radslag.browser;

/** How a journey is walked. */
public enum Way {
    MOUSE_ON_PHONE(360, Hand.MOUSE, true),
    MOUSE_AT_DESK(1280, Hand.MOUSE, true),
    KEYBOARD_ON_PHONE(360, Hand.KEYBOARD, true),
    KEYBOARD_AT_DESK(1280, Hand.KEYBOARD, true),
    WITHOUT_SCRIPT_ON_PHONE(360, Hand.MOUSE, false),
    WITHOUT_SCRIPT_AT_DESK(1280, Hand.KEYBOARD, false);

    enum Hand {
        MOUSE,
        KEYBOARD
    }

    final int width;
    final Hand hand;
    final boolean script;

    Way(int width, Hand hand, boolean script) {
        this.width = width;
        this.hand = hand;
        this.script = script;
    }
}
