package se.radslag.methods.opinion.interview;

import java.util.List;
import java.util.Map;
import se.radslag.dialogue.Contributions;
import se.radslag.foundation.database.UseCase;
import se.radslag.foundation.openness.Audit;
import se.radslag.methods.opinion.vote.VoteRepository;

/**
 * Throws an interview away, whether it counts or not, as when those who were asked change their minds. Its votes are taken
 * off; its own words go with it unless others have answered them, for then they are others' votes too.
 */
@UseCase
class DropInterview {

    private final InterviewRepository interviews;
    private final VoteRepository votes;
    private final Contributions contributions;
    private final Audit audit;

    DropInterview(InterviewRepository interviews, VoteRepository votes, Contributions contributions, Audit audit) {
        this.interviews = interviews;
        this.votes = votes;
        this.contributions = contributions;
        this.audit = audit;
    }

    /** False, and nothing is done, if it was changed since the version. */
    boolean of(Interview interview, int version, String reason) {
        if (!interviews.remove(interview.id(), version)) {
            return false;
        }
        int removed = 0;
        if (interview.participantId() != null) {
            long voice = interview.participantId();
            votes.lock();
            removed = votes.removeVotes(interview.activityId(), voice);
            List<Long> blanked = interviews.blank(interviews.listOwn(voice));
            contributions.standAll(blanked, se.radslag.dialogue.Standing.WITHDRAWN);
            blanked.forEach(id -> contributions.rename(id, "…"));
            votes.removeVoice(voice);
        }
        audit.record(
                "opinion.interview-dropped",
                "interview/" + interview.id(),
                Map.of("counted", interview.counts(), "votes", removed, "reason", reason));
        return true;
    }
}
