package se.radslag.methods.proposal.work;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Activity;
import se.radslag.dialogue.Channel;

/** The form to take down what came on paper or by telephone, with what was typed and what is wrong with it. */
public record PaperPage(
        Activity activity,
        String title,
        String text,
        String place,
        String author,
        Channel channel,
        String once,
        Map<String, String> errors) {

    public List<Channel> channels() {
        return List.of(Channel.PAPER, Channel.DESK, Channel.PHONE);
    }

    public String path() {
        return "/arbete/forslag/" + activity.id();
    }
}
