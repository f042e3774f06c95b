package se.radslag.foundation.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import se.radslag.foundation.identity.SignInWay;
import se.radslag.foundation.web.Frame;

/** Offers the code on paper on the page where one signs in. */
@Component
class PaperWay implements SignInWay {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Choice> choices(Frame frame) {
        return List.of(
                new Choice(PaperSignInController.PATH, frame.t("desk.paper.way"), frame.t("desk.paper.way.hint")));
    }
}
