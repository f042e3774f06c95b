package se.radslag.dialogue.following;

import org.springframework.stereotype.Component;
import se.radslag.foundation.organisation.PersonalData;

/** What ties people to dialogues; erasing it keeps what was said. */
@Component
class DialogueTies implements PersonalData {

    private final FollowerRepository followers;
    private final NoticeRepository notices;

    DialogueTies(FollowerRepository followers, NoticeRepository notices) {
        this.followers = followers;
        this.notices = notices;
    }

    @Override
    public String key() {
        return "following.personal-data";
    }

    @Override
    public void erase(long personId) {
        followers.erase(personId);
        notices.erase(personId);
    }
}
