package se.radslag.foundation.passkey;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.identity.SignInWay;
import se.radslag.foundation.web.Frame;

/** Offers passkeys on the page where one signs in. */
@Component
class PasskeyWay implements SignInWay {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Choice> choices(Frame frame) {
        return List.of(new Choice("/logga-in/nyckel", frame.t("passkey.way"), frame.t("passkey.way.hint")));
    }
}
